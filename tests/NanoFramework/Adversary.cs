// A script that resists is stopped by somebody, and the run after it starts clean: on the PC and on the CLR of the device alike.

using System;
using System.Threading;
using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.DeviceTests
{
    /// <summary>Who stops a script of tests/adversary.</summary>
    public enum Stopper
    {
        /// <summary>Its deadline, and a kill when the grace time is over.</summary>
        Deadline,
        /// <summary>A request of the host, and a kill when the grace time is over.</summary>
        Host,
        /// <summary>The button; a second press where the first one does not do.</summary>
        Press,
    }

    /// <summary>Runs a script that resists. It prints when it has begun to: nobody stops it before.</summary>
    public static class Adversary
    {
        private const int DeadlineMs = 100, GraceMs = 100, NoKillMs = 600000;
        private const int ButtonPin = 0;

        /// <summary>Throws if the script is not stopped as it should be, or the next run is not clean.</summary>
        public static void Check(byte[] script, bool endsAtKill, Stopper stopper)
        {
            ScriptBench bench = ScriptBench.InRealTime();
            Engine engine = bench.Engine;
            engine.Input = new Silence(bench.Board.Clock);
            engine.GraceMs = stopper == Stopper.Press ? NoKillMs : GraceMs;
            engine.TimeoutMs = stopper == Stopper.Deadline ? DeadlineMs : 0;
            bench.Board.HoldUptime();
            engine.Start(script, "adversary.py");
            bench.WaitForOutput();
            bench.Board.ReleaseUptime();
            if (stopper == Stopper.Host && !engine.RequestStop(StopReason.Host))
                throw new Exception("the request met no script");
            if (stopper == Stopper.Press)
            {
                Press(bench);
                if (endsAtKill)
                    Press(bench);
            }
            CheckEnd(engine.Wait(), endsAtKill, stopper);
            if (bench.Board.Pins.ModeOf(2) != PinMode.Input)
                throw new Exception("a pin still drives");
            CheckNext(bench);
        }

        private static void Press(ScriptBench bench)
        {
            bench.Board.Pins.Drive(ButtonPin, false);
            bench.Board.Pins.Drive(ButtonPin, true);
        }

        private static void CheckEnd(RunResult result, bool endsAtKill, Stopper stopper)
        {
            RunStatus status = endsAtKill ? RunStatus.Killed : stopper == Stopper.Deadline ? RunStatus.TimedOut : RunStatus.Stopped;
            int reason = stopper == Stopper.Deadline ? StopReason.Deadline : stopper == Stopper.Host ? StopReason.Host : StopReason.Button;
            if (result.InternalError != null)
                throw new Exception("internal error: " + result.InternalError.Message);
            if (result.Status != status || result.ErrorText.Length != 0)
                throw new Exception("status " + ((int)result.Status).ToString() + " instead of " + ((int)status).ToString() + ": " + result.ErrorText);
            if (result.Reason != reason)
                throw new Exception("reason " + StopReason.NameOf(result.Reason));
        }

        private static void CheckNext(ScriptBench bench)
        {
            bench.ForgetOutput();
            bench.Engine.TimeoutMs = 0;
            RunResult next = bench.Run("import sys\ntry:\n    A\nexcept NameError:\n    print('clean', sys.getrecursionlimit())");
            if (next.Status != RunStatus.Completed || bench.Output != "clean 1000\n")
                throw new Exception("the next run: " + bench.Output + next.ErrorText);
        }

        // Nobody types.
        private sealed class Silence : TextInput
        {
            private readonly IClock clock;

            internal Silence(IClock clock)
            {
                this.clock = clock;
            }

            public override byte[] ReadLine(Interpreter interpreter)
            {
                for (;;)
                {
                    interpreter.Poll();
                    clock.Wait(10);
                }
            }
        }
    }
}
