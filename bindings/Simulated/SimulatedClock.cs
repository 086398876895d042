// What the clocks of a board in memory have in common: time zero of the run, and a plan of what the outer world does when.

using System;
using System.Collections.Generic;
using System.Threading;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>A clock on which things of the outer world, such as the press of a button, can be planned.</summary>
    public abstract class SimulatedClock : IClock, IDisposable
    {
        /// <summary>Planned actions by their time; among equal times the first planned comes first.</summary>
        private protected readonly PriorityQueue<Action, (long Time, long Order)> Plan = new PriorityQueue<Action, (long, long)>();
        private protected readonly object Gate = new object();
        private long order;

        /// <summary>Time zero of the run: microseconds of this clock.</summary>
        public abstract long Origin { get; }

        /// <summary>Makes now the time zero.</summary>
        public abstract void Restart();

        /// <summary>Plans an action, microseconds after time zero. It runs on the event thread and must be short.</summary>
        public void Schedule(long microseconds, Action action)
        {
            lock (Gate)
            {
                Plan.Enqueue(action, (microseconds, order++));
                Planned();
                Monitor.PulseAll(Gate);
            }
        }

        /// <summary>Plans an action, microseconds from now; inside a planned action from the time that it was planned for.</summary>
        public void After(long microseconds, Action action)
        {
            Schedule(Elapsed + microseconds, action);
        }

        /// <summary>Whether something that was planned for this time, in microseconds since time zero, or for earlier has not happened yet: a busy PC may be late.</summary>
        internal bool IsBehind(long microseconds)
        {
            lock (Gate)
                return IsActing || (Plan.TryPeek(out _, out (long Time, long Order) due) && due.Time <= microseconds);
        }

        /// <summary>Whether a planned action runs on another thread; called with Gate held.</summary>
        private protected virtual bool IsActing { get { return false; } }

        /// <summary>The plan has changed; called with Gate held.</summary>
        private protected abstract void Planned();

        /// <summary>Microseconds since time zero, without side effect; inside a planned action the time that it was planned for.</summary>
        public abstract long Elapsed { get; }

        public abstract long Microseconds();

        /// <summary>What was added to the calendar by setting it, in microseconds.</summary>
        private protected long CalendarShift { get; private set; }

        /// <summary>Sets the calendar: microseconds since 1970-01-01 00:00 UTC.</summary>
        public void SetCalendar(long unixMicroseconds)
        {
            CalendarShift += unixMicroseconds - UnixMicroseconds();
        }

        public abstract long UnixMicroseconds();

        public abstract void Wait(int milliseconds);

        /// <summary>Waits for some microseconds, or until Wake: then at the time of the event that woke it. On the script's thread.</summary>
        public abstract void Rest(long microseconds);

        /// <summary>Lets the time pass that some work takes on a board, in microseconds; nothing ends it early. On the script's thread.</summary>
        public abstract void Spend(long microseconds);

        public abstract void Wake();

        public abstract void Dispose();
    }
}
