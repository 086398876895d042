using System.Collections.Generic;
using System.IO;
using System.Linq;
using NanoPy.Simulated;

namespace NanoPy.Tests.BoardTests
{
    /// <summary>The folders in boards/.</summary>
    internal static class BoardFolder
    {
        internal static IEnumerable<string> Ids()
        {
            return Directory.GetDirectories(RepositoryRoot.Combine("boards")).Select(Path.GetFileName).Order();
        }

        public static IEnumerable<object[]> Rows()
        {
            return Ids().Select(id => new object[] { id });
        }

        internal static string PathOf(string id)
        {
            return RepositoryRoot.Combine("boards", id, BoardFile.FileName);
        }

        internal static BoardFile Read(string id)
        {
            return BoardFile.Read(PathOf(id));
        }
    }
}
