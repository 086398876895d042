using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NanoPy.Cli;
using NanoPy.Simulated;
using Xunit;

namespace NanoPy.Tests.BoardTests
{
    /// <summary>Each board's README and the index of boards are made from the data.</summary>
    public sealed class BoardDocumentTests
    {
        private static void IsAlike(string document, params string[] path)
        {
            string file = RepositoryRoot.Combine(path);
            // Set to write the documents anew after a change of the data.
            if (Environment.GetEnvironmentVariable("NANOPY_WRITE_DOCS") != null)
                File.WriteAllText(file, document);
            Assert.True(File.Exists(file), file + " is missing; write it with NANOPY_WRITE_DOCS=1 dotnet test --filter BoardDocumentTests");
            Assert.Equal(document, File.ReadAllText(file).Replace("\r", ""));
        }

        [Theory]
        [MemberData(nameof(BoardFolder.Rows), MemberType = typeof(BoardFolder))]
        public void The_readme_of_a_board_is_made_from_its_data(string id)
        {
            IsAlike(BoardReadme.Of(BoardFolder.Read(id)), "boards", id, "README.md");
        }

        [Fact]
        public void The_index_names_every_board()
        {
            IsAlike(BoardReadme.Index(BoardFolder.Ids().Select(BoardFolder.Read)), "boards", "README.md");
        }

        [Theory]
        [MemberData(nameof(BoardFolder.Rows), MemberType = typeof(BoardFolder))]
        public void A_drawing_is_straight_fits_a_terminal_and_has_each_pin_of_the_header_once(string id)
        {
            BoardFile board = BoardFolder.Read(id);
            List<string> lines = new Pinout(board).Lines().Select(line => string.Concat(line.Select(piece => piece.Text))).ToList();
            Assert.All(lines, line => Assert.InRange(line.Length, 1, 80));
            int left = lines[0].IndexOf('┌');
            int right = lines[0].IndexOf('┐');
            Assert.All(lines.Skip(1), line => Assert.Contains(line[left], "┤│└"));
            Assert.All(lines.Skip(1), line => Assert.Contains(line[right], "├│┘"));
            Assert.Equal(Math.Max(board.Left.Count, board.Right.Count) + 2, lines.Count);
            for (int row = 0; row < board.Left.Count; row++)
                Assert.EndsWith(" " + (board.Left[row].Label ?? board.Left[row].Pin.ToString()), lines[row + 1].Substring(0, left - 2));
            for (int row = 0; row < board.Right.Count; row++)
                Assert.StartsWith(board.Right[row].Label ?? board.Right[row].Pin.ToString(), lines[row + 1].Substring(right + 3));
        }
    }
}
