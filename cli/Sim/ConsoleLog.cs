// What a script prints, on its way to the pages: gathered between two frames, and kept for pages that come later.

using System;
using System.Collections.Generic;
using System.Text;
using NanoPy.Core;

namespace NanoPy.Cli.Sim
{
    /// <summary>Who wrote a text.</summary>
    internal static class ConsoleKind
    {
        internal const string Output = "out", Error = "err", Input = "in", Note = "note";
    }

    /// <summary>A piece of the console.</summary>
    internal sealed record ConsoleText(string Kind, string Text);

    /// <summary>May be used from several threads.</summary>
    internal sealed class ConsoleLog
    {
        /// <summary>Characters that go to the pages in one frame; a script that prints in a loop makes more than anybody can read.</summary>
        private const int MostInFrame = 64 * 1024;
        /// <summary>Characters that are kept for pages that come later.</summary>
        private const int MostKept = 256 * 1024;

        private sealed class Writer : TextOutput
        {
            private readonly ConsoleLog log;
            private readonly string kind;
            private readonly Decoder decoder = Encoding.UTF8.GetDecoder();

            internal Writer(ConsoleLog log, string kind)
            {
                this.log = log;
                this.kind = kind;
            }

            public override void Write(byte[] bytes, int start, int length)
            {
                lock (log.gate)
                {
                    char[] text = new char[Encoding.UTF8.GetMaxCharCount(length)];
                    int count = decoder.GetChars(bytes, start, length, text, 0);
                    log.Append(kind, text.AsSpan(0, count));
                }
            }
        }

        private readonly object gate = new object();
        private readonly Queue<ConsoleText> kept = new Queue<ConsoleText>();
        private readonly List<ConsoleText> fresh = new List<ConsoleText>();
        private readonly StringBuilder open = new StringBuilder();
        private string openKind;
        private int freshLength;
        private int keptLength;
        private long leftOut;

        /// <summary>Where a run's output of one kind goes.</summary>
        internal TextOutput NewWriter(string kind)
        {
            return new Writer(this, kind);
        }

        internal void Write(string kind, string text)
        {
            lock (gate)
                Append(kind, text);
        }

        private void Append(string kind, ReadOnlySpan<char> text)
        {
            if (text.Length == 0)
                return;
            // What a script prints may be too much; what the bench itself says never is.
            bool isScripts = kind == ConsoleKind.Output || kind == ConsoleKind.Error;
            if (isScripts && freshLength >= MostInFrame)
            {
                leftOut += text.Length;
                return;
            }
            Close();
            if (kind != openKind)
                Shut();
            openKind = kind;
            open.Append(text);
            freshLength += text.Length;
        }

        // Says what was left out, where it was left out.
        private void Close()
        {
            if (leftOut == 0)
                return;
            Shut();
            fresh.Add(new ConsoleText(ConsoleKind.Note, "\n... " + leftOut.ToString() + " characters left out, they came too fast ...\n"));
            leftOut = 0;
        }

        private void Shut()
        {
            if (open.Length > 0)
                fresh.Add(new ConsoleText(openKind, open.ToString()));
            open.Clear();
        }

        /// <summary>What is new since the last call; null if nothing is.</summary>
        internal List<ConsoleText> Take()
        {
            lock (gate)
            {
                Close();
                Shut();
                if (fresh.Count == 0)
                    return null;
                List<ConsoleText> taken = new List<ConsoleText>(fresh);
                fresh.Clear();
                freshLength = 0;
                foreach (ConsoleText text in taken)
                {
                    kept.Enqueue(text);
                    keptLength += text.Text.Length;
                }
                while (keptLength > MostKept)
                    keptLength -= kept.Dequeue().Text.Length;
                return taken;
            }
        }

        /// <summary>What was taken so far, the last of it.</summary>
        internal ConsoleText[] Kept
        {
            get
            {
                lock (gate)
                    return kept.ToArray();
            }
        }
    }
}
