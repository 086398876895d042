using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NanoPy.Tests.EngineTests
{
    /// <summary>A script of tests/adversary: `# resists: ...` in the first line, `# ends at: interrupt` or `kill` in the second.</summary>
    internal sealed class AdversaryScript
    {
        private const string How = "# resists: ", AtInterrupt = "# ends at: interrupt", AtKill = "# ends at: kill";

        internal readonly string Name;
        internal readonly byte[] Source;
        /// <summary>Whether the first request is not enough.</summary>
        internal readonly bool EndsAtKill;

        internal AdversaryScript(string path)
        {
            Name = Path.GetFileNameWithoutExtension(path);
            Source = File.ReadAllBytes(path);
            string[] lines = File.ReadAllLines(path);
            if (lines.Length < 3 || !lines[0].StartsWith(How) || (lines[1] != AtInterrupt && lines[1] != AtKill))
                throw new InvalidDataException(path + ": the first lines are `" + How + "...` and `" + AtInterrupt + "` or `" + AtKill + "`");
            EndsAtKill = lines[1] == AtKill;
        }

        internal static IReadOnlyList<string> All()
        {
            return Directory.GetFiles(RepositoryRoot.Combine("tests", "adversary"), "*.py").OrderBy(path => path, System.StringComparer.Ordinal).ToList();
        }
    }
}
