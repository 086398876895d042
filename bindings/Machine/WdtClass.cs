// The class machine.WDT: resets the board unless it is fed in time. nanoFramework has no watchdog of the hardware, so that a timer does it.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>The watchdog of one interpreter. It ends with the script's run; on MicroPython it goes on.</summary>
    internal sealed class PyWdt : PyNativeObject, ITimerListener
    {
        private readonly Interpreter interpreter;
        private readonly IPower power;
        internal long Microseconds;

        internal PyWdt(PyType type, Interpreter interpreter, IPower power) : base(type)
        {
            this.interpreter = interpreter;
            this.power = power;
        }

        // On hardware the reset does not return; elsewhere the script ends here, without any of its handlers.
        public void TimerExpired(int timer)
        {
            if (interpreter.Signal.Kill(StopReason.Watchdog))
                power.Reset(ResetCause.Watchdog);
        }
    }

    /// <summary>Constructor and methods of machine.WDT.</summary>
    internal sealed class WdtClass : NativeClass
    {
        private const int DefaultTimeoutMs = 5000;
        /// <summary>The board's timer that it takes, behind those of TimerClass.</summary>
        internal const int TimerNumber = TimerClass.NumberedTimers + TimerClass.VirtualTimers;
        private readonly BoardAccess access;
        private PyWdt only;

        internal WdtClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "WDT"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("id,timeout", 0, 2, New);
            table.Add("feed", 0, 0, Feed);
        }

        private object New(NativeCall call)
        {
            if (call.HasValue(0) && call.ArgInt(0) != 0)
                throw ScriptError.Value("WDT(" + call.ArgInt(0).ToString() + ") doesn't exist");
            long timeout = call.HasValue(1) ? call.ArgInt(1) : DefaultTimeoutMs;
            if (timeout <= 0)
                throw ScriptError.Value("WDT timeout too short");
            if (timeout > int.MaxValue)
                throw ScriptError.Value("WDT timeout too long");
            if (access.Peripherals.Timers == null || access.Peripherals.Power == null)
                throw access.Missing("watchdog");
            if (only == null)
                only = new PyWdt((PyType)call.Self, call.Interpreter, access.Peripherals.Power);
            only.Microseconds = timeout * 1000;
            Start();
            return only;
        }

        private void Start()
        {
            access.Peripherals.Timers.Start(TimerNumber, only.Microseconds, false, only);
        }

        private object Feed(NativeCall call)
        {
            Start();
            return Py.None;
        }

        /// <summary>The run is over.</summary>
        internal void Release()
        {
            if (only != null)
                access.Peripherals.Timers.Stop(TimerNumber);
            only = null;
        }
    }
}
