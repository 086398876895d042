// The clock DS3231 on I2C. Registers by Maxim's data sheet, rev 10. It starts at 2024-01-01 00:00:00 and says that it had lost its time.

using System;
using System.Globalization;

namespace NanoPy.Simulated
{
    /// <summary>A battery-backed clock with two alarms and a thermometer.</summary>
    public sealed class Ds3231 : RegisterDevice
    {
        private const int Hours = 0x02, Day = 0x03, Month = 0x05, FirstAlarm = 0x07, SecondAlarm = 0x0B, Control = 0x0E, Status = 0x0F, Temperature = 0x11,
            Registers = 0x13;
        private const int StoppedFlag = 0x80, FirstFlag = 0x01, SecondFlag = 0x02;
        private const int TwelveHours = 0x40, Afternoon = 0x20, Century = 0x80, AlarmOff = 0x80, ByWeekday = 0x40;
        private const int LongestCheckSeconds = 31 * 86400;

        private readonly SimulatedClock clock;
        private readonly Quantity temperature;
        private readonly byte[] registers = new byte[Registers];
        private DateTime time = new DateTime(2024, 1, 1);
        /// <summary>Weekday register minus the calendar's weekday: users count as they like.</summary>
        private int weekdayShift = 1;
        private bool isTwelveHours;
        private long timeAt;
        private bool isTimeWritten;

        internal Ds3231(DeviceSetup setup) : base(setup)
        {
            clock = setup.Clock;
            temperature = setup.Quantity("temperature");
            registers[Control] = 0x1C;
            registers[Status] = StoppedFlag | 0x08;
            StoreTime();
        }

        public override string Describe()
        {
            return Now().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        }

        private DateTime Now()
        {
            return time.AddSeconds((clock.Elapsed - timeAt) / 1000000);
        }

        private static int Bcd(int value)
        {
            return value / 10 << 4 | value % 10;
        }

        private static int FromBcd(int value)
        {
            return (value >> 4) * 10 + (value & 0x0F);
        }

        private int Weekday(DateTime moment)
        {
            return ((int)moment.DayOfWeek + weekdayShift + 6) % 7 + 1;
        }

        private int HoursRegister(int hour)
        {
            if (!isTwelveHours)
                return Bcd(hour);
            return TwelveHours | (hour >= 12 ? Afternoon : 0) | Bcd((hour + 11) % 12 + 1);
        }

        private static int HourOf(int register)
        {
            if ((register & TwelveHours) == 0)
                return FromBcd(register & 0x3F);
            return FromBcd(register & 0x1F) % 12 + ((register & Afternoon) != 0 ? 12 : 0);
        }

        private void StoreTime()
        {
            registers[0] = (byte)Bcd(time.Second);
            registers[1] = (byte)Bcd(time.Minute);
            registers[Hours] = (byte)HoursRegister(time.Hour);
            registers[Day] = (byte)Weekday(time);
            registers[Day + 1] = (byte)Bcd(time.Day);
            registers[Month] = (byte)(Bcd(time.Month) | (time.Year >= 2100 ? Century : 0));
            registers[Month + 1] = (byte)Bcd(time.Year % 100);
        }

        // The time goes on by whole seconds; alarms look at each.
        private protected override void Sample()
        {
            SetWrittenTime();
            long seconds = (clock.Elapsed - timeAt) / 1000000;
            for (long i = Math.Max(0, seconds - LongestCheckSeconds); i < seconds; i++)
                CheckAlarms(time.AddSeconds(i + 1));
            timeAt += seconds * 1000000;
            time = time.AddSeconds(seconds);
            StoreTime();
            int quarters = (int)Math.Round(temperature.Now * 4);
            registers[Temperature] = (byte)(quarters >> 2);
            registers[Temperature + 1] = (byte)(quarters << 6);
        }

        private void CheckAlarms(DateTime moment)
        {
            if (Matches(FirstAlarm, 0, Bcd(moment.Second)) && Matches(FirstAlarm, 1, Bcd(moment.Minute)) && Matches(FirstAlarm, 2, HoursRegister(moment.Hour))
                && MatchesDay(FirstAlarm + 3, moment))
                registers[Status] |= FirstFlag;
            if (moment.Second == 0 && Matches(SecondAlarm, 0, Bcd(moment.Minute)) && Matches(SecondAlarm, 1, HoursRegister(moment.Hour))
                && MatchesDay(SecondAlarm + 2, moment))
                registers[Status] |= SecondFlag;
        }

        private bool Matches(int alarm, int field, int value)
        {
            int register = registers[alarm + field];
            return (register & AlarmOff) != 0 || (register & 0x7F) == value;
        }

        private bool MatchesDay(int at, DateTime moment)
        {
            int register = registers[at];
            if ((register & AlarmOff) != 0)
                return true;
            return (register & ByWeekday) != 0 ? (register & 0x0F) == Weekday(moment) : (register & 0x3F) == Bcd(moment.Day);
        }

        private protected override int Next(int number)
        {
            return (number + 1) % Registers;
        }

        private protected override byte ReadRegister(int number)
        {
            return number < Registers ? registers[number] : (byte)0;
        }

        private protected override void WriteRegister(int number, byte value)
        {
            if (number >= Temperature)
                return;
            // Flags can only be cleared.
            registers[number] = number == Status ? (byte)(registers[Status] & value & (StoppedFlag | FirstFlag | SecondFlag) | value & 0x08) : value;
            if (number < FirstAlarm)
            {
                isTimeWritten = true;
                if (number == 0)
                    timeAt = clock.Elapsed;
            }
        }

        // Once all registers of a write are there: between them they may name a day that does not exist.
        private void SetWrittenTime()
        {
            if (!isTimeWritten)
                return;
            isTimeWritten = false;
            isTwelveHours = (registers[Hours] & TwelveHours) != 0;
            int year = 2000 + FromBcd(registers[Month + 1]) + ((registers[Month] & Century) != 0 ? 100 : 0);
            int month = Math.Clamp(FromBcd(registers[Month] & 0x1F), 1, 12);
            int day = Math.Clamp(FromBcd(registers[Day + 1]), 1, DateTime.DaysInMonth(year, month));
            int weekday = registers[Day];
            time = new DateTime(year, month, day, HourOf(registers[Hours]) % 24, FromBcd(registers[1]) % 60, FromBcd(registers[0]) % 60);
            weekdayShift = (weekday - (int)time.DayOfWeek + 7) % 7;
        }
    }
}
