// What the page commands: a script file, a board, and a run at a time. Knows nothing of HTTP. May be used from any thread.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using NanoPy.Core;
using NanoPy.Hal;
using NanoPy.Simulated;

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
        private readonly OuterWorld world = new OuterWorld();
        private readonly IReadOnlyList<StimulusText> stimuli;
        private readonly List<Audience> audiences = new List<Audience>();
        private readonly Timer timer;
        private BenchBoard bench;
        private BoardDrawing drawing;
        private string boardId;
        private string wiring = "";
        private string state = Idle;
        private RunEndView end;
        private RunView told;
        private bool beginsToTell;
        private bool boardToTell;
        private bool fileToTell;
        private int frames;
        private bool isDisposed;

        /// <summary>Raises CommandException if there is no such file or board.</summary>
        /// <param name="stimuli">Say what is wired to the board and what happens to it in each run.</param>
        internal Workbench(string path, string boardId, IReadOnlyList<StimulusText> stimuli)
        {
            this.stimuli = stimuli;
            file = new ScriptFile(path);
            try
            {
                Take(boardId, file.Text);
            }
            catch (CommandException) when (HasWiringMistake(file.Text, boardId))
            {
                // A script with a mistake in it opens all the same: the page underlines it.
                Take(boardId, "");
            }
            timer = new Timer(_ => Tick(), null, FrameMs, FrameMs);
        }

        private bool HasWiringMistake(string source, string id)
        {
            return Wiring.MistakeIn(source, file.Name, id) != null;
        }

        private void Take(string id, string source)
        {
            BenchBoard next = new BenchBoard(id, world, console, new StimulusText(file.Name, source), stimuli);
            string wired = string.Join("\n", source.Split('\n').Where(line => line.Contains(StimulusReader.CommentMark)));
            if (wired != wiring)
                world.ForgetDevices();
            wiring = wired;
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
                Take(boardId, source);
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

        /// <summary>The first mistake in a text, or in what it says about its wiring; null if there is none.</summary>
        internal Mistake Check(string source)
        {
            CodeObject code = Toolchain.Compile(Encoding.UTF8.GetBytes(source), file.Name, out PyException error);
            return code == null ? SyntaxMistake.Of(error) : Wiring.MistakeIn(source, file.Name, boardId);
        }

        /// <summary>Chooses another board; raises CommandException when a script runs or there is no such board.</summary>
        internal void ChooseBoard(string id)
        {
            lock (gate)
            {
                NeedIdle();
                if (id == boardId)
                    return;
                world.Clear();
                Take(id, HasWiringMistake(file.Text, id) ? "" : file.Text);
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
                world.Drive(BoardWith(pin), pin, high);
        }

        /// <summary>Puts a voltage at an analog input.</summary>
        internal void SetMillivolts(int pin, int millivolts)
        {
            lock (gate)
                world.SetMillivolts(BoardWith(pin), pin, millivolts);
        }

        /// <summary>Touches a sensor, or lets go of it.</summary>
        internal void Touch(int pin, bool touches)
        {
            lock (gate)
                world.Touch(BoardWith(pin), pin, touches);
        }

        private SimulatedBoard BoardWith(int pin)
        {
            if (bench.Board.Pins.Abilities(pin) == PinAbility.None)
                throw new CommandException(bench.Board.Name + " has no pin " + pin);
            return bench.Board;
        }

        /// <summary>Sets something about a device, such as the temperature at a sensor.</summary>
        internal void SetQuantity(string part, string quantity, double value)
        {
            lock (gate)
            {
                if (!world.TrySet(bench.Board, part, quantity, value))
                    throw new CommandException("there is no " + quantity + " of " + part);
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
                bench.ChangedAnalog();
                bench.ChangedParts();
                return new Frame
                {
                    Boards = choices,
                    Board = drawing,
                    File = new FileView(file.Name, file.Version, file.Text),
                    Begins = true,
                    Run = View(),
                    Clock = Clock(),
                    Pins = bench.AllPins,
                    Analog = bench.AllAnalog,
                    Parts = bench.AllParts,
                    Pwm = bench.Pwm.Kept,
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
                Analog = bench.ChangedAnalog(),
                Parts = bench.ChangedParts(),
                Pwm = bench.Pwm.Take(),
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
