// `nanopy`: reads the command line and hands over to a command. The commands are the rows of CommandTable.

using System;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace NanoPy.Cli
{
    internal static class Program
    {
        private static int Main(string[] args)
        {
            return Run(args, CommandIo.OfProcess());
        }

        /// <summary>Runs one command line and gives its exit code.</summary>
        internal static int Run(string[] args, CommandIo io)
        {
            ParseResult parsed = CommandTable.Root(io).Parse(args);
            if (parsed.Errors.Count == 0)
                return parsed.Invoke(new InvocationConfiguration { Output = io.Text, Error = io.Error, EnableDefaultExceptionHandler = false });
            foreach (ParseError error in parsed.Errors)
                io.Error.WriteLine("nanopy: " + error.Message);
            io.Error.WriteLine("nanopy: try 'nanopy --help'");
            return ExitCode.Usage;
        }
    }

    /// <summary>What `nanopy` says to its caller.</summary>
    internal static class ExitCode
    {
        internal const int Ok = 0, ScriptFailed = 1, Usage = 2, DeadlinePassed = 124, StoppedByUser = 130;
    }
}
