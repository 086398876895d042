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
        private PyStr[] names = new PyStr[128];
        private ushort[] buckets = new ushort[256];
        private int count;

        internal NameTable()
        {
            string[] keywords = Keywords.Rows.Split(' ');
            for (int i = 0; i < keywords.Length; i++)
            {
                byte[] bytes = Utf8.Encode(keywords[i]);
                Find(bytes, 0, bytes.Length);
            }
        }

        internal PyStr this[int i] { get { return names[i]; } }

        internal PyStr Intern(string text)
        {
            byte[] bytes = Utf8.Encode(text);
            return names[Find(bytes, 0, bytes.Length)];
        }

        /// <summary>Number of a name; below Keywords.Count it is the TokenKind of a keyword. A new name gets the next number.</summary>
        internal int Find(byte[] source, int start, int end)
        {
            int hash = 0;
            for (int i = start; i < end; i++)
                hash = hash * 31 + source[i];
            int slot = hash & (buckets.Length - 1);
            while (buckets[slot] != 0)
            {
                int known = buckets[slot] - 1;
                if (Same(names[known].Bytes, source, start, end))
                    return known;
                slot = (slot + 1) & (buckets.Length - 1);
            }
            return Add(source, start, end, slot);
        }

        private int Add(byte[] source, int start, int end, int slot)
        {
            if (count >= CompilerLimits.Operand - 1)
                throw ScriptError.Of(TypeIds.MemoryError, "too many names");
            if (count == names.Length)
            {
                PyStr[] grown = new PyStr[count * 2];
                System.Array.Copy(names, 0, grown, 0, count);
                names = grown;
            }
            names[count++] = PyStr.FromBytes(source, start, end - start);
            buckets[slot] = (ushort)count;
            if (count * 2 > buckets.Length)
                Rehash();
            return count - 1;
        }

        private void Rehash()
        {
            buckets = new ushort[buckets.Length * 2];
            for (int n = 0; n < count; n++)
            {
                byte[] bytes = names[n].Bytes;
                int hash = 0;
                for (int i = 0; i < bytes.Length; i++)
                    hash = hash * 31 + bytes[i];
                int slot = hash & (buckets.Length - 1);
                while (buckets[slot] != 0)
                    slot = (slot + 1) & (buckets.Length - 1);
                buckets[slot] = (ushort)(n + 1);
            }
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
