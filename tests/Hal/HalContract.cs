// What every implementation of Hal must do. In the C# of the device, so that a program on a board can run it by hand: wire pin 25 to 26 and
// pin 17 to 16, and print what Check returns.

using System.Threading;
using NanoPy.Hal;

namespace NanoPy.Tests.HalTests
{
    /// <summary>The contract of Hal.</summary>
    public sealed class HalContract : IPinListener, ITimerListener, IUartListener, IStopCheck
    {
        public const int Out = 25, In = 26, Tx = 17, Rx = 16, Port = 2;
        private const int WaitMs = 200;
        private readonly IEquippedBoard board;
        private int edges;
        private int expiries;
        private int arrivals;

        public HalContract(IEquippedBoard board)
        {
            this.board = board;
        }

        public bool IsStopRequested { get { return false; } }

        public void PinChanged(int pin, bool high)
        {
            Interlocked.Increment(ref edges);
        }

        public void TimerExpired(int timer)
        {
            Interlocked.Increment(ref expiries);
        }

        public void UartReceived(int port)
        {
            Interlocked.Increment(ref arrivals);
        }

        private void Wait(int milliseconds)
        {
            long end = board.Clock.Microseconds() + milliseconds * 1000L;
            while (board.Clock.Microseconds() < end)
                board.Clock.Wait(1);
        }

        /// <summary>Names of the parts of the contract.</summary>
        public static string[] Parts
        {
            get { return new string[] { "levels", "edges", "safe state", "timers", "pwm", "i2c", "uart", "pulses", "storage", "retained" }; }
        }

        /// <summary>What a part of the contract is broken in; null if it holds.</summary>
        public string Check(string part)
        {
            switch (part)
            {
                case "levels": return Levels();
                case "edges": return Edges();
                case "safe state": return SafeState();
                case "timers": return Timers();
                case "pwm": return Pwm();
                case "i2c": return I2c();
                case "uart": return Uart();
                case "pulses": return Pulses();
                case "storage": return Storage();
                case "retained": return Retained();
                default: return "no such part";
            }
        }

        private string Levels()
        {
            IPins pins = board.Pins;
            pins.Write(Out, true);
            pins.SetMode(Out, PinMode.Output);
            pins.SetMode(In, PinMode.Input);
            if (!pins.Read(In))
                return "an output begins with the level that was written before";
            pins.Write(Out, false);
            if (pins.Read(In))
                return "a written level is at the pin";
            pins.SetMode(Out, PinMode.OpenDrain);
            pins.SetPull(In, PinPull.Up);
            pins.Write(Out, true);
            if (!pins.Read(In))
                return "an open drain lets go";
            pins.Write(Out, false);
            return pins.Read(In) ? "an open drain pulls low" : null;
        }

        private string Edges()
        {
            IPins pins = board.Pins;
            pins.Write(Out, false);
            pins.SetMode(Out, PinMode.Output);
            pins.SetMode(In, PinMode.Input);
            pins.Watch(In, this);
            pins.Write(Out, true);
            Wait(WaitMs);
            pins.Write(Out, false);
            Wait(WaitMs);
            if (edges != 2)
                return "two edges are heard of, not " + edges.ToString();
            pins.Unwatch(In, this);
            pins.Write(Out, true);
            Wait(WaitMs);
            return edges == 2 ? null : "after Unwatch nothing is heard of";
        }

        private string SafeState()
        {
            board.Pins.Write(Out, true);
            board.Pins.SetMode(Out, PinMode.Output);
            board.Pins.SetMode(In, PinMode.Input);
            board.Pins.SetPull(In, PinPull.Down);
            board.Peripherals.Timers.Start(0, 1000, true, this);
            board.MakeSafe();
            board.Pins.SetPull(In, PinPull.Down);
            if (board.Pins.Read(In))
                return "no output drives in the safe state";
            Wait(WaitMs);
            int seen = expiries;
            Wait(WaitMs);
            return expiries == seen ? null : "no timer runs in the safe state";
        }

        private string Timers()
        {
            ITimers timers = board.Peripherals.Timers;
            timers.Start(0, 20000, false, this);
            Wait(WaitMs);
            if (expiries != 1)
                return "a timer that is not periodic expires once, not " + expiries.ToString() + " times";
            timers.Start(0, 20000, true, this);
            Wait(WaitMs);
            timers.Stop(0);
            int seen = expiries;
            if (seen < 5)
                return "a periodic timer expires again and again";
            Wait(WaitMs);
            return expiries == seen ? null : "a timer that was stopped is quiet";
        }

        private string Pwm()
        {
            IPwm pwm = board.Peripherals.Pwm;
            if (!pwm.TrySet(Out, 1000, 32768, false) || !pwm.TrySet(Out, 500, 100, true))
                return "a channel can be set, and set again";
            pwm.Stop(Out);
            return null;
        }

        private string I2c()
        {
            II2c i2c = board.Peripherals.I2c;
            int bus = i2c.Open(0, 22, 21, 100000, 50000);
            if (bus < 0)
                return "bus 0 can be opened";
            int result = i2c.Transfer(bus, 0x7F, new byte[] { 0 }, 0, 1, null, 0, 0);
            i2c.Close(bus);
            return result < 0 ? null : "an address that nobody has is an error";
        }

        private string Uart()
        {
            IUart uart = board.Peripherals.Uart;
            UartSettings settings = new UartSettings();
            settings.Tx = Tx;
            settings.Rx = Rx;
            if (!uart.TryOpen(Port, settings))
                return "a port can be opened";
            uart.Listen(Port, this);
            byte[] sent = { 1, 0, 255 };
            uart.Write(Port, sent, 0, sent.Length);
            Wait(WaitMs);
            byte[] got = new byte[4];
            if (uart.Available(Port) != 3 || uart.Read(Port, got, 0, 4) != 3 || got[0] != 1 || got[1] != 0 || got[2] != 255)
                return "what was sent comes back over the wire";
            uart.Close(Port);
            return arrivals > 0 ? null : "arrivals are heard of";
        }

        private string Pulses()
        {
            IPulses pulses = board.Peripherals.Pulses;
            board.Pins.SetMode(In, PinMode.Input);
            board.Pins.Write(Out, false);
            board.Pins.SetMode(Out, PinMode.Output);
            if (pulses.Measure(In, true, 10000, this) != PulseError.NotSeen)
                return "a level that does not come is not seen";
            board.Pins.Write(Out, true);
            return pulses.Measure(In, true, 10000, this) == PulseError.TooLong ? null : "a level that does not end is too long";
        }

        private string Storage()
        {
            IStorage storage = board.Peripherals.Storage;
            int error;
            if (storage.Open("/contract.bin", StorageAccess.Read, out error) != null || error != StorageError.NotFound)
                return "a file that is missing is not found";
            IFile file = storage.Open("/contract.bin", StorageAccess.Create, out error);
            if (file == null || file.Write(new byte[] { 1, 2, 3 }, 0, 3) != StorageError.None)
                return "a file can be written";
            file.Position = 1;
            byte[] read = new byte[4];
            int count = file.Read(read, 0, 4);
            file.Close();
            if (count != 2 || read[0] != 2)
                return "what was written is read from a place in it";
            if (storage.SizeOf("/contract.bin") != 3 || storage.KindOf("/contract.bin") != StorageKind.File)
                return "a file has a size and a kind";
            if (storage.Rename("/contract.bin", "/renamed.bin") != StorageError.None || storage.KindOf("/contract.bin") != StorageKind.Missing)
                return "a file can be renamed";
            return storage.RemoveFile("/renamed.bin") == StorageError.None && storage.RemoveFile("/renamed.bin") == StorageError.NotFound ? null : "a file can be removed once";
        }

        private string Retained()
        {
            IPower power = board.Peripherals.Power;
            power.Retained = new byte[] { 7 };
            byte[] kept = power.Retained;
            return kept.Length == 1 && kept[0] == 7 ? null : "what is retained reads back";
        }
    }
}
