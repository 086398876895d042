// A flash memory on SPI, as Winbond's W25Q01 to W25Q128 are: identity, reading, writing, erasing.

using System;

namespace NanoPy.Simulated
{
    /// <summary>A flash memory of 1 MiB.</summary>
    public sealed class SpiFlash : DeviceModel, ISpiDevice
    {
        private const int Size = 1 << 20, PageSize = 256, SectorSize = 4096;
        private const int Identity = 0x9F, ReadStatus = 0x05, WriteEnable = 0x06, WriteDisable = 0x04, Read = 0x03, FastRead = 0x0B, Program = 0x02,
            EraseSector = 0x20, EraseChip = 0xC7;
        private const int EnabledBit = 2;

        /// <summary>Winbond, SPI, 2^20 bytes.</summary>
        private static readonly byte[] IdentityBytes = { 0xEF, 0x40, 0x14 };

        private readonly byte[] memory = new byte[Size];
        private int command = -1;
        private int count;
        private int address;
        private bool isEnabled;

        internal SpiFlash(DeviceSetup setup) : base(setup)
        {
            Array.Fill(memory, (byte)0xFF);
            SelectPin = setup.Option("cs");
            setup.Board.Peripherals.Spi.Attach(setup.Number, this);
        }

        public int SelectPin { get; }

        /// <summary>A byte of its memory.</summary>
        public byte this[int at] { get { return memory[at]; } }

        public override string Describe()
        {
            return "1 MiB";
        }

        // Erasing begins when the chip is let go of.
        public void Select(bool selected)
        {
            if (!selected && isEnabled && command == EraseSector && count == 4)
                Erase(address / SectorSize * SectorSize, SectorSize);
            else if (!selected && isEnabled && command == EraseChip)
                Erase(0, Size);
            if (!selected && command == Program)
                isEnabled = false;
            command = -1;
            count = 0;
            address = 0;
        }

        private void Erase(int start, int length)
        {
            new Span<byte>(memory, start, length).Fill(0xFF);
            isEnabled = false;
        }

        public byte Exchange(byte value, int mode)
        {
            if (command < 0)
            {
                command = value;
                count = 1;
                if (command == WriteEnable || command == WriteDisable)
                    isEnabled = command == WriteEnable;
                return 0xFF;
            }
            int at = count++;
            switch (command)
            {
                case Identity:
                    return IdentityBytes[Math.Min(at - 1, IdentityBytes.Length - 1)];
                case ReadStatus:
                    return (byte)(isEnabled ? EnabledBit : 0);
                case Read:
                case FastRead:
                case Program:
                case EraseSector:
                    return WithAddress(at, value);
                default:
                    return 0xFF;
            }
        }

        private byte WithAddress(int at, byte value)
        {
            if (at <= 3)
            {
                address = (address << 8 | value) & (Size - 1);
                return 0xFF;
            }
            if (command == Read || (command == FastRead && at > 4))
            {
                byte result = memory[address];
                address = (address + 1) & (Size - 1);
                return result;
            }
            // Programming only clears bits, and comes round at the end of the page.
            if (command == Program && isEnabled)
            {
                memory[address] &= value;
                address = address & ~(PageSize - 1) | (address + 1) & (PageSize - 1);
            }
            return 0xFF;
        }
    }
}
