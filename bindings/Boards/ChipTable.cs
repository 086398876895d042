// The chips: which pins there are, and what they can do. One row each, for all boards with the chip. Facts of Espressif's datasheets; the order of
// ADC pins is that of nanoFramework's channels.

using NanoPy.Hal;

namespace NanoPy.Boards
{
    /// <summary>The chips that boards may have.</summary>
    public static class ChipTable
    {
        /// <summary>The chips of the rows below.</summary>
        public static string[] Names()
        {
            return new string[] { "ESP32", "ESP32-PICO", "ESP32-S3", "ESP32-C3", "ESP32-C6" };
        }

        /// <summary>Makes the pins of a chip, without a board around it; null if there is no such chip.</summary>
        internal static BoardTable Make(string chip)
        {
            switch (chip)
            {
                case "ESP32":
                    return Esp32(chip, "6-11", "0-5 12-19 21-23 25-27 32-33");
                // The module has its flash chip inside, at other pins.
                case "ESP32-PICO":
                    return Esp32(chip, "6-8 11 16-17", "0-5 9-10 12-15 18-19 21-23 25-27 32-33");
                case "ESP32-S3":
                    return Esp32S3(chip);
                case "ESP32-C3":
                    return Esp32C3(chip);
                case "ESP32-C6":
                    return Esp32C6(chip);
            }
            return null;
        }

        private static BoardTable Esp32(string chip, string flash, string free)
        {
            BoardTable pins = new BoardTable(chip, 40, "160 240 80 40 20", 0);
            pins.AddPins(free);
            pins.AddInputs("34-39");
            pins.Mark(flash, PinHazard.Flash);
            pins.Mark("0 2 5 12 15", PinHazard.Strapping);
            pins.Mark("1 3", PinHazard.Uart0);
            pins.AddAdc("36 37 38 39 32 33 34 35", 0);
            pins.AddAdc("4 0 2 15 13 12 14 27 25 26", 10);
            pins.Mark("4 0 2 15 13 12 14 27 25 26", PinAbility.AnalogWithoutRadio);
            pins.AddTouch("4 0 2 15 13 12 14 27 33 32", 0);
            pins.AddDac("25 26");
            pins.Mark("0 2 4 12-15 25-27 32-39", PinAbility.Wake);
            return pins;
        }

        private static BoardTable Esp32S3(string chip)
        {
            BoardTable pins = new BoardTable(chip, 49, "160 240 80 40 20", 0);
            pins.AddPins("0-21 33-48");
            pins.Mark("26-32", PinHazard.Flash);
            pins.Mark("0 3 45 46", PinHazard.Strapping);
            pins.Mark("19 20", PinHazard.Usb);
            pins.Mark("43 44", PinHazard.Uart0);
            pins.AddAdc("1-20", 0);
            pins.Mark("11-20", PinAbility.AnalogWithoutRadio);
            pins.AddTouch("1-14", 1);
            pins.Mark("0-21", PinAbility.Wake);
            return pins;
        }

        private static BoardTable Esp32C3(string chip)
        {
            BoardTable pins = new BoardTable(chip, 22, "160 80 40 20", 9);
            pins.AddPins("0-11 18-21");
            pins.Mark("12-17", PinHazard.Flash);
            // GPIO11 feeds the flash chip unless a fuse says otherwise.
            pins.Mark("11", PinHazard.Flash);
            pins.Mark("2 8 9", PinHazard.Strapping);
            pins.Mark("18 19", PinHazard.Usb);
            pins.Mark("20 21", PinHazard.Uart0);
            pins.AddAdc("0-5", 0);
            pins.Mark("0-5", PinAbility.Wake);
            pins.Mark("5", PinAbility.AnalogWithoutRadio);
            return pins;
        }

        private static BoardTable Esp32C6(string chip)
        {
            BoardTable pins = new BoardTable(chip, 31, "160 80 40 20", 9);
            pins.AddPins("0-23");
            pins.Mark("24-30", PinHazard.Flash);
            pins.Mark("4 5 8 9 15", PinHazard.Strapping);
            pins.Mark("12 13", PinHazard.Usb);
            pins.Mark("16 17", PinHazard.Uart0);
            pins.AddAdc("0-6", 0);
            pins.Mark("0-7", PinAbility.Wake);
            return pins;
        }

        /// <summary>Marks the pins that memory beside the flash takes; false if the chip has none of this width.</summary>
        internal static bool TryAddMemory(BoardTable pins, string bus)
        {
            switch (pins.Chip + " " + bus)
            {
                case "ESP32 quad":
                    pins.Mark("16 17", PinHazard.Psram);
                    return true;
                case "ESP32-PICO quad":
                    pins.Mark("9 10", PinHazard.Psram);
                    return true;
                // It shares the pins of the flash, and takes one more that is refused already.
                case "ESP32-S3 quad":
                    return true;
                case "ESP32-S3 octal":
                    pins.Mark("33-37", PinHazard.Psram);
                    return true;
            }
            return false;
        }

        /// <summary>The chip that a firmware of nanoFramework is for, by the firmware's name.</summary>
        public static string OfTarget(string target)
        {
            string name = target.ToUpper();
            if (name.IndexOf("S3") >= 0)
                return "ESP32-S3";
            if (name.IndexOf("C3") >= 0)
                return "ESP32-C3";
            if (name.IndexOf("C6") >= 0)
                return "ESP32-C6";
            return name.IndexOf("PICO") >= 0 || name.IndexOf("STICKC") >= 0 ? "ESP32-PICO" : "ESP32";
        }

        /// <summary>The bus of the PSRAM that a firmware of nanoFramework needs, by the firmware's name; null if it needs none.</summary>
        internal static string MemoryOfTarget(string target)
        {
            string name = target.ToUpper();
            if (name.IndexOf("OCTAL") >= 0)
                return "octal";
            return name.IndexOf("PSRAM") >= 0 || name.IndexOf("CORE2") >= 0 || name.IndexOf("WROVER") >= 0 ? "quad" : null;
        }
    }
}
