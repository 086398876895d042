// The OLED controller SSD1306 on I2C: its memory as a picture. Commands by Solomon Systech's data sheet, rev 1.1; scrolling is accepted and not shown.

using System;
using System.Text;

namespace NanoPy.Simulated
{
    /// <summary>An OLED of 128 by 64 or 32 pixels. The picture may be read from any thread.</summary>
    public sealed class Ssd1306 : DeviceModel, II2cDevice
    {
        /// <summary>Pixels in a row.</summary>
        public const int Width = 128;
        private const int Pages = 8, MemoryRows = 64;
        private const int Horizontal = 0, Vertical = 1, PageMode = 2;

        /// <summary>Bytes that follow a command of more than one byte.</summary>
        private static int ParametersOf(int command)
        {
            return command switch
            {
                0x20 or 0x81 or 0x8D or 0xA8 or 0xD3 or 0xD5 or 0xD9 or 0xDA or 0xDB => 1,
                0x21 or 0x22 or 0xA3 => 2,
                0x29 or 0x2A => 5,
                0x26 or 0x27 => 6,
                _ => 0,
            };
        }

        private readonly int address;
        private readonly byte[] memory = new byte[Width * Pages];

        // The state of the transfer at hand.
        private bool isControl, isOneByte, isData;
        private int command;
        private readonly int[] parameters = new int[6];
        private int parameterCount, parametersWanted;

        // Where the next byte of data goes.
        private int mode = PageMode, column, page, firstColumn, lastColumn = Width - 1, firstPage, lastPage = Pages - 1;

        // How the memory is shown. Modules are wired so that segments and rows remapped give an upright picture.
        private bool segmentsRemapped, rowsRemapped, isInverse, isAllOn;
        private int startLine, offset;

        internal Ssd1306(DeviceSetup setup) : base(setup)
        {
            address = setup.Option("at");
            Height = setup.Option("height");
            setup.Board.Peripherals.I2c.Attach(setup.Number, this);
        }

        /// <summary>Pixels in a column: 64 or 32.</summary>
        public int Height { get; }

        /// <summary>Whether the display is switched on.</summary>
        public bool IsOn { get; private set; }

        /// <summary>Brightness, 0 to 255.</summary>
        public int Contrast { get; private set; } = 0x7F;

        /// <summary>Counts what could change the picture.</summary>
        public int Version { get; private set; }

        /// <summary>Whether a pixel shines; 0, 0 is at the upper left.</summary>
        public bool IsLit(int x, int y)
        {
            if (!IsOn)
                return false;
            if (isAllOn)
                return true;
            int line = rowsRemapped ? y : Height - 1 - y;
            int row = (line + startLine + offset) & (MemoryRows - 1);
            int at = segmentsRemapped ? x : Width - 1 - x;
            return ((memory[(row >> 3) * Width + at] >> (row & 7) & 1) != 0) != isInverse;
        }

        /// <summary>Number of pixels that shine.</summary>
        public int LitPixels()
        {
            int count = 0;
            for (int y = 0; y < Height; y++)
            {
                for (int x = 0; x < Width; x++)
                    count += IsLit(x, y) ? 1 : 0;
            }
            return count;
        }

        /// <summary>The picture as lines of text, two pixels above each other in a character.</summary>
        public string ToText()
        {
            StringBuilder text = new StringBuilder();
            for (int y = 0; y < Height; y += 2)
            {
                for (int x = 0; x < Width; x++)
                    text.Append(IsLit(x, y) ? IsLit(x, y + 1) ? '█' : '▀' : IsLit(x, y + 1) ? '▄' : ' ');
                text.Append('\n');
            }
            return text.ToString();
        }

        public override string Describe()
        {
            return IsOn ? LitPixels() + " pixels" : "off";
        }

        public bool Answers(int asked)
        {
            return asked == address;
        }

        public void Start(int asked, bool read)
        {
            isControl = true;
        }

        // The control byte says whether commands or data follow, and whether one byte or all.
        public bool Write(byte value)
        {
            if (isControl)
            {
                isOneByte = (value & 0x80) != 0;
                isData = (value & 0x40) != 0;
                isControl = false;
                return true;
            }
            if (isData)
                Store(value);
            else
                Take(value);
            isControl = isOneByte;
            Version++;
            return true;
        }

        public byte Read()
        {
            return (byte)(IsOn ? 0x03 : 0x43);
        }

        public void Stop()
        {
        }

        // ---- data ---------------------------------------------------------------------------------------------------------------

        private void Store(byte value)
        {
            memory[page * Width + column] = value;
            switch (mode)
            {
                case Horizontal:
                    if (Step(ref column, firstColumn, lastColumn, Width))
                        Step(ref page, firstPage, lastPage, Pages);
                    break;
                case Vertical:
                    if (Step(ref page, firstPage, lastPage, Pages))
                        Step(ref column, firstColumn, lastColumn, Width);
                    break;
                default:
                    Step(ref column, 0, Width - 1, Width);
                    break;
            }
        }

        // Whether it came round.
        private static bool Step(ref int value, int first, int last, int size)
        {
            if (value == last)
            {
                value = first;
                return true;
            }
            value = (value + 1) % size;
            return false;
        }

        // ---- commands ---------------------------------------------------------------------------------------------------------------

        private void Take(int value)
        {
            if (parametersWanted > 0)
            {
                parameters[parameterCount++] = value;
                if (--parametersWanted > 0)
                    return;
                Execute();
                return;
            }
            command = value;
            parameterCount = 0;
            parametersWanted = ParametersOf(value);
            if (parametersWanted == 0)
                Execute();
        }

        private void Execute()
        {
            if (command < 0x10)
                column = (column & 0x70) | command;
            else if (command < 0x20)
                column = (column & 0x0F) | ((command & 7) << 4);
            else if (command is >= 0x40 and < 0x80)
                startLine = command & 0x3F;
            else if (command is >= 0xB0 and < 0xB8)
                page = command & 7;
            else
                ExecuteNamed();
        }

        private void ExecuteNamed()
        {
            switch (command)
            {
                case 0x20:
                    mode = parameters[0] & 3;
                    break;
                case 0x21:
                    column = firstColumn = parameters[0] & 0x7F;
                    lastColumn = parameters[1] & 0x7F;
                    break;
                case 0x22:
                    page = firstPage = parameters[0] & 7;
                    lastPage = parameters[1] & 7;
                    break;
                case 0x81:
                    Contrast = parameters[0];
                    break;
                case 0xA0:
                case 0xA1:
                    segmentsRemapped = command == 0xA1;
                    break;
                case 0xA4:
                case 0xA5:
                    isAllOn = command == 0xA5;
                    break;
                case 0xA6:
                case 0xA7:
                    isInverse = command == 0xA7;
                    break;
                case 0xAE:
                case 0xAF:
                    IsOn = command == 0xAF;
                    break;
                case 0xC0:
                case 0xC8:
                    rowsRemapped = command == 0xC8;
                    break;
                case 0xD3:
                    offset = parameters[0] & 0x3F;
                    break;
            }
        }
    }
}
