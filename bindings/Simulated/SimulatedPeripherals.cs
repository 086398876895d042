// What a simulated board has beside pins, clock and chip.

using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>The peripherals of a simulated board, with what the outer world can do to them.</summary>
    public sealed class SimulatedPeripherals : Peripherals
    {
        private readonly IPinPolicy policy;

        internal SimulatedPeripherals(SimulatedBoard board, SimulatedPins pins, IPinPolicy policy)
        {
            SimulatedClock clock = board.Clock;
            WireNotes notes = board.Notes;
            this.policy = policy;
            Timers = new SimulatedTimers(clock);
            Power = new SimulatedPower(board);
            Storage = new SimulatedStorage(clock);
            Station = new SimulatedStation(board);
            Touch = new SimulatedTouch();
            Pwm = new SimulatedPwm(pins, clock);
            AnalogInputs = new SimulatedAnalogInputs(clock);
            AnalogOutputs = new SimulatedAnalogOutputs(clock);
            I2c = new SimulatedI2c(clock, notes);
            Spi = new SimulatedSpi(pins, clock, notes);
            Uart = new SimulatedUart(pins, clock, notes);
            OneWire = new SimulatedOneWire(clock);
            Pulses = new SimulatedPulses(pins, clock, notes);
        }

        /// <summary>What each pin puts out as pulses.</summary>
        public override SimulatedPwm Pwm { get; }
        /// <summary>The voltages at the pins.</summary>
        public override SimulatedAnalogInputs AnalogInputs { get; }
        /// <summary>What each pin puts out as a voltage.</summary>
        public override SimulatedAnalogOutputs AnalogOutputs { get; }
        /// <summary>Devices are attached here.</summary>
        public override SimulatedI2c I2c { get; }
        /// <summary>Devices are attached here.</summary>
        public override SimulatedSpi Spi { get; }
        /// <summary>Peers are connected, and bytes fed, here.</summary>
        public override SimulatedUart Uart { get; }
        /// <summary>Devices are attached here.</summary>
        public override SimulatedOneWire OneWire { get; }
        /// <summary>Tells what LED strips were sent.</summary>
        public override SimulatedPulses Pulses { get; }
        public override SimulatedTimers Timers { get; }
        /// <summary>Resets, sleeps and the chip's temperature.</summary>
        public override SimulatedPower Power { get; }
        public override ICalendar Calendar { get { return Power; } }
        public override ISensors Sensors { get { return Power; } }
        /// <summary>The files of the board.</summary>
        public override SimulatedStorage Storage { get; }
        /// <summary>Access points are added here.</summary>
        public override SimulatedStation Station { get; }
        /// <summary>Says what each sensor counts.</summary>
        public override SimulatedTouch Touch { get; }
        public override IPinPolicy Policy { get { return policy; } }

        /// <summary>Nothing drives a pin any more, and all buses are closed.</summary>
        internal void MakeSafe()
        {
            Pwm.StopAll();
            AnalogOutputs.StopAll();
            Uart.CloseAll();
            Timers.StopAll();
            Storage.CloseAll();
            policy.ReleaseAll();
        }
    }
}
