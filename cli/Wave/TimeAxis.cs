// A time axis: where the ticks are, and how times are written.

using System;
using System.Globalization;

namespace NanoPy.Cli
{
    /// <summary>Microseconds from 0 to an end, over a width in pixels.</summary>
    internal sealed class TimeAxis
    {
        /// <summary>Least distance of two labels in pixels.</summary>
        private const double LabelRoom = 90;

        private static readonly long[] Steps = MakeSteps();

        private readonly double left;
        private readonly double scale;

        internal TimeAxis(long end, double left, double width)
        {
            this.left = left;
            scale = width / end;
            double least = LabelRoom / scale;
            Step = Array.Find(Steps, step => step >= least);
            if (Step == 0)
                Step = Steps[^1];
        }

        /// <summary>Microseconds from one label to the next.</summary>
        internal long Step { get; }

        /// <summary>Pixels of a microsecond.</summary>
        internal double Scale { get { return scale; } }

        internal double X(double microseconds)
        {
            return left + microseconds * scale;
        }

        // 1, 2, 5 times powers of ten below a minute; above it people count in sixties.
        private static long[] MakeSteps()
        {
            System.Collections.Generic.List<long> steps = new System.Collections.Generic.List<long>();
            for (long unit = 1; unit <= 10000000; unit *= 10)
            {
                steps.Add(unit);
                if (unit < 10000000)
                {
                    steps.Add(unit * 2);
                    steps.Add(unit * 5);
                }
            }
            foreach (long minutes in new long[] { 1, 2, 5, 10, 20, 30, 60, 120, 240, 360, 720, 1440, 2880, 7200, 14400 })
            {
                if (minutes == 1)
                {
                    steps.Add(20000000);
                    steps.Add(30000000);
                }
                steps.Add(minutes * 60000000);
            }
            return steps.ToArray();
        }

        /// <summary>A moment on the axis, in the unit that suits the distance of the ticks: `1.5 s`, `20 ms`, `1:30`.</summary>
        internal string Label(long microseconds)
        {
            if (microseconds == 0)
                return "0";
            if (Step >= 60000000)
                return Clock(microseconds, Step % 60000000 != 0);
            // One unit for the whole axis; its decimals are those of the step.
            long unit = Step >= 100000 ? 1000000 : Step >= 100 ? 1000 : 1;
            string name = unit == 1000000 ? " s" : unit == 1000 ? " ms" : " µs";
            return ((decimal)microseconds / unit).ToString("0.######", CultureInfo.InvariantCulture) + name;
        }

        private static string Clock(long microseconds, bool seconds)
        {
            long minutes = microseconds / 60000000;
            string text = (minutes / 60).ToString(CultureInfo.InvariantCulture) + ":" + (minutes % 60).ToString("00", CultureInfo.InvariantCulture);
            return seconds ? text + ":" + (microseconds / 1000000 % 60).ToString("00", CultureInfo.InvariantCulture) : text + " h";
        }

        /// <summary>A length of time in three digits: `500 ms`, `1.25 s`, `12 µs`.</summary>
        internal static string Length(double microseconds)
        {
            string[] names = { " µs", " ms", " s", " min", " h", " d" };
            double[] sizes = { 1, 1e3, 1e6, 6e7, 3.6e9, 8.64e10 };
            int unit = 0;
            while (unit + 1 < sizes.Length && microseconds >= sizes[unit + 1] * 0.9995)
                unit++;
            double value = microseconds / sizes[unit];
            string format = value >= 99.95 ? "0" : value >= 9.995 ? "0.#" : "0.##";
            return value.ToString(format, CultureInfo.InvariantCulture) + names[unit];
        }

        /// <summary>A frequency in three digits: `50 Hz`, `1.25 kHz`.</summary>
        internal static string Frequency(double hertz)
        {
            string[] names = { " Hz", " kHz", " MHz" };
            int unit = 0;
            while (unit + 1 < names.Length && hertz >= 999.5)
            {
                hertz /= 1000;
                unit++;
            }
            string format = hertz >= 99.95 ? "0" : hertz >= 9.995 ? "0.#" : "0.##";
            return hertz.ToString(format, CultureInfo.InvariantCulture) + names[unit];
        }
    }
}
