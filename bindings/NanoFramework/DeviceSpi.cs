// SPI through nanoFramework; chip select stays with the script.

using System;
using System.Device.Spi;
using nanoFramework.Hardware.Esp32;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>SPI buses 1 and 2. There is no bus in software: it takes one of these.</summary>
    internal sealed class DeviceSpi : ISpi
    {
        private const int LastBus = 2;
        private readonly SpiDevice[] devices = new SpiDevice[LastBus + 1];
        private readonly int[] clocks = new int[LastBus + 1];
        private readonly bool[] lsbFirst = new bool[LastBus + 1];

        public int Open(int bus, int sck, int mosi, int miso, int hertz, int mode, bool lsb)
        {
            int handle = bus > 0 ? bus : FindSoft(sck);
            if (handle < 0)
                return -1;
            Close(handle);
            try
            {
                Configuration.SetPinFunction(sck, handle == 1 ? DeviceFunction.SPI1_CLOCK : DeviceFunction.SPI2_CLOCK);
                if (mosi >= 0)
                    Configuration.SetPinFunction(mosi, handle == 1 ? DeviceFunction.SPI1_MOSI : DeviceFunction.SPI2_MOSI);
                if (miso >= 0)
                    Configuration.SetPinFunction(miso, handle == 1 ? DeviceFunction.SPI1_MISO : DeviceFunction.SPI2_MISO);
                SpiConnectionSettings settings = new SpiConnectionSettings(handle, -1);
                settings.ClockFrequency = hertz;
                settings.Mode = (SpiMode)mode;
                settings.DataBitLength = 8;
                devices[handle] = SpiDevice.Create(settings);
            }
            catch (ArgumentException)
            {
                return -1;
            }
            clocks[handle] = sck;
            lsbFirst[handle] = lsb;
            return handle;
        }

        private int FindSoft(int sck)
        {
            for (int i = 1; i <= LastBus; i++)
            {
                if (devices[i] != null && clocks[i] == sck)
                    return i;
            }
            for (int i = LastBus; i > 0; i--)
            {
                if (devices[i] == null)
                    return i;
            }
            return -1;
        }

        public void Transfer(int handle, byte[] write, int writeStart, byte[] read, int readStart, int count)
        {
            if (count == 0)
                return;
            SpiDevice device = devices[handle];
            byte[] sent = write;
            int sentAt = writeStart;
            if (write == null || lsbFirst[handle])
            {
                sent = new byte[count];
                sentAt = 0;
                for (int i = 0; write != null && i < count; i++)
                    sent[i] = Reverse(write[writeStart + i]);
            }
            if (read == null)
            {
                device.Write(new SpanByte(sent, sentAt, count));
                return;
            }
            device.TransferFullDuplex(new SpanByte(sent, sentAt, count), new SpanByte(read, readStart, count));
            for (int i = 0; lsbFirst[handle] && i < count; i++)
                read[readStart + i] = Reverse(read[readStart + i]);
        }

        // nanoFramework sends the highest bit first.
        private static byte Reverse(byte value)
        {
            int reversed = 0;
            for (int bit = 0; bit < 8; bit++)
                reversed |= (value >> bit & 1) << (7 - bit);
            return (byte)reversed;
        }

        public void Close(int handle)
        {
            if (devices[handle] == null)
                return;
            devices[handle].Dispose();
            devices[handle] = null;
        }

        internal void StopAll()
        {
            for (int i = 1; i <= LastBus; i++)
                Close(i);
        }
    }
}
