// Where the repository lies.

using System;
using System.IO;

namespace NanoPy.IlCount
{
    internal static class Repository
    {
        /// <summary>The folder of nf.sln above the program.</summary>
        internal static string Root()
        {
            DirectoryInfo folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder != null && !File.Exists(Path.Combine(folder.FullName, "nf.sln")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new MeterException("not inside the repository: nf.sln is in no folder above " + AppContext.BaseDirectory);
        }
    }
}
