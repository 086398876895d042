using System;
using System.Linq;
using System.Text;
using System.Threading;
using NanoPy.Cli;
using NanoPy.Compiler;
using NanoPy.Core;
using NanoPy.Tests.EngineTests;
using Xunit;

namespace NanoPy.Tests.CompiledFiles
{
    /// <summary>Compiled files say the same as the code they were written from; damaged ones are refused. That they run is for the golden tests.</summary>
    public sealed class CodeFileTests
    {
        private const string Everything =
            "import time as t\nfrom time import sleep_ms\n"
            + "constants = (None, True, False, ..., 0, -1, 9223372036854775807, -9223372036854775808, 10**30, -123456789012345678901234567890, 1.5, -0.0, 1e308, 'aü\\x00', b'\\xff', (1, ('x',)))\n"
            + "def outer(a, /, b, *args, c=1, **more):\n    'doc'\n    def inner():\n        nonlocal b\n        b += 1\n        return a\n    try:\n        return inner()\n    except (ValueError, KeyError) as e:\n        raise RuntimeError(f'{e!r:>{b}}') from e\n    finally:\n        print(*args, **more)\n"
            + "class C(object):\n    x: int = 3\n    def method(self):\n        self.x += 1\n        return super().__init__\n"
            + "with open as f:\n    first, *rest, last = [i for i in range(1, 10, 2) if i > 3]\n";

        private static byte[] File(string source = Everything)
        {
            return CodeFileWriter.Write(new PythonCompiler().CompileModule(Encoding.UTF8.GetBytes(source), PyStr.From("t.py"), 0));
        }

        private static void Seal(byte[] file)
        {
            int sum = CodeFile.Checksum(file, CodeFile.HeaderLength, file.Length);
            for (int i = 0; i < 4; i++)
                file[4 + i] = (byte)(sum >> (8 * i));
        }

        private static string Refusal(byte[] file)
        {
            return Assert.Throws<ScriptException>(() => CodeFile.Read(file)).Description;
        }

        [Fact]
        public void Reads_what_was_written()
        {
            CodeObject code = new PythonCompiler().CompileModule(Encoding.UTF8.GetBytes(Everything), PyStr.From("t.py"), 0);
            byte[] file = CodeFileWriter.Write(code);
            CodeObject read = CodeFile.Read(file);
            Assert.Equal(Disassembler.List(code), Disassembler.List(read));
            Assert.Equal(file, CodeFileWriter.Write(read));
        }

        [Fact]
        public void Checksum_is_Adler_32()
        {
            Assert.Equal(0x11E60398, CodeFile.Checksum(Encoding.ASCII.GetBytes("Wikipedia"), 0, 9));
        }

        [Fact]
        public void Each_opcode_has_a_form()
        {
            Assert.Equal(OperandForms.OpcodeCount, Enum.GetValues<Opcode>().Length);
            Assert.Equal(OperandForms.OpcodeCount * 3, OperandForms.Table().Count(form => form != '\0'));
        }

        [Fact]
        public void Each_shorter_file_is_refused()
        {
            byte[] file = File();
            for (int length = 3; length < file.Length; length++)
                Refusal(file[..length]);
        }

        [Fact]
        public void Each_shorter_body_is_refused_also_with_a_right_checksum()
        {
            byte[] file = File();
            for (int length = CodeFile.HeaderLength; length < file.Length; length++)
            {
                byte[] cut = file[..length];
                Seal(cut);
                Refusal(cut);
            }
        }

        [Fact]
        public void Each_changed_byte_is_seen()
        {
            byte[] file = File();
            for (int i = 3; i < file.Length; i++)
            {
                byte[] changed = (byte[])file.Clone();
                changed[i] ^= 0x10;
                Refusal(changed);
            }
        }

        [Fact]
        public void Another_version_says_what_to_do()
        {
            byte[] file = File();
            file[3]++;
            Assert.Contains("compile the script again", Refusal(file));
        }

        [Theory]
        [InlineData(CodeFile.MostNested - 1, true)]
        [InlineData(CodeFile.MostNested, false)]
        public void Nesting_has_a_limit(int tuples, bool isGood)
        {
            CodeObject code = new PythonCompiler().CompileModule(Encoding.UTF8.GetBytes("x = 1.5"), PyStr.From("t.py"), 0);
            PyTuple nested = new PyTuple(new object[0]);
            for (int i = 0; i < tuples; i++)
                nested = new PyTuple(new object[] { nested });
            code.Constants = code.Constants.Append(nested).ToArray();
            byte[] file = CodeFileWriter.Write(code);
            if (isGood)
                Assert.Equal(file, CodeFileWriter.Write(CodeFile.Read(file)));
            else
                Refusal(file);
        }

        /// <summary>With a right checksum a changed file may be accepted; then its run ends in a result, never in a C# exception.</summary>
        [Theory]
        [InlineData(1)]
        [InlineData(2)]
        [InlineData(3)]
        public void Files_with_changed_bytes_never_break_the_engine(int seed)
        {
            Random random = new Random(seed);
            byte[] file = File("def f(a, b=2):\n    c = []\n    for i in range(a):\n        try:\n            c.append(i // (i - b))\n        except ZeroDivisionError:\n            c = c + ['z']\n    return [x for x in c]\nclass P:\n    def __init__(self):\n        self.n = f(4)\nprint(P().n, f'{f(3)}', *f(2))\n");
            for (int round = 0; round < 300; round++)
            {
                byte[] changed = (byte[])file.Clone();
                for (int i = random.Next(1, 4); i > 0; i--)
                    changed[random.Next(CodeFile.HeaderLength, file.Length)] = (byte)random.Next(256);
                Seal(changed);
                using EngineBench bench = EngineBench.InVirtualTime();
                using Timer watchdog = new Timer(_ => bench.Engine.Kill(StopReason.Host), null, 200, Timeout.Infinite);
                RunResult result = bench.Engine.Run(changed, "t.py");
                Assert.NotNull(result);
            }
        }
    }
}
