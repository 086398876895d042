// A text display with the controller HD44780 behind the port expander PCF8574, wired as the common modules are: P0 RS, P1 RW, P2 E,
// P3 the light, P4 to P7 the data. Commands by Hitachi's data sheet, ADE-207-272.

using System;
using System.Text;

namespace NanoPy.Simulated
{
    /// <summary>A text display of 16 by 2 characters, or of another size.</summary>
    public sealed class Lcd1602 : DeviceModel, II2cDevice
    {
        private const int SelectBit = 1, ReadBit = 2, EnableBit = 4, LightBit = 8;
        private const int LineLength = 40, SecondLine = 0x40, AddressMask = 0x7F, PatternMask = 0x3F;

        private readonly int address;
        private readonly int columns;
        private readonly int rows;
        private readonly byte[] text = new byte[128];
        private readonly byte[] patterns = new byte[64];
        private int port = 0xFF;
        private bool isFourBit, hasUpper;
        private int upper;
        private int cursor, patternAt;
        private bool inPatterns, isShifting;
        private int increment = 1, shift;

        internal Lcd1602(DeviceSetup setup) : base(setup)
        {
            address = setup.Option("at");
            columns = setup.Option("columns");
            rows = setup.Option("rows");
            Array.Fill(text, (byte)' ');
            setup.Board.Peripherals.I2c.Attach(setup.Number, this);
        }

        /// <summary>Whether the display shows anything.</summary>
        public bool IsOn { get; private set; }

        /// <summary>Whether the light behind it is on.</summary>
        public bool IsLit { get { return (port & LightBit) != 0; } }

        /// <summary>Number of lines.</summary>
        public int Lines { get { return rows; } }

        /// <summary>What a line shows, all columns of it; characters that the script drew itself are ▒, and those beyond ASCII are ?.</summary>
        public string Line(int row)
        {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++)
            {
                // Lines 3 and 4 of larger displays go on where lines 1 and 2 end.
                int at = ((row >= 2 ? columns : 0) + i + shift + LineLength) % LineLength + (row % 2 == 0 ? 0 : SecondLine);
                byte code = text[at];
                line.Append(!IsOn ? ' ' : code < 16 ? '▒' : code is >= 32 and < 127 ? (char)code : code == 0xDF ? '°' : '?');
            }
            return line.ToString();
        }

        /// <summary>The eight rows of five pixels of a character that the script drew; number 0 to 7.</summary>
        public byte[] Pattern(int number)
        {
            return new ReadOnlySpan<byte>(patterns, number * 8, 8).ToArray();
        }

        public override string Describe()
        {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < rows; i++)
                all.Append(i == 0 ? "" : " / ").Append(Line(i).TrimEnd());
            return all.ToString();
        }

        public bool Answers(int asked)
        {
            return asked == address;
        }

        public void Start(int asked, bool read)
        {
        }

        public void Stop()
        {
        }

        // The display takes its data when E falls.
        public bool Write(byte value)
        {
            bool falls = (port & EnableBit) != 0 && (value & EnableBit) == 0;
            int before = port;
            port = value;
            if (falls && (before & ReadBit) == 0)
                TakeNibble(before >> 4, (before & SelectBit) != 0);
            return true;
        }

        // The display is never busy; a reading script sees where the cursor is.
        public byte Read()
        {
            return (byte)((port & (EnableBit | ReadBit)) == (EnableBit | ReadBit) ? port & 0x0F | (cursor & 0xF0) : port);
        }

        private void TakeNibble(int nibble, bool isText)
        {
            if (!isFourBit)
            {
                // In 8-bit mode the lower half is not wired: it reads as zero.
                Take(nibble << 4, isText);
                return;
            }
            if (!hasUpper)
            {
                upper = nibble;
                hasUpper = true;
                return;
            }
            hasUpper = false;
            Take(upper << 4 | nibble, isText);
        }

        private void Take(int value, bool isText)
        {
            if (isText)
                Put((byte)value);
            else
                Execute(value);
        }

        private void Put(byte value)
        {
            if (inPatterns)
            {
                patterns[patternAt] = value;
                patternAt = (patternAt + 1) & PatternMask;
                return;
            }
            text[cursor] = value;
            Move(increment);
            if (isShifting)
                shift += increment;
        }

        private void Move(int by)
        {
            int line = cursor & SecondLine, column = (cursor & (SecondLine - 1)) + by;
            if (column >= LineLength || column < 0)
            {
                line ^= SecondLine;
                column = column < 0 ? LineLength - 1 : 0;
            }
            cursor = line | column;
        }

        private void Execute(int command)
        {
            if ((command & 0x80) != 0)
            {
                cursor = command & AddressMask;
                inPatterns = false;
            }
            else if ((command & 0x40) != 0)
            {
                patternAt = command & PatternMask;
                inPatterns = true;
            }
            else if ((command & 0x20) != 0)
            {
                isFourBit = (command & 0x10) == 0;
                hasUpper = false;
            }
            else if ((command & 0x10) != 0)
            {
                int by = (command & 4) != 0 ? 1 : -1;
                if ((command & 8) != 0)
                    shift = (shift - by + LineLength) % LineLength;
                else
                    Move(by);
            }
            else if ((command & 8) != 0)
                IsOn = (command & 4) != 0;
            else if ((command & 4) != 0)
            {
                increment = (command & 2) != 0 ? 1 : -1;
                isShifting = (command & 1) != 0;
            }
            else if (command != 0)
                Home(command == 1);
        }

        private void Home(bool clear)
        {
            cursor = 0;
            shift = 0;
            inPatterns = false;
            if (!clear)
                return;
            Array.Fill(text, (byte)' ');
            increment = 1;
        }
    }
}
