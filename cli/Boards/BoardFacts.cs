// What is to say of a board beside its drawing, in the words of people: the same for the terminal and for its README.

using System.Collections.Generic;
using System.Linq;
using NanoPy.Boards;
using NanoPy.Hal;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    internal static class BoardFacts
    {
        internal static string Memory(BoardFile board)
        {
            return board.Memory switch
            {
                "small" => "small: about 60 KB for a script and its objects",
                "medium" => "medium: more than 100 KB for a script and its objects",
                _ => "large: megabytes for a script and its objects (" + board.PsramMegabytes + " MB of PSRAM)",
            };
        }

        internal static string Led(BoardFile board)
        {
            if (board.Led < 0)
                return "none";
            return board.Table.IsLedStrip ? "WS2812 at " + Pin(board, board.Led) + ", for `neopixel`" : Pin(board, board.Led) + ", on while " + (board.Table.IsLedActiveLow ? "low" : "high");
        }

        internal static string Button(BoardFile board)
        {
            return board.Button < 0 ? "none" : Pin(board, board.Button) + ", low while pressed";
        }

        /// <summary>A pin with its first name: 0 (BOOT).</summary>
        internal static string Pin(BoardFile board, int pin)
        {
            string name = board.Table.NameOf(pin);
            return name == null ? pin.ToString() : pin + " (" + name + ")";
        }

        /// <summary>The rows of the table of facts: what, and how it is.</summary>
        internal static IEnumerable<(string What, string Value)> Rows(BoardFile board)
        {
            BoardTable table = board.Table;
            yield return ("maker", board.Maker);
            yield return ("chip", table.Chip + ", " + board.FlashMegabytes + " MB of flash");
            yield return ("firmware", "`nanoff --target " + board.Target + "`");
            yield return ("memory", Memory(board));
            yield return ("stop button", Button(board));
            yield return ("LED", Led(board));
            foreach (string row in Buses(table))
                yield return (row.Split('|')[0], row.Split('|')[1]);
            yield return ("prompt", string.Join(", else ", table.ReplPorts.Select(port => "UART" + port + " (nanoFramework's COM" + (port + 1) + ")")));
            yield return ("safe state", "input, " + (table.SafePull == PinPull.None ? "no pull resistor" : table.SafePull == PinPull.Up ? "pulled up" : "pulled down"));
            foreach ((string what, string pins) in new[]
            {
                ("inputs only", With(board, pin => (table.Hazards(pin) & PinHazard.InputOnly) != 0)),
                ("refused", With(board, pin => table.Exists(pin) && table.Abilities(pin) == PinAbility.None)),
                ("strapping", With(board, pin => (table.Hazards(pin) & PinHazard.Strapping) != 0)),
                ("USB", With(board, pin => (table.Hazards(pin) & PinHazard.Usb) != 0)),
                ("not with Wi-Fi", With(board, pin => (table.Hazards(pin) & PinHazard.Radio) != 0)),
            })
            {
                if (pins != "")
                    yield return (what, pins + Why(what, board));
            }
            foreach (KeyValuePair<string, IReadOnlyList<HeaderPin>> connector in board.Connectors)
                yield return (connector.Key, string.Join(", ", connector.Value.Select(pin => pin.Label ?? Pin(board, pin.Pin))));
            string inside = string.Join(", ", OnTheBoard(board).Select(pin => pin + " " + table.NamesOf(pin).Replace(", ", "/")));
            if (inside != "")
                yield return ("on the board", inside);
        }

        private static string Why(string what, BoardFile board)
        {
            return what switch
            {
                "inputs only" => ": no output, no pull resistors",
                "refused" => board.PsramMegabytes > 0 ? ": the flash chip and the PSRAM are there" : ": the flash chip is there",
                "strapping" => ": their level at reset decides how the chip starts",
                "USB" => ": the chip's own USB; using them cuts it",
                _ => ": their analog input (ADC2) works only while Wi-Fi is off",
            };
        }

        private static IEnumerable<string> Buses(BoardTable table)
        {
            (string Kind, (int Use, string Word)[] Signals)[] kinds =
            {
                ("I2C", new[] { (PinUse.I2cSda, "SDA"), (PinUse.I2cScl, "SCL") }),
                ("SPI", new[] { (PinUse.SpiSck, "SCK"), (PinUse.SpiMosi, "MOSI"), (PinUse.SpiMiso, "MISO") }),
                ("UART", new[] { (PinUse.UartTx, "TX"), (PinUse.UartRx, "RX") }),
            };
            foreach ((string kind, (int Use, string Word)[] signals) in kinds)
            {
                for (int bus = 0; bus < 4; bus++)
                {
                    string pins = string.Join(", ", signals.Where(signal => table.DefaultPin(signal.Use, bus) >= 0).Select(signal => signal.Word + " " + table.DefaultPin(signal.Use, bus)));
                    if (pins != "")
                        yield return kind + "(" + bus + ")|" + pins;
                }
            }
        }

        // Named pins that lead nowhere outside.
        private static IEnumerable<int> OnTheBoard(BoardFile board)
        {
            HashSet<int> outside = board.Left.Concat(board.Right).Concat(board.Connectors.SelectMany(connector => connector.Value)).Select(pin => pin.Pin).ToHashSet();
            return Enumerable.Range(0, board.Table.PinCount).Where(pin => board.Table.NameOf(pin) != null && !outside.Contains(pin));
        }

        private static string With(BoardFile board, System.Func<int, bool> wanted)
        {
            List<string> ranges = new List<string>();
            for (int pin = 0; pin < board.Table.PinCount; pin++)
            {
                if (!wanted(pin))
                    continue;
                int last = pin;
                while (last + 1 < board.Table.PinCount && wanted(last + 1))
                    last++;
                ranges.Add(last == pin ? pin.ToString() : pin + (last == pin + 1 ? ", " : "-") + last);
                pin = last;
            }
            return string.Join(", ", ranges);
        }
    }
}
