// What all models of devices have in common, and what they are given when they are wired to a board.

using System;
using System.Collections.Generic;

namespace NanoPy.Simulated
{
    /// <summary>A model of a device that is wired to a simulated board.</summary>
    public abstract class DeviceModel
    {
        protected DeviceModel(DeviceSetup setup)
        {
            Name = setup.Name;
            Place = setup.Place;
            Number = setup.Number;
            Quantities = setup.Quantities;
        }

        /// <summary>What can be set about it, such as the temperature at a sensor; empty for those that only show.</summary>
        public IReadOnlyList<Quantity> Quantities { get; }

        /// <summary>Number of its pin, bus or port.</summary>
        public int Number { get; }

        /// <summary>Name of its kind, such as `ssd1306`.</summary>
        public string Name { get; }

        /// <summary>Where it is, such as `i2c 0` or `pin 4`.</summary>
        public string Place { get; }

        /// <summary>Its state in a few words, for people who watch.</summary>
        public abstract string Describe();
    }

    /// <summary>What a model is given: the board, its place, and the values that the stimulus names.</summary>
    public sealed class DeviceSetup
    {
        private readonly List<Quantity> quantities = new List<Quantity>();
        private readonly Dictionary<string, long> options = new Dictionary<string, long>();

        internal DeviceSetup(string name, string kind, int number, SimulatedBoard board)
        {
            Name = name;
            Place = kind + " " + number;
            Number = number;
            Board = board;
        }

        internal string Name { get; }
        internal string Place { get; }
        /// <summary>Number of its pin, bus or port.</summary>
        internal int Number { get; }
        internal SimulatedBoard Board { get; }
        internal SimulatedClock Clock { get { return Board.Clock; } }

        internal IReadOnlyList<Quantity> Quantities { get { return quantities; } }

        internal void Add(Quantity quantity)
        {
            quantities.Add(quantity);
        }

        internal void Add(string name, long option)
        {
            options[name] = option;
        }

        /// <summary>A value that may change while the script runs.</summary>
        internal Quantity Quantity(string name)
        {
            return quantities.Find(quantity => quantity.Name == name);
        }

        /// <summary>A whole number that stays.</summary>
        internal int Option(string name)
        {
            return (int)options[name];
        }
    }

    /// <summary>A value of the outer world over time: it stays, or goes from one to another in a straight line.</summary>
    public sealed class Quantity
    {
        private readonly SimulatedClock clock;
        private readonly List<(long From, double First, double Last, long Length)> pieces = new List<(long, double, double, long)>();

        internal Quantity(SimulatedClock clock, QuantityRow row)
        {
            this.clock = clock;
            Name = row.Name;
            Unit = row.Unit;
            Least = row.Least;
            Most = row.Most;
            pieces.Add((long.MinValue, row.Value, row.Value, 0));
        }

        /// <summary>What it is, such as `temperature`.</summary>
        public string Name { get; }
        /// <summary>Its unit, such as `C`.</summary>
        public string Unit { get; }
        public double Least { get; }
        public double Most { get; }

        /// <summary>Sets it from now on; what lies outside its limits becomes the limit.</summary>
        public void Set(double value)
        {
            value = Math.Clamp(value, Least, Most);
            Set(clock.Elapsed, value, value, 0);
        }

        /// <summary>From a time on, in microseconds since time zero of the run: goes from one value to another, and stays there.</summary>
        internal void Set(long from, double first, double last, long length)
        {
            lock (pieces)
            {
                pieces.RemoveAll(piece => piece.From == from);
                int at = pieces.Count;
                while (at > 0 && pieces[at - 1].From > from)
                    at--;
                pieces.Insert(at, (from, first, last, length));
            }
        }

        /// <summary>The value at a time in microseconds since time zero of the run.</summary>
        public double At(long microseconds)
        {
            lock (pieces)
            {
                int i = pieces.Count - 1;
                while (i > 0 && pieces[i].From > microseconds)
                    i--;
                (long from, double first, double last, long length) = pieces[i];
                if (length <= 0 || microseconds - from >= length)
                    return last;
                return first + (last - first) * (microseconds - from) / length;
            }
        }

        /// <summary>The value now.</summary>
        public double Now { get { return At(clock.Elapsed); } }
    }
}
