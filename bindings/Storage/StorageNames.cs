// Paths of the script, and the errors of the storage.

using NanoPy.Core;
using NanoPy.Hal;
using NanoPy.Machine;

namespace NanoPy.Storage
{
    /// <summary>The storage of a board as the modules of one interpreter use it: with a current directory.</summary>
    public sealed class StorageAccessor
    {
        /// <summary>Longest path: what the device's file system takes, with the drive before it.</summary>
        private const int LongestPath = 200;

        private readonly BoardAccess access;
        /// <summary>The current directory.</summary>
        internal string Current = "/";

        public StorageAccessor(BoardAccess access)
        {
            this.access = access;
        }

        internal BoardAccess Board { get { return access; } }

        internal IStorage Files
        {
            get
            {
                if (access.Peripherals.Storage == null)
                    throw access.Missing("storage");
                return access.Peripherals.Storage;
            }
        }

        /// <summary>The whole path that argument i means: from the root, without "." and "..".</summary>
        internal string Path(NativeCall call, int i)
        {
            PyBytes bytes = BoardAccess.Bytes(call, i);
            string given = PyStr.FromBytes(bytes.Items, 0, bytes.Length).ToString();
            string path = Whole(given);
            if (path.Length > LongestPath)
                throw Error(call, 36, given);
            return path;
        }

        internal string Whole(string given)
        {
            string all = given.Length > 0 && given[0] == '/' ? given : Current + "/" + given;
            string[] parts = all.Split('/');
            int kept = 0;
            for (int i = 0; i < parts.Length; i++)
            {
                if (parts[i] == "..")
                    kept = kept == 0 ? 0 : kept - 1;
                else if (parts[i].Length > 0 && parts[i] != ".")
                    parts[kept++] = parts[i];
            }
            if (kept == 0)
                return "/";
            string path = "";
            for (int i = 0; i < kept; i++)
                path += "/" + parts[i];
            return path;
        }

        /// <summary>Raises OSError for a StorageError other than None.</summary>
        internal static void Check(NativeCall call, int error, string path)
        {
            if (error != StorageError.None)
                throw Error(call, error, path);
        }

        internal static ScriptException Error(NativeCall call, int error, string path)
        {
            object made = call.Interpreter.Instantiate(call.Interpreter.Type(TypeIds.OSError), new object[] { new PyInt(error), PyStr.From(NameOf(error)), PyStr.From(path) }, null);
            return new ScriptException((PyException)made);
        }

        private static string NameOf(int error)
        {
            switch (error)
            {
                case StorageError.NotFound: return "ENOENT";
                case StorageError.Exists: return "EEXIST";
                case StorageError.NotADirectory: return "ENOTDIR";
                case StorageError.IsADirectory: return "EISDIR";
                case StorageError.Invalid: return "EINVAL";
                case StorageError.NoSpace: return "ENOSPC";
                case StorageError.ReadOnly: return "EROFS";
                case StorageError.NotEmpty: return "ENOTEMPTY";
                case 36: return "ENAMETOOLONG";
                default: return "EIO";
            }
        }
    }
}
