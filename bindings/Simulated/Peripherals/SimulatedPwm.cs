// Pulse width modulation in memory: what the script set, with times.

using System;
using System.Collections.Generic;
using System.Linq;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>What the pulses at a pin are from some time on.</summary>
    public readonly struct PwmChange
    {
        /// <summary>Microseconds since time zero of the run.</summary>
        public long Time { get; init; }
        public int Pin { get; init; }
        /// <summary>Hz; 0 when the pulses end.</summary>
        public int Hertz { get; init; }
        /// <summary>0 to 65535.</summary>
        public int Duty { get; init; }
        public bool Inverted { get; init; }
    }

    /// <summary>PWM with the channels of an ESP32: 16, with 8 frequencies.</summary>
    public sealed class SimulatedPwm : IPwm
    {
        private const int Channels = 16, Frequencies = 8, Full = 65535;
        private const int LongestHistory = 1000000;

        private readonly SimulatedBoard board;
        private readonly Dictionary<int, PwmChange> active = new Dictionary<int, PwmChange>();
        private readonly List<PwmChange> history = new List<PwmChange>();

        internal SimulatedPwm(SimulatedBoard board)
        {
            this.board = board;
        }

        /// <summary>Hears of every change, on the thread that made it.</summary>
        public event Action<PwmChange> Changed;

        /// <summary>The changes so far; the first million.</summary>
        public IReadOnlyList<PwmChange> History
        {
            get
            {
                lock (active)
                    return history.ToArray();
            }
        }

        /// <summary>The pulses at a pin now; false if there are none.</summary>
        public bool TryGet(int pin, out PwmChange now)
        {
            lock (active)
                return active.TryGetValue(pin, out now);
        }

        public bool TrySet(int pin, int hertz, int duty, bool invert)
        {
            PwmChange change = new PwmChange { Time = board.Clock.Elapsed, Pin = pin, Hertz = hertz, Duty = duty, Inverted = invert };
            lock (active)
            {
                if (!active.ContainsKey(pin) && active.Count >= Channels)
                    return false;
                IEnumerable<int> others = active.Values.Where(other => other.Pin != pin).Select(other => other.Hertz);
                if (others.Append(hertz).Distinct().Count() > Frequencies)
                    return false;
                active[pin] = change;
                Note(change);
            }
            // Between the edges nobody reads the pin: it shows what lasts longer.
            board.Pins.Write(pin, duty > Full / 2 != invert);
            board.Pins.SetMode(pin, PinMode.Output);
            Changed?.Invoke(change);
            return true;
        }

        private void Note(PwmChange change)
        {
            if (history.Count < LongestHistory)
                history.Add(change);
        }

        public void Stop(int pin)
        {
            PwmChange change = new PwmChange { Time = board.Clock.Elapsed, Pin = pin };
            lock (active)
            {
                if (!active.Remove(pin))
                    return;
                Note(change);
            }
            board.Pins.Write(pin, false);
            Changed?.Invoke(change);
        }

        internal void MakeSafe()
        {
            int[] pins;
            lock (active)
                pins = active.Keys.ToArray();
            foreach (int pin in pins)
                Stop(pin);
        }
    }
}
