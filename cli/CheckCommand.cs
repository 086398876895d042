// `nanopy check`: whether a file is Python, without running it.

using System.CommandLine;
using System.IO;
using NanoPy.Core;

namespace NanoPy.Cli
{
    internal static class CheckCommand
    {
        internal static Command Make(CommandIo io)
        {
            Argument<string> file = new Argument<string>("FILE") { Description = "The script; - is standard input." };
            Command command = new Command("check", "Compile a script without running it, and show its first error.") { file };
            command.SetAction(parsed => CommandException.Guard(io, () => Check(io, parsed.GetValue(file))));
            return command;
        }

        private static int Check(CommandIo io, string file)
        {
            string name = SourceFile.NameOf(file);
            CodeObject code = Toolchain.Compile(SourceFile.Read(file, io.Input), name, out PyException error);
            if (code == null)
            {
                WriteError(io.Error, name, error);
                return ExitCode.ScriptFailed;
            }
            io.Text.WriteLine(name + ": ok");
            return ExitCode.Ok;
        }

        /// <summary>Writes FILE:LINE:COLUMN: TYPE: MESSAGE, as editors read it, then the line with a caret under what is wrong.</summary>
        internal static void WriteError(TextWriter writer, string name, PyException error)
        {
            PyInt line = error.GetOwn(PyStr.From("lineno")) as PyInt;
            PyInt column = error.GetOwn(PyStr.From("offset")) as PyInt;
            PyStr text = error.GetOwn(PyStr.From("text")) as PyStr;
            string place = line == null ? "" : ":" + line.Value + (column == null ? "" : ":" + column.Value);
            string message = error.Args.Count > 0 ? error.Args.Items[0].ToString() : "";
            writer.WriteLine(name + place + ": " + error.Type.Name + ": " + message);
            if (text == null || column == null)
                return;
            PyInt last = error.GetOwn(PyStr.From("end_offset")) as PyInt;
            string shown = text.ToString().TrimEnd('\r', '\n');
            int from = (int)column.Value - 1;
            int width = last == null || last.Value <= column.Value ? 1 : (int)(last.Value - column.Value);
            int indent = shown.Length - shown.TrimStart(' ', '\t', '\f').Length;
            writer.WriteLine("    " + shown.Substring(indent));
            if (from >= indent)
                writer.WriteLine(new string(' ', 4 + from - indent) + new string('^', width));
        }
    }
}
