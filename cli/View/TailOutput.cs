// The last lines that a script printed.

using System;
using System.Collections.Generic;
using System.Text;
using NanoPy.Core;

namespace NanoPy.Cli
{
    internal sealed class TailOutput : TextOutput
    {
        private const int MostLines = 8;
        /// <summary>A line is cut here: a terminal shows no more of it.</summary>
        private const int LongestLine = 500;

        private readonly Queue<string> lines = new Queue<string>();
        private readonly StringBuilder line = new StringBuilder();

        /// <summary>The last lines, with the one that is not complete yet.</summary>
        internal string[] Lines
        {
            get
            {
                lock (lines)
                {
                    List<string> all = new List<string>(lines);
                    if (line.Length > 0 || all.Count == 0)
                        all.Add(line.ToString());
                    return all.ToArray();
                }
            }
        }

        public override void Write(byte[] bytes, int start, int length)
        {
            lock (lines)
            {
                foreach (char c in Encoding.UTF8.GetString(bytes, start, length))
                {
                    if (c == '\n')
                    {
                        lines.Enqueue(line.ToString());
                        line.Clear();
                        if (lines.Count > MostLines)
                            lines.Dequeue();
                    }
                    else if (c >= ' ' && line.Length < LongestLine)
                        line.Append(c);
                }
            }
        }
    }
}
