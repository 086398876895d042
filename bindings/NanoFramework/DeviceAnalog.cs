// Analog inputs through nanoFramework: 12 bits, with a range that it sets itself.

using System.Device.Adc;
using NanoPy.Boards;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>The ADC channels of the chip; each is opened when it is first read.</summary>
    internal sealed class DeviceAnalog : IAnalogInputs
    {
        private const int MostChannels = 20;
        private readonly BoardTable table;
        private readonly AdcChannel[] open = new AdcChannel[MostChannels];
        private AdcController controller;

        internal DeviceAnalog(BoardTable table)
        {
            this.table = table;
        }

        public int FullScaleMillivolts { get { return 3300; } }

        public int Read(int pin)
        {
            int channel = table.AdcChannel(pin);
            if (controller == null)
                controller = new AdcController();
            if (open[channel] == null)
                open[channel] = controller.OpenChannel(channel);
            return open[channel].ReadValue();
        }

        internal void StopAll()
        {
            for (int i = 0; i < MostChannels; i++)
            {
                if (open[i] == null)
                    continue;
                open[i].Dispose();
                open[i] = null;
            }
        }
    }
}
