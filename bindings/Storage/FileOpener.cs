// The builtin open(), and the files that are open.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Storage
{
    /// <summary>Opens files, and closes what a script leaves open.</summary>
    internal sealed class FileOpener
    {
        /// <summary>Files open at a time: each holds a buffer.</summary>
        private const int MostOpen = 16;
        private const int TooMany = 24;

        private readonly StorageAccessor storage;
        private PyFile[] open = new PyFile[0];
        private PyType textType;
        private PyType binaryType;

        internal FileOpener(StorageAccessor storage)
        {
            this.storage = storage;
        }

        internal object Open(NativeCall call)
        {
            string mode = call.HasValue(1) ? call.ArgStr(1).ToString() : "r";
            bool isBinary = false, updates = false;
            int kind = 0;
            for (int i = 0; i < mode.Length; i++)
            {
                char letter = mode[i];
                if (letter == 'b')
                    isBinary = true;
                else if (letter == '+')
                    updates = true;
                else if (letter == 'r' || letter == 'w' || letter == 'a' || letter == 'x')
                    kind = kind == 0 ? letter : -1;
                else if (letter != 't')
                    throw ScriptError.Value("invalid mode: '" + mode + "'");
            }
            if (kind <= 0)
                throw ScriptError.Value("Must have exactly one of create/read/write/append mode and at most one plus");
            string path = storage.Path(call, 0);
            int place = FreePlace(call, path);
            int access = kind == 'r' ? updates ? StorageAccess.Update : StorageAccess.Read : kind == 'w' ? StorageAccess.Create
                : kind == 'a' ? StorageAccess.Append : StorageAccess.CreateNew;
            int error;
            IFile file = storage.Files.Open(path, access, out error);
            if (file == null)
                throw StorageAccessor.Error(call, error, call.Interpreter.Str(call[0]).ToString());
            PyFile made = new PyFile(TypeFor(call.Interpreter, isBinary), file, call.Interpreter.Str(call[0]), PyStr.From(mode), isBinary);
            made.CanRead = kind == 'r' || updates;
            made.CanWrite = kind != 'r' || updates;
            made.Appends = kind == 'a';
            open[place] = made;
            return made;
        }

        private PyType TypeFor(Interpreter interpreter, bool isBinary)
        {
            if (isBinary)
            {
                if (binaryType == null)
                    binaryType = new FileClass("FileIO").Make(interpreter);
                return binaryType;
            }
            if (textType == null)
                textType = new FileClass("TextIOWrapper").Make(interpreter);
            return textType;
        }

        private int FreePlace(NativeCall call, string path)
        {
            if (open.Length == 0)
                open = new PyFile[MostOpen];
            for (int i = 0; i < open.Length; i++)
            {
                if (open[i] == null || open[i].IsClosed)
                    return i;
            }
            throw StorageAccessor.Error(call, TooMany, path);
        }

        internal void FlushAll()
        {
            for (int i = 0; i < open.Length; i++)
            {
                if (open[i] != null && !open[i].IsClosed)
                    open[i].File.Flush();
            }
        }

        /// <summary>The run is over.</summary>
        internal void CloseAll()
        {
            for (int i = 0; i < open.Length; i++)
            {
                if (open[i] != null)
                    open[i].Close();
                open[i] = null;
            }
        }
    }
}
