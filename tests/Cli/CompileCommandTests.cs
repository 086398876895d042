using System.IO;
using System.Text;
using Xunit;

namespace NanoPy.Tests.CliTests
{
    public sealed class CompileCommandTests
    {
        private static byte[] Source(string text)
        {
            return Encoding.UTF8.GetBytes(text);
        }

        [Fact]
        public void Writes_a_file_beside_the_script_that_run_takes()
        {
            using CliBench cli = new CliBench();
            string script = cli.File("hello.py", Source("print('hi')\n"));
            Assert.Equal(0, cli.Run("compile", script));
            string compiled = Path.ChangeExtension(script, ".npc");
            Assert.Equal(compiled + ": " + new FileInfo(compiled).Length + " bytes\n", cli.Output);
            Assert.Equal(0, cli.Run("run", compiled));
            Assert.EndsWith("bytes\nhi\n", cli.Output);
            Assert.Equal(0, cli.Run("disasm", compiled));
            Assert.Contains("ReturnNone", cli.Output);
        }

        [Fact]
        public void Standard_input_needs_a_name_for_the_output()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(2, cli.RunWith("pass\n", "compile", "-"));
            Assert.Contains("--output", cli.Error);
            string compiled = Path.Combine(cli.Folder, "x.npc");
            Assert.Equal(0, cli.RunWith("print(3)\n", "compile", "-", "-o", compiled));
            Assert.Equal(0, cli.Run("run", compiled));
            Assert.EndsWith("\n3\n", cli.Output);
        }

        [Fact]
        public void A_syntax_error_writes_nothing()
        {
            using CliBench cli = new CliBench();
            string script = cli.File("wrong.py", Source("x = = 1\n"));
            Assert.Equal(1, cli.Run("compile", script));
            Assert.Contains("SyntaxError", cli.Error);
            Assert.False(File.Exists(Path.ChangeExtension(script, ".npc")));
        }

        [Fact]
        public void A_damaged_file_has_one_clear_line_and_no_stack_trace()
        {
            using CliBench cli = new CliBench();
            string compiled = cli.File("cut.npc", new byte[] { 0xFF, (byte)'N', (byte)'P', 1, 0, 0 });
            Assert.Equal(1, cli.Run("run", compiled));
            Assert.Contains("ValueError: damaged compiled file: it is too short", cli.Error);
        }

        [Fact]
        public void A_traceback_names_the_script_and_the_line()
        {
            using CliBench cli = new CliBench();
            string script = cli.File("fails.py", Source("def f():\n    1/0\nf()\n"));
            Assert.Equal(0, cli.Run("compile", script));
            Assert.Equal(1, cli.Run("run", Path.ChangeExtension(script, ".npc")));
            Assert.Contains("line 2, in f", cli.Error);
            Assert.Contains("fails.py", cli.Error);
        }

        [Fact]
        public void Where_it_cannot_write_it_says_so()
        {
            using CliBench cli = new CliBench();
            string script = cli.File("a.py", Source("pass\n"));
            Assert.Equal(2, cli.Run("compile", script, "-o", Path.Combine(cli.Folder, "none", "a.npc")));
            Assert.Contains("cannot be written", cli.Error);
        }
    }
}
