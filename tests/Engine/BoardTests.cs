using System.Collections.Generic;
using System.Linq;
using NanoPy.Core;
using NanoPy.Hal;
using NanoPy.Simulated;
using Xunit;

namespace NanoPy.Tests.EngineTests
{
    public sealed class BoardTests
    {
        private static readonly string[] Blink =
        {
            "from machine import Pin", "import time", "led = Pin(2, Pin.OUT)", "while True:", "    led.toggle()", "    time.sleep_ms(100)",
        };

        [Fact]
        public void Blinking_is_recorded_with_times_and_a_press_ends_it_in_the_safe_state()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Board.PlanPress(0, 250000);
            RunResult result = bench.Run(Blink);
            Assert.Equal(RunStatus.Stopped, result.Status);
            Assert.Equal(StopReason.Button, result.Reason);
            IReadOnlyList<PinChange> led = bench.Board.Pins.History.Where(change => change.Pin == 2).ToList();
            Assert.Equal(new[] { true, false, true, false }, led.Select(change => change.High));
            Assert.Equal(new long[] { 0, 100, 200, 250 }, led.Select(change => change.Time / 1000));
            Assert.Equal(PinCause.Safe, led[3].Cause);
            Assert.Equal(PinMode.Input, bench.Board.Pins.ModeOf(2));
        }

        [Fact]
        public void A_press_ends_a_script_within_50_ms()
        {
            // Best of three: a busy PC may be late once.
            long best = long.MaxValue;
            for (int i = 0; i < 3; i++)
            {
                using EngineBench bench = EngineBench.InRealTime();
                bench.Board.PlanPress(0, 50000);
                RunResult result = bench.Run(Blink);
                Assert.Equal(RunStatus.Stopped, result.Status);
                best = System.Math.Min(best, result.ReturnMicroseconds);
            }
            Assert.InRange(best, 0, 50000);
        }

        [Theory]
        [InlineData("raise ValueError('x')", RunStatus.Raised)]
        [InlineData("pass", RunStatus.Completed)]
        [InlineData("import machine; machine.reset()", RunStatus.Killed)]
        public void Pins_are_safe_after_any_end(string last, RunStatus status)
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult result = bench.Run("from machine import Pin", "Pin(2, Pin.OUT, value=1)", last);
            Assert.Equal(status, result.Status);
            Assert.Equal(PinMode.Input, bench.Board.Pins.ModeOf(2));
            Assert.False(bench.Board.Pins.Read(2));
        }

        [Fact]
        public void Outputs_live_on_from_line_to_line_of_a_prompt_until_it_is_closed()
        {
            EngineBench bench = EngineBench.InVirtualTime();
            bench.Type("from machine import Pin");
            bench.Type("led = Pin('LED', Pin.OUT, value=1)");
            bench.Type("led.value()");
            Assert.Equal("1\n", bench.Output);
            bench.Dispose();
            Assert.False(bench.Board.Pins.Read(2));
        }

        [Theory]
        [InlineData("Pin(99)", "ValueError: invalid pin: ESP32-DevKitC (WROOM-32) has no pin 99; its pins are 0-5, 12-19, 21-23, 25-27, 32-39")]
        [InlineData("Pin(-1)", "ValueError: invalid pin: ESP32-DevKitC (WROOM-32) has no pin -1; its pins are 0-5, 12-19, 21-23, 25-27, 32-39")]
        [InlineData("Pin(6)", "ValueError: invalid pin: pin 6 of ESP32-DevKitC (WROOM-32) belongs to the flash chip")]
        [InlineData("Pin('GREEN')", "ValueError: invalid pin: ESP32-DevKitC (WROOM-32) has no pin 'GREEN'; it has BOOT, TX0, LED, RX0, VP, VN")]
        [InlineData("Pin(34, Pin.OUT)", "ValueError: pin can only be input: pin 34 of ESP32-DevKitC (WROOM-32) has no output")]
        [InlineData("Pin(34, Pin.IN, Pin.PULL_UP)", "ValueError: pin has no pull resistors: pin 34 of ESP32-DevKitC (WROOM-32); put one into your circuit")]
        [InlineData("Pin(2, 5)", "ValueError: invalid mode")]
        [InlineData("Pin(2, Pin.IN, 9)", "ValueError: invalid pull")]
        [InlineData("Pin(2.0)", "TypeError: 'float' object cannot be interpreted as an integer")]
        [InlineData("Pin(2, Pin.OUT, speed=1)", "TypeError: 'speed' is an invalid keyword argument for Pin()")]
        public void A_wrong_pin_is_an_error(string script, string message)
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult result = bench.Run("from machine import Pin", script);
            Assert.Equal(RunStatus.Raised, result.Status);
            Assert.EndsWith(message + "\n", result.ErrorText);
        }

        [Fact]
        public void A_pin_does_what_MicroPython_says()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult result = bench.Run(
                "from machine import Pin",
                "p = Pin(4, Pin.OUT, value=1)",
                "print(p, p(), p.value(), Pin(p).value())",
                "p(0); print(p()); p.on(); print(p()); p.off(); print(p()); p.toggle(); print(p())",
                "print(p.init(Pin.IN, Pin.PULL_DOWN), p())",
                "p.value([1]); p.init(mode=Pin.OUT); print(p())",
                "d = Pin(5, Pin.OPEN_DRAIN, Pin.PULL_UP, value=0); print(d()); d(1); print(d())",
                "print(Pin.IN, Pin.OUT, Pin.OPEN_DRAIN, Pin.PULL_UP, Pin.PULL_DOWN, Pin.IRQ_RISING, Pin.IRQ_FALLING)");
            Assert.Equal("", result.ErrorText);
            Assert.Equal("Pin(4) 1 1 1\n0\n1\n0\n1\nNone 0\n1\n0\n1\n1 3 7 2 1 1 2\n", bench.Output);
        }

        [Fact]
        public void Time_passes_as_the_clock_says()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult result = bench.Run(
                "import time",
                "a = time.ticks_ms(); time.sleep(3600); print(time.ticks_diff(time.ticks_ms(), a))",
                "b = time.monotonic(); time.sleep_ms(1500); print(round(time.monotonic() - b, 2))",
                "c = time.ticks_us(); time.sleep_us(250); print(250 <= time.ticks_diff(time.ticks_us(), c) < 300)",
                "print(time.ticks_add(2**30 - 1, 5), time.ticks_diff(3, 2**30 - 2))",
                "print(time.gmtime(0), time.gmtime(951782400), time.gmtime(-1))",
                "print(time.mktime((2000, 2, 29, 0, 0, 0, 0, 0)), time.mktime(time.gmtime(1704067199)))");
            Assert.Equal("", result.ErrorText);
            Assert.Equal(
                "3600000\n1.5\nTrue\n4 5\n(1970, 1, 1, 0, 0, 0, 3, 1) (2000, 2, 29, 0, 0, 0, 1, 60) (1969, 12, 31, 23, 59, 59, 2, 365)\n"
                + "951782400 1704067199\n",
                bench.Output);
        }

        [Theory]
        [InlineData("time.sleep(-1)", "ValueError: sleep length must be non-negative")]
        [InlineData("time.sleep('1')", "TypeError: 'str' object cannot be interpreted as an integer")]
        [InlineData("time.sleep(float('nan'))", "ValueError: Invalid value NaN (not a number)")]
        [InlineData("time.sleep(1e20)", "OverflowError: timestamp too large to convert to C _PyTime_t")]
        [InlineData("time.ticks_add(0, 2**29)", "OverflowError: ticks interval overflow")]
        [InlineData("time.gmtime(1e30)", "OverflowError: timestamp out of range for platform time_t")]
        [InlineData("time.mktime(1)", "TypeError: Tuple or struct_time argument required")]
        public void A_wrong_time_is_an_error(string script, string message)
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            Assert.EndsWith(message + "\n", bench.Run("import time", script).ErrorText);
        }
    }
}
