// SPI in memory.

using System;
using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>SPI buses 1 and 2, and some in software. A device listens while its chip select is low.</summary>
    public sealed class SimulatedSpi : ISpi
    {
        private const int Handles = 10, FirstSoft = 3;

        private sealed class Bus
        {
            internal int Sck, Mosi, Miso, Hertz, Mode;
            internal bool LsbFirst;
        }

        private readonly SimulatedBoard board;
        private readonly Bus[] buses = new Bus[Handles];
        private readonly List<(int Bus, ISpiDevice Device)> devices = new List<(int, ISpiDevice)>();

        internal SimulatedSpi(SimulatedBoard board)
        {
            this.board = board;
            board.Pins.Changed += PinChanged;
        }

        /// <summary>Attaches a device to a bus by its number; -1 attaches it to every bus, also those in software.</summary>
        public void Attach(int bus, ISpiDevice device)
        {
            devices.Add((bus, device));
        }

        private void PinChanged(PinChange change)
        {
            foreach ((int _, ISpiDevice device) in devices)
            {
                if (device.SelectPin == change.Pin)
                    device.Select(!change.High);
            }
        }

        public int Open(int bus, int sck, int mosi, int miso, int hertz, int mode, bool lsbFirst)
        {
            int handle = bus >= 0 ? bus : FindSoft(sck);
            if (handle >= 0)
                buses[handle] = new Bus { Sck = sck, Mosi = mosi, Miso = miso, Hertz = hertz, Mode = mode, LsbFirst = lsbFirst };
            return handle;
        }

        private int FindSoft(int sck)
        {
            int free = -1;
            for (int i = Handles - 1; i >= FirstSoft; i--)
            {
                if (buses[i] == null)
                    free = i;
                else if (buses[i].Sck == sck)
                    return i;
            }
            return free;
        }

        public void Transfer(int handle, byte[] write, int writeStart, byte[] read, int readStart, int count)
        {
            Bus bus = buses[handle];
            long start = board.Clock.Elapsed;
            byte[] sent = write == null ? new byte[count] : write.AsSpan(writeStart, count).ToArray();
            for (int i = 0; i < count; i++)
            {
                byte value = Exchange(handle, bus, bus.LsbFirst ? Reverse(sent[i]) : sent[i]);
                if (read != null)
                    read[readStart + i] = bus.LsbFirst ? Reverse(value) : value;
            }
            board.Spend(8L * count * 1000000 / bus.Hertz);
            string wire = handle < FirstSoft ? "SPI(" + handle + ")" : "SoftSPI(" + bus.Sck + ")";
            board.Notes.Add(wire, start, board.Clock.Elapsed, "w " + WireNotes.Hex(sent) + (read == null ? "" : " r " + WireNotes.Hex(read.AsSpan(readStart, count))));
        }

        // Without a device MOSI comes back if it is wired to MISO; an open MISO reads high.
        private byte Exchange(int handle, Bus bus, byte value)
        {
            byte result = bus.Miso >= 0 && board.Pins.IsWired(bus.Mosi, bus.Miso) ? value : (byte)0xFF;
            foreach ((int number, ISpiDevice device) in devices)
            {
                if ((number < 0 || number == handle) && (device.SelectPin < 0 || !board.Pins.Read(device.SelectPin)))
                    result = device.Exchange(value, bus.Mode);
            }
            return result;
        }

        private static byte Reverse(byte value)
        {
            int reversed = 0;
            for (int bit = 0; bit < 8; bit++)
                reversed |= (value >> bit & 1) << (7 - bit);
            return (byte)reversed;
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
