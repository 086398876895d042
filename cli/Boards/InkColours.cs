// The colours of a drawing on a terminal; elsewhere there are none.

using System.Collections.Generic;
using Spectre.Console;

namespace NanoPy.Cli
{
    internal static class InkColours
    {
        private const int WidestLine = 10000;

        /// <summary>A console over a command's output: with colours on a terminal, elsewhere plain, with lines as long as they are.</summary>
        internal static IAnsiConsole Console(CommandIo io)
        {
            IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
            {
                Ansi = io.IsTerminal ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = io.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(io.Text),
            });
            if (!io.IsTerminal)
                console.Profile.Width = WidestLine;
            return console;
        }

        private static Style Of(Ink ink)
        {
            return ink switch
            {
                Ink.Power => new Style(Color.Red, decoration: Decoration.Bold),
                Ink.Ground => new Style(Color.Grey),
                Ink.Free => new Style(Color.Green, decoration: Decoration.Bold),
                Ink.InputOnly => new Style(Color.Aqua),
                Ink.Refused => new Style(Color.Red, decoration: Decoration.Strikethrough),
                Ink.Warning => new Style(Color.Yellow),
                Ink.Name => new Style(decoration: Decoration.Bold),
                Ink.Bus => new Style(Color.Fuchsia),
                Ink.Ability => new Style(Color.Blue),
                _ => new Style(Color.Grey),
            };
        }

        internal static void Write(IAnsiConsole console, IEnumerable<Piece> line)
        {
            foreach (Piece piece in line)
                console.Write(piece.Text, Of(piece.Ink));
            console.WriteLine();
        }

        internal static void WriteRow(IAnsiConsole console, string what, string value)
        {
            console.Write("  " + what, new Style(Color.Grey));
            console.WriteLine(value);
        }
    }
}
