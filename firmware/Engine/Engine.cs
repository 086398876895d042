// The public face of NanoPy for programs that embed it: give it a board and a compiler, and run scripts that can always be stopped.

using System.Threading;
using NanoPy.Core;
using NanoPy.Hal;
using NanoPy.Library;
using NanoPy.Machine;
using NanoPy.Modules;
using NanoPy.Time;

namespace NanoPy
{
    /// <summary>Called on the script's thread when it is about to run its first line.</summary>
    public delegate void RunStarted();

    /// <summary>
    /// Runs scripts on a board, one at a time, each on a worker thread of its own. Two engines with two boards do not disturb each other.
    /// RequestStop and Kill may be called from any thread; everything else belongs to one.
    /// </summary>
    public sealed class Engine : System.IDisposable
    {
        /// <summary>Milliseconds after a kill when a worker that does not come back is given up.</summary>
        public const int AbandonMs = 2000;

        /// <summary>Milliseconds that a worker gets to end when it is ended against its will: a few time slices of the board's threads.</summary>
        public const int EndMs = 200;

        /// <summary>Grace time unless another is set, in milliseconds.</summary>
        public const int DefaultGraceMs = 1000;

        private readonly IBoard board;
        private readonly SourceCompiler compiler;
        private readonly StopButton button;
        private Execution current;
        private Execution last;
        private Interpreter session;
        private Namespace sessionGlobals;

        /// <param name="board">The hardware; the engine's alone as long as it lives.</param>
        /// <param name="compiler">Turns source text into code; null on a board that runs compiled files only.</param>
        public Engine(IBoard board, SourceCompiler compiler)
        {
            this.board = board;
            this.compiler = compiler;
            if (board.ButtonPin >= 0)
            {
                button = new StopButton(this);
                board.Pins.Watch(board.ButtonPin, button);
            }
        }

        /// <summary>Where the script's standard output goes; null drops it.</summary>
        public TextOutput Output;
        /// <summary>Where the script's standard error goes; null drops it. Tracebacks are in the result, not here.</summary>
        public TextOutput ErrorOutput;
        /// <summary>Where input() reads from; null for no input.</summary>
        public TextInput Input;
        /// <summary>Milliseconds that a script may run before it is asked to stop; 0 for no limit.</summary>
        public int TimeoutMs;
        /// <summary>Milliseconds between a request to stop and the kill.</summary>
        public int GraceMs = DefaultGraceMs;
        /// <summary>Modules beside those of the language, `machine` and `time`: of the assemblies that this product has. Set before the first run.</summary>
        public ModulePack[] Packs = new ModulePack[0];
        /// <summary>Called when compiling is over and the script begins; null for nothing.</summary>
        public RunStarted Started;

        internal IBoard Board { get { return board; } }

        internal SourceCompiler Compiler { get { return compiler; } }

        /// <summary>Runs a script from start to end, with names of its own, and says how it ended. Raises no exception for what a script does.</summary>
        /// <param name="source">UTF-8 text, or the bytes of a compiled file.</param>
        /// <param name="fileName">What tracebacks call it.</param>
        public RunResult Run(byte[] source, string fileName)
        {
            Execution run = Begin(NewInterpreter(), null, new Script(source, fileName, false));
            return Supervise(run);
        }

        /// <summary>As Run, but returns at once; Wait gives the result.</summary>
        public void Start(byte[] source, string fileName)
        {
            Execution run = Begin(NewInterpreter(), null, new Script(source, fileName, false));
            new Thread(new Supervisor(this, run).Work).Start();
        }

        /// <summary>Waits for the end of the script that Start began; null if none was ever begun.</summary>
        public RunResult Wait()
        {
            return last == null ? null : last.Wait();
        }

        /// <summary>Runs what was typed at a prompt: names live on from one call to the next, and outputs too unless it was stopped.</summary>
        public RunResult RunInteractive(byte[] source, string fileName)
        {
            if (session == null)
            {
                session = NewInterpreter();
                session.FitInto(board.System.FreeMemory());
                sessionGlobals = session.NewMain();
            }
            RunResult result = Supervise(Begin(session, sessionGlobals, new Script(source, fileName, true)));
            if (result.Status == RunStatus.Abandoned)
            {
                session = null;
                sessionGlobals = null;
            }
            return result;
        }

        /// <summary>Names in use at the prompt, for completion; null before the first line.</summary>
        public PyDict SessionNames { get { return sessionGlobals; } }

        /// <summary>
        /// Asks the running script to stop, for one of StopReason: KeyboardInterrupt first, and a kill after the grace time or at a second
        /// request. Wait-free. False, and nothing happens, when no script runs.
        /// </summary>
        public bool RequestStop(int reason)
        {
            Execution run = current;
            return run != null && run.Ask(reason, false);
        }

        /// <summary>Ends the running script without running any of its handlers. Wait-free. False when no script runs.</summary>
        public bool Kill(int reason)
        {
            Execution run = current;
            return run != null && run.Ask(reason, true);
        }

        /// <summary>Stops what runs, makes the pins safe, and lets go of the board.</summary>
        public void Dispose()
        {
            if (Kill(StopReason.Shutdown))
                Wait();
            if (button != null)
                board.Pins.Unwatch(board.ButtonPin, button);
            board.MakeSafe();
        }

        private Interpreter NewInterpreter()
        {
            // The last run holds its interpreter: a board has no room for two.
            if (current == null)
                last = null;
            Interpreter interpreter = new Interpreter(new BuiltinLibrary(), Modules(), compiler);
            interpreter.Signal.SetWaker(new ClockWaker(board.Clock));
            ISteppedClock stepped = board.Clock as ISteppedClock;
            if (stepped != null)
                interpreter.Listen(new ClockStepper(stepped));
            return interpreter;
        }

        private ModuleSource[] Modules()
        {
            ModuleSource[] library = LibraryModules.All(new BoardMemory(board.System));
            BoardAccess access = new BoardAccess(board);
            ModuleSource[] all = Join(library, new ModuleSource[]
            {
                new MachineModule(access),
                new TimeModule(board.Clock),
                new Esp32Module(access),
                new NetworkModule(access),
            });
            for (int i = 0; i < Packs.Length; i++)
                all = Join(all, Packs[i].Modules(access));
            return all;
        }

        private static ModuleSource[] Join(ModuleSource[] first, ModuleSource[] second)
        {
            ModuleSource[] all = new ModuleSource[first.Length + second.Length];
            System.Array.Copy(first, 0, all, 0, first.Length);
            System.Array.Copy(second, 0, all, first.Length, second.Length);
            return all;
        }

        private Execution Begin(Interpreter interpreter, Namespace globals, Script script)
        {
            if (current != null)
                throw new System.InvalidOperationException("a script is running on this engine");
            interpreter.Output = Output != null ? Output : new NoOutput();
            interpreter.ErrorOutput = ErrorOutput != null ? ErrorOutput : new NoOutput();
            interpreter.Input = Input;
            Execution run = new Execution(this, interpreter, globals, script);
            current = run;
            last = run;
            run.Start();
            return run;
        }

        private RunResult Supervise(Execution run)
        {
            RunResult result = run.Supervise();
            current = null;
            run.Publish(result);
            return result;
        }

        // Lets the time of a clock pass that stands still otherwise.
        private sealed class ClockStepper : SafePointListener
        {
            private readonly ISteppedClock clock;

            internal ClockStepper(ISteppedClock clock)
            {
                this.clock = clock;
            }

            public override void SafePoint()
            {
                clock.Step();
            }
        }

        private sealed class NoOutput : TextOutput
        {
            public override void Write(byte[] bytes, int start, int length)
            {
            }
        }

        private sealed class BoardMemory : MemoryGauge
        {
            private readonly ISystem system;

            internal BoardMemory(ISystem system)
            {
                this.system = system;
            }

            public override long Allocated { get { return system.UsedMemory(); } }

            public override long Free { get { return system.FreeMemory(); } }

            public override void Collect()
            {
                system.CollectGarbage();
            }
        }

        // Supervises a run that was started without waiting for it.
        private sealed class Supervisor
        {
            private readonly Engine engine;
            private readonly Execution run;

            internal Supervisor(Engine engine, Execution run)
            {
                this.engine = engine;
                this.run = run;
            }

            internal void Work()
            {
                engine.Supervise(run);
            }
        }

        // The board's button: pressed is low.
        private sealed class StopButton : IPinListener
        {
            private readonly Engine engine;

            internal StopButton(Engine engine)
            {
                this.engine = engine;
            }

            public void PinChanged(int pin, bool high)
            {
                if (!high)
                    engine.RequestStop(StopReason.Button);
            }
        }
    }
}
