using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using NanoPy.Compiler;
using NanoPy.Core;
using Xunit;

namespace NanoPy.Tests.Robustness
{
    /// <summary>Whatever bytes come in, the compiler gives code or one clear error: no crash, no hang.</summary>
    public sealed class CompilerRobustnessTests
    {
        // On a stack like the worker's. Gives the error's message, or null where there was none.
        private static string Compile(byte[] source)
        {
            string message = null;
            Exception crash = null;
            Thread worker = new Thread(() =>
            {
                try
                {
                    new PythonCompiler().CompileModule(source, PyStr.From("t.py"), 0);
                }
                catch (ScriptException error)
                {
                    message = error.Description;
                    if (error.Place == null || error.Place.Line < 1 || error.Place.Column < 1)
                        crash = new InvalidOperationException("an error without a place: " + message);
                }
                catch (Exception error)
                {
                    crash = error;
                }
            }, Limits.WorkerStackBytes);
            worker.Start();
            Assert.True(worker.Join(60_000), "the compiler hangs");
            Assert.True(crash == null, crash + "\n" + Encoding.Latin1.GetString(source.AsSpan(0, Math.Min(source.Length, 300))));
            return message;
        }

        private static string Compile(string source)
        {
            return Compile(Encoding.UTF8.GetBytes(source));
        }

        [Theory]
        [InlineData("(", ")")]
        [InlineData("[", "]")]
        [InlineData("{", "}")]
        [InlineData("f(", ")")]
        [InlineData("x[", "]")]
        public void Ten_thousand_nested_brackets_are_refused(string open, string close)
        {
            Assert.Contains("too many nested", Compile(string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000))));
            Assert.Contains("too many nested", Compile(string.Concat(Enumerable.Repeat(open, 10_000))));
        }

        [Theory]
        [InlineData("not ")]
        [InlineData("-")]
        [InlineData("~")]
        [InlineData("lambda: ")]
        [InlineData("2 ** ")]
        [InlineData("1 if 1 else ")]
        public void Deep_operators_are_refused(string prefix)
        {
            Assert.NotNull(Compile(string.Concat(Enumerable.Repeat(prefix, 10_000)) + "1"));
            Assert.Null(Compile("x = " + string.Concat(Enumerable.Repeat(prefix, 50)) + "1"));
        }

        [Theory]
        [InlineData("1", " + 1", 400, true)]
        [InlineData("1", " + 1", 600, false)]
        [InlineData("a", ".b", 400, true)]
        [InlineData("a", ".b", 600, false)]
        [InlineData("a", "()", 600, false)]
        public void Chains_have_a_limit(string first, string more, int count, bool compiles)
        {
            string message = Compile(first + string.Concat(Enumerable.Repeat(more, count)));
            Assert.Equal(compiles, message == null);
        }

        private static string Blocks(string head, int depth)
        {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < depth; i++)
                text.Append(' ', i).Append(head).Append('\n');
            return text.Append(' ', depth).Append("pass\n").ToString();
        }

        [Fact]
        public void Blocks_have_limits()
        {
            Assert.Null(Compile(Blocks("if 1:", CompilerLimits.NestedBlocks)));
            Assert.Equal("too many levels of indentation", Compile(Blocks("if 1:", CompilerLimits.NestedBlocks + 1)));
            Assert.Null(Compile(Blocks("while 1:", CompilerLimits.NestedStatements)));
            Assert.Equal("too many statically nested blocks", Compile(Blocks("while 1:", CompilerLimits.NestedStatements + 1)));
        }

        [Fact]
        public void Registers_have_a_limit()
        {
            string Function(int variables)
            {
                return "def f():\n" + string.Concat(Enumerable.Range(0, variables).Select(i => " v" + i + " = " + i + "\n")) + " return v0\n";
            }
            Assert.Null(Compile(Function(CompilerLimits.Registers - 5)));
            Assert.Contains("registers", Compile(Function(CompilerLimits.Registers + 1)));
        }

        [Fact]
        public void A_line_of_a_megabyte_is_no_trouble()
        {
            Assert.Null(Compile("x = '" + new string('a', 1_000_000) + "'\n"));
            Assert.Null(Compile("#" + new string('-', 1_000_000)));
            Assert.Null(Compile("x = [" + string.Concat(Enumerable.Repeat("1,", 30_000)) + "]\n"));
            Assert.Contains("more than 65535 instructions", Compile("x = [" + string.Concat(Enumerable.Repeat("1,", 500_000)) + "]\n"));
            Assert.NotNull(Compile("x = " + new string('(', 1_000_000)));
            Assert.Null(Compile(new string('a', 1_000_000)));
            Assert.NotNull(Compile("x = '" + new string('a', 1_000_000)));
        }

        [Fact]
        public void Random_bytes_give_an_error_or_code()
        {
            Random random = new Random(1);
            for (int i = 0; i < 3000; i++)
            {
                byte[] source = new byte[random.Next(1, 80)];
                random.NextBytes(source);
                Compile(source);
            }
        }

        [Fact]
        public void Random_tokens_give_an_error_or_code()
        {
            string[] tokens = ("if else elif for while def class return yield try except finally with as import from lambda not and or in is None True x y z f 1 2.5 'a' "
                + "f'{x}' b'c' ( ) [ ] { } , : ; . = == != < > + - * ** / // % @ & | ^ ~ << >> += := -> ... \n \n\t \n\t\t global nonlocal del assert raise pass break continue async await match")
                .Split(' ');
            Random random = new Random(2);
            for (int i = 0; i < 4000; i++)
                Compile(string.Join(' ', Enumerable.Range(0, random.Next(1, 25)).Select(_ => tokens[random.Next(tokens.Length)])));
        }

        [Fact]
        public void Truncated_scripts_give_an_error_or_code()
        {
            foreach (string path in Directory.EnumerateFiles(RepositoryRoot.Combine("tests", "scripts"), "*.py", SearchOption.AllDirectories).Where((_, i) => i % 10 == 0))
            {
                byte[] source = File.ReadAllBytes(path);
                for (int length = 0; length < source.Length; length += 7)
                    Compile(source.AsSpan(0, length).ToArray());
            }
        }

        [Fact]
        public void Null_and_invalid_bytes_are_named()
        {
            Assert.Equal("source code cannot contain null bytes", Compile("x = 1\0"));
            Assert.Contains("can't decode byte 0xff in position 4", Compile(new byte[] { (byte)'x', (byte)' ', (byte)'=', (byte)' ', 0xFF }));
        }
    }
}
