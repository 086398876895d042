// UTF-8 by hand: the device's Encoding lives in another package and its strings cannot be indexed in constant time.

namespace NanoPy.Core
{
    /// <summary>UTF-8 bytes: encoding, decoding, searching, comparing. Lone surrogates are taken as three-byte sequences.</summary>
    public static class Utf8
    {
        public static byte[] Encode(string text)
        {
            char[] chars = text.ToCharArray();
            byte[] ascii = new byte[chars.Length];
            for (int i = 0; i < chars.Length; i++)
            {
                char ch = chars[i];
                if (ch >= 0x80)
                    return EncodeBeyondAscii(chars);
                ascii[i] = (byte)ch;
            }
            return ascii;
        }

        private static byte[] EncodeBeyondAscii(char[] chars)
        {
            int length = 0;
            for (int i = 0; i < chars.Length; i++)
            {
                char ch = chars[i];
                length += ch < 0x80 ? 1 : ch < 0x800 ? 2 : 3;
                if (IsPair(chars, i))
                {
                    length++;
                    i++;
                }
            }
            byte[] bytes = new byte[length];
            int at = 0;
            for (int i = 0; i < chars.Length; i++)
            {
                int codePoint = chars[i];
                if (IsPair(chars, i))
                {
                    codePoint = 0x10000 + ((chars[i] - 0xD800) << 10) + (chars[i + 1] - 0xDC00);
                    i++;
                }
                at += Write(codePoint, bytes, at);
            }
            return bytes;
        }

        private static bool IsPair(char[] chars, int i)
        {
            return chars[i] >= 0xD800 && chars[i] < 0xDC00 && i + 1 < chars.Length && chars[i + 1] >= 0xDC00 && chars[i + 1] < 0xE000;
        }

        /// <summary>A C# string of some bytes; code points beyond 16 bits become surrogate pairs.</summary>
        public static string Decode(byte[] bytes, int start, int length)
        {
            char[] chars = new char[length];
            int count = 0;
            int end = start + length;
            for (int i = start; i < end; i += LengthAt(bytes, i))
            {
                int codePoint = Read(bytes, i);
                if (codePoint >= 0x10000)
                {
                    codePoint -= 0x10000;
                    chars[count++] = (char)(0xD800 + (codePoint >> 10));
                    codePoint = 0xDC00 + (codePoint & 0x3FF);
                }
                chars[count++] = (char)codePoint;
            }
            return new string(chars, 0, count);
        }

        /// <summary>Bytes that a code point takes: 1 to 4.</summary>
        public static int LengthOf(int codePoint)
        {
            return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        }

        /// <summary>Bytes of the code point that starts at an offset.</summary>
        public static int LengthAt(byte[] bytes, int offset)
        {
            byte first = bytes[offset];
            return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        }

        /// <summary>Writes a code point and returns the number of bytes.</summary>
        public static int Write(int codePoint, byte[] bytes, int at)
        {
            if (codePoint < 0x80)
            {
                bytes[at] = (byte)codePoint;
                return 1;
            }
            int length = LengthOf(codePoint);
            for (int i = length - 1; i > 0; i--)
            {
                bytes[at + i] = (byte)(0x80 | (codePoint & 0x3F));
                codePoint >>= 6;
            }
            bytes[at] = (byte)((length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0) | codePoint);
            return length;
        }

        /// <summary>The code point that starts at an offset.</summary>
        public static int Read(byte[] bytes, int offset)
        {
            int first = bytes[offset];
            if (first < 0x80)
                return first;
            if (first < 0xE0)
                return ((first & 0x1F) << 6) | (bytes[offset + 1] & 0x3F);
            if (first < 0xF0)
                return ((first & 0x0F) << 12) | ((bytes[offset + 1] & 0x3F) << 6) | (bytes[offset + 2] & 0x3F);
            return ((first & 0x07) << 18) | ((bytes[offset + 1] & 0x3F) << 12) | ((bytes[offset + 2] & 0x3F) << 6) | (bytes[offset + 3] & 0x3F);
        }

        /// <summary>Code points between two byte offsets.</summary>
        public static int Count(byte[] bytes, int start, int end)
        {
            int count = 0;
            for (int i = start; i < end; i++)
            {
                if ((bytes[i] & 0xC0) != 0x80)
                    count++;
            }
            return count;
        }

        /// <summary>Offset of the first byte that does not belong to valid UTF-8 (shortest form, up to U+10FFFF, no surrogates), or -1.</summary>
        public static int FirstInvalid(byte[] bytes, int start, int end)
        {
            return FirstInvalid(bytes, start, end, false);
        }

        /// <summary>As above; a str may also hold lone surrogates, three bytes each.</summary>
        public static int FirstInvalid(byte[] bytes, int start, int end, bool allowSurrogates)
        {
            int i = start;
            while (i < end)
            {
                int first = bytes[i];
                if (first < 0x80)
                {
                    i++;
                    continue;
                }
                int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
                if (length == 0 || i + length > end)
                    return i;
                for (int k = 1; k < length; k++)
                {
                    if ((bytes[i + k] & 0xC0) != 0x80)
                        return i;
                }
                int codePoint = Read(bytes, i);
                if (LengthOf(codePoint) != length || codePoint > 0x10FFFF || (!allowSurrogates && codePoint >= 0xD800 && codePoint < 0xE000))
                    return i;
                i += length;
            }
            return -1;
        }

        public static int Hash(byte[] bytes)
        {
            int hash = unchecked((int)2166136261);
            for (int i = 0; i < bytes.Length; i++)
                hash = (hash ^ bytes[i]) * 16777619;
            return hash;
        }

        public static bool Equal(byte[] a, byte[] b)
        {
            if (a.Length != b.Length)
                return false;
            for (int i = 0; i < a.Length; i++)
            {
                if (a[i] != b[i])
                    return false;
            }
            return true;
        }

        public static int Compare(byte[] a, byte[] b)
        {
            int length = a.Length < b.Length ? a.Length : b.Length;
            for (int i = 0; i < length; i++)
            {
                if (a[i] != b[i])
                    return a[i] - b[i];
            }
            return a.Length - b.Length;
        }

        /// <summary>Offset of a part that lies between start and end, or -1. An empty part is found at start.</summary>
        public static int Find(byte[] bytes, byte[] part, int start, int end)
        {
            int last = end - part.Length;
            for (int i = start; i <= last; i++)
            {
                if (Matches(bytes, part, i))
                    return i;
            }
            return -1;
        }

        /// <summary>As Find, from the end.</summary>
        public static int FindLast(byte[] bytes, byte[] part, int start, int end)
        {
            for (int i = end - part.Length; i >= start; i--)
            {
                if (Matches(bytes, part, i))
                    return i;
            }
            return -1;
        }

        /// <summary>Whether a part stands at an offset; the caller has checked that it fits.</summary>
        public static bool Matches(byte[] bytes, byte[] part, int offset)
        {
            for (int i = 0; i < part.Length; i++)
            {
                if (bytes[offset + i] != part[i])
                    return false;
            }
            return true;
        }
    }
}
