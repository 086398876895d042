// Text. UTF-8 bytes with code points as the unit of length and index; ASCII text needs no index, other text gets one at the first look.

namespace NanoPy.Core
{
    /// <summary>
    /// An immutable str. Holds UTF-8; lone surrogates are held as three bytes each. Length and indices count code points: O(1) for ASCII,
    /// and within Utf8Index.Stride bytes of it for the rest.
    /// </summary>
    public sealed class PyStr : PyObject
    {
        public static readonly PyStr Empty = new PyStr(new byte[0]);

        /// <summary>The UTF-8 bytes. Never to be changed.</summary>
        public readonly byte[] Bytes;
        private int hash;
        private Utf8Index index;

        /// <summary>Takes the array over: it must be valid UTF-8 and never change.</summary>
        public PyStr(byte[] utf8)
        {
            Bytes = utf8;
        }

        public override int TypeId { get { return TypeIds.Str; } }

        /// <summary>From a C# string; surrogate pairs become one code point.</summary>
        public static PyStr From(string text)
        {
            return text.Length == 0 ? Empty : new PyStr(Utf8.Encode(text));
        }

        /// <summary>A copy of some bytes, which must be valid UTF-8.</summary>
        public static PyStr FromBytes(byte[] source, int start, int length)
        {
            if (length == 0)
                return Empty;
            byte[] bytes = new byte[length];
            System.Array.Copy(source, start, bytes, 0, length);
            return new PyStr(bytes);
        }

        /// <summary>One code point.</summary>
        public static PyStr FromCodePoint(int codePoint)
        {
            byte[] bytes = new byte[Utf8.LengthOf(codePoint)];
            Utf8.Write(codePoint, bytes, 0);
            return new PyStr(bytes);
        }

        private Utf8Index Index
        {
            get
            {
                if (index == null)
                    index = Utf8Index.Of(Bytes);
                return index;
            }
        }

        /// <summary>Whether each code point is one byte.</summary>
        public bool IsAscii { get { return Index == Utf8Index.Ascii; } }

        /// <summary>Length in code points.</summary>
        public int Length
        {
            get { return Index == Utf8Index.Ascii ? Bytes.Length : index.Length; }
        }

        /// <summary>Byte offset of code point i, 0 to Length.</summary>
        public int OffsetOf(int i)
        {
            return Index == Utf8Index.Ascii ? i : index.OffsetOf(Bytes, i);
        }

        /// <summary>Number of the code point that starts at a byte offset.</summary>
        public int IndexOf(int offset)
        {
            return Index == Utf8Index.Ascii ? offset : Utf8.Count(Bytes, 0, offset);
        }

        /// <summary>Code point i, 0 to Length - 1.</summary>
        public int CodePointAt(int i)
        {
            return Utf8.Read(Bytes, OffsetOf(i));
        }

        /// <summary>The str of code point i.</summary>
        public PyStr At(int i)
        {
            int offset = OffsetOf(i);
            return FromBytes(Bytes, offset, Utf8.LengthAt(Bytes, offset));
        }

        /// <summary>Code points start to end - 1; 0 &lt;= start &lt;= end &lt;= Length.</summary>
        public PyStr Substring(int start, int end)
        {
            int from = OffsetOf(start);
            int to = OffsetOf(end);
            return from == 0 && to == Bytes.Length ? this : FromBytes(Bytes, from, to - from);
        }

        public PyStr Concat(PyStr other)
        {
            if (other.Bytes.Length == 0)
                return this;
            if (Bytes.Length == 0)
                return other;
            byte[] bytes = new byte[Bytes.Length + other.Bytes.Length];
            System.Array.Copy(Bytes, 0, bytes, 0, Bytes.Length);
            System.Array.Copy(other.Bytes, 0, bytes, Bytes.Length, other.Bytes.Length);
            PyStr result = new PyStr(bytes);
            if (index == Utf8Index.Ascii && other.index == Utf8Index.Ascii)
                result.index = Utf8Index.Ascii;
            return result;
        }

        /// <summary>Hash of the bytes (FNV-1a, 32 bits), never 0.</summary>
        public int Hash
        {
            get
            {
                if (hash == 0)
                {
                    hash = Utf8.Hash(Bytes);
                    if (hash == 0)
                        hash = 1;
                }
                return hash;
            }
        }

        public bool Same(PyStr other)
        {
            if ((object)this == (object)other)
                return true;
            return Bytes.Length == other.Bytes.Length && Hash == other.Hash && Utf8.Equal(Bytes, other.Bytes);
        }

        /// <summary>Less than, equal to or greater than 0, by code points (which is the order of UTF-8 bytes).</summary>
        public int CompareTo(PyStr other)
        {
            return Utf8.Compare(Bytes, other.Bytes);
        }

        /// <summary>Byte offset of a part at or after a byte offset and ending at or before `end`, or -1.</summary>
        public int FindBytes(byte[] part, int start, int end)
        {
            return Utf8.Find(Bytes, part, start, end);
        }

        /// <summary>The text as a C# string.</summary>
        public override string ToString()
        {
            return Utf8.Decode(Bytes, 0, Bytes.Length);
        }
    }

    /// <summary>Where the code points of a text that is not ASCII start: one byte offset for each Stride code points.</summary>
    internal sealed class Utf8Index
    {
        /// <summary>Distance of the known offsets: a look-up walks at most this many code points.</summary>
        internal const int Stride = 32;

        /// <summary>Stands for "every code point is one byte".</summary>
        internal static readonly Utf8Index Ascii = new Utf8Index(0, null);

        internal readonly int Length;
        private readonly int[] offsets;

        private Utf8Index(int length, int[] offsets)
        {
            Length = length;
            this.offsets = offsets;
        }

        internal static Utf8Index Of(byte[] bytes)
        {
            int length = Utf8.Count(bytes, 0, bytes.Length);
            if (length == bytes.Length)
                return Ascii;
            int[] offsets = new int[length / Stride + 1];
            int seen = 0;
            for (int i = 0; i < bytes.Length; i++)
            {
                if ((bytes[i] & 0xC0) == 0x80)
                    continue;
                if (seen % Stride == 0)
                    offsets[seen / Stride] = i;
                seen++;
            }
            if (seen % Stride == 0)
                offsets[seen / Stride] = bytes.Length;
            return new Utf8Index(length, offsets);
        }

        internal int OffsetOf(byte[] bytes, int i)
        {
            int offset = offsets[i / Stride];
            for (int left = i % Stride; left > 0; left--)
                offset += Utf8.LengthAt(bytes, offset);
            return offset;
        }
    }
}
