// The kinds of tokens: one row each with its text. Keywords and operators are found through these rows.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>Kind of a token. From False to Yield they are keywords; from LeftParen to NotEqual operators and delimiters.</summary>
    internal enum TokenKind : byte
    {
        False, None, True, And, As, Assert, Async, Await, Break, Class, Continue, Def, Del, Elif, Else, Except, Finally, For, From, Global,
        If, Import, In, Is, Lambda, Nonlocal, Not, Or, Pass, Raise, Return, Try, While, With, Yield,
        LeftParen, RightParen, LeftBracket, RightBracket, LeftBrace, RightBrace, Comma, Colon, Semicolon, Dot, Ellipsis, Arrow, Walrus, Assign, Tilde,
        // Binary operators and their assignments stand in the order of Opcode.Add to Opcode.Shr.
        Plus, Minus, Star, Slash, DoubleSlash, Percent, DoubleStar, At, Ampersand, Bar, Caret, ShiftLeft, ShiftRight,
        PlusAssign, MinusAssign, StarAssign, SlashAssign, DoubleSlashAssign, PercentAssign, DoubleStarAssign, AtAssign, AmpersandAssign,
        BarAssign, CaretAssign, ShiftLeftAssign, ShiftRightAssign,
        // In the order of Opcode.Lt to Opcode.Ne.
        Less, LessEqual, Greater, GreaterEqual, Equal, NotEqual,
        Name, Number, Text, NewLine, Indent, Dedent, End,
    }

    /// <summary>The texts of keywords, for the table of names.</summary>
    internal static class Keywords
    {
        internal const string Rows = "False None True and as assert async await break class continue def del elif else except finally for from "
            + "global if import in is lambda nonlocal not or pass raise return try while with yield";

        internal const int Count = (int)TokenKind.Yield + 1;
    }

    /// <summary>Names of one compilation, each once, so that equal names are the same object. The first are the keywords.</summary>
    internal sealed class NameTable
    {
        // Keywords are no objects: each would be 80 bytes on a board.
        private readonly byte[] keywords = Utf8.Encode(Keywords.Rows);
        private readonly byte[] keywordEnds = new byte[Keywords.Count];
        // Without the keywords.
        private PyStr[] names = new PyStr[32];
        private ushort[] buckets = new ushort[256];
        private int count;

        internal NameTable()
        {
            int start = 0;
            for (int i = 0; i < keywordEnds.Length; i++)
            {
                int end = start;
                while (end < keywords.Length && keywords[end] != ' ')
                    end++;
                keywordEnds[i] = (byte)end;
                Enter(Hash(keywords, start, end));
                start = end + 1;
            }
        }

        /// <summary>A name by its number, which is not that of a keyword.</summary>
        internal PyStr this[int i] { get { return names[i - Keywords.Count]; } }

        internal PyStr Intern(string text)
        {
            byte[] bytes = Utf8.Encode(text);
            return this[Find(bytes, 0, bytes.Length)];
        }

        /// <summary>Number of a name; below Keywords.Count it is the TokenKind of a keyword. A new name gets the next number.</summary>
        internal int Find(byte[] source, int start, int end)
        {
            int slot = Hash(source, start, end) & (buckets.Length - 1);
            while (buckets[slot] != 0)
            {
                int known = buckets[slot] - 1;
                if (known < Keywords.Count ? IsKeyword(known, source, start, end) : Same(names[known - Keywords.Count].Bytes, source, start, end))
                    return known;
                slot = (slot + 1) & (buckets.Length - 1);
            }
            Add(PyStr.FromBytes(source, start, end - start));
            return count - 1;
        }

        private static int Hash(byte[] bytes, int start, int end)
        {
            int hash = 0;
            for (int i = start; i < end; i++)
                hash = hash * 31 + bytes[i];
            return hash;
        }

        private void Add(PyStr name)
        {
            if (count >= CompilerLimits.Operand - 1)
                throw ScriptError.Of(TypeIds.MemoryError, "too many names");
            int at = count - Keywords.Count;
            if (at == names.Length)
            {
                PyStr[] grown = new PyStr[at * 2];
                System.Array.Copy(names, 0, grown, 0, at);
                names = grown;
            }
            if ((count + 1) * 2 > buckets.Length)
                Rehash();
            names[at] = name;
            Enter(Hash(name.Bytes, 0, name.Bytes.Length));
        }

        // Gives the next number to a name that is not there.
        private void Enter(int hash)
        {
            int slot = hash & (buckets.Length - 1);
            while (buckets[slot] != 0)
                slot = (slot + 1) & (buckets.Length - 1);
            buckets[slot] = (ushort)++count;
        }

        private void Rehash()
        {
            buckets = new ushort[buckets.Length * 2];
            int known = count;
            count = 0;
            int start = 0;
            for (int n = 0; n < known; n++)
            {
                if (n < Keywords.Count)
                {
                    Enter(Hash(keywords, start, keywordEnds[n]));
                    start = keywordEnds[n] + 1;
                    continue;
                }
                byte[] bytes = names[n - Keywords.Count].Bytes;
                Enter(Hash(bytes, 0, bytes.Length));
            }
        }

        private bool IsKeyword(int number, byte[] source, int start, int end)
        {
            int last = keywordEnds[number];
            int length = end - start;
            int first = last - length;
            if (first != (number == 0 ? 0 : keywordEnds[number - 1] + 1))
                return false;
            for (int i = 0; i < length; i++)
            {
                if (keywords[first + i] != source[start + i])
                    return false;
            }
            return true;
        }

        private static bool Same(byte[] name, byte[] source, int start, int end)
        {
            if (name.Length != end - start)
                return false;
            for (int i = 0; i < name.Length; i++)
            {
                if (name[i] != source[start + i])
                    return false;
            }
            return true;
        }
    }
}
