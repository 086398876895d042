// What scripts cost of a board's heap. The figures count on the CLR of the device; on the PC, where the collector does not tell, the tests
// only see that the scripts run.

using System.Threading;
using nanoFramework.Runtime.Native;
using nanoFramework.TestFramework;
using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.DeviceTests
{
    [TestClass]
    public class MemoryTests
    {
        /// <summary>
        /// Bytes from a board without an engine to a script that runs its first line. The heap of a board without PSRAM is 98,304 bytes, and
        /// loaded assemblies take up to 27,000: this leaves the 57,344 that are promised to a script.
        /// </summary>
        private const long ReadyBytes = 98304 - 27000 - 57344;

        /// <summary>Runs before growth is looked for: the first ones make what stays.</summary>
        private const int FirstCycles = 5;
        private const int Cycles = 1000;

        /// <summary>Bytes that 1,000 runs may leave behind: an object of the smallest kind that each left would be twice as many.</summary>
        private const long Noise = 6000;

        /// <summary>Time for the CLR's thread that runs finalizers.</summary>
        private const int FinalizersMs = 100;

        private const string Blink = "from machine import Pin\nimport time\n\nled = Pin(2, Pin.OUT)\n\nwhile True:\n    led.on()\n    time.sleep_ms(500)\n"
            + "    led.off()\n    time.sleep_ms(500)\n";

        // Twice: what has a finalizer is gone only after that has run.
        private static long Free()
        {
            GC.Run(true);
            Thread.Sleep(FinalizersMs);
            return GC.Run(true);
        }

        [TestMethod]
        public static void A_script_begins_with_the_memory_that_is_promised()
        {
            long before = Free();
            ScriptBench bench = ScriptBench.InVirtualTime();
            Gauge gauge = new Gauge();
            bench.Engine.Output = gauge;
            bench.Run("print(1)");
            Assert.IsTrue(before - gauge.Free <= ReadyBytes, "the script's first line is reached with " + (before - gauge.Free).ToString() + " bytes, not " + ReadyBytes.ToString());
        }

        [TestMethod]
        public static void A_thousand_runs_and_stops_leave_nothing_behind()
        {
            ScriptBench bench = ScriptBench.InVirtualTime();
            StopAfterBlinks stop = new StopAfterBlinks(bench);
            byte[] source = ScriptBench.BytesOf(Blink);
            long free = 0;
            for (int i = 0; i < Cycles; i++)
            {
                if (i == FirstCycles)
                    free = Free();
                stop.Writes = 0;
                RunResult result = bench.Engine.Run(source, "blink.py");
                Assert.IsTrue(result.Status == RunStatus.Stopped, "run " + i.ToString() + " ended with status " + ((int)result.Status).ToString() + ": " + result.ErrorText);
            }
            long lost = free - Free();
            Assert.IsTrue(lost < Noise, "1000 runs left " + lost.ToString() + " bytes behind");
        }

        [TestMethod]
        public static void A_board_with_little_memory_says_RecursionError()
        {
            ScriptBench bench = ScriptBench.InVirtualTime();
            bench.Board.FreeBytes = 60000;
            bench.Run("import sys\nprint(sys.getrecursionlimit())\ndef f(n):\n    return n if n == 0 else f(n - 1)\nprint(f(70))\n"
                + "try:\n    f(100)\nexcept RecursionError:\n    print('too deep')\n");
            Assert.AreEqual("75\n0\ntoo deep\n", bench.Output);
        }

        [TestMethod]
        public static void A_full_board_still_calls_a_little_and_a_large_one_as_deep_as_the_PC()
        {
            ScriptBench bench = ScriptBench.InVirtualTime();
            bench.Board.FreeBytes = 2000;
            bench.Run("import sys\nprint(sys.getrecursionlimit())\n");
            bench.Board.FreeBytes = 4000000;
            bench.Run("import sys\nprint(sys.getrecursionlimit())\n");
            Assert.AreEqual(Limits.LeastCallDepth.ToString() + "\n" + Limits.CallDepth.ToString() + "\n", bench.Output);
        }

        // Looks at the memory when the script prints.
        private sealed class Gauge : TextOutput
        {
            internal long Free;

            public override void Write(byte[] bytes, int start, int length)
            {
                Free = MemoryTests.Free();
            }
        }

        // Somebody who stops the script when the LED went on and off a few times.
        private sealed class StopAfterBlinks : IPinListener
        {
            private const int Enough = 6;
            private readonly ScriptBench bench;
            internal int Writes;

            internal StopAfterBlinks(ScriptBench bench)
            {
                this.bench = bench;
                bench.Board.Pins.Observer = this;
            }

            public void PinChanged(int pin, bool high)
            {
                Writes++;
                if (Writes == Enough)
                    bench.Engine.RequestStop(StopReason.Host);
            }
        }
    }
}
