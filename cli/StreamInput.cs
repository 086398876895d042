// Standard input of a script: a thread of its own reads, so that a script that waits for a line can be stopped.

using System;
using System.IO;
using System.Text;
using System.Threading;
using NanoPy.Core;

namespace NanoPy.Cli
{
    /// <summary>Gives a script the lines of a stream.</summary>
    internal sealed class StreamInput : TextInput
    {
        /// <summary>How long a stop may go unnoticed while the script waits for a line.</summary>
        private const int PollMs = 5;

        private readonly Stream stream;
        private readonly AutoResetEvent wanted = new(false);
        private readonly AutoResetEvent given = new(false);
        private StreamReader reader;
        private string line;
        private bool isReading;

        internal StreamInput(Stream stream)
        {
            this.stream = stream;
        }

        public override byte[] ReadLine(Interpreter interpreter)
        {
            if (reader == null)
            {
                reader = new StreamReader(stream, new UTF8Encoding(false));
                new Thread(ReadLines) { IsBackground = true }.Start();
            }
            // A line that a stopped script had asked for is the next one's.
            if (!isReading)
            {
                isReading = true;
                wanted.Set();
            }
            while (!given.WaitOne(PollMs))
                interpreter.Poll();
            isReading = false;
            return line == null ? null : Encoding.UTF8.GetBytes(line);
        }

        private void ReadLines()
        {
            for (;;)
            {
                wanted.WaitOne();
                line = reader.ReadLine();
                given.Set();
            }
        }
    }
}
