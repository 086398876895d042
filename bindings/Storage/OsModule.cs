// The module `os`: files and directories of the board's storage, and what the board is.

using NanoPy.Core;
using NanoPy.Hal;
using NanoPy.Machine;

namespace NanoPy.Storage
{
    /// <summary>`os`, and the builtin open().</summary>
    public sealed class OsModule : ModuleSource
    {
        private const int DirectoryMode = 0x4000, FileMode = 0x8000;
        private const int BlockBytes = 4096, LongestName = 255;
        private const string Release = "0.1.0";

        private readonly StorageAccessor storage;
        private readonly FileOpener opener;

        public OsModule(BoardAccess access)
        {
            storage = new StorageAccessor(access);
            opener = new FileOpener(storage);
        }

        public override string Name { get { return "os"; } }

        public override void AddRows(NativeTable table)
        {
            table.Add("chdir", 1, 1, ChangeDirectory);
            table.Add("getcwd", 0, 0, GetCurrent);
            table.Add("ilistdir", 0, 1, ListWithKinds);
            table.Add("listdir", 0, 1, ListNames);
            table.Add("mkdir", 1, 1, MakeDirectory);
            table.Add("remove", 1, 1, Remove);
            table.Add("rename", 2, 2, Rename);
            table.Add("rmdir", 1, 1, RemoveDirectory);
            table.Add("stat", 1, 1, Stat);
            table.Add("statvfs", 1, 1, StatVfs);
            table.Add("sync", 0, 0, Sync);
            table.Add("uname", 0, 0, Uname);
            table.Add("unlink", 1, 1, Remove);
            table.Add("urandom", 1, 1, Random);
            table.AddText("sep", "/");
            table.AddText("name", "nanopy");
        }

        public override void AddBuiltins(NativeTable table)
        {
            table.AddNamed("open", "file,mode,buffering,encoding,errors,newline", 1, opener.Open);
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            module.Globals.Set(PyStr.From("path"), new OsPath(storage).Make(interpreter), interpreter);
        }

        // ---- directories ------------------------------------------------------------------------------------------------------------

        private object ChangeDirectory(NativeCall call)
        {
            string path = storage.Path(call, 0);
            int kind = storage.Files.KindOf(path);
            if (kind != StorageKind.Directory)
                throw StorageAccessor.Error(call, kind == StorageKind.File ? StorageError.NotADirectory : StorageError.NotFound, path);
            storage.Current = path;
            return Py.None;
        }

        private object GetCurrent(NativeCall call)
        {
            return PyStr.From(storage.Current);
        }

        private string[] Names(NativeCall call, out string path)
        {
            path = call.HasValue(0) ? storage.Path(call, 0) : storage.Current;
            string[] names = storage.Files.List(path);
            if (names == null)
                throw StorageAccessor.Error(call, storage.Files.KindOf(path) == StorageKind.File ? StorageError.NotADirectory : StorageError.NotFound, path);
            return names;
        }

        private object ListNames(NativeCall call)
        {
            string path;
            string[] names = Names(call, out path);
            PyList list = new PyList();
            for (int i = 0; i < names.Length; i++)
                list.Append(PyStr.From(names[i]));
            return list;
        }

        // (name, kind, 0, size)
        private object ListWithKinds(NativeCall call)
        {
            string path;
            string[] names = Names(call, out path);
            PyList list = new PyList();
            for (int i = 0; i < names.Length; i++)
            {
                string child = (path == "/" ? "/" : path + "/") + names[i];
                bool isFile = storage.Files.KindOf(child) == StorageKind.File;
                list.Append(new PyTuple(new object[] { PyStr.From(names[i]), new PyInt(isFile ? FileMode : DirectoryMode), new PyInt(0), new PyInt(storage.Files.SizeOf(child)) }));
            }
            return call.Interpreter.Iterate(list);
        }

        private object MakeDirectory(NativeCall call)
        {
            string path = storage.Path(call, 0);
            StorageAccessor.Check(call, storage.Files.CreateDirectory(path), path);
            return Py.None;
        }

        private object RemoveDirectory(NativeCall call)
        {
            string path = storage.Path(call, 0);
            StorageAccessor.Check(call, storage.Files.RemoveDirectory(path), path);
            return Py.None;
        }

        // ---- files ------------------------------------------------------------------------------------------------------------------

        private object Remove(NativeCall call)
        {
            string path = storage.Path(call, 0);
            StorageAccessor.Check(call, storage.Files.RemoveFile(path), path);
            return Py.None;
        }

        private object Rename(NativeCall call)
        {
            string from = storage.Path(call, 0);
            StorageAccessor.Check(call, storage.Files.Rename(from, storage.Path(call, 1)), from);
            return Py.None;
        }

        // (mode, 0, 0, 0, 0, 0, size, times three times)
        private object Stat(NativeCall call)
        {
            string path = storage.Path(call, 0);
            int kind = storage.Files.KindOf(path);
            if (kind == StorageKind.Missing)
                throw StorageAccessor.Error(call, StorageError.NotFound, path);
            long modified = storage.Files.ModifiedAt(path);
            return Numbers(new long[] { kind == StorageKind.File ? FileMode : DirectoryMode, 0, 0, 0, 0, 0, storage.Files.SizeOf(path), modified, modified, modified });
        }

        private object StatVfs(NativeCall call)
        {
            storage.Path(call, 0);
            long total = storage.Files.TotalBytes / BlockBytes, free = storage.Files.FreeBytes / BlockBytes;
            return Numbers(new long[] { BlockBytes, BlockBytes, total, free, free, 0, 0, 0, 0, LongestName });
        }

        private static PyTuple Numbers(long[] numbers)
        {
            object[] items = new object[numbers.Length];
            for (int i = 0; i < items.Length; i++)
                items[i] = new PyInt(numbers[i]);
            return new PyTuple(items);
        }

        private object Sync(NativeCall call)
        {
            opener.FlushAll();
            return Py.None;
        }

        public override void LetGo()
        {
            opener.CloseAll();
            storage.Current = "/";
        }

        // ---- the board --------------------------------------------------------------------------------------------------------------

        private object Uname(NativeCall call)
        {
            PyStr system = PyStr.From("esp32");
            return new PyTuple(new object[] { system, system, PyStr.From(Release), PyStr.From("NanoPy " + Release), PyStr.From(storage.Board.Policy.BoardName) });
        }

        // Not for secrets: the device's generator is seeded by its clock.
        private object Random(NativeCall call)
        {
            byte[] bytes = new byte[BoardAccess.Count(call, 0)];
            new System.Random().NextBytes(bytes);
            return new PyBytes(bytes);
        }
    }
}
