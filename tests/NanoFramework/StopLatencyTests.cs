// From the request to the supervisor's next state, many times over. The times are printed and judged by nobody: they belong to the machine.
// What is judged is what the script still does after the request, which no machine can make more of.

using System;
using System.Threading;
using nanoFramework.TestFramework;
using NanoPy.Core;

namespace NanoPy.DeviceTests
{
    [TestClass]
    public class StopLatencyTests
    {
        /// <summary>Requests of each kind: on the PC, where the times say nothing, a few do.</summary>
        public static int Requests = 200;

        /// <summary>Requests fall into all parts of a 20 ms time slice.</summary>
        private const int FirstMs = 1, SpreadMs = 23;

        // One request: made by a timer or by a thread of its own, some milliseconds after the script began.
        private sealed class Asker
        {
            private readonly ScriptBench bench;
            private readonly int delayMs;
            private readonly bool byTimer;
            private readonly ManualResetEvent asked = new ManualResetEvent(false);
            private Timer timer;
            internal long DueAt;
            internal long AskedAt;
            internal int UsesBefore;

            internal Asker(ScriptBench bench, int delayMs, bool byTimer)
            {
                this.bench = bench;
                this.delayMs = delayMs;
                this.byTimer = byTimer;
            }

            // Runs on the script's thread, before its first line.
            internal void Plan()
            {
                if (!byTimer)
                {
                    new Thread(SleepAndAsk).Start();
                    return;
                }
                DueAt = RealTime.Now() + delayMs * 1000L;
                timer = new Timer(Ask, null, delayMs, Timeout.Infinite);
            }

            private void SleepAndAsk()
            {
                DueAt = RealTime.Now() + delayMs * 1000L;
                Thread.Sleep(delayMs);
                Ask(null);
            }

            private void Ask(object state)
            {
                AskedAt = RealTime.Now();
                bench.Engine.RequestStop(StopReason.Host);
                UsesBefore = bench.Board.Pins.Uses;
                asked.Set();
            }

            /// <summary>Waits for the end of the request, which may come after that of the script.</summary>
            internal void Finish()
            {
                asked.WaitOne();
                if (timer != null)
                    timer.Dispose();
            }
        }

        // Stops the script many times, and prints how long it took in microseconds.
        private static void Measure(string name, string script, bool byTimer, int mostUses)
        {
            long[] fromRequest = new long[Requests];
            long[] fromDue = new long[Requests];
            ScriptBench bench = ScriptBench.InRealTime();
            for (int i = 0; i < Requests; i++)
            {
                Asker asker = new Asker(bench, FirstMs + i % SpreadMs, byTimer);
                bench.Engine.Started = asker.Plan;
                bench.Start(script);
                RunResult result = bench.Engine.Wait();
                long now = RealTime.Now();
                asker.Finish();
                int uses = bench.Board.Pins.Uses - asker.UsesBefore;
                Assert.IsTrue(result.Status == RunStatus.Stopped, "status " + ((int)result.Status).ToString() + ": " + result.ErrorText);
                Assert.IsTrue(uses <= mostUses, "pin uses after the request: " + uses.ToString());
                fromRequest[i] = now - asker.AskedAt;
                fromDue[i] = now - asker.DueAt;
            }
            Sort(fromRequest);
            Sort(fromDue);
            string by = byTimer ? " script, asked by a timer" : " script, asked by a thread";
            Console.WriteLine("# stop of a " + name + by + ", us: from request " + Text(fromRequest) + "; from when it was due " + Text(fromDue));
        }

        private static string Text(long[] sorted)
        {
            return "p50 " + sorted[Requests / 2].ToString() + " p99 " + sorted[Requests * 99 / 100].ToString() + " max " + sorted[Requests - 1].ToString();
        }

        private static void Sort(long[] values)
        {
            for (int i = 1; i < values.Length; i++)
            {
                long value = values[i];
                int at = i;
                for (; at > 0 && values[at - 1] > value; at--)
                    values[at] = values[at - 1];
                values[at] = value;
            }
        }

        private const string Spinning = "from machine import Pin\np = Pin(4, Pin.OUT)\nwhile True:\n    p.toggle()";
        private const string Sleeping = "import time\nwhile True:\n    time.sleep(3600)";
        private const string Native = "from machine import Pin\np = Pin(4, Pin.IN)\nsum(iter(p.value, 5))";
        private const string NativeAlone = "sum(range(10**12))";

        /// <summary>A toggle reads and writes: at most one more comes before the next safe point, and one between the request and its count.</summary>
        private const int UsesOfTwoToggles = 4;

        [TestMethod]
        public static void A_spinning_script_stops_at_its_next_safe_point()
        {
            Measure("spinning", Spinning, true, UsesOfTwoToggles);
            Measure("spinning", Spinning, false, UsesOfTwoToggles);
        }

        [TestMethod]
        public static void A_sleeping_script_is_woken()
        {
            Measure("sleeping", Sleeping, true, 0);
            Measure("sleeping", Sleeping, false, 0);
        }

        [TestMethod]
        public static void A_builtin_that_calls_stops_at_its_next_round()
        {
            Measure("calling builtin's", Native, true, 2);
            Measure("calling builtin's", Native, false, 2);
        }

        [TestMethod]
        public static void A_builtin_that_computes_stops()
        {
            Measure("computing builtin's", NativeAlone, true, 0);
            Measure("computing builtin's", NativeAlone, false, 0);
        }
    }
}
