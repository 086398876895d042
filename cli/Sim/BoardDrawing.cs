// A board as the page draws it, made from the board's data.

using System.Collections.Generic;
using System.Linq;
using NanoPy.Hal;
using NanoPy.Simulated;

namespace NanoPy.Cli.Sim
{
    /// <summary>A place in a header: a pin, its name and what it can do; or -1 and what is printed there instead. Refused pins are no script's.</summary>
    internal sealed record PinPlace(int Pin, string Label, string About, bool Refused);

    /// <summary>A socket beside the header.</summary>
    internal sealed record BoardSocket(string Name, IReadOnlyList<PinPlace> Pins);

    /// <summary>A button on the board, low while pressed.</summary>
    internal sealed record BoardButton(int Pin, string Label, bool Stops);

    /// <summary>The lamp on the board: lit by a level, or a strip of one that wants colours.</summary>
    internal sealed record BoardLed(int Pin, bool OnWhenHigh, bool IsStrip);

    internal sealed record BoardDrawing(
        string Id, string Name, string Chip, string UsbSide, IReadOnlyList<PinPlace> Left, IReadOnlyList<PinPlace> Right, IReadOnlyList<BoardSocket> Sockets,
        IReadOnlyList<BoardButton> Buttons, BoardLed Led)
    {
        internal static BoardDrawing Of(BoardFile board)
        {
            Pinout pinout = new Pinout(board);
            PinPlace Place(HeaderPin pin)
            {
                if (pin.Pin < 0)
                    return new PinPlace(-1, pin.Label, null, false);
                string about = string.Join(", ", pinout.Describe(pin.Pin).Select(piece => piece.Text));
                return new PinPlace(pin.Pin, board.Table.NameOf(pin.Pin), about, board.Table.Abilities(pin.Pin) == PinAbility.None);
            }
            return new BoardDrawing(
                board.Id,
                board.Name,
                board.Table.Chip,
                board.UsbSide,
                board.Left.Select(Place).ToList(),
                board.Right.Select(Place).ToList(),
                board.Connectors.Select(connector => new BoardSocket(connector.Key, connector.Value.Select(Place).ToList())).ToList(),
                ButtonsOf(board),
                board.Led < 0 ? null : new BoardLed(board.Led, !board.Table.IsLedActiveLow, board.Table.IsLedStrip));
        }

        // The stop button, and the pins that are named after a button.
        private static List<BoardButton> ButtonsOf(BoardFile board)
        {
            List<BoardButton> buttons = new List<BoardButton>();
            foreach (PinEntry pin in board.Pins)
            {
                string label = board.Table.NamesOf(pin.Number).Split(", ").FirstOrDefault(name => name == "BOOT" || name.StartsWith("BUTTON"));
                if (pin.Number == board.Button)
                    buttons.Insert(0, new BoardButton(pin.Number, label ?? pin.Name ?? "pin " + pin.Number, true));
                else if (label != null)
                    buttons.Add(new BoardButton(pin.Number, label, false));
            }
            return buttons;
        }
    }
}
