// The module `framebuf`.

using NanoPy.Core;
using NanoPy.Machine;

namespace NanoPy.Drivers
{
    /// <summary>`framebuf`.</summary>
    public sealed class FrameBufferModule : ModuleSource
    {
        private PyType type;

        public override string Name { get { return "framebuf"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddInt("MONO_VLSB", PyFrameBuffer.MonoVlsb);
            table.AddInt("MVLSB", PyFrameBuffer.MonoVlsb);
            table.AddInt("RGB565", PyFrameBuffer.Rgb565);
            table.AddInt("GS4_HMSB", PyFrameBuffer.Gs4Hmsb);
            table.AddInt("MONO_HLSB", PyFrameBuffer.MonoHlsb);
            table.AddInt("MONO_HMSB", PyFrameBuffer.MonoHmsb);
            table.AddInt("GS2_HMSB", PyFrameBuffer.Gs2Hmsb);
            table.AddInt("GS8", PyFrameBuffer.Gs8);
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            PyType made = TypeFor(interpreter);
            module.Globals.Set(made.Name, made, interpreter);
        }

        /// <summary>The class FrameBuffer.</summary>
        internal PyType TypeFor(Interpreter interpreter)
        {
            if (type == null)
                type = new FrameBufferClass().Make(interpreter);
            return type;
        }
    }

    /// <summary>Constructor and methods of FrameBuffer. Classes of the script that derive from it call its __init__, as drivers do.</summary>
    internal class FrameBufferClass : NativeClass
    {
        private const int MostSize = 0x7FFF;

        public override string Name { get { return "FrameBuffer"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("", 0, -1, New);
            table.AddNamed("__init__", "buffer,width,height,format,stride", 4, Init);
            table.Add("fill", 1, 1, Fill);
            table.Add("pixel", 2, 3, Pixel);
            table.Add("hline", 4, 4, HorizontalLine);
            table.Add("vline", 4, 4, VerticalLine);
            table.Add("line", 5, 5, Line);
            table.Add("rect", 5, 6, Rectangle);
            table.Add("fill_rect", 5, 5, FillRectangle);
            table.Add("ellipse", 5, 7, Ellipse);
            table.Add("text", 3, 4, Text);
            table.Add("scroll", 2, 2, Scroll);
            table.Add("blit", 3, 5, Blit);
        }

        private static object New(NativeCall call)
        {
            return new PyFrameBuffer((PyType)call.Self);
        }

        private static object Init(NativeCall call)
        {
            PyBytes buffer = BoardAccess.Buffer(call, 0);
            int width = call.ArgInt32(1), height = call.ArgInt32(2), format = call.ArgInt32(3);
            int stride = call.HasValue(4) ? call.ArgInt32(4) : width;
            if (width < 1 || height < 1 || width > MostSize || height > MostSize || stride < width || stride > MostSize)
                throw ScriptError.Value("invalid size");
            if (format < 0 || format > PyFrameBuffer.Gs8)
                throw ScriptError.Value("invalid format");
            // A row of bits begins at a byte.
            if (format == PyFrameBuffer.MonoHlsb || format == PyFrameBuffer.MonoHmsb)
                stride = (stride + 7) & ~7;
            else if (format == PyFrameBuffer.Gs2Hmsb)
                stride = (stride + 3) & ~3;
            else if (format == PyFrameBuffer.Gs4Hmsb)
                stride = (stride + 1) & ~1;
            if (PyFrameBuffer.BytesFor(width, height, stride, format) > buffer.Length)
                throw ScriptError.Value("buffer too small");
            Set((PyFrameBuffer)call.Self, buffer, width, height, format, stride);
            return Py.None;
        }

        internal static void Set(PyFrameBuffer picture, PyBytes buffer, int width, int height, int format, int stride)
        {
            picture.Buffer = buffer;
            picture.Width = width;
            picture.Height = height;
            picture.Format = format;
            picture.Stride = stride;
        }

        private static PyFrameBuffer Self(NativeCall call)
        {
            PyFrameBuffer picture = (PyFrameBuffer)call.Self;
            // A bytearray may have shrunk since.
            if (picture.Buffer == null || PyFrameBuffer.BytesFor(picture.Width, picture.Height, picture.Stride, picture.Format) > picture.Buffer.Length)
                throw ScriptError.Value("FrameBuffer without a buffer");
            return picture;
        }

        // Far away is far away: nothing is drawn there.
        private static int Coordinate(NativeCall call, int i)
        {
            long value = call.IsFloat(i) ? (long)call.ArgFloat(i) : call.ArgInt(i);
            return value > MostSize ? MostSize : value < -MostSize ? -MostSize : (int)value;
        }

        private static int Colour(NativeCall call, int i)
        {
            return (int)call.ArgInt(i);
        }

        private static object Fill(NativeCall call)
        {
            Self(call).FillAll(call.Interpreter, Colour(call, 0));
            return Py.None;
        }

        private static object Pixel(NativeCall call)
        {
            PyFrameBuffer picture = Self(call);
            int x = Coordinate(call, 0), y = Coordinate(call, 1);
            if (call.Has(2))
                picture.Dot(x, y, Colour(call, 2));
            else if (x >= 0 && y >= 0 && x < picture.Width && y < picture.Height)
                return call.Int(picture.Get(x, y));
            return Py.None;
        }

        private static object HorizontalLine(NativeCall call)
        {
            Self(call).Box(call.Interpreter, Coordinate(call, 0), Coordinate(call, 1), Coordinate(call, 2), 1, Colour(call, 3));
            return Py.None;
        }

        private static object VerticalLine(NativeCall call)
        {
            Self(call).Box(call.Interpreter, Coordinate(call, 0), Coordinate(call, 1), 1, Coordinate(call, 2), Colour(call, 3));
            return Py.None;
        }

        private static object Line(NativeCall call)
        {
            Self(call).Line(call.Interpreter, Coordinate(call, 0), Coordinate(call, 1), Coordinate(call, 2), Coordinate(call, 3), Colour(call, 4));
            return Py.None;
        }

        private static object FillRectangle(NativeCall call)
        {
            Self(call).Box(call.Interpreter, Coordinate(call, 0), Coordinate(call, 1), Coordinate(call, 2), Coordinate(call, 3), Colour(call, 4));
            return Py.None;
        }

        private static object Rectangle(NativeCall call)
        {
            if (call.Has(5) && call.ArgTruth(5))
                return FillRectangle(call);
            PyFrameBuffer picture = Self(call);
            int x = Coordinate(call, 0), y = Coordinate(call, 1), width = Coordinate(call, 2), height = Coordinate(call, 3), colour = Colour(call, 4);
            if (width < 1 || height < 1)
                return Py.None;
            picture.Box(call.Interpreter, x, y, width, 1, colour);
            picture.Box(call.Interpreter, x, y + height - 1, width, 1, colour);
            picture.Box(call.Interpreter, x, y, 1, height, colour);
            picture.Box(call.Interpreter, x + width - 1, y, 1, height, colour);
            return Py.None;
        }

        private static object Ellipse(NativeCall call)
        {
            int xRadius = Coordinate(call, 2), yRadius = Coordinate(call, 3);
            if (xRadius < 0 || yRadius < 0)
                throw ScriptError.Value("radius must not be negative");
            Self(call).Ellipse(call.Interpreter, Coordinate(call, 0), Coordinate(call, 1), xRadius, yRadius, Colour(call, 4), call.Has(5) && call.ArgTruth(5),
                call.HasValue(6) ? call.ArgInt32(6) : 15);
            return Py.None;
        }

        private static object Text(NativeCall call)
        {
            Self(call).Text(call.Interpreter, call.ArgStr(0), Coordinate(call, 1), Coordinate(call, 2), call.Has(3) ? Colour(call, 3) : 1);
            return Py.None;
        }

        private static object Scroll(NativeCall call)
        {
            Self(call).Scroll(call.Interpreter, Coordinate(call, 0), Coordinate(call, 1));
            return Py.None;
        }

        private static object Blit(NativeCall call)
        {
            PyFrameBuffer source = call[0] as PyFrameBuffer;
            PyFrameBuffer palette = call.HasValue(4) ? call[4] as PyFrameBuffer : null;
            if (source == null || source.Buffer == null || (call.HasValue(4) && palette == null))
                throw ScriptError.Type("a FrameBuffer is required");
            Self(call).Blit(call.Interpreter, source, Coordinate(call, 1), Coordinate(call, 2), call.HasValue(3) ? Colour(call, 3) : -1, palette);
            return Py.None;
        }
    }
}
