// `errno`: the numbers of Linux, which MicroPython has too.

using NanoPy.Core;

namespace NanoPy.Modules
{
    /// <summary>`errno`: names of error numbers.</summary>
    public sealed class ErrnoModule : ModuleSource
    {
        private const string Rows =
            "EPERM 1,ENOENT 2,ESRCH 3,EINTR 4,EIO 5,ENXIO 6,EBADF 9,ECHILD 10,EAGAIN 11,ENOMEM 12,EACCES 13,EFAULT 14,EBUSY 16,EEXIST 17,"
            + "EXDEV 18,ENODEV 19,ENOTDIR 20,EISDIR 21,EINVAL 22,ENFILE 23,EMFILE 24,EFBIG 27,ENOSPC 28,ESPIPE 29,EROFS 30,EPIPE 32,EDOM 33,"
            + "ERANGE 34,ENAMETOOLONG 36,ENOSYS 38,ENOTEMPTY 39,EOPNOTSUPP 95,EADDRINUSE 98,ENETUNREACH 101,ECONNABORTED 103,ECONNRESET 104,"
            + "ENOBUFS 105,EISCONN 106,ENOTCONN 107,ETIMEDOUT 110,ECONNREFUSED 111,EHOSTUNREACH 113,EALREADY 114,EINPROGRESS 115";

        public override string Name { get { return "errno"; } }

        public override void AddRows(NativeTable table)
        {
            string[] rows = Rows.Split(',');
            for (int i = 0; i < rows.Length; i++)
                table.AddInt(NameIn(rows[i]), NumberIn(rows[i]));
            table.AddValue("errorcode", MakeNames);
        }

        private static string NameIn(string row)
        {
            return row.Substring(0, row.IndexOf(' '));
        }

        private static int NumberIn(string row)
        {
            return int.Parse(row.Substring(row.IndexOf(' ') + 1));
        }

        private static object MakeNames(NativeCall call)
        {
            PyDict names = new PyDict();
            string[] rows = Rows.Split(',');
            // Small ints are their own hashes, so that no interpreter is needed.
            for (int i = 0; i < rows.Length; i++)
                names.Set(new PyInt(NumberIn(rows[i])), PyStr.From(NameIn(rows[i])), null);
            return names;
        }
    }
}
