// PWM in memory: which pin has pulses, and when that changed.

using System;
using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>From a time on a pin puts out these pulses.</summary>
    public readonly struct PwmChange
    {
        /// <summary>Microseconds since time zero of the run.</summary>
        public long Time { get; init; }
        public int Pin { get; init; }
        /// <summary>Pulses a second; 0 for none any more.</summary>
        public int Hertz { get; init; }
        /// <summary>How much of a period is high, 0 to 65535, after inversion.</summary>
        public int Duty { get; init; }

        /// <summary>Length of a pulse in microseconds.</summary>
        public double PulseMicroseconds { get { return Hertz == 0 ? 0 : Duty / 65535.0 * 1e6 / Hertz; } }
    }

    /// <summary>The PWM channels. May be read from any thread.</summary>
    public sealed class SimulatedPwm : IPwm
    {
        /// <summary>As many as the ESP32's LED controller has: 2 groups of 8 channels, and of 4 timers, each with a frequency of its own.</summary>
        private const int MostChannels = 16, MostFrequencies = 8;

        private const int MostDuty = 65535;

        /// <summary>Changes that are kept; later ones are only counted.</summary>
        private const int LongestHistory = 1000000;

        private readonly SimulatedPins pins;
        private readonly SimulatedClock clock;
        private readonly SortedDictionary<int, PwmChange> running = new SortedDictionary<int, PwmChange>();
        private readonly List<PwmChange> history = new List<PwmChange>();
        private long dropped;

        internal SimulatedPwm(SimulatedPins pins, SimulatedClock clock)
        {
            this.pins = pins;
            this.clock = clock;
        }

        /// <summary>Hears of every change, on the thread that made it.</summary>
        public event Action<PwmChange> Changed;

        /// <summary>The changes so far, oldest first; the first 1,000,000 of them.</summary>
        public IReadOnlyList<PwmChange> History
        {
            get
            {
                lock (running)
                    return history.ToArray();
            }
        }

        /// <summary>Changes that the history had no room for.</summary>
        public long Dropped
        {
            get
            {
                lock (running)
                    return dropped;
            }
        }

        /// <summary>What a pin puts out now; Hertz is 0 if nothing.</summary>
        public PwmChange Now(int pin)
        {
            lock (running)
                return running.TryGetValue(pin, out PwmChange setting) ? setting : new PwmChange { Pin = pin };
        }

        public bool TrySet(int pin, int hertz, int duty, bool invert)
        {
            bool isNew;
            lock (running)
            {
                isNew = !running.ContainsKey(pin);
                if (!HasRoom(pin, hertz, isNew))
                    return false;
            }
            if (isNew)
            {
                // The channel takes the pin over; the safe state will find it touched.
                pins.Write(pin, false);
                pins.SetMode(pin, PinMode.Output);
            }
            Record(new PwmChange { Time = clock.Elapsed, Pin = pin, Hertz = hertz, Duty = invert ? MostDuty - duty : duty });
            return true;
        }

        private bool HasRoom(int pin, int hertz, bool isNew)
        {
            if (isNew && running.Count >= MostChannels)
                return false;
            HashSet<int> frequencies = new HashSet<int> { hertz };
            foreach (PwmChange other in running.Values)
            {
                if (other.Pin != pin)
                    frequencies.Add(other.Hertz);
            }
            return frequencies.Count <= MostFrequencies;
        }

        private void Record(PwmChange change)
        {
            lock (running)
            {
                if (change.Hertz == 0)
                    running.Remove(change.Pin);
                else
                    running[change.Pin] = change;
                if (history.Count < LongestHistory)
                    history.Add(change);
                else
                    dropped++;
            }
            Changed?.Invoke(change);
        }

        public void Stop(int pin)
        {
            lock (running)
            {
                if (!running.ContainsKey(pin))
                    return;
            }
            Record(new PwmChange { Time = clock.Elapsed, Pin = pin });
        }

        internal void StopAll()
        {
            int[] all;
            lock (running)
            {
                all = new int[running.Count];
                running.Keys.CopyTo(all, 0);
            }
            foreach (int pin in all)
                Stop(pin);
        }
    }
}
