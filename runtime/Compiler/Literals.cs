// What literals are worth: numbers, and the bodies of string and bytes literals with their escapes.
// https://docs.python.org/3.11/reference/lexical_analysis.html#literals

using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Compiler
{
    /// <summary>Values of number and string tokens.</summary>
    internal static class Literals
    {
        // ---- numbers ----------------------------------------------------------------------------------------------------------

        /// <summary>The PyInt, PyBigInt or PyFloat of the current token.</summary>
        internal static object Number(Lexer lexer)
        {
            byte[] source = lexer.Source.Bytes;
            int start = lexer.Start;
            int end = lexer.End;
            int second = start + 1 < end ? source[start + 1] | 0x20 : 0;
            if (source[start] == '0')
            {
                if (second == 'x')
                    return Integer(lexer, start + 2, 16, "hexadecimal");
                if (second == 'o')
                    return Integer(lexer, start + 2, 8, "octal");
                if (second == 'b')
                    return Integer(lexer, start + 2, 2, "binary");
            }
            bool isFloat = false;
            for (int i = start; i < end; i++)
            {
                int c = source[i] | 0x20;
                if (source[i] == '.' || (c == 'e' && i > start && i + 1 < end))
                    isFloat = true;
                else if (c == 'j' && i == end - 1)
                    throw lexer.Source.Error(start, end, "complex numbers are not supported");
                else if (!Lexer.IsDigit(source[i]) && source[i] != '_' && !(isFloat && (source[i] == '+' || source[i] == '-')))
                    throw lexer.Source.Error(start, i + 1, "invalid decimal literal");
            }
            CheckUnderscores(lexer, start, end);
            if (!isFloat)
                return Integer(lexer, start, 10, "decimal");
            byte[] digits = WithoutUnderscores(source, start, end);
            double value;
            if (!FloatText.TryParse(digits, 0, digits.Length, out value))
                throw lexer.Source.Error(start, end, "invalid decimal literal");
            return new PyFloat(value);
        }

        private static void CheckUnderscores(Lexer lexer, int start, int end)
        {
            byte[] source = lexer.Source.Bytes;
            for (int i = start; i < end; i++)
            {
                if (source[i] == '_' && (i + 1 == end || !IsDigitOf(source[i + 1], 16)))
                    throw lexer.Source.Error(start, i + 1, "invalid decimal literal");
            }
        }

        private static byte[] WithoutUnderscores(byte[] source, int start, int end)
        {
            ByteWriter writer = new ByteWriter(end - start);
            for (int i = start; i < end; i++)
            {
                if (source[i] != '_')
                    writer.WriteByte(source[i]);
            }
            return writer.ToArray();
        }

        private static bool IsDigitOf(int c, int radix)
        {
            int digit = DigitOf(c);
            return digit >= 0 && digit < radix;
        }

        private static int DigitOf(int c)
        {
            if (c >= '0' && c <= '9')
                return c - '0';
            c |= 0x20;
            return c >= 'a' && c <= 'z' ? c - 'a' + 10 : -1;
        }

        private static object Integer(Lexer lexer, int from, int radix, string kind)
        {
            byte[] source = lexer.Source.Bytes;
            int end = lexer.End;
            if (from >= end)
                throw lexer.Source.Error(lexer.Start, end, "invalid " + kind + " literal");
            long value = 0;
            long most = (long.MaxValue - radix) / radix;
            bool fits = true;
            bool zeros = radix == 10 && end - from > 1 && source[from] == '0';
            for (int i = from; i < end; i++)
            {
                int c = source[i];
                if (c == '_')
                {
                    if (i + 1 == end || !IsDigitOf(source[i + 1], radix))
                        throw lexer.Source.Error(lexer.Start, i + 1, "invalid " + kind + " literal");
                    continue;
                }
                if (!IsDigitOf(c, radix))
                {
                    throw lexer.Source.Error(lexer.Start, i + 1, Lexer.IsDigit(c) ? "invalid digit '" + ((char)c).ToString() + "' in " + kind + " literal"
                        : "invalid " + kind + " literal");
                }
                if (zeros && c != '0')
                    throw lexer.Source.Error(lexer.Start, end, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
                fits = fits && value <= most;
                if (fits)
                    value = value * radix + DigitOf(c);
            }
            if (fits)
                return new PyInt(value);
            byte[] digits = WithoutUnderscores(source, from, end);
            return PyBigInt.Object(BigInt.Parse(digits, 0, digits.Length, radix, null));
        }

        // ---- text ---------------------------------------------------------------------------------------------------------------

        /// <summary>Where the body of a string token lies, and what its prefix says.</summary>
        internal sealed class TextToken
        {
            internal bool IsBytes;
            internal bool IsRaw;
            internal bool IsFormatted;
            internal int Start;
            internal int End;
        }

        /// <summary>Reads prefix and quotes of the current token.</summary>
        internal static TextToken Text(Lexer lexer)
        {
            TextToken token = new TextToken();
            byte[] source = lexer.Source.Bytes;
            int i = lexer.Start;
            for (; source[i] != '"' && source[i] != '\''; i++)
            {
                int c = source[i] | 0x20;
                token.IsBytes = token.IsBytes || c == 'b';
                token.IsRaw = token.IsRaw || c == 'r';
                token.IsFormatted = token.IsFormatted || c == 'f';
            }
            bool triple = lexer.End - i >= 6 && source[i + 1] == source[i] && source[i + 2] == source[i];
            int quotes = triple ? 3 : 1;
            token.Start = i + quotes;
            token.End = lexer.End - quotes;
            return token;
        }

        /// <summary>Appends the text of a literal's body from start to end - 1. `doubled` braces of f-strings count once.</summary>
        internal static void Decode(Lexer lexer, ByteWriter writer, int start, int end, bool raw, bool isBytes, bool doubled)
        {
            byte[] source = lexer.Source.Bytes;
            for (int i = start; i < end; i++)
            {
                int c = source[i];
                if (c == '\r')
                {
                    // Line ends of the source are \n in literals.
                    if (i + 1 < end && source[i + 1] == '\n')
                        i++;
                    writer.WriteByte('\n');
                }
                else if (isBytes && c >= 0x80)
                    throw lexer.Error("bytes can only contain ASCII literal characters");
                else if (doubled && (c == '{' || c == '}'))
                {
                    writer.WriteByte(c);
                    i++;
                }
                else if (c == '\\' && !raw && i + 1 < end)
                    i = Escape(lexer, writer, i + 1, end, isBytes);
                else
                    writer.WriteByte(c);
            }
        }

        // Writes what an escape means; gives the offset of its last byte.
        private static int Escape(Lexer lexer, ByteWriter writer, int i, int end, bool isBytes)
        {
            byte[] source = lexer.Source.Bytes;
            int c = source[i];
            switch (c)
            {
                case '\n': return i;
                case '\r': return i + 1 < end && source[i + 1] == '\n' ? i + 1 : i;
                case '\\': writer.WriteByte('\\'); return i;
                case '\'': writer.WriteByte('\''); return i;
                case '"': writer.WriteByte('"'); return i;
                case 'a': writer.WriteByte(7); return i;
                case 'b': writer.WriteByte(8); return i;
                case 'f': writer.WriteByte(12); return i;
                case 'n': writer.WriteByte('\n'); return i;
                case 'r': writer.WriteByte('\r'); return i;
                case 't': writer.WriteByte('\t'); return i;
                case 'v': writer.WriteByte(11); return i;
                case 'x': return HexEscape(lexer, writer, i, end, 2, isBytes);
                case 'u':
                    if (isBytes)
                        break;
                    return HexEscape(lexer, writer, i, end, 4, false);
                case 'U':
                    if (isBytes)
                        break;
                    return HexEscape(lexer, writer, i, end, 8, false);
                case 'N':
                    if (isBytes)
                        break;
                    throw lexer.Error("names of characters (\\N{...}) are not known here: write the code point as \\u or \\U");
            }
            if (c < '0' || c > '7')
            {
                // An escape that means nothing stays as it is.
                writer.WriteByte('\\');
                if (c < 0x80)
                {
                    writer.WriteByte(c);
                    return i;
                }
                return i - 1;
            }
            int value = 0;
            int last = i - 1;
            for (int k = 0; k < 3 && i + k < end && source[i + k] >= '0' && source[i + k] <= '7'; k++)
            {
                value = value * 8 + source[i + k] - '0';
                last = i + k;
            }
            if (isBytes)
                writer.WriteByte(value & 255);
            else
                writer.WriteCodePoint(value);
            return last;
        }

        private static int HexEscape(Lexer lexer, ByteWriter writer, int i, int end, int digits, bool isBytes)
        {
            byte[] source = lexer.Source.Bytes;
            int value = 0;
            for (int k = 1; k <= digits; k++)
            {
                if (i + k >= end || !IsDigitOf(source[i + k], 16))
                {
                    string form = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX";
                    if (isBytes)
                        throw lexer.Error("(value error) invalid \\x escape at position " + (i - 1 - BodyStart(lexer)).ToString());
                    throw lexer.Error("(unicode error) 'unicodeescape' codec can't decode bytes in position " + (i - 1 - BodyStart(lexer)).ToString()
                        + "-" + (i - 1 - BodyStart(lexer) + k).ToString() + ": truncated " + form + " escape");
                }
                value = (value << 4) | DigitOf(source[i + k]);
            }
            if (isBytes)
                writer.WriteByte(value);
            else if (value < 0 || value > 0x10FFFF)
                throw lexer.Error("(unicode error) 'unicodeescape' codec can't decode bytes in position " + (i - 1 - BodyStart(lexer)).ToString()
                    + "-" + (i + digits - 1 - BodyStart(lexer)).ToString() + ": illegal Unicode character");
            else
                writer.WriteCodePoint(value);
            return i + digits;
        }

        private static int BodyStart(Lexer lexer)
        {
            return Text(lexer).Start;
        }
    }
}
