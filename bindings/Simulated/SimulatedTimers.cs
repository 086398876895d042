// Timers of a board in memory, on its clock.

using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>Ten timers, as nanoFramework has them. They expire as planned actions of the clock.</summary>
    public sealed class SimulatedTimers : ITimers
    {
        private const int TimerCount = 10;
        private readonly SimulatedClock clock;
        private readonly object gate = new object();
        /// <summary>Counts the starts and stops of each timer: a planned action of an earlier start does nothing.</summary>
        private readonly int[] starts = new int[TimerCount];

        internal SimulatedTimers(SimulatedClock clock)
        {
            this.clock = clock;
        }

        public int Count { get { return TimerCount; } }

        public int ShortestMicroseconds { get { return 1; } }

        public void Start(int timer, long microseconds, bool isPeriodic, ITimerListener listener)
        {
            int start;
            lock (gate)
                start = ++starts[timer];
            Plan(timer, start, clock.Elapsed + microseconds, isPeriodic ? microseconds : 0, listener);
        }

        private void Plan(int timer, int start, long due, long period, ITimerListener listener)
        {
            clock.Schedule(due, () =>
            {
                lock (gate)
                {
                    if (starts[timer] != start)
                        return;
                }
                if (period > 0)
                    Plan(timer, start, due + period, period, listener);
                listener.TimerExpired(timer);
            });
        }

        public void Stop(int timer)
        {
            lock (gate)
                starts[timer]++;
        }

        internal void StopAll()
        {
            for (int i = 0; i < TimerCount; i++)
                Stop(i);
        }
    }
}
