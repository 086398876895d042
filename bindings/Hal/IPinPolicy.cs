// What the pins of a board are for: asked before a pin is used. The reasons are shown to the user as they are.

namespace NanoPy.Hal
{
    /// <summary>What a pin is wanted for.</summary>
    public static class PinUse
    {
        public const int Input = 0, Output = 1, OpenDrain = 2, PullUp = 3, PullDown = 4, Interrupt = 5, Pwm = 6, Analog = 7, Dac = 8, Touch = 9,
            I2cScl = 10, I2cSda = 11, SpiSck = 12, SpiMosi = 13, SpiMiso = 14, UartTx = 15, UartRx = 16, UartRts = 17, UartCts = 18,
            Strip = 19, OneWire = 20, Wake = 21;

        /// <summary>Numbers are below this.</summary>
        public const int Count = 22;
    }

    /// <summary>Knows what the pins of a board may be used for, and who uses which.</summary>
    public interface IPinPolicy
    {
        /// <summary>Name of the board, for messages.</summary>
        string BoardName { get; }

        /// <summary>Why a pin cannot be used so, in a sentence that names board and pin; null if it can. Takes any number as a pin.</summary>
        string Refuse(int pin, int use);

        /// <summary>Why a name finds no pin.</summary>
        string RefuseName(string name);

        /// <summary>
        /// Notes that a bus or channel uses a pin from now on: "I2C(0)", "PWM". Returns why it cannot (another one uses it), or null. The same
        /// owner may claim its pin again. Plain use as a Pin is never claimed.
        /// </summary>
        string Claim(int pin, int use, string owner);

        /// <summary>Ends all claims of an owner.</summary>
        void Release(string owner);

        /// <summary>Ends all claims: the run is over.</summary>
        void ReleaseAll();

        /// <summary>The pin that bus number `bus` has for a use when the script names none, such as I2cScl; -1 if the board has no default.</summary>
        int DefaultPin(int use, int bus);

        /// <summary>ADC channel of a pin as nanoFramework counts them (from 10 on those of the second ADC); -1 if it has none.</summary>
        int AdcChannel(int pin);

        /// <summary>Whether the radio is on: it takes the second ADC of some chips.</summary>
        bool IsRadioActive { get; set; }
    }
}
