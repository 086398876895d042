using NanoPy.Cli;
using Xunit;

namespace NanoPy.Tests.CliTests
{
    public sealed class ReplTests
    {
        [Theory]
        [InlineData("x = 1")]
        [InlineData("")]
        [InlineData("f(1, [2, {3: 4}])")]
        [InlineData("x = 'a(b'")]
        [InlineData("x = 'open")]
        [InlineData("# comment (")]
        [InlineData("d = {1: 2}")]
        [InlineData("x[1:]")]
        [InlineData("if x:\n    y\n")]
        [InlineData("if x: y\n")]
        [InlineData("s = '''a\nb'''")]
        public void A_whole_statement_runs(string text)
        {
            Assert.False(InputScanner.NeedsMore(text));
        }

        [Theory]
        [InlineData("if x:")]
        [InlineData("if x:  # why")]
        [InlineData("if x:\n    y")]
        [InlineData("def f(a,\n")]
        [InlineData("x = [1,")]
        [InlineData("x = 1 + \\")]
        [InlineData("s = '''a")]
        [InlineData("@decorator")]
        public void A_part_of_one_asks_for_more(string text)
        {
            Assert.True(InputScanner.NeedsMore(text));
        }

        [Fact]
        public void A_prompt_runs_what_it_is_given()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(0, cli.RunWith("x = 2\ndef f(y):\n    return x * y\n\nf(21)\n1/0\nf(1)\n", "repl"));
            Assert.Equal("42\n2\n", cli.Output);
            Assert.Contains("ZeroDivisionError: division by zero\n", cli.Error);
        }

        [Fact]
        public void A_prompt_leaves_with_the_code_of_exit()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(3, cli.RunWith("import sys\nsys.exit(3)\nprint('not here')\n", "repl"));
            Assert.Equal(0, cli.RunWith("exit()\nprint('not here')\n", "repl"));
            Assert.Equal("", cli.Output);
        }

        [Fact]
        public void Check_says_where_an_error_is()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(0, cli.RunWith("x = 1\n", "check", "-"));
            Assert.Equal("<stdin>: ok\n", cli.Output);
            Assert.Equal(1, cli.RunWith("x = 1\n  y = = 2\n", "check", "-"));
            Assert.StartsWith("<stdin>:2:", cli.Error);
            Assert.Equal(1, cli.RunWith("if x:\n    y = (2\n", "check", "-"));
            Assert.EndsWith("<stdin>:2:9: SyntaxError: '(' was never closed\n    y = (2\n        ^\n", cli.Error);
        }
    }
}
