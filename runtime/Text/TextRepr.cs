// repr() of str, bytes and bytearray.

using NanoPy.Core;

namespace NanoPy.Text
{
    internal static class TextRepr
    {
        internal static PyStr Repr(object value)
        {
            PyStr text = value as PyStr;
            ByteWriter writer = new ByteWriter(16);
            if (text != null)
                WriteText(writer, text.Bytes);
            else
            {
                PyBytes bytes = (PyBytes)value;
                if (bytes.Mutable)
                    writer.Write("bytearray(");
                WriteBytes(writer, bytes);
                if (bytes.Mutable)
                    writer.WriteByte(')');
            }
            return writer.ToStr();
        }

        // Single quotes, unless that would need escapes which double quotes do not.
        private static int QuoteFor(byte[] bytes, int length)
        {
            bool single = false;
            for (int i = 0; i < length; i++)
            {
                if (bytes[i] == '"')
                    return '\'';
                single = single || bytes[i] == '\'';
            }
            return single ? '"' : '\'';
        }

        private static void WriteText(ByteWriter writer, byte[] bytes)
        {
            int quote = QuoteFor(bytes, bytes.Length);
            writer.WriteByte(quote);
            for (int i = 0; i < bytes.Length; i += Utf8.LengthAt(bytes, i))
            {
                int c = Utf8.Read(bytes, i);
                if (WriteEscape(writer, c, quote))
                    continue;
                if (CharacterClasses.IsPrintable(c))
                    writer.Write(bytes, i, Utf8.LengthAt(bytes, i));
                else
                    WriteCode(writer, c);
            }
            writer.WriteByte(quote);
        }

        private static void WriteBytes(ByteWriter writer, PyBytes bytes)
        {
            int quote = QuoteFor(bytes.Items, bytes.Length);
            writer.WriteByte('b');
            writer.WriteByte(quote);
            for (int i = 0; i < bytes.Length; i++)
            {
                int c = bytes.Items[i];
                if (WriteEscape(writer, c, quote))
                    continue;
                if (c >= ' ' && c < 0x7F)
                    writer.WriteByte(c);
                else
                    WriteCode(writer, c);
            }
            writer.WriteByte(quote);
        }

        private static bool WriteEscape(ByteWriter writer, int c, int quote)
        {
            int letter = c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : c == '\\' || c == quote ? c : 0;
            if (letter == 0)
                return false;
            writer.WriteByte('\\');
            writer.WriteByte(letter);
            return true;
        }

        private static void WriteCode(ByteWriter writer, int c)
        {
            int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
            writer.WriteByte('\\');
            writer.WriteByte(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
            for (int shift = digits * 4 - 4; shift >= 0; shift -= 4)
                writer.WriteByte(HexDigit(c >> shift));
        }

        /// <summary>The lower-case digit of the lowest four bits.</summary>
        internal static int HexDigit(int value)
        {
            value &= 15;
            return value < 10 ? '0' + value : 'a' + value - 10;
        }
    }
}
