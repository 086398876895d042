// A board as the page draws it, made from the board's data.

using System.Collections.Generic;
using NanoPy.Hal;
using NanoPy.Simulated;

namespace NanoPy.Cli.Sim
{
    /// <summary>A place in a header.</summary>
    internal sealed record HeaderPin(int Pin, string Label, string Note);

    /// <summary>A button on the board, low while pressed.</summary>
    internal sealed record BoardButton(int Pin, string Label, bool Stops);

    /// <summary>A lamp on the board.</summary>
    internal sealed record BoardLed(int Pin, bool OnWhenHigh);

    internal sealed record BoardDrawing(
        string Id, string Name, IReadOnlyList<HeaderPin> Left, IReadOnlyList<HeaderPin> Right, IReadOnlyList<BoardButton> Buttons, IReadOnlyList<BoardLed> Leds)
    {
        internal static BoardDrawing Of(SimulatedBoard board)
        {
            List<HeaderPin> pins = new List<HeaderPin>();
            foreach (int pin in NumbersOf(board))
                pins.Add(new HeaderPin(pin, board.Pins.NameOf(pin), Note(board.Pins.Abilities(pin))));
            int half = (pins.Count + 1) / 2;
            List<BoardButton> buttons = new List<BoardButton>();
            if (board.ButtonPin >= 0)
                buttons.Add(new BoardButton(board.ButtonPin, board.Pins.NameOf(board.ButtonPin), true));
            List<BoardLed> leds = new List<BoardLed>();
            if (board.LedPin >= 0)
                leds.Add(new BoardLed(board.LedPin, true));
            return new BoardDrawing(board.Id, board.Name, pins.GetRange(0, half), pins.GetRange(half, pins.Count - half), buttons, leds);
        }

        /// <summary>The pins that a script can use.</summary>
        internal static List<int> NumbersOf(SimulatedBoard board)
        {
            List<int> numbers = new List<int>();
            for (int pin = 0; pin < byte.MaxValue; pin++)
            {
                if (board.Pins.Abilities(pin) != PinAbility.None)
                    numbers.Add(pin);
            }
            return numbers;
        }

        private static string Note(int abilities)
        {
            return (abilities & PinAbility.Output) == 0 ? "input only" : "input, output";
        }
    }
}
