// The face of the compiler: source text in, CodeObject out.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>Compiles Python source (https://docs.python.org/3.11/reference/). Has no state; errors are SyntaxErrors as ScriptException.</summary>
    public sealed class PythonCompiler : SourceCompiler
    {
        public override CodeObject CompileModule(byte[] utf8, PyStr fileName, int flags)
        {
            return Compile(utf8, fileName, flags, false);
        }

        public override CodeObject CompileInteractive(byte[] utf8, PyStr fileName, int flags)
        {
            return Compile(utf8, fileName, flags | CodeFlags.SharedGlobals, true);
        }

        public override CodeObject CompileExpression(byte[] utf8, PyStr fileName, int flags)
        {
            SourceText source = Open(utf8, fileName);
            NameTable names = new NameTable();
            Parser parser = new Parser(new Lexer(source, names));
            Emitter emitter = Emitter.ForModule(source, names, new Scope(ScopeKind.Module, null), flags | CodeFlags.SharedGlobals, false);
            return emitter.EmitExpression(parser.SingleExpression());
        }

        private static CodeObject Compile(byte[] utf8, PyStr fileName, int flags, bool isInteractive)
        {
            SourceText source = Open(utf8, fileName);
            NameTable names = new NameTable();
            Parser parser = new Parser(new Lexer(source, names));
            Emitter emitter = Emitter.ForModule(source, names, new Scope(ScopeKind.Module, null), flags, isInteractive);
            return emitter.EmitModule(parser);
        }

        private static SourceText Open(byte[] utf8, PyStr fileName)
        {
            SourceText source = new SourceText(utf8, fileName);
            int bad = Utf8.FirstInvalid(utf8, 0, utf8.Length);
            for (int i = 0; i < utf8.Length && bad < 0; i++)
            {
                if (utf8[i] == 0)
                    throw source.Error(i, i, "source code cannot contain null bytes");
            }
            if (bad >= 0)
                throw source.Error(bad, bad, "(unicode error) 'utf-8' codec can't decode byte 0x" + Hex(utf8[bad]) + " in position " + bad.ToString());
            return source;
        }

        private static string Hex(int value)
        {
            const string digits = "0123456789abcdef";
            return digits.Substring(value >> 4, 1) + digits.Substring(value & 15, 1);
        }

        /// <summary>Whether text typed at a prompt is a statement that more lines must complete: an open bracket, block or triple-quoted string.</summary>
        public static bool IsIncomplete(byte[] utf8)
        {
            SourceText source = new SourceText(utf8, PyStr.Empty);
            bool inBlock = false;
            try
            {
                Lexer lexer = new Lexer(source, new NameTable());
                TokenKind last = TokenKind.NewLine;
                while (lexer.Kind != TokenKind.End)
                {
                    if (lexer.Kind == TokenKind.NewLine && last == TokenKind.Colon)
                        inBlock = true;
                    if (lexer.Kind == TokenKind.At && last == TokenKind.NewLine)
                        inBlock = true;
                    last = lexer.Kind;
                    lexer.Next();
                }
            }
            catch (ScriptException error)
            {
                return error.Description.StartsWith("unterminated triple-quoted") || error.Description.EndsWith("was never closed");
            }
            if (utf8.Length > 0 && utf8[utf8.Length - 1] == '\\')
                return true;
            // A block ends with an empty line.
            int end = utf8.Length;
            bool emptyLine = end >= 2 && utf8[end - 1] == '\n' && utf8[end - 2] == '\n';
            return inBlock && !emptyLine;
        }
    }
}
