// `nanopy disasm`: the bytecode of a script.

using System.CommandLine;
using NanoPy.Core;

namespace NanoPy.Cli
{
    internal static class DisasmCommand
    {
        internal static Command Make(CommandIo io)
        {
            Argument<string> file = new Argument<string>("FILE") { Description = "The script; - is standard input." };
            Command command = new Command("disasm", "Show the bytecode of a script.") { file };
            command.SetAction(parsed => CommandException.Guard(io, () => Show(io, parsed.GetValue(file))));
            return command;
        }

        private static int Show(CommandIo io, string file)
        {
            string name = SourceFile.NameOf(file);
            CodeObject code = Toolchain.Compile(SourceFile.Read(file, io.Input), name, out PyException error);
            if (code == null)
            {
                CheckCommand.WriteError(io.Error, name, error);
                return ExitCode.ScriptFailed;
            }
            io.Text.Write(Disassembler.List(code));
            return ExitCode.Ok;
        }
    }
}
