// SPI in memory: exchanges bytes between the script and models of devices.

using System;
using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>The SPI buses of a simulated board.</summary>
    public sealed class SimulatedSpi : ISpi
    {
        /// <summary>Numbers 1 and 2 as on the ESP32; 0 is not used.</summary>
        private const int HardwareBuses = 3;

        /// <summary>Attach's number for a device that is on every bus.</summary>
        public const int EveryBus = -1;

        private sealed class Bus
        {
            internal int Number;
            internal int Sck;
            internal int Mosi;
            internal int Miso;
            internal int Hertz;
            internal int Mode;
            internal bool LsbFirst;
        }

        private readonly SimulatedPins pins;
        private readonly SimulatedClock clock;
        private readonly WireNotes notes;
        private readonly List<(int Bus, ISpiDevice Device)> devices = new List<(int, ISpiDevice)>();
        private readonly List<Bus> buses = new List<Bus>();

        internal SimulatedSpi(SimulatedPins pins, SimulatedClock clock, WireNotes notes)
        {
            this.pins = pins;
            this.clock = clock;
            this.notes = notes;
            for (int i = 0; i < HardwareBuses; i++)
                buses.Add(new Bus { Number = i });
        }

        /// <summary>Wires a device to a bus. Buses in software see the devices of all.</summary>
        public void Attach(int bus, ISpiDevice device)
        {
            devices.Add((bus, device));
            int select = device.SelectPin;
            if (select < 0)
                return;
            // Modules pull their chip select up: they sleep until the script wakes them.
            pins.PullUpOutside(select);
            pins.Changed += change =>
            {
                if (change.Pin == select)
                    device.Select(!change.High);
            };
        }

        public int Open(int bus, int sck, int mosi, int miso, int hertz, int mode, bool lsbFirst)
        {
            int handle = bus >= 0 ? bus : buses.FindIndex(HardwareBuses, other => other.Sck == sck && other.Mosi == mosi && other.Miso == miso);
            if (handle >= HardwareBuses && bus >= 0)
                return -1;
            if (handle < 0)
            {
                handle = buses.Count;
                buses.Add(new Bus { Number = EveryBus });
            }
            Bus opened = buses[handle];
            opened.Sck = sck;
            opened.Mosi = mosi;
            opened.Miso = miso;
            opened.Hertz = hertz;
            opened.Mode = mode;
            opened.LsbFirst = lsbFirst;
            return handle;
        }

        private static byte Reversed(byte value)
        {
            int reversed = 0;
            for (int i = 0; i < 8; i++)
                reversed |= (value >> i & 1) << (7 - i);
            return (byte)reversed;
        }

        public void Transfer(int handle, byte[] write, int writeStart, byte[] read, int readStart, int count)
        {
            Bus bus = buses[handle];
            long started = clock.Elapsed;
            byte[] sent = new byte[count], received = new byte[count];
            if (write != null)
                Array.Copy(write, writeStart, sent, 0, count);
            for (int i = 0; i < count; i++)
                received[i] = Exchange(bus, sent[i]);
            if (read != null)
                Array.Copy(received, 0, read, readStart, count);
            clock.Spend(count * 8 * 1000000L / Math.Max(1, bus.Hertz));
            string wire = bus.Number >= 0 ? "SPI(" + bus.Number + ")" : "SoftSPI(" + bus.Sck + ")";
            string text = (write != null ? "w " + WireNotes.Hex(sent) : "") + (write != null && read != null ? " " : "") + (read != null ? "r " + WireNotes.Hex(received) : "");
            notes.Add(wire, started, clock.Elapsed, text);
        }

        // The selected devices share the wire back, which a low level of any pulls down; nobody there leaves it low.
        private byte Exchange(Bus bus, byte value)
        {
            byte input = bus.LsbFirst ? Reversed(value) : value;
            int output = -1;
            foreach ((int number, ISpiDevice device) in devices)
            {
                if (number != EveryBus && bus.Number != EveryBus && number != bus.Number)
                    continue;
                if (device.SelectPin >= 0 && pins.Read(device.SelectPin))
                    continue;
                output &= device.Exchange(input, bus.Mode);
            }
            if (output < 0 || bus.Miso < 0)
                return 0;
            return bus.LsbFirst ? Reversed((byte)output) : (byte)output;
        }

        public void Close(int handle)
        {
            buses[handle].Hertz = 0;
        }
    }
}
