// os.path: the small part that scripts on boards use.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Storage
{
    /// <summary>`os.path`: static functions of a class without instances.</summary>
    internal sealed class OsPath : NativeClass
    {
        private readonly StorageAccessor storage;

        internal OsPath(StorageAccessor storage)
        {
            this.storage = storage;
        }

        public override string Name { get { return "path"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddStatic("abspath", 1, 1, Whole);
            table.AddStatic("basename", 1, 1, BaseName);
            table.AddStatic("dirname", 1, 1, DirectoryName);
            table.AddStatic("exists", 1, 1, Exists);
            table.AddStatic("getsize", 1, 1, Size);
            table.AddStatic("isdir", 1, 1, IsDirectory);
            table.AddStatic("isfile", 1, 1, IsFile);
            table.AddStatic("join", 1, -1, Join);
            table.AddStatic("split", 1, 1, Split);
        }

        private object Whole(NativeCall call)
        {
            return PyStr.From(storage.Path(call, 0));
        }

        // Where the last name begins.
        private static int LastName(string path)
        {
            return path.LastIndexOf('/') + 1;
        }

        private static string Parent(string path)
        {
            int at = LastName(path);
            while (at > 1 && path[at - 1] == '/')
                at--;
            return path.Substring(0, at);
        }

        private static object BaseName(NativeCall call)
        {
            string path = call.ArgStr(0).ToString();
            return PyStr.From(path.Substring(LastName(path)));
        }

        private static object DirectoryName(NativeCall call)
        {
            return PyStr.From(Parent(call.ArgStr(0).ToString()));
        }

        private static object Split(NativeCall call)
        {
            string path = call.ArgStr(0).ToString();
            return PyTuple.Of(PyStr.From(Parent(path)), PyStr.From(path.Substring(LastName(path))));
        }

        private static object Join(NativeCall call)
        {
            string path = call.ArgStr(0).ToString();
            for (int i = 1; i < call.Count; i++)
            {
                string part = call.ArgStr(i).ToString();
                if (part.Length > 0 && part[0] == '/')
                    path = part;
                else
                    path += path.Length == 0 || path[path.Length - 1] == '/' ? part : "/" + part;
            }
            return PyStr.From(path);
        }

        private int KindOf(NativeCall call)
        {
            return storage.Files.KindOf(storage.Path(call, 0));
        }

        private object Exists(NativeCall call)
        {
            return Py.Bool(KindOf(call) != StorageKind.Missing);
        }

        private object IsDirectory(NativeCall call)
        {
            return Py.Bool(KindOf(call) == StorageKind.Directory);
        }

        private object IsFile(NativeCall call)
        {
            return Py.Bool(KindOf(call) == StorageKind.File);
        }

        private object Size(NativeCall call)
        {
            string path = storage.Path(call, 0);
            if (storage.Files.KindOf(path) == StorageKind.Missing)
                throw StorageAccessor.Error(call, StorageError.NotFound, path);
            return call.Int(storage.Files.SizeOf(path));
        }
    }
}
