// `nanopy run`: a script on a simulated board.

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using NanoPy.Core;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    internal sealed class RunCommand
    {
        private readonly CommandIo io;
        private readonly string file;
        private readonly string boardId;
        private readonly int timeoutMs;
        private readonly int graceMs;
        private readonly IReadOnlyList<ButtonPress> presses;

        private RunCommand(CommandIo io, string file, string boardId, long timeout, long grace, IReadOnlyList<ButtonPress> presses)
        {
            this.io = io;
            this.file = file;
            this.boardId = boardId;
            timeoutMs = ToMilliseconds(timeout);
            graceMs = ToMilliseconds(grace);
            this.presses = presses;
        }

        // Less than a millisecond is still a limit.
        private static int ToMilliseconds(long microseconds)
        {
            return (int)((microseconds + 999) / 1000);
        }

        internal static Command Make(CommandIo io)
        {
            Argument<string> file = new Argument<string>("FILE") { Description = "The script; - is standard input." };
            Option<long?> timeout = DurationOption("--timeout", "Stop the script after this time, such as 300ms, 2s or 1m.");
            Option<long?> grace = DurationOption("--grace", "Time between a request to stop and the kill; 1s if not given.");
            Option<string> board = new Option<string>("--board")
            {
                Description = "The simulated board: an id, or the path of a board file.",
                HelpName = "ID",
                DefaultValueFactory = _ => Boards.Default,
            };
            Option<ButtonPress[]> press = new Option<ButtonPress[]>("--press")
            {
                Description = "Press a simulated button, such as 0@500ms; may be given several times.",
                HelpName = "PIN@T",
                AllowMultipleArgumentsPerToken = false,
                CustomParser = ParsePresses,
            };
            Command command = new Command("run", "Run a script on a simulated board.") { file, timeout, grace, board, press };
            command.SetAction(parsed => CommandException.Guard(io, () => new RunCommand(
                io,
                parsed.GetValue(file),
                parsed.GetValue(board),
                parsed.GetValue(timeout) ?? 0,
                parsed.GetValue(grace) ?? Engine.DefaultGraceMs * 1000L,
                parsed.GetValue(press) ?? Array.Empty<ButtonPress>()).Run()));
            return command;
        }

        private static Option<long?> DurationOption(string name, string description)
        {
            return new Option<long?>(name)
            {
                Description = description,
                HelpName = "T",
                CustomParser = result =>
                {
                    if (Duration.TryParse(result.Tokens[0].Value, out long microseconds))
                        return microseconds;
                    result.AddError(name + ": '" + result.Tokens[0].Value + "' is no duration; write 300ms, 2s or 1m");
                    return null;
                },
            };
        }

        private static ButtonPress[] ParsePresses(ArgumentResult result)
        {
            List<ButtonPress> presses = new List<ButtonPress>();
            foreach (Token token in result.Tokens)
            {
                if (ButtonPress.TryParse(token.Value, out ButtonPress press))
                    presses.Add(press);
                else
                    result.AddError("--press: '" + token.Value + "' is not PIN@TIME; write 0@500ms");
            }
            return presses.ToArray();
        }

        private int Run()
        {
            byte[] source = SourceFile.Read(file, io.Input);
            using SimulatedBoard board = Boards.Load(boardId);
            foreach (ButtonPress press in presses)
            {
                if (board.Pins.Abilities(press.Pin) == 0)
                    throw new CommandException("--press: " + board.Name + " has no pin " + press.Pin);
                board.PlanPress(press.Pin, press.Time);
            }
            using Engine engine = new Engine(board, Toolchain.NewCompiler());
            using StreamOutput output = new StreamOutput(io.Output, io.IsTerminal, () => engine.Kill(StopReason.Host));
            using CtrlC ctrlC = new CtrlC(engine);
            PinReport report = new PinReport(board, io.Error, output);
            engine.Output = output;
            engine.ErrorOutput = new ErrorOutput(io.Error, output);
            // A script that came through standard input has used it up.
            engine.Input = file == SourceFile.StandardInput ? null : new StreamInput(io.Input);
            engine.TimeoutMs = timeoutMs;
            engine.GraceMs = graceMs;
            engine.Started = board.Clock.Restart;
            RunResult result = engine.Run(source, SourceFile.NameOf(file));
            output.Flush();
            report.End();
            return Finish(result, board);
        }

        private int Finish(RunResult result, SimulatedBoard board)
        {
            io.Error.Write(result.ErrorText);
            if (result.InternalError != null && Environment.GetEnvironmentVariable("NANOPY_DEBUG") != null)
                io.Error.WriteLine(result.InternalError.ToString());
            if (board.WasReset)
            {
                io.Error.WriteLine(RunEnd.ResetLine(result));
                return ExitCode.Ok;
            }
            if (!result.WasStopped)
                return result.ExitCode;
            io.Error.WriteLine(RunEnd.StopLine(result, board));
            return result.Reason == StopReason.Deadline ? ExitCode.DeadlinePassed : ExitCode.StoppedByUser;
        }
    }
}
