// What a board has beside pins, clock and chip, as far as nanoFramework gives it to us.

using NanoPy.Boards;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>The peripherals of the chip.</summary>
    internal sealed class DevicePeripherals : Peripherals
    {
        private readonly BoardTable table;

        internal DevicePeripherals(BoardTable table)
        {
            this.table = table;
        }

        public override IPinPolicy Policy { get { return table; } }
    }
}
