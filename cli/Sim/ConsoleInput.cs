// Lines typed in a page, for a script's input().

using System.Collections.Concurrent;
using System.Text;
using NanoPy.Core;

namespace NanoPy.Cli.Sim
{
    internal sealed class ConsoleInput : TextInput
    {
        /// <summary>How long a stop may go unnoticed while the script waits for a line.</summary>
        private const int PollMs = 5;

        private readonly BlockingCollection<string> lines = new BlockingCollection<string>();
        private volatile bool isWaiting;

        /// <summary>Whether the script waits for a line now.</summary>
        internal bool IsWaiting { get { return isWaiting; } }

        /// <summary>A line for the script, or null for the end of the input.</summary>
        internal void Give(string line)
        {
            lines.Add(line);
        }

        public override byte[] ReadLine(Interpreter interpreter)
        {
            string line;
            isWaiting = true;
            try
            {
                while (!lines.TryTake(out line, PollMs))
                    interpreter.Poll();
            }
            finally
            {
                isWaiting = false;
            }
            return line == null ? null : Encoding.UTF8.GetBytes(line);
        }
    }
}
