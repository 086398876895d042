// The text of a script: where its lines begin, and the syntax errors that point into it.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>Source text in UTF-8 with its line starts. Offsets are in bytes.</summary>
    internal sealed class SourceText
    {
        internal readonly byte[] Bytes;
        internal readonly PyStr FileName;
        private readonly int[] lineStarts;

        internal SourceText(byte[] bytes, PyStr fileName)
        {
            Bytes = bytes;
            FileName = fileName;
            int lines = 1;
            for (int i = 0; i < bytes.Length; i++)
            {
                if (IsLineEnd(i))
                    lines++;
            }
            lineStarts = new int[lines];
            int line = 1;
            for (int i = 0; i < bytes.Length; i++)
            {
                if (IsLineEnd(i))
                    lineStarts[line++] = i + 1;
            }
        }

        private bool IsLineEnd(int i)
        {
            return Bytes[i] == '\n' || (Bytes[i] == '\r' && (i + 1 == Bytes.Length || Bytes[i + 1] != '\n'));
        }

        /// <summary>Line of an offset, from 1.</summary>
        internal int LineOf(int offset)
        {
            int low = 0;
            int high = lineStarts.Length - 1;
            while (low < high)
            {
                int middle = (low + high + 1) >> 1;
                if (lineStarts[middle] <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return low + 1;
        }

        /// <summary>Column of an offset in code points, from 1.</summary>
        internal int ColumnOf(int offset)
        {
            int start = lineStarts[LineOf(offset) - 1];
            return Utf8.Count(Bytes, start, offset > Bytes.Length ? Bytes.Length : offset) + 1 + (offset > Bytes.Length ? 1 : 0);
        }

        /// <summary>A line, from 1, without its end.</summary>
        internal PyStr Line(int line)
        {
            int start = lineStarts[line - 1];
            int end = line < lineStarts.Length ? lineStarts[line] : Bytes.Length;
            while (end > start && (Bytes[end - 1] == '\n' || Bytes[end - 1] == '\r'))
                end--;
            return PyStr.FromBytes(Bytes, start, end - start);
        }

        /// <summary>A SyntaxError for the text from start to end - 1.</summary>
        internal ScriptException Error(int start, int end, string message)
        {
            return Error(TypeIds.SyntaxError, start, end, message);
        }

        /// <summary>A SyntaxError, IndentationError or TabError for the text from start to end - 1.</summary>
        internal ScriptException Error(int typeId, int start, int end, string message)
        {
            int line = LineOf(start);
            int lastLine = LineOf(end > start ? end - 1 : start);
            int lastColumn = ColumnOf(end > start ? end - 1 : start) + 1;
            SyntaxPlace place = new SyntaxPlace(FileName, line, ColumnOf(start), lastLine, lastColumn, Line(line));
            return ScriptError.Syntax(typeId, message, place);
        }

        /// <summary>Whether bytes at an offset are this text.</summary>
        internal bool Has(int offset, string text)
        {
            if (offset + text.Length > Bytes.Length)
                return false;
            byte[] wanted = Utf8.Encode(text);
            for (int i = 0; i < wanted.Length; i++)
            {
                if (Bytes[offset + i] != wanted[i])
                    return false;
            }
            return true;
        }
    }
}
