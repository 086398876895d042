using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace NanoPy.Tests.Architecture
{
    /// <summary>What every source file keeps to.</summary>
    public sealed class SourceTests
    {
        private const int MostLines = 640;
        private const int MostLinesOfTheLoop = 1300;

        private static IEnumerable<string> Files(params string[] folders)
        {
            return folders.SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.cs", SearchOption.AllDirectories))
                .Where(file => !file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar));
        }

        [Fact]
        public void A_file_of_the_product_opens_with_what_it_is_for()
        {
            Assert.DoesNotContain(Files("runtime", "bindings", "firmware"), file => !File.ReadLines(file).First().StartsWith("//"));
        }

        [Fact]
        public void No_file_grows_too_long()
        {
            foreach (string file in Files("runtime", "bindings", "firmware", "cli", "tests"))
            {
                int most = Path.GetFileName(file) == "Interpreter.Run.cs" ? MostLinesOfTheLoop : MostLines;
                int lines = File.ReadLines(file).Count();
                Assert.True(lines <= most, file + " has " + lines + " lines");
            }
        }

        [Fact]
        public void Limits_say_why()
        {
            foreach (string file in new[] { RepositoryRoot.Combine("runtime", "Core", "Interpreter", "Limits.cs"), RepositoryRoot.Combine("runtime", "Compiler", "CompilerLimits.cs") })
            {
                string[] lines = File.ReadAllLines(file);
                for (int i = 0; i < lines.Length; i++)
                {
                    if (lines[i].Contains("public const"))
                        Assert.Contains("</summary>", lines[i - 1]);
                }
            }
        }
    }
}
