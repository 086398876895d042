// One run: its worker thread, and the stop ladder that its supervisor climbs. Shares nothing with other runs, so that a request that comes
// late finds nobody.

using System.Threading;
using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy
{
    internal sealed class Execution
    {
        /// <summary>Compiling comes before the deadline's clock starts, but not without an end of its own.</summary>
        private const int CompileAllowanceMs = 10000;

        private readonly IBoard board;
        private readonly Interpreter interpreter;
        private readonly SourceCompiler compiler;
        private readonly Script script;
        private readonly Namespace globals;
        private readonly RunStarted started;
        private readonly int timeoutMs;
        private readonly int graceMs;
        private readonly AutoResetEvent attention = new AutoResetEvent(false);
        private readonly ManualResetEvent done = new ManualResetEvent(false);

        // Written by the worker, read by the supervisor after `attention`.
        private long startedAt;
        private bool isBack;
        private RunOutcome outcome;
        private string errorText = "";
        private int exitCode;
        private bool isExit;
        private int askedInReport;
        private System.Exception internalError;

        // Written by whoever asks first: the reason, and then the time, which is 0 as long as it is not known.
        private int asked;
        private long askedAt;

        private Thread worker;
        private RunResult result;

        /// <param name="globals">Where the script's names live; null for a fresh `__main__`.</param>
        internal Execution(Engine engine, Interpreter interpreter, Namespace globals, Script script)
        {
            board = engine.Board;
            compiler = engine.Compiler;
            started = engine.Started;
            timeoutMs = engine.TimeoutMs;
            graceMs = engine.GraceMs;
            this.interpreter = interpreter;
            this.globals = globals;
            this.script = script;
        }

        // ---- asking -----------------------------------------------------------------------------------------------------------------

        /// <summary>Asks for a stop, or for a kill. Callable from any thread or event handler; neither blocks nor allocates.</summary>
        internal bool Ask(int reason, bool kill)
        {
            StopSignal signal = interpreter.Signal;
            if (!signal.IsRunning)
                return false;
            // The time first: the worker may be back before this thread goes on.
            if (Interlocked.CompareExchange(ref asked, reason, StopReason.None) == StopReason.None)
                askedAt = board.System.UptimeMicroseconds();
            bool taken = kill ? signal.Kill(reason) : signal.Request(reason);
            attention.Set();
            return taken;
        }

        // ---- the worker ---------------------------------------------------------------------------------------------------------------

        /// <summary>Starts the worker: from here on requests count.</summary>
        internal void Start()
        {
            interpreter.Signal.Begin();
            worker = board.System.NewWorker(Work, Limits.WorkerStackBytes);
            worker.Start();
        }

        private void Work()
        {
            bool noRoom = false;
            try
            {
                RunScript();
            }
            catch (System.OutOfMemoryException)
            {
                noRoom = true;
            }
            catch (System.Exception error)
            {
                internalError = error;
                errorText = "SystemError: internal error: " + error.Message + "\n";
                exitCode = 1;
            }
            if (noRoom)
                ReportNoRoom();
            interpreter.Signal.End();
            isBack = true;
            attention.Set();
        }

        // On a board a call can fail for want of memory though there is enough in pieces: only a collection that compacts joins them.
        private CodeObject Compile()
        {
            try
            {
                return script.Compile(compiler);
            }
            catch (System.OutOfMemoryException)
            {
            }
            board.System.CollectGarbage();
            return script.Compile(compiler);
        }

        private void RunScript()
        {
            // What the last run left lies scattered, and so does what the compiler leaves: a script begins with its memory in one piece.
            if (!script.IsInteractive)
                board.System.CollectGarbage();
            CodeObject code;
            try
            {
                code = Compile();
            }
            catch (ScriptException error)
            {
                Report(interpreter.ExceptionOf(error));
                return;
            }
            if (!script.IsInteractive)
            {
                board.System.CollectGarbage();
                interpreter.FitInto(board.System.FreeMemory());
            }
            // Before the host hears of it: what the host plans from then on happens after this time.
            startedAt = board.System.UptimeMicroseconds();
            if (started != null)
                started();
            attention.Set();
            outcome = interpreter.Run(code, globals != null ? globals : interpreter.NewMain());
            if (outcome.Error != null)
                Report(outcome.Error);
        }

        // The heap was too full to say what went wrong, or for the script at all. The names of a script that is over make room; those at a
        // prompt stay.
        private void ReportNoRoom()
        {
            errorText = "MemoryError\n";
            exitCode = 1;
            if (script.IsInteractive)
                return;
            interpreter.Modules.Clear();
            if (outcome == null || outcome.Error == null)
                return;
            try
            {
                Report(outcome.Error);
            }
            catch (System.OutOfMemoryException)
            {
                errorText = "MemoryError\n";
            }
        }

        // Saying what went wrong may run code of the script (`__str__`), so requests count here too.
        private void Report(PyException error)
        {
            interpreter.Signal.Begin();
            int askedBefore = asked;
            PyType type = error.Type;
            isExit = type.IsSubtypeOf(interpreter.Type(TypeIds.SystemExit));
            exitCode = 1;
            if (isExit)
                ReportExit(error);
            else if (!IsInterruptAsAsked(error))
                errorText = interpreter.FormatTraceback(error, script).ToString();
            if (askedBefore == StopReason.None)
                askedInReport = asked;
        }

        // An interrupt that somebody asked for is no error of the script.
        private bool IsInterruptAsAsked(PyException error)
        {
            return outcome != null && outcome.Reason != StopReason.None && error.Type.IsSubtypeOf(interpreter.Type(TypeIds.KeyboardInterrupt));
        }

        private void ReportExit(PyException error)
        {
            object code = error.Args.Count == 0 ? Py.None : error.Args.Count == 1 ? error.Args.Items[0] : error.Args;
            PyInt whole = interpreter.Unwrap(code) as PyInt;
            if (whole != null)
                exitCode = (int)(whole.Value & 0xFF);
            else if (code == Py.None || code == Py.False)
                exitCode = 0;
            else if (code != Py.True)
                errorText = ExitText(code) + "\n";
        }

        // The text may come from the script (`__str__`), and fail or be killed.
        private string ExitText(object code)
        {
            try
            {
                return interpreter.Str(code).ToString();
            }
            catch (System.Exception)
            {
                return "<exit code: str() failed>";
            }
        }

        // ---- the supervisor -----------------------------------------------------------------------------------------------------------

        /// <summary>
        /// Waits for the worker and climbs the ladder: interrupt at the deadline, kill when the grace time is over, and the end of the
        /// thread when it does not even come back from that.
        /// </summary>
        internal RunResult Supervise()
        {
            long now = board.System.UptimeMicroseconds();
            long latestStart = now + (timeoutMs + (long)CompileAllowanceMs) * 1000;
            long killedAt = -1;
            while (!isBack)
            {
                long next = NextStep(latestStart, killedAt);
                now = board.System.UptimeMicroseconds();
                if (now < next)
                {
                    long wait = (next - now) / 1000 + 1;
                    attention.WaitOne(next == long.MaxValue ? Timeout.Infinite : wait > int.MaxValue ? int.MaxValue : (int)wait, false);
                    continue;
                }
                if (killedAt >= 0)
                    break;
                if (askedAt != 0)
                {
                    interpreter.Signal.Kill(asked);
                    killedAt = now;
                }
                else if (asked != StopReason.None || !Ask(StopReason.Deadline, false))
                    attention.WaitOne(1, false);
            }
            return Finish();
        }

        // When the next step is due, in microseconds of the uptime.
        private long NextStep(long latestStart, long killedAt)
        {
            if (killedAt >= 0)
                return killedAt + Engine.AbandonMs * 1000L;
            if (askedAt != 0)
                return askedAt + graceMs * 1000L;
            if (timeoutMs <= 0)
                return long.MaxValue;
            return startedAt == 0 ? latestStart : startedAt + timeoutMs * 1000L;
        }

        private RunResult Finish()
        {
            bool abandoned = !isBack;
            int reason = abandoned ? asked : outcome != null && outcome.Reason != StopReason.None ? outcome.Reason : askedInReport;
            RunStatus status = abandoned ? RunStatus.Abandoned : StatusOf(reason);
            // Before the pins: the worker could touch them again.
            bool isLeft = abandoned && !board.System.TryEndWorker(worker, Engine.EndMs);
            // At a prompt an output lives on from line to line, but not beyond a stop.
            if (!script.IsInteractive || status >= RunStatus.Stopped)
            {
                interpreter.LetGo();
                board.MakeSafe();
            }
            long now = board.System.UptimeMicroseconds();
            long took = reason != StopReason.None && askedAt != 0 ? now - askedAt : -1;
            long elapsed = startedAt == 0 ? 0 : now - startedAt;
            if (abandoned)
                return new RunResult(status, reason, "", 1, false, took, elapsed, isLeft, null);
            return new RunResult(status, reason, errorText, exitCode, isExit, took, elapsed, false, internalError);
        }

        private RunStatus StatusOf(int reason)
        {
            if (outcome != null && outcome.Killed)
                return RunStatus.Killed;
            if (reason == StopReason.Deadline)
                return RunStatus.TimedOut;
            if (reason != StopReason.None)
                return RunStatus.Stopped;
            return errorText.Length > 0 && !isExit ? RunStatus.Raised : RunStatus.Completed;
        }

        /// <summary>Gives the result to those who wait for it.</summary>
        internal void Publish(RunResult value)
        {
            result = value;
            done.Set();
        }

        /// <summary>Waits for the result; any thread may.</summary>
        internal RunResult Wait()
        {
            done.WaitOne();
            return result;
        }
    }
}
