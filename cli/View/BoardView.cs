// `--board-view`: pins, LEDs, strips, displays and sensors of a simulated board, live in the terminal.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using NanoPy.Hal;
using NanoPy.Simulated;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NanoPy.Cli
{
    internal sealed class BoardView
    {
        /// <summary>Milliseconds between two pictures.</summary>
        private const int RefreshMs = 80;

        private const int BarLength = 12;
        private const double MostDuty = 65535;

        private readonly SimulatedBoard board;
        private readonly IAnsiConsole console;
        private readonly TailOutput output;
        private readonly string title;
        /// <summary>The board as the script left it.</summary>
        private IRenderable last;

        /// <param name="output">What the script prints, shown below; null if it goes elsewhere.</param>
        internal BoardView(SimulatedBoard board, IAnsiConsole console, TailOutput output, string title)
        {
            this.board = board;
            this.console = console;
            this.output = output;
            this.title = title;
            board.MakingSafe += () => last ??= Render();
        }

        /// <summary>A console on the standard error of a command.</summary>
        internal static IAnsiConsole ConsoleOn(CommandIo io)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(io.Error),
                Ansi = io.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = io.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = io.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            });
        }

        /// <summary>Shows the board until a task is done.</summary>
        internal void Watch(Task task)
        {
            console.Live(Render()).AutoClear(true).Start(live =>
            {
                while (!task.Wait(RefreshMs))
                    live.UpdateTarget(Render());
            });
        }

        /// <summary>Prints the board as the script left it.</summary>
        internal void Print()
        {
            console.Write(last ?? Render());
        }

        internal IRenderable Render()
        {
            List<IRenderable> parts = new List<IRenderable> { Pins() };
            foreach (DeviceModel device in board.Devices)
                parts.Add(DevicePicture.Of(device, console.Profile.Width));
            if (output != null)
                parts.Add(new Panel(new Spectre.Console.Text(string.Join("\n", output.Lines))).Header("output").Expand());
            string time = TimeAxis.Length(board.Clock.Elapsed);
            return new Panel(new Rows(parts)).Header(Markup.Escape(title + "  " + board.Name + "  " + time)).Border(BoxBorder.Rounded);
        }

        // ---- pins -------------------------------------------------------------------------------------------------------------------

        private IRenderable Pins()
        {
            Grid grid = new Grid().AddColumns(4);
            int shown = 0;
            foreach (int pin in board.Pins.Numbers)
            {
                PwmChange pulses = board.Peripherals.Pwm.Now(pin);
                bool isAnalog = Array.IndexOf(board.Peripherals.AnalogInputs.Pins, pin) >= 0;
                int mode = board.Pins.ModeOf(pin);
                if (mode == PinMode.Off && pulses.Hertz == 0 && !isAnalog && pin != board.LedPin && pin != board.ButtonPin)
                    continue;
                shown++;
                grid.AddRow(
                    new Markup(Lamp(pin, pulses)),
                    new Markup("[bold]" + pin.ToString(CultureInfo.InvariantCulture) + "[/]"),
                    new Markup(Markup.Escape(board.Pins.NameOf(pin) ?? "")),
                    new Markup(State(pin, mode, pulses, isAnalog)));
            }
            return shown == 0 ? new Spectre.Console.Text("no pins in use") : grid;
        }

        private string Lamp(int pin, PwmChange pulses)
        {
            double brightness = pulses.Hertz > 0 ? pulses.Duty / MostDuty : board.Pins.Read(pin) ? 1 : 0;
            bool isLed = pin == board.LedPin;
            if (isLed && board.IsLedActiveLow)
                brightness = 1 - brightness;
            string colour = isLed ? "yellow" : "green";
            return brightness <= 0 ? "[grey]○[/]" : brightness < 0.5 ? "[" + colour + "]◐[/]" : "[" + colour + "]●[/]";
        }

        private string State(int pin, int mode, PwmChange pulses, bool isAnalog)
        {
            if (pulses.Hertz > 0)
            {
                int filled = (int)Math.Round(pulses.Duty / MostDuty * BarLength);
                return "[blue]" + new string('█', filled) + "[/][grey]" + new string('░', BarLength - filled) + "[/] " + TimeAxis.Frequency(pulses.Hertz)
                    + (pulses.Duty / MostDuty).ToString(" 0.0 %", CultureInfo.InvariantCulture);
            }
            string level = board.Pins.Read(pin) ? "high" : "low";
            if (isAnalog)
            {
                int millivolts = board.Peripherals.AnalogInputs.MillivoltsAt(pin, board.Clock.Elapsed);
                return (millivolts / 1000.0).ToString("0.000 V", CultureInfo.InvariantCulture);
            }
            return mode switch
            {
                PinMode.Output => "out " + level,
                PinMode.OpenDrain => "open drain " + level,
                PinMode.Input => "in  " + level,
                _ => "[grey]" + level + "[/]",
            };
        }
    }
}
