// The one error of a stimulus.

using System;

namespace NanoPy.Simulated
{
    /// <summary>A mistake in a stimulus, with its place.</summary>
    public sealed class StimulusException : Exception
    {
        internal StimulusException(string source, int line, int column, string message)
            : base(source + ":" + line + ":" + column + ": " + message)
        {
            Line = line;
            Column = column;
        }

        /// <summary>From 1.</summary>
        public int Line { get; }
        /// <summary>From 1.</summary>
        public int Column { get; }
    }
}
