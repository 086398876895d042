// Reads boards/<id>/board.json into a BoardTable: what the firmware needs, and no more. Members for people and for drawings are passed over.

using NanoPy.Hal;

namespace NanoPy.Boards
{
    /// <summary>The firmware's reader of board files.</summary>
    public sealed class BoardReader
    {
        /// <summary>Letters of a pin's name: they go into errors and drawings, and a board's memory.</summary>
        private const int LongestName = 16;
        private const int LongestBoardName = 40;

        private readonly JsonReader json;
        private BoardTable table;
        private string id;
        private string name;

        private BoardReader(byte[] text, string file)
        {
            json = new JsonReader(text, file);
        }

        /// <summary>Reads a board file; raises BoardException with the place of the mistake.</summary>
        /// <param name="text">The file's bytes, UTF-8.</param>
        /// <param name="file">What errors call it.</param>
        public static BoardTable Read(byte[] text, string file)
        {
            return new BoardReader(text, file).ReadBoard();
        }

        private BoardTable ReadBoard()
        {
            json.Next(JsonKind.BeginObject);
            while (json.NextMember())
                ReadMember(json.Text);
            if (table == null)
                throw json.Error("\"chip\" is missing");
            if (id == null || name == null)
                throw json.Error(id == null ? "\"id\" is missing" : "\"name\" is missing");
            json.Next(JsonKind.End);
            table.Id = id;
            table.BoardName = name;
            return table;
        }

        private void ReadMember(string member)
        {
            switch (member)
            {
                case "id":
                    id = ReadId();
                    break;
                case "name":
                    name = ReadShort("the board's name", LongestBoardName);
                    break;
                case "chip":
                    ReadChip();
                    break;
                case "psram":
                    ReadMemory();
                    break;
                case "button":
                    ReadButton();
                    break;
                case "led":
                    ReadLed();
                    break;
                case "safe":
                    ReadSafe();
                    break;
                case "pullups":
                    ReadPullUps();
                    break;
                case "names":
                    ReadNames();
                    break;
                case "buses":
                    ReadBuses();
                    break;
                case "repl":
                    ReadRepl();
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        private string ReadShort(string what, int most)
        {
            string text = json.NextText();
            if (text.Length == 0 || text.Length > most)
                throw json.Error(what + " must have 1 to " + most.ToString() + " letters");
            return text;
        }

        private string ReadId()
        {
            string text = ReadShort("the id", LongestBoardName);
            char[] letters = text.ToCharArray();
            for (int i = 0; i < letters.Length; i++)
            {
                char c = letters[i];
                if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-')
                    throw json.Error("the id must be of a-z, 0-9 and - only: it is the folder's name");
            }
            return text;
        }

        private void ReadChip()
        {
            string chip = json.NextText();
            table = ChipTable.Make(chip);
            if (table != null)
            {
                // Only a bare chip has the usual BOOT button.
                table.ButtonPin = -1;
                return;
            }
            string[] chips = ChipTable.Names();
            string list = "";
            for (int i = 0; i < chips.Length; i++)
                list += (i == 0 ? "" : ", ") + chips[i];
            throw json.Error("unknown chip \"" + chip + "\"; there are " + list);
        }

        // Members that name pins cannot be checked before the chip is known.
        private void NeedChip(string member)
        {
            if (table == null)
                throw json.Error("\"" + member + "\" comes before \"chip\"; put the chip first");
        }

        private void ReadMemory()
        {
            NeedChip("psram");
            json.Next(JsonKind.BeginObject);
            string bus = null;
            while (json.NextMember())
            {
                if (json.Text == "bus")
                {
                    bus = json.NextText();
                    if (!ChipTable.TryAddMemory(table, bus))
                        throw json.Error("the " + table.Chip + " has no PSRAM on a bus \"" + bus + "\"; write quad or octal, or leave \"psram\" out");
                }
                else
                    json.Skip();
            }
            if (bus == null)
                throw json.Error("\"psram\" needs its \"bus\"");
        }

        /// <summary>Reads the number of a pin that can serve a use.</summary>
        private int ReadPin(int use)
        {
            int pin = json.NextNumber();
            CheckPin(pin, use);
            return pin;
        }

        private void CheckPin(int pin, int use)
        {
            string refused = table.Refuse(pin, use);
            if (refused != null)
                throw json.Error(refused);
        }

        private void ReadButton()
        {
            NeedChip("button");
            json.Next(JsonKind.BeginObject);
            while (json.NextMember())
            {
                if (json.Text == "pin")
                    table.ButtonPin = ReadPin(PinUse.Input);
                else if (json.Text == "pressed")
                {
                    // The supervisor waits for a falling edge.
                    if (json.NextText() != "low")
                        throw json.Error("a stop button must be low while pressed: write \"low\", or take another button");
                }
                else
                    json.Skip();
            }
            if (table.ButtonPin < 0)
                throw json.Error("\"button\" needs its \"pin\"");
        }

        private void ReadLed()
        {
            NeedChip("led");
            json.Next(JsonKind.BeginObject);
            while (json.NextMember())
            {
                if (json.Text == "pin")
                    table.LedPin = ReadPin(PinUse.Output);
                else if (json.Text == "on")
                    ReadLedKind(json.NextText());
                else
                    json.Skip();
            }
            if (table.LedPin < 0)
                throw json.Error("\"led\" needs its \"pin\"");
        }

        private void ReadLedKind(string on)
        {
            if (on != "high" && on != "low" && on != "ws2812")
                throw json.Error("the LED is on with \"high\", \"low\" or \"ws2812\", not with \"" + on + "\"");
            table.IsLedActiveLow = on == "low";
            table.IsLedStrip = on == "ws2812";
        }

        private void ReadSafe()
        {
            NeedChip("safe");
            string safe = json.NextText();
            if (safe != "input" && safe != "input, pull down" && safe != "input, pull up")
                throw json.Error("unknown safe state \"" + safe + "\"; there are \"input\", \"input, pull down\" and \"input, pull up\"");
            table.SafePull = safe == "input" ? PinPull.None : safe == "input, pull up" ? PinPull.Up : PinPull.Down;
        }

        private void ReadPullUps()
        {
            NeedChip("pullups");
            json.Next(JsonKind.BeginArray);
            while (json.NextItem())
            {
                if (json.Kind != JsonKind.Number)
                    throw json.Error("the number of a pin must come here");
                CheckPin(json.Number, PinUse.Input);
                table.SetIdleHigh(json.Number);
            }
        }

        private void ReadNames()
        {
            NeedChip("names");
            json.Next(JsonKind.BeginObject);
            while (json.NextMember())
            {
                string pinName = json.Text;
                CheckName(pinName);
                if (table.Find(pinName) >= 0)
                    throw json.Error("two pins are named " + pinName);
                table.AddName(pinName, ReadPin(PinUse.Input));
            }
        }

        private void CheckName(string pinName)
        {
            char[] letters = pinName.ToCharArray();
            bool isGood = letters.Length > 0 && letters.Length <= LongestName && (letters[0] < '0' || letters[0] > '9');
            for (int i = 0; i < letters.Length; i++)
            {
                char c = letters[i];
                if ((c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_')
                    isGood = false;
            }
            if (!isGood)
                throw json.Error("a pin's name must be of A-Z, 0-9 and _ only, begin with no digit, and have at most " + LongestName.ToString() + " letters");
        }

        private void ReadBuses()
        {
            NeedChip("buses");
            json.Next(JsonKind.BeginObject);
            while (json.NextMember())
            {
                string bus = json.Text;
                int number = bus.Length > 3 && bus[bus.Length - 1] >= '0' && bus[bus.Length - 1] <= '3' ? bus[bus.Length - 1] - '0' : -1;
                string kind = bus.Length > 0 ? bus.Substring(0, bus.Length - 1) : bus;
                if (number < 0 || (kind != "I2C" && kind != "SPI" && kind != "UART"))
                    throw json.Error("unknown bus \"" + bus + "\"; write I2C0, SPI1, UART1 and so on, with MicroPython's numbers");
                ReadBus(kind, number);
            }
        }

        private void ReadBus(string kind, int number)
        {
            json.Next(JsonKind.BeginObject);
            while (json.NextMember())
            {
                int use = UseOf(kind, json.Text);
                if (use < 0)
                    throw json.Error("unknown signal \"" + json.Text + "\"; I2C has sda and scl, SPI sck, mosi and miso, UART tx and rx");
                table.AddBusPin(use, number, ReadPin(use));
            }
        }

        private static int UseOf(string kind, string signal)
        {
            switch (kind + " " + signal)
            {
                case "I2C sda": return PinUse.I2cSda;
                case "I2C scl": return PinUse.I2cScl;
                case "SPI sck": return PinUse.SpiSck;
                case "SPI mosi": return PinUse.SpiMosi;
                case "SPI miso": return PinUse.SpiMiso;
                case "UART tx": return PinUse.UartTx;
                case "UART rx": return PinUse.UartRx;
            }
            return -1;
        }

        private void ReadRepl()
        {
            NeedChip("repl");
            json.Next(JsonKind.BeginArray);
            byte[] ports = new byte[3];
            int count = 0;
            while (json.NextItem())
            {
                string port = json.Kind == JsonKind.Text ? json.Text : "";
                bool isPort = port.Length == 5 && port.Substring(0, 4) == "UART" && port[4] >= '0' && port[4] <= '2';
                if (!isPort || count == ports.Length)
                    throw json.Error("the prompt's ports are UART0, UART1 and UART2, the first choice first");
                ports[count++] = (byte)(port[4] - '0');
            }
            table.ReplPorts = new byte[count];
            for (int i = 0; i < count; i++)
                table.ReplPorts[i] = ports[i];
        }
    }
}
