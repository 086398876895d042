// The clocks of a board in memory: the PC's own, and a virtual one on which no wait takes time.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>A clock on which things of the outer world, such as the press of a button, can be planned.</summary>
    public abstract class SimulatedClock : IClock, IDisposable
    {
        /// <summary>Planned actions by their time; among equal times the first planned comes first.</summary>
        private protected readonly PriorityQueue<Action, (long Time, int Order)> Plan = new PriorityQueue<Action, (long, int)>();
        private protected readonly object Gate = new object();
        private int order;

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
                Monitor.PulseAll(Gate);
            }
        }

        /// <summary>Microseconds since time zero, without side effect.</summary>
        public abstract long Elapsed { get; }

        public abstract long Microseconds();

        public abstract long UnixMicroseconds();

        public abstract void Wait(int milliseconds);

        public abstract void Wake();

        public abstract void Dispose();
    }

    /// <summary>The PC's clock. Planned actions run on a thread of their own, as pin events do on hardware.</summary>
    public sealed class RealClock : SimulatedClock
    {
        private readonly AutoResetEvent woken = new AutoResetEvent(false);
        private long origin;
        private bool started;
        private bool disposed;

        public override long Origin { get { return origin; } }

        public override long Elapsed { get { return Now() - origin; } }

        internal static long Now()
        {
            return (long)Stopwatch.GetElapsedTime(0).TotalMicroseconds;
        }

        public override long Microseconds()
        {
            return Now();
        }

        public override long UnixMicroseconds()
        {
            return (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        }

        public override void Wait(int milliseconds)
        {
            woken.WaitOne(milliseconds);
        }

        public override void Wake()
        {
            woken.Set();
        }

        public override void Restart()
        {
            lock (Gate)
            {
                origin = Now();
                if (Plan.Count > 0 && !started)
                {
                    started = true;
                    new Thread(RunPlan) { IsBackground = true, Name = "pin events", Priority = ThreadPriority.AboveNormal }.Start();
                }
                Monitor.PulseAll(Gate);
            }
        }

        private void RunPlan()
        {
            for (;;)
            {
                Action action;
                lock (Gate)
                {
                    for (;;)
                    {
                        if (disposed)
                            return;
                        if (!Plan.TryPeek(out _, out (long Time, int Order) due))
                        {
                            Monitor.Wait(Gate);
                            continue;
                        }
                        long left = due.Time - Elapsed;
                        if (left <= 0)
                            break;
                        // The last millisecond is spent looking at the clock: events come on time.
                        Monitor.Wait(Gate, (int)Math.Min(left / 1000, 1000000));
                    }
                    action = Plan.Dequeue();
                }
                action();
            }
        }

        public override void Dispose()
        {
            lock (Gate)
            {
                disposed = true;
                Monitor.PulseAll(Gate);
            }
        }
    }

    /// <summary>
    /// Time that only passes when the script waits or looks at the clock: the same script gives the same times each run, at once. Planned
    /// actions run on the script's thread, in the middle of its wait.
    /// </summary>
    public sealed class VirtualClock : SimulatedClock
    {
        /// <summary>Time that each look at the clock takes, so that a loop that waits for a time comes to its end.</summary>
        private const int LookMicroseconds = 10;

        /// <summary>The calendar begins here, 2024-01-01 00:00 UTC in seconds since 1970.</summary>
        private const long CalendarStart = 1704067200;

        private long now;
        private long origin;
        private bool woken;

        public override long Origin { get { return origin; } }

        public override long Elapsed { get { return Interlocked.Read(ref now) - origin; } }

        public override void Restart()
        {
            origin = Interlocked.Read(ref now);
        }

        public override long Microseconds()
        {
            Advance(LookMicroseconds);
            return Interlocked.Read(ref now);
        }

        public override long UnixMicroseconds()
        {
            return CalendarStart * 1000000 + Microseconds();
        }

        public override void Wait(int milliseconds)
        {
            Advance(milliseconds * 1000L);
            Volatile.Write(ref woken, false);
        }

        public override void Wake()
        {
            Volatile.Write(ref woken, true);
        }

        // A planned action that wakes the script ends the wait at its own time.
        private void Advance(long microseconds)
        {
            long end = Interlocked.Read(ref now) + microseconds;
            for (;;)
            {
                Action action;
                lock (Gate)
                {
                    if (Volatile.Read(ref woken))
                        return;
                    if (!Plan.TryPeek(out action, out (long Time, int Order) due) || due.Time + origin > end)
                        break;
                    Plan.Dequeue();
                    Interlocked.Exchange(ref now, Math.Max(Interlocked.Read(ref now), due.Time + origin));
                }
                action();
            }
            Interlocked.Exchange(ref now, end);
        }

        public override void Dispose()
        {
        }
    }
}
