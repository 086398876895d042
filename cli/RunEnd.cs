// One line that says how a run ended.

using System;
using NanoPy.Core;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    internal static class RunEnd
    {
        /// <summary>Who stopped the script, when, and how long it took to come back; for a run that was stopped.</summary>
        internal static string StopLine(RunResult result, SimulatedBoard board)
        {
            string who = StopReason.NameOf(result.Reason) + (result.Reason == StopReason.Button ? " (pin " + board.ButtonPin + ")" : "");
            string what = result.Status switch
            {
                RunStatus.Killed => "killed by ",
                RunStatus.Abandoned => (result.IsLeftBehind ? "left behind" : "ended") + ", it did not come back from a kill; stopped by ",
                _ => "stopped by ",
            };
            if (board.Clock is VirtualClock)
                return what + who + " after " + Duration.Seconds(board.Clock.Elapsed) + " of virtual time, pins safe";
            long took = Math.Max(0, result.ReturnMicroseconds);
            return what + who + " after " + Duration.Seconds(Math.Max(0, result.ElapsedMicroseconds - took))
                + "; back in " + Duration.Milliseconds(took) + ", pins safe";
        }

        /// <summary>For a run in which the script asked for a restart of the board.</summary>
        internal static string ResetLine(RunResult result, SimulatedBoard board)
        {
            return "board reset by the script after " + Duration.Seconds(Elapsed(result, board)) + ", pins safe";
        }

        /// <summary>For any run.</summary>
        internal static string Line(RunResult result, SimulatedBoard board)
        {
            if (board.WasReset)
                return ResetLine(result, board);
            if (result.WasStopped)
                return StopLine(result, board);
            string when = " after " + Duration.Seconds(Elapsed(result, board)) + ", pins safe";
            if (result.Status == RunStatus.Raised)
                return result.ElapsedMicroseconds == 0 ? "not run: it has an error" : "ended by an exception" + when;
            return result.ExitCode == 0 ? "finished" + when : "ended with exit code " + result.ExitCode + when;
        }

        private static long Elapsed(RunResult result, SimulatedBoard board)
        {
            return board.Clock is VirtualClock ? board.Clock.Elapsed : result.ElapsedMicroseconds;
        }
    }
}
