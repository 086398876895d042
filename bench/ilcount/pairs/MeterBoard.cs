// The least board that a script can run on: pins are an array, the clock jumps over every wait.

using System.Threading;
using NanoPy.Hal;

namespace NanoPy.IlCount.Pairs
{
    /// <summary>Pins in memory: 40 of them, all of which can do everything.</summary>
    public sealed class MeterPins : IPins
    {
        private const int Count = 40;
        private readonly bool[] levels = new bool[Count];

        public int Abilities(int pin)
        {
            return pin >= 0 && pin < Count ? PinAbility.Input | PinAbility.Output | PinAbility.Pulls : PinAbility.None;
        }

        public int Find(string name)
        {
            return -1;
        }

        public void SetMode(int pin, int mode)
        {
        }

        public void SetPull(int pin, int pull)
        {
        }

        public void Write(int pin, bool high)
        {
            levels[pin] = high;
        }

        public bool Read(int pin)
        {
            return levels[pin];
        }

        public void Watch(int pin, IPinListener listener)
        {
        }

        public void Unwatch(int pin, IPinListener listener)
        {
        }
    }

    /// <summary>What a clock calls when a wait begins.</summary>
    public delegate void WaitBegins();

    /// <summary>Virtual time that passes by waiting only.</summary>
    public sealed class MeterClock : IClock
    {
        private long now;

        /// <summary>Called at each wait; null for nothing.</summary>
        public WaitBegins Waiting;

        public long Microseconds()
        {
            return now;
        }

        public long UnixMicroseconds()
        {
            return now;
        }

        public void Wait(int milliseconds)
        {
            now += milliseconds * 1000L;
            if (Waiting != null)
                Waiting();
        }

        public void Wake()
        {
        }
    }

    /// <summary>A board without a button, whose figures never change.</summary>
    public sealed class MeterBoard : IBoard, ISystem
    {
        private readonly MeterPins pins = new MeterPins();
        private readonly MeterClock clock = new MeterClock();

        public IPins Pins { get { return pins; } }

        public IClock Clock { get { return clock; } }

        /// <summary>The same clock, with what only the meter uses.</summary>
        public MeterClock VirtualClock { get { return clock; } }

        public ISystem System { get { return this; } }

        public int ButtonPin { get { return -1; } }

        public void MakeSafe()
        {
        }

        public byte[] UniqueId()
        {
            return new byte[6];
        }

        public int Frequency()
        {
            return 240000000;
        }

        public bool TrySetFrequency(int hertz)
        {
            return false;
        }

        public long UptimeMicroseconds()
        {
            return clock.Microseconds();
        }

        public long UsedMemory()
        {
            return 0;
        }

        public long FreeMemory()
        {
            return 100000;
        }

        public void CollectGarbage()
        {
        }

        public void Reset()
        {
        }

        public bool TryEndWorker(Thread worker, int milliseconds)
        {
            return worker.Join(0);
        }

        public Thread NewWorker(ThreadStart body, int stackBytes)
        {
            return new Thread(body, stackBytes);
        }
    }
}
