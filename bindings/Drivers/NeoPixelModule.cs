// The module `neopixel`: strips of LEDs that are sent their colours as pulses.

using NanoPy.Core;
using NanoPy.Hal;
using NanoPy.Machine;

namespace NanoPy.Drivers
{
    /// <summary>`neopixel`.</summary>
    public sealed class NeoPixelModule : ModuleSource
    {
        private readonly BoardAccess access;

        public NeoPixelModule(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "neopixel"; } }

        public override void AddRows(NativeTable table)
        {
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            PyType type = new NeoPixelClass(access).Make(interpreter);
            module.Globals.Set(type.Name, type, interpreter);
        }
    }

    /// <summary>A strip: a byte for each colour of each LED, in the order in which they are sent.</summary>
    internal sealed class PyNeoPixel : PyNativeObject
    {
        internal readonly int Pin;
        internal readonly object PinObject;
        internal readonly int BytesPerPixel;
        internal readonly byte[] Bytes;
        internal int ZeroHigh = 400, ZeroLow = 850, OneHigh = 800, OneLow = 450;

        internal PyNeoPixel(PyType type, int pin, object pinObject, int count, int bytesPerPixel) : base(type)
        {
            Pin = pin;
            PinObject = pinObject;
            BytesPerPixel = bytesPerPixel;
            Bytes = new byte[count * bytesPerPixel];
        }

        internal int Count { get { return Bytes.Length / BytesPerPixel; } }
    }

    internal sealed class NeoPixelClass : NativeClass
    {
        /// <summary>LEDs of a strip at most: 12 KB at 4 bytes, more than a board can spare.</summary>
        private const int MostPixels = 3000;
        private readonly BoardAccess access;

        internal NeoPixelClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "NeoPixel"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("pin,n,bpp,timing", 2, 4, New);
            table.Add("__len__", 0, 0, Length);
            table.Add("__getitem__", 1, 1, GetItem);
            table.Add("__setitem__", 2, 2, SetItem);
            table.Add("fill", 1, 1, Fill);
            table.Add("write", 0, 0, Write);
            table.AddProperty("n", Length, null);
            table.AddProperty("bpp", GetBytesPerPixel, null);
            table.AddProperty("buf", GetBuffer, null);
            table.AddProperty("pin", GetPin, null);
        }

        private object New(NativeCall call)
        {
            int pin = access.Pin(call, 0);
            access.Require(pin, PinUse.Strip);
            long count = call.ArgInt(1);
            if (count < 0 || count > MostPixels)
                throw ScriptError.Value("n must be from 0 to " + MostPixels.ToString());
            int bytesPerPixel = call.HasValue(2) ? call.ArgInt32(2) : 3;
            if (bytesPerPixel != 3 && bytesPerPixel != 4)
                throw ScriptError.Value("bpp must be 3 or 4");
            if (access.Peripherals.Pulses == null)
                throw access.Missing("unit for LED strips");
            PyNeoPixel strip = new PyNeoPixel((PyType)call.Self, pin, call[0], (int)count, bytesPerPixel);
            SetTiming(call, strip);
            access.Board.Pins.Write(pin, false);
            access.Board.Pins.SetMode(pin, PinMode.Output);
            return strip;
        }

        // 1 is 800 kHz, 0 is 400 kHz, else four times in nanoseconds.
        private static void SetTiming(NativeCall call, PyNeoPixel strip)
        {
            if (!call.HasValue(3) || (call.IsInt(3) && call.ArgInt(3) == 1))
                return;
            if (call.IsInt(3))
            {
                strip.ZeroHigh = 800;
                strip.ZeroLow = 1700;
                strip.OneHigh = 1600;
                strip.OneLow = 900;
                return;
            }
            PyList times = call.Interpreter.ToList(call[3]);
            if (times.Count != 4)
                throw ScriptError.Value("timing must have 4 values");
            strip.ZeroHigh = (int)call.Interpreter.ToIndex(times.Items[0]);
            strip.ZeroLow = (int)call.Interpreter.ToIndex(times.Items[1]);
            strip.OneHigh = (int)call.Interpreter.ToIndex(times.Items[2]);
            strip.OneLow = (int)call.Interpreter.ToIndex(times.Items[3]);
        }

        private static object Length(NativeCall call)
        {
            return call.Int(((PyNeoPixel)call.Self).Count);
        }

        private static object GetBytesPerPixel(NativeCall call)
        {
            return call.Int(((PyNeoPixel)call.Self).BytesPerPixel);
        }

        private static object GetBuffer(NativeCall call)
        {
            byte[] bytes = ((PyNeoPixel)call.Self).Bytes;
            return new PyBytes(bytes, bytes.Length, true);
        }

        private static object GetPin(NativeCall call)
        {
            return ((PyNeoPixel)call.Self).PinObject;
        }

        // Green goes first, then red, blue and white.
        private static int Place(int colour)
        {
            return colour < 2 ? 1 - colour : colour;
        }

        private static int Position(NativeCall call)
        {
            PyNeoPixel strip = (PyNeoPixel)call.Self;
            long i = call.ArgInt(0);
            if (i < 0)
                i += strip.Count;
            if (i < 0 || i >= strip.Count)
                throw ScriptError.Index("pixel index out of range");
            return (int)i * strip.BytesPerPixel;
        }

        private static object GetItem(NativeCall call)
        {
            PyNeoPixel strip = (PyNeoPixel)call.Self;
            int at = Position(call);
            object[] colours = new object[strip.BytesPerPixel];
            for (int i = 0; i < colours.Length; i++)
                colours[i] = new PyInt(strip.Bytes[at + Place(i)]);
            return new PyTuple(colours);
        }

        private static void Put(NativeCall call, PyNeoPixel strip, int at, object colour)
        {
            object[] items;
            int count;
            PyTuple tuple = colour as PyTuple;
            if (tuple != null)
            {
                items = tuple.Items;
                count = items.Length;
            }
            else
            {
                PyList list = call.Interpreter.ToList(colour);
                items = list.Items;
                count = list.Count;
            }
            if (count < strip.BytesPerPixel)
                throw ScriptError.Index("tuple index out of range");
            for (int i = 0; i < strip.BytesPerPixel; i++)
                strip.Bytes[at + Place(i)] = (byte)call.Interpreter.ToIndex(items[i]);
        }

        private static object SetItem(NativeCall call)
        {
            Put(call, (PyNeoPixel)call.Self, Position(call), call[1]);
            return Py.None;
        }

        private static object Fill(NativeCall call)
        {
            PyNeoPixel strip = (PyNeoPixel)call.Self;
            if (strip.Bytes.Length == 0)
                return Py.None;
            Put(call, strip, 0, call[0]);
            for (int i = strip.BytesPerPixel; i < strip.Bytes.Length; i++)
                strip.Bytes[i] = strip.Bytes[i - strip.BytesPerPixel];
            return Py.None;
        }

        private object Write(NativeCall call)
        {
            PyNeoPixel strip = (PyNeoPixel)call.Self;
            if (!access.Peripherals.Pulses.Send(strip.Pin, strip.ZeroHigh, strip.ZeroLow, strip.OneHigh, strip.OneLow, strip.Bytes, 0, strip.Bytes.Length))
                throw access.Missing("pulses with exact times on pin " + strip.Pin.ToString());
            return Py.None;
        }
    }
}
