// `nanopy compile`: a script as a compiled file, for boards without a compiler or with little memory.

using System;
using System.CommandLine;
using System.IO;
using NanoPy.Compiler;
using NanoPy.Core;

namespace NanoPy.Cli
{
    internal static class CompileCommand
    {
        /// <summary>How names of compiled files end.</summary>
        internal const string Extension = ".npc";

        internal static Command Make(CommandIo io)
        {
            Argument<string> file = new Argument<string>("FILE") { Description = "The script; - is standard input." };
            Option<string> output = new Option<string>("--output", "-o") { Description = "The compiled file; FILE with " + Extension + " if not given.", HelpName = "OUT" };
            Command command = new Command("compile", "Compile a script to a file that a board runs without its compiler.") { file, output };
            command.SetAction(parsed => CommandException.Guard(io, () => Compile(io, parsed.GetValue(file), parsed.GetValue(output))));
            return command;
        }

        private static int Compile(CommandIo io, string file, string output)
        {
            if (file == SourceFile.StandardInput && output == null)
                throw new CommandException("compile: say with --output where the compiled file goes");
            string target = output ?? Path.ChangeExtension(file, Extension);
            byte[] source = SourceFile.Read(file, io.Input);
            if (CodeFile.IsOne(source))
                throw new CommandException(file + ": is a compiled file already");
            CodeObject code = Toolchain.Compile(source, SourceFile.NameOf(file), out PyException error);
            if (code == null)
            {
                CheckCommand.WriteError(io.Error, SourceFile.NameOf(file), error);
                return ExitCode.ScriptFailed;
            }
            byte[] bytes = CodeFileWriter.Write(code);
            try
            {
                File.WriteAllBytes(target, bytes);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                throw new CommandException(target + ": cannot be written");
            }
            io.Text.WriteLine(target + ": " + bytes.Length + " bytes");
            return ExitCode.Ok;
        }
    }
}
