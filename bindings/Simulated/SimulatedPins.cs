// Pins in memory: levels, what drives them from both sides, and a history of their changes.

using System;
using System.Collections.Generic;
using NanoPy.Boards;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>The pins of a simulated board. May be used from any thread.</summary>
    public sealed class SimulatedPins : IPins
    {
        private sealed class Pin
        {
            internal PinEntry Entry;
            internal int Mode;
            internal int Pull;
            internal bool Latch;
            internal bool Level;
            internal bool Touched;
            /// <summary>Whether a resistor pulls it up, on the board or on something that is wired to it.</summary>
            internal bool IdleHigh;
            /// <summary>What the outer world drives the pin to; null if nothing does.</summary>
            internal bool? Outside;
            internal readonly List<IPinListener> Listeners = new List<IPinListener>();
            /// <summary>What a pin that is wired to it drives it to; null if none does.</summary>
            internal bool? Wired;
            /// <summary>Pins that are wired to it.</summary>
            internal readonly List<int> Wires = new List<int>();

            internal bool LevelNow()
            {
                if (Mode == PinMode.Output || (Mode == PinMode.OpenDrain && !Latch))
                    return Latch;
                if (Outside.HasValue)
                    return Outside.Value;
                if (Wired.HasValue)
                    return Wired.Value;
                return Pull == PinPull.None ? IdleHigh : Pull == PinPull.Up;
            }
        }

        private readonly Pin[] pins;
        private readonly SimulatedClock clock;
        private readonly BoardTable table;
        private readonly int safePull;
        private readonly object gate = new object();
        private readonly PinLog log = new PinLog();
        private long dropped;

        internal SimulatedPins(BoardFile board, SimulatedClock clock)
        {
            this.clock = clock;
            table = board.Table;
            safePull = board.SafePull;
            int most = 0;
            foreach (PinEntry entry in board.Pins)
                most = Math.Max(most, entry.Number);
            pins = new Pin[most + 1];
            foreach (PinEntry entry in board.Pins)
            {
                Pin pin = new Pin { Entry = entry, IdleHigh = entry.IdleHigh };
                pin.Level = pin.LevelNow();
                pins[entry.Number] = pin;
            }
        }

        /// <summary>Hears of every change of a level, in order; called on the thread that made it.</summary>
        public event Action<PinChange> Changed;

        /// <summary>The changes so far, oldest first; the first 8,388,608 of them.</summary>
        public PinHistory History
        {
            get
            {
                lock (gate)
                    return new PinHistory(log, log.Count);
            }
        }

        /// <summary>Changes that the history had no room for.</summary>
        public long Dropped
        {
            get
            {
                lock (gate)
                    return dropped;
            }
        }

        /// <summary>Numbers of the pins, ascending.</summary>
        public IReadOnlyList<int> Numbers
        {
            get
            {
                List<int> numbers = new List<int>();
                for (int i = 0; i < pins.Length; i++)
                {
                    if (pins[i] != null)
                        numbers.Add(i);
                }
                return numbers;
            }
        }

        /// <summary>Name of a pin on the board; null if it has none.</summary>
        public string NameOf(int pin)
        {
            return pins[pin].Entry.Name;
        }

        /// <summary>Direction of a pin, one of PinMode.</summary>
        public int ModeOf(int pin)
        {
            lock (gate)
                return pins[pin].Mode;
        }

        /// <summary>Pull resistor of a pin, one of PinPull.</summary>
        public int PullOf(int pin)
        {
            lock (gate)
                return pins[pin].Pull;
        }

        /// <summary>Drives a pin from outside, or lets go of it (null).</summary>
        public void Drive(int pin, bool? high)
        {
            lock (gate)
            {
                pins[pin].Outside = high;
                Settle(pins[pin], PinCause.Outside, false);
            }
        }

        /// <summary>Wires a resistor to a pin that pulls it up, as modules with sensors have. Before the run: it is no change of the history.</summary>
        public void PullUpOutside(int pin)
        {
            lock (gate)
            {
                pins[pin].IdleHigh = true;
                pins[pin].Level = pins[pin].LevelNow();
            }
        }

        /// <summary>Wires two pins together: one that the script drives sets the level of the other.</summary>
        public void Wire(int first, int second)
        {
            lock (gate)
            {
                pins[first].Wires.Add(second);
                pins[second].Wires.Add(first);
            }
        }

        /// <summary>Whether two pins are wired together; pins below 0 are not.</summary>
        public bool IsWired(int first, int second)
        {
            lock (gate)
                return first >= 0 && second >= 0 && pins[first].Wires.Contains(second);
        }

        private static bool IsOutput(Pin pin)
        {
            return pin.Mode == PinMode.Output || pin.Mode == PinMode.OpenDrain;
        }

        private void Settle(Pin pin, PinCause cause, bool isOutput)
        {
            bool level = pin.LevelNow();
            if (level == pin.Level)
                return;
            pin.Level = level;
            PinChange change = new PinChange
            {
                Time = clock.Elapsed,
                Pin = pin.Entry.Number,
                High = level,
                Cause = cause,
                IsOutput = isOutput,
            };
            if (!log.Add(change))
                dropped++;
            Changed?.Invoke(change);
            if (cause != PinCause.Outside)
                return;
            // A listener may take itself away.
            for (int i = pin.Listeners.Count - 1; i >= 0; i--)
                pin.Listeners[i].PinChanged(pin.Entry.Number, level);
        }

        private void SettleWires(Pin pin)
        {
            for (int i = 0; i < pin.Wires.Count; i++)
            {
                Pin other = pins[pin.Wires[i]];
                other.Wired = pin.Mode == PinMode.Output || (pin.Mode == PinMode.OpenDrain && !pin.Latch) ? pin.Latch : null;
                Settle(other, PinCause.Outside, false);
            }
        }

        public int Abilities(int pin)
        {
            return pin >= 0 && pin < pins.Length && pins[pin] != null ? pins[pin].Entry.Abilities : PinAbility.None;
        }

        public int Find(string name)
        {
            return table.Find(name);
        }

        public void SetMode(int pin, int mode)
        {
            lock (gate)
            {
                pins[pin].Mode = mode;
                pins[pin].Touched = true;
                Settle(pins[pin], PinCause.Script, IsOutput(pins[pin]));
                SettleWires(pins[pin]);
            }
        }

        public void SetPull(int pin, int pull)
        {
            lock (gate)
            {
                pins[pin].Pull = pull;
                pins[pin].Touched = true;
                Settle(pins[pin], PinCause.Script, IsOutput(pins[pin]));
                SettleWires(pins[pin]);
            }
        }

        public void Write(int pin, bool high)
        {
            lock (gate)
            {
                pins[pin].Latch = high;
                pins[pin].Touched = true;
                Settle(pins[pin], PinCause.Script, IsOutput(pins[pin]));
                SettleWires(pins[pin]);
            }
        }

        public bool Read(int pin)
        {
            lock (gate)
                return pins[pin].Level;
        }

        public void Watch(int pin, IPinListener listener)
        {
            lock (gate)
                pins[pin].Listeners.Add(listener);
        }

        public void Unwatch(int pin, IPinListener listener)
        {
            lock (gate)
                pins[pin].Listeners.Remove(listener);
        }

        internal void MakeSafe()
        {
            lock (gate)
            {
                foreach (Pin pin in pins)
                {
                    if (pin == null || !pin.Touched)
                        continue;
                    bool wasOutput = IsOutput(pin);
                    pin.Mode = PinMode.Input;
                    pin.Pull = (pin.Entry.Abilities & PinAbility.Pulls) != 0 ? safePull : PinPull.None;
                    pin.Latch = false;
                    pin.Touched = false;
                    Settle(pin, PinCause.Safe, wasOutput);
                    SettleWires(pin);
                }
            }
        }
    }
}
