// What the user does to the board from outside: held pins, voltages, temperatures. It outlasts a run, as a hand on a button does.

using System;
using System.Collections.Generic;
using System.Linq;
using NanoPy.Simulated;

namespace NanoPy.Cli.Sim
{
    /// <summary>May be used from any thread.</summary>
    internal sealed class OuterWorld
    {
        private readonly object gate = new object();
        private readonly Dictionary<int, bool> levels = new Dictionary<int, bool>();
        private readonly Dictionary<int, int> millivolts = new Dictionary<int, int>();
        private readonly HashSet<int> touched = new HashSet<int>();
        private readonly Dictionary<(string Part, string Quantity), double> quantities = new Dictionary<(string, string), double>();

        /// <summary>Level that a pin gets from outside: 0, 1, or -1 for none.</summary>
        internal int LevelOf(int pin)
        {
            lock (gate)
                return levels.TryGetValue(pin, out bool high) ? high ? 1 : 0 : -1;
        }

        internal bool IsTouched(int pin)
        {
            lock (gate)
                return touched.Contains(pin);
        }

        /// <summary>Gives a pin a level, or lets go of it (null).</summary>
        internal void Drive(SimulatedBoard board, int pin, bool? high)
        {
            lock (gate)
            {
                if (high.HasValue)
                    levels[pin] = high.Value;
                else
                    levels.Remove(pin);
                board.Pins.Drive(pin, high);
            }
        }

        internal void SetMillivolts(SimulatedBoard board, int pin, int value)
        {
            lock (gate)
            {
                millivolts[pin] = value;
                board.Peripherals.AnalogInputs.SetMillivolts(pin, value);
            }
        }

        internal void Touch(SimulatedBoard board, int pin, bool touches)
        {
            lock (gate)
            {
                if (touches)
                    touched.Add(pin);
                else
                    touched.Remove(pin);
                board.Peripherals.Touch.Set(pin, touches ? SimulatedTouch.Touched : SimulatedTouch.Untouched);
            }
        }

        /// <summary>Sets something about a device; false if there is no such device, or nothing of this name about it.</summary>
        internal bool TrySet(SimulatedBoard board, string part, string quantity, double value)
        {
            lock (gate)
            {
                Quantity found = Find(board, part, quantity);
                if (found == null)
                    return false;
                quantities[(part, quantity)] = Math.Clamp(value, found.Least, found.Most);
                found.Set(value);
                return true;
            }
        }

        /// <summary>What was set about a device; null if nothing was.</summary>
        internal double? ValueOf(string part, string quantity)
        {
            lock (gate)
                return quantities.TryGetValue((part, quantity), out double value) ? value : null;
        }

        private static Quantity Find(SimulatedBoard board, string part, string quantity)
        {
            return board.Devices.FirstOrDefault(device => PartView.KeyOf(device) == part)?.Quantities.FirstOrDefault(row => row.Name == quantity);
        }

        /// <summary>Levels, for a board that was just made.</summary>
        internal void DriveAll(SimulatedBoard board)
        {
            lock (gate)
            {
                foreach (KeyValuePair<int, bool> level in levels)
                    board.Pins.Drive(level.Key, level.Value);
                foreach (int pin in touched)
                    board.Peripherals.Touch.Set(pin, SimulatedTouch.Touched);
            }
        }

        /// <summary>Values that have a time from which they hold, for a run that begins.</summary>
        internal void SetAll(SimulatedBoard board)
        {
            lock (gate)
            {
                foreach (KeyValuePair<int, int> voltage in millivolts)
                    board.Peripherals.AnalogInputs.SetMillivolts(voltage.Key, voltage.Value);
                foreach (KeyValuePair<(string Part, string Quantity), double> row in quantities)
                    Find(board, row.Key.Part, row.Key.Quantity)?.Set(row.Value);
            }
        }

        /// <summary>Lets go of everything: another board.</summary>
        internal void Clear()
        {
            lock (gate)
            {
                levels.Clear();
                millivolts.Clear();
                touched.Clear();
                quantities.Clear();
            }
        }

        /// <summary>Forgets what was set about devices: others are wired now.</summary>
        internal void ForgetDevices()
        {
            lock (gate)
                quantities.Clear();
        }
    }
}
