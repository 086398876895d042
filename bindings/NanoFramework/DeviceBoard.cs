// An ESP32 as Hal has it: the chip itself.

using System;
using System.IO;
using System.Threading;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using NanoPy.Boards;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>The board that the program runs on.</summary>
    public sealed class DeviceBoard : IEquippedBoard, ISystem
    {
        /// <summary>nanoFramework 1.x does not tell the chip's own number: the board keeps one that it made itself here.</summary>
        private const string NumberFile = "I:\\nanopy.id";
        private const int NumberBytes = 8;

        /// <summary>How long an aborted thread may take for its `finally` blocks before it is aborted again.</summary>
        private const int AbortMs = 50;

        private readonly BoardTable table;
        private readonly DevicePins pins;
        private readonly DevicePeripherals peripherals;
        private readonly DeviceClock clock = new DeviceClock();
        private readonly long heapBytes;
        private byte[] number;

        /// <param name="table">What the board file says of the board around the chip.</param>
        public DeviceBoard(BoardTable table)
        {
            this.table = table;
            pins = new DevicePins(table);
            peripherals = new DevicePeripherals(table);
            // There is no way to ask for the size of the heap: what is free now counts as the whole.
            heapBytes = FreeMemory();
        }

        public Peripherals Peripherals { get { return peripherals; } }

        public IPins Pins { get { return pins; } }

        public IClock Clock { get { return clock; } }

        public ISystem System { get { return this; } }

        public int ButtonPin { get { return table.ButtonPin; } }

        public void MakeSafe()
        {
            peripherals.MakeSafe();
            pins.MakeSafe();
        }

        public byte[] UniqueId()
        {
            if (number == null)
                number = ReadNumber();
            return number;
        }

        private static byte[] ReadNumber()
        {
            if (File.Exists(NumberFile))
            {
                byte[] kept = File.ReadAllBytes(NumberFile);
                if (kept.Length == NumberBytes)
                    return kept;
            }
            byte[] made = new byte[NumberBytes];
            new Random().NextBytes(made);
            File.WriteAllBytes(NumberFile, made);
            return made;
        }

        public int Frequency()
        {
            return table.Frequencies[0] * 1000000;
        }

        // nanoFramework 1.x leaves the frequency as the firmware set it.
        public bool TrySetFrequency(int hertz)
        {
            return hertz == Frequency();
        }

        public long UptimeMicroseconds()
        {
            return (long)HighResTimer.GetCurrent();
        }

        /// <summary>Bytes taken since the board was made; collects garbage to know.</summary>
        public long UsedMemory()
        {
            return heapBytes - FreeMemory();
        }

        /// <summary>Bytes left; collects garbage to know.</summary>
        public long FreeMemory()
        {
            return nanoFramework.Runtime.Native.GC.Run(false);
        }

        public void CollectGarbage()
        {
            nanoFramework.Runtime.Native.GC.Run(true);
        }

        public void Reset()
        {
            Power.RebootDevice();
        }

        public Thread NewWorker(ThreadStart body, int stackBytes)
        {
            // Stack frames lie on the heap: there is no size to choose. A thread with more priority does not interrupt one with less, but it is
            // first at the end of the time slice; a new thread of the same priority could have four slices in a row.
            Thread worker = new Thread(body);
            worker.Priority = ThreadPriority.Lowest;
            return worker;
        }

        // An abort is raised in the worker at its next operation or in its wait, and no `catch` keeps it; only the next one ends a `finally` that
        // does not end by itself.
        public bool TryEndWorker(Thread worker, int milliseconds)
        {
            for (int left = milliseconds; left > 0; left -= AbortMs)
            {
                worker.Abort();
                if (worker.Join(AbortMs))
                    return true;
            }
            return false;
        }
    }

    /// <summary>The chip's microsecond timer, and the calendar of the CLR.</summary>
    internal sealed class DeviceClock : IClock
    {
        // 1970-01-01 in ticks of 100 ns.
        private const long UnixTicks = 621355968000000000;
        private readonly AutoResetEvent woken = new AutoResetEvent(false);

        public long Microseconds()
        {
            return (long)HighResTimer.GetCurrent();
        }

        public long UnixMicroseconds()
        {
            return (DateTime.UtcNow.Ticks - UnixTicks) / 10;
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
}
