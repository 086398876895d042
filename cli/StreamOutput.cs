// Standard output of a script: buffered, so that printing in a loop is fast, yet never held back for long.

using System;
using System.IO;
using System.Threading;
using NanoPy.Core;

namespace NanoPy.Cli
{
    /// <summary>Writes a script's output to a stream. May be used from several threads.</summary>
    internal sealed class StreamOutput : TextOutput, IDisposable
    {
        private const int BufferBytes = 16 * 1024;
        /// <summary>A text waits in the buffer no longer than this.</summary>
        private const int HoldMs = 40;

        private readonly Stream stream;
        private readonly bool eachLine;
        private readonly Action broken;
        private readonly byte[] buffer = new byte[BufferBytes];
        private readonly object gate = new object();
        private readonly Timer timer;
        private int used;
        private bool isBroken;

        /// <param name="eachLine">Whether a line goes out as soon as it is complete: at a terminal.</param>
        /// <param name="broken">Called once when nobody reads any more; null for nothing.</param>
        internal StreamOutput(Stream stream, bool eachLine, Action broken)
        {
            this.stream = stream;
            this.eachLine = eachLine;
            this.broken = broken;
            timer = new Timer(_ => Flush(), null, Timeout.Infinite, Timeout.Infinite);
        }

        public override void Write(byte[] bytes, int start, int length)
        {
            lock (gate)
            {
                if (used == 0)
                    timer.Change(HoldMs, Timeout.Infinite);
                if (length > buffer.Length - used)
                    Empty();
                if (length > buffer.Length)
                {
                    Send(bytes, start, length);
                    return;
                }
                Buffer.BlockCopy(bytes, start, buffer, used, length);
                used += length;
                if (eachLine && length > 0 && bytes[start + length - 1] == '\n')
                    Empty();
            }
        }

        public override void Flush()
        {
            lock (gate)
                Empty();
        }

        private void Empty()
        {
            int count = used;
            used = 0;
            if (count > 0)
                Send(buffer, 0, count);
        }

        private void Send(byte[] bytes, int start, int length)
        {
            if (isBroken)
                return;
            try
            {
                stream.Write(bytes, start, length);
                stream.Flush();
            }
            catch (IOException)
            {
                isBroken = true;
                broken?.Invoke();
            }
        }

        public void Dispose()
        {
            Flush();
            timer.Dispose();
        }
    }
}
