// The drawing of a board: its header with what each pin is called and can do. Lines of pieces with a meaning; colours come later.

using System.Collections.Generic;
using System.Linq;
using NanoPy.Boards;
using NanoPy.Hal;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    /// <summary>What a piece of a drawing means.</summary>
    internal enum Ink
    {
        Frame,
        Power,
        Ground,
        /// <summary>A pin for any use.</summary>
        Free,
        InputOnly,
        Refused,
        /// <summary>Something to mind.</summary>
        Warning,
        Name,
        Bus,
        Ability,
    }

    /// <summary>A piece of a line.</summary>
    internal readonly record struct Piece(string Text, Ink Ink);

    /// <summary>Draws a board from its data.</summary>
    internal sealed class Pinout
    {
        /// <summary>Columns between the two rows of pins, at least.</summary>
        private const int NarrowestBoard = 13;

        private static readonly (int Use, int Buses, string Word)[] Signals =
        {
            (PinUse.I2cSda, 2, "SDA"), (PinUse.I2cScl, 2, "SCL"), (PinUse.SpiSck, 3, "SCK"), (PinUse.SpiMosi, 3, "MOSI"), (PinUse.SpiMiso, 3, "MISO"),
            (PinUse.UartTx, 3, "TX"), (PinUse.UartRx, 3, "RX"),
        };

        private static readonly (int Hazard, string Word, Ink Ink)[] Hazards =
        {
            (PinHazard.Flash, "flash", Ink.Refused), (PinHazard.Psram, "PSRAM", Ink.Refused), (PinHazard.InputOnly, "in only", Ink.InputOnly),
            (PinHazard.Strapping, "strap", Ink.Warning), (PinHazard.Usb, "USB", Ink.Warning), (PinHazard.Uart0, "UART0", Ink.Warning),
        };

        private readonly BoardFile board;
        private readonly BoardTable table;

        internal Pinout(BoardFile board)
        {
            this.board = board;
            table = board.Table;
        }

        /// <summary>The lines, each from left to right.</summary>
        internal List<List<Piece>> Lines()
        {
            string chip = table.Chip;
            int inside = System.Math.Max(NarrowestBoard, chip.Length + 4);
            List<List<Piece>> left = board.Left.Select(Side).ToList();
            List<List<Piece>> right = board.Right.Select(Side).ToList();
            int numberWidth = 1 + board.Left.Concat(board.Right).Max(pin => Number(pin).Text.Length);
            int leftWidth = left.Max(Width);
            List<List<Piece>> lines = new List<List<Piece>>();
            int margin = leftWidth + numberWidth + 1;
            lines.Add(Edge(margin, inside, "┌", "┐", board.UsbSide == "top"));
            int rows = System.Math.Max(left.Count, right.Count);
            for (int row = 0; row < rows; row++)
            {
                string text = row == rows / 2 ? chip : "";
                int before = (inside - text.Length) / 2;
                List<Piece> line = new List<Piece>();
                if (row < left.Count)
                {
                    line.Add(Blank(leftWidth - Width(left[row])));
                    line.AddRange(Enumerable.Reverse(left[row]).SelectMany(piece => new[] { piece, Blank(1) }));
                    Piece number = Number(board.Left[row]);
                    line.Add(Blank(numberWidth - 1 - number.Text.Length));
                    line.Add(number);
                    line.Add(new Piece(" ─┤", Ink.Frame));
                }
                else
                    line.Add(new Piece(new string(' ', margin) + "│", Ink.Frame));
                line.Add(Blank(before));
                line.Add(new Piece(text, Ink.Name));
                line.Add(Blank(inside - before - text.Length));
                if (row < right.Count)
                {
                    line.Add(new Piece("├─ ", Ink.Frame));
                    Piece number = Number(board.Right[row]);
                    line.Add(number);
                    if (right[row].Count > 0)
                        line.Add(Blank(numberWidth - 1 - number.Text.Length));
                    line.AddRange(right[row].SelectMany(piece => new[] { Blank(1), piece }));
                }
                else
                    line.Add(new Piece("│", Ink.Frame));
                lines.Add(line);
            }
            lines.Add(Edge(margin, inside, "└", "┘", board.UsbSide == "bottom"));
            return lines;
        }

        private static Piece Blank(int width)
        {
            return new Piece(new string(' ', width), Ink.Frame);
        }

        private static List<Piece> Edge(int margin, int inside, string from, string to, bool hasUsb)
        {
            string bar = new string('─', inside);
            if (hasUsb)
                bar = new string('─', (inside - 5) / 2) + " USB " + new string('─', inside - 5 - (inside - 5) / 2);
            return new List<Piece> { new Piece(new string(' ', margin) + from + bar + to, Ink.Frame) };
        }

        private static int Width(List<Piece> pieces)
        {
            return pieces.Sum(piece => piece.Text.Length + 1);
        }

        private Piece Number(HeaderPin pin)
        {
            if (pin.Pin < 0)
                return new Piece(pin.Label, pin.Label == "GND" || pin.Label == "NC" ? Ink.Ground : Ink.Power);
            int hazards = table.Hazards(pin.Pin);
            Ink ink = table.Abilities(pin.Pin) == PinAbility.None ? Ink.Refused : (hazards & PinHazard.InputOnly) != 0 ? Ink.InputOnly : hazards == 0 || hazards == PinHazard.Radio ? Ink.Free : Ink.Warning;
            return new Piece(pin.Pin.ToString(), ink);
        }

        private List<Piece> Side(HeaderPin pin)
        {
            return pin.Pin < 0 ? new List<Piece>() : Describe(pin.Pin);
        }

        /// <summary>What a pin is called and can do, the most telling first.</summary>
        internal List<Piece> Describe(int pin)
        {
            List<Piece> pieces = new List<Piece>();
            string names = table.NamesOf(pin);
            if (names != "")
                pieces.AddRange(names.Split(", ").Select(name => new Piece(name, Ink.Name)));
            int abilities = table.Abilities(pin);
            if (abilities != PinAbility.None)
            {
                pieces.AddRange(Signals.SelectMany(signal => Enumerable.Range(0, signal.Buses).Where(bus => table.DefaultPin(signal.Use, bus) == pin)
                    .Select(bus => new Piece(signal.Word + bus, Ink.Bus))).Where(piece => pieces.All(name => name.Text != piece.Text)));
                if ((abilities & PinAbility.Analog) != 0)
                    pieces.Add(new Piece((abilities & PinAbility.AnalogWithoutRadio) != 0 ? "ADC2" : "ADC", Ink.Ability));
                if ((abilities & PinAbility.Dac) != 0)
                    pieces.Add(new Piece("DAC", Ink.Ability));
                if ((abilities & PinAbility.Touch) != 0)
                    pieces.Add(new Piece("touch", Ink.Ability));
            }
            int hazards = table.Hazards(pin);
            // TX0 and RX0 say already what UART0 would.
            bool saysUart = pieces.Any(piece => piece.Text is "TX0" or "RX0");
            pieces.AddRange(Hazards.Where(row => (hazards & row.Hazard) != 0 && !(saysUart && row.Hazard == PinHazard.Uart0)).Select(row => new Piece(row.Word, row.Ink)));
            return pieces;
        }
    }
}
