// Files on I:\, the flash partition that nanoFramework has for them.

using System;
using System.IO;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>The board's storage. A path of the script's is one below I:\ with the other slash.</summary>
    internal sealed class DeviceStorage : IStorage
    {
        private const string Drive = "I:\\";
        private const int MostOpen = 16;
        private readonly DeviceFile[] open = new DeviceFile[MostOpen];

        private static string Native(string path)
        {
            char[] letters = path.ToCharArray();
            for (int i = 0; i < letters.Length; i++)
            {
                if (letters[i] == '/')
                    letters[i] = '\\';
            }
            return Drive + new string(letters, 1, letters.Length - 1);
        }

        private static string LastName(string native)
        {
            return native.Substring(native.LastIndexOf('\\') + 1);
        }

        private static string Parent(string path)
        {
            int at = path.LastIndexOf('/');
            return at <= 0 ? "/" : path.Substring(0, at);
        }

        public int KindOf(string path)
        {
            string native = Native(path);
            if (path == "/" || Directory.Exists(native))
                return StorageKind.Directory;
            return File.Exists(native) ? StorageKind.File : StorageKind.Missing;
        }

        public long SizeOf(string path)
        {
            if (KindOf(path) != StorageKind.File)
                return 0;
            FileStream stream = new FileStream(Native(path), FileMode.Open, FileAccess.Read);
            long length = stream.Length;
            stream.Close();
            return length;
        }

        // The file system of the flash keeps no times.
        public long ModifiedAt(string path)
        {
            return 0;
        }

        public string[] List(string path)
        {
            if (KindOf(path) != StorageKind.Directory)
                return null;
            string[] files = Directory.GetFiles(Native(path));
            string[] directories = Directory.GetDirectories(Native(path));
            string[] names = new string[files.Length + directories.Length];
            for (int i = 0; i < directories.Length; i++)
                names[i] = LastName(directories[i]);
            for (int i = 0; i < files.Length; i++)
                names[directories.Length + i] = LastName(files[i]);
            return names;
        }

        // Why nothing can be made at a path; None if it can.
        private int WhyNot(string path)
        {
            int kind = KindOf(Parent(path));
            return kind == StorageKind.Directory ? StorageError.None : kind == StorageKind.File ? StorageError.NotADirectory : StorageError.NotFound;
        }

        public IFile Open(string path, int access, out int error)
        {
            int kind = KindOf(path);
            bool needsIt = access == StorageAccess.Read || access == StorageAccess.Update;
            error = kind == StorageKind.Directory ? StorageError.IsADirectory
                : kind == StorageKind.File ? access == StorageAccess.CreateNew ? StorageError.Exists : StorageError.None
                : needsIt ? StorageError.NotFound : WhyNot(path);
            if (error != StorageError.None)
                return null;
            int place = 0;
            while (place < MostOpen && open[place] != null && !open[place].IsClosed)
                place++;
            if (place == MostOpen)
            {
                error = StorageError.InputOutput;
                return null;
            }
            try
            {
                FileMode mode = needsIt ? FileMode.Open : access == StorageAccess.Append ? FileMode.OpenOrCreate : FileMode.Create;
                DeviceFile file = new DeviceFile(new FileStream(Native(path), mode, access == StorageAccess.Read ? FileAccess.Read : FileAccess.ReadWrite));
                if (access == StorageAccess.Append)
                    file.Position = file.Length;
                open[place] = file;
                return file;
            }
            catch (IOException)
            {
                error = StorageError.InputOutput;
                return null;
            }
        }

        public int CreateDirectory(string path)
        {
            if (KindOf(path) != StorageKind.Missing)
                return StorageError.Exists;
            int error = WhyNot(path);
            if (error != StorageError.None)
                return error;
            try
            {
                Directory.CreateDirectory(Native(path));
                return StorageError.None;
            }
            catch (IOException)
            {
                return StorageError.InputOutput;
            }
        }

        public int RemoveDirectory(string path)
        {
            string[] names = List(path);
            if (names == null)
                return KindOf(path) == StorageKind.File ? StorageError.NotADirectory : StorageError.NotFound;
            if (path == "/" || names.Length > 0)
                return StorageError.NotEmpty;
            try
            {
                Directory.Delete(Native(path));
                return StorageError.None;
            }
            catch (IOException)
            {
                return StorageError.InputOutput;
            }
        }

        public int RemoveFile(string path)
        {
            int kind = KindOf(path);
            if (kind != StorageKind.File)
                return kind == StorageKind.Directory ? StorageError.IsADirectory : StorageError.NotFound;
            try
            {
                File.Delete(Native(path));
                return StorageError.None;
            }
            catch (IOException)
            {
                return StorageError.InputOutput;
            }
        }

        public int Rename(string from, string to)
        {
            int kind = KindOf(from), target = KindOf(to);
            if (kind == StorageKind.Missing)
                return StorageError.NotFound;
            if (from == to)
                return StorageError.None;
            int error = WhyNot(to);
            if (error != StorageError.None)
                return error;
            if (target == StorageKind.Directory)
                return kind == StorageKind.File ? StorageError.IsADirectory : StorageError.NotEmpty;
            if (kind == StorageKind.Directory && target == StorageKind.File)
                return StorageError.NotADirectory;
            try
            {
                if (target == StorageKind.File)
                    File.Delete(Native(to));
                if (kind == StorageKind.File)
                    File.Move(Native(from), Native(to));
                else
                    Directory.Move(Native(from), Native(to));
                return StorageError.None;
            }
            catch (IOException)
            {
                return StorageError.InputOutput;
            }
        }

        public long TotalBytes { get { return new DriveInfo(Drive).TotalSize; } }

        // nanoFramework tells no more than the whole; what lies in the root is subtracted.
        public long FreeBytes
        {
            get
            {
                long free = TotalBytes;
                string[] names = List("/");
                for (int i = 0; i < names.Length; i++)
                    free -= SizeOf("/" + names[i]);
                return free;
            }
        }

        public void CloseAll()
        {
            for (int i = 0; i < MostOpen; i++)
            {
                if (open[i] != null)
                    open[i].Close();
                open[i] = null;
            }
        }

        private sealed class DeviceFile : IFile
        {
            private readonly FileStream stream;
            internal bool IsClosed;

            internal DeviceFile(FileStream stream)
            {
                this.stream = stream;
            }

            public long Length { get { return stream.Length; } }

            public long Position
            {
                get { return stream.Position; }
                set { stream.Position = value; }
            }

            public int Read(byte[] buffer, int start, int count)
            {
                return count == 0 ? 0 : stream.Read(buffer, start, count);
            }

            public int Write(byte[] bytes, int start, int count)
            {
                if (IsClosed)
                    return StorageError.InputOutput;
                try
                {
                    stream.Write(bytes, start, count);
                    return StorageError.None;
                }
                catch (IOException)
                {
                    return StorageError.NoSpace;
                }
            }

            public int SetLength(long length)
            {
                try
                {
                    stream.SetLength(length);
                    return StorageError.None;
                }
                catch (IOException)
                {
                    return StorageError.NoSpace;
                }
            }

            public void Flush()
            {
                if (!IsClosed)
                    stream.Flush();
            }

            public void Close()
            {
                if (IsClosed)
                    return;
                IsClosed = true;
                stream.Close();
            }
        }
    }
}
