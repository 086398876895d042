// The last step of the stop ladder on the CLR of the device: a native that never looks at the stop signal loses its thread. The native is the
// test's own output, which `print` calls. On the PC, where no thread can be ended, the engine leaves it behind and goes on all the same.

using System;
using System.Threading;
using nanoFramework.TestFramework;
using NanoPy.Core;

namespace NanoPy.DeviceTests
{
    [TestClass]
    public class AbandonTests
    {
        private const int Spins = 0, Sleeps = 1, Catches = 2, Finally = 3;

        // What a native does that never comes back. Where its thread cannot be ended, the test lets it go when all is checked.
        private sealed class Endless : TextOutput
        {
            private readonly int kind;
            internal bool IsReleased;
            internal bool SawFinally;

            internal Endless(int kind)
            {
                this.kind = kind;
            }

            public override void Write(byte[] bytes, int start, int length)
            {
                try
                {
                    while (!IsReleased)
                        Step();
                }
                finally
                {
                    SawFinally = true;
                    while (!IsReleased && kind == Finally)
                        Step();
                }
            }

            private void Step()
            {
                if (kind == Sleeps)
                    Thread.Sleep(10);
                if (kind != Catches)
                    return;
                try
                {
                    while (!IsReleased)
                        SawFinally = false;
                }
                catch (Exception)
                {
                    SawFinally = false;
                }
            }
        }

        // Runs a script into the native, and a second one after it on the same engine.
        private static void Abandon(int kind)
        {
            ScriptBench bench = ScriptBench.InRealTime();
            TextOutput usual = bench.Engine.Output;
            Endless endless = new Endless(kind);
            bench.Engine.Output = endless;
            bench.Engine.TimeoutMs = 20;
            bench.Engine.GraceMs = 20;
            RunResult result = bench.Run("from machine import Pin\nPin('LED', Pin.OUT).on()\ntry:\n    print('x')\nfinally:\n    x = 1 / 0");
            bool isLeft = result.IsLeftBehind;
            Assert.IsTrue(result.Status == RunStatus.Abandoned, "status " + ((int)result.Status).ToString());
            Assert.AreEqual(StopReason.Deadline, result.Reason);
            Assert.IsTrue(isLeft != bench.Board.EndsWorkers, isLeft ? "left behind" : "not left behind");
            Assert.IsTrue(isLeft || endless.SawFinally, "ended without finally");
            Assert.IsFalse(bench.Board.Pins.Read(2));
            Assert.IsFalse(bench.Engine.RequestStop(StopReason.Host));
            bench.Engine.Output = usual;
            bench.Engine.TimeoutMs = 0;
            RunResult next = bench.Run("try:\n    x\nexcept NameError:\n    print(sum(range(1000)))");
            Assert.IsTrue(next.Status == RunStatus.Completed, "the next run: " + next.ErrorText);
            Assert.AreEqual("499500\n", bench.Output);
            endless.IsReleased = true;
        }

        [TestMethod]
        public static void A_native_that_spins_is_ended()
        {
            Abandon(Spins);
        }

        [TestMethod]
        public static void A_native_that_sleeps_is_ended()
        {
            Abandon(Sleeps);
        }

        [TestMethod]
        public static void A_native_that_catches_everything_is_ended()
        {
            Abandon(Catches);
        }

        [TestMethod]
        public static void A_native_with_an_endless_finally_is_ended()
        {
            Abandon(Finally);
        }

        [TestMethod]
        public static void A_prompt_starts_anew_after_it()
        {
            ScriptBench bench = ScriptBench.InRealTime();
            TextOutput usual = bench.Engine.Output;
            Endless endless = new Endless(Spins);
            bench.Engine.RunInteractive(ScriptBench.BytesOf("x = 1\n"), "<stdin>");
            bench.Engine.Output = endless;
            bench.Engine.TimeoutMs = 20;
            bench.Engine.GraceMs = 20;
            Assert.IsTrue(bench.Engine.RunInteractive(ScriptBench.BytesOf("print(x)\n"), "<stdin>").Status == RunStatus.Abandoned);
            bench.Engine.Output = usual;
            bench.Engine.TimeoutMs = 0;
            RunResult next = bench.Engine.RunInteractive(ScriptBench.BytesOf("x\n"), "<stdin>");
            endless.IsReleased = true;
            Assert.IsTrue(next.ErrorText.IndexOf("NameError") >= 0, next.ErrorText);
        }
    }
}
