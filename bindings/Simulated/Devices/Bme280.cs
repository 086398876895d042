// The sensor BME280 on I2C. Its raw values are found backwards, through the compensation of Bosch's data sheet (BST-BME280-DS001, 4.2.3 and
// appendix 8.1), so that a driver that compensates as it should gets the temperature, pressure and humidity that were set.

using System;
using System.Globalization;

namespace NanoPy.Simulated
{
    /// <summary>A sensor of temperature, pressure and humidity.</summary>
    public sealed class Bme280 : RegisterDevice
    {
        private const int Id = 0x60, SoftReset = 0xB6;
        private const int IdRegister = 0xD0, ResetRegister = 0xE0, HumidityControl = 0xF2, Status = 0xF3, Control = 0xF4, Config = 0xF5, Data = 0xF7;
        private const int Sleep = 0, Normal = 3;
        private const int Skipped20 = 0x80000, Skipped16 = 0x8000;

        // Calibration of one sensor: the example of the data sheet; for humidity, values as sensors have them.
        private const int T1 = 27504, T2 = 26435, T3 = -1000;
        private const int P1 = 36477, P2 = -10685, P3 = 3024, P4 = 2855, P5 = 140, P6 = -7, P7 = 15500, P8 = -14600, P9 = 6000;
        private const int H1 = 75, H2 = 362, H3 = 0, H4 = 313, H5 = 50, H6 = 30;

        private readonly SimulatedClock clock;
        private readonly Quantity temperature, pressure, humidity;
        private readonly byte[] registers = new byte[256];
        private long doneAt;
        private bool isMeasuring;

        internal Bme280(DeviceSetup setup) : base(setup)
        {
            clock = setup.Clock;
            temperature = setup.Quantity("temperature");
            pressure = setup.Quantity("pressure");
            humidity = setup.Quantity("humidity");
            Reset();
        }

        public override string Describe()
        {
            return string.Format(CultureInfo.InvariantCulture, "{0:0.0} C, {1:0.0} hPa, {2:0.0} %", temperature.Now, pressure.Now, humidity.Now);
        }

        private void Reset()
        {
            Array.Clear(registers);
            registers[IdRegister] = Id;
            int[] words = { T1, T2, T3, P1, P2, P3, P4, P5, P6, P7, P8, P9 };
            for (int i = 0; i < words.Length; i++)
            {
                registers[0x88 + 2 * i] = (byte)words[i];
                registers[0x89 + 2 * i] = (byte)(words[i] >> 8);
            }
            registers[0xA1] = H1;
            registers[0xE1] = H2 & 0xFF;
            registers[0xE2] = H2 >> 8;
            registers[0xE3] = H3;
            registers[0xE4] = H4 >> 4;
            registers[0xE5] = (H4 & 0x0F) | ((H5 & 0x0F) << 4);
            registers[0xE6] = H5 >> 4;
            registers[0xE7] = H6;
            isMeasuring = false;
            StoreRaw(Skipped20, Skipped20, Skipped16);
        }

        private void StoreRaw(int p, int t, int h)
        {
            registers[Data] = (byte)(p >> 12);
            registers[Data + 1] = (byte)(p >> 4);
            registers[Data + 2] = (byte)(p << 4);
            registers[Data + 3] = (byte)(t >> 12);
            registers[Data + 4] = (byte)(t >> 4);
            registers[Data + 5] = (byte)(t << 4);
            registers[Data + 6] = (byte)(h >> 8);
            registers[Data + 7] = (byte)h;
        }

        private int Oversampling(int register, int shift)
        {
            int code = registers[register] >> shift & 7;
            return code == 0 ? 0 : 1 << (Math.Min(code, 5) - 1);
        }

        // Appendix 9.1: the typical time of a measurement in microseconds.
        private long MeasureMicroseconds()
        {
            int t = Oversampling(Control, 5), p = Oversampling(Control, 2), h = Oversampling(HumidityControl, 0);
            return 1000 + 2000 * t + (p > 0 ? 2000 * p + 500 : 0) + (h > 0 ? 2000 * h + 500 : 0);
        }

        private protected override void Sample()
        {
            int mode = registers[Control] & 3;
            if (isMeasuring && clock.Elapsed >= doneAt)
            {
                Measure(doneAt);
                isMeasuring = false;
                if (mode != Normal)
                    registers[Control] &= 0xFC;
            }
            else if (mode == Normal && !isMeasuring)
                Measure(clock.Elapsed);
            registers[Status] = (byte)(isMeasuring ? 0x08 : 0);
        }

        private void Measure(long time)
        {
            int rawT = Search(0xFFFFF, raw => Celsius(Fine(raw)) >= temperature.At(time));
            double fine = Fine(rawT);
            int rawP = Search(0xFFFFF, raw => Pascal(raw, fine) <= pressure.At(time) * 100);
            int rawH = Search(0xFFFF, raw => Percent(raw, fine) >= humidity.At(time));
            StoreRaw(
                Oversampling(Control, 2) == 0 ? Skipped20 : rawP,
                Oversampling(Control, 5) == 0 ? Skipped20 : rawT,
                Oversampling(HumidityControl, 0) == 0 ? Skipped16 : rawH);
        }

        // The least raw value that is enough; what is measured only rises, or only falls, with it.
        private static int Search(int most, Func<int, bool> isEnough)
        {
            int least = 0;
            while (least < most)
            {
                int middle = (least + most) / 2;
                if (isEnough(middle))
                    most = middle;
                else
                    least = middle + 1;
            }
            return least;
        }

        private static double Fine(int raw)
        {
            double offset = raw / 131072.0 - T1 / 8192.0;
            return (raw / 16384.0 - T1 / 1024.0) * T2 + offset * offset * T3;
        }

        private static double Celsius(double fine)
        {
            return fine / 5120;
        }

        private static double Pascal(int raw, double fine)
        {
            double a = fine / 2 - 64000;
            double b = a * a * P6 / 32768 + a * P5 * 2;
            b = b / 4 + P4 * 65536.0;
            double c = (1 + (P3 * a * a / 524288 + P2 * a) / 524288 / 32768) * P1;
            double p = (1048576 - raw - b / 4096) * 6250 / c;
            return p + (P9 * p * p / 2147483648.0 + p * P8 / 32768 + P7) / 16;
        }

        private static double Percent(int raw, double fine)
        {
            double a = fine - 76800;
            double h = (raw - (H4 * 64 + H5 / 16384.0 * a)) * (H2 / 65536.0 * (1 + H6 / 67108864.0 * a * (1 + H3 / 67108864.0 * a)));
            return h * (1 - H1 * h / 524288);
        }

        private protected override byte ReadRegister(int number)
        {
            return registers[number];
        }

        private protected override void WriteRegister(int number, byte value)
        {
            switch (number)
            {
                case ResetRegister when value == SoftReset:
                    Reset();
                    break;
                case HumidityControl:
                    registers[number] = (byte)(value & 7);
                    break;
                case Control:
                    registers[number] = value;
                    if ((value & 3) == Sleep)
                        break;
                    isMeasuring = true;
                    doneAt = clock.Elapsed + MeasureMicroseconds();
                    break;
                case Config:
                    registers[number] = value;
                    break;
            }
        }
    }
}
