// Pulses in memory: measured by the times of the pins' changes, so that they are exact in real time as well; and what LED strips were sent.

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>Measures and makes pulses on a simulated board.</summary>
    public sealed class SimulatedPulses : IPulses
    {
        private readonly SimulatedPins pins;
        private readonly SimulatedClock clock;
        private readonly WireNotes notes;
        private readonly Dictionary<int, byte[]> strips = new Dictionary<int, byte[]>();

        internal SimulatedPulses(SimulatedPins pins, SimulatedClock clock, WireNotes notes)
        {
            this.pins = pins;
            this.clock = clock;
            this.notes = notes;
        }

        /// <summary>Hears of bytes that were sent as pulses: the pin and the bytes.</summary>
        public event Action<int, byte[]> StripWritten;

        /// <summary>What was last sent through a pin; null if nothing.</summary>
        public byte[] LastStrip(int pin)
        {
            lock (strips)
                return strips.TryGetValue(pin, out byte[] bytes) ? bytes : null;
        }

        // Hears of a pin's edges while a measurement goes on.
        private sealed class Edges : IDisposable
        {
            /// <summary>How long to wait for events that are late, before looking again.</summary>
            private const int LateMicroseconds = 1000;

            private readonly SimulatedPulses owner;
            private readonly int pin;
            private readonly IStopCheck stop;
            private readonly ConcurrentQueue<PinChange> queue = new ConcurrentQueue<PinChange>();

            internal Edges(SimulatedPulses owner, int pin, IStopCheck stop)
            {
                this.owner = owner;
                this.pin = pin;
                this.stop = stop;
                owner.pins.Changed += Heard;
            }

            private void Heard(PinChange change)
            {
                if (change.Pin != pin || change.Cause != PinCause.Outside)
                    return;
                queue.Enqueue(change);
                owner.clock.Wake();
            }

            /// <summary>Waits for an edge until a time in microseconds since time zero; false if none came or the script is to stop.</summary>
            internal bool TryNext(long until, out PinChange change)
            {
                for (;;)
                {
                    if (queue.TryDequeue(out change))
                        return change.Time <= until;
                    if (stop != null && stop.IsStopRequested)
                        return false;
                    long left = until - owner.clock.Elapsed;
                    if (left <= 0 && !owner.clock.IsBehind(until) && queue.IsEmpty)
                        return false;
                    owner.clock.Rest(Math.Max(left, LateMicroseconds));
                }
            }

            public void Dispose()
            {
                owner.pins.Changed -= Heard;
            }
        }

        public int Measure(int pin, bool high, int timeoutMicroseconds, IStopCheck stop)
        {
            using Edges edges = new Edges(this, pin, stop);
            long began = clock.Elapsed;
            if (pins.Read(pin) != high)
            {
                long latest = began + timeoutMicroseconds;
                PinChange first;
                do
                {
                    if (!edges.TryNext(latest, out first))
                        return PulseError.NotSeen;
                }
                while (first.High != high);
                began = first.Time;
            }
            PinChange last;
            do
            {
                if (!edges.TryNext(began + timeoutMicroseconds, out last))
                    return PulseError.TooLong;
            }
            while (last.High == high);
            return (int)(last.Time - began);
        }

        public int Capture(int pin, int[] microseconds, int timeoutMicroseconds, IStopCheck stop)
        {
            using Edges edges = new Edges(this, pin, stop);
            pins.Write(pin, true);
            long began = clock.Elapsed;
            int count = 0;
            while (count < microseconds.Length && edges.TryNext(began + timeoutMicroseconds, out PinChange edge))
            {
                microseconds[count++] = (int)(edge.Time - began);
                began = edge.Time;
            }
            return count;
        }

        public bool Send(int pin, int zeroHigh, int zeroLow, int oneHigh, int oneLow, byte[] data, int start, int count)
        {
            long started = clock.Elapsed;
            byte[] copy = new ReadOnlySpan<byte>(data, start, count).ToArray();
            long nanoseconds = 0;
            foreach (byte value in copy)
            {
                int ones = System.Numerics.BitOperations.PopCount(value);
                nanoseconds += ones * (long)(oneHigh + oneLow) + (8 - ones) * (long)(zeroHigh + zeroLow);
            }
            clock.Spend((nanoseconds + 999) / 1000);
            lock (strips)
                strips[pin] = copy;
            notes.Add("bits(" + pin + ")", started, clock.Elapsed, WireNotes.Hex(copy));
            StripWritten?.Invoke(pin, copy);
            return true;
        }
    }
}
