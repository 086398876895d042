// The PC's own clock.

using System;
using System.Diagnostics;
using System.Threading;

namespace NanoPy.Simulated
{
    /// <summary>The PC's clock. Planned actions run on a thread of their own, as pin events do on hardware.</summary>
    public sealed class RealClock : SimulatedClock
    {
        private const int NoThread = -1;

        private readonly AutoResetEvent woken = new AutoResetEvent(false);
        private long origin;
        private bool restarted;
        private bool started;
        private bool disposed;
        private int actingThread = NoThread;
        private long actingTime;

        public override long Origin { get { return origin; } }

        // What a device does at a time happens at that time, also when the PC is late: its pulses keep their length.
        public override long Elapsed
        {
            get { return Environment.CurrentManagedThreadId == Volatile.Read(ref actingThread) ? actingTime : Now() - origin; }
        }

        private protected override bool IsActing { get { return actingThread != NoThread && actingThread != Environment.CurrentManagedThreadId; } }

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
            return CalendarShift + (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        }

        public override void Wait(int milliseconds)
        {
            woken.WaitOne(milliseconds);
        }

        public override void Rest(long microseconds)
        {
            long end = Now() + microseconds;
            long whole = microseconds / 1000;
            if (whole > 0 && woken.WaitOne((int)Math.Min(whole, int.MaxValue)))
                return;
            // What is left of the last millisecond is spent looking at the clock.
            while (Now() < end && !woken.WaitOne(0))
            {
            }
        }

        // In real time work takes what it takes.
        public override void Spend(long microseconds)
        {
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
                restarted = true;
                Planned();
                Monitor.PulseAll(Gate);
            }
        }

        // No thread for those who plan nothing, and none before time zero is known.
        private protected override void Planned()
        {
            if (started || !restarted || Plan.Count == 0)
                return;
            started = true;
            new Thread(RunPlan) { IsBackground = true, Name = "pin events", Priority = ThreadPriority.AboveNormal }.Start();
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
                        if (!Plan.TryPeek(out _, out (long Time, long Order) due))
                        {
                            Monitor.Wait(Gate);
                            continue;
                        }
                        long left = due.Time - (Now() - origin);
                        actingTime = due.Time;
                        if (left <= 0)
                            break;
                        // The last millisecond is spent looking at the clock: events come on time.
                        Monitor.Wait(Gate, (int)Math.Min(left / 1000, 1000000));
                    }
                    action = Plan.Dequeue();
                    Volatile.Write(ref actingThread, Environment.CurrentManagedThreadId);
                }
                action();
                Volatile.Write(ref actingThread, NoThread);
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
}
