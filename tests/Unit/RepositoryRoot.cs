using System;
using System.IO;

namespace NanoPy.Tests
{
    /// <summary>Where the repository lies: tests read scripts, lists of facts and project files from it.</summary>
    internal static class RepositoryRoot
    {
        internal static readonly string Path = Find();

        internal static string Combine(params string[] parts)
        {
            return System.IO.Path.Combine(Path, System.IO.Path.Combine(parts));
        }

        private static string Find()
        {
            DirectoryInfo folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder != null && !File.Exists(System.IO.Path.Combine(folder.FullName, "nf.sln")))
                folder = folder.Parent;
            if (folder == null)
                throw new InvalidOperationException("nf.sln not found above " + AppContext.BaseDirectory);
            return folder.FullName;
        }
    }
}
