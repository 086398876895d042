// Pins in memory: levels, and a history of their changes with times.

using System;
using System.Collections.Generic;
using NanoPy.Boards;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>What made a pin's level change.</summary>
    public enum PinCause
    {
        /// <summary>The script wrote it or set the pin up.</summary>
        Script,
        /// <summary>The outer world: a button, a sensor.</summary>
        Outside,
        /// <summary>The board was put into its safe state.</summary>
        Safe,
    }

    /// <summary>One change of a level.</summary>
    public sealed class PinChange
    {
        /// <summary>Microseconds since time zero of the run.</summary>
        public long Time { get; init; }
        public int Pin { get; init; }
        public bool High { get; init; }
        public PinCause Cause { get; init; }
        /// <summary>Whether the script drives the pin, or did until the safe state; false for an input that only follows its pull resistor.</summary>
        public bool IsOutput { get; init; }
    }

    /// <summary>The pins of a simulated board. May be used from any thread.</summary>
    public sealed class SimulatedPins : IPins
    {
        /// <summary>Changes that the history keeps: a script that toggles a pin in a loop makes a million each second.</summary>
        private const int LongestHistory = 100000;

        private sealed class Pin
        {
            internal PinEntry Entry;
            internal int Mode;
            internal int Pull;
            internal bool Latch;
            internal bool Level;
            internal bool Touched;
            /// <summary>What the outer world drives the pin to; null if nothing does.</summary>
            internal bool? Outside;
            internal readonly List<IPinListener> Listeners = new List<IPinListener>();

            internal bool LevelNow()
            {
                if (Mode == PinMode.Output || (Mode == PinMode.OpenDrain && !Latch))
                    return Latch;
                if (Outside.HasValue)
                    return Outside.Value;
                return Pull == PinPull.None ? Entry.IdleHigh : Pull == PinPull.Up;
            }
        }

        private readonly Pin[] pins;
        private readonly SimulatedClock clock;
        private readonly BoardTable table;
        private readonly int safePull;
        private readonly object gate = new object();
        private readonly List<PinChange> history = new List<PinChange>();

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
                Pin pin = new Pin { Entry = entry };
                pin.Level = pin.LevelNow();
                pins[entry.Number] = pin;
            }
        }

        /// <summary>Hears of every change of a level, in order; called on the thread that made it.</summary>
        public event Action<PinChange> Changed;

        /// <summary>The changes so far, oldest first; the first 100,000 of them.</summary>
        public IReadOnlyList<PinChange> History
        {
            get
            {
                lock (gate)
                    return history.ToArray();
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
            Action<PinChange> changed = Changed;
            if (changed != null || history.Count < LongestHistory)
            {
                PinChange change = new PinChange
                {
                    Time = clock.Elapsed,
                    Pin = pin.Entry.Number,
                    High = level,
                    Cause = cause,
                    IsOutput = isOutput,
                };
                if (history.Count < LongestHistory)
                    history.Add(change);
                changed?.Invoke(change);
            }
            if (cause != PinCause.Outside)
                return;
            foreach (IPinListener listener in pin.Listeners.ToArray())
                listener.PinChanged(pin.Entry.Number, level);
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
            }
        }

        public void SetPull(int pin, int pull)
        {
            lock (gate)
            {
                pins[pin].Pull = pull;
                pins[pin].Touched = true;
                Settle(pins[pin], PinCause.Script, IsOutput(pins[pin]));
            }
        }

        public void Write(int pin, bool high)
        {
            lock (gate)
            {
                pins[pin].Latch = high;
                pins[pin].Touched = true;
                Settle(pins[pin], PinCause.Script, IsOutput(pins[pin]));
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
                }
            }
        }
    }
}
