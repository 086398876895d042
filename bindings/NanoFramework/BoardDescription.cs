// What the chip cannot tell about the board around it.

using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>A board's pins and what they can do, as boards/ID/board.json has it.</summary>
    public sealed class BoardDescription
    {
        private readonly byte[] abilities;
        private readonly string[] names;
        private readonly byte[] namedPins;

        /// <param name="abilities">Flags of PinAbility, one for each number from 0 on.</param>
        /// <param name="names">Names of pins on the board, such as LED, in upper case.</param>
        /// <param name="namedPins">The numbers of these pins.</param>
        /// <param name="buttonPin">Pin of the button that stops a script; -1 if there is none.</param>
        /// <param name="frequency">CPU frequency that the firmware runs at, in Hz.</param>
        public BoardDescription(byte[] abilities, string[] names, byte[] namedPins, int buttonPin, int frequency)
        {
            this.abilities = abilities;
            this.names = names;
            this.namedPins = namedPins;
            ButtonPin = buttonPin;
            Frequency = frequency;
        }

        /// <summary>Pin of the button that stops a script; -1 if there is none.</summary>
        public readonly int ButtonPin;
        /// <summary>CPU frequency in Hz.</summary>
        public readonly int Frequency;

        /// <summary>Numbers are below it.</summary>
        public int PinCount { get { return abilities.Length; } }

        /// <summary>Flags of PinAbility; None for a number that is no pin.</summary>
        public int Abilities(int pin)
        {
            return pin >= 0 && pin < abilities.Length ? abilities[pin] : PinAbility.None;
        }

        /// <summary>Number of a pin by its name, in upper or lower case; -1 if there is none.</summary>
        public int Find(string name)
        {
            string upper = name.ToUpper();
            for (int i = 0; i < names.Length; i++)
            {
                if (names[i] == upper)
                    return namedPins[i];
            }
            return -1;
        }
    }
}
