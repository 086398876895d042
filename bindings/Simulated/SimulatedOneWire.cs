// The 1-Wire bus in memory: finds out who is spoken to, bit by bit, as the wire does (Maxim's application note 187).

using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>The 1-Wire buses of a simulated board: any pin may be one.</summary>
    public sealed class SimulatedOneWire : IOneWire
    {
        private const int SearchRom = 0xF0, ReadRom = 0x33, MatchRom = 0x55, SkipRom = 0xCC;
        private const int RomBits = 64;
        private const int ResetMicroseconds = 960, BitMicroseconds = 70;

        private enum Step
        {
            /// <summary>Before a reset, or after a mistake: nobody listens.</summary>
            Idle,
            Command,
            Search,
            ReadRom,
            Match,
            Function,
        }

        private sealed class Bus
        {
            internal readonly List<IOneWireDevice> Devices = new List<IOneWireDevice>();
            /// <summary>Those that still take part.</summary>
            internal readonly List<IOneWireDevice> Active = new List<IOneWireDevice>();
            internal Step Step;
            /// <summary>Bits of the step so far.</summary>
            internal int Bit;
            /// <summary>What was written of the byte at hand, or what is left to read of it.</summary>
            internal int Shift;
            internal int ShiftCount;
            /// <summary>In a search: 0 the bit, 1 its complement, 2 the direction.</summary>
            internal int Phase;
            internal bool IsReading;
        }

        private readonly SimulatedClock clock;
        private readonly Dictionary<int, Bus> buses = new Dictionary<int, Bus>();

        internal SimulatedOneWire(SimulatedClock clock)
        {
            this.clock = clock;
        }

        private Bus At(int pin)
        {
            if (!buses.TryGetValue(pin, out Bus bus))
                buses[pin] = bus = new Bus();
            return bus;
        }

        /// <summary>Wires a device to a pin.</summary>
        public void Attach(int pin, IOneWireDevice device)
        {
            At(pin).Devices.Add(device);
        }

        public bool Reset(int pin)
        {
            Bus bus = At(pin);
            clock.Spend(ResetMicroseconds);
            bus.Active.Clear();
            bus.Active.AddRange(bus.Devices);
            foreach (IOneWireDevice device in bus.Devices)
                device.Reset();
            Enter(bus, Step.Command);
            return bus.Devices.Count > 0;
        }

        private static void Enter(Bus bus, Step step)
        {
            bus.Step = step;
            bus.Bit = bus.Shift = bus.ShiftCount = bus.Phase = 0;
            bus.IsReading = false;
        }

        private static bool RomBit(IOneWireDevice device, int bit)
        {
            return (device.Rom[bit >> 3] >> (bit & 7) & 1) != 0;
        }

        // Who pulls the wire down wins.
        private static bool RomBitOfAll(Bus bus, bool complement)
        {
            foreach (IOneWireDevice device in bus.Active)
            {
                if (RomBit(device, bus.Bit) == complement)
                    return false;
            }
            return true;
        }

        public bool ReadBit(int pin)
        {
            Bus bus = At(pin);
            clock.Spend(BitMicroseconds);
            switch (bus.Step)
            {
                case Step.Search when bus.Phase < 2:
                    return RomBitOfAll(bus, bus.Phase++ == 1);
                case Step.ReadRom when bus.Bit < RomBits:
                    bool bit = RomBitOfAll(bus, false);
                    bus.Bit++;
                    return bit;
                case Step.Function:
                    return ReadFunctionBit(bus);
                default:
                    return true;
            }
        }

        private static bool ReadFunctionBit(Bus bus)
        {
            if (!bus.IsReading || bus.ShiftCount == 0)
            {
                bus.IsReading = true;
                bus.Shift = 0xFF;
                foreach (IOneWireDevice device in bus.Active)
                    bus.Shift &= device.Read();
                bus.ShiftCount = 8;
            }
            bool bit = (bus.Shift & 1) != 0;
            bus.Shift >>= 1;
            bus.ShiftCount--;
            return bit;
        }

        public void WriteBit(int pin, bool bit)
        {
            Bus bus = At(pin);
            clock.Spend(BitMicroseconds);
            switch (bus.Step)
            {
                case Step.Search:
                    bus.Active.RemoveAll(device => RomBit(device, bus.Bit) != bit);
                    bus.Phase = 0;
                    if (++bus.Bit == RomBits)
                        Enter(bus, Step.Function);
                    break;
                case Step.Match:
                    bus.Active.RemoveAll(device => RomBit(device, bus.Bit) != bit);
                    if (++bus.Bit == RomBits)
                        Enter(bus, Step.Function);
                    break;
                case Step.Command:
                case Step.Function:
                    WriteShifted(bus, bit);
                    break;
            }
        }

        private static void WriteShifted(Bus bus, bool bit)
        {
            if (bus.IsReading)
            {
                bus.IsReading = false;
                bus.Shift = bus.ShiftCount = 0;
            }
            bus.Shift |= (bit ? 1 : 0) << bus.ShiftCount;
            if (++bus.ShiftCount < 8)
                return;
            int value = bus.Shift;
            bus.Shift = bus.ShiftCount = 0;
            if (bus.Step == Step.Function)
            {
                foreach (IOneWireDevice device in bus.Active)
                    device.Write((byte)value);
                return;
            }
            Enter(bus, value switch
            {
                SearchRom => Step.Search,
                ReadRom => Step.ReadRom,
                MatchRom => Step.Match,
                SkipRom => Step.Function,
                _ => Step.Idle,
            });
        }

        public int ReadByte(int pin)
        {
            int value = 0;
            for (int i = 0; i < 8; i++)
                value |= (ReadBit(pin) ? 1 : 0) << i;
            return value;
        }

        public void WriteByte(int pin, int value)
        {
            for (int i = 0; i < 8; i++)
                WriteBit(pin, (value >> i & 1) != 0);
        }
    }
}
