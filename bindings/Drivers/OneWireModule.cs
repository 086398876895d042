// The modules `onewire` and `ds18x20`.

using NanoPy.Core;
using NanoPy.Hal;
using NanoPy.Machine;

namespace NanoPy.Drivers
{
    /// <summary>`onewire`: the bus.</summary>
    public sealed class OneWireModule : ModuleSource
    {
        private readonly BoardAccess access;

        public OneWireModule(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "onewire"; } }

        public override void AddRows(NativeTable table)
        {
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            PyStr error = PyStr.From("OneWireError");
            PyTuple bases = new PyTuple(new object[] { interpreter.Type(TypeIds.Exception) });
            PyType errorType = (PyType)interpreter.NewClass(interpreter.Type(TypeIds.Type), error, bases, new PyDict(), new PyDict());
            module.Globals.Set(error, errorType, interpreter);
            PyType type = new OneWireClass(access, errorType).Make(interpreter);
            module.Globals.Set(type.Name, type, interpreter);
        }
    }

    /// <summary>`ds18x20`: thermometers on a 1-Wire bus.</summary>
    public sealed class Ds18x20Module : ModuleSource
    {
        public override string Name { get { return "ds18x20"; } }

        public override void AddRows(NativeTable table)
        {
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            PyType type = new Ds18x20Class().Make(interpreter);
            module.Globals.Set(type.Name, type, interpreter);
        }
    }

    /// <summary>A bus on a pin.</summary>
    internal sealed class PyOneWire : PyNativeObject
    {
        internal readonly int Pin;
        internal readonly IOneWire Bus;

        internal PyOneWire(PyType type, int pin, IOneWire bus) : base(type)
        {
            Pin = pin;
            Bus = bus;
        }

        internal void Select(byte[] rom)
        {
            Bus.Reset(Pin);
            Bus.WriteByte(Pin, OneWireClass.MatchRom);
            for (int i = 0; i < OneWireClass.RomBytes; i++)
                Bus.WriteByte(Pin, rom[i]);
        }
    }

    internal sealed class OneWireClass : NativeClass
    {
        internal const int SearchRom = 0xF0, MatchRom = 0x55, SkipRom = 0xCC;
        internal const int RomBytes = 8;
        /// <summary>Devices that a scan finds at most: noise on a bus without pull-up looks like many.</summary>
        private const int MostDevices = 64;

        private readonly BoardAccess access;
        private readonly PyType error;

        internal OneWireClass(BoardAccess access, PyType error)
        {
            this.access = access;
            this.error = error;
        }

        public override string Name { get { return "OneWire"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("pin", 1, 1, New);
            table.Add("reset", 0, 1, Reset);
            table.Add("readbit", 0, 0, ReadBit);
            table.Add("readbyte", 0, 0, ReadByte);
            table.Add("readinto", 1, 1, ReadInto);
            table.Add("writebit", 1, 1, WriteBit);
            table.Add("writebyte", 1, 1, WriteByte);
            table.Add("write", 1, 1, Write);
            table.Add("select_rom", 1, 1, SelectRom);
            table.Add("crc8", 1, 1, CheckSum);
            table.Add("scan", 0, 0, Scan);
            table.AddInt("SEARCH_ROM", SearchRom);
            table.AddInt("MATCH_ROM", MatchRom);
            table.AddInt("SKIP_ROM", SkipRom);
        }

        private object New(NativeCall call)
        {
            if (access.Peripherals.OneWire == null)
                throw access.Missing("1-Wire bus");
            int pin = access.Pin(call, 0);
            access.Claim(pin, PinUse.OneWire, "OneWire(" + pin.ToString() + ")");
            access.Board.Pins.Write(pin, true);
            access.Board.Pins.SetMode(pin, PinMode.OpenDrain);
            return new PyOneWire((PyType)call.Self, pin, access.Peripherals.OneWire);
        }

        private object Reset(NativeCall call)
        {
            PyOneWire wire = (PyOneWire)call.Self;
            bool answered = wire.Bus.Reset(wire.Pin);
            if (!answered && call.Has(0) && call.ArgTruth(0))
                throw new ScriptException((PyException)call.Interpreter.Call(error));
            return Py.Bool(answered);
        }

        private static object ReadBit(NativeCall call)
        {
            PyOneWire wire = (PyOneWire)call.Self;
            return call.Int(wire.Bus.ReadBit(wire.Pin) ? 1 : 0);
        }

        private static object ReadByte(NativeCall call)
        {
            PyOneWire wire = (PyOneWire)call.Self;
            return call.Int(wire.Bus.ReadByte(wire.Pin));
        }

        private static object ReadInto(NativeCall call)
        {
            PyOneWire wire = (PyOneWire)call.Self;
            PyBytes buffer = BoardAccess.Buffer(call, 0);
            for (int i = 0; i < buffer.Length; i++)
                buffer.Items[i] = (byte)wire.Bus.ReadByte(wire.Pin);
            return Py.None;
        }

        private static object WriteBit(NativeCall call)
        {
            PyOneWire wire = (PyOneWire)call.Self;
            wire.Bus.WriteBit(wire.Pin, call.ArgTruth(0));
            return Py.None;
        }

        private static object WriteByte(NativeCall call)
        {
            PyOneWire wire = (PyOneWire)call.Self;
            wire.Bus.WriteByte(wire.Pin, (int)call.ArgInt(0) & 0xFF);
            return Py.None;
        }

        private static object Write(NativeCall call)
        {
            PyOneWire wire = (PyOneWire)call.Self;
            PyBytes bytes = BoardAccess.Bytes(call, 0);
            for (int i = 0; i < bytes.Length; i++)
                wire.Bus.WriteByte(wire.Pin, bytes.Items[i]);
            return Py.None;
        }

        private static object SelectRom(NativeCall call)
        {
            PyBytes rom = BoardAccess.Bytes(call, 0);
            if (rom.Length < RomBytes)
                throw ScriptError.Value("a ROM has 8 bytes");
            ((PyOneWire)call.Self).Select(rom.Items);
            return Py.None;
        }

        private static object CheckSum(NativeCall call)
        {
            PyBytes bytes = BoardAccess.Bytes(call, 0);
            return call.Int(Crc(bytes.Items, bytes.Length));
        }

        /// <summary>The sum of the bus: polynomial x^8 + x^5 + x^4 + 1, lowest bit first.</summary>
        internal static int Crc(byte[] bytes, int count)
        {
            int crc = 0;
            for (int i = 0; i < count; i++)
            {
                crc ^= bytes[i];
                for (int bit = 0; bit < 8; bit++)
                    crc = (crc & 1) != 0 ? crc >> 1 ^ 0x8C : crc >> 1;
            }
            return crc;
        }

        // The search: at each bit where devices differ, 1 comes first, as in MicroPython, and the last such place is taken the other way next time.
        private static object Scan(NativeCall call)
        {
            PyOneWire wire = (PyOneWire)call.Self;
            PyList found = new PyList();
            byte[] rom = new byte[RomBytes];
            int turn = 0;
            do
            {
                call.Interpreter.Poll();
                turn = Search(wire, rom, turn);
                if (turn < 0 || Crc(rom, RomBytes) != 0)
                    break;
                PyBytes copy = new PyBytes(new byte[RomBytes], RomBytes, true);
                System.Array.Copy(rom, 0, copy.Items, 0, RomBytes);
                found.Append(copy);
            }
            while (turn > 0 && found.Count < MostDevices);
            return found;
        }

        // Finds one ROM; returns the bit (from 1) to turn next time, 0 if it was the last one, -1 if nobody answered.
        private static int Search(PyOneWire wire, byte[] rom, int turn)
        {
            if (!wire.Bus.Reset(wire.Pin))
                return -1;
            wire.Bus.WriteByte(wire.Pin, SearchRom);
            int next = 0;
            for (int bit = 1; bit <= RomBytes * 8; bit++)
            {
                int at = (bit - 1) >> 3;
                int mask = 1 << ((bit - 1) & 7);
                bool one = wire.Bus.ReadBit(wire.Pin);
                bool zero = wire.Bus.ReadBit(wire.Pin);
                if (one && zero)
                    return -1;
                if (!one && !zero)
                {
                    one = bit < turn ? (rom[at] & mask) != 0 : bit != turn;
                    if (one)
                        next = bit;
                }
                wire.Bus.WriteBit(wire.Pin, one);
                rom[at] = (byte)(one ? rom[at] | mask : rom[at] & ~mask);
            }
            return next;
        }
    }

    internal sealed class PyDs18x20 : PyNativeObject
    {
        internal readonly PyOneWire Wire;

        internal PyDs18x20(PyType type, PyOneWire wire) : base(type)
        {
            Wire = wire;
        }
    }

    internal sealed class Ds18x20Class : NativeClass
    {
        private const int Convert = 0x44, ReadScratchpad = 0xBE, WriteScratchpad = 0x4E;
        private const int ScratchBytes = 9;
        private const int Ds18S20 = 0x10, Ds1822 = 0x22, Ds18B20 = 0x28;

        public override string Name { get { return "DS18X20"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("onewire", 1, 1, New);
            table.Add("scan", 0, 0, Scan);
            table.Add("convert_temp", 0, 0, ConvertAll);
            table.Add("read_scratch", 1, 1, ReadScratch);
            table.Add("write_scratch", 2, 2, WriteScratch);
            table.Add("read_temp", 1, 1, ReadTemperature);
        }

        private static object New(NativeCall call)
        {
            PyOneWire wire = call[0] as PyOneWire;
            if (wire == null)
                throw ScriptError.Type("a OneWire is required, not '" + call.Interpreter.TypeName(call[0]) + "'");
            return new PyDs18x20((PyType)call.Self, wire);
        }

        private static PyOneWire WireOf(NativeCall call)
        {
            return ((PyDs18x20)call.Self).Wire;
        }

        // Only the thermometers among the devices.
        private static object Scan(NativeCall call)
        {
            PyList all = (PyList)call.Interpreter.Call(call.Interpreter.GetAttribute(WireOf(call), PyStr.From("scan")));
            PyList found = new PyList();
            for (int i = 0; i < all.Count; i++)
            {
                int family = ((PyBytes)all.Items[i]).Items[0];
                if (family == Ds18S20 || family == Ds1822 || family == Ds18B20)
                    found.Append(all.Items[i]);
            }
            return found;
        }

        private static object ConvertAll(NativeCall call)
        {
            PyOneWire wire = WireOf(call);
            wire.Bus.Reset(wire.Pin);
            wire.Bus.WriteByte(wire.Pin, OneWireClass.SkipRom);
            wire.Bus.WriteByte(wire.Pin, Convert);
            return Py.None;
        }

        private static byte[] RomOf(NativeCall call)
        {
            PyBytes rom = BoardAccess.Bytes(call, 0);
            if (rom.Length < OneWireClass.RomBytes)
                throw ScriptError.Value("a ROM has 8 bytes");
            return rom.Items;
        }

        private static byte[] Scratch(NativeCall call)
        {
            PyOneWire wire = WireOf(call);
            wire.Select(RomOf(call));
            wire.Bus.WriteByte(wire.Pin, ReadScratchpad);
            byte[] scratch = new byte[ScratchBytes];
            for (int i = 0; i < scratch.Length; i++)
                scratch[i] = (byte)wire.Bus.ReadByte(wire.Pin);
            if (OneWireClass.Crc(scratch, ScratchBytes) != 0)
                throw ScriptError.Of(TypeIds.Exception, "CRC error");
            return scratch;
        }

        private static object ReadScratch(NativeCall call)
        {
            return new PyBytes(Scratch(call), ScratchBytes, true);
        }

        private static object WriteScratch(NativeCall call)
        {
            PyOneWire wire = WireOf(call);
            PyBytes bytes = BoardAccess.Bytes(call, 1);
            wire.Select(RomOf(call));
            wire.Bus.WriteByte(wire.Pin, WriteScratchpad);
            for (int i = 0; i < bytes.Length; i++)
                wire.Bus.WriteByte(wire.Pin, bytes.Items[i]);
            return Py.None;
        }

        // Sixteenths of a degree; the DS18S20 has halves, and counts beside them.
        private static object ReadTemperature(NativeCall call)
        {
            byte[] scratch = Scratch(call);
            short raw = (short)(scratch[1] << 8 | scratch[0]);
            if (RomOf(call)[0] != Ds18S20)
                return call.Float(raw / 16.0);
            if (scratch[7] == 0)
                return Py.None;
            return call.Float((raw >> 1) - 0.25 + (double)(scratch[7] - scratch[6]) / scratch[7]);
        }
    }
}
