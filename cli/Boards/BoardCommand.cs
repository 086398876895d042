// `nanopy board`: one board, drawn; or a board file, checked.

using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using NanoPy.Simulated;
using Spectre.Console;

namespace NanoPy.Cli
{
    internal static class BoardCommand
    {
        internal static Command Make(CommandIo io)
        {
            Argument<string> id = new Argument<string>("ID") { Description = "An id of `nanopy boards`, or the path of a board file.", Arity = ArgumentArity.ZeroOrOne };
            Option<string[]> check = new Option<string[]>("--check") { Description = "Check board files, and show the first mistake of each.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
            Command command = new Command("board", "Draw a board with its pins, or check a board file.") { id, check };
            command.SetAction(parsed => CommandException.Guard(io, () => Run(io, parsed.GetValue(id), parsed.GetValue(check))));
            return command;
        }

        private static int Run(CommandIo io, string id, string[] files)
        {
            if (files != null && files.Length > 0)
                return id == null ? Check(io, files) : throw new CommandException("board: give an id, or --check with files, not both");
            if (id == null)
                throw new CommandException("board: which one? `nanopy boards` lists them");
            Show(io, Boards.Read(id));
            return ExitCode.Ok;
        }

        private static int Check(CommandIo io, string[] files)
        {
            bool isGood = true;
            foreach (string file in files)
            {
                string path = Directory.Exists(file) ? Path.Combine(file, BoardFile.FileName) : file;
                if (!File.Exists(path))
                    throw new CommandException(path + ": no such file");
                try
                {
                    io.Text.WriteLine(path + ": ok, " + BoardFile.Read(path).Name);
                }
                catch (InvalidDataException error)
                {
                    io.Error.WriteLine(error.Message);
                    isGood = false;
                }
            }
            return isGood ? ExitCode.Ok : ExitCode.ScriptFailed;
        }

        private static void Show(CommandIo io, BoardFile board)
        {
            List<(string What, string Value)> rows = BoardFacts.Rows(board).ToList();
            int width = rows.Max(row => row.What.Length) + 2;
            IAnsiConsole console = InkColours.Console(io);
            InkColours.Write(console, new[] { new Piece(board.Name, Ink.Name), new Piece("  " + board.Id, Ink.Frame) });
            console.WriteLine();
            foreach (List<Piece> line in new Pinout(board).Lines())
                InkColours.Write(console, line);
            console.WriteLine();
            foreach ((string what, string value) in rows)
                InkColours.WriteRow(console, what.PadRight(width), value.Replace("`", ""));
            foreach (string note in board.Notes)
                InkColours.WriteRow(console, "note".PadRight(width), note);
            foreach (string doubt in board.Uncertain)
                InkColours.WriteRow(console, "not certain".PadRight(width), doubt);
        }
    }
}
