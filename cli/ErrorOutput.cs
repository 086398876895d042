// Standard error of a script: goes out at once, after what it printed before.

using System.IO;
using NanoPy.Core;

namespace NanoPy.Cli
{
    internal sealed class ErrorOutput : TextOutput
    {
        private readonly TextWriter writer;
        private readonly StreamOutput scriptOutput;

        internal ErrorOutput(TextWriter writer, StreamOutput scriptOutput)
        {
            this.writer = writer;
            this.scriptOutput = scriptOutput;
        }

        public override void Write(byte[] bytes, int start, int length)
        {
            scriptOutput.Flush();
            writer.Write(Utf8.Decode(bytes, start, length));
        }
    }
}
