// bytes to str and back: utf-8, ascii and latin-1, with the error handlers strict, ignore and replace.
// https://docs.python.org/3.11/library/codecs.html

using NanoPy.Core;

namespace NanoPy.Text
{
    internal static class Codecs
    {
        private const int Utf8Codec = 0, AsciiCodec = 1, Latin1Codec = 2;
        private const int Strict = 0, Ignore = 1, Replace = 2, BackslashReplace = 3;

        private static int CodecOf(PyStr name)
        {
            string plain = "";
            byte[] bytes = name.Bytes;
            for (int i = 0; i < bytes.Length && i < 20; i++)
            {
                int c = CharacterClasses.Lower(bytes[i]);
                if (c != '-' && c != '_' && c != ' ')
                    plain += ((char)c).ToString();
            }
            switch (plain)
            {
                case "utf8":
                case "u8":
                    return Utf8Codec;
                case "ascii":
                case "usascii":
                    return AsciiCodec;
                case "latin1":
                case "latin":
                case "iso88591":
                case "l1":
                    return Latin1Codec;
                default:
                    throw ScriptError.Of(TypeIds.LookupError, "unknown encoding: " + name);
            }
        }

        private static int HandlerOf(PyStr name)
        {
            if (name == null)
                return Strict;
            switch (name.ToString())
            {
                case "strict": return Strict;
                case "ignore": return Ignore;
                case "replace": return Replace;
                case "backslashreplace": return BackslashReplace;
                default: throw ScriptError.Of(TypeIds.LookupError, "unknown error handler name '" + name + "'");
            }
        }

        private static string NameOf(int codec)
        {
            return codec == Utf8Codec ? "utf-8" : codec == AsciiCodec ? "ascii" : "latin-1";
        }

        // ---- encode -------------------------------------------------------------------------------------------------------------

        /// <summary>The bytes of a text; encoding and errors may be null. Raises UnicodeEncodeError.</summary>
        internal static byte[] Encode(Interpreter interpreter, PyStr text, PyStr encoding, PyStr errors)
        {
            int codec = encoding == null ? Utf8Codec : CodecOf(encoding);
            int handler = HandlerOf(errors);
            byte[] source = text.Bytes;
            ByteWriter writer = new ByteWriter(source.Length);
            for (int i = 0; i < source.Length; i += Utf8.LengthAt(source, i))
            {
                if ((i & 255) == 0)
                    interpreter.Poll();
                int c = Utf8.Read(source, i);
                bool fits = codec == Utf8Codec ? c < 0xD800 || c > 0xDFFF : c < (codec == AsciiCodec ? 0x80 : 0x100);
                if (!fits)
                    Unencodable(interpreter, writer, text, i, codec, handler);
                else if (codec == Utf8Codec)
                    writer.WriteCodePoint(c);
                else
                    writer.WriteByte(c);
            }
            return writer.ToArray();
        }

        private static void Unencodable(Interpreter interpreter, ByteWriter writer, PyStr text, int offset, int codec, int handler)
        {
            int c = Utf8.Read(text.Bytes, offset);
            if (handler == Ignore)
                return;
            if (handler == Replace)
            {
                writer.WriteByte('?');
                return;
            }
            if (handler == BackslashReplace)
            {
                writer.Write(Escape(c));
                return;
            }
            int at = text.IndexOf(offset);
            string reason = codec == Utf8Codec ? "surrogates not allowed" : "ordinal not in range(" + (codec == AsciiCodec ? "128" : "256") + ")";
            throw Error(interpreter, TypeIds.UnicodeEncodeError, NameOf(codec), text, at, at + 1, reason);
        }

        private static string Escape(int c)
        {
            string digits = "";
            int count = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
            for (int i = 0; i < count; i++)
            {
                digits = ((char)TextRepr.HexDigit(c)).ToString() + digits;
                c >>= 4;
            }
            return (count == 2 ? "\\x" : count == 4 ? "\\u" : "\\U") + digits;
        }

        // ---- decode ---------------------------------------------------------------------------------------------------------------

        /// <summary>The text of bytes; encoding and errors may be null. Raises UnicodeDecodeError.</summary>
        internal static PyStr Decode(Interpreter interpreter, PyBytes source, PyStr encoding, PyStr errors)
        {
            int codec = encoding == null ? Utf8Codec : CodecOf(encoding);
            int handler = HandlerOf(errors);
            byte[] bytes = source.Items;
            int length = source.Length;
            if (codec == Utf8Codec && Utf8.FirstInvalid(bytes, 0, length) < 0)
                return PyStr.FromBytes(bytes, 0, length);
            ByteWriter writer = new ByteWriter(length);
            int i = 0;
            while (i < length)
            {
                if ((i & 255) == 0)
                    interpreter.Poll();
                int c = bytes[i];
                if (c < 0x80 || codec == Latin1Codec)
                {
                    writer.WriteCodePoint(c);
                    i++;
                    continue;
                }
                int good = codec == Utf8Codec ? SequenceLength(bytes, i, length) : 0;
                if (good > 0)
                {
                    writer.Write(bytes, i, good);
                    i += good;
                    continue;
                }
                i += Undecodable(interpreter, writer, source, i, codec, handler);
            }
            return writer.ToStr();
        }

        // Length of a valid sequence, or 0.
        private static int SequenceLength(byte[] bytes, int i, int end)
        {
            int wanted = bytes[i] >= 0xF0 ? 4 : bytes[i] >= 0xE0 ? 3 : 2;
            if (i + wanted > end)
                return 0;
            return Utf8.FirstInvalid(bytes, i, i + wanted) < 0 ? wanted : 0;
        }

        // Handles what cannot be decoded; gives the number of bytes that are dealt with.
        private static int Undecodable(Interpreter interpreter, ByteWriter writer, PyBytes source, int i, int codec, int handler)
        {
            byte[] bytes = source.Items;
            int first = bytes[i];
            int count = 1;
            string reason = "ordinal not in range(128)";
            if (codec == Utf8Codec)
            {
                int wanted = first >= 0xF5 || first < 0xC2 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
                reason = wanted == 1 ? "invalid start byte" : "invalid continuation byte";
                while (count < wanted && i + count < source.Length && IsContinuation(first, bytes[i + count], count))
                    count++;
                if (wanted > 1 && i + count == source.Length && count < wanted)
                    reason = "unexpected end of data";
            }
            if (handler == Replace)
                writer.WriteCodePoint(0xFFFD);
            else if (handler == BackslashReplace)
            {
                for (int k = 0; k < count; k++)
                    writer.Write(Escape(bytes[i + k]));
            }
            else if (handler == Strict)
                throw Error(interpreter, TypeIds.UnicodeDecodeError, NameOf(codec), new PyBytes(source.ToArray()), i, i + count, reason);
            return count;
        }

        private static bool IsContinuation(int first, int c, int at)
        {
            if (at == 1)
            {
                if (first == 0xE0)
                    return c >= 0xA0 && c <= 0xBF;
                if (first == 0xED)
                    return c >= 0x80 && c <= 0x9F;
                if (first == 0xF0)
                    return c >= 0x90 && c <= 0xBF;
                if (first == 0xF4)
                    return c >= 0x80 && c <= 0x8F;
            }
            return c >= 0x80 && c <= 0xBF;
        }

        private static ScriptException Error(Interpreter interpreter, int typeId, string codec, object source, int start, int end, string reason)
        {
            PyTuple args = new PyTuple(new object[] { PyStr.From(codec), source, new PyInt(start), new PyInt(end), PyStr.From(reason) });
            return new ScriptException(new PyException(interpreter.Type(typeId), args));
        }
    }
}
