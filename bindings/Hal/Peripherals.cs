// What a board has beside pins, clock and chip. Each may be missing.

namespace NanoPy.Hal
{
    /// <summary>A board that has more than pins, a clock and a chip.</summary>
    public interface IEquippedBoard : IBoard
    {
        /// <summary>What it has; never null.</summary>
        Peripherals Peripherals { get; }
    }

    /// <summary>The peripherals of a board; null for each that it has not. A board overrides what it has.</summary>
    public class Peripherals
    {
        public virtual IPwm Pwm { get { return null; } }
        public virtual IAnalogInputs AnalogInputs { get { return null; } }
        public virtual IAnalogOutputs AnalogOutputs { get { return null; } }
        public virtual II2c I2c { get { return null; } }
        public virtual ISpi Spi { get { return null; } }
        public virtual IUart Uart { get { return null; } }
        public virtual ITimers Timers { get { return null; } }
        public virtual ICalendar Calendar { get { return null; } }
        public virtual IPower Power { get { return null; } }
        public virtual IStorage Storage { get { return null; } }
        public virtual IPulses Pulses { get { return null; } }
        public virtual IOneWire OneWire { get { return null; } }
        public virtual ITouch Touch { get { return null; } }
        public virtual IStation Station { get { return null; } }
        public virtual ISensors Sensors { get { return null; } }

        /// <summary>Which pin may be used for what; null for a board that says no more than IPins.Abilities.</summary>
        public virtual IPinPolicy Policy { get { return null; } }

        /// <summary>The peripherals of a board; for one that tells of none, all null.</summary>
        public static Peripherals Of(IBoard board)
        {
            IEquippedBoard equipped = board as IEquippedBoard;
            return equipped != null ? equipped.Peripherals : new Peripherals();
        }
    }
}
