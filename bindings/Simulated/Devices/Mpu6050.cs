// The motion sensor MPU-6050 on I2C. Registers by InvenSense's RM-MPU-6000A.

using System;
using System.Globalization;

namespace NanoPy.Simulated
{
    /// <summary>A sensor of acceleration and rotation.</summary>
    public sealed class Mpu6050 : RegisterDevice
    {
        private const int GyroConfig = 0x1B, AccelConfig = 0x1C, InterruptStatus = 0x3A, Data = 0x3B, Power = 0x6B, WhoAmI = 0x75;
        private const int Identity = 0x68, Asleep = 0x40, ResetBit = 0x80, DataReady = 1;

        private static readonly string[] Axes = { "ax", "ay", "az" }, Rotations = { "gx", "gy", "gz" };

        private readonly Quantity[] accelerations = new Quantity[3];
        private readonly Quantity[] rotations = new Quantity[3];
        private readonly Quantity temperature;
        private readonly byte[] registers = new byte[256];

        internal Mpu6050(DeviceSetup setup) : base(setup)
        {
            for (int i = 0; i < 3; i++)
            {
                accelerations[i] = setup.Quantity(Axes[i]);
                rotations[i] = setup.Quantity(Rotations[i]);
            }
            temperature = setup.Quantity("temperature");
            Reset();
        }

        public override string Describe()
        {
            if ((registers[Power] & Asleep) != 0)
                return "asleep";
            return string.Format(CultureInfo.InvariantCulture, "{0:0.00} {1:0.00} {2:0.00} g", accelerations[0].Now, accelerations[1].Now, accelerations[2].Now);
        }

        private void Reset()
        {
            Array.Clear(registers);
            registers[Power] = Asleep;
            registers[WhoAmI] = Identity;
        }

        private void Store(int at, double value)
        {
            int raw = (int)Math.Clamp(Math.Round(value), short.MinValue, short.MaxValue);
            registers[at] = (byte)(raw >> 8);
            registers[at + 1] = (byte)raw;
        }

        private protected override void Sample()
        {
            if ((registers[Power] & Asleep) != 0)
                return;
            double perG = 16384 >> (registers[AccelConfig] >> 3 & 3);
            double perDegree = 131.0 / (1 << (registers[GyroConfig] >> 3 & 3));
            for (int i = 0; i < 3; i++)
            {
                Store(Data + 2 * i, accelerations[i].Now * perG);
                Store(Data + 8 + 2 * i, rotations[i].Now * perDegree);
            }
            Store(Data + 6, (temperature.Now - 36.53) * 340);
            registers[InterruptStatus] |= DataReady;
        }

        private protected override byte ReadRegister(int number)
        {
            byte value = registers[number];
            if (number == InterruptStatus)
                registers[number] = 0;
            return value;
        }

        private protected override void WriteRegister(int number, byte value)
        {
            if (number == Power && (value & ResetBit) != 0)
            {
                Reset();
                return;
            }
            bool isReadOnly = number == WhoAmI || (number >= InterruptStatus && number < Data + 14);
            if (!isReadOnly)
                registers[number] = value;
        }
    }
}
