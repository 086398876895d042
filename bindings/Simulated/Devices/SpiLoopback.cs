// A wire from MOSI to MISO.

namespace NanoPy.Simulated
{
    /// <summary>Gives back each byte at once.</summary>
    public sealed class SpiLoopback : DeviceModel, ISpiDevice
    {
        internal SpiLoopback(DeviceSetup setup) : base(setup)
        {
            setup.Board.Peripherals.Spi.Attach(setup.Number, this);
        }

        public int SelectPin { get { return -1; } }

        public override string Describe()
        {
            return "MOSI to MISO";
        }

        public void Select(bool selected)
        {
        }

        public byte Exchange(byte value, int mode)
        {
            return value;
        }
    }
}
