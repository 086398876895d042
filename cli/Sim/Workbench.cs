// What the page commands: a script file, a board, and a run at a time. Knows nothing of HTTP. May be used from any thread.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Cli.Sim
{
    internal sealed class Workbench : IDisposable
    {
        /// <summary>Time between two frames: as fast as eyes follow.</summary>
        private const int FrameMs = 33;
        /// <summary>Frames between two looks at the file.</summary>
        private const int FramesPerLook = 15;

        private const string Idle = "idle", Running = "running", Stopping = "stopping";

        private readonly object gate = new object();
        private readonly ScriptFile file;
        private readonly BoardChoice[] choices = Boards.All().Select(board => new BoardChoice(board.Id, board.Name)).ToArray();
        private readonly ConsoleLog console = new ConsoleLog();
        private readonly Dictionary<int, bool> outside = new Dictionary<int, bool>();
        private readonly List<Audience> audiences = new List<Audience>();
        private readonly Timer timer;
        private BenchBoard bench;
        private BoardDrawing drawing;
        private string boardId;
        private string state = Idle;
        private RunEndView end;
        private RunView told;
        private bool beginsToTell;
        private bool boardToTell;
        private bool fileToTell;
        private int frames;
        private bool isDisposed;

        /// <summary>Raises CommandException if there is no such file or board.</summary>
        internal Workbench(string path, string boardId)
        {
            file = new ScriptFile(path);
            Take(boardId);
            timer = new Timer(_ => Tick(), null, FrameMs, FrameMs);
        }

        private void Take(string id)
        {
            BenchBoard next = new BenchBoard(id, outside, console);
            bench?.Dispose();
            bench = next;
            boardId = id;
            drawing = BoardDrawing.Of(next.Board.File);
        }

        // ---- commands -----------------------------------------------------------------------------------------------------------------

        /// <summary>Runs a text on a fresh board; raises CommandException when a script runs.</summary>
        internal void Run(string source)
        {
            lock (gate)
            {
                NeedIdle();
                Take(boardId);
                state = Running;
                end = null;
                beginsToTell = true;
                BenchBoard mine = bench;
                mine.Engine.Start(Encoding.UTF8.GetBytes(source), file.Name);
                new Thread(() => AwaitEnd(mine)) { IsBackground = true, Name = "end of run" }.Start();
            }
        }

        private void NeedIdle()
        {
            if (state != Idle)
                throw new CommandException("a script is running; stop it first");
        }

        private void AwaitEnd(BenchBoard mine)
        {
            RunResult result = mine.Engine.Wait();
            lock (gate)
            {
                if (mine != bench)
                    return;
                string line = RunEnd.Line(result, mine.Board);
                if (result.ErrorText.Length > 0)
                    console.Write(ConsoleKind.Error, result.ErrorText);
                console.Write(ConsoleKind.Note, line + "\n");
                string reason = result.Reason == StopReason.None ? null : StopReason.NameOf(result.Reason);
                end = new RunEndView(result.Status.ToString(), reason, line, result.ReturnMicroseconds, result.ElapsedMicroseconds);
                state = Idle;
            }
        }

        /// <summary>Asks the script to stop; asked again, kills it. Does nothing when none runs.</summary>
        internal void Stop()
        {
            // Not behind the gate: a stop waits for nobody.
            if (bench.Engine.RequestStop(StopReason.Host))
            {
                lock (gate)
                {
                    if (state == Running)
                        state = Stopping;
                }
            }
        }

        /// <summary>Writes the file. Raises FileChangedException if it is another than the page knows.</summary>
        /// <param name="version">The version that the page's text came from; null writes over any.</param>
        internal FileView Save(string source, string version)
        {
            lock (gate)
            {
                if (file.Refresh())
                    fileToTell = true;
                if (version != null && version != file.Version)
                    throw new CommandException(file.Name + " was changed by another program or page");
                file.Save(source);
                fileToTell = true;
                return new FileView(file.Name, file.Version, null);
            }
        }

        /// <summary>The first mistake in a text; null if it is a script.</summary>
        internal Mistake Check(string source)
        {
            CodeObject code = Toolchain.Compile(Encoding.UTF8.GetBytes(source), file.Name, out PyException error);
            return code == null ? SyntaxMistake.Of(error) : null;
        }

        /// <summary>Chooses another board; raises CommandException when a script runs or there is no such board.</summary>
        internal void ChooseBoard(string id)
        {
            lock (gate)
            {
                NeedIdle();
                if (id == boardId)
                    return;
                outside.Clear();
                Take(id);
                end = null;
                boardToTell = true;
                beginsToTell = true;
            }
        }

        /// <summary>Types a line; null is the end of the input.</summary>
        internal void Type(string line)
        {
            lock (gate)
            {
                if (state == Idle)
                    throw new CommandException("no script is running");
                console.Write(ConsoleKind.Input, line == null ? "^D\n" : line + "\n");
                bench.Input.Give(line);
            }
        }

        /// <summary>Gives a pin a level from outside, or lets go of it (null).</summary>
        internal void Drive(int pin, bool? high)
        {
            lock (gate)
            {
                if (bench.Board.Pins.Abilities(pin) == PinAbility.None)
                    throw new CommandException(bench.Board.Name + " has no pin " + pin);
                if (high.HasValue)
                    outside[pin] = high.Value;
                else
                    outside.Remove(pin);
                bench.Board.Pins.Drive(pin, high);
            }
        }

        // ---- pages --------------------------------------------------------------------------------------------------------------------

        /// <summary>Adds a page; it first gets a frame with everything.</summary>
        internal void Join(Audience audience)
        {
            lock (gate)
            {
                Tell();
                audience.Give(Everything());
                audiences.Add(audience);
            }
        }

        internal void Leave(Audience audience)
        {
            lock (gate)
                audiences.Remove(audience);
        }

        /// <summary>A frame with everything.</summary>
        internal byte[] Everything()
        {
            lock (gate)
            {
                bench.ChangedPins();
                return new Frame
                {
                    Boards = choices,
                    Board = drawing,
                    File = new FileView(file.Name, file.Version, file.Text),
                    Begins = true,
                    Run = View(),
                    Clock = Clock(),
                    Pins = bench.AllPins,
                    Edges = bench.Edges.Kept,
                    Console = console.Kept,
                }.ToBytes();
            }
        }

        private RunView View()
        {
            return new RunView(state, bench.Input.IsWaiting, end);
        }

        private long? Clock()
        {
            return state != Idle && bench.HasBegun ? bench.Board.Clock.Elapsed : end?.ElapsedMicroseconds;
        }

        private void Tick()
        {
            lock (gate)
            {
                if (isDisposed)
                    return;
                if (++frames % FramesPerLook == 0 && file.Refresh())
                    fileToTell = true;
                Tell();
            }
        }

        // Gives all pages what changed.
        private void Tell()
        {
            RunView view = View();
            Frame frame = new Frame
            {
                Board = boardToTell ? drawing : null,
                File = fileToTell ? new FileView(file.Name, file.Version, file.Text) : null,
                Begins = beginsToTell ? true : null,
                Run = view != told ? view : null,
                Clock = state != Idle || view != told ? Clock() : null,
                Pins = bench.ChangedPins(),
                Edges = bench.Edges.Take(),
                Console = console.Take(),
            };
            boardToTell = false;
            fileToTell = false;
            beginsToTell = false;
            told = view;
            if (frame.IsEmpty || audiences.Count == 0)
                return;
            byte[] bytes = frame.ToBytes();
            foreach (Audience audience in audiences)
                audience.Give(bytes);
        }

        public void Dispose()
        {
            lock (gate)
            {
                isDisposed = true;
                timer.Dispose();
                bench.Dispose();
            }
        }
    }
}
