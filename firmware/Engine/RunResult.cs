// What is left of a run: how it ended, why, and how fast.

namespace NanoPy
{
    /// <summary>How a run ended.</summary>
    public enum RunStatus
    {
        /// <summary>The script came to its end, or called sys.exit.</summary>
        Completed,
        /// <summary>An exception ended it; also one of its syntax.</summary>
        Raised,
        /// <summary>It obeyed a request to stop.</summary>
        Stopped,
        /// <summary>It obeyed the request that its deadline made.</summary>
        TimedOut,
        /// <summary>It did not obey in the grace time, or was asked twice, and was ended without running its handlers.</summary>
        Killed,
        /// <summary>It did not come back even from a kill: its thread was ended, or left behind where that is not possible.</summary>
        Abandoned,
    }

    /// <summary>How a run ended, why, and how fast.</summary>
    public sealed class RunResult
    {
        /// <summary>How the run ended.</summary>
        public readonly RunStatus Status;
        /// <summary>NanoPy.Core.StopReason of the first request that the script met; None if nobody asked for a stop.</summary>
        public readonly int Reason;
        /// <summary>What belongs on standard error: a traceback, or the text given to sys.exit; empty if there is none.</summary>
        public readonly string ErrorText;
        /// <summary>What the script gave to sys.exit; 1 if an exception ended it, else 0.</summary>
        public readonly int ExitCode;
        /// <summary>Whether the script left with SystemExit, as sys.exit raises it.</summary>
        public readonly bool IsExit;
        /// <summary>Microseconds from the first request to stop until the script was gone and the pins were safe; -1 without one.</summary>
        public readonly long ReturnMicroseconds;
        /// <summary>Microseconds from the script's first line to the end, pins safe; 0 if it never began.</summary>
        public readonly long ElapsedMicroseconds;
        /// <summary>Whether the thread of an abandoned run still runs. On a board that is for a restart to mend.</summary>
        public readonly bool IsLeftBehind;
        /// <summary>The error inside the runtime itself that ended the run; null unless there is a bug in it.</summary>
        public readonly System.Exception InternalError;

        internal RunResult(RunStatus status, int reason, string errorText, int exitCode, bool isExit, long returnMicroseconds, long elapsedMicroseconds,
            bool isLeftBehind, System.Exception internalError)
        {
            Status = status;
            Reason = reason;
            ErrorText = errorText;
            ExitCode = exitCode;
            IsExit = isExit;
            ReturnMicroseconds = returnMicroseconds;
            ElapsedMicroseconds = elapsedMicroseconds;
            IsLeftBehind = isLeftBehind;
            InternalError = internalError;
        }

        /// <summary>Whether the run was ended from outside.</summary>
        public bool WasStopped { get { return Status >= RunStatus.Stopped; } }
    }
}
