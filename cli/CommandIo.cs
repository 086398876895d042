// Where a command reads and writes. Tests give it memory.

using System;
using System.IO;
using System.Text;

namespace NanoPy.Cli
{
    /// <summary>The streams of a command: results on Output, progress and errors on Error.</summary>
    internal sealed class CommandIo
    {
        /// <summary>Standard input, bytes.</summary>
        internal Stream Input { get; init; }
        /// <summary>Standard output, bytes.</summary>
        internal Stream Output { get; init; }
        /// <summary>Standard output, text; flushed with each write.</summary>
        internal TextWriter Text { get; init; }
        /// <summary>Standard error; flushed with each write.</summary>
        internal TextWriter Error { get; init; }
        /// <summary>Whether somebody sits at a terminal, at both ends.</summary>
        internal bool IsTerminal { get; init; }

        internal static CommandIo OfProcess()
        {
            return Of(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError(),
                !Console.IsInputRedirected && !Console.IsOutputRedirected);
        }

        internal static CommandIo Of(Stream input, Stream output, Stream error, bool isTerminal)
        {
            return new CommandIo
            {
                Input = input,
                Output = output,
                Text = Writer(output),
                Error = TextWriter.Synchronized(Writer(error)),
                IsTerminal = isTerminal,
            };
        }

        private static StreamWriter Writer(Stream stream)
        {
            return new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        }
    }
}
