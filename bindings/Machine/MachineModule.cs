// The module `machine`: the chip, its pins and its peripherals, as MicroPython shows them. Talks only to Hal.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>The module `machine` of one board.</summary>
    public sealed class MachineModule : ModuleSource
    {
        private const int DefaultPulseTimeout = 1000000;
        private readonly IBoard board;
        private readonly BoardAccess access;
        // Made at the first import.
        private Interpreter interpreter;
        private PinInterrupts interrupts;
        private TimerClass timers;
        private UartClass uarts;
        private WdtClass watchdog;
        private bool isImported;

        public MachineModule(BoardAccess access)
        {
            this.access = access;
            board = access.Board;
        }

        public override string Name { get { return "machine"; } }

        public override void AddRows(NativeTable table)
        {
            table.Add("bitstream", 4, 4, Bitstream);
            table.Add("bootloader", 0, 1, Reset);
            table.Add("deepsleep", 0, 1, DeepSleep);
            table.Add("disable_irq", 0, 0, DisableIrq);
            table.Add("enable_irq", 1, 1, EnableIrq);
            table.Add("freq", 0, 1, Freq);
            table.Add("idle", 0, 0, Idle);
            table.Add("lightsleep", 0, 1, LightSleep);
            table.Add("reset", 0, 0, Reset);
            table.Add("reset_cause", 0, 0, GetResetCause);
            table.Add("sleep", 0, 1, LightSleep);
            table.Add("soft_reset", 0, 0, SoftReset);
            table.Add("time_pulse_us", 2, 3, TimePulse);
            table.Add("unique_id", 0, 0, UniqueId);
            table.Add("wake_reason", 0, 0, GetWakeReason);
            table.AddInt("PWRON_RESET", ResetCause.PowerOn);
            table.AddInt("HARD_RESET", ResetCause.Hard);
            table.AddInt("WDT_RESET", ResetCause.Watchdog);
            table.AddInt("DEEPSLEEP_RESET", ResetCause.DeepSleep);
            table.AddInt("SOFT_RESET", ResetCause.Soft);
            table.AddInt("PIN_WAKE", WakeReason.Pin);
            table.AddInt("EXT0_WAKE", WakeReason.Ext0);
            table.AddInt("EXT1_WAKE", WakeReason.Ext1);
            table.AddInt("TIMER_WAKE", WakeReason.Timer);
            table.AddInt("TOUCHPAD_WAKE", WakeReason.Touchpad);
            table.AddInt("ULP_WAKE", WakeReason.Ulp);
            table.AddInt("SLEEP", 2);
            table.AddInt("DEEPSLEEP", 4);
            AddClasses(table);
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            this.interpreter = interpreter;
            interrupts = new PinInterrupts(board.Pins);
            timers = new TimerClass(access);
            uarts = new UartClass(access);
            watchdog = new WdtClass(access);
            isImported = true;
            // The others know it: a Pin may stand for its number.
            PyType pin = new PinClass(access, interrupts).Make(interpreter);
            module.Globals.Set(pin.Name, pin, interpreter);
            access.Attach(interpreter, pin);
        }

        private void AddClasses(NativeTable table)
        {
            table.AddClass(new SignalClass(access), interpreter);
            table.AddClass(new PwmClass(access), interpreter);
            table.AddClass(new AdcClass(access), interpreter);
            table.AddClass(new DacClass(access), interpreter);
            table.AddClass(new TouchPadClass(access), interpreter);
            table.AddClass(timers, interpreter);
            table.AddClass(new I2cClass(access, false), interpreter);
            table.AddClass(new I2cClass(access, true), interpreter);
            table.AddClass(new SpiClass(access, false), interpreter);
            table.AddClass(new SpiClass(access, true), interpreter);
            table.AddClass(uarts, interpreter);
            table.AddClass(watchdog, interpreter);
            table.AddClass(new RtcClass(access), interpreter);
        }

        public override void LetGo()
        {
            if (!isImported)
                return;
            interrupts.Release();
            timers.Release();
            uarts.Release();
            watchdog.Release();
        }

        // ---- the chip ---------------------------------------------------------------------------------------------------------------

        private object Freq(NativeCall call)
        {
            if (!call.Has(0))
                return call.Int(board.System.Frequency());
            if (!board.System.TrySetFrequency(call.ArgInt32(0)))
                throw ScriptError.Value("unsupported frequency");
            return Py.None;
        }

        private object Idle(NativeCall call)
        {
            board.Clock.Wait(1);
            call.Interpreter.Pause();
            return Py.None;
        }

        private object UniqueId(NativeCall call)
        {
            return new PyBytes(board.System.UniqueId());
        }

        private object Reset(NativeCall call)
        {
            if (access.Peripherals.Power != null)
                access.Peripherals.Power.Reset(ResetCause.Hard);
            else
                board.System.Reset();
            return End(call);
        }

        // Hardware does not come here. Elsewhere the script is at its end, and no handler of it may go on.
        private static object End(NativeCall call)
        {
            call.Interpreter.Signal.Kill(StopReason.Shutdown);
            call.Interpreter.Poll();
            return Py.None;
        }

        private static object SoftReset(NativeCall call)
        {
            throw ScriptError.With(TypeIds.SystemExit, null);
        }

        private IPower Power
        {
            get
            {
                if (access.Peripherals.Power == null)
                    throw access.Missing("sleep modes");
                return access.Peripherals.Power;
            }
        }

        private object GetResetCause(NativeCall call)
        {
            return call.Int(access.Peripherals.Power == null ? ResetCause.PowerOn : access.Peripherals.Power.ResetCause);
        }

        private object GetWakeReason(NativeCall call)
        {
            return call.Int(access.Peripherals.Power == null ? WakeReason.None : access.Peripherals.Power.WakeReason);
        }

        private static long SleepTime(NativeCall call)
        {
            if (!call.HasValue(0))
                return 0;
            long milliseconds = call.ArgInt(0);
            return milliseconds <= 0 ? 1 : milliseconds * 1000;
        }

        private object LightSleep(NativeCall call)
        {
            Power.LightSleep(SleepTime(call), access);
            call.Interpreter.Pause();
            return Py.None;
        }

        private object DeepSleep(NativeCall call)
        {
            Power.DeepSleep(SleepTime(call));
            return End(call);
        }

        // ---- callbacks ----------------------------------------------------------------------------------------------------------------

        // The state is whether callbacks ran before.
        private static object DisableIrq(NativeCall call)
        {
            bool before = call.Interpreter.HoldsCallbacks;
            call.Interpreter.HoldsCallbacks = true;
            return call.Int(before ? 0 : 1);
        }

        private static object EnableIrq(NativeCall call)
        {
            call.Interpreter.HoldsCallbacks = !call.ArgTruth(0);
            return Py.None;
        }

        // ---- pulses -------------------------------------------------------------------------------------------------------------------

        private IPulses Pulses
        {
            get
            {
                if (access.Peripherals.Pulses == null)
                    throw access.Missing("pulses with exact times");
                return access.Peripherals.Pulses;
            }
        }

        private object TimePulse(NativeCall call)
        {
            int pin = access.Pin(call, 0);
            int timeout = call.HasValue(2) ? call.ArgInt32(2) : DefaultPulseTimeout;
            int width = Pulses.Measure(pin, call.ArgTruth(1), timeout, access);
            call.Interpreter.Pause();
            return call.Int(width);
        }

        // bitstream(pin, 0, (high of 0, low of 0, high of 1, low of 1) in ns, data)
        private object Bitstream(NativeCall call)
        {
            int pin = access.Pin(call, 0);
            access.Require(pin, PinUse.Strip);
            if (call.ArgInt(1) != 0)
                throw ScriptError.Value("encoding must be 0");
            PyList timing = call.Interpreter.ToList(call[2]);
            if (timing.Count != 4)
                throw ScriptError.Value("timing must have 4 values");
            int[] nanoseconds = new int[4];
            for (int i = 0; i < 4; i++)
            {
                long value = call.Interpreter.ToIndex(timing.Items[i]);
                if (value < 0 || value > 1000000)
                    throw ScriptError.Value("timing must be 0 to 1000000 ns");
                nanoseconds[i] = (int)value;
            }
            PyBytes bytes = BoardAccess.Bytes(call, 3);
            if (!Pulses.Send(pin, nanoseconds[0], nanoseconds[1], nanoseconds[2], nanoseconds[3], bytes.Items, 0, bytes.Length))
                throw access.Missing("pulses with exact times on pin " + pin.ToString());
            return Py.None;
        }
    }
}
