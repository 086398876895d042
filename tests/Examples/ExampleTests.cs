using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace NanoPy.Tests.Examples
{
    /// <summary>Each script of examples/ does in virtual time what its file in examples/expected says, on each board that the file names.</summary>
    public sealed class ExampleTests
    {
        /// <summary>Boards that each example runs on, unless its own file says why not.</summary>
        private const int LeastBoards = 3;

        public static IEnumerable<object[]> Names()
        {
            return Example.Names().Select(name => new object[] { name });
        }

        // NANOPY_WRITE_DOCS=1 writes the records of the first board anew, for somebody who reads them before they are committed.
        [Theory]
        [MemberData(nameof(Names))]
        public void Leaves_what_is_expected(string name)
        {
            Example example = new Example(name);
            if (Environment.GetEnvironmentVariable("NANOPY_WRITE_DOCS") != null)
            {
                example.Write(ExampleRun.On(example, example.Boards[0]));
                example = new Example(name);
            }
            Assert.NotEmpty(example.Record);
            foreach (string board in example.Boards)
                Assert.Equal(board + "\n" + example.Record, board + "\n" + ExampleRun.On(example, board));
        }

        [Theory]
        [MemberData(nameof(Names))]
        public void Begins_with_what_it_does_and_how_it_is_wired(string name)
        {
            string[] lines = File.ReadAllLines(Path.Combine(Example.Folder, name + ".py"));
            Assert.StartsWith("# ", lines[0]);
            Assert.True(lines.TakeWhile(line => line.StartsWith('#')).Any(line => line.StartsWith("# Wiring: ")), name + ": no line '# Wiring: '");
            Assert.True(lines.TakeWhile(line => line.StartsWith('#')).Any(line => line.StartsWith("# See: ")), name + ": no line '# See: '");
        }

        [Theory]
        [MemberData(nameof(Names))]
        public void Runs_on_three_boards_where_pins_allow(string name)
        {
            Example example = new Example(name);
            Assert.Equal(example.Boards.Length, example.Boards.Distinct().Count());
            Assert.True(example.Boards.Length >= LeastBoards || example.HasReason, name + ": " + example.Boards.Length + " boards");
        }

        private static string FirstLine(string name)
        {
            return File.ReadLines(Path.Combine(Example.Folder, name + ".py")).First().Substring(2).TrimEnd('.');
        }

        [Fact]
        public void There_are_at_least_40_and_a_table_with_all_of_them()
        {
            List<string> names = Example.Names().ToList();
            Assert.True(names.Count >= 40, names.Count + " examples");
            string readme = File.ReadAllText(Path.Combine(Example.Folder, "README.md"));
            Assert.All(names, name => Assert.Contains("| [" + name + ".py](" + name + ".py) | " + FirstLine(name) + " |", readme));
            Assert.Equal(names, Directory.EnumerateFiles(Path.Combine(Example.Folder, "expected"), "*.txt")
                .Select(Path.GetFileNameWithoutExtension).OrderBy(file => file, StringComparer.Ordinal));
        }
    }
}
