// `nanopy boards`: the boards there are.

using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NanoPy.Simulated;
using Spectre.Console;

namespace NanoPy.Cli
{
    internal static class BoardsCommand
    {
        private static readonly string[] Headings = { "id", "board", "chip", "memory", "LED", "stop", "firmware" };

        internal static Command Make(CommandIo io)
        {
            Command command = new Command("boards", "List the boards.");
            command.SetAction(_ => CommandException.Guard(io, () => List(io)));
            return command;
        }

        private static int List(CommandIo io)
        {
            List<string[]> rows = Boards.All().Select(BoardReadme.Row).ToList();
            if (io.IsTerminal)
                ListInColour(io, rows);
            else
            {
                int[] widths = Enumerable.Range(0, Headings.Length).Select(column => rows.Append(Headings).Max(row => row[column].Length)).ToArray();
                foreach (string[] row in rows.Prepend(Headings))
                    io.Text.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
            }
            return ExitCode.Ok;
        }

        private static void ListInColour(CommandIo io, List<string[]> rows)
        {
            Table table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
            foreach (string heading in Headings)
                table.AddColumn(new TableColumn(new Markup("[grey]" + heading + "[/]")));
            foreach (string[] row in rows)
                table.AddRow(row.Select((cell, column) => (Spectre.Console.Rendering.IRenderable)new Spectre.Console.Text(cell, column == 0 ? new Style(Color.Green) : column == 1 ? new Style(decoration: Decoration.Bold) : Style.Plain)).ToArray());
            InkColours.Console(io).Write(table);
        }
    }
}
