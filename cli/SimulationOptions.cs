// What the command line says about the simulation: its clock, what happens to the board from outside, and what is shown of it.

using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    /// <summary>The options; one object for each command that has them.</summary>
    internal sealed class SimulationOptions
    {
        private readonly Option<bool> isVirtual = new Option<bool>("--virtual")
        {
            Description = "Virtual time: waiting takes no time, and every run is the same.",
        };

        private readonly Option<long?> length = Duration.MakeOption("--for", "End the simulation after this time on the board's clock, such as 10s or 1d.");

        private readonly Option<ButtonPress[]> presses = new Option<ButtonPress[]>("--press")
        {
            Description = "Press a simulated button, such as 0@500ms; may be given several times.",
            HelpName = "PIN@T",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = ParsePresses,
        };

        private readonly Option<string[]> stimuli = new Option<string[]>("--stimulus")
        {
            Description = "Read from a file what is wired to the board and what happens to it; may be given several times.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = false,
        };

        private readonly Option<string[]> events = new Option<string[]>("--at")
        {
            Description = "One such line, with its time, such as '500ms pin 0 low'; may be given several times.",
            HelpName = "LINE",
            AllowMultipleArgumentsPerToken = false,
        };

        private readonly Option<string[]> waves = new Option<string[]>("--wave")
        {
            Description = "Draw what the pins did into a file: .svg, .png, or .vcd for PulseView and GTKWave; may be given several times.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = false,
        };

        private readonly Option<bool> boardView = new Option<bool>("--board-view")
        {
            Description = "Show pins, LEDs, strips and displays live in the terminal.",
        };

        internal SimulationOptions()
        {
            waves.Validators.Add(CheckWaves);
        }

        private static void CheckWaves(OptionResult result)
        {
            foreach (Token token in result.Tokens)
            {
                string reason = WaveFile.Refuse(token.Value);
                if (reason != null)
                    result.AddError("--wave: " + reason);
            }
        }

        internal void AddTo(Command command)
        {
            command.Options.Add(isVirtual);
            command.Options.Add(length);
            command.Options.Add(presses);
            command.Options.Add(stimuli);
            command.Options.Add(events);
            command.Options.Add(waves);
            command.Options.Add(boardView);
        }

        internal SimulationSettings Read(ParseResult parsed)
        {
            return new SimulationSettings
            {
                IsVirtual = parsed.GetValue(isVirtual),
                Length = parsed.GetValue(length),
                Presses = parsed.GetValue(presses) ?? new ButtonPress[0],
                Stimuli = parsed.GetValue(stimuli) ?? new string[0],
                Events = parsed.GetValue(events) ?? new string[0],
                HasBoardView = parsed.GetValue(boardView),
                Waves = parsed.GetValue(waves) ?? new string[0],
            };
        }

        private static ButtonPress[] ParsePresses(ArgumentResult result)
        {
            List<ButtonPress> presses = new List<ButtonPress>();
            foreach (Token token in result.Tokens)
            {
                if (ButtonPress.TryParse(token.Value, out ButtonPress press))
                    presses.Add(press);
                else
                    result.AddError("--press: '" + token.Value + "' is not PIN@TIME; write 0@500ms");
            }
            return presses.ToArray();
        }
    }
}
