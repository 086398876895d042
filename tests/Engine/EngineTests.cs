using System;
using NanoPy.Core;
using Xunit;

namespace NanoPy.Tests.EngineTests
{
    public sealed class EngineTests
    {
        [Fact]
        public void A_script_that_ends_is_completed()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult result = bench.Run("print('hello', __name__)");
            Assert.Equal(RunStatus.Completed, result.Status);
            Assert.Equal(StopReason.None, result.Reason);
            Assert.Equal(0, result.ExitCode);
            Assert.Equal(-1, result.ReturnMicroseconds);
            Assert.Equal("hello __main__\n", bench.Output);
        }

        [Fact]
        public void An_exception_leaves_its_traceback()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult result = bench.Run("def f(x):", "    return 1 / x", "", "f(0)");
            Assert.Equal(RunStatus.Raised, result.Status);
            Assert.Equal(1, result.ExitCode);
            Assert.Equal(
                "Traceback (most recent call last):\n"
                + "  File \"test.py\", line 4, in <module>\n    f(0)\n"
                + "  File \"test.py\", line 2, in f\n    return 1 / x\n"
                + "ZeroDivisionError: division by zero\n",
                result.ErrorText);
        }

        [Fact]
        public void A_syntax_error_has_its_place()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult result = bench.Run("x = 1", "y = (2");
            Assert.Equal(RunStatus.Raised, result.Status);
            Assert.Equal("  File \"test.py\", line 2\n    y = (2\n        ^\nSyntaxError: '(' was never closed\n", result.ErrorText);
        }

        [Theory]
        [InlineData("sys.exit()", 0, "")]
        [InlineData("sys.exit(None)", 0, "")]
        [InlineData("sys.exit(7)", 7, "")]
        [InlineData("sys.exit(256 + 3)", 3, "")]
        [InlineData("sys.exit(True)", 1, "")]
        [InlineData("sys.exit('no way')", 1, "no way\n")]
        [InlineData("raise SystemExit(1, 2)", 1, "(1, 2)\n")]
        public void An_exit_has_a_code(string script, int code, string text)
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult result = bench.Run("import sys", script);
            Assert.Equal(RunStatus.Completed, result.Status);
            Assert.True(result.IsExit);
            Assert.Equal(code, result.ExitCode);
            Assert.Equal(text, result.ErrorText);
        }

        [Fact]
        public void An_interrupt_that_nobody_asked_for_is_an_exception_like_others()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            RunResult result = bench.Run("raise KeyboardInterrupt");
            Assert.Equal(RunStatus.Raised, result.Status);
            Assert.EndsWith("KeyboardInterrupt\n", result.ErrorText);
        }

        [Fact]
        public void Names_of_one_run_are_not_seen_by_the_next()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Run("x = 1", "import time", "time.x = 2");
            Assert.EndsWith("NameError: name 'x' is not defined\n", bench.Run("x").ErrorText);
            Assert.Contains("AttributeError", bench.Run("import time", "time.x").ErrorText);
        }

        [Fact]
        public void A_prompt_shows_values_and_keeps_names()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            bench.Type("x = 20");
            bench.Type("x + 1");
            bench.Type("None");
            bench.Type("'a'");
            Assert.Equal(RunStatus.Raised, bench.Type("y").Status);
            bench.Type("x");
            Assert.Equal("21\n'a'\n20\n", bench.Output);
        }

        [Fact]
        public void A_second_script_must_wait()
        {
            using EngineBench bench = EngineBench.InRealTime();
            bench.Start("while True: pass");
            Assert.Throws<InvalidOperationException>(() => bench.Run("pass"));
        }
    }
}
