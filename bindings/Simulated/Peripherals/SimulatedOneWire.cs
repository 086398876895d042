// The 1-Wire bus in memory: resets, the search for ROMs bit by bit, and bytes for the device that was selected.

using System.Collections.Generic;
using System.Linq;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>A 1-Wire bus on each pin that has devices.</summary>
    public sealed class SimulatedOneWire : IOneWire
    {
        private const int SearchRom = 0xF0, MatchRom = 0x55, SkipRom = 0xCC, ReadRom = 0x33;
        private const int RomBits = 64;

        private enum State
        {
            Command,
            Match,
            Search,
            Rom,
            Function,
        }

        private sealed class Bus
        {
            internal readonly List<IOneWireDevice> Devices = new List<IOneWireDevice>();
            internal List<IOneWireDevice> Selected = new List<IOneWireDevice>();
            internal State State;
            internal int Byte, Bits;
            /// <summary>Bit of the ROM that is on, and in a search which of its three slots.</summary>
            internal int RomBit, Slot;
            internal int Out, OutBits;
        }

        private readonly Dictionary<int, Bus> buses = new Dictionary<int, Bus>();

        /// <summary>Attaches a device to the bus on a pin.</summary>
        public void Attach(int pin, IOneWireDevice device)
        {
            if (!buses.TryGetValue(pin, out Bus bus))
                buses[pin] = bus = new Bus();
            bus.Devices.Add(device);
        }

        private static bool BitOf(IOneWireDevice device, int bit)
        {
            return (device.Rom[bit / 8] >> bit % 8 & 1) != 0;
        }

        public bool Reset(int pin)
        {
            if (!buses.TryGetValue(pin, out Bus bus))
                return false;
            bus.State = State.Command;
            bus.Bits = 0;
            bus.Byte = 0;
            bus.OutBits = 0;
            bus.Selected = bus.Devices.ToList();
            foreach (IOneWireDevice device in bus.Devices)
                device.Reset();
            return bus.Devices.Count > 0;
        }

        public bool ReadBit(int pin)
        {
            if (!buses.TryGetValue(pin, out Bus bus))
                return true;
            if (bus.State == State.Search)
                return ReadSearchBit(bus);
            if (bus.State == State.Rom)
                return bus.Devices.All(device => BitOf(device, bus.RomBit++ % RomBits));
            if (bus.State != State.Function || bus.Selected.Count == 0)
                return true;
            if (bus.OutBits == 0)
            {
                // Who pulls the line low wins.
                bus.Out = bus.Selected.Aggregate(0xFF, (all, device) => all & device.Read());
                bus.OutBits = 8;
            }
            bool bit = (bus.Out & 1) != 0;
            bus.Out >>= 1;
            bus.OutBits--;
            return bit;
        }

        private static bool ReadSearchBit(Bus bus)
        {
            bool inverted = bus.Slot++ == 1;
            return bus.Selected.All(device => BitOf(device, bus.RomBit) != inverted);
        }

        public void WriteBit(int pin, bool bit)
        {
            if (!buses.TryGetValue(pin, out Bus bus))
                return;
            switch (bus.State)
            {
                case State.Search:
                case State.Match:
                    bus.Selected.RemoveAll(device => BitOf(device, bus.RomBit) != bit);
                    bus.Slot = 0;
                    if (++bus.RomBit == RomBits)
                        bus.State = State.Function;
                    return;
                default:
                    bus.Byte |= (bit ? 1 : 0) << bus.Bits;
                    if (++bus.Bits < 8)
                        return;
                    int value = bus.Byte;
                    bus.Bits = 0;
                    bus.Byte = 0;
                    Take(bus, value);
                    return;
            }
        }

        private static void Take(Bus bus, int value)
        {
            if (bus.State == State.Function)
            {
                bus.OutBits = 0;
                foreach (IOneWireDevice device in bus.Selected)
                    device.Write((byte)value);
                return;
            }
            bus.RomBit = 0;
            bus.Slot = 0;
            bus.State = value switch
            {
                SearchRom => State.Search,
                MatchRom => State.Match,
                ReadRom => State.Rom,
                SkipRom => State.Function,
                _ => State.Command,
            };
        }

        public int ReadByte(int pin)
        {
            int value = 0;
            for (int bit = 0; bit < 8; bit++)
                value |= (ReadBit(pin) ? 1 : 0) << bit;
            return value;
        }

        public void WriteByte(int pin, int value)
        {
            for (int bit = 0; bit < 8; bit++)
                WriteBit(pin, (value >> bit & 1) != 0);
        }
    }
}
