// Where the prompt gets its lines from.

using System.IO;

namespace NanoPy.Cli
{
    /// <summary>Gives the lines typed at a prompt.</summary>
    internal abstract class LineSource
    {
        /// <summary>A line without its end; null when there are no more. Sets WasInterrupted, and gives "", if Ctrl-C took it back.</summary>
        internal abstract string Read(string prompt);

        /// <summary>Whether Ctrl-C took the last line back.</summary>
        internal bool WasInterrupted { get; private protected set; }
    }

    /// <summary>Lines from a file or pipe: nothing is shown, nothing is edited.</summary>
    internal sealed class PlainLines : LineSource
    {
        private readonly TextReader reader;

        internal PlainLines(TextReader reader)
        {
            this.reader = reader;
        }

        internal override string Read(string prompt)
        {
            return reader.ReadLine();
        }
    }
}
