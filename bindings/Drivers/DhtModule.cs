// The module `dht`: sensors of temperature and humidity that answer with 40 pulses.

using NanoPy.Core;
using NanoPy.Hal;
using NanoPy.Machine;

namespace NanoPy.Drivers
{
    /// <summary>`dht`.</summary>
    public sealed class DhtModule : ModuleSource
    {
        private readonly BoardAccess access;

        public DhtModule(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "dht"; } }

        public override void AddRows(NativeTable table)
        {
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            Add(interpreter, module, new DhtClass(access, false));
            Add(interpreter, module, new DhtClass(access, true));
        }

        private static void Add(Interpreter interpreter, PyModule module, NativeClass rows)
        {
            PyType type = rows.Make(interpreter);
            module.Globals.Set(type.Name, type, interpreter);
        }
    }

    internal sealed class PyDht : PyNativeObject
    {
        internal readonly int Pin;
        internal readonly byte[] Data = new byte[5];

        internal PyDht(PyType type, int pin) : base(type)
        {
            Pin = pin;
        }
    }

    /// <summary>DHT11, with whole numbers, or DHT22, with tenths.</summary>
    internal sealed class DhtClass : NativeClass
    {
        /// <summary>How long the line is held low to wake the sensor: the DHT11 needs 18 ms.</summary>
        private const int StartMs = 20;
        /// <summary>Longest level within an answer, in microseconds; the sensor takes up to 200 to begin.</summary>
        private const int LongestLevel = 1000;
        /// <summary>Levels of an answer: waiting, low, high, and 40 times low and high.</summary>
        private const int FirstBit = 4, Levels = 3 + 2 * 40;
        /// <summary>A 0 is high for 26 to 28 us, a 1 for 70.</summary>
        private const int Threshold = 48;
        private const int TimedOut = 110;

        private readonly BoardAccess access;
        private readonly bool hasTenths;

        internal DhtClass(BoardAccess access, bool hasTenths)
        {
            this.access = access;
            this.hasTenths = hasTenths;
        }

        public override string Name { get { return hasTenths ? "DHT22" : "DHT11"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("pin", 1, 1, New);
            table.Add("measure", 0, 0, Measure);
            table.Add("temperature", 0, 0, Temperature);
            table.Add("humidity", 0, 0, Humidity);
        }

        private object New(NativeCall call)
        {
            if (access.Peripherals.Pulses == null)
                throw access.Missing("pulses with exact times");
            int pin = access.Pin(call, 0);
            access.Require(pin, PinUse.OpenDrain);
            return new PyDht((PyType)call.Self, pin);
        }

        private object Measure(NativeCall call)
        {
            PyDht sensor = (PyDht)call.Self;
            IPins pins = access.Board.Pins;
            pins.Write(sensor.Pin, false);
            pins.SetMode(sensor.Pin, PinMode.OpenDrain);
            long end = access.Board.Clock.Microseconds() + StartMs * 1000;
            while (access.Board.Clock.Microseconds() < end)
            {
                access.Board.Clock.Wait(1);
                call.Interpreter.Poll();
            }
            int[] levels = new int[Levels];
            int count = access.Peripherals.Pulses.Capture(sensor.Pin, levels, LongestLevel, access);
            call.Interpreter.Poll();
            if (count < Levels)
                throw BoardAccess.OsError(call.Interpreter, TimedOut, "ETIMEDOUT");
            Decode(sensor.Data, levels);
            if (((sensor.Data[0] + sensor.Data[1] + sensor.Data[2] + sensor.Data[3]) & 0xFF) != sensor.Data[4])
                throw ScriptError.Of(TypeIds.Exception, "checksum error");
            return Py.None;
        }

        private static void Decode(byte[] data, int[] levels)
        {
            for (int i = 0; i < 40; i++)
            {
                int value = data[i >> 3] << 1;
                data[i >> 3] = (byte)(levels[FirstBit + 2 * i] > Threshold ? value | 1 : value);
            }
        }

        private object Humidity(NativeCall call)
        {
            byte[] data = ((PyDht)call.Self).Data;
            return hasTenths ? call.Float((data[0] << 8 | data[1]) * 0.1) : call.Int(data[0]);
        }

        private object Temperature(NativeCall call)
        {
            byte[] data = ((PyDht)call.Self).Data;
            if (!hasTenths)
                return call.Int(data[2]);
            double degrees = ((data[2] & 0x7F) << 8 | data[3]) * 0.1;
            return call.Float((data[2] & 0x80) != 0 ? -degrees : degrees);
        }
    }
}
