// The sensors DHT22 (AM2302) and DHT11: one wire with pulses of their own, by Aosong's data sheets.

using System;
using System.Globalization;

namespace NanoPy.Simulated
{
    /// <summary>A sensor of temperature and humidity on one wire.</summary>
    public sealed class Dht : DeviceModel
    {
        /// <summary>The host must pull the wire down for at least this long, in microseconds; the data sheets say 1 ms and 18 ms.</summary>
        private const int LeastStart22 = 800, LeastStart11 = 17000;

        private const int AnswerDelay = 30, AnswerLow = 80, AnswerHigh = 80, BitLow = 50, ZeroHigh = 26, OneHigh = 70;

        private readonly SimulatedPins pins;
        private readonly SimulatedClock clock;
        private readonly Quantity temperature, humidity;
        private readonly int pin;
        private readonly bool isDht22;
        private long lowSince = -1;
        private bool isBusy;

        internal Dht(DeviceSetup setup, bool isDht22) : base(setup)
        {
            this.isDht22 = isDht22;
            pins = setup.Board.Pins;
            clock = setup.Clock;
            pin = setup.Number;
            temperature = setup.Quantity("temperature");
            humidity = setup.Quantity("humidity");
            pins.PullUpOutside(pin);
            pins.Changed += Heard;
        }

        /// <summary>How often it was read.</summary>
        public int Readings { get; private set; }

        public override string Describe()
        {
            return string.Format(CultureInfo.InvariantCulture, "{0:0.0} C, {1:0.0} %", temperature.Now, humidity.Now);
        }

        private void Heard(PinChange change)
        {
            if (change.Pin != pin || change.Cause != PinCause.Script || isBusy)
                return;
            if (!change.High)
            {
                lowSince = change.Time;
                return;
            }
            bool isStart = lowSince >= 0 && change.Time - lowSince >= (isDht22 ? LeastStart22 : LeastStart11);
            lowSince = -1;
            if (isStart)
                Answer(change.Time);
        }

        private byte[] Data()
        {
            byte[] data = new byte[5];
            if (isDht22)
            {
                int h = (int)Math.Round(humidity.Now * 10), t = (int)Math.Round(Math.Abs(temperature.Now) * 10);
                data[0] = (byte)(h >> 8);
                data[1] = (byte)h;
                data[2] = (byte)(t >> 8 | (temperature.Now < 0 ? 0x80 : 0));
                data[3] = (byte)t;
            }
            else
            {
                data[0] = (byte)Math.Round(humidity.Now);
                data[2] = (byte)Math.Round(temperature.Now);
            }
            data[4] = (byte)(data[0] + data[1] + data[2] + data[3]);
            return data;
        }

        // Times are counted from the end of the start pulse, not from now: planning takes time too.
        private void Answer(long start)
        {
            isBusy = true;
            Readings++;
            long at = start + AnswerDelay;
            Pulse(ref at, AnswerLow, AnswerHigh);
            foreach (byte value in Data())
            {
                for (int bit = 7; bit >= 0; bit--)
                    Pulse(ref at, BitLow, (value >> bit & 1) != 0 ? OneHigh : ZeroHigh);
            }
            clock.Schedule(at, () => pins.Drive(pin, false));
            clock.Schedule(at + BitLow, () =>
            {
                pins.Drive(pin, null);
                isBusy = false;
            });
        }

        private void Pulse(ref long at, int low, int high)
        {
            clock.Schedule(at, () => pins.Drive(pin, false));
            clock.Schedule(at + low, () => pins.Drive(pin, true));
            at += low + high;
        }
    }
}
