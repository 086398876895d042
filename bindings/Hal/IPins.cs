// Pins as the hardware has them: numbers, levels, edges. No policy, no script.

namespace NanoPy.Hal
{
    /// <summary>What a pin can do; flags.</summary>
    public static class PinAbility
    {
        /// <summary>No such pin, or one that scripts must not touch (flash, PSRAM).</summary>
        public const int None = 0;
        public const int Input = 1, Output = 2, Pulls = 4;
        /// <summary>Analog input, analog output (DAC), touch sensor.</summary>
        public const int Analog = 8, Dac = 16, Touch = 32;
        /// <summary>Can wake the chip from deep sleep.</summary>
        public const int Wake = 64;
        /// <summary>Analog input only while the radio is off (ADC2).</summary>
        public const int AnalogWithoutRadio = 128;
    }

    /// <summary>Direction of a pin.</summary>
    public static class PinMode
    {
        /// <summary>Not set up: what a pin is after reset.</summary>
        public const int Off = 0;
        public const int Input = 1, Output = 2, OpenDrain = 3;
    }

    /// <summary>Pull resistor of a pin.</summary>
    public static class PinPull
    {
        public const int None = 0, Down = 1, Up = 2;
    }

    /// <summary>Hears of a pin's edges.</summary>
    public interface IPinListener
    {
        /// <summary>The level changed from outside. Runs on the event thread: it must only set a flag or an event and leave.</summary>
        void PinChanged(int pin, bool high);
    }

    /// <summary>The pins of a board. Pins without the ability that a call needs are the caller's mistake: ask Abilities first.</summary>
    public interface IPins
    {
        /// <summary>Flags of PinAbility; None for a number that is no pin.</summary>
        int Abilities(int pin);

        /// <summary>Number of a pin by its name on the board, such as LED; -1 if there is none.</summary>
        int Find(string name);

        /// <summary>Sets the direction, one of PinMode; an output starts with the level last written.</summary>
        void SetMode(int pin, int mode);

        /// <summary>Sets the pull resistor, one of PinPull.</summary>
        void SetPull(int pin, int pull);

        /// <summary>Drives an output; on an input the level waits until the pin becomes an output.</summary>
        void Write(int pin, bool high);

        /// <summary>The level at the pin now.</summary>
        bool Read(int pin);

        /// <summary>Adds a listener for a pin's edges.</summary>
        void Watch(int pin, IPinListener listener);

        /// <summary>Takes a listener away again.</summary>
        void Unwatch(int pin, IPinListener listener);
    }
}
