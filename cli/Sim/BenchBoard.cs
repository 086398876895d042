// A simulated board with its engine and what is wired to it, for one run: each run gets a board as it comes from the shop, and a script that
// would not let go of its board keeps an old one.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NanoPy.Simulated;

namespace NanoPy.Cli.Sim
{
    /// <summary>A text in the language of stimuli.</summary>
    internal sealed record StimulusText(string Name, string Text);

    internal sealed class BenchBoard : IDisposable
    {
        /// <summary>Wired when nothing else is said about a bus: the display that most scripts have.</summary>
        private const string UsualDevices = "i2c 0 ssd1306\ni2c 1 ssd1306\n";

        /// <summary>Pulses a second of a hobby servo: a device is shown at a pin that has them.</summary>
        private const int ServoHertz = 50;

        /// <summary>Longest pulse of a servo in microseconds, with some room.</summary>
        private const int LongestServoPulse = 2700;

        private readonly int[] numbers;
        private readonly OuterWorld world;
        private readonly StimulusReader reader;
        private HashSet<DeviceModel> usual;
        private readonly Dictionary<int, int[]> shownPins = new Dictionary<int, int[]>();
        private readonly Dictionary<string, (PartView View, string Json, int Version)> shownParts = new Dictionary<string, (PartView, string, int)>();
        private readonly SortedDictionary<int, int[]> shownAnalog = new SortedDictionary<int, int[]>();

        /// <param name="world">What acts on the board from outside.</param>
        /// <param name="script">Its comments may say what is wired to the board.</param>
        /// <param name="stimuli">Beside the script's own.</param>
        internal BenchBoard(string boardId, OuterWorld world, ConsoleLog console, StimulusText script, IReadOnlyList<StimulusText> stimuli)
        {
            this.world = world;
            Board = Boards.Load(boardId, new RealClock());
            numbers = Board.File.Pins.Select(pin => pin.Number).ToArray();
            reader = new StimulusReader(Board);
            Wire(script, stimuli);
            world.DriveAll(Board);
            Engine = new Engine(Board, Toolchain.NewCompiler())
            {
                Packs = Toolchain.NewPacks(),
                Output = console.NewWriter(ConsoleKind.Output),
                ErrorOutput = console.NewWriter(ConsoleKind.Error),
                Input = Input,
                Started = Begin,
            };
        }

        internal SimulatedBoard Board { get; }

        internal Engine Engine { get; }

        internal ConsoleInput Input { get; } = new ConsoleInput();

        internal EdgeRecorder Edges { get; } = new EdgeRecorder();

        internal PwmRecorder Pwm { get; } = new PwmRecorder();

        /// <summary>Whether the script's first line was reached.</summary>
        internal bool HasBegun { get; private set; }

        /// <summary>Microseconds since time zero of the run; 0 before it.</summary>
        internal long Time { get { return HasBegun ? Board.Clock.Elapsed : 0; } }

        private void Wire(StimulusText script, IReadOnlyList<StimulusText> stimuli)
        {
            try
            {
                reader.ReadComments(script.Text, script.Name);
                foreach (StimulusText stimulus in stimuli)
                    reader.Read(stimulus.Text, stimulus.Name);
            }
            catch (StimulusException error)
            {
                Board.Dispose();
                throw new CommandException(error.Message);
            }
            int wired = Board.Devices.Count;
            if (!Board.Devices.Any(device => device is II2cDevice))
                reader.Read(UsualDevices, "usual devices");
            usual = Board.Devices.Skip(wired).ToHashSet();
        }

        private void Begin()
        {
            Board.Clock.Restart();
            world.SetAll(Board);
            Board.Pins.Changed += Edges.Add;
            Board.Peripherals.Pwm.Changed += Pwm.Add;
            HasBegun = true;
        }

        // ---- pins -------------------------------------------------------------------------------------------------------------------

        /// <summary>The pins as Frame.Pins tells them; null if none changed since the last call.</summary>
        internal List<int[]> ChangedPins()
        {
            List<int[]> changed = null;
            foreach (int pin in numbers)
            {
                int[] now = { pin, Board.Pins.ModeOf(pin), Board.Pins.PullOf(pin), Board.Pins.Read(pin) ? 1 : 0, world.LevelOf(pin) };
                if (shownPins.TryGetValue(pin, out int[] before) && now.AsSpan().SequenceEqual(before))
                    continue;
                shownPins[pin] = now;
                changed ??= new List<int[]>();
                changed.Add(now);
            }
            return changed;
        }

        /// <summary>All pins, as last told.</summary>
        internal IReadOnlyList<int[]> AllPins { get { return shownPins.Values.ToList(); } }

        // ---- analog inputs and touch sensors ----------------------------------------------------------------------------------------

        /// <summary>Analog inputs that the script uses, as Frame.Analog tells them; null if none changed since the last call.</summary>
        internal List<int[]> ChangedAnalog()
        {
            List<int[]> changed = null;
            foreach (int pin in numbers)
            {
                shownAnalog.TryGetValue(pin, out int[] before);
                string owner = Board.File.Table.OwnerOf(pin);
                bool isTouch = owner != null ? owner.StartsWith("TouchPad", StringComparison.Ordinal) : before != null && before[1] < 0;
                if (before == null && !isTouch && (owner == null || !owner.StartsWith("ADC", StringComparison.Ordinal)))
                    continue;
                int[] now = isTouch ? new[] { pin, -1, world.IsTouched(pin) ? 1 : 0 }
                    : new[] { pin, Board.Peripherals.AnalogInputs.FullScaleMillivolts, Board.Peripherals.AnalogInputs.MillivoltsAt(pin, Time) };
                if (before != null && now.AsSpan().SequenceEqual(before))
                    continue;
                shownAnalog[pin] = now;
                changed ??= new List<int[]>();
                changed.Add(now);
            }
            return changed;
        }

        /// <summary>All analog inputs that the script uses, as last told.</summary>
        internal IReadOnlyList<int[]> AllAnalog { get { return shownAnalog.Values.ToList(); } }

        // ---- devices ----------------------------------------------------------------------------------------------------------------

        /// <summary>Devices that changed since the last call; null if none did.</summary>
        internal List<PartView> ChangedParts()
        {
            PlaceWhatIsUsed();
            List<PartView> changed = null;
            foreach (DeviceModel device in Board.Devices)
            {
                if (usual.Contains(device) && !PartView.IsUsed(device))
                    continue;
                string key = PartView.KeyOf(device);
                bool isKnown = shownParts.TryGetValue(key, out (PartView View, string Json, int Version) shown);
                int version = device is Ssd1306 oled ? oled.Version : -1;
                // A picture is read dot by dot only when it may have changed.
                if (isKnown && version >= 0 && version == shown.Version)
                    continue;
                PartView view = PartView.Of(device, quantity => ValueOf(key, quantity));
                string json = JsonSerializer.Serialize(view, Frame.Json);
                shownParts[key] = (view, json, version);
                if (isKnown && json == shown.Json)
                    continue;
                changed ??= new List<PartView>();
                changed.Add(view);
            }
            return changed;
        }

        // Before a run there is no time from which a value could hold: it waits for the run.
        private double ValueOf(string part, Quantity quantity)
        {
            return HasBegun ? quantity.Now : world.ValueOf(part, quantity.Name) ?? quantity.At(0);
        }

        /// <summary>All devices, as last told.</summary>
        internal IReadOnlyList<PartView> AllParts { get { return shownParts.Values.Select(shown => shown.View).ToList(); } }

        // Nobody has to say that there is a strip or a servo where the script drives one.
        private void PlaceWhatIsUsed()
        {
            foreach (int pin in numbers)
            {
                byte[] strip = Board.Peripherals.Pulses.LastStrip(pin);
                PwmChange pwm = Board.Peripherals.Pwm.Now(pin);
                bool isServo = pwm.Hertz == ServoHertz && pwm.PulseMicroseconds is > 0 and < LongestServoPulse;
                if ((strip == null || strip.Length < 3) && !isServo || Board.Devices.Any(device => device.Place == "pin " + pin))
                    continue;
                reader.Read(isServo ? "pin " + pin + " servo" : "pin " + pin + " ws2812 " + strip.Length / 3, "used devices");
            }
        }

        public void Dispose()
        {
            Engine.Dispose();
            Board.Pins.Changed -= Edges.Add;
            Board.Peripherals.Pwm.Changed -= Pwm.Add;
            Board.Dispose();
        }
    }
}
