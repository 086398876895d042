// Analog inputs and outputs in memory: voltages over time.

using System;
using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>The voltages at the analog inputs. May be used from any thread.</summary>
    public sealed class SimulatedAnalogInputs : IAnalogInputs
    {
        private const int MostCount = 4095;

        /// <summary>Microseconds that a reading takes.</summary>
        private const int ReadMicroseconds = 20;

        private readonly SimulatedClock clock;
        private readonly SortedDictionary<int, List<(long From, Func<long, int> Millivolts)>> sources
            = new SortedDictionary<int, List<(long, Func<long, int>)>>();

        internal SimulatedAnalogInputs(SimulatedClock clock)
        {
            this.clock = clock;
        }

        public int FullScaleMillivolts { get { return 3300; } }

        /// <summary>Pins that something was wired to, ascending.</summary>
        public int[] Pins
        {
            get
            {
                lock (sources)
                {
                    int[] all = new int[sources.Count];
                    sources.Keys.CopyTo(all, 0);
                    return all;
                }
            }
        }

        /// <summary>Puts a voltage at a pin, from now on.</summary>
        public void SetMillivolts(int pin, int millivolts)
        {
            SetSource(pin, clock.Elapsed, _ => millivolts);
        }

        /// <summary>Puts a voltage that changes at a pin, from a time on.</summary>
        /// <param name="from">Microseconds since time zero of the run, not before that of an earlier source of this pin.</param>
        /// <param name="millivolts">Gives the millivolts at a time in microseconds since time zero of the run.</param>
        public void SetSource(int pin, long from, Func<long, int> millivolts)
        {
            lock (sources)
            {
                if (!sources.TryGetValue(pin, out List<(long From, Func<long, int> Millivolts)> list))
                    sources[pin] = list = new List<(long, Func<long, int>)>();
                list.Add((from, millivolts));
            }
        }

        /// <summary>Millivolts at a pin at a time in microseconds since time zero of the run; 0 if nothing is wired to it.</summary>
        public int MillivoltsAt(int pin, long microseconds)
        {
            lock (sources)
            {
                if (!sources.TryGetValue(pin, out List<(long From, Func<long, int> Millivolts)> list))
                    return 0;
                for (int i = list.Count - 1; i >= 0; i--)
                {
                    if (list[i].From <= microseconds)
                        return list[i].Millivolts(microseconds);
                }
                return 0;
            }
        }

        public int Read(int pin)
        {
            clock.Spend(ReadMicroseconds);
            int millivolts = Math.Clamp(MillivoltsAt(pin, clock.Elapsed), 0, FullScaleMillivolts);
            return (millivolts * MostCount + FullScaleMillivolts / 2) / FullScaleMillivolts;
        }
    }

    /// <summary>From a time on an analog output puts out this.</summary>
    public readonly struct AnalogChange
    {
        /// <summary>Microseconds since time zero of the run.</summary>
        public long Time { get; init; }
        public int Pin { get; init; }
        public int Millivolts { get; init; }
    }

    /// <summary>The analog outputs. May be read from any thread.</summary>
    public sealed class SimulatedAnalogOutputs : IAnalogOutputs
    {
        private const int SupplyMillivolts = 3300, MostValue = 255;

        /// <summary>Changes that are kept; later ones are only counted.</summary>
        private const int LongestHistory = 1000000;

        private readonly SimulatedClock clock;
        private readonly HashSet<int> running = new HashSet<int>();
        private readonly List<AnalogChange> history = new List<AnalogChange>();
        private long dropped;

        internal SimulatedAnalogOutputs(SimulatedClock clock)
        {
            this.clock = clock;
        }

        /// <summary>The changes so far, oldest first; the first 1,000,000 of them.</summary>
        public IReadOnlyList<AnalogChange> History
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

        private void Record(int pin, int millivolts)
        {
            if (history.Count < LongestHistory)
                history.Add(new AnalogChange { Time = clock.Elapsed, Pin = pin, Millivolts = millivolts });
            else
                dropped++;
        }

        public void Write(int pin, int value)
        {
            lock (running)
            {
                running.Add(pin);
                Record(pin, value * SupplyMillivolts / MostValue);
            }
        }

        public void Stop(int pin)
        {
            lock (running)
            {
                if (running.Remove(pin))
                    Record(pin, 0);
            }
        }

        internal void StopAll()
        {
            lock (running)
            {
                foreach (int pin in running)
                    Record(pin, 0);
                running.Clear();
            }
        }
    }
}
