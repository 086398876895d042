// The commands of `nanopy`: one row each. Help and usage come from here.

using System;
using System.CommandLine;

namespace NanoPy.Cli
{
    internal static class CommandTable
    {
        private static readonly Func<CommandIo, Command>[] Rows =
        {
            RunCommand.Make,
            SimCommand.Make,
            ReplCommand.Make,
            CheckCommand.Make,
            CompileCommand.Make,
            DisasmCommand.Make,
            BoardsCommand.Make,
            BoardCommand.Make,
        };

        internal static RootCommand Root(CommandIo io)
        {
            RootCommand root = new RootCommand("NanoPy: Python for .NET nanoFramework boards, and for simulated ones on this PC.");
            foreach (Func<CommandIo, Command> row in Rows)
                root.Subcommands.Add(row(io));
            return root;
        }
    }
}
