// The pins of one board in a few arrays, the rules for them, and who uses which. One instance serves a whole device: it is lean on purpose.

using NanoPy.Hal;

namespace NanoPy.Boards
{
    /// <summary>A board as the firmware keeps it.</summary>
    public sealed class BoardTable : IPinPolicy
    {
        // facts[pin]: bits 0-7 PinAbility, 8-14 PinHazard, 15 idle level, 16-20 ADC channel + 1, 21-24 touch channel + 1, 25-26 DAC channel + 1.
        private const int AbilityMask = 0xFF, IdleHigh = 0x8000;
        private const int AdcShift = 16, AdcMask = 0x1F, TouchShift = 21, TouchMask = 0xF, DacShift = 25, DacMask = 3;
        private const int FreePin = PinAbility.Input | PinAbility.Output | PinAbility.Pulls;
        private const int BusRowBytes = 3;

        private readonly int[] facts;
        /// <summary>Who uses a pin; made when somebody first does.</summary>
        private string[] owners;
        /// <summary>pin, length, letters; and so on.</summary>
        private byte[] names = new byte[0];
        /// <summary>use, bus, pin; and so on.</summary>
        private byte[] buses = new byte[0];

        /// <summary>The chip's name.</summary>
        public readonly string Chip;

        /// <param name="megahertz">CPU frequencies, the one after reset first.</param>
        /// <param name="bootPin">Pin of the BOOT button of most boards with the chip.</param>
        internal BoardTable(string chip, int pinCount, string megahertz, int bootPin)
        {
            Chip = chip;
            BoardName = chip + " board";
            facts = new int[pinCount];
            Frequencies = PinList.Parse(megahertz);
            ButtonPin = bootPin;
            LedPin = -1;
        }

        /// <summary>The bare chip that a firmware of nanoFramework is for: what is used on a board without a board file.</summary>
        public static BoardTable OfTarget(string target)
        {
            BoardTable table = ChipTable.Make(ChipTable.OfTarget(target));
            string memory = ChipTable.MemoryOfTarget(target);
            if (memory != null)
                ChipTable.TryAddMemory(table, memory);
            table.AddName("BOOT", table.ButtonPin);
            return table;
        }

        /// <summary>Whether a firmware of nanoFramework is for this board's chip.</summary>
        public bool FitsTarget(string target)
        {
            return Family(ChipTable.OfTarget(target)) == Family(Chip);
        }

        // The same silicon: only the flash chip sits elsewhere.
        private static string Family(string chip)
        {
            return chip == "ESP32-PICO" ? "ESP32" : chip;
        }

        // ---- the whole ---------------------------------------------------------------------------------------------------------------

        public string BoardName { get; internal set; }

        /// <summary>Numbers are below it.</summary>
        public int PinCount { get { return facts.Length; } }

        /// <summary>The folder's name; null for a bare chip.</summary>
        public string Id { get; internal set; }

        /// <summary>Pin of the button that stops a script, low while pressed; -1 if there is none.</summary>
        public int ButtonPin { get; internal set; }

        /// <summary>Pin of the LED, -1 if there is none.</summary>
        public int LedPin { get; internal set; }

        /// <summary>Whether the LED is on while its pin is low.</summary>
        public bool IsLedActiveLow { get; internal set; }

        /// <summary>Whether the LED is a WS2812, which takes colours and no level.</summary>
        public bool IsLedStrip { get; internal set; }

        /// <summary>PinPull of each pin in the safe state, in which every pin is an input.</summary>
        public int SafePull { get; internal set; }

        /// <summary>Whether the radio runs now: it takes the second ADC of some chips.</summary>
        public bool IsRadioActive { get; set; }

        /// <summary>CPU frequencies in MHz; the first is the one after reset.</summary>
        public byte[] Frequencies { get; private set; }

        /// <summary>UARTs for a prompt, in the order of preference; UART n is nanoFramework's COM port n + 1.</summary>
        public byte[] ReplPorts { get; internal set; } = new byte[] { 0, 1 };

        // ---- making it ---------------------------------------------------------------------------------------------------------------

        private void Add(string list, int bits)
        {
            byte[] pins = PinList.Parse(list);
            for (int i = 0; i < pins.Length; i++)
                facts[pins[i]] |= bits;
        }

        internal void AddPins(string list)
        {
            Add(list, FreePin);
        }

        internal void AddInputs(string list)
        {
            Add(list, PinAbility.Input);
        }

        /// <param name="bits">PinHazard, or a PinAbility that needs no channel.</param>
        internal void Mark(string list, int bits)
        {
            Add(list, bits);
        }

        internal void AddAdc(string list, int channel)
        {
            AddChannels(list, channel, PinAbility.Analog, AdcShift);
        }

        internal void AddTouch(string list, int channel)
        {
            AddChannels(list, channel, PinAbility.Touch, TouchShift);
        }

        internal void AddDac(string list)
        {
            AddChannels(list, 0, PinAbility.Dac, DacShift);
        }

        private void AddChannels(string list, int channel, int ability, int shift)
        {
            byte[] pins = PinList.Parse(list);
            for (int i = 0; i < pins.Length; i++)
                facts[pins[i]] |= ability | channel + i + 1 << shift;
        }

        internal void SetIdleHigh(int pin)
        {
            facts[pin] |= IdleHigh;
        }

        /// <summary>A name in upper case.</summary>
        internal void AddName(string name, int pin)
        {
            char[] letters = name.ToCharArray();
            byte[] more = Grow(names, letters.Length + 2);
            int at = names.Length;
            more[at++] = (byte)pin;
            more[at++] = (byte)letters.Length;
            for (int i = 0; i < letters.Length; i++)
                more[at++] = (byte)letters[i];
            names = more;
        }

        internal void AddBusPin(int use, int bus, int pin)
        {
            byte[] more = Grow(buses, BusRowBytes);
            int at = buses.Length;
            more[at] = (byte)use;
            more[at + 1] = (byte)bus;
            more[at + 2] = (byte)pin;
            buses = more;
        }

        private static byte[] Grow(byte[] bytes, int by)
        {
            byte[] more = new byte[bytes.Length + by];
            for (int i = 0; i < bytes.Length; i++)
                more[i] = bytes[i];
            return more;
        }

        // ---- facts -------------------------------------------------------------------------------------------------------------------

        private int Facts(int pin)
        {
            return pin >= 0 && pin < facts.Length ? facts[pin] : 0;
        }

        /// <summary>Flags of PinAbility; None for a number that is no pin, or one that scripts must not touch.</summary>
        public int Abilities(int pin)
        {
            int bits = Facts(pin);
            return (bits & PinHazard.Refused) != 0 ? PinAbility.None : bits & AbilityMask;
        }

        /// <summary>Whether the chip has this pin, be it one that scripts must not touch.</summary>
        public bool Exists(int pin)
        {
            return Facts(pin) != 0;
        }

        /// <summary>Flags of PinHazard.</summary>
        public int Hazards(int pin)
        {
            int abilities = Abilities(pin);
            int hazards = Facts(pin) & PinHazard.Stored;
            if ((abilities & PinAbility.AnalogWithoutRadio) != 0)
                hazards |= PinHazard.Radio;
            return abilities != PinAbility.None && (abilities & PinAbility.Output) == 0 ? hazards | PinHazard.InputOnly : hazards;
        }

        /// <summary>Whether a resistor on the board pulls the pin up.</summary>
        public bool IsIdleHigh(int pin)
        {
            return (Facts(pin) & IdleHigh) != 0;
        }

        /// <summary>ADC channel as nanoFramework counts them; -1 if the pin has none.</summary>
        public int AdcChannel(int pin)
        {
            return (Facts(pin) >> AdcShift & AdcMask) - 1;
        }

        /// <summary>Touch channel as the chip counts them; -1 if the pin has none.</summary>
        public int TouchChannel(int pin)
        {
            return (Facts(pin) >> TouchShift & TouchMask) - 1;
        }

        /// <summary>DAC channel, 0 or 1; -1 if the pin has none.</summary>
        public int DacChannel(int pin)
        {
            return (Facts(pin) >> DacShift & DacMask) - 1;
        }

        public int DefaultPin(int use, int bus)
        {
            for (int i = 0; i < buses.Length; i += BusRowBytes)
            {
                if (buses[i] == use && buses[i + 1] == bus)
                    return buses[i + 2];
            }
            return -1;
        }

        // ---- names -------------------------------------------------------------------------------------------------------------------

        /// <summary>Number of a pin by its name on the board, in upper or lower case; -1 if there is none.</summary>
        public int Find(string name)
        {
            char[] letters = name.ToUpper().ToCharArray();
            for (int at = 0; at < names.Length; at += names[at + 1] + 2)
            {
                if (IsName(at, letters))
                    return names[at];
            }
            return -1;
        }

        private bool IsName(int at, char[] letters)
        {
            if (names[at + 1] != letters.Length)
                return false;
            for (int i = 0; i < letters.Length; i++)
            {
                if (names[at + 2 + i] != letters[i])
                    return false;
            }
            return true;
        }

        /// <summary>First name of a pin on the board; null if it has none.</summary>
        public string NameOf(int pin)
        {
            for (int at = 0; at < names.Length; at += names[at + 1] + 2)
            {
                if (names[at] == pin)
                    return NameAt(at);
            }
            return null;
        }

        private string NameAt(int at)
        {
            char[] letters = new char[names[at + 1]];
            for (int i = 0; i < letters.Length; i++)
                letters[i] = (char)names[at + 2 + i];
            return new string(letters);
        }

        /// <summary>All names of a pin, or of all pins (-1), in the order of the board file, with ", " between.</summary>
        public string NamesOf(int pin)
        {
            string all = "";
            for (int at = 0; at < names.Length; at += names[at + 1] + 2)
            {
                if (pin < 0 || names[at] == pin)
                    all += (all == "" ? "" : ", ") + NameAt(at);
            }
            return all;
        }

        // ---- rules -------------------------------------------------------------------------------------------------------------------

        /// <summary>How errors call a pin: pin 0 (BOOT) of BOARD.</summary>
        private string Describe(int pin)
        {
            string name = NameOf(pin);
            return "pin " + pin.ToString() + (name == null ? "" : " (" + name + ")") + " of " + BoardName;
        }

        /// <summary>Why a name finds no pin: a sentence with the names that there are.</summary>
        public string RefuseName(string name)
        {
            string all = NamesOf(-1);
            return "invalid pin: " + BoardName + " has no pin '" + name + "'" + (all == "" ? "" : "; it has " + all);
        }

        // The sentences begin with MicroPython's words for the mistake, where it has some.
        public string Refuse(int pin, int use)
        {
            int bits = Facts(pin);
            if (bits == 0)
                return "invalid pin: " + BoardName + " has no pin " + pin.ToString() + "; its pins are " + PinsWith(PinAbility.Input, 0);
            if ((bits & PinHazard.Flash) != 0)
                return "invalid pin: " + Describe(pin) + " belongs to the flash chip";
            if ((bits & PinHazard.Psram) != 0)
                return "invalid pin: " + Describe(pin) + " belongs to the PSRAM";
            switch (use)
            {
                case PinUse.Input:
                case PinUse.Interrupt:
                case PinUse.SpiMiso:
                case PinUse.UartRx:
                case PinUse.UartCts:
                    return null;
                case PinUse.PullUp:
                case PinUse.PullDown:
                    return (bits & PinAbility.Pulls) != 0 ? null : "pin has no pull resistors: " + Describe(pin) + "; put one into your circuit";
                case PinUse.Analog:
                    return RefuseAnalog(pin, bits);
                case PinUse.Dac:
                    return (bits & PinAbility.Dac) != 0 ? null : "invalid Pin for DAC: " + Lacks(pin, "DAC", PinAbility.Dac);
                case PinUse.Touch:
                    return (bits & PinAbility.Touch) != 0 ? null : "invalid pin for TouchPad: " + Lacks(pin, "touch sensor", PinAbility.Touch);
                case PinUse.Wake:
                    return (bits & PinAbility.Wake) != 0 ? null : "invalid pin for wake: " + Describe(pin) + " cannot wake the chip; these can: " + PinsWith(PinAbility.Wake, 0);
            }
            return (bits & PinAbility.Output) != 0 ? null : "pin can only be input: " + Describe(pin) + " has no output";
        }

        private string RefuseAnalog(int pin, int bits)
        {
            if ((bits & PinAbility.Analog) == 0)
                return "invalid pin: " + Lacks(pin, "ADC", PinAbility.Analog);
            if (IsRadioActive && (bits & PinAbility.AnalogWithoutRadio) != 0)
                return Describe(pin) + " is on ADC2, which Wi-Fi is using; take one of " + PinsWith(PinAbility.Analog, PinAbility.AnalogWithoutRadio) + ", or switch Wi-Fi off";
            return null;
        }

        private string Lacks(int pin, string what, int ability)
        {
            string list = PinsWith(ability, 0);
            return Describe(pin) + " has no " + what + (list == "" ? "; the " + Chip + " has none" : "; these have: " + list);
        }

        /// <summary>Pins as in 0-5, 12.</summary>
        private string PinsWith(int ability, int butNot)
        {
            string list = "";
            for (int pin = 0; pin < facts.Length; pin++)
            {
                if (!Has(pin, ability, butNot))
                    continue;
                int last = pin;
                while (Has(last + 1, ability, butNot))
                    last++;
                list += (list == "" ? "" : ", ") + pin.ToString() + (last > pin ? (last > pin + 1 ? "-" : ", ") + last.ToString() : "");
                pin = last;
            }
            return list;
        }

        private bool Has(int pin, int ability, int butNot)
        {
            return (Abilities(pin) & ability) != 0 && (Facts(pin) & butNot) == 0;
        }

        // ---- who has which pin -------------------------------------------------------------------------------------------------------

        public string Claim(int pin, int use, string owner)
        {
            string refused = Refuse(pin, use);
            if (refused != null)
                return refused;
            if (owners == null)
                owners = new string[facts.Length];
            if (owners[pin] != null && owners[pin] != owner)
                return Describe(pin) + " is in use by " + owners[pin] + "; deinit() that first, or take another pin";
            owners[pin] = owner;
            return null;
        }

        /// <summary>Who uses a pin; null if no bus or channel does.</summary>
        public string OwnerOf(int pin)
        {
            return owners != null && pin >= 0 && pin < owners.Length ? owners[pin] : null;
        }

        public void Release(string owner)
        {
            for (int pin = 0; owners != null && pin < owners.Length; pin++)
            {
                if (owners[pin] == owner)
                    owners[pin] = null;
            }
        }

        public void ReleaseAll()
        {
            owners = null;
        }
    }
}
