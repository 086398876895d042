// Analog inputs and outputs, and touch sensors, in memory.

using System;
using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>Analog inputs: the outer world says how many millivolts there are.</summary>
    public sealed class SimulatedAnalog : IAnalogInputs
    {
        private const int Full = 4095;
        private readonly SimulatedBoard board;
        private readonly Dictionary<int, Func<long, int>> sources = new Dictionary<int, Func<long, int>>();

        internal SimulatedAnalog(SimulatedBoard board)
        {
            this.board = board;
        }

        public int FullScaleMillivolts { get { return 3300; } }

        /// <summary>Puts a voltage on a pin.</summary>
        public void SetMillivolts(int pin, int millivolts)
        {
            SetSource(pin, _ => millivolts);
        }

        /// <summary>Lets a function of the time, in microseconds since time zero of the run, give the millivolts at a pin.</summary>
        public void SetSource(int pin, Func<long, int> source)
        {
            lock (sources)
                sources[pin] = source;
        }

        /// <summary>Millivolts at a pin now: from its source, else 0 or the supply, as its level is.</summary>
        public int Millivolts(int pin)
        {
            Func<long, int> source;
            lock (sources)
                sources.TryGetValue(pin, out source);
            return source != null ? source(board.Clock.Elapsed) : board.Pins.Read(pin) ? FullScaleMillivolts : 0;
        }

        public int Read(int pin)
        {
            return Math.Clamp((int)((long)Millivolts(pin) * Full / FullScaleMillivolts), 0, Full);
        }
    }

    /// <summary>One value of an analog output.</summary>
    public readonly struct DacChange
    {
        /// <summary>Microseconds since time zero of the run.</summary>
        public long Time { get; init; }
        public int Pin { get; init; }
        /// <summary>0 to 255; -1 when the output ends.</summary>
        public int Value { get; init; }
    }

    /// <summary>Analog outputs.</summary>
    public sealed class SimulatedDac : IAnalogOutputs
    {
        private const int LongestHistory = 1000000;
        private readonly SimulatedBoard board;
        private readonly Dictionary<int, int> values = new Dictionary<int, int>();
        private readonly List<DacChange> history = new List<DacChange>();

        internal SimulatedDac(SimulatedBoard board)
        {
            this.board = board;
        }

        /// <summary>The values so far; the first million.</summary>
        public IReadOnlyList<DacChange> History
        {
            get
            {
                lock (values)
                    return history.ToArray();
            }
        }

        /// <summary>The value at a pin; -1 if it puts out none.</summary>
        public int ValueOf(int pin)
        {
            lock (values)
                return values.TryGetValue(pin, out int value) ? value : -1;
        }

        public void Write(int pin, int value)
        {
            Note(pin, value);
        }

        public void Stop(int pin)
        {
            if (ValueOf(pin) >= 0)
                Note(pin, -1);
        }

        private void Note(int pin, int value)
        {
            lock (values)
            {
                if (value < 0)
                    values.Remove(pin);
                else
                    values[pin] = value;
                if (history.Count < LongestHistory)
                    history.Add(new DacChange { Time = board.Clock.Elapsed, Pin = pin, Value = value });
            }
        }

        internal void MakeSafe()
        {
            lock (values)
            {
                foreach (int pin in new List<int>(values.Keys))
                    Note(pin, -1);
            }
        }
    }

    /// <summary>Touch sensors.</summary>
    public sealed class SimulatedTouch : ITouch
    {
        /// <summary>What a sensor counts that nobody touches, as on an ESP32; touched it is about a tenth.</summary>
        public const int Untouched = 1000, Touched = 100;
        private readonly Dictionary<int, int> counts = new Dictionary<int, int>();

        /// <summary>Sets what the sensor of a pin counts.</summary>
        public void Set(int pin, int count)
        {
            lock (counts)
                counts[pin] = count;
        }

        public int Read(int pin)
        {
            lock (counts)
                return counts.TryGetValue(pin, out int count) ? count : Untouched;
        }
    }
}
