using System.Linq;
using NanoPy.Core;
using NanoPy.Simulated;
using NanoPy.Tests.CliTests;
using NanoPy.Tests.EngineTests;
using Xunit;

namespace NanoPy.Tests.SimulatorTests
{
    public sealed class VirtualTimeTests
    {
        private static readonly string[] Blink =
        {
            "from machine import Pin", "import time", "led = Pin(2, Pin.OUT)", "while True:", "    led.toggle()", "    time.sleep_ms(500)",
        };

        [Fact]
        public void A_day_of_blinking_has_every_change_at_its_time()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Board.Clock.Schedule(86400L * 1000000, () => bench.Engine.RequestStop(StopReason.Host));
            Assert.Equal(RunStatus.Stopped, bench.Run(Blink).Status);
            PinChange[] changes = bench.Board.Pins.History.Where(change => change.Cause == PinCause.Script).ToArray();
            // A round of the loop takes a microsecond, so that the last few changes of the day come after its end.
            Assert.InRange(changes.Length, 172790, 172800);
            Assert.Equal(0, changes[0].Time);
            Assert.All(changes, change => Assert.InRange(change.Time % 500000, 0, 499999));
            Assert.Equal(changes[1].Time - changes[0].Time, changes[^1].Time - changes[^2].Time);
        }

        [Fact]
        public void Toggling_allocates_nothing_but_the_blocks_of_the_history()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            const int Toggles = 100000, BlockBytes = 32768 * 8 + 64, MostBlocks = 4;
            long before = 0, after = 0;
            // In virtual time these run on the script's thread, in the middle of its sleep.
            bench.Board.Clock.Schedule(1000000, () => before = System.GC.GetAllocatedBytesForCurrentThread());
            bench.Board.Clock.Schedule(1000000 + Toggles * 1000L, () => after = System.GC.GetAllocatedBytesForCurrentThread());
            bench.Board.Clock.Schedule(1000001 + Toggles * 1000L, () => bench.Engine.RequestStop(StopReason.Host));
            bench.Run("from machine import Pin", "import time", "def blink():", "    led = Pin(2, Pin.OUT)", "    while True:", "        led.toggle()", "        time.sleep_us(998)", "blink()");
            Assert.True(bench.Board.Pins.History.Count > Toggles);
            Assert.InRange(after - before, 0, MostBlocks * BlockBytes + 1024);
        }

        [Fact]
        public void Two_runs_give_the_same_output_and_the_same_history()
        {
            string[] script =
            {
                "import time", "from machine import Pin", "p = Pin(4, Pin.OUT)", "q = Pin(19, Pin.IN)", "count = 0",
                "while time.ticks_ms() < 300:", "    if q(): count += 1", "    p.toggle()", "    time.sleep_us(count)", "print(count, time.ticks_us(), time.time())",
            };
            using EngineBench first = EngineBench.InVirtualTime(), second = EngineBench.InVirtualTime();
            foreach (EngineBench bench in new[] { first, second })
            {
                new StimulusReader(bench.Board).Read("pin 19 square 130Hz duty 30% from 10ms", "test");
                Assert.Equal("", bench.Run(script).ErrorText);
            }
            Assert.NotEqual("", first.Output);
            Assert.Equal(first.Output, second.Output);
            Assert.True(first.Board.Pins.History.Count > 100);
            Assert.Equal(first.Board.Pins.History, second.Board.Pins.History);
        }

        [Theory]
        [InlineData("while time.ticks_ms() < 2000: pass")]
        [InlineData("while not button(): pass")]
        [InlineData("while time.ticks_diff(time.ticks_us(), start) < 1000000: button()")]
        public void A_loop_that_waits_comes_to_its_end(string loop)
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Board.Clock.Schedule(1500000, () => bench.Board.Pins.Drive(4, true));
            RunResult result = bench.Run("import time", "from machine import Pin", "button = Pin(4, Pin.IN)", "start = time.ticks_us()", loop, "print('over')");
            Assert.Equal("", result.ErrorText);
            Assert.Equal("over\n", bench.Output);
        }

        [Fact]
        public void Sleeps_are_right_to_two_microseconds_and_a_handler_can_wait_after_a_stop()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Board.Clock.Schedule(700000, () => bench.Engine.RequestStop(StopReason.Host));
            bench.Run("import time", "from machine import Pin", "p = Pin(4, Pin.OUT)", "try:", "    p.on()", "    time.sleep_us(1500)", "    p.off()", "    time.sleep(1)",
                "finally:", "    p.on()", "    end = time.ticks_ms() + 50", "    while time.ticks_ms() < end: pass", "    p.off()");
            long[] times = bench.Board.Pins.History.Select(change => change.Time).ToArray();
            Assert.Equal(0, times[0]);
            Assert.InRange(times[1], 1500, 1502);
            Assert.InRange(times[2], 700000, 700002);
            Assert.InRange(times[3], 749000, 751100);
        }

        [Fact]
        public void The_end_of_a_simulation_is_no_failure_and_no_script_outlives_it()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(0, cli.RunWith("import time\nwhile True:\n  try:\n    while True: time.sleep(1)\n  except: pass\n", "run", "-", "--virtual", "--for", "1h", "--grace", "5s"));
            Assert.Equal("simulated 1 h; the script was killed, pins safe\n", cli.Error);
            using CliBench other = new CliBench();
            Assert.Equal(0, other.RunWith("while True: pass\n", "run", "-", "--virtual", "--for", "20ms"));
            Assert.Equal("simulated 20 ms, pins safe\n", other.Error);
        }

        [Fact]
        public void A_press_stops_at_its_virtual_time()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(130, cli.Run("run", RepositoryRoot.Combine("examples", "blink.py"), "--virtual", "--press", "0@1200ms"));
            Assert.EndsWith("stopped by button (pin 0) after 1.200 s of virtual time, pins safe\n", cli.Error);
        }

        [Fact]
        public void In_virtual_time_the_report_of_changes_has_an_end()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(0, cli.Run("run", RepositoryRoot.Combine("examples", "blink.py"), "--virtual", "--for", "1h"));
            Assert.InRange(cli.Error.Split('\n').Length, 200, 205);
            Assert.Matches("\\[          \\] \\d+ more pin changes\n", cli.Error);
        }

        [Fact]
        public void The_history_ends_and_counts_what_it_does_not_keep()
        {
            PinLog log = new PinLog();
            for (int i = 0; i < PinLog.Most; i++)
                Assert.True(log.Add(new PinChange { Time = i * 1000L, Pin = i % 50, High = i % 2 == 0, Cause = (PinCause)(i % 3), IsOutput = i % 5 == 0 }));
            Assert.False(log.Add(new PinChange()));
            PinChange last = log.At(PinLog.Most - 1);
            int n = PinLog.Most - 1;
            Assert.Equal((n * 1000L, n % 50, false, (PinCause)(n % 3), n % 5 == 0), (last.Time, last.Pin, last.High, last.Cause, last.IsOutput));
        }
    }
}
