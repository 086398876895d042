// Seconds since 1970 to the Gregorian calendar and back. Pure arithmetic: the device's DateTime starts later than 1970-01-01.

using NanoPy.Core;

namespace NanoPy.Time
{
    /// <summary>The Gregorian calendar.</summary>
    public static class CivilTime
    {
        /// <summary>First and last second that FromSeconds takes: the years 1 to 9999.</summary>
        internal const long Earliest = -62135596800, Latest = 253402300799;

        private const int SecondsPerDay = 86400;
        /// <summary>Days of 400 years: the calendar repeats after them.</summary>
        private const int DaysPerEra = 146097;
        /// <summary>Days from 0000-03-01 to 1970-01-01. Years are counted from March, so that the leap day is their last.</summary>
        private const int DaysToEpoch = 719468;

        /// <summary>Quotient rounded down.</summary>
        public static long Floor(long value, long divisor)
        {
            long quotient = value / divisor;
            return value % divisor < 0 ? quotient - 1 : quotient;
        }

        /// <summary>Days since 1970-01-01; months below 1 and above 12 run into other years.</summary>
        private static long DaysOf(long year, long month, long day)
        {
            year += Floor(month - 1, 12);
            month -= Floor(month - 1, 12) * 12;
            if (month <= 2)
                year--;
            long era = Floor(year, 400);
            long yearOfEra = year - era * 400;
            long dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
            long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
            return era * DaysPerEra + dayOfEra - DaysToEpoch;
        }

        /// <summary>Seconds since 1970 of year, month, day, hour, minute, second; fields out of their range carry over.</summary>
        public static long ToSeconds(long[] fields)
        {
            return DaysOf(fields[0], fields[1], fields[2]) * SecondsPerDay + fields[3] * 3600 + fields[4] * 60 + fields[5];
        }

        /// <summary>MicroPython's tuple: year, month, day, hour, minute, second, weekday (0 is Monday), day of the year (from 1).</summary>
        public static PyTuple FromSeconds(long seconds)
        {
            if (seconds < Earliest || seconds > Latest)
                throw ScriptError.Overflow("timestamp out of range for platform time_t");
            long days = Floor(seconds, SecondsPerDay);
            long rest = seconds - days * SecondsPerDay;
            long shifted = days + DaysToEpoch;
            long era = Floor(shifted, DaysPerEra);
            long dayOfEra = shifted - era * DaysPerEra;
            long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
            long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
            long monthFromMarch = (5 * dayOfYear + 2) / 153;
            long month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
            long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
            // 1970-01-01 was a Thursday.
            long weekday = days + 3 - Floor(days + 3, 7) * 7;
            object[] items = new object[8];
            items[0] = new PyInt(year);
            items[1] = new PyInt(month);
            items[2] = new PyInt(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
            items[3] = new PyInt(rest / 3600);
            items[4] = new PyInt(rest / 60 % 60);
            items[5] = new PyInt(rest % 60);
            items[6] = new PyInt(weekday);
            items[7] = new PyInt(days - DaysOf(year, 1, 1) + 1);
            return new PyTuple(items);
        }
    }
}
