// The thermometer DS18B20 on the 1-Wire bus. Commands and scratchpad by Maxim's data sheet, rev 6.

using System;
using System.Globalization;
using System.Linq;

namespace NanoPy.Simulated
{
    /// <summary>A thermometer; several may share a pin, each with its own serial number.</summary>
    public sealed class Ds18b20 : DeviceModel, IOneWireDevice
    {
        private const int Family = 0x28;
        private const int Convert = 0x44, WriteScratchpad = 0x4E, ReadScratchpad = 0xBE, CopyScratchpad = 0x48, Recall = 0xB8;
        private const int Config = 4, CrcAt = 8, FirstSetting = 2, Settings = 3;
        private const int FullConversion = 750000, FullResolution = 12;

        /// <summary>85 degrees: what it says before the first conversion.</summary>
        private const int PowerOnRaw = 85 * 16;

        private readonly SimulatedClock clock;
        private readonly Quantity temperature;
        private readonly byte[] scratchpad = { 0, 0, 0x4B, 0x46, 0x7F, 0xFF, 0x0C, 0x10, 0 };
        private readonly byte[] saved = { 0x4B, 0x46, 0x7F };
        private int command;
        private int position;
        private long doneAt;
        private bool isConverting;

        internal Ds18b20(DeviceSetup setup) : base(setup)
        {
            clock = setup.Clock;
            temperature = setup.Quantity("temperature");
            int serial = setup.Option("serial");
            if (serial == 0)
                serial = 1 + setup.Board.Devices.OfType<Ds18b20>().Count();
            Rom = new byte[8];
            Rom[0] = Family;
            for (int i = 0; i < 4; i++)
                Rom[1 + i] = (byte)(serial >> (8 * i));
            Rom[7] = Crc(Rom, 7);
            StoreRaw(PowerOnRaw);
            setup.Board.Peripherals.OneWire.Attach(setup.Number, this);
        }

        public byte[] Rom { get; }

        public override string Describe()
        {
            return temperature.Now.ToString("0.00", CultureInfo.InvariantCulture) + " C";
        }

        // The polynomial x^8 + x^5 + x^4 + 1, lowest bit first.
        private static byte Crc(byte[] bytes, int count)
        {
            int crc = 0;
            for (int i = 0; i < count; i++)
            {
                crc ^= bytes[i];
                for (int bit = 0; bit < 8; bit++)
                    crc = (crc & 1) != 0 ? crc >> 1 ^ 0x8C : crc >> 1;
            }
            return (byte)crc;
        }

        private int Resolution { get { return 9 + (scratchpad[Config] >> 5 & 3); } }

        private void StoreRaw(int raw)
        {
            scratchpad[0] = (byte)raw;
            scratchpad[1] = (byte)(raw >> 8);
            scratchpad[CrcAt] = Crc(scratchpad, CrcAt);
        }

        // The result is there when the time is over, whoever looks.
        private void Finish()
        {
            if (!isConverting || clock.Elapsed < doneAt)
                return;
            isConverting = false;
            int missing = FullResolution - Resolution;
            StoreRaw((int)Math.Floor(temperature.At(doneAt) * 16 + 0.5 * (1 << missing)) >> missing << missing);
        }

        public void Reset()
        {
            Finish();
            command = 0;
            position = 0;
        }

        public void Write(byte value)
        {
            if (command == 0)
            {
                command = value;
                position = 0;
                Begin();
            }
            else if (command == WriteScratchpad && position < Settings)
            {
                scratchpad[FirstSetting + position] = position == Settings - 1 ? (byte)(value & 0x60 | 0x1F) : value;
                position++;
                scratchpad[CrcAt] = Crc(scratchpad, CrcAt);
            }
        }

        private void Begin()
        {
            switch (command)
            {
                case Convert:
                    isConverting = true;
                    doneAt = clock.Elapsed + (FullConversion >> (FullResolution - Resolution));
                    break;
                case CopyScratchpad:
                    Array.Copy(scratchpad, FirstSetting, saved, 0, Settings);
                    break;
                case Recall:
                    Array.Copy(saved, 0, scratchpad, FirstSetting, Settings);
                    scratchpad[CrcAt] = Crc(scratchpad, CrcAt);
                    break;
            }
        }

        public byte Read()
        {
            Finish();
            switch (command)
            {
                case ReadScratchpad:
                    return position < scratchpad.Length ? scratchpad[position++] : (byte)0xFF;
                case Convert:
                    return (byte)(isConverting ? 0 : 0xFF);
                default:
                    // It has its own supply, and a copy takes no time.
                    return 0xFF;
            }
        }
    }
}
