// The ultrasonic sensor HC-SR04: a pulse on the trigger, and the echo's pulse is as long as the sound was under way.

using System;
using System.Globalization;

namespace NanoPy.Simulated
{
    /// <summary>A sensor of distance.</summary>
    public sealed class HcSr04 : DeviceModel
    {
        /// <summary>Shortest pulse on the trigger in microseconds; the data sheet asks for 10, and the sensors are content with half.</summary>
        private const int LeastTrigger = 5;

        /// <summary>Microseconds from the trigger's end to the echo's begin: the eight periods of 40 kHz are sent, and some more.</summary>
        private const int BurstMicroseconds = 450;

        /// <summary>There and back at 343 m/s, in microseconds for a centimetre.</summary>
        private const double MicrosecondsPerCentimetre = 2e4 / 343;

        /// <summary>It hears nothing from nearer or farther, in centimetres; then the echo lasts 38 ms.</summary>
        private const double Nearest = 2, Farthest = 400;
        private const int NoEcho = 38000;

        private readonly SimulatedPins pins;
        private readonly SimulatedClock clock;
        private readonly Quantity distance;
        private readonly int trigger;
        private readonly int echo;
        private long highSince = -1;
        private bool isBusy;

        internal HcSr04(DeviceSetup setup) : base(setup)
        {
            pins = setup.Board.Pins;
            clock = setup.Clock;
            distance = setup.Quantity("distance");
            trigger = setup.Number;
            echo = setup.Option("echo") < 0 ? trigger : setup.Option("echo");
            pins.Changed += Heard;
            if (echo != trigger)
                clock.Schedule(0, () => pins.Drive(echo, false));
        }

        /// <summary>How often it measured.</summary>
        public int Readings { get; private set; }

        public override string Describe()
        {
            return distance.Now.ToString("0.0", CultureInfo.InvariantCulture) + " cm";
        }

        private void Heard(PinChange change)
        {
            if (change.Pin != trigger || change.Cause == PinCause.Outside || isBusy)
                return;
            if (change.High)
            {
                highSince = change.Time;
                return;
            }
            bool isTrigger = change.Cause == PinCause.Script && highSince >= 0 && change.Time - highSince >= LeastTrigger;
            highSince = -1;
            if (isTrigger)
                Measure(change.Time);
        }

        private void Measure(long start)
        {
            isBusy = true;
            Readings++;
            double centimetres = distance.Now;
            bool isHeard = centimetres >= Nearest && centimetres <= Farthest;
            long length = isHeard ? (long)Math.Round(centimetres * MicrosecondsPerCentimetre) : NoEcho;
            clock.Schedule(start + BurstMicroseconds, () => pins.Drive(echo, true));
            clock.Schedule(start + BurstMicroseconds + length, () =>
            {
                pins.Drive(echo, echo == trigger ? null : false);
                isBusy = false;
            });
        }
    }
}
