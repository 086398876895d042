// A clock on which no wait takes time.

using System;
using System.Threading;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>
    /// Time that only passes when the script waits, looks at the clock or is said to work: the same script gives the same times each run, at
    /// once. Planned actions run on the script's thread, in the middle of its wait.
    /// </summary>
    public sealed class VirtualClock : SimulatedClock, IExactClock, ISteppedClock
    {
        /// <summary>Microseconds that each look at the clock takes, so that a loop that waits for a time comes to its end.</summary>
        public const int LookMicroseconds = 10;

        /// <summary>Microseconds that each round of a loop takes, so that one that waits for an event without looking at the clock meets it.</summary>
        public const int StepMicroseconds = 1;

        /// <summary>The calendar begins here, 2024-01-01 00:00 UTC in seconds since 1970.</summary>
        private const long CalendarStart = 1704067200;

        // Written by the script's thread only.
        private long now;
        private long origin;
        private bool woken;

        /// <summary>When the next planned action is due, on this clock: up to there time passes without a lock.</summary>
        private long nextDue = long.MaxValue;

        public override long Origin { get { return origin; } }

        public override long Elapsed { get { return Volatile.Read(ref now) - origin; } }

        public long Now { get { return now; } }

        public override void Restart()
        {
            lock (Gate)
            {
                origin = now;
                Planned();
            }
        }

        private protected override void Planned()
        {
            Volatile.Write(ref nextDue, Plan.TryPeek(out _, out (long Time, long Order) due) ? due.Time + origin : long.MaxValue);
        }

        public override long Microseconds()
        {
            Spend(LookMicroseconds);
            return now;
        }

        public override long UnixMicroseconds()
        {
            return CalendarShift + CalendarStart * 1000000 + Microseconds();
        }

        public override void Wait(int milliseconds)
        {
            Sleep(milliseconds * 1000L);
        }

        public override void Rest(long microseconds)
        {
            Sleep(microseconds);
        }

        public void Step()
        {
            Spend(StepMicroseconds);
        }

        public long Sleep(long microseconds)
        {
            long end = now + microseconds;
            if (end < Volatile.Read(ref nextDue) && !Volatile.Read(ref woken))
            {
                Volatile.Write(ref now, end);
                return 0;
            }
            return SleepWithPlan(end);
        }

        // A planned action that wakes the script ends the wait at its own time.
        private long SleepWithPlan(long end)
        {
            while (!Volatile.Read(ref woken))
            {
                if (RunNext(end))
                    continue;
                Volatile.Write(ref now, Math.Max(now, end));
                return 0;
            }
            Volatile.Write(ref woken, false);
            return Math.Max(0, end - now);
        }

        public override void Spend(long microseconds)
        {
            long end = now + microseconds;
            if (end >= Volatile.Read(ref nextDue))
            {
                while (RunNext(end))
                {
                }
            }
            Volatile.Write(ref now, Math.Max(now, end));
        }

        // Runs the first planned action if it is due by then.
        private bool RunNext(long end)
        {
            Action action;
            lock (Gate)
            {
                if (!Plan.TryPeek(out action, out (long Time, long Order) due) || due.Time + origin > end)
                    return false;
                Plan.Dequeue();
                Planned();
                Volatile.Write(ref now, Math.Max(now, due.Time + origin));
            }
            action();
            return true;
        }

        public override void Wake()
        {
            Volatile.Write(ref woken, true);
        }

        public override void Dispose()
        {
        }
    }
}
