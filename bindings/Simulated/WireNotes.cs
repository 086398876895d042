// What went over the wires of buses, in words, with times: the annotations of a logic analyser.

using System;
using System.Collections.Generic;

namespace NanoPy.Simulated
{
    /// <summary>One transfer.</summary>
    public readonly struct WireNote
    {
        /// <summary>Name of the bus, such as `I2C(0)`.</summary>
        public string Wire { get; init; }
        /// <summary>Microseconds since time zero of the run.</summary>
        public long Start { get; init; }
        /// <summary>Microseconds since time zero of the run; not before Start.</summary>
        public long End { get; init; }
        /// <summary>What was said, such as `3c w 00 ae`.</summary>
        public string Text { get; init; }
    }

    /// <summary>The transfers of a run, oldest first. May be used from any thread.</summary>
    public sealed class WireNotes
    {
        /// <summary>Transfers that are kept; later ones are only counted.</summary>
        private const int Most = 100000;

        /// <summary>Bytes of a transfer that are written out.</summary>
        private const int MostBytes = 16;

        private readonly List<WireNote> notes = new List<WireNote>();
        private long dropped;

        /// <summary>Transfers that were not kept.</summary>
        public long Dropped
        {
            get
            {
                lock (notes)
                    return dropped;
            }
        }

        /// <summary>The transfers so far.</summary>
        public IReadOnlyList<WireNote> All
        {
            get
            {
                lock (notes)
                    return notes.ToArray();
            }
        }

        /// <summary>Adds a transfer; times are microseconds since time zero of the run.</summary>
        public void Add(string wire, long start, long end, string text)
        {
            lock (notes)
            {
                if (notes.Count < Most)
                    notes.Add(new WireNote { Wire = wire, Start = start, End = Math.Max(start, end), Text = text });
                else
                    dropped++;
            }
        }

        /// <summary>Bytes in hexadecimal, as notes show them; many are cut.</summary>
        public static string Hex(ReadOnlySpan<byte> bytes)
        {
            string text = Convert.ToHexStringLower(bytes.Slice(0, Math.Min(bytes.Length, MostBytes)));
            for (int i = text.Length - 2; i > 0; i -= 2)
                text = text.Insert(i, " ");
            return bytes.Length > MostBytes ? text + " ... (" + bytes.Length + " bytes)" : text;
        }
    }
}
