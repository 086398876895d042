using System;
using System.Collections.Generic;
using NanoPy.Hal;
using NanoPy.Simulated;

namespace NanoPy.Tests.Golden
{
    /// <summary>The least devices that the golden scripts of `machine` need around the board.</summary>
    internal static class GoldenDevices
    {
        internal static void Place(GoldenScript script, SimulatedBoard board)
        {
            foreach ((int first, int second) in script.Wires)
                board.Pins.Wire(first, second);
            foreach (string device in script.Devices)
                Place(device.Split(' '), board);
        }

        private static void Place(string[] words, SimulatedBoard board)
        {
            switch (words[0])
            {
                case "memory":
                    board.Peripherals.I2c.Attach(SimulatedI2c.EveryBus, new Memory(Convert.ToInt32(words[1], 16)));
                    break;
                case "volts":
                    board.Peripherals.AnalogInputs.SetMillivolts(int.Parse(words[1]), int.Parse(words[2]));
                    break;
                case "press":
                    board.PlanPress(int.Parse(words[1]), long.Parse(words[2]) * 1000);
                    break;
                case "pulse":
                    Pulse(board, int.Parse(words[1]), long.Parse(words[2]), long.Parse(words[3]));
                    break;
                case "touched":
                    board.Peripherals.Touch.Set(int.Parse(words[1]), SimulatedTouch.Touched);
                    break;
                case "spi":
                    board.Peripherals.Spi.Attach(int.Parse(words[1]), new Adder(int.Parse(words[2])));
                    break;
                case "ap":
                    board.Peripherals.Station.Add(new AccessPoint { Ssid = words[1], Bssid = new byte[6], Channel = 6, Rssi = -50, Security = 3 }, words[2]);
                    break;
                case "rom":
                    board.Peripherals.OneWire.Attach(int.Parse(words[1]), new Thermometer(Convert.FromHexString(words[2]), short.Parse(words[3])));
                    break;
                case "dht":
                    Dht(board, int.Parse(words[1]), Convert.FromHexString(words[2]));
                    break;
                default:
                    throw new ArgumentException("no device " + words[0]);
            }
        }

        // High for some microseconds, at a time in microseconds.
        private static void Pulse(SimulatedBoard board, int pin, long at, long length)
        {
            board.Pins.Drive(pin, false);
            board.Clock.Schedule(at, () => board.Pins.Drive(pin, true));
            board.Clock.Schedule(at + length, () => board.Pins.Drive(pin, false));
        }

        // After the start signal: low, high, and a pulse for each bit.
        private static void Dht(SimulatedBoard board, int pin, byte[] answer)
        {
            board.Pins.PullUpOutside(pin);
            bool busy = false;
            board.Pins.Changed += change =>
            {
                if (change.Pin != pin || !change.High || change.Cause != PinCause.Script || busy)
                    return;
                busy = true;
                long at = 30;
                void Level(bool high, long microseconds)
                {
                    board.Clock.After(at, () => board.Pins.Drive(pin, high));
                    at += microseconds;
                }
                Level(false, 80);
                Level(true, 80);
                for (int bit = 0; bit < 40; bit++)
                {
                    Level(false, 50);
                    Level(true, (answer[bit / 8] >> (7 - bit % 8) & 1) != 0 ? 70 : 27);
                }
                Level(false, 50);
                board.Clock.After(at, () =>
                {
                    board.Pins.Drive(pin, null);
                    busy = false;
                });
            };
        }

        // A DS18B20: its ROM without the sum, and its temperature in sixteenths of a degree.
        private sealed class Thermometer : IOneWireDevice
        {
            private readonly byte[] scratch = new byte[9];
            private int next;

            internal Thermometer(byte[] family, short sixteenths)
            {
                Rom = new byte[8];
                family.CopyTo(Rom, 0);
                Rom[7] = Crc(Rom, 7);
                scratch[0] = (byte)sixteenths;
                scratch[1] = (byte)(sixteenths >> 8);
                scratch[8] = Crc(scratch, 8);
            }

            public byte[] Rom { get; }

            private static byte Crc(byte[] bytes, int count)
            {
                int crc = 0;
                for (int i = 0; i < count * 8; i++)
                    crc = ((crc ^ bytes[i / 8] >> i % 8) & 1) != 0 ? crc >> 1 ^ 0x8C : crc >> 1;
                return (byte)crc;
            }

            public void Reset()
            {
                next = 0;
            }

            public void Write(byte value)
            {
                next = 0;
            }

            public byte Read()
            {
                return scratch[next++ % 9];
            }
        }

        // 256 registers: the first byte that is written is the number of the one that the next byte is for.
        private sealed class Memory : II2cDevice
        {
            private readonly int address;
            private readonly byte[] registers = new byte[256];
            private byte at;
            private bool isFirst;

            internal Memory(int address)
            {
                this.address = address;
            }

            public bool Answers(int asked)
            {
                return asked == address;
            }

            public void Start(int asked, bool read)
            {
                isFirst = !read;
            }

            public bool Write(byte value)
            {
                if (isFirst)
                    at = value;
                else
                    registers[at++] = value;
                isFirst = false;
                return true;
            }

            public byte Read()
            {
                return registers[at++];
            }

            public void Stop()
            {
            }
        }

        // Answers each byte with the sum of all so far.
        private sealed class Adder : ISpiDevice
        {
            private byte sum;

            internal Adder(int select)
            {
                SelectPin = select;
            }

            public int SelectPin { get; }

            public void Select(bool selected)
            {
                sum = 0;
            }

            public byte Exchange(byte value, int mode)
            {
                sum += value;
                return sum;
            }
        }
    }
}
