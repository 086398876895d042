// A benchmark script: its first line is `N = <number>`, the iterations of one run, and it leaves what it computed in `result`. A line
// `# units: <number>` says how many units one iteration has, where a unit is what the figures are for.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace NanoPy.IlCount
{
    /// <summary>A script of bench/ilcount/scripts, or any other that keeps to the convention.</summary>
    internal sealed class BenchScript
    {
        private const string CountPrefix = "N = ";
        private const string UnitsPrefix = "# units: ";
        private const string GoalPrefix = "# goal: ";

        private readonly string[] lines;

        /// <summary>The file's name without ending.</summary>
        internal readonly string Name;
        /// <summary>The folder's name: micro or macro.</summary>
        internal readonly string Group;
        /// <summary>Iterations of the shorter of the two runs.</summary>
        internal readonly int Count;
        /// <summary>Units of an iteration.</summary>
        internal readonly int Units;
        /// <summary>What Goal reads; null if the script has none.</summary>
        internal readonly string GoalText;

        internal BenchScript(string path)
        {
            Name = Path.GetFileNameWithoutExtension(path);
            Group = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)));
            lines = File.ReadAllLines(path);
            if (lines.Length == 0 || !lines[0].StartsWith(CountPrefix) || !int.TryParse(lines[0].AsSpan(CountPrefix.Length), out Count) || Count < 1)
                throw new MeterException(path + ": the first line must be `N = <number>`");
            GoalText = lines.FirstOrDefault(line => line.StartsWith(GoalPrefix))?.Substring(GoalPrefix.Length);
            string units = lines.FirstOrDefault(line => line.StartsWith(UnitsPrefix));
            if (units == null)
                Units = 1;
            else if (!int.TryParse(units.Substring(UnitsPrefix.Length).Split(' ')[0], out Units) || Units < 1)
                throw new MeterException(path + ": `# units:` needs a number");
        }

        /// <summary>The text with another number of iterations.</summary>
        internal byte[] Source(int count)
        {
            return Encoding.UTF8.GetBytes(CountPrefix + count + "\n" + string.Join("\n", lines.Skip(1)) + "\n");
        }

        /// <summary>The name of the method with the same algorithm in C#: fib_recursive is FibRecursive.</summary>
        internal string PairName { get { return string.Concat(Name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1))); } }

        /// <summary>All scripts of bench/ilcount/scripts, in the order of the table: micro before macro, by name.</summary>
        internal static List<BenchScript> All()
        {
            string folder = Path.Combine(Repository.Root(), "bench", "ilcount", "scripts");
            return new[] { "micro", "macro" }.SelectMany(group => Directory.EnumerateFiles(Path.Combine(folder, group), "*.py").Order(StringComparer.Ordinal))
                .Select(path => new BenchScript(path)).ToList();
        }
    }

    /// <summary>Something is wrong with what the meter was given; the message says what.</summary>
    internal sealed class MeterException : Exception
    {
        internal MeterException(string message) : base(message)
        {
        }
    }
}
