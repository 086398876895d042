using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace NanoPy.Tests.CliTests
{
    public sealed class RunCommandTests
    {
        [Fact]
        public void Output_goes_to_stdout_and_the_code_is_0()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(0, cli.RunWith("print('hi', 1)\n", "run", "-"));
            Assert.Equal("hi 1\n", cli.Output);
            Assert.Equal("", cli.Error);
        }

        [Fact]
        public void A_failed_script_gives_1_and_a_traceback_on_stderr()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(1, cli.RunWith("1/0\n", "run", "-"));
            Assert.Equal("Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\n    1/0\nZeroDivisionError: division by zero\n", cli.Error);
        }

        [Fact]
        public void Exit_codes_of_a_script_are_its_own()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(7, cli.RunWith("import sys\nsys.exit(7)\n", "run", "-"));
        }

        [Fact]
        public void A_deadline_gives_124_and_one_line()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(124, cli.RunWith("while True: pass\n", "run", "-", "--timeout", "100ms", "--grace", "300ms"));
            Assert.Matches(@"^stopped by deadline after 0\.\d{3} s; back in \d+\.\d ms, pins safe\n$", cli.Error);
        }

        [Fact]
        public void A_kill_says_so()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(124, cli.RunWith("while True:\n  try:\n    while True: pass\n  except: pass\n", "run", "-", "--timeout", "50ms", "--grace", "50ms"));
            Assert.StartsWith("killed by deadline after 0.", cli.Error);
        }

        [Fact]
        public void Blink_shows_its_pins_and_a_press_ends_it_with_130()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(130, cli.Run("run", RepositoryRoot.Combine("examples", "blink.py"), "--press", "0@700ms"));
            string[] lines = cli.Error.TrimEnd('\n').Split('\n');
            Assert.Equal(4, lines.Length);
            AssertAtLeast(0, lines[0], @"^\[ *(.*) s\] pin 2 \(LED\) high$");
            AssertAtLeast(0.5, lines[1], @"^\[ *(.*) s\] pin 2 \(LED\) low$");
            AssertAtLeast(0.7, lines[2], @"^\[ *(.*) s\] pin 0 \(BOOT\) low, from outside$");
            AssertAtLeast(0.7, lines[3], @"^stopped by button \(pin 0\) after (.*) s; back in \d+\.\d ms, pins safe$");
        }

        // Nothing happens too early; how late it happens is the machine's affair.
        private static void AssertAtLeast(double seconds, string line, string pattern)
        {
            Match match = Regex.Match(line, pattern);
            Assert.True(match.Success, line);
            Assert.True(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) >= seconds, line);
        }

        [Fact]
        public void A_press_of_another_pin_is_input()
        {
            using CliBench cli = new CliBench();
            string script = "from machine import Pin\nimport time\np = Pin(4, Pin.IN, Pin.PULL_UP)\nwhile p(): time.sleep_ms(1)\nprint('pressed')\n";
            Assert.Equal(0, cli.RunWith(script, "run", "-", "--press", "4@30ms", "--timeout", "10s"));
            Assert.Equal("pressed\n", cli.Output);
        }

        [Fact]
        public void A_reset_is_no_failure()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(0, cli.RunWith("import machine\nmachine.reset()\nprint('not here')\n", "run", "-"));
            Assert.Equal("", cli.Output);
            Assert.StartsWith("board reset by the script after ", cli.Error);
        }

        [Fact]
        public void A_pin_that_changes_all_the_time_does_not_flood()
        {
            using CliBench cli = new CliBench();
            cli.RunWith("from machine import Pin\np = Pin(2, Pin.OUT)\nfor i in range(20000): p.toggle()\n", "run", "-");
            Assert.True(cli.Error.Length < 100000);
            Assert.Matches(new Regex("\\[          \\] \\d+ more pin changes\n"), cli.Error);
        }

        [Theory]
        [InlineData("hello.py")]
        [InlineData("primes.py")]
        public void Examples_run(string name)
        {
            using CliBench cli = new CliBench();
            Assert.Equal(0, cli.Run("run", RepositoryRoot.Combine("examples", name)));
            Assert.NotEqual("", cli.Output);
        }

        [Fact]
        public void The_button_example_counts_presses()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(124, cli.Run("run", RepositoryRoot.Combine("examples", "button.py"), "--press", "4@50ms", "--press", "4@300ms", "--timeout", "600ms"));
            Assert.Equal("pressed 1\npressed 2\n2 presses\n", cli.Output);
        }

        [Fact]
        public void Files_that_are_no_scripts_give_one_clear_line_and_2()
        {
            AssertUsage("no-such-file.py: no such file", cli => new[] { "run", "no-such-file.py" });
            AssertUsage("is a directory", cli => new[] { "run", cli.Folder });
            AssertUsage("b.py: is a binary file, not a Python script (NUL at byte 2)", cli => new[] { "run", cli.File("b.py", new byte[] { 1, 2, 0, 3 }) });
            AssertUsage("l.py:2:6: is not UTF-8 (byte 0xe9)", cli => new[] { "run", cli.File("l.py", Encoding.Latin1.GetBytes("x = 1\ny = 'é'\n")) });
            AssertUsage("l.py:2:6: is not UTF-8 (byte 0xe9)", cli => new[] { "check", cli.File("l.py", Encoding.Latin1.GetBytes("x = 1\ny = 'é'\n")) });
        }

        [Fact]
        public void Wrong_usage_gives_2()
        {
            AssertUsage("no board 'zx81'; there are: ", cli => new[] { "run", cli.File("a.py", new byte[0]), "--board", "zx81" });
            AssertUsage("has no pin 99", cli => new[] { "run", cli.File("a.py", new byte[0]), "--press", "99@1s" });
            using CliBench cli = new CliBench();
            Assert.Equal(2, cli.Run("run"));
            Assert.Equal(2, cli.Run("fly"));
            Assert.Equal(2, cli.Run());
            Assert.Equal(2, cli.Run("run", "x.py", "--timeout", "soon"));
            Assert.Equal(2, cli.Run("run", "x.py", "--press", "0"));
            Assert.Contains("'soon' is no duration", cli.Error);
        }

        [Fact]
        public void Help_and_version_give_0()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(0, cli.Run("--help"));
            Assert.Contains("run <FILE>", cli.Output);
            Assert.Equal(0, cli.Run("--version"));
            Assert.Equal(0, cli.Run("run", "--help"));
        }

        private static void AssertUsage(string message, System.Func<CliBench, string[]> args)
        {
            using CliBench cli = new CliBench();
            Assert.Equal(2, cli.Run(args(cli)));
            Assert.StartsWith("nanopy: ", cli.Error);
            Assert.Contains(message, cli.Error);
            Assert.Equal(cli.Error.Length - 1, cli.Error.IndexOf('\n'));
            Assert.Equal("", cli.Output);
        }
    }
}
