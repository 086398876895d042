// A simulated board with its engine, for one run: each run gets a board as it comes from the shop, and a script that would not let go of its
// board keeps an old one.

using System;
using System.Collections.Generic;
using System.Linq;
using NanoPy.Simulated;

namespace NanoPy.Cli.Sim
{
    internal sealed class BenchBoard : IDisposable
    {
        private readonly int[] numbers;
        private readonly Dictionary<int, int[]> shown = new Dictionary<int, int[]>();
        private readonly IReadOnlyDictionary<int, bool> outside;

        /// <param name="outside">Levels that the world outside gives to pins; read at each look at the pins.</param>
        internal BenchBoard(string boardId, IReadOnlyDictionary<int, bool> outside, ConsoleLog console)
        {
            this.outside = outside;
            Board = Boards.Load(boardId);
            numbers = Board.File.Pins.Select(pin => pin.Number).ToArray();
            foreach (KeyValuePair<int, bool> level in outside)
                Board.Pins.Drive(level.Key, level.Value);
            Engine = new Engine(Board, Toolchain.NewCompiler())
            {
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

        /// <summary>Whether the script's first line was reached.</summary>
        internal bool HasBegun { get; private set; }

        private void Begin()
        {
            Board.Clock.Restart();
            Board.Pins.Changed += Edges.Add;
            HasBegun = true;
        }

        /// <summary>The pins as Frame.Pins tells them; null if none changed since the last call.</summary>
        internal List<int[]> ChangedPins()
        {
            List<int[]> changed = null;
            foreach (int number in numbers)
            {
                int[] now = Look(number);
                if (shown.TryGetValue(number, out int[] before) && now.AsSpan().SequenceEqual(before))
                    continue;
                shown[number] = now;
                changed ??= new List<int[]>();
                changed.Add(now);
            }
            return changed;
        }

        /// <summary>All pins, as last told.</summary>
        internal IReadOnlyList<int[]> AllPins { get { return new List<int[]>(shown.Values); } }

        private int[] Look(int pin)
        {
            int level = outside.TryGetValue(pin, out bool high) ? high ? 1 : 0 : -1;
            return new[] { pin, Board.Pins.ModeOf(pin), Board.Pins.PullOf(pin), Board.Pins.Read(pin) ? 1 : 0, level };
        }

        public void Dispose()
        {
            Engine.Dispose();
            Board.Pins.Changed -= Edges.Add;
            Board.Dispose();
        }
    }
}
