using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NanoPy.Cli;
using Xunit;

namespace NanoPy.Tests.Architecture
{
    /// <summary>What README.md shows is what the repository holds.</summary>
    public sealed class ReadmeTests
    {
        private static string Read(params string[] path)
        {
            return File.ReadAllText(RepositoryRoot.Combine(path)).Replace("\r", "");
        }

        [Fact]
        public void The_embedding_example_is_the_program_in_examples()
        {
            string shown = Regex.Match(Read("README.md"), "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
            string program = Read("examples", "embedding", "Program.cs");
            Assert.Equal(program.Substring(program.IndexOf("using System;")), shown);
        }

        [Fact]
        public void Every_command_of_the_table_exists_and_every_command_is_in_the_table()
        {
            string[] shown = Regex.Matches(Read("README.md"), @"^\| `(\w+)", RegexOptions.Multiline).Select(row => row.Groups[1].Value).Order().ToArray();
            string[] commands = CommandTable.Root(CommandIo.Of(Stream.Null, Stream.Null, Stream.Null, false)).Subcommands.Select(command => command.Name).Order().ToArray();
            Assert.Equal(commands, shown);
        }

        [Fact]
        public void Every_link_leads_to_a_file()
        {
            foreach (string document in Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md").Append(RepositoryRoot.Combine("README.md")))
            {
                foreach (Match link in Regex.Matches(File.ReadAllText(document), @"\]\(([^)#:]+\.\w+)\)"))
                    Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(document), link.Groups[1].Value)), document + ": " + link.Groups[1].Value);
            }
        }
    }
}
