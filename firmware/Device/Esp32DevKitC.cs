// boards/esp32-devkitc/board.json in the words of the device; a test on the PC compares them.

using NanoPy.Hal;
using NanoPy.NanoFramework;

namespace NanoPy.Device
{
    /// <summary>The board that this program is for.</summary>
    internal static class Esp32DevKitC
    {
        private const byte None = PinAbility.None, Input = PinAbility.Input, All = PinAbility.Input | PinAbility.Output | PinAbility.Pulls;

        internal static BoardDescription Describe()
        {
            byte[] abilities =
            {
                All, All, All, All, All, All, None, None, None, None,
                None, None, All, All, All, All, All, All, All, All,
                None, All, All, All, None, All, All, All, None, None,
                None, None, All, All, Input, Input, Input, Input, Input, Input,
            };
            return new BoardDescription(abilities, new string[] { "BOOT", "TX0", "LED", "RX0" }, new byte[] { 0, 1, 2, 3 }, 0, 160000000);
        }
    }
}
