// The class machine.Pin: MicroPython's pins over Hal. The levels, modes and pulls are the board's; a Pin is only a number.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>A pin as a script holds it.</summary>
    public sealed class PyPin : PyNativeObject
    {
        /// <summary>The pin's number.</summary>
        public readonly int Number;

        internal PyPin(PyType type, int number) : base(type)
        {
            Number = number;
        }
    }

    /// <summary>Constructor, methods and constants of machine.Pin.</summary>
    internal sealed class PinClass : NativeClass
    {
        // MicroPython's numbers on the ESP32.
        private const int In = 1, Out = 3, OpenDrain = 7;
        private const int PullDown = 1, PullUp = 2;
        private const int IrqRising = 1, IrqFalling = 2, WakeLow = 4, WakeHigh = 5;
        /// <summary>Means "as it was" for mode and pull.</summary>
        private const int Unchanged = -1;

        private const int LeastDrive = 0, MostDrive = 3;

        private const string InitParameters = "mode,pull,*,value,drive,hold";

        private readonly BoardAccess access;
        private readonly IPins pins;
        private readonly PinInterrupts interrupts;

        internal PinClass(BoardAccess access, PinInterrupts interrupts)
        {
            this.access = access;
            this.interrupts = interrupts;
            pins = access.Board.Pins;
        }

        public override string Name { get { return "Pin"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("id," + InitParameters, 1, 3, New);
            table.AddNamed("init", InitParameters, 0, Init);
            table.Add("__call__", 0, 1, Value);
            table.Add("value", 0, 1, Value);
            table.Add("on", 0, 0, On);
            table.Add("off", 0, 0, Off);
            table.Add("toggle", 0, 0, Toggle);
            table.AddNamed("irq", "handler,trigger,wake", 0, Irq);
            table.Add("__repr__", 0, 0, Repr);
            table.AddInt("IN", In);
            table.AddInt("OUT", Out);
            table.AddInt("OPEN_DRAIN", OpenDrain);
            table.AddInt("PULL_DOWN", PullDown);
            table.AddInt("PULL_UP", PullUp);
            table.AddInt("IRQ_RISING", IrqRising);
            table.AddInt("IRQ_FALLING", IrqFalling);
            table.AddInt("WAKE_LOW", WakeLow);
            table.AddInt("WAKE_HIGH", WakeHigh);
            table.AddInt("DRIVE_0", 0);
            table.AddInt("DRIVE_1", 1);
            table.AddInt("DRIVE_2", 2);
            table.AddInt("DRIVE_3", 3);
        }

        private static int NumberOf(NativeCall call)
        {
            return ((PyPin)call.Self).Number;
        }

        // ---- making and setting up -----------------------------------------------------------------------------------------------

        private object New(NativeCall call)
        {
            int number = access.Pin(call, 0);
            SetUp(call, number, 1);
            return new PyPin((PyType)call.Self, number);
        }

        private object Init(NativeCall call)
        {
            SetUp(call, NumberOf(call), 0);
            return Py.None;
        }

        // at: where mode stands among the arguments; pull, value, drive and hold follow. All is checked before anything changes.
        private void SetUp(NativeCall call, int pin, int at)
        {
            int mode = call.HasValue(at) ? call.ArgInt32(at) : Unchanged;
            int pull = !call.Has(at + 1) ? Unchanged : call.HasValue(at + 1) ? call.ArgInt32(at + 1) : 0;
            int halMode = ModeOf(mode);
            if (mode != Unchanged && halMode == PinMode.Off)
                throw ScriptError.Value("invalid mode");
            if (halMode != PinMode.Off && halMode != PinMode.Input)
                access.Require(pin, halMode == PinMode.Output ? PinUse.Output : PinUse.OpenDrain);
            int halPull = PullOf(pull);
            if (pull != Unchanged && halPull < 0)
                throw ScriptError.Value("invalid pull");
            if (halPull > PinPull.None)
                access.Require(pin, halPull == PinPull.Up ? PinUse.PullUp : PinUse.PullDown);
            // The strength of outputs and the hold of pads are not within reach of nanoFramework: checked, and without effect.
            if (call.HasValue(at + 3) && (call.ArgInt(at + 3) < LeastDrive || call.ArgInt(at + 3) > MostDrive))
                throw ScriptError.Value("invalid drive");
            // The level first: an output must not begin with the wrong one.
            if (call.HasValue(at + 2))
                pins.Write(pin, call.ArgTruth(at + 2));
            if (pull != Unchanged)
                pins.SetPull(pin, halPull);
            if (mode != Unchanged)
                pins.SetMode(pin, halMode);
        }

        private static int ModeOf(int mode)
        {
            switch (mode)
            {
                case In: return PinMode.Input;
                case Out: return PinMode.Output;
                case OpenDrain: return PinMode.OpenDrain;
                default: return PinMode.Off;
            }
        }

        private static int PullOf(int pull)
        {
            switch (pull)
            {
                case 0: return PinPull.None;
                case PullDown: return PinPull.Down;
                case PullUp: return PinPull.Up;
                default: return -1;
            }
        }

        // ---- levels ----------------------------------------------------------------------------------------------------------------

        private object Value(NativeCall call)
        {
            int pin = NumberOf(call);
            if (!call.Has(0))
                return call.Int(pins.Read(pin) ? 1 : 0);
            pins.Write(pin, call.ArgTruth(0));
            return Py.None;
        }

        private object On(NativeCall call)
        {
            pins.Write(NumberOf(call), true);
            return Py.None;
        }

        private object Off(NativeCall call)
        {
            pins.Write(NumberOf(call), false);
            return Py.None;
        }

        private object Toggle(NativeCall call)
        {
            int pin = NumberOf(call);
            pins.Write(pin, !pins.Read(pin));
            return Py.None;
        }

        // ---- interrupts ---------------------------------------------------------------------------------------------------------------

        private object Irq(NativeCall call)
        {
            PyPin pin = (PyPin)call.Self;
            object handler = call.HasValue(0) ? call[0] : null;
            int trigger = call.HasValue(1) ? call.ArgInt32(1) : IrqRising | IrqFalling;
            if (handler != null && !call.Interpreter.IsCallable(handler))
                throw ScriptError.Type("handler must be callable");
            if (call.HasValue(2))
                return Wake(call, pin, trigger);
            if (trigger < 0 || (trigger & ~(IrqRising | IrqFalling)) != 0 || trigger == 0)
                throw ScriptError.Value("invalid trigger: IRQ_RISING, IRQ_FALLING or both");
            return interrupts.Set(call.Interpreter, pin, handler, trigger);
        }

        // A level that wakes the chip from sleep; no handler is called.
        private object Wake(NativeCall call, PyPin pin, int trigger)
        {
            if (trigger != WakeLow && trigger != WakeHigh)
                throw ScriptError.Value("bad wake value");
            access.Require(pin.Number, PinUse.Wake);
            IPower power = access.Peripherals.Power;
            if (power == null || !power.TryWakeOnPins(WakeReason.Ext0, new int[] { pin.Number }, trigger == WakeHigh))
                throw ScriptError.Value("no resources");
            return Py.None;
        }

        private static object Repr(NativeCall call)
        {
            return PyStr.From("Pin(" + NumberOf(call).ToString() + ")");
        }
    }
}
