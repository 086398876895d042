// Durations on the command line: 300ms, 2s, 1.5m.

using System;
using System.Globalization;

namespace NanoPy.Cli
{
    internal static class Duration
    {
        /// <summary>The longest, in microseconds: milliseconds of it fit an int (24 days).</summary>
        private const double Most = int.MaxValue * 1000.0;

        /// <summary>Reads a number with a unit (us, ms, s, m, h; seconds without one) as microseconds.</summary>
        internal static bool TryParse(string text, out long microseconds)
        {
            microseconds = 0;
            int digits = 0;
            while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] == '.'))
                digits++;
            if (!double.TryParse(text.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
                return false;
            double unit = UnitOf(text.Substring(digits));
            if (unit == 0 || number * unit > Most)
                return false;
            microseconds = (long)(number * unit);
            return true;
        }

        private static double UnitOf(string name)
        {
            return name switch
            {
                "us" => 1,
                "ms" => 1000,
                "s" or "" => 1000000,
                "m" => 60000000,
                "h" => 3600000000,
                _ => 0,
            };
        }

        /// <summary>Seconds with milliseconds, as in `0.500 s`.</summary>
        internal static string Seconds(long microseconds)
        {
            return (microseconds / 1e6).ToString("0.000", CultureInfo.InvariantCulture) + " s";
        }

        /// <summary>Milliseconds with tenths, as in `1.2 ms`.</summary>
        internal static string Milliseconds(long microseconds)
        {
            return (microseconds / 1e3).ToString("0.0", CultureInfo.InvariantCulture) + " ms";
        }
    }
}
