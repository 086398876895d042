using System.Collections.Generic;
using System.Text;
using NanoPy.Compiler;
using NanoPy.Core;
using Xunit;

namespace NanoPy.Tests.Unit.Compiler
{
    public sealed class LexerTests
    {
        private static string Kinds(string source)
        {
            Lexer lexer = new Lexer(new SourceText(Encoding.UTF8.GetBytes(source), PyStr.From("t.py")), new NameTable());
            List<string> kinds = new List<string>();
            for (; lexer.Kind != TokenKind.End; lexer.Next())
                kinds.Add(lexer.Kind.ToString());
            return string.Join(' ', kinds);
        }

        [Theory]
        [InlineData("", "")]
        [InlineData("\n\n# only a comment\n", "")]
        [InlineData("x = 1", "Name Assign Number NewLine")]
        [InlineData("if x:\n  y\nz\n", "If Name Colon NewLine Indent Name NewLine Dedent Name NewLine")]
        [InlineData("if x:\n  if y:\n    z", "If Name Colon NewLine Indent If Name Colon NewLine Indent Name NewLine Dedent Dedent")]
        [InlineData("f(1,\n  2)\n", "Name LeftParen Number Comma Number RightParen NewLine")]
        [InlineData("a \\\n + b", "Name Plus Name NewLine")]
        [InlineData("a **= b // c >> d != e -> f := ...", "Name DoubleStarAssign Name DoubleSlash Name ShiftRight Name NotEqual Name Arrow Name Walrus Ellipsis NewLine")]
        [InlineData("rb'x' f\"y\" '''z\n'''", "Text Text Text NewLine")]
        [InlineData("0x1F 1_000 1e-5 .5 1if x", "Number Number Number Number Number If Name NewLine")]
        [InlineData("\uFEFFx", "Name NewLine")]
        [InlineData("größe", "Name NewLine")]
        [InlineData("x\r\ny\r", "Name NewLine Name NewLine")]
        public void Tokens(string source, string kinds)
        {
            Assert.Equal(kinds, Kinds(source));
        }

        [Theory]
        [InlineData("  x\n y", "unindent does not match any outer indentation level")]
        [InlineData("if x:\n\ty\n        z", "inconsistent use of tabs and spaces in indentation")]
        [InlineData("'abc", "unterminated string literal (detected at line 1)")]
        [InlineData("'''abc\n", "unterminated triple-quoted string literal (detected at line 1)")]
        [InlineData("(1", "'(' was never closed")]
        [InlineData("1)", "unmatched ')'")]
        [InlineData("(1]", "closing parenthesis ']' does not match opening parenthesis '('")]
        [InlineData("a \\ b", "unexpected character after line continuation character")]
        [InlineData("€ = 1", "invalid character '€' (U+20AC)")]
        public void Errors(string source, string message)
        {
            ScriptException error = Assert.Throws<ScriptException>(() => Kinds(source));
            Assert.Equal(message, error.Description);
        }
    }
}
