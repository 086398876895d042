// What a simulated board has beside pins, clock and chip.

using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>The peripherals of a simulated board, with what the outer world can do to them.</summary>
    public sealed class SimulatedPeripherals : Peripherals
    {
        private IPinPolicy policy;

        internal SimulatedPeripherals(SimulatedPins pins, SimulatedClock clock, WireNotes notes)
        {
            Pwm = new SimulatedPwm(pins, clock);
            AnalogInputs = new SimulatedAnalogInputs(clock);
            AnalogOutputs = new SimulatedAnalogOutputs(clock);
            I2c = new SimulatedI2c(clock, notes);
            Spi = new SimulatedSpi(pins, clock, notes);
            Uart = new SimulatedUart(clock, notes);
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
        public override IPinPolicy Policy { get { return policy; } }

        /// <summary>Sets who knows which pin may be used for what; null for nobody.</summary>
        public void SetPolicy(IPinPolicy value)
        {
            policy = value;
        }

        /// <summary>Nothing drives a pin any more, and all buses are closed.</summary>
        internal void MakeSafe()
        {
            Pwm.StopAll();
            AnalogOutputs.StopAll();
            Uart.CloseAll();
            policy?.ReleaseAll();
        }
    }
}
