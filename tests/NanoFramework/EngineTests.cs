// The engine on the CLR of the device: how runs end, and that none of them can hold the board.

using System.Threading;
using nanoFramework.TestFramework;
using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.DeviceTests
{
    [TestClass]
    public class EngineTests
    {
        private static void AreEqual(RunStatus expected, RunResult result)
        {
            Assert.IsTrue(expected == result.Status, "status " + ((int)result.Status).ToString() + " instead of " + ((int)expected).ToString() + ": " + result.ErrorText);
        }

        /// <summary>So long that a script which obeys is never killed, however busy the machine.</summary>
        private const int LongGraceMs = 60000;

        private static RunResult StopAtDeadline(string script, int graceMs)
        {
            ScriptBench bench = ScriptBench.InRealTime();
            bench.Engine.TimeoutMs = 100;
            bench.Engine.GraceMs = graceMs;
            RunResult result = bench.Run(script);
            Assert.AreEqual(StopReason.Deadline, result.Reason);
            return result;
        }

        [TestMethod]
        public static void A_script_that_ends_is_completed()
        {
            ScriptBench bench = ScriptBench.InVirtualTime();
            RunResult result = bench.Run("print('hello', __name__)");
            AreEqual(RunStatus.Completed, result);
            Assert.AreEqual("hello __main__\n", bench.Output);
        }

        [TestMethod]
        public static void An_exception_leaves_its_traceback()
        {
            RunResult result = ScriptBench.InVirtualTime().Run("def f(x):\n    return 1 / x\n\nf(0)\n");
            AreEqual(RunStatus.Raised, result);
            Assert.AreEqual(1, result.ExitCode);
            Assert.AreEqual("Traceback (most recent call last):\n  File \"test.py\", line 4, in <module>\n    f(0)\n  File \"test.py\", line 2, in f\n    return 1 / x\n"
                + "ZeroDivisionError: division by zero\n", result.ErrorText);
        }

        [TestMethod]
        public static void A_deadline_ends_a_busy_script()
        {
            AreEqual(RunStatus.TimedOut, StopAtDeadline("while True: pass", LongGraceMs));
        }

        [TestMethod]
        public static void A_deadline_ends_a_script_that_catches_everything()
        {
            AreEqual(RunStatus.Killed, StopAtDeadline("while True:\n    try:\n        while True: pass\n    except:\n        pass", 100));
        }

        [TestMethod]
        public static void A_deadline_ends_a_script_that_recurses_to_hold_on()
        {
            AreEqual(RunStatus.Killed, StopAtDeadline("def f():\n    try:\n        f()\n    except:\n        f()\nf()", 100));
        }

        [TestMethod]
        public static void A_deadline_ends_a_sleeping_script()
        {
            AreEqual(RunStatus.TimedOut, StopAtDeadline("import time\ntime.sleep(3600)", LongGraceMs));
        }

        [TestMethod]
        public static void A_deadline_ends_a_long_builtin()
        {
            AreEqual(RunStatus.TimedOut, StopAtDeadline("sum(range(10**12))", LongGraceMs));
        }

        [TestMethod]
        public static void A_stop_runs_finally_and_a_kill_does_not()
        {
            ScriptBench bench = ScriptBench.InRealTime();
            bench.Engine.TimeoutMs = 50;
            bench.Engine.GraceMs = LongGraceMs;
            AreEqual(RunStatus.TimedOut, bench.Run("try:\n    while True: pass\nfinally:\n    print('finally')"));
            Assert.AreEqual("finally\n", bench.Output);
            ScriptBench killed = ScriptBench.InRealTime();
            killed.Start("print('on')\ntry:\n    while True: pass\nfinally:\n    print('finally')");
            killed.WaitForOutput();
            Assert.IsTrue(killed.Engine.Kill(StopReason.Host));
            AreEqual(RunStatus.Killed, killed.Engine.Wait());
            Assert.AreEqual("on\n", killed.Output);
        }

        [TestMethod]
        public static void A_timer_stops_a_busy_script()
        {
            ScriptBench bench = ScriptBench.InRealTime();
            bench.Start("print('on')\nwhile True: pass");
            bench.WaitForOutput();
            Timer timer = new Timer(state => bench.Engine.RequestStop(StopReason.Host), null, 50, Timeout.Infinite);
            RunResult result = bench.Engine.Wait();
            timer.Dispose();
            AreEqual(RunStatus.Stopped, result);
            Assert.AreEqual(StopReason.Host, result.Reason);
        }

        [TestMethod]
        public static void The_button_stops_a_script_and_the_pins_are_safe()
        {
            ScriptBench bench = ScriptBench.InRealTime();
            bench.Start("from machine import Pin\nled = Pin('LED', Pin.OUT)\nled.on()\nprint(led.value())\nwhile True: pass");
            bench.WaitForOutput();
            Assert.IsTrue(bench.Board.Pins.Read(2));
            bench.Board.Pins.Drive(0, false);
            RunResult result = bench.Engine.Wait();
            AreEqual(RunStatus.Stopped, result);
            Assert.AreEqual(StopReason.Button, result.Reason);
            Assert.AreEqual("1\n", bench.Output);
            Assert.AreEqual(PinMode.Input, bench.Board.Pins.ModeOf(2));
        }

        [TestMethod]
        public static void A_stop_does_not_leak_into_the_next_run()
        {
            ScriptBench bench = ScriptBench.InRealTime();
            bench.Engine.TimeoutMs = 50;
            bench.Engine.GraceMs = LongGraceMs;
            AreEqual(RunStatus.TimedOut, bench.Run("while True: pass"));
            bench.Engine.TimeoutMs = 0;
            Assert.IsFalse(bench.Engine.RequestStop(StopReason.Button));
            AreEqual(RunStatus.Completed, bench.Run("for i in range(1000): pass"));
        }

        [TestMethod]
        public static void A_prompt_keeps_its_names()
        {
            ScriptBench bench = ScriptBench.InVirtualTime();
            bench.Engine.RunInteractive(ScriptBench.BytesOf("x = 6\n"), "<stdin>");
            bench.Engine.RunInteractive(ScriptBench.BytesOf("x * 7\n"), "<stdin>");
            Assert.AreEqual("42\n", bench.Output);
        }
    }
}
