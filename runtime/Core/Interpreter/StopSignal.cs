// The one thing that other threads, timers and pin events may touch while a script runs.

using System.Threading;

namespace NanoPy.Core
{
    /// <summary>Who asked for a stop.</summary>
    public static class StopReason
    {
        public const int None = 0, Button = 1, Deadline = 2, CtrlC = 3, Host = 4, Shutdown = 5;

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
        private const int Idle = -1, Running = 0, Interrupt = 1, Killed = 2, EventPending = 4;
        private const int ReasonShift = 8;
        /// <summary>A request tries again only if the state moved on meanwhile, and within one run it moves this often at most.</summary>
        private const int MostTries = 64;

        // One word: 0 while the script runs undisturbed, -1 while nothing runs, else the step and, above ReasonShift, the reason.
        private int state = Idle;
        // Reason of the first request of this run, for the report; written by requesters before state.
        private int firstReason;
        private Waker waker;

        /// <summary>What safe points test: anything but 0 means that the slow path must look.</summary>
        internal int State { get { return state; } }

        /// <summary>Reason of the first request that met this run or the last one; StopReason.None if there was none.</summary>
        public int FirstReason { get { return firstReason; } }

        /// <summary>Whether a run is on.</summary>
        public bool IsRunning { get { return state != Idle; } }

        /// <summary>What a request wakes; null for nothing. Set before the run begins.</summary>
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
                int seen = state;
                if (seen == Idle)
                    return false;
                if ((seen & Killed) != 0)
                    return true;
                int wanted = (seen & Interrupt) != 0 ? Killed : step;
                int next = (seen & EventPending) | wanted | (reason << ReasonShift);
                if (Interlocked.CompareExchange(ref state, next, seen) != seen)
                    continue;
                if (firstReason == StopReason.None)
                    firstReason = reason;
                Waker sleeper = waker;
                if (sleeper != null)
                    sleeper.Wake();
                return true;
            }
            return false;
        }

        /// <summary>Makes the next safe point take the slow path, where pending pin and timer callbacks run. Ignored when nothing runs.</summary>
        public void PostEvent()
        {
            for (int i = 0; i < MostTries; i++)
            {
                int seen = state;
                if (seen == Idle || (seen & EventPending) != 0)
                    return;
                if (Interlocked.CompareExchange(ref state, seen | EventPending, seen) != seen)
                    continue;
                Waker sleeper = waker;
                if (sleeper != null)
                    sleeper.Wake();
                return;
            }
        }

        /// <summary>A run begins; called by its worker.</summary>
        internal void Begin()
        {
            firstReason = StopReason.None;
            Interlocked.Exchange(ref state, Running);
        }

        /// <summary>The run is over; requests are dropped from here on. Called by its worker.</summary>
        internal void End()
        {
            Interlocked.Exchange(ref state, Idle);
        }

        /// <summary>Whether a kill was requested.</summary>
        internal bool IsKilled { get { return state != Idle && (state & Killed) != 0; } }

        /// <summary>Whether a request waits to be delivered.</summary>
        public bool IsRequested { get { return state != Idle && (state & (Interrupt | Killed)) != 0; } }

        /// <summary>Takes the pending events mark away; true if there was one. Called by the worker.</summary>
        internal bool TakeEvents()
        {
            for (;;)
            {
                int seen = state;
                if (seen == Idle || (seen & EventPending) == 0)
                    return false;
                if (Interlocked.CompareExchange(ref state, seen & ~EventPending, seen) == seen)
                    return true;
            }
        }

        /// <summary>Takes an interrupt away and returns its reason, or None if there is none. A kill stays. Called by the worker.</summary>
        internal int TakeInterrupt()
        {
            for (;;)
            {
                int seen = state;
                if (seen == Idle || (seen & Interrupt) == 0)
                    return StopReason.None;
                if (Interlocked.CompareExchange(ref state, seen & EventPending, seen) == seen)
                    return seen >> ReasonShift;
            }
        }

        /// <summary>Turns an interrupt that met a script already interrupted into a kill. Called by the worker.</summary>
        internal void Escalate()
        {
            for (;;)
            {
                int seen = state;
                if (seen == Idle || (seen & Interrupt) == 0)
                    return;
                if (Interlocked.CompareExchange(ref state, (seen & ~Interrupt) | Killed, seen) == seen)
                    return;
            }
        }
    }
}
