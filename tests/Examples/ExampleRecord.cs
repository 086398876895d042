// What a run left, as text that a person can check: what was printed, and the histories of pins, PWM, outputs and devices.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NanoPy.Core;
using NanoPy.Simulated;

namespace NanoPy.Tests.Examples
{
    /// <summary>Listens to a board during a run, and writes down what happened. Times are milliseconds since the run began.</summary>
    internal sealed class ExampleRecord
    {
        /// <summary>Of a longer history the first ones are written, and its length.</summary>
        private const int MostEntries = 48;
        private const int MostStrips = 4;
        private const int MostLine = 150;

        private readonly SimulatedBoard board;
        private readonly StringBuilder text = new StringBuilder();
        private readonly List<(long Time, int Pin, byte[] Bytes)> strips = new List<(long, int, byte[])>();
        private int firstChange;
        private int firstPwm;
        private int firstAnalog;

        internal ExampleRecord(SimulatedBoard board)
        {
            this.board = board;
            board.Peripherals.Pulses.StripWritten += (pin, bytes) => strips.Add((board.Clock.Elapsed, pin, bytes));
        }

        public override string ToString()
        {
            return text.ToString();
        }

        /// <summary>The devices as the script left them, before the board becomes safe.</summary>
        internal void AddDevices()
        {
            devices.Clear();
            foreach (DeviceModel device in board.Devices)
                Describe(device);
        }

        private readonly StringBuilder devices = new StringBuilder();

        private void Describe(DeviceModel device)
        {
            devices.Append(device.Name).Append(" at ").Append(device.Place).Append(": ").Append(device.Describe()).Append('\n');
            if (device is not Ssd1306 display || !display.IsOn)
                return;
            string[] lines = display.ToText().TrimEnd('\n').Split('\n');
            int last = Array.FindLastIndex(lines, line => line.Trim().Length > 0);
            for (int i = 0; i <= last; i++)
                devices.Append(("  |" + lines[i]).TrimEnd()).Append('\n');
        }

        /// <summary>A run is over.</summary>
        internal void AddRun(RunResult result, string printed)
        {
            text.Append("ends: ").Append(Ending(result)).Append('\n');
            if (printed.Length > 0)
                text.Append("prints:\n");
            foreach (string line in printed.TrimEnd('\n').Split('\n'))
                text.Append(line.Length > 0 || printed.Length > 0 ? ("  " + line.TrimEnd('\r')).TrimEnd() + "\n" : "");
            AddPins();
            AddPwm();
            AddAnalog();
            AddSent();
            AddStrips();
            text.Append(devices);
        }

        private string Ending(RunResult result)
        {
            if (board.WasReset)
                return "resets the board at " + Milliseconds(board.Clock.Elapsed);
            if (result.WasStopped)
                return (result.Status == RunStatus.Killed ? "killed" : "stopped") + " at " + Milliseconds(board.Clock.Elapsed);
            return (result.ErrorText.Length > 0 ? "by an error" : "by itself") + " at " + Milliseconds(board.Clock.Elapsed);
        }

        // ---- histories ------------------------------------------------------------------------------------------------------------

        private static string Milliseconds(long microseconds)
        {
            return (microseconds / 1000.0).ToString("0.0#", CultureInfo.InvariantCulture);
        }

        private void Add(string name, IReadOnlyList<string> entries, string closing = "")
        {
            StringBuilder line = new StringBuilder(name).Append(':');
            foreach (string entry in entries.Take(MostEntries))
            {
                if (line.Length + entry.Length > MostLine)
                {
                    text.Append(line).Append('\n');
                    line.Clear().Append(' ');
                }
                line.Append(' ').Append(entry);
            }
            if (entries.Count > MostEntries)
                line.Append(" ... ").Append(entries.Count).Append(" in all");
            text.Append(line).Append(closing).Append('\n');
        }

        // Edges that the script made: +500 is one up at 500 ms, -1000 down, and -5000 safe what the safe state did.
        private void AddPins()
        {
            PinHistory history = board.Pins.History;
            SortedDictionary<int, List<PinChange>> edges = new SortedDictionary<int, List<PinChange>>();
            for (int i = firstChange; i < history.Count; i++)
            {
                PinChange change = history[i];
                if (!change.IsOutput || change.Cause == PinCause.Outside)
                    continue;
                if (!edges.TryGetValue(change.Pin, out List<PinChange> list))
                    edges[change.Pin] = list = new List<PinChange>();
                list.Add(change);
            }
            firstChange = history.Count;
            foreach ((int pin, List<PinChange> list) in edges)
            {
                long high = 0;
                for (int i = 1; i < list.Count; i++)
                    high += list[i - 1].High ? list[i].Time - list[i - 1].Time : 0;
                Add("pin " + pin, list.ConvertAll(edge => (edge.High ? "+" : "-") + Milliseconds(edge.Time) + (edge.Cause == PinCause.Safe ? " safe" : "")),
                    "; high for " + Milliseconds(high));
            }
        }

        // 2500 1000Hz 50%: from 2500 ms on. The pins' own safe state stops all at the end.
        private void AddPwm()
        {
            IReadOnlyList<PwmChange> history = board.Peripherals.Pwm.History;
            foreach (IGrouping<int, PwmChange> pin in history.Skip(firstPwm).GroupBy(change => change.Pin).OrderBy(pin => pin.Key))
                Add("pwm " + pin.Key, pin.Select(change => Milliseconds(change.Time) + (change.Hertz == 0 ? " off" : " " + change.Hertz + "Hz "
                    + (change.Duty * 100 / 65535.0).ToString("0.#", CultureInfo.InvariantCulture) + "%")).ToList());
            firstPwm = history.Count;
        }

        private void AddAnalog()
        {
            IReadOnlyList<AnalogChange> history = board.Peripherals.AnalogOutputs.History;
            foreach (IGrouping<int, AnalogChange> pin in history.Skip(firstAnalog).GroupBy(change => change.Pin).OrderBy(pin => pin.Key))
                Add("dac " + pin.Key, pin.Select(change => Milliseconds(change.Time) + " " + change.Millivolts + "mV").ToList());
            firstAnalog = history.Count;
        }

        private void AddSent()
        {
            for (int port = 0; port < board.Peripherals.Uart.Ports; port++)
            {
                byte[] sent = board.Peripherals.Uart.Sent(port);
                if (sent.Length == 0)
                    continue;
                text.Append("uart ").Append(port).Append(" sends:\n");
                foreach (string line in Encoding.Latin1.GetString(sent).Replace("\r", "\\r").TrimEnd('\n').Split('\n'))
                    text.Append(("  " + line).TrimEnd()).Append('\n');
            }
        }

        // The bytes of each write in the order of the wire, a LED in a word: the first ones and the last.
        private void AddStrips()
        {
            foreach (IGrouping<int, (long Time, int Pin, byte[] Bytes)> pin in strips.GroupBy(strip => strip.Pin).OrderBy(pin => pin.Key))
            {
                List<(long Time, int Pin, byte[] Bytes)> all = pin.ToList();
                text.Append("strip ").Append(pin.Key).Append(": ").Append(all.Count).Append(" writes\n");
                for (int i = 0; i < all.Count; i++)
                {
                    if (i < MostStrips || i == all.Count - 1)
                        text.Append("  ").Append(Milliseconds(all[i].Time)).Append(' ').Append(Words(all[i].Bytes)).Append('\n');
                }
            }
            strips.Clear();
        }

        private static string Words(byte[] bytes)
        {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < bytes.Length; i++)
                words.Append(i % 3 == 0 && i > 0 ? " " : "").Append(bytes[i].ToString("x2"));
            return words.ToString();
        }
    }
}
