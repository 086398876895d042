// All peripherals of a board in memory.

using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>The peripherals of a simulated board; each keeps what the script did with it, and takes what the outer world does.</summary>
    public sealed class SimulatedPeripherals : Peripherals
    {
        private readonly IPinPolicy policy;

        internal SimulatedPeripherals(SimulatedBoard board, IPinPolicy policy)
        {
            this.policy = policy;
            PwmChannels = new SimulatedPwm(board);
            Analog = new SimulatedAnalog(board);
            Dac = new SimulatedDac(board);
            I2cBuses = new SimulatedI2c(board);
            SpiBuses = new SimulatedSpi(board);
            UartPorts = new SimulatedUart(board);
            HardwareTimers = new SimulatedTimers(board.Clock);
            PulseUnit = new SimulatedPulses(board);
            OneWireBuses = new SimulatedOneWire();
            Files = new SimulatedStorage(board.Clock);
            PowerUnit = new SimulatedPower(board);
            Wifi = new SimulatedStation(board);
            TouchPads = new SimulatedTouch();
        }

        public SimulatedPwm PwmChannels { get; }
        public SimulatedAnalog Analog { get; }
        public SimulatedDac Dac { get; }
        public SimulatedI2c I2cBuses { get; }
        public SimulatedSpi SpiBuses { get; }
        public SimulatedUart UartPorts { get; }
        public SimulatedTimers HardwareTimers { get; }
        public SimulatedPulses PulseUnit { get; }
        public SimulatedOneWire OneWireBuses { get; }
        public SimulatedStorage Files { get; }
        public SimulatedPower PowerUnit { get; }
        public SimulatedStation Wifi { get; }
        public SimulatedTouch TouchPads { get; }

        public override IPwm Pwm { get { return PwmChannels; } }
        public override IAnalogInputs AnalogInputs { get { return Analog; } }
        public override IAnalogOutputs AnalogOutputs { get { return Dac; } }
        public override II2c I2c { get { return I2cBuses; } }
        public override ISpi Spi { get { return SpiBuses; } }
        public override IUart Uart { get { return UartPorts; } }
        public override ITimers Timers { get { return HardwareTimers; } }
        public override ICalendar Calendar { get { return PowerUnit; } }
        public override IPower Power { get { return PowerUnit; } }
        public override IStorage Storage { get { return Files; } }
        public override IPulses Pulses { get { return PulseUnit; } }
        public override IOneWire OneWire { get { return OneWireBuses; } }
        public override ITouch Touch { get { return TouchPads; } }
        public override IStation Station { get { return Wifi; } }
        public override ISensors Sensors { get { return PowerUnit; } }
        public override IPinPolicy Policy { get { return policy; } }

        internal void MakeSafe()
        {
            PwmChannels.MakeSafe();
            Dac.MakeSafe();
            I2cBuses.MakeSafe();
            SpiBuses.MakeSafe();
            UartPorts.MakeSafe();
            HardwareTimers.MakeSafe();
            Files.CloseAll();
            policy.ReleaseAll();
        }
    }
}
