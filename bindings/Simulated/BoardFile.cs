// Reads boards/<id>/board.json: which pins a board has, what they can do, and where its button and its LED are.

using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>One pin of a board file.</summary>
    public sealed class PinEntry
    {
        public int Number { get; init; }
        /// <summary>Name on the board; null if it has none.</summary>
        public string Name { get; init; }
        /// <summary>Flags of PinAbility; None for pins that scripts must not touch.</summary>
        public int Abilities { get; init; }
        /// <summary>Whether a resistor on the board pulls it up.</summary>
        public bool IdleHigh { get; init; }
    }

    /// <summary>The facts of one board.</summary>
    public sealed class BoardFile
    {
        public string Id { get; private init; }
        public string Name { get; private init; }
        /// <summary>Pin of the stop button, -1 if there is none.</summary>
        public int Button { get; private init; }
        /// <summary>Pin of the LED, -1 if there is none.</summary>
        public int Led { get; private init; }
        /// <summary>CPU frequencies in Hz; the first is the one after reset.</summary>
        public IReadOnlyList<int> Frequencies { get; private init; }
        /// <summary>PinPull of a pin in the safe state, in which every pin is an input.</summary>
        public int SafePull { get; private init; }
        public IReadOnlyList<PinEntry> Pins { get; private init; }

        /// <summary>Reads a board file; raises InvalidDataException that names what is wrong with it.</summary>
        public static BoardFile Read(string path)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
                JsonElement root = document.RootElement;
                BoardFile board = new BoardFile
                {
                    Id = root.GetProperty("id").GetString(),
                    Name = root.GetProperty("name").GetString(),
                    Button = Number(root, "button"),
                    Led = Number(root, "led"),
                    Frequencies = ReadFrequencies(root),
                    SafePull = ReadSafe(root.GetProperty("safe").GetString()),
                    Pins = ReadPins(root.GetProperty("pins")),
                };
                board.Check();
                return board;
            }
            catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new InvalidDataException(path + ": " + error.Message, error);
            }
        }

        private static int Number(JsonElement parent, string name)
        {
            return parent.TryGetProperty(name, out JsonElement value) ? value.GetInt32() : -1;
        }

        private static List<int> ReadFrequencies(JsonElement root)
        {
            List<int> frequencies = new List<int>();
            foreach (JsonElement value in root.GetProperty("frequencies").EnumerateArray())
                frequencies.Add(value.GetInt32());
            return frequencies;
        }

        private static int ReadSafe(string text)
        {
            return text switch
            {
                "input" => PinPull.None,
                "input, pull down" => PinPull.Down,
                "input, pull up" => PinPull.Up,
                _ => throw new FormatException("unknown safe state '" + text + "'"),
            };
        }

        private static List<PinEntry> ReadPins(JsonElement list)
        {
            List<PinEntry> pins = new List<PinEntry>();
            foreach (JsonElement pin in list.EnumerateArray())
            {
                pins.Add(new PinEntry
                {
                    Number = pin.GetProperty("number").GetInt32(),
                    Name = pin.TryGetProperty("name", out JsonElement name) ? name.GetString() : null,
                    Abilities = ReadAbilities(pin.GetProperty("can")),
                    IdleHigh = pin.TryGetProperty("idle", out JsonElement idle) && idle.GetString() == "high",
                });
            }
            return pins;
        }

        private static int ReadAbilities(JsonElement list)
        {
            int abilities = PinAbility.None;
            foreach (JsonElement item in list.EnumerateArray())
            {
                abilities |= item.GetString() switch
                {
                    "in" => PinAbility.Input,
                    "out" => PinAbility.Output,
                    "pull" => PinAbility.Pulls,
                    _ => throw new FormatException("unknown ability '" + item.GetString() + "'"),
                };
            }
            return abilities;
        }

        private void Check()
        {
            HashSet<int> numbers = new HashSet<int>();
            foreach (PinEntry pin in Pins)
            {
                if (pin.Number < 0 || !numbers.Add(pin.Number))
                    throw new FormatException("pin " + pin.Number + " is given twice or negative");
            }
            if (Button >= 0 && !numbers.Contains(Button))
                throw new FormatException("button " + Button + " is no pin");
            if (Led >= 0 && !numbers.Contains(Led))
                throw new FormatException("led " + Led + " is no pin");
            if (Frequencies.Count == 0)
                throw new FormatException("no frequencies");
        }
    }
}
