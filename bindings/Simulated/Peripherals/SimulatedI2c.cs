// I2C in memory: devices are attached to a bus, and what goes over it is noted.

using System;
using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>Two buses of the chip, and some in software.</summary>
    public sealed class SimulatedI2c : II2c
    {
        private const int HardwareBuses = 2, Handles = 10;

        private sealed class Bus
        {
            internal int Scl, Sda, Hertz;
        }

        private readonly SimulatedBoard board;
        private readonly Bus[] buses = new Bus[Handles];
        private readonly List<(int Bus, II2cDevice Device)> devices = new List<(int, II2cDevice)>();

        internal SimulatedI2c(SimulatedBoard board)
        {
            this.board = board;
        }

        /// <summary>Attaches a device to a bus by its number; -1 attaches it to every bus, also those in software.</summary>
        public void Attach(int bus, II2cDevice device)
        {
            devices.Add((bus, device));
        }

        public int Buses { get { return HardwareBuses; } }

        public int Open(int bus, int scl, int sda, int hertz, int timeoutMicroseconds)
        {
            int handle = bus >= 0 ? bus : FindSoft(scl, sda);
            if (handle >= 0)
                buses[handle] = new Bus { Scl = scl, Sda = sda, Hertz = hertz };
            return handle;
        }

        private int FindSoft(int scl, int sda)
        {
            int free = -1;
            for (int i = Handles - 1; i >= HardwareBuses; i--)
            {
                if (buses[i] == null)
                    free = i;
                else if (buses[i].Scl == scl && buses[i].Sda == sda)
                    return i;
            }
            return free;
        }

        public int Transfer(int handle, int address, byte[] write, int writeStart, int writeCount, byte[] read, int readStart, int readCount)
        {
            long start = board.Clock.Elapsed;
            II2cDevice device = Find(handle, address);
            int acknowledged = 0;
            if (device != null)
                acknowledged = Talk(device, address, write, writeStart, writeCount, read, readStart, readCount);
            // Start, address, bytes, acknowledgements, stop: 9 bits each, about.
            long bits = 9L * (1 + (device == null ? 0 : writeCount + readCount + (writeCount > 0 && readCount > 0 ? 1 : 0))) + 2;
            board.Spend(bits * 1000000 / buses[handle].Hertz);
            string wire = handle < HardwareBuses ? "I2C(" + handle + ")" : "SoftI2C(" + buses[handle].Scl + "," + buses[handle].Sda + ")";
            string text = address.ToString("x2") + (device == null ? " no answer" : "")
                + (writeCount > 0 && device != null ? " w " + WireNotes.Hex(write.AsSpan(writeStart, writeCount)) : "")
                + (readCount > 0 && device != null ? " r " + WireNotes.Hex(read.AsSpan(readStart, readCount)) : "");
            board.Notes.Add(wire, start, board.Clock.Elapsed, text);
            return device == null ? I2cError.NoDevice : acknowledged;
        }

        private static int Talk(II2cDevice device, int address, byte[] write, int writeStart, int writeCount, byte[] read, int readStart, int readCount)
        {
            int acknowledged = 0;
            if (writeCount > 0 || readCount == 0)
            {
                device.Start(address, false);
                while (acknowledged < writeCount && device.Write(write[writeStart + acknowledged]))
                    acknowledged++;
                device.Stop();
            }
            if (readCount > 0)
            {
                device.Start(address, true);
                for (int i = 0; i < readCount; i++)
                    read[readStart + i] = device.Read();
                device.Stop();
            }
            return acknowledged;
        }

        private II2cDevice Find(int handle, int address)
        {
            foreach ((int bus, II2cDevice device) in devices)
            {
                if ((bus < 0 || bus == handle) && device.Answers(address))
                    return device;
            }
            return null;
        }

        public void Close(int handle)
        {
            buses[handle] = null;
        }

        internal void MakeSafe()
        {
            Array.Clear(buses);
        }
    }
}
