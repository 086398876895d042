// A mistake in how a command was called.

using System;

namespace NanoPy.Cli
{
    /// <summary>Ends a command with one line on standard error and ExitCode.Usage.</summary>
    internal sealed class CommandException : Exception
    {
        internal CommandException(string message) : base(message)
        {
        }

        /// <summary>Runs a command's work and turns the mistake into its line.</summary>
        internal static int Guard(CommandIo io, Func<int> work)
        {
            try
            {
                return work();
            }
            catch (CommandException error)
            {
                io.Error.WriteLine("nanopy: " + error.Message);
                return ExitCode.Usage;
            }
        }
    }
}
