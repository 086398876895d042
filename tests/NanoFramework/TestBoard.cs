// A board in memory for the tests on the CLR of the device, which has no pins on a PC. Portable: no generics, no framework beyond mscorlib.

using System;
using System.Threading;
using NanoPy.Hal;

namespace NanoPy.DeviceTests
{
    /// <summary>A board with the pins of an ESP32: 0 is the stop button, 2 the LED, 34 to 39 are inputs only, 6 to 11 belong to the flash.</summary>
    public sealed class TestBoard : IBoard, ISystem
    {
        private const int Button = 0;
        private const int AbortMs = 50;
        private readonly TestPins pins = new TestPins();
        private readonly IClock clock;
        private int frequency = 160000000;
        private long heldAt;
        private bool isHeld;

        /// <param name="clock">A VirtualTime or a RealTime.</param>
        public TestBoard(IClock clock)
        {
            this.clock = clock;
        }

        public TestPins Pins { get { return pins; } }

        IPins IBoard.Pins { get { return pins; } }

        public IClock Clock { get { return clock; } }

        public ISystem System { get { return this; } }

        public int ButtonPin { get { return Button; } }

        /// <summary>Whether a script asked for a restart of the board.</summary>
        public bool WasReset;

        public void MakeSafe()
        {
            pins.MakeSafe();
        }

        public byte[] UniqueId()
        {
            return new byte[] { 2, 0, 0, 0, 0, 1 };
        }

        public int Frequency()
        {
            return frequency;
        }

        public bool TrySetFrequency(int hertz)
        {
            if (hertz != 160000000 && hertz != 240000000 && hertz != 80000000)
                return false;
            frequency = hertz;
            return true;
        }

        public long UptimeMicroseconds()
        {
            return isHeld ? heldAt : RealTime.Now();
        }

        /// <summary>Stops the clock of deadlines.</summary>
        public void HoldUptime()
        {
            heldAt = RealTime.Now();
            isHeld = true;
        }

        /// <summary>Lets the clock of deadlines go on, at what it would have shown.</summary>
        public void ReleaseUptime()
        {
            isHeld = false;
        }

        /// <summary>What the board says to have free: by default as with PSRAM, so that a script runs as on the PC whatever the CLR has.</summary>
        public long FreeBytes = 4000000;

        public long UsedMemory()
        {
            return 40000;
        }

        public long FreeMemory()
        {
            return FreeBytes;
        }

        public void CollectGarbage()
        {
            nanoFramework.Runtime.Native.GC.Run(true);
        }

        public void Reset()
        {
            WasReset = true;
        }

        public Thread NewWorker(ThreadStart body, int stackBytes)
        {
            // As on hardware: everybody else comes first.
            Thread worker = new Thread(body);
            worker.Priority = ThreadPriority.Lowest;
            return worker;
        }

        /// <summary>Whether threads can be ended here, known after the first try: the CLR of the device can, .NET on a PC cannot.</summary>
        public bool EndsWorkers = true;

        public bool TryEndWorker(Thread worker, int milliseconds)
        {
            try
            {
                for (int left = milliseconds; left > 0; left -= AbortMs)
                {
                    worker.Abort();
                    if (worker.Join(AbortMs))
                        return true;
                }
                return false;
            }
            catch (NotSupportedException)
            {
                EndsWorkers = false;
                return worker.Join(0);
            }
        }
    }

    /// <summary>Pins in memory.</summary>
    public sealed class TestPins : IPins
    {
        private const int Count = 40;
        private readonly int[] modes = new int[Count];
        private readonly int[] pulls = new int[Count];
        private readonly bool[] latches = new bool[Count];
        private readonly bool[] outside = new bool[Count];
        private IPinListener listener;
        private int watched = -1;

        /// <summary>How often a level was read or written.</summary>
        public int Uses;

        /// <summary>Hears of each level that is written to a pin, on the script's thread; null for nobody.</summary>
        public IPinListener Observer;

        public int Abilities(int pin)
        {
            if (pin < 0 || pin >= Count || (pin >= 6 && pin <= 11) || pin == 20 || pin == 24 || (pin >= 28 && pin <= 31))
                return PinAbility.None;
            return pin >= 34 ? PinAbility.Input : PinAbility.Input | PinAbility.Output | PinAbility.Pulls;
        }

        public int Find(string name)
        {
            return name == "LED" ? 2 : name == "BOOT" ? 0 : -1;
        }

        /// <summary>Direction of a pin, one of PinMode.</summary>
        public int ModeOf(int pin)
        {
            return modes[pin];
        }

        public void SetMode(int pin, int mode)
        {
            modes[pin] = mode;
        }

        public void SetPull(int pin, int pull)
        {
            pulls[pin] = pull;
        }

        public void Write(int pin, bool high)
        {
            Uses++;
            latches[pin] = high;
            if (Observer != null)
                Observer.PinChanged(pin, high);
        }

        public bool Read(int pin)
        {
            Uses++;
            if (modes[pin] == PinMode.Output || (modes[pin] == PinMode.OpenDrain && !latches[pin]))
                return latches[pin];
            return pulls[pin] == PinPull.Up || (pulls[pin] == PinPull.None && outside[pin]);
        }

        public void Watch(int pin, IPinListener heard)
        {
            watched = pin;
            listener = heard;
        }

        public void Unwatch(int pin, IPinListener heard)
        {
            listener = null;
        }

        /// <summary>Drives a pin from outside; its listener hears of it on the calling thread.</summary>
        public void Drive(int pin, bool high)
        {
            outside[pin] = high;
            if (listener != null && pin == watched)
                listener.PinChanged(pin, high);
        }

        internal void MakeSafe()
        {
            for (int pin = 0; pin < Count; pin++)
            {
                modes[pin] = PinMode.Input;
                pulls[pin] = PinPull.None;
                latches[pin] = false;
            }
        }
    }

    /// <summary>The clock of the CLR.</summary>
    public sealed class RealTime : IClock
    {
        // 1970-01-01 in ticks of 100 ns.
        private const long UnixTicks = 621355968000000000;
        private readonly AutoResetEvent woken = new AutoResetEvent(false);

        /// <summary>Microseconds since 1970.</summary>
        public static long Now()
        {
            return (DateTime.UtcNow.Ticks - UnixTicks) / 10;
        }

        public long Microseconds()
        {
            return Now();
        }

        public long UnixMicroseconds()
        {
            return Now();
        }

        public void Wait(int milliseconds)
        {
            woken.WaitOne(milliseconds, false);
        }

        public void Wake()
        {
            woken.Set();
        }
    }

    /// <summary>Time that passes only when a script waits or looks at it, so that no test sleeps and each run sees the same times.</summary>
    public sealed class VirtualTime : IClock
    {
        /// <summary>Time that each look takes, so that a loop that waits for a time comes to its end; as on the PC's simulated board.</summary>
        private const int LookMicroseconds = 10;

        /// <summary>The calendar begins here, 2024-01-01 00:00 UTC in seconds since 1970.</summary>
        private const long CalendarStart = 1704067200;

        private long now;

        public long Microseconds()
        {
            now += LookMicroseconds;
            return now;
        }

        public long UnixMicroseconds()
        {
            return CalendarStart * 1000000 + Microseconds();
        }

        public void Wait(int milliseconds)
        {
            now += milliseconds * 1000L;
        }

        public void Wake()
        {
        }
    }
}
