// Reset, sleep, calendar and the chip's sensor, in memory.

using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>The power of a board in memory. A reset is noted; whoever runs the board begins anew.</summary>
    public sealed class SimulatedPower : IPower, ICalendar, ISensors
    {
        private readonly SimulatedBoard board;
        private readonly List<int> resets = new List<int>();
        private readonly Dictionary<int, bool> wakePins = new Dictionary<int, bool>();
        private int wakeSource;
        private byte[] retained = new byte[0];

        internal SimulatedPower(SimulatedBoard board)
        {
            this.board = board;
        }

        /// <summary>Causes of the resets so far.</summary>
        public IReadOnlyList<int> Resets
        {
            get
            {
                lock (resets)
                    return resets.ToArray();
            }
        }

        /// <summary>Microseconds of the last deep sleep; 0 for one without a time, -1 if there was none.</summary>
        public long DeepSleepMicroseconds { get; private set; } = -1;

        /// <summary>What the chip's sensor measures.</summary>
        public int Temperature { get; set; } = 41700;

        public int ResetCause { get; private set; } = NanoPy.Hal.ResetCause.PowerOn;

        public int WakeReason { get; private set; }

        public byte[] Retained
        {
            get { return (byte[])retained.Clone(); }
            set { retained = (byte[])value.Clone(); }
        }

        public void Reset(int cause)
        {
            lock (resets)
                resets.Add(cause);
            ResetCause = cause;
            board.Reset();
        }

        public bool TryWakeOnPins(int source, int[] pins, bool high)
        {
            wakePins.Clear();
            wakeSource = source;
            foreach (int pin in pins ?? new int[0])
                wakePins[pin] = high;
            return true;
        }

        public bool TryWakeOnTouch(bool on)
        {
            return true;
        }

        private bool IsAwake()
        {
            foreach ((int pin, bool high) in wakePins)
            {
                if (board.Pins.Read(pin) == high)
                    return true;
            }
            return false;
        }

        public void LightSleep(long microseconds, IStopCheck stop)
        {
            const long WithoutEnd = 1000L * 1000 * 86400 * 365;
            long end = board.Clock.Elapsed + (microseconds > 0 ? microseconds : WithoutEnd);
            WakeReason = NanoPy.Hal.WakeReason.Timer;
            void Wake(PinChange change) => board.Clock.Wake();
            board.Pins.Changed += Wake;
            while (!stop.IsStopRequested && board.Clock.Elapsed < end)
            {
                if (IsAwake())
                {
                    WakeReason = wakeSource;
                    break;
                }
                board.Clock.Rest(end - board.Clock.Elapsed);
            }
            board.Pins.Changed -= Wake;
        }

        public void DeepSleep(long microseconds)
        {
            DeepSleepMicroseconds = microseconds;
            WakeReason = microseconds > 0 ? NanoPy.Hal.WakeReason.Timer : wakeSource;
            Reset(NanoPy.Hal.ResetCause.DeepSleep);
        }

        public void Set(long unixMicroseconds)
        {
            board.Clock.SetCalendar(unixMicroseconds);
        }

        public int MilliCelsius()
        {
            return Temperature;
        }
    }
}
