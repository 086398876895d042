// Durations on the command line: 300ms, 2s, 1.5m.

using System;
using System.CommandLine;
using System.Globalization;

namespace NanoPy.Cli
{
    internal static class Duration
    {
        /// <summary>The longest, in microseconds: milliseconds of it fit an int (24 days).</summary>
        private const double Most = int.MaxValue * 1000.0;

        /// <summary>Reads a number with a unit (us, ms, s, m, h, d; seconds without one) as microseconds.</summary>
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
                "d" => 86400000000,
                _ => 0,
            };
        }

        /// <summary>An option that takes a duration.</summary>
        internal static Option<long?> MakeOption(string name, string description)
        {
            return new Option<long?>(name)
            {
                Description = description,
                HelpName = "T",
                CustomParser = result =>
                {
                    if (TryParse(result.Tokens[0].Value, out long microseconds))
                        return microseconds;
                    result.AddError(name + ": '" + result.Tokens[0].Value + "' is no duration; write 300ms, 2s or 1m");
                    return null;
                },
            };
        }

        /// <summary>The shortest way to write a duration, such as `1 d`, `1.5 s` or `20 us`.</summary>
        internal static string Text(long microseconds)
        {
            string[] units = { "d", "h", "min", "s", "ms" };
            long[] sizes = { 86400000000, 3600000000, 60000000, 1000000, 1000 };
            for (int i = 0; i < units.Length; i++)
            {
                // Days, hours and minutes only when they are whole; below, decimals are the custom.
                if (microseconds >= sizes[i] && (i >= 3 || microseconds % sizes[i] == 0))
                    return ((decimal)microseconds / sizes[i]).ToString(CultureInfo.InvariantCulture) + " " + units[i];
            }
            return microseconds.ToString(CultureInfo.InvariantCulture) + " us";
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
