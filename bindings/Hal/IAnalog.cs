// Pulses of a set width, and analog values in and out.

namespace NanoPy.Hal
{
    /// <summary>Pulse width modulation on any output pin.</summary>
    public interface IPwm
    {
        /// <summary>Starts pulses, or changes those that run; false if no channel or no timer of this frequency is left.</summary>
        /// <param name="hertz">1 to 40,000,000.</param>
        /// <param name="duty">0 (always low) to 65535 (always high).</param>
        /// <param name="invert">Whether the levels are exchanged.</param>
        bool TrySet(int pin, int hertz, int duty, bool invert);

        /// <summary>Ends the pulses; the pin is low, and free for other use.</summary>
        void Stop(int pin);
    }

    /// <summary>Analog inputs of 12 bits.</summary>
    public interface IAnalogInputs
    {
        /// <summary>Millivolts that read as 4095.</summary>
        int FullScaleMillivolts { get; }

        /// <summary>The voltage at a pin now, 0 to 4095; the pin must have the ability.</summary>
        int Read(int pin);
    }

    /// <summary>Analog outputs of 8 bits.</summary>
    public interface IAnalogOutputs
    {
        /// <summary>Puts out a voltage: 0 is 0 V, 255 the supply; the pin must have the ability.</summary>
        void Write(int pin, int value);

        /// <summary>Ends the output; the pin is free for other use.</summary>
        void Stop(int pin);
    }

    /// <summary>Touch sensors.</summary>
    public interface ITouch
    {
        /// <summary>The sensor's count now: lower (ESP32) or higher (S2, S3) while touched; the pin must have the ability.</summary>
        int Read(int pin);
    }

    /// <summary>Sensors inside the chip.</summary>
    public interface ISensors
    {
        /// <summary>Temperature of the chip in thousandths of a degree Celsius; int.MinValue if it has no sensor.</summary>
        int MilliCelsius();
    }
}
