// Timers of the chip: nanoFramework has ten of them with microseconds.

using nanoFramework.Hardware.Esp32;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>The chip's timers; each is made when it is first used.</summary>
    internal sealed class DeviceTimers : ITimers
    {
        private const int TimerCount = 10;
        private readonly Slot[] slots = new Slot[TimerCount];

        public int Count { get { return TimerCount; } }

        /// <summary>What the timer of the hardware takes at least.</summary>
        public int ShortestMicroseconds { get { return 50; } }

        public void Start(int timer, long microseconds, bool isPeriodic, ITimerListener listener)
        {
            Slot slot = slots[timer];
            if (slot == null)
            {
                slot = new Slot(timer);
                slots[timer] = slot;
            }
            slot.Start(microseconds, isPeriodic, listener);
        }

        public void Stop(int timer)
        {
            if (slots[timer] != null)
                slots[timer].Stop();
        }

        internal void StopAll()
        {
            for (int i = 0; i < TimerCount; i++)
            {
                if (slots[i] == null)
                    continue;
                slots[i].Dispose();
                slots[i] = null;
            }
        }

        private sealed class Slot
        {
            private readonly int number;
            private readonly HighResTimer timer = new HighResTimer();
            private ITimerListener listener;

            internal Slot(int number)
            {
                this.number = number;
                timer.OnHighResTimerExpired += Expired;
            }

            internal void Start(long microseconds, bool isPeriodic, ITimerListener to)
            {
                Stop();
                listener = to;
                if (isPeriodic)
                    timer.StartOnePeriodic((ulong)microseconds);
                else
                    timer.StartOneShot((ulong)microseconds);
            }

            internal void Stop()
            {
                if (listener == null)
                    return;
                listener = null;
                timer.Stop();
            }

            internal void Dispose()
            {
                Stop();
                timer.Dispose();
            }

            // An event may be under way when the timer is stopped.
            private void Expired(HighResTimer sender, object args)
            {
                ITimerListener to = listener;
                if (to != null)
                    to.TimerExpired(number);
            }
        }
    }
}
