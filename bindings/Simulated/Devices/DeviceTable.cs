// The devices that a stimulus can place: one row each. The grammar of a placement comes from here.

using System;

namespace NanoPy.Simulated
{
    /// <summary>A value of a device that can change while the script runs.</summary>
    internal sealed class QuantityRow
    {
        internal QuantityRow(string name, string unit, double value, double least, double most)
        {
            Name = name;
            Unit = unit;
            Value = value;
            Least = least;
            Most = most;
        }

        /// <summary>Its name: written before the number, unless the unit alone says which it is.</summary>
        internal string Name { get; }
        /// <summary>Written behind the number.</summary>
        internal string Unit { get; }
        /// <summary>What it is if nothing else is said.</summary>
        internal double Value { get; }
        internal double Least { get; }
        internal double Most { get; }
    }

    /// <summary>A number that belongs to the wiring and stays.</summary>
    internal sealed class OptionRow
    {
        /// <summary>Means that it must be given.</summary>
        internal const long Required = long.MinValue;

        internal OptionRow(string name, long value, long least, long most)
        {
            Name = name;
            Value = value;
            Least = least;
            Most = most;
        }

        /// <summary>Written before the number; `count` is written without a name.</summary>
        internal string Name { get; }
        /// <summary>What it is if nothing else is said, or Required.</summary>
        internal long Value { get; }
        internal long Least { get; }
        internal long Most { get; }
    }

    /// <summary>A kind of device.</summary>
    internal sealed class DeviceRow
    {
        internal DeviceRow(string kind, string name, string usage, Func<DeviceSetup, DeviceModel> make, OptionRow[] options, params QuantityRow[] quantities)
        {
            Kind = kind;
            Name = name;
            Usage = usage;
            Make = make;
            Options = options;
            Quantities = quantities;
        }

        /// <summary>What it is wired to: pin, i2c, spi, uart.</summary>
        internal string Kind { get; }
        internal string Name { get; }
        /// <summary>An example of a placement, with all that can be said.</summary>
        internal string Usage { get; }
        internal Func<DeviceSetup, DeviceModel> Make { get; }
        internal OptionRow[] Options { get; }
        internal QuantityRow[] Quantities { get; }
    }

    internal static class DeviceTable
    {
        private const string Pin = "pin", I2c = "i2c", Spi = "spi", Uart = "uart";

        /// <summary>7-bit addresses that are not reserved.</summary>
        private const int FirstAddress = 0x08, LastAddress = 0x77;

        private const int MostPin = 255;

        internal static readonly DeviceRow[] Rows =
        {
            new DeviceRow(I2c, "ssd1306", "i2c 0 ssd1306 at 0x3c height 64", setup => new Ssd1306(setup),
                new[] { At(0x3c), new OptionRow("height", 64, 32, 64) }),
            new DeviceRow(I2c, "bme280", "i2c 0 bme280 at 0x76 21.5C 1013hPa 40%", setup => new Bme280(setup), new[] { At(0x76) },
                Celsius(21.5), new QuantityRow("pressure", "hPa", 1013.25, 300, 1100), Percent(40)),
            new DeviceRow(I2c, "mpu6050", "i2c 0 mpu6050 at 0x68 ax 0g ay 0g az 1g gx 0dps gy 0dps gz 0dps 25C", setup => new Mpu6050(setup), new[] { At(0x68) },
                Acceleration("ax", 0), Acceleration("ay", 0), Acceleration("az", 1), Rotation("gx"), Rotation("gy"), Rotation("gz"), Celsius(25)),
            new DeviceRow(I2c, "ds3231", "i2c 0 ds3231 at 0x68 25C", setup => new Ds3231(setup), new[] { At(0x68) }, Celsius(25)),
            new DeviceRow(I2c, "lcd1602", "i2c 0 lcd1602 at 0x27 columns 16 rows 2", setup => new Lcd1602(setup),
                new[] { At(0x27), new OptionRow("columns", 16, 8, 20), new OptionRow("rows", 2, 1, 4) }),
            new DeviceRow(Pin, "dht22", "pin 4 dht22 21.5C 40%", setup => new Dht(setup, true), None,
                new QuantityRow("temperature", "C", 21.5, -40, 80), Percent(40)),
            new DeviceRow(Pin, "dht11", "pin 4 dht11 21C 40%", setup => new Dht(setup, false), None,
                new QuantityRow("temperature", "C", 21, 0, 50), Percent(40)),
            new DeviceRow(Pin, "ds18b20", "pin 15 ds18b20 22.5C serial 1", setup => new Ds18b20(setup),
                new[] { new OptionRow("serial", 0, 0, int.MaxValue) }, new QuantityRow("temperature", "C", 21, -55, 125)),
            new DeviceRow(Pin, "hcsr04", "pin 5 hcsr04 120cm echo 18", setup => new HcSr04(setup),
                new[] { new OptionRow("echo", -1, 0, MostPin) }, new QuantityRow("distance", "cm", 100, 0, 10000)),
            new DeviceRow(Pin, "ws2812", "pin 16 ws2812 8 bytes 3", setup => new Ws2812(setup),
                new[] { new OptionRow("count", OptionRow.Required, 1, 4096), new OptionRow("bytes", 3, 3, 4) }),
            new DeviceRow(Pin, "servo", "pin 13 servo shortest 500 longest 2500", setup => new Servo(setup),
                new[] { new OptionRow("shortest", 500, 100, 5000), new OptionRow("longest", 2500, 100, 5000) }),
            new DeviceRow(Spi, "flash", "spi 1 flash cs 5", setup => new SpiFlash(setup), new[] { new OptionRow("cs", OptionRow.Required, 0, MostPin) }),
            new DeviceRow(Spi, "loopback", "spi 1 loopback", setup => new SpiLoopback(setup), None),
            new DeviceRow(Uart, "echo", "uart 2 echo", setup => new UartEcho(setup), None),
        };

        private static OptionRow[] None { get { return Array.Empty<OptionRow>(); } }

        internal static DeviceRow Find(string kind, string name)
        {
            return Array.Find(Rows, row => row.Kind == kind && string.Equals(row.Name, name, StringComparison.OrdinalIgnoreCase));
        }

        private static OptionRow At(int address)
        {
            return new OptionRow("at", address, FirstAddress, LastAddress);
        }

        private static QuantityRow Celsius(double value)
        {
            return new QuantityRow("temperature", "C", value, -40, 85);
        }

        private static QuantityRow Percent(double value)
        {
            return new QuantityRow("humidity", "%", value, 0, 100);
        }

        private static QuantityRow Acceleration(string name, double value)
        {
            return new QuantityRow(name, "g", value, -16, 16);
        }

        private static QuantityRow Rotation(string name)
        {
            return new QuantityRow(name, "dps", 0, -2000, 2000);
        }
    }
}
