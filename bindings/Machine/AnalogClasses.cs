// The classes machine.ADC, machine.DAC and machine.TouchPad.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>An analog channel: its pin, and what the script set.</summary>
    internal sealed class PyAnalog : PyNativeObject
    {
        internal readonly int Pin;
        internal int Attenuation;
        internal int Bits = AdcClass.MostBits;

        internal PyAnalog(PyType type, int pin) : base(type)
        {
            Pin = pin;
        }
    }

    /// <summary>Constructor, methods and constants of machine.ADC. The range is the board's: attenuations are taken and change nothing.</summary>
    internal sealed class AdcClass : NativeClass
    {
        internal const int LeastBits = 9, MostBits = 12;
        private const int MostAttenuation = 3;
        private readonly BoardAccess access;

        internal AdcClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "ADC"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("pin,*,atten,sample_ns", 1, 1, New);
            table.AddNamed("init", "*,atten,sample_ns", 0, Init);
            table.Add("read", 0, 0, Read);
            table.Add("read_u16", 0, 0, ReadU16);
            table.Add("read_uv", 0, 0, ReadUv);
            table.Add("atten", 0, 1, Attenuate);
            table.Add("width", 0, 1, Width);
            table.Add("deinit", 0, 0, Deinit);
            table.Add("__repr__", 0, 0, Repr);
            table.AddInt("ATTN_0DB", 0);
            table.AddInt("ATTN_2_5DB", 1);
            table.AddInt("ATTN_6DB", 2);
            table.AddInt("ATTN_11DB", 3);
            table.AddInt("WIDTH_9BIT", 9);
            table.AddInt("WIDTH_10BIT", 10);
            table.AddInt("WIDTH_11BIT", 11);
            table.AddInt("WIDTH_12BIT", 12);
        }

        private object New(NativeCall call)
        {
            if (access.Peripherals.AnalogInputs == null)
                throw access.Missing("ADC");
            int pin = access.Pin(call, 0);
            access.Claim(pin, PinUse.Analog, "ADC(" + pin.ToString() + ")");
            PyAnalog adc = new PyAnalog((PyType)call.Self, pin);
            SetUp(call, adc, 1);
            return adc;
        }

        private static object Init(NativeCall call)
        {
            SetUp(call, (PyAnalog)call.Self, 0);
            return Py.None;
        }

        private static void SetUp(NativeCall call, PyAnalog adc, int at)
        {
            if (call.HasValue(at))
                adc.Attenuation = AttenuationOf(call, at);
        }

        private static int AttenuationOf(NativeCall call, int i)
        {
            long value = call.ArgInt(i);
            if (value < 0 || value > MostAttenuation)
                throw ScriptError.Value("invalid attenuation");
            return (int)value;
        }

        // The radio may have come on since the channel was made.
        private int Raw(NativeCall call)
        {
            int pin = ((PyAnalog)call.Self).Pin;
            access.Require(pin, PinUse.Analog);
            return access.Peripherals.AnalogInputs.Read(pin);
        }

        private object Read(NativeCall call)
        {
            return call.Int(Raw(call) >> (MostBits - ((PyAnalog)call.Self).Bits));
        }

        private object ReadU16(NativeCall call)
        {
            int raw = Raw(call);
            return call.Int(raw << 4 | raw >> 8);
        }

        private object ReadUv(NativeCall call)
        {
            return call.Int((long)Raw(call) * access.Peripherals.AnalogInputs.FullScaleMillivolts * 1000 / 4095);
        }

        private static object Attenuate(NativeCall call)
        {
            PyAnalog adc = (PyAnalog)call.Self;
            if (!call.Has(0))
                return call.Int(adc.Attenuation);
            adc.Attenuation = AttenuationOf(call, 0);
            return Py.None;
        }

        private static object Width(NativeCall call)
        {
            PyAnalog adc = (PyAnalog)call.Self;
            if (!call.Has(0))
                return call.Int(adc.Bits);
            long bits = call.ArgInt(0);
            if (bits < LeastBits || bits > MostBits)
                throw ScriptError.Value("invalid bit-width");
            adc.Bits = (int)bits;
            return Py.None;
        }

        private object Deinit(NativeCall call)
        {
            access.Policy.Release("ADC(" + ((PyAnalog)call.Self).Pin.ToString() + ")");
            return Py.None;
        }

        private static object Repr(NativeCall call)
        {
            PyAnalog adc = (PyAnalog)call.Self;
            return PyStr.From("ADC(Pin(" + adc.Pin.ToString() + "), atten=" + adc.Attenuation.ToString() + ")");
        }
    }

    /// <summary>Constructor and methods of machine.DAC.</summary>
    internal sealed class DacClass : NativeClass
    {
        private const int MostValue = 255;
        private readonly BoardAccess access;

        internal DacClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "DAC"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("pin", 1, 1, New);
            table.Add("write", 1, 1, Write);
            table.Add("deinit", 0, 0, Deinit);
            table.Add("__repr__", 0, 0, Repr);
        }

        private object New(NativeCall call)
        {
            if (access.Peripherals.AnalogOutputs == null)
                throw access.Missing("DAC");
            int pin = access.Pin(call, 0);
            access.Claim(pin, PinUse.Dac, "DAC(" + pin.ToString() + ")");
            access.Peripherals.AnalogOutputs.Write(pin, 0);
            return new PyAnalog((PyType)call.Self, pin);
        }

        private object Write(NativeCall call)
        {
            long value = call.ArgInt(0);
            if (value < 0 || value > MostValue)
                throw ScriptError.Value("value out of range");
            access.Peripherals.AnalogOutputs.Write(((PyAnalog)call.Self).Pin, (int)value);
            return Py.None;
        }

        private object Deinit(NativeCall call)
        {
            int pin = ((PyAnalog)call.Self).Pin;
            access.Peripherals.AnalogOutputs.Stop(pin);
            access.Policy.Release("DAC(" + pin.ToString() + ")");
            return Py.None;
        }

        private static object Repr(NativeCall call)
        {
            return PyStr.From("DAC(Pin(" + ((PyAnalog)call.Self).Pin.ToString() + "))");
        }
    }

    /// <summary>Constructor and methods of machine.TouchPad.</summary>
    internal sealed class TouchPadClass : NativeClass
    {
        private readonly BoardAccess access;

        internal TouchPadClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "TouchPad"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("pin", 1, 1, New);
            table.Add("read", 0, 0, Read);
            table.Add("config", 1, 1, Config);
        }

        private object New(NativeCall call)
        {
            if (access.Peripherals.Touch == null)
                throw access.Missing("touch sensors");
            int pin = access.Pin(call, 0);
            access.Claim(pin, PinUse.Touch, "TouchPad(" + pin.ToString() + ")");
            return new PyAnalog((PyType)call.Self, pin);
        }

        private object Read(NativeCall call)
        {
            return call.Int(access.Peripherals.Touch.Read(((PyAnalog)call.Self).Pin));
        }

        // The threshold at which a touch wakes the chip; nanoFramework has one of its own.
        private static object Config(NativeCall call)
        {
            call.ArgInt32(0);
            return Py.None;
        }
    }
}
