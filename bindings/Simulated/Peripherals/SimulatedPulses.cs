// Pulses in memory: measured from the times of the pins' changes, which are exact also where the PC is late.

using System;
using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>Bytes that went out as pulses, to a strip of LEDs.</summary>
    public readonly struct StripWrite
    {
        /// <summary>Microseconds since time zero of the run.</summary>
        public long Time { get; init; }
        public int Pin { get; init; }
        public byte[] Data { get; init; }
    }

    /// <summary>The unit that measures and makes pulses.</summary>
    public sealed class SimulatedPulses : IPulses
    {
        private const int LongestHistory = 100000;
        private readonly SimulatedBoard board;
        private readonly List<StripWrite> history = new List<StripWrite>();

        internal SimulatedPulses(SimulatedBoard board)
        {
            this.board = board;
        }

        /// <summary>Hears of bytes for a strip, on the script's thread.</summary>
        public event Action<StripWrite> StripWritten;

        /// <summary>What went out so far; the first 100,000.</summary>
        public IReadOnlyList<StripWrite> History
        {
            get
            {
                lock (history)
                    return history.ToArray();
            }
        }

        // Notes the edges of a pin and wakes the clock at each.
        private sealed class Recorder : IDisposable
        {
            private readonly SimulatedBoard board;
            private readonly int pin;
            private readonly Queue<PinChange> edges = new Queue<PinChange>();

            internal Recorder(SimulatedBoard board, int pin)
            {
                this.board = board;
                this.pin = pin;
                board.Pins.Changed += Note;
            }

            private void Note(PinChange change)
            {
                if (change.Pin != pin)
                    return;
                lock (edges)
                    edges.Enqueue(change);
                board.Clock.Wake();
            }

            /// <summary>The next edge by a time (since time zero); false if none came, or the stop says so.</summary>
            internal bool TryNext(long until, IStopCheck stop, out PinChange edge)
            {
                for (;;)
                {
                    lock (edges)
                    {
                        if (edges.TryDequeue(out edge))
                            return edge.Time <= until;
                    }
                    long left = until - board.Clock.Elapsed;
                    if (left <= 0 || stop.IsStopRequested)
                        return false;
                    board.Clock.Rest(left);
                }
            }

            public void Dispose()
            {
                board.Pins.Changed -= Note;
            }
        }

        public int Measure(int pin, bool high, int timeoutMicroseconds, IStopCheck stop)
        {
            using Recorder recorder = new Recorder(board, pin);
            long begin = board.Clock.Elapsed;
            bool level = board.Pins.Read(pin);
            while (level != high)
            {
                if (!recorder.TryNext(begin + timeoutMicroseconds, stop, out PinChange edge))
                    return PulseError.NotSeen;
                level = edge.High;
                if (level == high)
                    begin = edge.Time;
            }
            if (!recorder.TryNext(begin + timeoutMicroseconds, stop, out PinChange end))
                return PulseError.TooLong;
            return (int)(end.Time - begin);
        }

        public int Capture(int pin, int[] microseconds, int timeoutMicroseconds, IStopCheck stop)
        {
            using Recorder recorder = new Recorder(board, pin);
            long last = board.Clock.Elapsed;
            board.Pins.Write(pin, true);
            // The edge that letting go made begins the first level.
            if (recorder.TryNext(board.Clock.Elapsed, stop, out PinChange released))
                last = released.Time;
            int count = 0;
            while (count < microseconds.Length && recorder.TryNext(last + timeoutMicroseconds, stop, out PinChange edge))
            {
                microseconds[count++] = (int)(edge.Time - last);
                last = edge.Time;
            }
            return count;
        }

        public bool Send(int pin, int zeroHigh, int zeroLow, int oneHigh, int oneLow, byte[] data, int start, int count)
        {
            byte[] sent = data.AsSpan(start, count).ToArray();
            StripWrite write = new StripWrite { Time = board.Clock.Elapsed, Pin = pin, Data = sent };
            lock (history)
            {
                if (history.Count < LongestHistory)
                    history.Add(write);
            }
            long nanoseconds = 0;
            foreach (byte value in sent)
            {
                int ones = System.Numerics.BitOperations.PopCount(value);
                nanoseconds += ones * (oneHigh + oneLow) + (8 - ones) * (zeroHigh + zeroLow);
            }
            board.Spend(nanoseconds / 1000);
            board.Notes.Add("strip(" + pin + ")", write.Time, board.Clock.Elapsed, WireNotes.Hex(sent));
            StripWritten?.Invoke(write);
            return true;
        }
    }
}
