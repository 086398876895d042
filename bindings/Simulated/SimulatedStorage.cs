// Files of a board in memory.

using System;
using System.Collections.Generic;
using System.Linq;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>A small file system in memory.</summary>
    public sealed class SimulatedStorage : IStorage
    {
        private sealed class Entry
        {
            /// <summary>Null for a directory.</summary>
            internal List<byte> Content;
            internal long Modified;
        }

        private readonly SimulatedClock clock;
        private readonly object gate = new object();
        private readonly SortedDictionary<string, Entry> entries = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        private readonly List<OpenFile> open = new List<OpenFile>();

        internal SimulatedStorage(SimulatedClock clock)
        {
            this.clock = clock;
            entries["/"] = new Entry();
        }

        /// <summary>Size of the storage, 256 KB as on boards with 4 MB of flash; less makes scripts run into its end.</summary>
        public long TotalBytes { get; set; } = 256 * 1024;

        public long FreeBytes
        {
            get
            {
                lock (gate)
                    return TotalBytes - entries.Values.Sum(entry => entry.Content == null ? 0 : (long)entry.Content.Count);
            }
        }

        /// <summary>Puts a file there, and the directories above it.</summary>
        public void Put(string path, byte[] content)
        {
            lock (gate)
            {
                for (int at = path.IndexOf('/', 1); at > 0; at = path.IndexOf('/', at + 1))
                    entries.TryAdd(path.Substring(0, at), new Entry());
                entries[path] = new Entry { Content = content.ToList() };
            }
        }

        /// <summary>Content of a file; null if it is not there.</summary>
        public byte[] Get(string path)
        {
            lock (gate)
                return entries.TryGetValue(path, out Entry entry) && entry.Content != null ? entry.Content.ToArray() : null;
        }

        private static string ParentOf(string path)
        {
            int at = path.LastIndexOf('/');
            return at <= 0 ? "/" : path.Substring(0, at);
        }

        private int Missing(string path)
        {
            return entries.TryGetValue(ParentOf(path), out Entry parent) ? parent.Content == null ? StorageError.None : StorageError.NotADirectory : StorageError.NotFound;
        }

        private IEnumerable<string> Children(string path)
        {
            string prefix = path == "/" ? "/" : path + "/";
            return entries.Keys.Where(key => key.Length > prefix.Length && key.StartsWith(prefix, StringComparison.Ordinal) && key.IndexOf('/', prefix.Length) < 0)
                .Select(key => key.Substring(prefix.Length));
        }

        public int KindOf(string path)
        {
            lock (gate)
                return !entries.TryGetValue(path, out Entry entry) ? StorageKind.Missing : entry.Content == null ? StorageKind.Directory : StorageKind.File;
        }

        public long SizeOf(string path)
        {
            lock (gate)
                return entries.TryGetValue(path, out Entry entry) && entry.Content != null ? entry.Content.Count : 0;
        }

        public long ModifiedAt(string path)
        {
            lock (gate)
                return entries.TryGetValue(path, out Entry entry) ? entry.Modified : 0;
        }

        public string[] List(string path)
        {
            lock (gate)
                return KindOf(path) == StorageKind.Directory ? Children(path).ToArray() : null;
        }

        public IFile Open(string path, int access, out int error)
        {
            lock (gate)
            {
                entries.TryGetValue(path, out Entry entry);
                bool needsIt = access == StorageAccess.Read || access == StorageAccess.Update;
                error = entry == null ? needsIt ? StorageError.NotFound : Missing(path)
                    : entry.Content == null ? StorageError.IsADirectory
                    : access == StorageAccess.CreateNew ? StorageError.Exists : StorageError.None;
                if (error == StorageError.NotFound && Missing(path) == StorageError.NotADirectory)
                    error = StorageError.NotADirectory;
                if (error != StorageError.None)
                    return null;
                if (entry == null)
                {
                    entry = new Entry { Content = new List<byte>() };
                    entries[path] = entry;
                }
                if (access == StorageAccess.Create)
                    entry.Content.Clear();
                entry.Modified = access == StorageAccess.Read ? entry.Modified : clock.UnixMicroseconds() / 1000000;
                OpenFile file = new OpenFile(this, entry);
                open.Add(file);
                if (access == StorageAccess.Append)
                    file.Position = entry.Content.Count;
                return file;
            }
        }

        public int CreateDirectory(string path)
        {
            lock (gate)
            {
                if (entries.ContainsKey(path))
                    return StorageError.Exists;
                int error = Missing(path);
                if (error == StorageError.None)
                    entries[path] = new Entry { Modified = clock.UnixMicroseconds() / 1000000 };
                return error;
            }
        }

        public int RemoveDirectory(string path)
        {
            lock (gate)
            {
                int kind = KindOf(path);
                if (kind != StorageKind.Directory)
                    return kind == StorageKind.File ? StorageError.NotADirectory : StorageError.NotFound;
                if (path == "/" || Children(path).Any())
                    return StorageError.NotEmpty;
                entries.Remove(path);
                return StorageError.None;
            }
        }

        public int RemoveFile(string path)
        {
            lock (gate)
            {
                int kind = KindOf(path);
                if (kind != StorageKind.File)
                    return kind == StorageKind.Directory ? StorageError.IsADirectory : StorageError.NotFound;
                entries.Remove(path);
                return StorageError.None;
            }
        }

        public int Rename(string from, string to)
        {
            lock (gate)
            {
                if (!entries.TryGetValue(from, out Entry entry))
                    return StorageError.NotFound;
                if (from == to)
                    return StorageError.None;
                int error = Missing(to);
                if (error != StorageError.None)
                    return error;
                if (KindOf(to) == StorageKind.Directory)
                    return entry.Content != null ? StorageError.IsADirectory : Children(to).Any() ? StorageError.NotEmpty : Move(from, to);
                if (entry.Content == null && (KindOf(to) == StorageKind.File || to.StartsWith(from + "/", StringComparison.Ordinal)))
                    return KindOf(to) == StorageKind.File ? StorageError.NotADirectory : StorageError.Invalid;
                return Move(from, to);
            }
        }

        private int Move(string from, string to)
        {
            foreach (string key in entries.Keys.Where(key => key == from || key.StartsWith(from + "/", StringComparison.Ordinal)).ToArray())
            {
                entries[to + key.Substring(from.Length)] = entries[key];
                entries.Remove(key);
            }
            return StorageError.None;
        }

        public void CloseAll()
        {
            lock (gate)
            {
                foreach (OpenFile file in open)
                    file.IsClosed = true;
                open.Clear();
            }
        }

        private sealed class OpenFile : IFile
        {
            private readonly SimulatedStorage storage;
            private readonly Entry entry;
            internal bool IsClosed;

            internal OpenFile(SimulatedStorage storage, Entry entry)
            {
                this.storage = storage;
                this.entry = entry;
            }

            public long Length
            {
                get
                {
                    lock (storage.gate)
                        return entry.Content.Count;
                }
            }

            public long Position { get; set; }

            public int Read(byte[] buffer, int start, int count)
            {
                lock (storage.gate)
                {
                    int read = (int)Math.Max(0, Math.Min(count, entry.Content.Count - Position));
                    if (read > 0)
                        entry.Content.CopyTo((int)Position, buffer, start, read);
                    Position += read;
                    return read;
                }
            }

            public int Write(byte[] bytes, int start, int count)
            {
                lock (storage.gate)
                {
                    if (IsClosed)
                        return StorageError.InputOutput;
                    long end = Position + count;
                    if (end > entry.Content.Count && end - entry.Content.Count > storage.FreeBytes)
                        return StorageError.NoSpace;
                    while (entry.Content.Count < Position)
                        entry.Content.Add(0);
                    for (int i = 0; i < count; i++, Position++)
                    {
                        if (Position < entry.Content.Count)
                            entry.Content[(int)Position] = bytes[start + i];
                        else
                            entry.Content.Add(bytes[start + i]);
                    }
                    return StorageError.None;
                }
            }

            public int SetLength(long length)
            {
                lock (storage.gate)
                {
                    if (length - entry.Content.Count > storage.FreeBytes)
                        return StorageError.NoSpace;
                    while (entry.Content.Count < length)
                        entry.Content.Add(0);
                    entry.Content.RemoveRange((int)length, entry.Content.Count - (int)length);
                    return StorageError.None;
                }
            }

            public void Flush()
            {
            }

            public void Close()
            {
                lock (storage.gate)
                {
                    IsClosed = true;
                    storage.open.Remove(this);
                }
            }
        }
    }
}
