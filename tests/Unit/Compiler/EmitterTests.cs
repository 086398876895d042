using System.Linq;
using System.Text;
using NanoPy.Cli;
using NanoPy.Compiler;
using NanoPy.Core;
using Xunit;

namespace NanoPy.Tests.Unit.Compiler
{
    /// <summary>What the hot constructs compile to: listings, without the line numbers.</summary>
    public sealed class EmitterTests
    {
        private static string Listing(string body)
        {
            CodeObject module = new PythonCompiler().CompileModule(Encoding.UTF8.GetBytes("def f(a, b, n):\n" + string.Concat(body.Split('\n').Select(line => "    " + line + "\n"))), PyStr.From("t.py"), 0);
            CodeObject function = module.Constants.OfType<CodeObject>().Single();
            string[] lines = Disassembler.List(function).Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Substring(System.Math.Min(12, line.Length)).Trim()).ToArray();
            return string.Join("; ", lines.Select(line => System.Text.RegularExpressions.Regex.Replace(line, " +", " ")));
        }

        [Theory]
        [InlineData("return a + b", "Add r3, r0:a, r1:b; Return r3")]
        [InlineData("a = a + 1", "AddIntTo r0:a, 1; ReturnNone")]
        [InlineData("a += b", "InAdd r0:a, r0:a, r1:b; ReturnNone")]
        [InlineData("while a < n:\n    a -= 2", "Jump -> 2; InSubInt r0:a, 2; JumpLt r0:a, r2:n -> 1; ReturnNone")]
        [InlineData("while True:\n    pass", "Jump -> 0; ReturnNone")]
        [InlineData("for a in range(n):\n    b = a", "LoadGlobal r3, range; Move r4, r2:n; RangePrep r3..r6, 1 argument; Jump -> 5; Move r1:b, r0:a; ForRange r0:a, r3..r6 -> 4; ReturnNone")]
        [InlineData("for a in b:\n    pass", "GetIter r3, r1:b; Jump -> 2; ForNext r0:a, r3 -> 2; ReturnNone")]
        [InlineData("if a == 7:\n    return b", "JumpNotEqInt r0:a, 7 -> 2; Return r1:b; ReturnNone")]
        [InlineData("if a is None:\n    return b", "JumpIfNotNone r0:a -> 2; Return r1:b; ReturnNone")]
        [InlineData("if a and not b:\n    n = 1", "JumpIfFalse r0:a -> 3; JumpIfTrue r1:b -> 3; LoadInt r2:n, 1; ReturnNone")]
        [InlineData("a, b = b, a", "Move r3, r1:b; Move r4, r0:a; Move r0:a, r3; Move r1:b, r4; ReturnNone")]
        [InlineData("return a.x", "LoadAttr r3, r0:a, x; Return r3")]
        [InlineData("return a.step(b)", "LoadMethod r3..r4, r0:a, step; Move r5, r1:b; CallMethod r3, 1 argument, r3; Return r3")]
        [InlineData("return a + b + n", "Add r3, r0:a, r1:b; AddTo r3, r3, r2:n; Return r3")]
        [InlineData("try:\n    a = b\nexcept ValueError:\n    pass",
            "Move r0:a, r1:b; Jump -> 11; EnterHandler r3..r4; LoadGlobal r6, ValueError; JumpIfNoMatch r3, r6 -> 7; LeaveHandler r3..r4; Jump -> 11; LeaveHandler r3..r4; Reraise r3; LeaveHandler r3..r4; Reraise r5; ReturnNone; 0 to 1 -> 2, exception in r3; 3 to 5 -> 9, exception in r5")]
        public void Code(string body, string listing)
        {
            Assert.Equal(listing, Listing(body));
        }

        [Fact]
        public void A_try_costs_no_instruction_until_something_is_raised()
        {
            string plain = Listing("a = b");
            string tried = Listing("try:\n    a = b\nfinally:\n    pass");
            Assert.StartsWith(plain.Split(';')[0] + "; Jump", tried);
        }
    }
}
