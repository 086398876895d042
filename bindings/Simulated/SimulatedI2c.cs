// I2C in memory: moves bytes between the script and models of devices.

using System;
using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>The I2C buses of a simulated board.</summary>
    public sealed class SimulatedI2c : II2c
    {
        private const int HardwareBuses = 2;

        /// <summary>Attach's number for a device that is on every bus.</summary>
        public const int EveryBus = -1;

        /// <summary>A byte and its acknowledge; start and stop take about a bit each.</summary>
        private const int BitsPerByte = 9, BitsAround = 2;

        private sealed class Bus
        {
            internal int Number;
            internal int Scl;
            internal int Sda;
            internal int Hertz;
        }

        private readonly SimulatedClock clock;
        private readonly WireNotes notes;
        private readonly List<(int Bus, II2cDevice Device)> devices = new List<(int, II2cDevice)>();
        private readonly List<Bus> buses = new List<Bus>();

        internal SimulatedI2c(SimulatedClock clock, WireNotes notes)
        {
            this.clock = clock;
            this.notes = notes;
            for (int i = 0; i < HardwareBuses; i++)
                buses.Add(new Bus { Number = i });
        }

        public int Buses { get { return HardwareBuses; } }

        /// <summary>Wires a device to a bus. Buses in software see the devices of all.</summary>
        public void Attach(int bus, II2cDevice device)
        {
            devices.Add((bus, device));
        }

        public int Open(int bus, int scl, int sda, int hertz, int timeoutMicroseconds)
        {
            int handle = bus >= 0 ? bus : buses.FindIndex(HardwareBuses, other => other.Scl == scl && other.Sda == sda);
            if (handle < 0)
            {
                handle = buses.Count;
                buses.Add(new Bus { Number = EveryBus });
            }
            buses[handle].Scl = scl;
            buses[handle].Sda = sda;
            buses[handle].Hertz = hertz;
            return handle;
        }

        private II2cDevice Find(Bus bus, int address)
        {
            foreach ((int number, II2cDevice device) in devices)
            {
                if ((number == EveryBus || bus.Number == EveryBus || number == bus.Number) && device.Answers(address))
                    return device;
            }
            return null;
        }

        public int Transfer(int handle, int address, byte[] write, int writeStart, int writeCount, byte[] read, int readStart, int readCount)
        {
            Bus bus = buses[handle];
            long started = clock.Elapsed;
            II2cDevice device = Find(bus, address);
            int acknowledged = device == null ? I2cError.NoDevice : 0;
            if (device != null)
            {
                if (writeCount > 0 || readCount == 0)
                {
                    device.Start(address, false);
                    while (acknowledged < writeCount && device.Write(write[writeStart + acknowledged]))
                        acknowledged++;
                }
                if (readCount > 0 && acknowledged == writeCount)
                {
                    device.Start(address, true);
                    for (int i = 0; i < readCount; i++)
                        read[readStart + i] = device.Read();
                }
                device.Stop();
            }
            int bytes = 1 + (device == null ? 0 : writeCount + readCount + (writeCount > 0 && readCount > 0 ? 1 : 0));
            clock.Spend((bytes * BitsPerByte + BitsAround) * 1000000L / Math.Max(1, bus.Hertz));
            Note(bus, started, address, device != null, new ReadOnlySpan<byte>(write, writeStart, writeCount), new ReadOnlySpan<byte>(read, readStart, readCount));
            return acknowledged;
        }

        private void Note(Bus bus, long started, int address, bool answered, ReadOnlySpan<byte> write, ReadOnlySpan<byte> read)
        {
            // A scan asks a hundred addresses: those that nobody has are no news.
            if (!answered && write.Length == 0 && read.Length == 0)
                return;
            string wire = bus.Number >= 0 ? "I2C(" + bus.Number + ")" : "SoftI2C(" + bus.Scl + "," + bus.Sda + ")";
            string text = address.ToString("x2");
            if (!answered)
                text += " nobody";
            if (write.Length > 0)
                text += " w " + WireNotes.Hex(write);
            if (answered && read.Length > 0)
                text += " r " + WireNotes.Hex(read);
            notes.Add(wire, started, clock.Elapsed, text);
        }

        public void Close(int handle)
        {
            buses[handle].Hertz = 0;
        }
    }
}
