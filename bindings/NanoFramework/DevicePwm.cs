// Pulse width modulation through nanoFramework: 16 channels at most, of which each two share a timer and so a frequency.

using System.Device.Pwm;
using nanoFramework.Hardware.Esp32;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>The PWM channels of the chip.</summary>
    internal sealed class DevicePwm : IPwm
    {
        private const int MostChannels = 16, Full = 65535;
        private readonly Channel[] channels = new Channel[MostChannels];

        private sealed class Channel
        {
            internal int Pin;
            internal int Hertz;
            internal PwmChannel Output;
        }

        private int Find(int pin)
        {
            for (int i = 0; i < MostChannels; i++)
            {
                if (channels[i] != null && channels[i].Pin == pin)
                    return i;
            }
            return -1;
        }

        private static bool Fits(Channel neighbour, int hertz)
        {
            return neighbour == null || neighbour.Hertz == hertz;
        }

        // A free channel whose neighbour has this frequency, or is free too; -1 for none.
        private int FindFree(int hertz)
        {
            int free = -1;
            for (int i = 0; i < MostChannels; i++)
            {
                Channel neighbour = channels[i ^ 1];
                if (channels[i] != null || !Fits(neighbour, hertz))
                    continue;
                if (neighbour != null)
                    return i;
                if (free < 0)
                    free = i;
            }
            return free;
        }

        public bool TrySet(int pin, int hertz, int duty, bool invert)
        {
            double cycle = (double)(invert ? Full - duty : duty) / Full;
            int at = Find(pin);
            if (at >= 0 && channels[at].Hertz != hertz && !Fits(channels[at ^ 1], hertz))
            {
                if (FindFree(hertz) < 0)
                    return false;
                Stop(pin);
                at = -1;
            }
            if (at >= 0)
            {
                if (channels[at].Hertz != hertz)
                    channels[at].Output.Frequency = hertz;
                channels[at].Hertz = hertz;
                channels[at].Output.DutyCycle = cycle;
                return true;
            }
            at = FindFree(hertz);
            if (at < 0)
                return false;
            // The functions PWM1 to PWM16 are 256 apart.
            Configuration.SetPinFunction(pin, (DeviceFunction)((int)DeviceFunction.PWM1 + at * 256));
            PwmChannel output = PwmChannel.CreateFromPin(pin, hertz, cycle);
            if (output == null)
                return false;
            output.Start();
            channels[at] = new Channel { Pin = pin, Hertz = hertz, Output = output };
            return true;
        }

        public void Stop(int pin)
        {
            int at = Find(pin);
            if (at < 0)
                return;
            channels[at].Output.Stop();
            channels[at].Output.Dispose();
            channels[at] = null;
        }

        internal void StopAll()
        {
            for (int i = 0; i < MostChannels; i++)
            {
                if (channels[i] != null)
                    Stop(channels[i].Pin);
            }
        }
    }
}
