// The changes of all pins, eight bytes each, so that a day of blinking fits.

using System;
using System.Collections;
using System.Collections.Generic;

namespace NanoPy.Simulated
{
    /// <summary>What made a pin's level change.</summary>
    public enum PinCause
    {
        /// <summary>The script wrote it or set the pin up.</summary>
        Script,
        /// <summary>The outer world: a button, a sensor.</summary>
        Outside,
        /// <summary>The board was put into its safe state.</summary>
        Safe,
    }

    /// <summary>One change of a level.</summary>
    public readonly struct PinChange
    {
        /// <summary>Microseconds since time zero of the run.</summary>
        public long Time { get; init; }
        public int Pin { get; init; }
        public bool High { get; init; }
        public PinCause Cause { get; init; }
        /// <summary>Whether the script drives the pin, or did until the safe state; false for an input that only follows its pull resistor.</summary>
        public bool IsOutput { get; init; }
    }

    /// <summary>The changes up to some moment, oldest first. What comes later does not change it.</summary>
    public sealed class PinHistory : IReadOnlyList<PinChange>
    {
        private readonly PinLog log;
        private readonly int count;

        internal PinHistory(PinLog log, int count)
        {
            this.log = log;
            this.count = count;
        }

        public int Count { get { return count; } }

        public PinChange this[int index]
        {
            get
            {
                if ((uint)index >= (uint)count)
                    throw new ArgumentOutOfRangeException(nameof(index));
                return log.At(index);
            }
        }

        public IEnumerator<PinChange> GetEnumerator()
        {
            for (int i = 0; i < count; i++)
                yield return log.At(i);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }

    /// <summary>A list that grows by blocks which never move. One thread adds at a time; what was added can be read by any.</summary>
    internal sealed class PinLog
    {
        /// <summary>Changes that are kept, 64 MiB of them: 48 days of blinking, or eight seconds of a loop that does nothing but toggle.</summary>
        internal const int Most = 1 << 23;

        private const int BlockBits = 15;
        private const int BlockSize = 1 << BlockBits;

        // A change in a long: time << 13 | pin << 4 | cause << 2 | output << 1 | level. The time has 51 bits, which are 71 years.
        private const int CauseShift = 2, PinShift = 4, TimeShift = 13;

        private readonly long[][] blocks = new long[Most >> BlockBits][];
        private int count;

        internal int Count { get { return count; } }

        /// <summary>Adds a change; false if the log is full.</summary>
        internal bool Add(in PinChange change)
        {
            if (count == Most)
                return false;
            int block = count >> BlockBits;
            if (blocks[block] == null)
                blocks[block] = new long[BlockSize];
            blocks[block][count & (BlockSize - 1)] = change.Time << TimeShift | (long)change.Pin << PinShift | (long)change.Cause << CauseShift
                | (change.IsOutput ? 2L : 0) | (change.High ? 1L : 0);
            count++;
            return true;
        }

        internal PinChange At(int index)
        {
            long packed = blocks[index >> BlockBits][index & (BlockSize - 1)];
            return new PinChange
            {
                Time = packed >> TimeShift,
                Pin = (int)(packed >> PinShift) & ((1 << (TimeShift - PinShift)) - 1),
                Cause = (PinCause)((int)(packed >> CauseShift) & 3),
                IsOutput = (packed & 2) != 0,
                High = (packed & 1) != 0,
            };
        }
    }
}
