// boards/<id>/README.md and boards/README.md, made from the data.

using System.Collections.Generic;
using System.Linq;
using System.Text;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    internal static class BoardReadme
    {
        private const string Legend =
            "`SDA0`, `SCL0` are the pins of `I2C(0)`, `SCK2`, `MOSI2`, `MISO2` those of `SPI(2)`, `TX1`, `RX1` those of `UART(1)`, if a script names no others.\n";

        /// <summary>The README of one board.</summary>
        internal static string Of(BoardFile board)
        {
            StringBuilder text = new StringBuilder();
            text.Append("# ").Append(board.Name).Append("\n\n```\n");
            foreach (List<Piece> line in new Pinout(board).Lines())
                text.Append(string.Concat(line.Select(piece => piece.Text)).TrimEnd()).Append('\n');
            text.Append("```\n\n").Append(Legend).Append("\n| what | |\n|---|---|\n");
            foreach ((string what, string value) in BoardFacts.Rows(board))
                text.Append("| ").Append(what).Append(" | ").Append(value.Replace("|", "\\|")).Append(" |\n");
            AddList(text, "", board.Notes);
            AddList(text, "Not certain, because nobody has tried it yet:\n\n", board.Uncertain);
            AddList(text, "Facts from:\n\n", board.Sources);
            text.Append("\nMade from `board.json` by `NANOPY_WRITE_DOCS=1 dotnet test --filter BoardDocumentTests`; a test keeps the two alike.\n");
            return text.ToString();
        }

        private static void AddList(StringBuilder text, string heading, IReadOnlyList<string> items)
        {
            if (items.Count == 0)
                return;
            text.Append('\n').Append(heading);
            foreach (string item in items)
                text.Append("- ").Append(item).Append('\n');
        }

        /// <summary>The index of all boards.</summary>
        internal static string Index(IEnumerable<BoardFile> boards)
        {
            StringBuilder text = new StringBuilder();
            text.Append("# Boards\n\nOne folder for each board: `board.json` holds its facts, for the firmware and for the simulator alike, and the README is drawn from it.\n");
            text.Append("`nanopy boards` lists them, `nanopy board ID` draws one in the terminal.\n\n");
            text.Append("| id | board | chip | memory | LED | stop button | firmware |\n|---|---|---|---|---|---|---|\n");
            foreach (BoardFile board in boards)
                text.Append("| [").Append(board.Id).Append("](").Append(board.Id).Append("/README.md) | ").Append(string.Join(" | ", Row(board).Skip(1))).Append(" |\n");
            text.Append(Adding);
            return text.ToString();
        }

        /// <summary>A board in one row: id, name, chip, memory, LED, button, firmware.</summary>
        internal static string[] Row(BoardFile board)
        {
            string led = board.Led < 0 ? "-" : board.Led + (board.Table.IsLedStrip ? " WS2812" : board.Table.IsLedActiveLow ? " low" : " high");
            return new[] { board.Id, board.Name, board.Table.Chip, board.Memory, led, board.Button < 0 ? "-" : board.Button.ToString(), board.Target };
        }

        private const string Adding = """

            ## Another board

            Copy a folder, name it after the board, and change `board.json`; an editor that knows JSON Schema helps (`board.schema.json`).
            `nanopy board --check boards/ID/board.json` shows the first mistake with its place, `nanopy board boards/ID` draws it. Facts of a chip (which pins there are,
            ADC channels, the pins of the flash chip) stand once, in `bindings/Boards/ChipTable.cs`; the board file names the chip.

            | member | says |
            |---|---|
            | `id`, `name`, `maker` | the folder's name; what people call it; who makes it |
            | `chip` | a row of `ChipTable`: before all members with pins |
            | `target` | the firmware of nanoFramework, for `nanoff --target` |
            | `flash`, `psram` | megabytes; the PSRAM's `bus` is `quad` or `octal`, and takes pins |
            | `memory` | how much scripts have: `small` (ESP32), `medium` (S3, C3, C6), `large` (PSRAM) |
            | `button` | the button that stops a script: `pin`, `pressed` is `low` |
            | `led` | `pin`; `on` is `high`, `low` or `ws2812` |
            | `safe` | what each used pin becomes when a script ends: `input`, `input, pull down` or `input, pull up` |
            | `pullups` | pins that a resistor on the board pulls up |
            | `names` | what `Pin("LED")` finds; also `LED_RGB` for a WS2812 |
            | `buses` | default pins by MicroPython's numbers: `I2C0`, `SPI1`, `UART1` |
            | `repl` | UARTs for a prompt, the first that nanoFramework leaves free is taken |
            | `usb`, `left`, `right`, `connectors` | the drawing: rows from the top, numbers of pins or what is printed beside |
            | `notes`, `sources`, `uncertain` | for people: what to know, where the facts come from, what nobody has tried |

            On a board the firmware reads the same file: copy it to the board's storage as `I:\board.json`. Without it the board counts as a bare chip with its BOOT button.

            """;
    }
}
