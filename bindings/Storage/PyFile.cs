// File objects: text or bytes, read through a small buffer.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Storage
{
    /// <summary>An open file of the script.</summary>
    internal sealed class PyFile : PyNativeObject
    {
        /// <summary>Bytes that are read ahead: a line is read without a call of the storage for each of its bytes.</summary>
        private const int BufferBytes = 128;

        internal readonly IFile File;
        internal readonly PyStr FileName;
        internal readonly PyStr Mode;
        internal readonly bool IsBinary;
        internal bool CanRead, CanWrite, Appends, IsClosed;
        private byte[] buffer;
        private int next;
        private int filled;

        internal PyFile(PyType type, IFile file, PyStr fileName, PyStr mode, bool isBinary) : base(type)
        {
            File = file;
            FileName = fileName;
            Mode = mode;
            IsBinary = isBinary;
        }

        /// <summary>Where the script is in the file.</summary>
        internal long Position { get { return File.Position - (filled - next); } }

        /// <summary>Goes there, and forgets what was read ahead.</summary>
        internal void GoTo(long position)
        {
            filled = 0;
            next = 0;
            File.Position = position;
        }

        /// <summary>The next byte; -1 at the end.</summary>
        internal int ReadByte()
        {
            if (next == filled)
            {
                if (buffer == null)
                    buffer = new byte[BufferBytes];
                next = 0;
                filled = File.Read(buffer, 0, buffer.Length);
                if (filled <= 0)
                {
                    filled = 0;
                    return -1;
                }
            }
            return buffer[next++];
        }

        /// <summary>Bytes into an array; how many came.</summary>
        internal int Read(byte[] into, int start, int count)
        {
            int got = 0;
            while (got < count && next < filled)
                into[start + got++] = buffer[next++];
            while (got < count)
            {
                int read = File.Read(into, start + got, count - got);
                if (read <= 0)
                    break;
                got += read;
            }
            return got;
        }

        /// <summary>Bytes left from where the script is.</summary>
        internal long Left
        {
            get
            {
                long left = File.Length - Position;
                return left < 0 ? 0 : left;
            }
        }

        /// <summary>Writes where the script is; returns a StorageError.</summary>
        internal int Write(byte[] bytes, int count)
        {
            GoTo(Appends ? File.Length : Position);
            return File.Write(bytes, 0, count);
        }

        internal void Close()
        {
            if (IsClosed)
                return;
            IsClosed = true;
            File.Flush();
            File.Close();
            buffer = null;
        }
    }
}
