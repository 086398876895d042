// The second look at a board file: the members that the firmware passes over, and what can only be judged with all of them together.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NanoPy.Boards;

namespace NanoPy.Simulated
{
    /// <summary>Reads the rest of a board file into a BoardFile, and checks the whole.</summary>
    internal sealed class BoardFileCheck
    {
        private const int LongestLabel = 8;
        private const int LongestText = 200;

        /// <summary>All members, and whether a file may be without.</summary>
        private static readonly (string Name, bool IsRequired)[] Members =
        {
            ("$schema", false), ("id", true), ("name", true), ("maker", true), ("chip", true), ("target", true), ("flash", true), ("psram", false), ("memory", true),
            ("button", false), ("led", false), ("safe", true), ("pullups", false), ("names", true), ("buses", true), ("repl", true), ("usb", false), ("left", true),
            ("right", true), ("connectors", false), ("notes", false), ("sources", true), ("uncertain", false),
        };

        private readonly BoardFile board;
        private readonly string folder;
        private readonly JsonReader json;
        private readonly HashSet<string> seen = new HashSet<string>();
        private readonly HashSet<int> placed = new HashSet<int>();

        internal BoardFileCheck(BoardFile board, byte[] text, string path)
        {
            this.board = board;
            folder = Path.GetFileName(path) == BoardFile.FileName ? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))) : null;
            json = new JsonReader(text, path);
        }

        internal static IEnumerable<string> MemberNames { get { return Members.Select(member => member.Name); } }

        internal static IEnumerable<string> RequiredNames { get { return Members.Where(member => member.IsRequired).Select(member => member.Name); } }

        /// <summary>Raises BoardException at the first mistake.</summary>
        internal void Run()
        {
            json.Next(JsonKind.BeginObject);
            while (json.NextMember())
            {
                string member = json.Text;
                Need(Members.Any(known => known.Name == member), "unknown member \"" + member + "\"; there are " + string.Join(", ", MemberNames));
                Need(seen.Add(member), "\"" + member + "\" comes twice; take one away");
                ReadMember(member);
            }
            foreach ((string name, bool isRequired) in Members)
                Need(!isRequired || seen.Contains(name), "\"" + name + "\" is missing");
        }

        private void Need(bool isGood, string what)
        {
            if (!isGood)
                throw json.Error(what);
        }

        private void ReadMember(string member)
        {
            switch (member)
            {
                case "id":
                    Need(json.NextText() == (folder ?? json.Text), "the id must be the folder's name, " + folder);
                    break;
                case "maker":
                    board.Maker = Words("the maker", 40);
                    break;
                case "target":
                    board.Target = Words("the name of nanoFramework's firmware", 40);
                    Need(board.Target.All(c => char.IsAsciiLetterOrDigit(c) || c == '_' || c == '.'), "the name of a firmware has letters, digits and _ only: see `nanoff --listtargets`");
                    break;
                case "flash":
                    board.FlashMegabytes = Megabytes();
                    break;
                case "psram":
                    Only("bus", "megabytes");
                    break;
                case "memory":
                    ReadMemory();
                    break;
                case "button":
                    Only("pin", "pressed");
                    break;
                case "led":
                    Only("pin", "on");
                    break;
                case "names":
                    CheckLedName();
                    json.Skip();
                    break;
                case "usb":
                    board.UsbSide = json.NextText();
                    Need(board.UsbSide is "top" or "bottom", "the USB socket is at the \"top\" or at the \"bottom\"; leave it out for another place");
                    break;
                case "left":
                    board.Left = Row(true);
                    break;
                case "right":
                    board.Right = Row(true);
                    break;
                case "connectors":
                    board.Connectors = Connectors();
                    break;
                case "notes":
                    board.Notes = Texts();
                    break;
                case "sources":
                    board.Sources = Texts();
                    Need(board.Sources.Count > 0, "say where the facts come from");
                    break;
                case "uncertain":
                    board.Uncertain = Texts();
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        private string Words(string what, int most)
        {
            string text = json.NextText();
            Need(text.Length > 0 && text.Length <= most, what + " must have 1 to " + most + " letters");
            return text;
        }

        private int Megabytes()
        {
            int megabytes = json.NextNumber();
            Need(megabytes is 2 or 4 or 8 or 16 or 32, "memory chips have 2, 4, 8, 16 or 32 megabytes");
            return megabytes;
        }

        // The firmware's reader has taken the values already, but passed over what it does not know.
        private void Only(params string[] names)
        {
            json.Next(JsonKind.BeginObject);
            HashSet<string> here = new HashSet<string>();
            while (json.NextMember())
            {
                Need(names.Contains(json.Text), "unknown member \"" + json.Text + "\"; there are " + string.Join(" and ", names));
                Need(here.Add(json.Text), "\"" + json.Text + "\" comes twice; take one away");
                if (json.Text == "megabytes")
                    board.PsramMegabytes = Megabytes();
                else
                    json.Skip();
            }
            Need(here.Count == names.Length, "needs " + string.Join(" and ", names));
        }

        private void ReadMemory()
        {
            board.Memory = json.NextText();
            Need(board.Memory is "small" or "medium" or "large", "the memory is \"small\", \"medium\" or \"large\"");
            Need((board.Memory == "large") == (board.PsramMegabytes > 0), "the memory is \"large\" exactly if there is PSRAM, and \"psram\" comes before \"memory\"");
        }

        private void CheckLedName()
        {
            string wanted = board.Led < 0 ? null : board.Table.IsLedStrip ? "LED_RGB" : "LED";
            Need(wanted == null || board.Table.Find(wanted) == board.Led, "the LED's pin, " + board.Led + ", needs the name " + wanted);
            Need(wanted == "LED" || board.Table.Find("LED") < 0, "a pin is named LED, but \"led\" does not say how it is lit");
        }

        private List<HeaderPin> Row(bool isHeader)
        {
            List<HeaderPin> row = new List<HeaderPin>();
            json.Next(JsonKind.BeginArray);
            while (json.NextItem())
            {
                if (json.Kind == JsonKind.Text)
                {
                    Need(json.Text.Length > 0 && json.Text.Length <= LongestLabel, "a label must have 1 to " + LongestLabel + " letters");
                    row.Add(new HeaderPin { Label = json.Text });
                    continue;
                }
                Need(json.Kind == JsonKind.Number, "the number of a pin, or a label such as \"GND\", must come here");
                Need(board.Table.Exists(json.Number), "the " + board.Table.Chip + " has no pin " + json.Number);
                Need(!isHeader || placed.Add(json.Number), "pin " + json.Number + " is on the header already");
                row.Add(new HeaderPin { Pin = json.Number });
            }
            return row;
        }

        private List<KeyValuePair<string, IReadOnlyList<HeaderPin>>> Connectors()
        {
            List<KeyValuePair<string, IReadOnlyList<HeaderPin>>> connectors = new List<KeyValuePair<string, IReadOnlyList<HeaderPin>>>();
            json.Next(JsonKind.BeginObject);
            while (json.NextMember())
                connectors.Add(KeyValuePair.Create<string, IReadOnlyList<HeaderPin>>(json.Text, Row(false)));
            return connectors;
        }

        private List<string> Texts()
        {
            List<string> texts = new List<string>();
            json.Next(JsonKind.BeginArray);
            while (json.NextItem())
            {
                Need(json.Kind == JsonKind.Text && json.Text.Length > 0 && json.Text.Length <= LongestText, "a sentence of 1 to " + LongestText + " letters must come here");
                texts.Add(json.Text);
            }
            return texts;
        }
    }
}
