// What can go wrong at a pin.

namespace NanoPy.Boards
{
    /// <summary>What to mind at a pin; flags.</summary>
    public static class PinHazard
    {
        /// <summary>The flash chip is there: refused.</summary>
        public const int Flash = 0x100;
        /// <summary>The PSRAM is there: refused.</summary>
        public const int Psram = 0x200;
        /// <summary>The level at reset decides how the chip starts.</summary>
        public const int Strapping = 0x400;
        /// <summary>The chip's own USB.</summary>
        public const int Usb = 0x800;
        /// <summary>The first serial port, on most boards nanoFramework's link to the PC.</summary>
        public const int Uart0 = 0x1000;
        /// <summary>ADC2: its analog input does not work while the radio runs. Worked out from the abilities, as the next one.</summary>
        public const int Radio = 0x2000;
        /// <summary>No output and no pull resistors.</summary>
        public const int InputOnly = 0x4000;

        internal const int Stored = 0x1F00;
        internal const int Refused = Flash | Psram;
    }
}
