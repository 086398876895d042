// The scripts of bench/ilcount as tests for the device: each comes to its end, and its time is printed.

using System.Collections.Generic;
using System.IO;
using System.Linq;
using NanoPy.Tests;

namespace NanoPy.Emulator
{
    internal static class BenchTable
    {
        private const string FirstLine = "N = ";

        /// <param name="part">Takes only scripts whose names contain it; null for all.</param>
        internal static List<TestBatch> Pack(string part)
        {
            BatchPacker packer = new BatchPacker();
            IEnumerable<string> scripts = Directory.GetFiles(RepositoryRoot.Combine("bench", "ilcount", "scripts"), "*.py", SearchOption.AllDirectories)
                .OrderBy(path => path, System.StringComparer.Ordinal);
            foreach (string path in scripts.Where(path => part == null || Path.GetFileName(path).Contains(part)))
            {
                byte[] source = File.ReadAllBytes(path);
                string name = Path.GetFileNameWithoutExtension(path);
                string first = File.ReadLines(path).First();
                if (!first.StartsWith(FirstLine))
                    throw new EmulatorException(path + " does not begin with `" + FirstLine + "...`");
                string call = "Benchmark.Run(\"" + name + "\", " + TestBatch.Literal(source) + ", " + first.Substring(FirstLine.Length) + ")";
                packer.Add(name, source, new[] { new MadeTest("Benchmarks", name, call) });
            }
            return packer.Batches;
        }
    }
}
