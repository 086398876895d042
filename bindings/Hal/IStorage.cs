// Files of the board. Paths begin with / and have no / at the end; the root is "/". Failures are numbers: errno of POSIX.

namespace NanoPy.Hal
{
    /// <summary>What failed; 0 is success.</summary>
    public static class StorageError
    {
        public const int None = 0, NotFound = 2, InputOutput = 5, Exists = 17, NotADirectory = 20, IsADirectory = 21, Invalid = 22, NoSpace = 28,
            ReadOnly = 30, NotEmpty = 39;
    }

    /// <summary>What a path names.</summary>
    public static class StorageKind
    {
        public const int Missing = 0, File = 1, Directory = 2;
    }

    /// <summary>How a file is opened.</summary>
    public static class StorageAccess
    {
        /// <summary>Read; the file must be there.</summary>
        public const int Read = 0;
        /// <summary>Read and write; the file must be there.</summary>
        public const int Update = 1;
        /// <summary>Read and write an empty file, made if it is not there.</summary>
        public const int Create = 2;
        /// <summary>Read and write a new file; one that is there already is an error.</summary>
        public const int CreateNew = 3;
        /// <summary>Read and write from the end on; made if it is not there.</summary>
        public const int Append = 4;
    }

    /// <summary>An open file.</summary>
    public interface IFile
    {
        long Length { get; }

        /// <summary>Where the next byte is read or written; may be beyond the end.</summary>
        long Position { get; set; }

        /// <summary>Reads bytes; returns how many, 0 at the end.</summary>
        int Read(byte[] buffer, int start, int count);

        /// <summary>Writes bytes; returns a StorageError.</summary>
        int Write(byte[] bytes, int start, int count);

        /// <summary>Cuts the file, or fills it up with zeros.</summary>
        int SetLength(long length);

        /// <summary>Brings what was written to the storage.</summary>
        void Flush();

        void Close();
    }

    /// <summary>Files and directories. Calls return a StorageError where they return an int and nothing else is said.</summary>
    public interface IStorage
    {
        /// <summary>One of StorageKind.</summary>
        int KindOf(string path);

        /// <summary>Size of a file in bytes; 0 for a directory.</summary>
        long SizeOf(string path);

        /// <summary>Seconds since 1970-01-01 UTC of the last change; 0 if unknown.</summary>
        long ModifiedAt(string path);

        /// <summary>Names in a directory, without paths; null if it is none.</summary>
        string[] List(string path);

        /// <summary>Opens a file as StorageAccess says; null and an error if it cannot.</summary>
        IFile Open(string path, int access, out int error);

        int CreateDirectory(string path);

        /// <summary>Removes a directory; it must be empty.</summary>
        int RemoveDirectory(string path);

        int RemoveFile(string path);

        /// <summary>Gives a file or directory another path; a file that is there already is replaced.</summary>
        int Rename(string from, string to);

        /// <summary>Size of the storage in bytes.</summary>
        long TotalBytes { get; }

        long FreeBytes { get; }

        /// <summary>Closes all files that are open: the run is over.</summary>
        void CloseAll();
    }
}
