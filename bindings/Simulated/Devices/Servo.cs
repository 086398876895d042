// A hobby servo: turns as the width of its pulses says.

using System;
using System.Collections.Generic;
using System.Globalization;

namespace NanoPy.Simulated
{
    /// <summary>A servo that turns through 180 degrees. May be read from any thread.</summary>
    public sealed class Servo : DeviceModel
    {
        private const double Range = 180;

        /// <summary>Pulses come 40 to 400 times a second; with others a servo does not turn.</summary>
        private const int SlowestHertz = 40, FastestHertz = 400;

        /// <summary>Pulses this much outside the ends, in microseconds, are still taken for the ends.</summary>
        private const int Tolerance = 200;

        private readonly int shortest;
        private readonly int longest;
        private readonly List<(long Time, double Angle)> history = new List<(long, double)>();

        internal Servo(DeviceSetup setup) : base(setup)
        {
            shortest = setup.Option("shortest");
            longest = Math.Max(setup.Option("longest"), shortest + 1);
            Heard(setup.Board.Peripherals.Pwm.Now(setup.Number));
            setup.Board.Peripherals.Pwm.Changed += change =>
            {
                if (change.Pin == setup.Number)
                    Heard(change);
            };
        }

        /// <summary>Degrees, 0 to 180; NaN before the first pulse.</summary>
        public double Angle { get; private set; } = double.NaN;

        /// <summary>Times in microseconds since time zero of the run, and the angle from then on.</summary>
        public IReadOnlyList<(long Time, double Angle)> History
        {
            get
            {
                lock (history)
                    return history.ToArray();
            }
        }

        // Without pulses it stays where it is.
        private void Heard(PwmChange change)
        {
            double pulse = change.PulseMicroseconds;
            if (change.Hertz < SlowestHertz || change.Hertz > FastestHertz || pulse < shortest - Tolerance || pulse > longest + Tolerance)
                return;
            double angle = Math.Clamp((pulse - shortest) / (longest - shortest), 0, 1) * Range;
            if (angle == Angle)
                return;
            Angle = angle;
            lock (history)
                history.Add((change.Time, angle));
        }

        public override string Describe()
        {
            return double.IsNaN(Angle) ? "no pulses" : Angle.ToString("0.0", CultureInfo.InvariantCulture) + " degrees";
        }
    }
}
