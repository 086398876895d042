// Reads a stimulus and plans it on a board: what is wired to it, and what the outer world does when. The grammar is in docs/simulator.md.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>Reads stimulus lines for one board, from a file or from the command line.</summary>
    public sealed class StimulusReader
    {
        private sealed class Placed
        {
            internal DeviceRow Row;
            internal DeviceSetup Setup;
        }

        /// <summary>What can be at an analog input; beyond the supply it reads as the supply.</summary>
        private static readonly QuantityRow Voltage = new QuantityRow("voltage", "mV", 0, -100000, 100000);

        /// <summary>Begins a comment in which a script says what is wired to its board.</summary>
        public const string CommentMark = "# sim:";

        private const int LongestSsid = 32;

        /// <summary>What AccessPoint.Security calls WPA2-PSK.</summary>
        private const int Wpa2 = 3;

        private readonly SimulatedBoard board;
        private readonly List<Placed> devices = new List<Placed>();
        private readonly Dictionary<int, Quantity> voltages = new Dictionary<int, Quantity>();
        private readonly SquareWaves waves;
        private int accessPoints;

        public StimulusReader(SimulatedBoard board)
        {
            this.board = board;
            waves = new SquareWaves(board);
        }

        /// <summary>Reads all lines of a text. Raises StimulusException.</summary>
        /// <param name="source">What errors call it.</param>
        public void Read(string text, string source)
        {
            string[] lines = text.Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                StimulusLine line = new StimulusLine(source, i + 1, lines[i].TrimEnd('\r'));
                if (line.IsAtEnd)
                    continue;
                ReadLine(line);
                line.RequireEnd();
            }
        }

        /// <summary>
        /// Reads what a script says itself about its wiring, in comments on lines of their own: `# sim: i2c 0 ssd1306`. Raises StimulusException.
        /// </summary>
        /// <param name="source">What errors call the script.</param>
        public void ReadComments(string script, string source)
        {
            string[] lines = script.Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (!lines[i].TrimStart().StartsWith(CommentMark, StringComparison.Ordinal))
                    continue;
                // Spaces for the mark: columns stay those of the script.
                int from = lines[i].IndexOf(CommentMark, StringComparison.Ordinal) + CommentMark.Length;
                StimulusLine line = new StimulusLine(source, i + 1, new string(' ', from) + lines[i].Substring(from).TrimEnd('\r'));
                if (line.IsAtEnd)
                    continue;
                ReadLine(line);
                line.RequireEnd();
            }
        }

        /// <summary>Reads one line that begins with a time, as if `at` stood before it. Raises StimulusException.</summary>
        public void ReadAt(string text, string source)
        {
            StimulusLine line = new StimulusLine(source, 1, text);
            line.Take("at");
            ReadEvent(line, line.Time("a time, such as 500ms"), true);
            line.RequireEnd();
        }

        private void ReadLine(StimulusLine line)
        {
            bool hasTime = line.Take("at");
            ReadEvent(line, hasTime ? line.Time("a time, such as 500ms") : 0, hasTime);
        }

        private void ReadEvent(StimulusLine line, long time, bool hasTime)
        {
            string kind = line.Name("pin, adc, i2c, spi, uart or wifi");
            switch (kind.ToLowerInvariant())
            {
                case "pin":
                    ReadPin(line, time, hasTime);
                    break;
                case "adc":
                    ReadAnalog(line, time);
                    break;
                case "uart":
                    ReadUart(line, time, hasTime);
                    break;
                case "i2c":
                    ReadDevice(line, "i2c", (int)line.Whole("the number of the bus", 0, board.Peripherals.I2c.Buses - 1), time, hasTime);
                    break;
                case "spi":
                    ReadDevice(line, "spi", (int)line.Whole("the number of the bus", 1, 2), time, hasTime);
                    break;
                case "wifi":
                    ReadAccessPoint(line, time);
                    break;
                default:
                    throw line.ErrorBefore("expected pin, adc, i2c, spi, uart or wifi, not '" + kind + "'");
            }
        }

        // A pin is named by its number or by its name on the board.
        private int Pin(StimulusLine line)
        {
            int pin;
            if (line.TryWhole(out long number))
                pin = number is >= 0 and <= int.MaxValue ? (int)number : -1;
            else
                pin = board.Pins.Find(line.Name("the number or the name of a pin"));
            if (pin < 0 || board.Pins.Abilities(pin) == PinAbility.None)
                throw line.ErrorBefore(board.Name + " has no such pin");
            return pin;
        }

        // ---- pins -------------------------------------------------------------------------------------------------------------------

        private void ReadPin(StimulusLine line, long time, bool hasTime)
        {
            int pin = Pin(line);
            string what = line.Name("low, high, float, press, touch, pulse, square or a device");
            switch (what.ToLowerInvariant())
            {
                case "low":
                case "high":
                    bool high = what.Equals("high", StringComparison.OrdinalIgnoreCase);
                    Drive(pin, time, high);
                    break;
                case "float":
                    Drive(pin, time, null);
                    break;
                case "press":
                    long length = line.Take("for") ? line.Time("how long it is pressed") : SimulatedBoard.PressMicroseconds;
                    Drive(pin, time, false);
                    Drive(pin, time + length, null);
                    break;
                case "touch":
                    ReadTouch(line, pin, time);
                    break;
                case "pulse":
                    ReadPulse(line, pin, time);
                    break;
                case "square":
                    ReadSquare(line, pin, time);
                    break;
                default:
                    ReadDeviceNamed(line, "pin", pin, what, time, hasTime);
                    break;
            }
        }

        private void Drive(int pin, long time, bool? level)
        {
            board.Clock.Schedule(time, () => board.Pins.Drive(pin, level));
        }

        private void ReadTouch(StimulusLine line, int pin, long time)
        {
            if ((board.Pins.Abilities(pin) & PinAbility.Touch) == 0)
                throw line.ErrorBefore("pin " + pin + " of " + board.Name + " feels no touch");
            long length = line.Take("for") ? line.Time("how long it is touched") : SimulatedBoard.PressMicroseconds;
            board.Clock.Schedule(time, () => board.Peripherals.Touch.Set(pin, SimulatedTouch.Touched));
            board.Clock.Schedule(time + length, () => board.Peripherals.Touch.Set(pin, SimulatedTouch.Untouched));
        }

        private void ReadPulse(StimulusLine line, int pin, long time)
        {
            bool high = line.Take("high");
            if (!high)
                line.Require("low");
            long length = line.Time("the length of the pulse");
            Drive(pin, time, high);
            Drive(pin, time + length, !high);
        }

        private void ReadSquare(StimulusLine line, int pin, long time)
        {
            double hertz = line.Frequency();
            double duty = line.Take("duty") ? line.WithUnit("the duty", "%", 0, 100) / 100 : 0.5;
            long from = line.Take("from") ? line.Time("when it begins") : time;
            long to = line.Take("to") ? line.Time("when it ends") : long.MaxValue;
            if (to <= from)
                throw line.ErrorBefore("the wave must end after it began");
            waves.Plan(pin, 1e6 / hertz, duty, from, to);
        }

        // ---- analog inputs and serial ports --------------------------------------------------------------------------------------------

        private void ReadAnalog(StimulusLine line, long time)
        {
            int pin = Pin(line);
            if ((board.Pins.Abilities(pin) & (PinAbility.Analog | PinAbility.AnalogWithoutRadio)) == 0)
                throw line.ErrorBefore("this pin of " + board.Name + " is no analog input");
            if (!voltages.TryGetValue(pin, out Quantity voltage))
            {
                voltages[pin] = voltage = new Quantity(board.Clock, Voltage);
                board.Peripherals.AnalogInputs.SetSource(pin, 0, at => (int)Math.Round(voltage.At(at)));
            }
            bool isRamp = line.Take("ramp");
            double first = line.Millivolts();
            if (isRamp || line.Take("to"))
            {
                if (isRamp)
                    line.Require("to");
                double last = line.Millivolts();
                line.Require("over");
                voltage.Set(time, first, last, line.Time("how long it takes"));
                return;
            }
            voltage.Set(time, first, first, 0);
        }

        private void ReadUart(StimulusLine line, long time, bool hasTime)
        {
            int port = (int)line.Whole("the number of the port", 0, board.Peripherals.Uart.Ports - 1);
            DeviceRow device = hasTime ? null : Array.Find(DeviceTable.Rows, row => row.Kind == "uart" && line.Take(row.Name));
            if (device != null)
            {
                Place(line, device, port);
                return;
            }
            byte[] bytes = Bytes(line.QuotedText());
            board.Clock.Schedule(time, () => board.Peripherals.Uart.Feed(port, bytes));
        }

        private void ReadAccessPoint(StimulusLine line, long time)
        {
            string name = line.QuotedText();
            if (name.Length == 0 || Encoding.UTF8.GetByteCount(name) > LongestSsid)
                throw line.ErrorBefore("the name of an access point must have 1 to " + LongestSsid + " bytes");
            string key = line.Take("key") ? line.QuotedText() : null;
            int channel = line.Take("channel") ? (int)line.Whole("the channel", 1, 13) : 6;
            int signal = line.IsAtEnd ? -50 : (int)line.WithUnit("the signal", "dBm", -100, 0);
            byte[] address = { 0x02, 0, 0, 0, (byte)(++accessPoints >> 8), (byte)accessPoints };
            AccessPoint point = new AccessPoint { Ssid = name, Bssid = address, Channel = channel, Rssi = signal, Security = key == null ? 0 : Wpa2 };
            if (time == 0)
                board.Peripherals.Station.Add(point, key);
            else
                board.Clock.Schedule(time, () => board.Peripherals.Station.Add(point, key));
        }

        // \x80 to \xff are bytes, everything else is UTF-8.
        private static byte[] Bytes(string text)
        {
            List<byte> bytes = new List<byte>();
            foreach (Rune rune in text.EnumerateRunes())
            {
                if (rune.Value is >= 0x80 and <= 0xFF)
                    bytes.Add((byte)rune.Value);
                else
                    bytes.AddRange(Encoding.UTF8.GetBytes(rune.ToString()));
            }
            return bytes.ToArray();
        }

        // ---- devices ------------------------------------------------------------------------------------------------------------------

        private void ReadDevice(StimulusLine line, string kind, int number, long time, bool hasTime)
        {
            ReadDeviceNamed(line, kind, number, line.Name("the name of a device"), time, hasTime);
        }

        private void ReadDeviceNamed(StimulusLine line, string kind, int number, string name, long time, bool hasTime)
        {
            DeviceRow row = DeviceTable.Find(kind, name);
            if (row == null)
            {
                string known = string.Join(", ", DeviceTable.Rows.Where(other => other.Kind == kind).Select(other => other.Name));
                string words = kind == "pin" ? "low, high, float, press, touch, pulse, square, " : "";
                throw line.ErrorBefore("expected " + words + known + ", not '" + name + "'");
            }
            if (!hasTime)
            {
                Place(line, row, number);
                return;
            }
            Placed placed = devices.FindLast(other => other.Row == row && other.Setup.Number == number);
            if (placed == null)
                throw line.ErrorBefore("no " + row.Name + " is at " + kind + " " + number + " yet: place it in an earlier line without a time");
            while (!line.IsAtEnd)
                ReadQuantity(line, row, placed.Setup, time);
        }

        private void Place(StimulusLine line, DeviceRow row, int number)
        {
            DeviceSetup setup = new DeviceSetup(row.Name, row.Kind, number, board);
            foreach (QuantityRow quantity in row.Quantities)
                setup.Add(new Quantity(board.Clock, quantity));
            HashSet<OptionRow> given = new HashSet<OptionRow>();
            while (!line.IsAtEnd)
            {
                if (!TryReadOption(line, row, setup, given))
                    ReadQuantity(line, row, setup, long.MinValue + 1);
            }
            foreach (OptionRow option in row.Options)
            {
                if (given.Contains(option))
                    continue;
                if (option.Value == OptionRow.Required)
                    throw line.Error("expected " + (option.Name == "count" ? "a number" : "'" + option.Name + "' and a number") + ", as in '" + row.Usage + "'");
                setup.Add(option.Name, option.Value);
            }
            CheckPins(line, row, setup, given);
            board.Add(row.Make(setup));
            devices.Add(new Placed { Row = row, Setup = setup });
        }

        private static bool TryReadOption(StimulusLine line, DeviceRow row, DeviceSetup setup, HashSet<OptionRow> given)
        {
            foreach (OptionRow option in row.Options)
            {
                if (option.Name == "count")
                {
                    if (!line.TryWhole(out long count))
                        continue;
                    if (count < option.Least || count > option.Most)
                        throw line.ErrorBefore("the number must be " + option.Least + " to " + option.Most);
                    setup.Add(option.Name, count);
                }
                else if (line.Take(option.Name))
                    setup.Add(option.Name, line.Whole("the number for '" + option.Name + "'", option.Least, option.Most));
                else
                    continue;
                given.Add(option);
                return true;
            }
            return false;
        }

        // Options that name pins.
        private void CheckPins(StimulusLine line, DeviceRow row, DeviceSetup setup, HashSet<OptionRow> given)
        {
            foreach (OptionRow option in row.Options)
            {
                if (option.Name is "echo" or "cs" && given.Contains(option) && board.Pins.Abilities(setup.Option(option.Name)) == PinAbility.None)
                    throw line.ErrorBefore(board.Name + " has no pin " + setup.Option(option.Name));
            }
        }

        private static void ReadQuantity(StimulusLine line, DeviceRow row, DeviceSetup setup, long time)
        {
            foreach (QuantityRow quantity in row.Quantities)
            {
                bool isNamed = line.Take(quantity.Name);
                double first;
                if (isNamed)
                    first = line.WithUnit("the " + quantity.Name, quantity.Unit, quantity.Least, quantity.Most);
                else if (row.Quantities.Count(other => other.Unit == quantity.Unit) > 1 || !line.TryWithUnit(quantity.Unit, out first))
                    continue;
                else if (first < quantity.Least || first > quantity.Most)
                    throw line.ErrorBefore("the " + quantity.Name + " of " + row.Name + " must be " + quantity.Least + quantity.Unit + " to " + quantity.Most + quantity.Unit);
                if (!line.Take("to"))
                {
                    setup.Quantity(quantity.Name).Set(time, first, first, 0);
                    return;
                }
                double last = line.WithUnit("the " + quantity.Name, quantity.Unit, quantity.Least, quantity.Most);
                line.Require("over");
                setup.Quantity(quantity.Name).Set(Math.Max(0, time), first, last, line.Time("how long it takes"));
                return;
            }
            throw line.Error("this does not belong here; write it as in '" + row.Usage + "'");
        }
    }
}
