// `nanopy repl`: a prompt on a simulated board.

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using NanoPy.Core;
using NanoPy.Simulated;
using Spectre.Console;

namespace NanoPy.Cli
{
    internal static class ReplCommand
    {
        /// <summary>Lines of history that are kept between sessions.</summary>
        private const int KeptLines = 500;

        internal static Command Make(CommandIo io)
        {
            Option<string> board = new Option<string>("--board")
            {
                Description = "The simulated board: an id, or the path of a board file.",
                HelpName = "ID",
                DefaultValueFactory = _ => Boards.Default,
            };
            Command command = new Command("repl", "Type Python at a prompt, on a simulated board.") { board };
            command.SetAction(parsed => CommandException.Guard(io, () => Run(io, parsed.GetValue(board))));
            return command;
        }

        private static int Run(CommandIo io, string boardId)
        {
            using SimulatedBoard board = Boards.Load(boardId, new RealClock());
            using Engine engine = new Engine(board, Toolchain.NewCompiler()) { Packs = Toolchain.NewPacks() };
            using StreamOutput output = new StreamOutput(io.Output, io.IsTerminal, () => engine.Kill(StopReason.Host));
            using CtrlC ctrlC = new CtrlC(engine);
            PinReport report = new PinReport(board, io.Error, output);
            engine.Output = output;
            engine.ErrorOutput = new ErrorOutput(io.Error, output);
            engine.Input = io.IsTerminal ? new StreamInput(io.Input) : null;
            board.Clock.Restart();
            IAnsiConsole errors = AnsiConsole.Create(new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(io.Error),
                Ansi = io.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                Interactive = InteractionSupport.No,
            });
            // Wrapping would tear the carets of a syntax error away from their line.
            errors.Profile.Width = int.MaxValue / 2;
            int exitCode = io.IsTerminal ? RunAtTerminal(engine, output, errors, board) : RunPlain(io, engine, output, errors);
            report.End();
            return exitCode;
        }

        private static int RunPlain(CommandIo io, Engine engine, StreamOutput output, IAnsiConsole errors)
        {
            return new Session(engine, new PlainLines(new StreamReader(io.Input, Encoding.UTF8)), output, errors).Run();
        }

        private static int RunAtTerminal(Engine engine, StreamOutput output, IAnsiConsole errors, SimulatedBoard board)
        {
            errors.Write(new Spectre.Console.Text("NanoPy on " + board.Name + ", simulated. Ctrl-C stops a script, Ctrl-D leaves.\n", new Style(Color.Grey)));
            string path = HistoryPath();
            List<string> history = LoadHistory(path);
            int exitCode = new Session(engine, new LineEditor(history), output, errors).Run();
            SaveHistory(path, history);
            return exitCode;
        }

        private static string HistoryPath()
        {
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "nanopy", "history");
        }

        // A history that cannot be read or kept is no reason to trouble anybody.
        private static List<string> LoadHistory(string path)
        {
            try
            {
                return File.Exists(path) ? new List<string>(File.ReadAllLines(path)) : new List<string>();
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return new List<string>();
            }
        }

        private static void SaveHistory(string path, List<string> history)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path));
                int extra = Math.Max(0, history.Count - KeptLines);
                File.WriteAllLines(path, history.GetRange(extra, history.Count - extra));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
            }
        }
    }
}
