// What is to be run: source text or a compiled file, and the lines that a traceback shows.

using NanoPy.Core;

namespace NanoPy
{
    /// <summary>The source text, or compiled file, of one run.</summary>
    internal sealed class Script : SourceLines
    {
        internal readonly byte[] Source;
        internal readonly PyStr FileName;
        /// <summary>Whether it was typed at a prompt: values of expression statements are shown, and names live on.</summary>
        internal readonly bool IsInteractive;

        internal Script(byte[] source, string fileName, bool isInteractive)
        {
            Source = source;
            FileName = PyStr.From(fileName);
            IsInteractive = isInteractive;
        }

        /// <summary>Whether it was compiled before: then there are no lines to show.</summary>
        internal bool IsCompiled { get { return CodeFile.IsOne(Source); } }

        /// <summary>The code to run; raises SyntaxError, or ValueError for a damaged compiled file, as a ScriptException.</summary>
        internal CodeObject Compile(SourceCompiler compiler)
        {
            if (IsCompiled)
                return CodeFile.Read(Source);
            if (compiler == null)
                throw ScriptError.Value("this board has no compiler: compile the script on a PC");
            return IsInteractive ? compiler.CompileInteractive(Source, FileName, 0) : compiler.CompileModule(Source, FileName, 0);
        }

        public override PyStr Line(PyStr fileName, int line)
        {
            if (IsInteractive || IsCompiled || !fileName.Same(FileName))
                return null;
            int start = 0;
            for (int at = 1; at < line; at++)
            {
                while (start < Source.Length && Source[start] != '\n')
                    start++;
                start++;
            }
            if (start >= Source.Length)
                return null;
            int end = start;
            while (end < Source.Length && Source[end] != '\n')
                end++;
            while (start < end && IsSpace(Source[start]))
                start++;
            while (end > start && IsSpace(Source[end - 1]))
                end--;
            // A file that is no UTF-8 has no line to show: PyStr holds valid text only.
            return Utf8.FirstInvalid(Source, start, end) >= 0 ? null : PyStr.FromBytes(Source, start, end - start);
        }

        private static bool IsSpace(byte value)
        {
            return value == ' ' || value == '\t' || value == '\r' || value == '\f';
        }
    }
}
