// `nanopy run`: a script on a simulated board.

using System;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
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
        private readonly SimulationSettings settings;

        private RunCommand(CommandIo io, string file, string boardId, long timeout, long grace, SimulationSettings settings)
        {
            this.io = io;
            this.file = file;
            this.boardId = boardId;
            timeoutMs = ToMilliseconds(timeout);
            graceMs = ToMilliseconds(grace);
            this.settings = settings;
        }

        // Less than a millisecond is still a limit.
        private static int ToMilliseconds(long microseconds)
        {
            return (int)((microseconds + 999) / 1000);
        }

        internal static Command Make(CommandIo io)
        {
            Argument<string> file = new Argument<string>("FILE") { Description = "The script; - is standard input." };
            Option<long?> timeout = Duration.MakeOption("--timeout", "Stop the script after this time, such as 300ms, 2s or 1m.");
            Option<long?> grace = Duration.MakeOption("--grace", "Time between a request to stop and the kill; 1s if not given.");
            Option<string> board = new Option<string>("--board")
            {
                Description = "The simulated board: an id, or the path of a board file.",
                HelpName = "ID",
                DefaultValueFactory = _ => Boards.Default,
            };
            SimulationOptions simulation = new SimulationOptions();
            Command command = new Command("run", "Run a script on a simulated board.") { file, timeout, grace, board };
            simulation.AddTo(command);
            command.SetAction(parsed => CommandException.Guard(io, () => new RunCommand(
                io,
                parsed.GetValue(file),
                parsed.GetValue(board),
                parsed.GetValue(timeout) ?? 0,
                parsed.GetValue(grace) ?? Engine.DefaultGraceMs * 1000L,
                simulation.Read(parsed)).Run()));
            return command;
        }

        private int Run()
        {
            byte[] source = SourceFile.Read(file, io.Input);
            using SimulatedBoard board = Boards.Load(boardId, settings.NewClock());
            settings.Prepare(board, source, SourceFile.NameOf(file));
            using Engine engine = new Engine(board, Toolchain.NewCompiler()) { Packs = Toolchain.NewPacks() };
            using StreamOutput output = new StreamOutput(io.Output, io.IsTerminal, () => engine.Kill(StopReason.Host));
            using CtrlC ctrlC = new CtrlC(engine);
            PinReport report = settings.HasBoardView ? null : new PinReport(board, io.Error, output);
            // On a terminal the view has it all; what the script prints is part of it.
            TailOutput tail = settings.HasBoardView && io.IsTerminal ? new TailOutput() : null;
            engine.Output = tail != null ? tail : output;
            engine.ErrorOutput = tail != null ? tail : new ErrorOutput(io.Error, output);
            // A script that came through standard input has used it up.
            engine.Input = file == SourceFile.StandardInput ? null : new StreamInput(io.Input);
            engine.TimeoutMs = timeoutMs;
            engine.GraceMs = graceMs;
            engine.Started = board.Clock.Restart;
            SimulationEnd end = settings.PlanEnd(engine, board.Clock, graceMs);
            RunResult result = settings.HasBoardView
                ? RunInView(engine, source, new BoardView(board, BoardView.ConsoleOn(io), tail, Path.GetFileName(SourceFile.NameOf(file))))
                : engine.Run(source, SourceFile.NameOf(file));
            output.Flush();
            report?.End();
            int code = Finish(result, board, end);
            settings.WriteWaves(board, Path.GetFileName(SourceFile.NameOf(file)));
            return code;
        }

        private RunResult RunInView(Engine engine, byte[] source, BoardView view)
        {
            if (!io.IsTerminal)
            {
                RunResult ended = engine.Run(source, SourceFile.NameOf(file));
                view.Print();
                return ended;
            }
            Task<RunResult> run = Task.Run(() => engine.Run(source, SourceFile.NameOf(file)));
            view.Watch(run);
            view.Print();
            return run.Result;
        }

        private int Finish(RunResult result, SimulatedBoard board, SimulationEnd end)
        {
            io.Error.Write(result.ErrorText);
            if (result.InternalError != null && Environment.GetEnvironmentVariable("NANOPY_DEBUG") != null)
                io.Error.WriteLine(result.InternalError.ToString());
            if (board.WasReset)
            {
                io.Error.WriteLine(RunEnd.ResetLine(result, board));
                return ExitCode.Ok;
            }
            if (!result.WasStopped)
                return result.ExitCode;
            if (end.IsReached && result.Reason == StopReason.Deadline)
            {
                io.Error.WriteLine("simulated " + Duration.Text(end.Microseconds) + (result.Status == RunStatus.Killed ? "; the script was killed" : "") + ", pins safe");
                return ExitCode.Ok;
            }
            io.Error.WriteLine(RunEnd.StopLine(result, board));
            return result.Reason == StopReason.Deadline ? ExitCode.DeadlinePassed : ExitCode.StoppedByUser;
        }
    }
}
