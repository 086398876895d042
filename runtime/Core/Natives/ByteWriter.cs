// A growable buffer of bytes: how text is built. (StringBuilder is not in the device's mscorlib, and str holds UTF-8 anyway.)

namespace NanoPy.Core
{
    /// <summary>Builds UTF-8 text or bytes piece by piece.</summary>
    public sealed class ByteWriter
    {
        private byte[] buffer;
        private int length;

        /// <param name="capacity">Bytes to begin with; grows by doubling.</param>
        public ByteWriter(int capacity)
        {
            buffer = new byte[capacity < 16 ? 16 : capacity];
        }

        /// <summary>Bytes written so far.</summary>
        public int Length { get { return length; } }

        /// <summary>The bytes; only the first Length are in use.</summary>
        public byte[] Buffer { get { return buffer; } }

        private void Reserve(int more)
        {
            if (length + more <= buffer.Length)
                return;
            int grown = buffer.Length * 2;
            byte[] bytes = new byte[grown < length + more ? length + more : grown];
            System.Array.Copy(buffer, 0, bytes, 0, length);
            buffer = bytes;
        }

        public void WriteByte(int value)
        {
            if (length == buffer.Length)
                Reserve(1);
            buffer[length++] = (byte)value;
        }

        public void Write(byte[] bytes, int start, int count)
        {
            Reserve(count);
            System.Array.Copy(bytes, start, buffer, length, count);
            length += count;
        }

        public void Write(PyStr text)
        {
            Write(text.Bytes, 0, text.Bytes.Length);
        }

        /// <summary>Writes a C# string.</summary>
        public void Write(string text)
        {
            byte[] bytes = Utf8.Encode(text);
            Write(bytes, 0, bytes.Length);
        }

        public void WriteCodePoint(int codePoint)
        {
            Reserve(4);
            length += Utf8.Write(codePoint, buffer, length);
        }

        /// <summary>Writes one byte several times.</summary>
        public void Fill(int value, int count)
        {
            if (count <= 0)
                return;
            Reserve(count);
            int start = length;
            WriteByte(value);
            Double(start, count);
        }

        /// <summary>Writes some bytes several times.</summary>
        public void Repeat(byte[] bytes, int count)
        {
            if (count <= 0)
                return;
            Reserve(bytes.Length * count);
            int start = length;
            Write(bytes, 0, bytes.Length);
            Double(start, bytes.Length * count);
        }

        // Repeats what stands from start on until there are `whole` bytes: copying is a native, so what it has made doubles each time.
        private void Double(int start, int whole)
        {
            while (length - start < whole)
            {
                int made = length - start;
                int piece = made < whole - made ? made : whole - made;
                System.Array.Copy(buffer, start, buffer, length, piece);
                length += piece;
            }
        }

        /// <summary>Cuts the text back to a length it had before.</summary>
        public void Truncate(int to)
        {
            length = to;
        }

        /// <summary>What was written, as a str; the bytes must be valid UTF-8.</summary>
        public PyStr ToStr()
        {
            return PyStr.FromBytes(buffer, 0, length);
        }

        /// <summary>What was written, as a new array.</summary>
        public byte[] ToArray()
        {
            byte[] bytes = new byte[length];
            System.Array.Copy(buffer, 0, bytes, 0, length);
            return bytes;
        }
    }
}
