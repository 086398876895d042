// A board in memory: what the PC runs scripts on.

using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>A board in memory, made from a board file.</summary>
    public sealed class SimulatedBoard : IEquippedBoard, ISystem, IDisposable
    {
        /// <summary>How long a press holds a button down, in microseconds: longer than hardware debounces.</summary>
        internal const long PressMicroseconds = 100000;

        private readonly BoardFile file;
        private readonly SimulatedClock clock;
        private readonly SimulatedPins pins;
        private readonly List<DeviceModel> devices = new List<DeviceModel>();
        private int frequency;

        private SimulatedBoard(BoardFile file, SimulatedClock clock)
        {
            this.file = file;
            this.clock = clock;
            pins = new SimulatedPins(file, clock);
            frequency = file.Frequencies[0];
            Peripherals = new SimulatedPeripherals(this, pins, file.Table);
        }

        /// <summary>A board from its folder or its board.json; the clock is a RealClock or a VirtualClock, and the board's from now on.</summary>
        public static SimulatedBoard Load(string path, SimulatedClock clock)
        {
            return new SimulatedBoard(BoardFile.Read(Directory.Exists(path) ? Path.Combine(path, BoardFile.FileName) : path), clock);
        }

        /// <summary>All that is known of the board.</summary>
        public BoardFile File { get { return file; } }

        public string Id { get { return file.Id; } }

        public string Name { get { return file.Name; } }

        public SimulatedPins Pins { get { return pins; } }

        public SimulatedClock Clock { get { return clock; } }

        /// <summary>Models of devices that are wired to it, in the order they were placed.</summary>
        public IReadOnlyList<DeviceModel> Devices { get { return devices; } }

        internal void Add(DeviceModel device)
        {
            devices.Add(device);
        }

        /// <summary>What went over the buses.</summary>
        public WireNotes Notes { get; } = new WireNotes();

        /// <summary>What the board has beside pins, clock and chip.</summary>
        public SimulatedPeripherals Peripherals { get; }

        Peripherals IEquippedBoard.Peripherals { get { return Peripherals; } }

        IPins IBoard.Pins { get { return pins; } }

        IClock IBoard.Clock { get { return clock; } }

        ISystem IBoard.System { get { return this; } }

        public int ButtonPin { get { return file.Button; } }

        /// <summary>Pin of the LED, -1 if there is none.</summary>
        public int LedPin { get { return file.Led; } }

        /// <summary>Whether a script asked for a restart of the board.</summary>
        public bool WasReset { get; private set; }

        /// <summary>Whether the LED shines while its pin is low.</summary>
        public bool IsLedActiveLow { get { return file.Table.IsLedActiveLow; } }

        /// <summary>The run is over, and the pins are about to become safe: the last moment to see what the script left.</summary>
        public event Action MakingSafe;

        /// <summary>Plans the press of a button that pulls a pin low, microseconds after time zero.</summary>
        public void PlanPress(int pin, long microseconds)
        {
            clock.Schedule(microseconds, () => pins.Drive(pin, false));
            clock.Schedule(microseconds + PressMicroseconds, () => pins.Drive(pin, null));
        }

        public void MakeSafe()
        {
            MakingSafe?.Invoke();
            Peripherals.MakeSafe();
            pins.MakeSafe();
        }

        public byte[] UniqueId()
        {
            // A locally administered address, so that it is nobody's; the rest is the board's name, so that two boards differ.
            byte[] id = { 0x02, 0, 0, 0, 0, 0 };
            for (int i = 0; i < file.Id.Length; i++)
                id[1 + i % 5] = (byte)(id[1 + i % 5] * 31 + file.Id[i]);
            return id;
        }

        public int Frequency()
        {
            return frequency;
        }

        public bool TrySetFrequency(int hertz)
        {
            for (int i = 0; i < file.Frequencies.Count; i++)
            {
                if (file.Frequencies[i] != hertz)
                    continue;
                frequency = hertz;
                return true;
            }
            return false;
        }

        public long UptimeMicroseconds()
        {
            return RealClock.Now();
        }

        public long UsedMemory()
        {
            return GC.GetTotalMemory(false);
        }

        public long FreeMemory()
        {
            return Math.Max(0, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes - GC.GetTotalMemory(false));
        }

        public void CollectGarbage()
        {
            GC.Collect();
        }

        public void Reset()
        {
            WasReset = true;
        }

        public Thread NewWorker(ThreadStart body, int stackBytes)
        {
            return new Thread(body, stackBytes) { IsBackground = true, Name = "script" };
        }

        // .NET on a PC cannot end a thread.
        public bool TryEndWorker(Thread worker, int milliseconds)
        {
            return worker.Join(0);
        }

        public void Dispose()
        {
            clock.Dispose();
        }
    }
}
