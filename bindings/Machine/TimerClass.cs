// The class machine.Timer: callbacks after a time, or again and again.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>A timer as a script holds it; also what the board calls when its time is over.</summary>
    internal sealed class PyTimer : PyNativeObject, ITimerListener
    {
        private readonly Interpreter interpreter;
        private readonly Expiry expiry;
        /// <summary>Number of the board's timer.</summary>
        internal readonly int Number;
        internal readonly int Id;
        internal object Handler;
        internal bool IsOn;
        internal bool IsPeriodic;
        internal long PeriodMicroseconds;
        internal long StartedAt;

        internal PyTimer(PyType type, Interpreter interpreter, int id, int number) : base(type)
        {
            this.interpreter = interpreter;
            Id = id;
            Number = number;
            expiry = new Expiry(this);
        }

        public void TimerExpired(int timer)
        {
            interpreter.Callbacks.Post(expiry);
        }

        private sealed class Expiry : Callback
        {
            private readonly PyTimer timer;

            internal Expiry(PyTimer timer) : base(timer.interpreter)
            {
                this.timer = timer;
            }

            // What was posted before the timer was stopped is forgotten.
            public override void Run(Interpreter caller)
            {
                if (!timer.IsOn)
                    return;
                if (!timer.IsPeriodic)
                    timer.IsOn = false;
                if (timer.Handler != null)
                    caller.Call(timer.Handler, timer);
            }
        }
    }

    /// <summary>Constructor, methods and constants of machine.Timer.</summary>
    internal sealed class TimerClass : NativeClass
    {
        private const int OneShot = 0, Periodic = 1;
        /// <summary>Timers with a number, as on the ESP32.</summary>
        internal const int NumberedTimers = 4;
        /// <summary>Timers without one, Timer(-1): the ESP32 has none of these, other boards of MicroPython do, and scripts use them.</summary>
        internal const int VirtualTimers = 5;
        private const long MostMicroseconds = 1L << 52;
        private const string InitParameters = "*,mode,freq,period,callback,hard,tick_hz";

        private readonly BoardAccess access;
        private readonly PyTimer[] timers = new PyTimer[NumberedTimers + VirtualTimers];

        internal TimerClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "Timer"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("id," + InitParameters, 0, 1, New);
            table.AddNamed("init", InitParameters, 0, Init);
            table.Add("deinit", 0, 0, Deinit);
            table.Add("value", 0, 0, Value);
            table.Add("__repr__", 0, 0, Repr);
            table.AddInt("ONE_SHOT", OneShot);
            table.AddInt("PERIODIC", Periodic);
        }

        private ITimers Timers
        {
            get
            {
                if (access.Peripherals.Timers == null)
                    throw access.Missing("timers");
                return access.Peripherals.Timers;
            }
        }

        // Timer(1) twice is the same timer.
        private object New(NativeCall call)
        {
            int id = call.HasValue(0) ? call.ArgInt32(0) : -1;
            if (id < -1 || id >= NumberedTimers)
                throw ScriptError.Value("invalid Timer id: 0 to " + (NumberedTimers - 1).ToString() + ", or -1");
            int number = id >= 0 ? id : FreeVirtual();
            PyTimer timer = timers[number];
            if (timer == null || id < 0 || timer.Type != call.Self)
            {
                if (timer != null)
                    Stop(timer);
                timer = new PyTimer((PyType)call.Self, call.Interpreter, id, number);
                timers[number] = timer;
            }
            bool starts = false;
            for (int i = 1; i < call.Count; i++)
                starts |= call.Has(i);
            if (starts)
                SetUp(call, timer, 1);
            return timer;
        }

        private int FreeVirtual()
        {
            for (int i = NumberedTimers; i < timers.Length; i++)
            {
                if (timers[i] == null || !timers[i].IsOn)
                    return i;
            }
            throw ScriptError.Runtime("all virtual timers are in use: " + VirtualTimers.ToString());
        }

        private object Init(NativeCall call)
        {
            PyTimer timer = (PyTimer)call.Self;
            PyTimer other = timers[timer.Number];
            // A virtual timer that stood still may have lost its place to another one.
            if (other != timer && other != null && other.IsOn)
                throw ScriptError.Runtime("this timer was given up: make a new one");
            timers[timer.Number] = timer;
            SetUp(call, timer, 0);
            return Py.None;
        }

        private void SetUp(NativeCall call, PyTimer timer, int at)
        {
            int mode = call.HasValue(at) ? call.ArgInt32(at) : Periodic;
            if (mode != OneShot && mode != Periodic)
                throw ScriptError.Value("invalid mode: ONE_SHOT or PERIODIC");
            if (call.HasValue(at + 4) && call.ArgTruth(at + 4))
                throw ScriptError.Value("hard Timers are not implemented");
            object handler = call.HasValue(at + 3) ? call[at + 3] : null;
            if (handler != null && !call.Interpreter.IsCallable(handler))
                throw ScriptError.Type("callback must be callable");
            double period = -1;
            double frequency = call.HasValue(at + 1) ? call.ArgFloat(at + 1) : -1;
            if (frequency > 0)
                period = 1e6 / frequency;
            else if (call.HasValue(at + 2))
                period = call.ArgFloat(at + 2) * (call.HasValue(at + 5) ? 1e6 / call.ArgFloat(at + 5) : 1000);
            ITimers board = Timers;
            if (!(period >= board.ShortestMicroseconds))
                throw ScriptError.Value("period too short");
            if (period > MostMicroseconds)
                throw ScriptError.Value("period too large");
            Stop(timer);
            timer.Handler = handler;
            timer.IsPeriodic = mode == Periodic;
            timer.PeriodMicroseconds = (long)period;
            timer.StartedAt = access.Board.Clock.Microseconds();
            timer.IsOn = true;
            board.Start(timer.Number, timer.PeriodMicroseconds, timer.IsPeriodic, timer);
        }

        private void Stop(PyTimer timer)
        {
            if (!timer.IsOn)
                return;
            timer.IsOn = false;
            access.Peripherals.Timers.Stop(timer.Number);
        }

        /// <summary>Stops all timers of the script.</summary>
        internal void Release()
        {
            for (int i = 0; i < timers.Length; i++)
            {
                if (timers[i] != null)
                    Stop(timers[i]);
            }
        }

        private object Deinit(NativeCall call)
        {
            Stop((PyTimer)call.Self);
            return Py.None;
        }

        // Milliseconds of the period that is on.
        private object Value(NativeCall call)
        {
            PyTimer timer = (PyTimer)call.Self;
            if (!timer.IsOn)
                return call.Int(0);
            return call.Int((access.Board.Clock.Microseconds() - timer.StartedAt) % timer.PeriodMicroseconds / 1000);
        }

        private static object Repr(NativeCall call)
        {
            PyTimer timer = (PyTimer)call.Self;
            string state = timer.IsOn ? ", mode=" + (timer.IsPeriodic ? "PERIODIC" : "ONE_SHOT") + ", period=" + (timer.PeriodMicroseconds / 1000).ToString() : "";
            return PyStr.From("Timer(" + timer.Id.ToString() + state + ")");
        }
    }
}
