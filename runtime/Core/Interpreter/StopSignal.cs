// The one thing that other threads, timers and pin events may touch while a script runs.

using System.Threading;

namespace NanoPy.Core
{
    /// <summary>Who asked for a stop.</summary>
    public static class StopReason
    {
        public const int None = 0, Button = 1, Deadline = 2, CtrlC = 3, Host = 4, Shutdown = 5, Watchdog = 6;

        /// <summary>The reason in one word.</summary>
        public static string NameOf(int reason)
        {
            switch (reason)
            {
                case Button: return "button";
                case Deadline: return "deadline";
                case CtrlC: return "Ctrl-C";
                case Host: return "host";
                case Shutdown: return "shutdown";
                case Watchdog: return "watchdog";
                default: return "none";
            }
        }
    }

    /// <summary>Ends a wait early: something a script sleeps on. Wake must not block and not allocate.</summary>
    public abstract class Waker
    {
        public abstract void Wake();
    }

    /// <summary>
    /// A request to stop one run of one interpreter. Request and Kill are wait-free and may be called from any thread or event handler at
    /// any instant; they neither block nor allocate. A request belongs to the run it met: one that arrives when nothing runs is dropped.
    /// </summary>
    public sealed class StopSignal
    {
        private const int Idle = -1, Running = 0, Interrupt = 1, Killed = 2, StepMask = 3;
        /// <summary>Flags beside the step: callbacks wait; the clock wants to be told of each safe point.</summary>
        private const int Attention = 4, Stepped = 8, FlagMask = Attention | Stepped;
        private const int ReasonShift = 8;
        /// <summary>Within one run the state moves on a few times only, so a request that had to try this often met a new run each time.</summary>
        private const int MostTries = 64;

        /// <summary>
        /// 0 while the script runs undisturbed, -1 while nothing runs, else the step, flags and, above ReasonShift, the reason. Safe points
        /// test it.
        /// </summary>
        internal int State = Idle;
        private Waker waker;
        private bool isStepped;

        /// <summary>Whether a run is on.</summary>
        public bool IsRunning { get { return State != Idle; } }

        /// <summary>Whether a request waits to be delivered. Waits look at it before they begin and when they are woken.</summary>
        public bool IsRequested { get { return State > 0 && (State & StepMask) != 0; } }

        /// <summary>Whether waits should end: a request waits to be delivered, or callbacks wait to run.</summary>
        public bool IsDisturbed { get { return State > 0 && State != Stepped; } }

        /// <summary>What a request wakes; null for nothing.</summary>
        public void SetWaker(Waker value)
        {
            waker = value;
        }

        /// <summary>
        /// Asks the running script to stop: KeyboardInterrupt at its next safe point. A second request kills. Returns false, and does
        /// nothing, when nothing runs.
        /// </summary>
        public bool Request(int reason)
        {
            return Raise(Interrupt, reason);
        }

        /// <summary>Ends the running script without running any of its handlers. Returns false, and does nothing, when nothing runs.</summary>
        public bool Kill(int reason)
        {
            return Raise(Killed, reason);
        }

        private bool Raise(int step, int reason)
        {
            for (int i = 0; i < MostTries; i++)
            {
                int seen = State;
                if (seen == Idle)
                    return false;
                if ((seen & StepMask) == Killed)
                    return true;
                int wanted = (seen & StepMask) == Interrupt ? Killed : step;
                if (Interlocked.CompareExchange(ref State, wanted | (seen & FlagMask) | (reason << ReasonShift), seen) != seen)
                    continue;
                WakeSleeper();
                return true;
            }
            return false;
        }

        private void WakeSleeper()
        {
            Waker sleeper = waker;
            if (sleeper != null)
                sleeper.Wake();
        }

        /// <summary>Makes the next safe point look at the callbacks, and ends a wait. As wait-free as Request; nothing happens when nothing runs.</summary>
        internal void Notify()
        {
            for (int i = 0; i < MostTries; i++)
            {
                int seen = State;
                if (seen == Idle)
                    return;
                if ((seen & Attention) != 0 || Interlocked.CompareExchange(ref State, seen | Attention, seen) == seen)
                    break;
            }
            WakeSleeper();
        }

        /// <summary>The callbacks are being looked at; whether they had to be.</summary>
        internal bool TakeAttention()
        {
            for (;;)
            {
                int seen = State;
                if (seen <= 0 || (seen & Attention) == 0)
                    return false;
                if (Interlocked.CompareExchange(ref State, seen & ~Attention, seen) == seen)
                    return true;
            }
        }

        /// <summary>Lets every safe point of the runs to come leave the fast path: a clock wants to hear of it.</summary>
        internal void StepAlways()
        {
            isStepped = true;
        }

        /// <summary>
        /// A run begins: requests count from here on. Interpreter.Run calls it; a host that has to compile first calls it earlier, so that
        /// a request in between is not lost.
        /// </summary>
        public void Begin()
        {
            Interlocked.CompareExchange(ref State, isStepped ? Stepped : Running, Idle);
        }

        /// <summary>The run is over: requests are dropped from here on. Returns the reason of one that was not delivered, or StopReason.None.</summary>
        public int End()
        {
            int last = Interlocked.Exchange(ref State, Idle);
            return last > 0 ? last >> ReasonShift : StopReason.None;
        }

        /// <summary>Whether a kill was requested.</summary>
        internal bool IsKilled { get { return State > 0 && (State & StepMask) == Killed; } }

        /// <summary>Reason of the request that waits; StopReason.None if there is none.</summary>
        internal int PendingReason { get { return State > 0 ? State >> ReasonShift : StopReason.None; } }

        /// <summary>Takes an interrupt away; false if there is none (any more). A kill stays until the run ends.</summary>
        internal bool TakeInterrupt()
        {
            for (;;)
            {
                int seen = State;
                if (seen <= 0 || (seen & StepMask) != Interrupt)
                    return false;
                if (Interlocked.CompareExchange(ref State, seen & FlagMask, seen) == seen)
                    return true;
            }
        }

        /// <summary>Turns an interrupt into a kill: the script was interrupted before and is still running.</summary>
        internal void Escalate()
        {
            int seen = State;
            if (seen > 0 && (seen & StepMask) != 0)
                Raise(Killed, seen >> ReasonShift);
        }
    }
}
