// What a board has beside pins, clock and chip, as far as nanoFramework gives it to us. Missing: what needs libraries of its own that the
// firmware does not link (DAC, Wi-Fi, pulses by RMT, 1-Wire), and touch.

using NanoPy.Boards;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>The peripherals of the chip; each is made when a script first asks for it.</summary>
    internal sealed class DevicePeripherals : Peripherals
    {
        private readonly BoardTable table;
        private readonly DevicePower power = new DevicePower();
        private DevicePwm pwm;
        private DeviceAnalog analog;
        private DeviceI2c i2c;
        private DeviceSpi spi;
        private DeviceUart uart;
        private DeviceTimers timers;
        private DeviceStorage storage;

        internal DevicePeripherals(BoardTable table)
        {
            this.table = table;
        }

        public override IPinPolicy Policy { get { return table; } }

        public override IPower Power { get { return power; } }

        public override ICalendar Calendar { get { return power; } }

        public override IPwm Pwm { get { return pwm != null ? pwm : pwm = new DevicePwm(); } }

        public override IAnalogInputs AnalogInputs { get { return analog != null ? analog : analog = new DeviceAnalog(table); } }

        public override II2c I2c { get { return i2c != null ? i2c : i2c = new DeviceI2c(); } }

        public override ISpi Spi { get { return spi != null ? spi : spi = new DeviceSpi(); } }

        public override IUart Uart { get { return uart != null ? uart : uart = new DeviceUart(); } }

        public override ITimers Timers { get { return timers != null ? timers : timers = new DeviceTimers(); } }

        public override IStorage Storage { get { return storage != null ? storage : storage = new DeviceStorage(); } }

        internal void MakeSafe()
        {
            if (timers != null)
                timers.StopAll();
            if (pwm != null)
                pwm.StopAll();
            if (i2c != null)
                i2c.StopAll();
            if (spi != null)
                spi.StopAll();
            if (uart != null)
                uart.StopAll();
            if (analog != null)
                analog.StopAll();
            if (storage != null)
                storage.CloseAll();
            table.ReleaseAll();
        }
    }
}
