using System.Text;
using NanoPy.Compiler;
using NanoPy.Core;
using Xunit;

namespace NanoPy.Tests.Unit.Compiler
{
    /// <summary>Messages and places of syntax errors are CPython 3.11's.</summary>
    public sealed class SyntaxErrorTests
    {
        [Theory]
        [InlineData("x = = 1", 1, 5, "invalid syntax")]
        [InlineData("if x\n  pass", 1, 5, "expected ':'")]
        [InlineData("if x:\npass", 2, 1, "expected an indented block after 'if' statement on line 1")]
        [InlineData("def f(a=1, b): pass", 1, 12, "non-default argument follows default argument")]
        [InlineData("def f(a, a): pass", 1, 10, "duplicate argument 'a' in function definition")]
        [InlineData("f(a=1, 2)", 1, 9, "positional argument follows keyword argument")]
        [InlineData("f(a=1, a=2)", 1, 8, "keyword argument repeated: a")]
        [InlineData("1 = x", 1, 1, "cannot assign to literal here. Maybe you meant '==' instead of '='?")]
        [InlineData("f() = 1", 1, 1, "cannot assign to function call here. Maybe you meant '==' instead of '='?")]
        [InlineData("None = 1", 1, 1, "cannot assign to None")]
        [InlineData("a + 1 += 2", 1, 1, "'expression' is an illegal expression for augmented assignment")]
        [InlineData("del f()", 1, 5, "cannot delete function call")]
        [InlineData("if x = 3: pass", 1, 4, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")]
        [InlineData("print 'a'", 1, 1, "Missing parentheses in call to 'print'. Did you mean print(...)?")]
        [InlineData("[a b]", 1, 2, "invalid syntax. Perhaps you forgot a comma?")]
        [InlineData("return 1", 1, 1, "'return' outside function")]
        [InlineData("break", 1, 1, "'break' outside loop")]
        [InlineData("continue", 1, 1, "'continue' not properly in loop")]
        [InlineData("nonlocal x", 1, 1, "nonlocal declaration not allowed at module level")]
        [InlineData("def f():\n  nonlocal x", 2, 3, "no binding for nonlocal 'x' found")]
        [InlineData("def f(x):\n  global x", 2, 3, "name 'x' is parameter and global")]
        [InlineData("def f():\n  x = 1\n  global x", 3, 3, "name 'x' is assigned to before global declaration")]
        [InlineData("try: pass\nx", 2, 1, "expected 'except' or 'finally' block")]
        [InlineData("*a = 1", 1, 1, "starred assignment target must be in a list or tuple")]
        [InlineData("*a, *b = 1", 1, 1, "multiple starred expressions in assignment")]
        [InlineData("f'{}'", 1, 1, "f-string: empty expression not allowed")]
        [InlineData("f'}'", 1, 1, "f-string: single '}' is not allowed")]
        [InlineData("b'é'", 1, 1, "bytes can only contain ASCII literal characters")]
        [InlineData("012", 1, 1, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")]
        [InlineData("0b12", 1, 1, "invalid digit '2' in binary literal")]
        [InlineData("1abc", 1, 1, "invalid decimal literal")]
        [InlineData("async def f(): pass", 1, 1, "async is not supported yet")]
        [InlineData("match x:\n  case 1: pass", 1, 1, "match is not supported yet")]
        public void Error(string source, int line, int column, string message)
        {
            ScriptException error = Assert.Throws<ScriptException>(() => new PythonCompiler().CompileModule(Encoding.UTF8.GetBytes(source), PyStr.From("t.py"), 0));
            Assert.Equal(message, error.Description);
            Assert.Equal((line, column), (error.Place.Line, error.Place.Column));
        }

        [Theory]
        [InlineData("match = 1\nmatch(2)\nmatch[3]: int = 4\n")]
        [InlineData("print(match)")]
        public void Match_is_a_name_elsewhere(string source)
        {
            Assert.NotNull(new PythonCompiler().CompileModule(Encoding.UTF8.GetBytes(source), PyStr.From("t.py"), 0));
        }

        [Theory]
        [InlineData("if x:\n", true)]
        [InlineData("if x:\n  y\n", true)]
        [InlineData("if x:\n  y\n\n", false)]
        [InlineData("f(1,\n", true)]
        [InlineData("'''a\n", true)]
        [InlineData("x = 1\n", false)]
        [InlineData("x = = 1\n", false)]
        [InlineData("@decorate\n", true)]
        public void Prompt_knows_when_more_lines_must_come(string text, bool isIncomplete)
        {
            Assert.Equal(isIncomplete, PythonCompiler.IsIncomplete(Encoding.UTF8.GetBytes(text)));
        }
    }
}
