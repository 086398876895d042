using System;
using System.Diagnostics;
using System.Threading;
using NanoPy.Core;
using Xunit;

namespace NanoPy.Tests.EngineTests
{
    public sealed class StopLadderTests
    {
        /// <summary>The five scripts of the promise, and how each ends.</summary>
        public static readonly TheoryData<string, RunStatus> Resisting = new TheoryData<string, RunStatus>
        {
            { "while True: pass", RunStatus.TimedOut },
            { "while True:\n    try:\n        while True: pass\n    except:\n        pass", RunStatus.Killed },
            { "def f():\n    try:\n        f()\n    except:\n        f()\nf()", RunStatus.Killed },
            { "import time\ntime.sleep(3600)", RunStatus.TimedOut },
            { "sum(range(10**12))", RunStatus.TimedOut },
        };

        [Theory]
        [MemberData(nameof(Resisting))]
        public void A_deadline_ends_every_script(string script, RunStatus status)
        {
            using EngineBench bench = EngineBench.InRealTime();
            bench.Engine.TimeoutMs = 100;
            bench.Engine.GraceMs = 100;
            Stopwatch watch = Stopwatch.StartNew();
            RunResult result = bench.Run(script);
            Assert.Equal(status, result.Status);
            Assert.Equal(StopReason.Deadline, result.Reason);
            Assert.Equal("", result.ErrorText);
            Assert.InRange(watch.ElapsedMilliseconds, 100, 3000);
            Assert.InRange(result.ReturnMicroseconds, 0, 2000000);
        }

        [Fact]
        public void Finally_and_with_run_on_the_first_step()
        {
            using EngineBench bench = EngineBench.InRealTime();
            bench.Engine.TimeoutMs = 50;
            RunResult result = bench.Run(
                "class C:",
                "    def __enter__(self): return self",
                "    def __exit__(self, kind, value, trace): print('exit', kind.__name__)",
                "try:",
                "    with C():",
                "        while True: pass",
                "finally:",
                "    print('finally')");
            Assert.Equal(RunStatus.TimedOut, result.Status);
            Assert.Equal("exit KeyboardInterrupt\nfinally\n", bench.Output);
        }

        [Fact]
        public void Except_Exception_does_not_catch_a_stop()
        {
            using EngineBench bench = EngineBench.InRealTime();
            bench.Engine.TimeoutMs = 50;
            RunResult result = bench.Run("while True:", "    try:", "        while True: pass", "    except Exception:", "        print('caught')");
            Assert.Equal(RunStatus.TimedOut, result.Status);
            Assert.Equal("", bench.Output);
        }

        [Fact]
        public void A_kill_runs_no_handler()
        {
            using EngineBench bench = EngineBench.InRealTime();
            bench.Start("print('on')", "try:", "    while True: pass", "finally:", "    print('finally')");
            WaitFor(() => bench.Output.Length > 0);
            Assert.True(bench.Engine.Kill(StopReason.Host));
            RunResult result = bench.Engine.Wait();
            Assert.Equal(RunStatus.Killed, result.Status);
            Assert.Equal(StopReason.Host, result.Reason);
            Assert.Equal("on\n", bench.Output);
        }

        [Fact]
        public void A_second_request_kills_before_the_grace_time_is_over()
        {
            using EngineBench bench = EngineBench.InRealTime();
            bench.Engine.GraceMs = 60000;
            bench.Start("while True:", "    try:", "        print('on')", "        while True: pass", "    except:", "        print('held on')");
            WaitFor(() => bench.Output.Length > 0);
            Assert.True(bench.Engine.RequestStop(StopReason.CtrlC));
            WaitFor(() => bench.Output.Contains("held on"));
            Assert.True(bench.Engine.RequestStop(StopReason.CtrlC));
            RunResult result = bench.Engine.Wait();
            Assert.Equal(RunStatus.Killed, result.Status);
            Assert.Equal(StopReason.CtrlC, result.Reason);
        }

        [Fact]
        public void A_script_that_cleans_up_and_ends_was_stopped()
        {
            using EngineBench bench = EngineBench.InRealTime();
            bench.Engine.TimeoutMs = 50;
            RunResult result = bench.Run("try:", "    while True: pass", "except KeyboardInterrupt:", "    print('bye')");
            Assert.Equal(RunStatus.TimedOut, result.Status);
            Assert.Equal("bye\n", bench.Output);
            Assert.Equal(0, result.ExitCode);
        }

        [Fact]
        public void A_request_when_nothing_runs_is_dropped()
        {
            using EngineBench bench = EngineBench.InRealTime();
            Assert.False(bench.Engine.RequestStop(StopReason.Host));
            Assert.Equal(RunStatus.Completed, bench.Run("for i in range(10000): pass").Status);
            Assert.False(bench.Engine.RequestStop(StopReason.Host));
            Assert.False(bench.Engine.Kill(StopReason.Host));
            Assert.Equal(RunStatus.Completed, bench.Run("for i in range(10000): pass").Status);
        }

        [Fact]
        public void A_request_does_not_leak_into_the_next_line_of_a_prompt()
        {
            using EngineBench bench = EngineBench.InRealTime();
            bench.Engine.TimeoutMs = 50;
            Assert.Equal(RunStatus.TimedOut, bench.Type("while True: pass", "").Status);
            bench.Engine.TimeoutMs = 0;
            Assert.False(bench.Engine.RequestStop(StopReason.Button));
            Assert.Equal(RunStatus.Completed, bench.Type("x = sum(range(1000))").Status);
            Assert.Equal(RunStatus.Completed, bench.Type("print(x)").Status);
            Assert.Equal("499500\n", bench.Output);
        }

        [Fact]
        public void Requests_from_many_threads_meet_only_the_run_that_is_on()
        {
            using EngineBench bench = EngineBench.InRealTime();
            bool over = false;
            Thread asker = new Thread(() =>
            {
                while (!Volatile.Read(ref over))
                    bench.Engine.RequestStop(StopReason.Host);
            });
            asker.Start();
            for (int i = 0; i < 30; i++)
                Assert.NotEqual(RunStatus.Abandoned, bench.Run("while True:", "    try:", "        while True: pass", "    except: pass").Status);
            Volatile.Write(ref over, true);
            asker.Join();
            Assert.Equal(RunStatus.Completed, bench.Run("print('quiet')").Status);
        }

        [Fact]
        public void A_native_that_never_looks_at_the_signal_is_left_behind()
        {
            using EngineBench bench = EngineBench.InRealTime();
            using ManualResetEvent release = new ManualResetEvent(false);
            TextOutput usual = bench.Engine.Output;
            bench.Engine.Output = new StuckOutput(release);
            bench.Engine.TimeoutMs = 20;
            bench.Engine.GraceMs = 20;
            RunResult result = bench.Run("from machine import Pin", "Pin(2, Pin.OUT).on()", "print('x')");
            Assert.Equal(RunStatus.Abandoned, result.Status);
            Assert.Equal(StopReason.Deadline, result.Reason);
            Assert.True(result.IsLeftBehind);
            Assert.False(bench.Board.Pins.Read(2));
            bench.Engine.Output = usual;
            bench.Engine.TimeoutMs = 0;
            Assert.Equal(RunStatus.Completed, bench.Run("print('next')").Status);
            Assert.Equal("next\n", bench.Output);
            release.Set();
        }

        private sealed class StuckOutput : TextOutput
        {
            private readonly ManualResetEvent release;

            internal StuckOutput(ManualResetEvent release)
            {
                this.release = release;
            }

            public override void Write(byte[] bytes, int start, int length)
            {
                release.WaitOne();
            }
        }

        [Fact]
        public void The_text_of_an_exception_can_be_stopped_too()
        {
            using EngineBench bench = EngineBench.InRealTime();
            bench.Engine.TimeoutMs = 100;
            bench.Engine.GraceMs = 100;
            RunResult result = bench.Run("class E(Exception):", "    def __str__(self):", "        while True:", "            try:", "                while True: pass",
                "            except: pass", "raise E()");
            Assert.Equal(StopReason.Deadline, result.Reason);
            Assert.Contains("E: <exception str() failed>", result.ErrorText);
        }

        [Fact]
        public void Two_engines_do_not_disturb_each_other()
        {
            using EngineBench first = EngineBench.InRealTime();
            using EngineBench second = EngineBench.InRealTime();
            first.Start("from machine import Pin", "x = 1", "Pin(2, Pin.OUT).on()", "print('on')", "while True: pass");
            second.Start("from machine import Pin", "import time", "x = 2", "print(Pin(2).value())", "time.sleep_ms(200)", "print(x)");
            WaitFor(() => first.Output.Length > 0);
            Assert.True(first.Engine.RequestStop(StopReason.Button));
            Assert.Equal(RunStatus.Stopped, first.Engine.Wait().Status);
            Assert.Equal(RunStatus.Completed, second.Engine.Wait().Status);
            Assert.Equal("0\n2\n", second.Output);
        }

        private static void WaitFor(Func<bool> condition)
        {
            Assert.True(SpinWait.SpinUntil(condition, 10000));
        }
    }
}
