using System.Linq;
using NanoPy.Core;
using NanoPy.Hal;
using Xunit;

namespace NanoPy.Tests.EngineTests
{
    /// <summary>Callbacks from hardware, and what is left of a run that had some.</summary>
    public sealed class CallbackTests
    {
        [Fact]
        public void Watchdog_resets_the_board_and_no_handler_of_the_script_runs()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult result = bench.Run("from machine import WDT", "WDT(timeout=100)", "try:", "    while True:", "        pass", "except BaseException:", "    print('held on')");
            Assert.Equal(RunStatus.Killed, result.Status);
            Assert.Equal(StopReason.Watchdog, result.Reason);
            Assert.Equal(new[] { ResetCause.Watchdog }, bench.Board.Peripherals.Power.Resets);
            Assert.Equal("", bench.Output);
            bench.Run("import machine", "print(machine.reset_cause() == machine.WDT_RESET)");
            Assert.Equal("True\n", bench.Output);
        }

        [Fact]
        public void Watchdog_ends_with_the_run()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Run("from machine import WDT", "WDT(timeout=100)");
            RunResult result = bench.Run("import time", "time.sleep(10)");
            Assert.Equal(RunStatus.Completed, result.Status);
            Assert.Empty(bench.Board.Peripherals.Power.Resets);
        }

        [Fact]
        public void Deep_sleep_ends_the_script_and_is_the_cause_of_the_next_reset()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Run("import machine", "machine.RTC().memory(b'7')", "machine.deepsleep(5000)", "print('not reached')");
            Assert.Equal(5000000, bench.Board.Peripherals.Power.DeepSleepMicroseconds);
            bench.Run("import machine", "print(machine.reset_cause() == machine.DEEPSLEEP_RESET, machine.RTC().memory())");
            Assert.Equal("True b'7'\n", bench.Output);
        }

        [Fact]
        public void Timers_and_interrupts_of_a_run_do_not_reach_the_next_one()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Run("from machine import Timer, Pin", "Timer(0).init(period=10, callback=lambda t: print('timer'))", "Pin(4, Pin.IN, Pin.PULL_UP).irq(lambda p: print('edge'))");
            bench.Board.PlanPress(4, bench.Board.Clock.Elapsed + 1000);
            bench.Run("import time", "time.sleep(1)", "print('quiet')");
            Assert.Equal("quiet\n", bench.Output);
        }

        [Fact]
        public void Pulses_and_voltages_end_with_the_run()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Run("from machine import PWM, DAC", "PWM(4, freq=50, duty=512)", "DAC(25).write(200)");
            Assert.Equal(0, bench.Board.Peripherals.Pwm.Now(4).Hertz);
            Assert.Equal(0, bench.Board.Peripherals.AnalogOutputs.History.Last().Millivolts);
            Assert.Equal(PinMode.Input, bench.Board.Pins.ModeOf(4));
        }

        [Fact]
        public void Stop_ends_a_script_whose_callbacks_never_end()
        {
            using EngineBench bench = EngineBench.InRealTime();
            bench.Start("from machine import Timer", "def f(t):", "    while True:", "        pass", "Timer(0).init(period=1, callback=f)", "while True:", "    pass");
            while (!bench.Engine.RequestStop(StopReason.Host))
            {
            }
            RunResult result = bench.Engine.Wait();
            Assert.Equal(RunStatus.Stopped, result.Status);
        }

        [Fact]
        public void Scheduled_functions_run_soon_and_in_order()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Run("import micropython, time", "micropython.schedule(print, 1)", "micropython.schedule(print, 2)", "print(0)", "time.sleep_ms(0)", "print(3)");
            Assert.Equal("0\n1\n2\n3\n", bench.Output);
        }

        [Fact]
        public void Queue_takes_its_limit_and_no_more()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult fits = bench.Run("import micropython", "def f():", "    for i in range(" + Limits.PendingCallbacks + "): micropython.schedule(id, 0)",
                "import machine", "machine.disable_irq()", "f()");
            Assert.Equal("", fits.ErrorText);
            RunResult full = bench.Run("import micropython", "def f():", "    for i in range(" + (Limits.PendingCallbacks + 1) + "): micropython.schedule(id, 0)",
                "import machine", "machine.disable_irq()", "f()");
            Assert.EndsWith("RuntimeError: schedule queue full\n", full.ErrorText);
        }
    }
}
