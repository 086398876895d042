// A whole board file: what the firmware's reader takes from it, and what people and drawings want beside that. Checks all of it.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NanoPy.Boards;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>One pin of a board that scripts may use.</summary>
    public sealed class PinEntry
    {
        public int Number { get; init; }
        /// <summary>First name on the board; null if it has none.</summary>
        public string Name { get; init; }
        /// <summary>Flags of PinAbility; None for pins that scripts must not touch.</summary>
        public int Abilities { get; init; }
        /// <summary>Whether a resistor on the board pulls it up.</summary>
        public bool IdleHigh { get; init; }
    }

    /// <summary>One place of a header or a connector.</summary>
    public sealed class HeaderPin
    {
        /// <summary>Number of the pin, -1 for power and the like.</summary>
        public int Pin { get; init; } = -1;
        /// <summary>What is printed beside it: GND, 3V3; null for a pin.</summary>
        public string Label { get; init; }
    }

    /// <summary>The facts of one board.</summary>
    public sealed class BoardFile
    {
        /// <summary>What the file of a board is called.</summary>
        public const string FileName = "board.json";

        private BoardFile(BoardTable table)
        {
            Table = table;
            Pins = Enumerable.Range(0, table.PinCount).Where(pin => table.Abilities(pin) != PinAbility.None)
                .Select(pin => new PinEntry { Number = pin, Name = table.NameOf(pin), Abilities = table.Abilities(pin), IdleHigh = table.IsIdleHigh(pin) }).ToList();
            Frequencies = table.Frequencies.Select(megahertz => megahertz * 1000000).ToList();
        }

        /// <summary>What the firmware keeps of the board.</summary>
        public BoardTable Table { get; }
        public string Id { get { return Table.Id; } }
        public string Name { get { return Table.BoardName; } }
        public string Maker { get; internal set; }
        /// <summary>Name of nanoFramework's firmware, as `nanoff --target` takes it.</summary>
        public string Target { get; internal set; }
        public int FlashMegabytes { get; internal set; }
        /// <summary>Megabytes of PSRAM, 0 if there is none.</summary>
        public int PsramMegabytes { get; internal set; }
        /// <summary>How much memory scripts have: small, medium or large.</summary>
        public string Memory { get; internal set; }
        /// <summary>Where the USB socket is in a drawing: top, bottom, or null.</summary>
        public string UsbSide { get; internal set; }
        /// <summary>The left row of the header from the top, and the right one.</summary>
        public IReadOnlyList<HeaderPin> Left { get; internal set; } = Array.Empty<HeaderPin>();
        public IReadOnlyList<HeaderPin> Right { get; internal set; } = Array.Empty<HeaderPin>();
        /// <summary>Sockets beside the header, such as Grove, with their pins.</summary>
        public IReadOnlyList<KeyValuePair<string, IReadOnlyList<HeaderPin>>> Connectors { get; internal set; } = Array.Empty<KeyValuePair<string, IReadOnlyList<HeaderPin>>>();
        public IReadOnlyList<string> Notes { get; internal set; } = Array.Empty<string>();
        public IReadOnlyList<string> Sources { get; internal set; } = Array.Empty<string>();
        /// <summary>What nobody has tried on a board yet.</summary>
        public IReadOnlyList<string> Uncertain { get; internal set; } = Array.Empty<string>();

        /// <summary>Pin of the stop button, -1 if there is none.</summary>
        public int Button { get { return Table.ButtonPin; } }
        /// <summary>Pin of the LED, -1 if there is none.</summary>
        public int Led { get { return Table.LedPin; } }
        /// <summary>CPU frequencies in Hz; the first is the one after reset.</summary>
        public IReadOnlyList<int> Frequencies { get; }
        /// <summary>PinPull of a pin in the safe state, in which every pin is an input.</summary>
        public int SafePull { get { return Table.SafePull; } }
        public IReadOnlyList<PinEntry> Pins { get; }

        /// <summary>Reads and checks a board file; raises InvalidDataException: FILE:LINE:COLUMN: what is wrong, and how to mend it.</summary>
        public static BoardFile Read(string path)
        {
            byte[] text = File.ReadAllBytes(path);
            try
            {
                BoardFile board = new BoardFile(BoardReader.Read(text, path));
                new BoardFileCheck(board, text, path).Run();
                return board;
            }
            catch (BoardException error)
            {
                throw new InvalidDataException(error.Message, error);
            }
        }
    }
}
