// The module `ssd1306`: small OLED displays over I2C or SPI. Commands: SSD1306 data sheet, Solomon Systech, rev. 1.1, chapter 9.

using NanoPy.Core;

namespace NanoPy.Drivers
{
    /// <summary>`ssd1306`.</summary>
    public sealed class Ssd1306Module : ModuleSource
    {
        private readonly FrameBufferModule frames;

        public Ssd1306Module(FrameBufferModule frames)
        {
            this.frames = frames;
        }

        public override string Name { get { return "ssd1306"; } }

        public override void AddRows(NativeTable table)
        {
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            PyType parent = frames.TypeFor(interpreter);
            Add(interpreter, module, parent, new Ssd1306Class(false));
            Add(interpreter, module, parent, new Ssd1306Class(true));
        }

        private static void Add(Interpreter interpreter, PyModule module, PyType parent, NativeClass rows)
        {
            PyType type = rows.Make(interpreter, parent);
            module.Globals.Set(type.Name, type, interpreter);
        }
    }

    /// <summary>A display: a FrameBuffer, and the bus, which may be any object with the methods of I2C or SPI.</summary>
    internal sealed class PySsd1306 : PyFrameBuffer
    {
        internal object Bus;
        internal object Address;
        /// <summary>Pins of SPI: data or command, chip select.</summary>
        internal object DataPin, SelectPin;
        internal bool HasExternalSupply;

        internal PySsd1306(PyType type) : base(type)
        {
        }
    }

    /// <summary>SSD1306_I2C or SSD1306_SPI.</summary>
    internal sealed class Ssd1306Class : NativeClass
    {
        private const int CommandStream = 0x00, DataStream = 0x40;
        private const int SetContrast = 0x81, SetInverse = 0xA6, DisplayOff = 0xAE, DisplayOn = 0xAF, ColumnRange = 0x21, PageRange = 0x22, SegmentRemap = 0xA0,
            ScanDirection = 0xC0;
        private const int DefaultAddress = 0x3C;

        private readonly bool isSpi;

        internal Ssd1306Class(bool isSpi)
        {
            this.isSpi = isSpi;
        }

        public override string Name { get { return isSpi ? "SSD1306_SPI" : "SSD1306_I2C"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("", 0, -1, New);
            table.AddNamed("__init__", isSpi ? "width,height,spi,dc,res,cs,external_vcc" : "width,height,i2c,addr,external_vcc", isSpi ? 6 : 3, Init);
            table.Add("init_display", 0, 0, InitDisplay);
            table.Add("poweroff", 0, 0, PowerOff);
            table.Add("poweron", 0, 0, PowerOn);
            table.Add("contrast", 1, 1, Contrast);
            table.Add("invert", 1, 1, Invert);
            table.Add("rotate", 1, 1, Rotate);
            table.Add("show", 0, 0, Show);
            table.Add("write_cmd", 1, 1, WriteCommand);
            table.Add("write_data", 1, 1, WriteData);
            table.AddProperty("width", GetWidth, null);
            table.AddProperty("height", GetHeight, null);
            table.AddProperty("pages", GetPages, null);
            table.AddProperty("buffer", GetBuffer, null);
        }

        private static object New(NativeCall call)
        {
            return new PySsd1306((PyType)call.Self);
        }

        private object Init(NativeCall call)
        {
            PySsd1306 display = (PySsd1306)call.Self;
            int width = call.ArgInt32(0), height = call.ArgInt32(1);
            if (width < 1 || width > 128 || height < 8 || height > 64 || height % 8 != 0)
                throw ScriptError.Value("width must be 1 to 128, height a multiple of 8 up to 64");
            int size = width * (height / 8);
            FrameBufferClass.Set(display, new PyBytes(new byte[size], size, true), width, height, PyFrameBuffer.MonoVlsb, width);
            display.Bus = call[2];
            if (isSpi)
            {
                display.DataPin = call[3];
                display.SelectPin = call[5];
                display.HasExternalSupply = call.HasValue(6) && call.ArgTruth(6);
                ResetBy(call.Interpreter, call[4]);
            }
            else
            {
                display.Address = new PyInt(call.HasValue(3) ? call.ArgInt32(3) : DefaultAddress);
                display.HasExternalSupply = call.HasValue(4) && call.ArgTruth(4);
            }
            Start(call.Interpreter, display);
            return Py.None;
        }

        // A pulse on the reset pin, by calling it as scripts do.
        private static void ResetBy(Interpreter interpreter, object pin)
        {
            interpreter.Call(pin, new PyInt(1));
            interpreter.Call(pin, new PyInt(0));
            interpreter.Call(pin, new PyInt(1));
        }

        private void Start(Interpreter interpreter, PySsd1306 display)
        {
            byte[] commands =
            {
                DisplayOff,
                0x20, 0x00,
                0x40, SegmentRemap | 1,
                0xA8, (byte)(display.Height - 1),
                ScanDirection | 8,
                0xD3, 0x00,
                0xDA, (byte)(display.Width > 2 * display.Height ? 0x02 : 0x12),
                0xD5, 0x80,
                0xD9, (byte)(display.HasExternalSupply ? 0x22 : 0xF1),
                0xDB, 0x30,
                SetContrast, 0xFF,
                0xA4, SetInverse,
                0x8D, (byte)(display.HasExternalSupply ? 0x10 : 0x14),
                DisplayOn,
            };
            Send(interpreter, display, commands);
            display.FillAll(interpreter, 0);
            ShowAll(interpreter, display);
        }

        // ---- the bus ----------------------------------------------------------------------------------------------------------------

        private void Send(Interpreter interpreter, PySsd1306 display, byte[] commands)
        {
            if (isSpi)
            {
                Talk(interpreter, display, false, new PyBytes(commands));
                return;
            }
            byte[] all = new byte[commands.Length + 1];
            all[0] = CommandStream;
            System.Array.Copy(commands, 0, all, 1, commands.Length);
            interpreter.Call(interpreter.GetAttribute(display.Bus, PyStr.From("writeto")), display.Address, new PyBytes(all));
        }

        private void SendData(Interpreter interpreter, PySsd1306 display, PyBytes data)
        {
            if (isSpi)
            {
                Talk(interpreter, display, true, data);
                return;
            }
            PyList parts = new PyList();
            parts.Append(new PyBytes(new byte[] { DataStream }));
            parts.Append(data);
            interpreter.Call(interpreter.GetAttribute(display.Bus, PyStr.From("writevto")), display.Address, parts);
        }

        private static void Talk(Interpreter interpreter, PySsd1306 display, bool isData, PyBytes bytes)
        {
            interpreter.Call(display.SelectPin, new PyInt(1));
            interpreter.Call(display.DataPin, new PyInt(isData ? 1 : 0));
            interpreter.Call(display.SelectPin, new PyInt(0));
            interpreter.Call(interpreter.GetAttribute(display.Bus, PyStr.From("write")), bytes);
            interpreter.Call(display.SelectPin, new PyInt(1));
        }

        private void ShowAll(Interpreter interpreter, PySsd1306 display)
        {
            // Narrow displays show the middle of the 128 columns.
            int first = (128 - display.Width) / 2;
            Send(interpreter, display, new byte[] { ColumnRange, (byte)first, (byte)(first + display.Width - 1), PageRange, 0, (byte)(display.Height / 8 - 1) });
            SendData(interpreter, display, display.Buffer);
        }

        // ---- methods ----------------------------------------------------------------------------------------------------------------

        private static PySsd1306 Self(NativeCall call)
        {
            PySsd1306 display = (PySsd1306)call.Self;
            if (display.Bus == null)
                throw ScriptError.Runtime("the display is not set up: __init__ was not called");
            return display;
        }

        private object Command(NativeCall call, int command)
        {
            Send(call.Interpreter, Self(call), new byte[] { (byte)command });
            return Py.None;
        }

        private object InitDisplay(NativeCall call)
        {
            Start(call.Interpreter, Self(call));
            return Py.None;
        }

        private object PowerOff(NativeCall call)
        {
            return Command(call, DisplayOff);
        }

        private object PowerOn(NativeCall call)
        {
            return Command(call, DisplayOn);
        }

        private object Contrast(NativeCall call)
        {
            Send(call.Interpreter, Self(call), new byte[] { SetContrast, (byte)call.ArgInt(0) });
            return Py.None;
        }

        private object Invert(NativeCall call)
        {
            return Command(call, SetInverse | (call.ArgTruth(0) ? 1 : 0));
        }

        private object Rotate(NativeCall call)
        {
            bool on = call.ArgTruth(0);
            Send(call.Interpreter, Self(call), new byte[] { (byte)(ScanDirection | (on ? 8 : 0)), (byte)(SegmentRemap | (on ? 1 : 0)) });
            return Py.None;
        }

        private object Show(NativeCall call)
        {
            ShowAll(call.Interpreter, Self(call));
            return Py.None;
        }

        private object WriteCommand(NativeCall call)
        {
            return Command(call, (int)call.ArgInt(0));
        }

        private object WriteData(NativeCall call)
        {
            SendData(call.Interpreter, Self(call), Machine.BoardAccess.Bytes(call, 0));
            return Py.None;
        }

        private static object GetWidth(NativeCall call)
        {
            return call.Int(((PySsd1306)call.Self).Width);
        }

        private static object GetHeight(NativeCall call)
        {
            return call.Int(((PySsd1306)call.Self).Height);
        }

        private static object GetPages(NativeCall call)
        {
            return call.Int(((PySsd1306)call.Self).Height / 8);
        }

        private static object GetBuffer(NativeCall call)
        {
            return Self(call).Buffer;
        }
    }
}
