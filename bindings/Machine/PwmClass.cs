// The class machine.PWM: pulses of a set width.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    internal sealed class PyPwm : PyNativeObject
    {
        internal readonly int Pin;
        internal readonly string Owner;
        internal bool IsOn;
        internal bool Inverted;
        internal int Hertz;
        /// <summary>High time of a period: DutyScale says of how much. Kept as the script gave it, so that it reads back.</summary>
        internal long Duty;
        internal int DutyScale;

        internal PyPwm(PyType type, int pin) : base(type)
        {
            Pin = pin;
            Owner = "PWM(" + pin.ToString() + ")";
        }
    }

    /// <summary>Constructor and methods of machine.PWM.</summary>
    internal sealed class PwmClass : NativeClass
    {
        private const int DefaultHertz = 5000;
        private const int MostHertz = 40000000;
        private const int Full16 = 65535, Full10 = 1023;
        /// <summary>DutyScale of a duty in nanoseconds, which keeps its width when the frequency changes.</summary>
        private const int Nanoseconds = 0;
        private const long NanosecondsPerSecond = 1000000000;
        private const string InitParameters = "freq,duty,duty_u16,duty_ns,invert";

        private readonly BoardAccess access;
        private PyPwm[] active = new PyPwm[4];

        internal PwmClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "PWM"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("dest," + InitParameters, 1, 6, New);
            table.AddNamed("init", InitParameters, 0, Init);
            table.Add("deinit", 0, 0, Deinit);
            table.Add("freq", 0, 1, Freq);
            table.Add("duty", 0, 1, Duty);
            table.Add("duty_u16", 0, 1, DutyU16);
            table.Add("duty_ns", 0, 1, DutyNs);
            table.Add("__repr__", 0, 0, Repr);
        }

        // A pin that makes pulses already keeps its frequency and width, except for what is given.
        private object New(NativeCall call)
        {
            if (access.Peripherals.Pwm == null)
                throw access.Missing("PWM");
            int pin = access.Pin(call, 0);
            PyPwm pwm = Find(pin);
            if (pwm == null)
                access.Claim(pin, PinUse.Pwm, "PWM(" + pin.ToString() + ")");
            if (pwm == null || pwm.Type != call.Self)
                pwm = Take(pwm, new PyPwm((PyType)call.Self, pin));
            SetUp(call, pwm, 1);
            return pwm;
        }

        private PyPwm Find(int pin)
        {
            for (int i = 0; i < active.Length; i++)
            {
                if (active[i] != null && active[i].Pin == pin)
                    return active[i];
            }
            return null;
        }

        private static PyPwm Take(PyPwm from, PyPwm to)
        {
            to.Hertz = from == null ? DefaultHertz : from.Hertz;
            to.Duty = from == null ? Full16 / 2 + 1 : from.Duty;
            to.DutyScale = from == null ? Full16 : from.DutyScale;
            to.Inverted = from != null && from.Inverted;
            return to;
        }

        private object Init(NativeCall call)
        {
            PyPwm pwm = (PyPwm)call.Self;
            access.Claim(pwm.Pin, PinUse.Pwm, pwm.Owner);
            SetUp(call, pwm, 0);
            return Py.None;
        }

        private void SetUp(NativeCall call, PyPwm pwm, int at)
        {
            int duties = (call.HasValue(at + 1) ? 1 : 0) + (call.HasValue(at + 2) ? 1 : 0) + (call.HasValue(at + 3) ? 1 : 0);
            if (duties > 1)
                throw ScriptError.Value("only one of parameters 'duty', 'duty_u16' or 'duty_ns' is allowed");
            int hertz = call.HasValue(at) ? Frequency(call, at) : pwm.Hertz;
            long duty = pwm.Duty;
            int scale = pwm.DutyScale;
            if (duties > 0)
            {
                scale = call.HasValue(at + 1) ? Full10 : call.HasValue(at + 2) ? Full16 : Nanoseconds;
                duty = DutyOf(call, call.HasValue(at + 1) ? at + 1 : call.HasValue(at + 2) ? at + 2 : at + 3, scale, hertz);
            }
            Apply(pwm, hertz, duty, scale, call.HasValue(at + 4) ? call.ArgTruth(at + 4) : pwm.Inverted);
        }

        private static int Frequency(NativeCall call, int i)
        {
            long hertz = call.IsFloat(i) ? (long)call.ArgFloat(i) : call.ArgInt(i);
            if (hertz < 1 || hertz > MostHertz)
                throw ScriptError.Value("frequency must be from 1Hz to 40MHz");
            return (int)hertz;
        }

        private static long DutyOf(NativeCall call, int i, int scale, int hertz)
        {
            long duty = call.IsFloat(i) ? (long)call.ArgFloat(i) : call.ArgInt(i);
            long most = scale == Nanoseconds ? NanosecondsPerSecond / hertz : scale;
            if (duty < 0 || duty > most)
                throw ScriptError.Value((scale == Nanoseconds ? "duty_ns" : scale == Full16 ? "duty_u16" : "duty") + " must be from 0 to " + most.ToString());
            return duty;
        }

        // Of another scale, rounded.
        private static long Scale(PyPwm pwm, int hertz, long duty, int scale, int to)
        {
            if (scale == to)
                return duty;
            long from = scale == Nanoseconds ? NanosecondsPerSecond / hertz : scale;
            long full = to == Nanoseconds ? NanosecondsPerSecond / hertz : to;
            long scaled = (duty * full + from / 2) / from;
            return scaled > full ? full : scaled;
        }

        private void Apply(PyPwm pwm, int hertz, long duty, int scale, bool inverted)
        {
            if (!access.Peripherals.Pwm.TrySet(pwm.Pin, hertz, (int)Scale(pwm, hertz, duty, scale, Full16), inverted))
            {
                if (!pwm.IsOn)
                    access.Policy.Release(pwm.Owner);
                throw ScriptError.Runtime("out of PWM timers or channels");
            }
            pwm.Hertz = hertz;
            pwm.Duty = duty;
            pwm.DutyScale = scale;
            pwm.Inverted = inverted;
            if (!pwm.IsOn || Find(pwm.Pin) != pwm)
                Remember(pwm);
            pwm.IsOn = true;
        }

        private void Remember(PyPwm pwm)
        {
            int free = -1;
            for (int i = active.Length - 1; i >= 0; i--)
            {
                if (active[i] == null)
                    free = i;
                else if (active[i].Pin == pwm.Pin)
                {
                    if (active[i] != pwm)
                        active[i].IsOn = false;
                    active[i] = pwm;
                    return;
                }
            }
            if (free < 0)
            {
                free = active.Length;
                PyPwm[] more = new PyPwm[free * 2];
                System.Array.Copy(active, 0, more, 0, free);
                active = more;
            }
            active[free] = pwm;
        }

        private PyPwm Self(NativeCall call)
        {
            PyPwm pwm = (PyPwm)call.Self;
            if (!pwm.IsOn)
                throw ScriptError.Runtime("PWM is inactive");
            return pwm;
        }

        private object Deinit(NativeCall call)
        {
            PyPwm pwm = (PyPwm)call.Self;
            if (!pwm.IsOn)
                return Py.None;
            pwm.IsOn = false;
            access.Peripherals.Pwm.Stop(pwm.Pin);
            access.Policy.Release(pwm.Owner);
            for (int i = 0; i < active.Length; i++)
            {
                if (active[i] == pwm)
                    active[i] = null;
            }
            return Py.None;
        }

        private object Freq(NativeCall call)
        {
            PyPwm pwm = Self(call);
            if (!call.Has(0))
                return call.Int(pwm.Hertz);
            int hertz = Frequency(call, 0);
            // A width in nanoseconds stays, up to the whole period.
            long duty = pwm.DutyScale == Nanoseconds && pwm.Duty > NanosecondsPerSecond / hertz ? NanosecondsPerSecond / hertz : pwm.Duty;
            Apply(pwm, hertz, duty, pwm.DutyScale, pwm.Inverted);
            return Py.None;
        }

        private object GetOrSet(NativeCall call, int scale)
        {
            PyPwm pwm = Self(call);
            if (!call.Has(0))
                return call.Int(Scale(pwm, pwm.Hertz, pwm.Duty, pwm.DutyScale, scale));
            Apply(pwm, pwm.Hertz, DutyOf(call, 0, scale, pwm.Hertz), scale, pwm.Inverted);
            return Py.None;
        }

        private object Duty(NativeCall call)
        {
            return GetOrSet(call, Full10);
        }

        private object DutyU16(NativeCall call)
        {
            return GetOrSet(call, Full16);
        }

        private object DutyNs(NativeCall call)
        {
            return GetOrSet(call, Nanoseconds);
        }

        private static object Repr(NativeCall call)
        {
            PyPwm pwm = (PyPwm)call.Self;
            if (!pwm.IsOn)
                return PyStr.From("PWM(Pin(" + pwm.Pin.ToString() + "))");
            string duty = pwm.DutyScale == Nanoseconds ? ", duty_ns=" : pwm.DutyScale == Full10 ? ", duty=" : ", duty_u16=";
            return PyStr.From("PWM(Pin(" + pwm.Pin.ToString() + "), freq=" + pwm.Hertz.ToString() + duty + pwm.Duty.ToString() + (pwm.Inverted ? ", invert=True)" : ")"));
        }
    }
}
