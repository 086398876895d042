using System;
using System.Linq;
using NanoPy.Simulated;
using NanoPy.Tests.EngineTests;
using Xunit;

namespace NanoPy.Tests.SimulatorTests
{
    // Each model against a driver that was written from the data sheet, in Python or here.
    public sealed class DeviceTests
    {
        private const int Handle = 0;

        private static EngineBench With(string stimulus)
        {
            EngineBench bench = EngineBench.InVirtualTime();
            new StimulusReader(bench.Board).Read(stimulus, "test.sim");
            return bench;
        }

        private static SimulatedI2c Open(EngineBench bench)
        {
            SimulatedI2c i2c = bench.Board.Peripherals.I2c;
            Assert.Equal(Handle, i2c.Open(0, 22, 21, 400000, 50000));
            return i2c;
        }

        private static void Write(SimulatedI2c i2c, int address, params byte[] bytes)
        {
            Assert.Equal(bytes.Length, i2c.Transfer(Handle, address, bytes, 0, bytes.Length, null, 0, 0));
        }

        private static byte[] Read(SimulatedI2c i2c, int address, int register, int count)
        {
            byte[] bytes = new byte[count];
            Assert.Equal(1, i2c.Transfer(Handle, address, new[] { (byte)register }, 0, 1, bytes, 0, count));
            return bytes;
        }

        private static string Run(EngineBench bench, params string[] script)
        {
            string text = bench.Run(new[] { "import time, machine", "from machine import Pin" }.Concat(script).ToArray()).ErrorText;
            Assert.Equal("", text);
            return bench.Output;
        }

        // ---- I2C --------------------------------------------------------------------------------------------------------------------

        [Fact]
        public void A_scan_finds_the_addresses()
        {
            using EngineBench bench = With("i2c 0 ssd1306\ni2c 0 bme280 at 0x77\ni2c 1 ds3231");
            Assert.Equal("[60, 119]\n[104]\n", Run(bench, "print(machine.I2C(0, scl=Pin(22), sda=Pin(21)).scan())", "print(machine.I2C(1, scl=Pin(25), sda=Pin(26)).scan())"));
        }

        [Fact]
        public void Oled_draws_upright_in_horizontal_mode()
        {
            using EngineBench bench = With("i2c 0 ssd1306");
            SimulatedI2c i2c = Open(bench);
            Ssd1306 oled = (Ssd1306)bench.Board.Devices[0];
            Write(i2c, 0x3c, 0x00, 0xAE, 0x20, 0x00, 0x21, 0, 127, 0x22, 0, 7, 0xA1, 0xC8, 0xA6, 0x8D, 0x14, 0xAF);
            byte[] frame = new byte[1025];
            frame[0] = 0x40;
            frame[1] = 0x01;                    // 0, 0
            frame[1 + 127] = 0x80;              // 127, 7
            frame[1 + 7 * 128 + 5] = 0x80;      // 5, 63
            Write(i2c, 0x3c, frame);
            Assert.True(oled.IsLit(0, 0) && oled.IsLit(127, 7) && oled.IsLit(5, 63));
            Assert.Equal(3, oled.LitPixels());
            Write(i2c, 0x3c, 0x80, 0xA7);
            Assert.Equal(128 * 64 - 3, oled.LitPixels());
            Write(i2c, 0x3c, 0x00, 0xAE);
            Assert.Equal(0, oled.LitPixels());
        }

        [Fact]
        public void Oled_knows_pages_and_windows()
        {
            using EngineBench bench = With("i2c 0 ssd1306 height 32");
            SimulatedI2c i2c = Open(bench);
            Ssd1306 oled = (Ssd1306)bench.Board.Devices[0];
            Write(i2c, 0x3c, 0x00, 0x20, 0x02, 0xA1, 0xC8, 0xAF, 0xB2, 0x05, 0x11);
            Write(i2c, 0x3c, 0x40, 0xFF);
            Assert.True(Enumerable.Range(16, 8).All(y => oled.IsLit(0x15, y)));
            Write(i2c, 0x3c, 0x00, 0x20, 0x00, 0x21, 10, 11, 0x22, 0, 1);
            Write(i2c, 0x3c, 0x40, 1, 2, 4, 8, 16);
            Assert.True(oled.IsLit(11, 1) && oled.IsLit(10, 10) && oled.IsLit(11, 11) && oled.IsLit(10, 4));
            Assert.False(oled.IsLit(10, 0));
        }

        [Theory]
        [InlineData(21.5, 1013.25, 40)]
        [InlineData(-12.34, 870.5, 99)]
        [InlineData(60, 1090, 3)]
        public void Bme280_gives_what_was_set_to_a_driver_with_the_integers_of_the_data_sheet(double celsius, double hectopascal, double percent)
        {
            using EngineBench bench = With(FormattableString.Invariant($"i2c 0 bme280 {celsius}C {hectopascal}hPa {percent}%"));
            SimulatedI2c i2c = Open(bench);
            Assert.Equal(0x60, Read(i2c, 0x76, 0xD0, 1)[0]);
            Assert.Equal(new byte[] { 0x80, 0, 0 }, Read(i2c, 0x76, 0xF7, 3));
            Write(i2c, 0x76, 0xF2, 1);
            Write(i2c, 0x76, 0xF4, 0x25);
            Assert.Equal(8, Read(i2c, 0x76, 0xF3, 1)[0] & 8);
            bench.Board.Clock.Spend(20000);
            Assert.Equal(0, Read(i2c, 0x76, 0xF3, 1)[0] & 8);
            (double t, double p, double h) = Compensate(Read(i2c, 0x76, 0x88, 26), Read(i2c, 0x76, 0xE1, 7), Read(i2c, 0x76, 0xF7, 8));
            Assert.InRange(t, celsius - 0.02, celsius + 0.02);
            Assert.InRange(p, hectopascal - 0.1, hectopascal + 0.1);
            Assert.InRange(h, percent - 0.1, percent + 0.1);
        }

        // Section 4.2.3 of the data sheet, with its 32 and 64 bit integers.
        private static (double Celsius, double Hectopascal, double Percent) Compensate(byte[] c, byte[] e, byte[] d)
        {
            ushort Unsigned(int at) => BitConverter.ToUInt16(c, at);
            short Signed(int at) => BitConverter.ToInt16(c, at);
            int rawP = d[0] << 12 | d[1] << 4 | d[2] >> 4, rawT = d[3] << 12 | d[4] << 4 | d[5] >> 4, rawH = d[6] << 8 | d[7];
            int t1 = Unsigned(0);
            int a = (((rawT >> 3) - (t1 << 1)) * Signed(2)) >> 11;
            int b = (((((rawT >> 4) - t1) * ((rawT >> 4) - t1)) >> 12) * Signed(4)) >> 14;
            int fine = a + b;
            double celsius = ((fine * 5 + 128) >> 8) / 100.0;
            long v1 = (long)fine - 128000;
            long v2 = v1 * v1 * Signed(16);
            v2 += (v1 * Signed(14)) << 17;
            v2 += (long)Signed(12) << 35;
            v1 = ((v1 * v1 * Signed(10)) >> 8) + ((v1 * Signed(8)) << 12);
            v1 = ((1L << 47) + v1) * Unsigned(6) >> 33;
            long p = 1048576 - rawP;
            p = ((p << 31) - v2) * 3125 / v1;
            long w1 = (Signed(22) * (p >> 13) * (p >> 13)) >> 25, w2 = (Signed(20) * p) >> 19;
            p = ((p + w1 + w2) >> 8) + ((long)Signed(18) << 4);
            int h1 = c[25], h2 = BitConverter.ToInt16(e, 0), h3 = e[2], h4 = (sbyte)e[3] << 4 | e[4] & 15, h5 = (sbyte)e[5] << 4 | e[4] >> 4, h6 = (sbyte)e[6];
            int x = fine - 76800;
            x = ((((rawH << 14) - (h4 << 20) - h5 * x) + 16384) >> 15)
                * (((((((x * h6) >> 10) * (((x * h3) >> 11) + 32768)) >> 10) + 2097152) * h2 + 8192) >> 14);
            x -= ((((x >> 15) * (x >> 15)) >> 7) * h1) >> 4;
            x = Math.Clamp(x, 0, 419430400);
            return (celsius, p / 256.0 / 100, (x >> 12) / 1024.0);
        }

        [Fact]
        public void Mpu6050_sleeps_until_it_is_woken_and_has_ranges()
        {
            using EngineBench bench = With("i2c 0 mpu6050 ax -0.5g az 1g gy 100dps 36.53C");
            SimulatedI2c i2c = Open(bench);
            Assert.Equal(0x68, Read(i2c, 0x68, 0x75, 1)[0]);
            Assert.Equal(new byte[6], Read(i2c, 0x68, 0x3B, 6));
            Write(i2c, 0x68, 0x6B, 0);
            byte[] data = Read(i2c, 0x68, 0x3B, 14);
            Assert.Equal(new[] { -8192, 0, 16384, 0, 0, 13100, 0 }, Enumerable.Range(0, 7).Select(i => (int)(short)(data[2 * i] << 8 | data[2 * i + 1])));
            Write(i2c, 0x68, 0x1B, 0x18, 0x10);
            data = Read(i2c, 0x68, 0x3B, 14);
            Assert.Equal(2048 * 2, (short)(data[4] << 8 | data[5]));
            Assert.Equal(1638, (short)(data[10] << 8 | data[11]));
        }

        [Fact]
        public void Ds3231_keeps_the_time_that_was_set_and_rings()
        {
            using EngineBench bench = With("i2c 0 ds3231 -3.25C");
            SimulatedI2c i2c = Open(bench);
            Assert.Equal(0x80, Read(i2c, 0x68, 0x0F, 1)[0] & 0x80);
            Write(i2c, 0x68, 0, 0x58, 0x59, 0x23, 0x03, 0x28, 0x02, 0x24);
            Write(i2c, 0x68, 0x07, 0x01, 0x80, 0x80, 0x80);
            Write(i2c, 0x68, 0x0F, 0);
            bench.Board.Clock.Spend(2000000);
            Assert.Equal(new byte[] { 0x00, 0x00, 0x00, 0x04, 0x29, 0x02, 0x24 }, Read(i2c, 0x68, 0, 7));
            Assert.Equal(0, Read(i2c, 0x68, 0x0F, 1)[0] & 1);
            bench.Board.Clock.Spend(1000000);
            Assert.Equal(1, Read(i2c, 0x68, 0x0F, 1)[0] & 1);
            byte[] celsius = Read(i2c, 0x68, 0x11, 2);
            Assert.Equal(-3.25, ((sbyte)celsius[0] * 4 + (celsius[1] >> 6)) / 4.0);
            // Twelve hours: 11 pm.
            Write(i2c, 0x68, 0x02, 0x40 | 0x20 | 0x11);
            Assert.Equal(0x71, Read(i2c, 0x68, 0x02, 1)[0]);
            Assert.Equal("2024-02-29 23:00:01", ((Ds3231)bench.Board.Devices[0]).Describe());
        }

        [Fact]
        public void Lcd_shows_text_of_a_four_bit_driver()
        {
            using EngineBench bench = With("i2c 0 lcd1602");
            Run(bench, "i2c = machine.I2C(0, scl=Pin(22), sda=Pin(21))",
                "def nibble(n, rs):", "    for e in (4, 0): i2c.writeto(0x27, bytes([n << 4 | 8 | e | rs]))",
                "def send(b, rs=0):", "    nibble(b >> 4, rs)", "    nibble(b & 15, rs)",
                "for n in (3, 3, 3, 2): nibble(n, 0)", "for c in (0x28, 0x0C, 0x06, 0x01): send(c)", "for c in b'Hello': send(c, 1)", "send(0xC3)", "for c in b'21.5\\xdfC': send(c, 1)");
            Lcd1602 lcd = (Lcd1602)bench.Board.Devices[0];
            Assert.Equal("Hello           ", lcd.Line(0));
            Assert.Equal("   21.5°C       ", lcd.Line(1));
            Assert.True(lcd.IsLit && lcd.IsOn);
        }

        // ---- pins ---------------------------------------------------------------------------------------------------------------------

        [Theory]
        [InlineData("dht22 21.5C 40%", 1, 400, 215)]
        [InlineData("dht22 -10.1C 99.9%", 1, 999, 0x8000 | 101)]
        [InlineData("dht11 23C 55%", 18, 55 << 8, 23 << 8)]
        public void Dht_answers_a_long_low_pulse(string device, int startMs, int humidity, int temperature)
        {
            using EngineBench bench = With("pin 4 " + device);
            SimulatedPins pins = bench.Board.Pins;
            pins.SetMode(4, NanoPy.Hal.PinMode.OpenDrain);
            pins.Write(4, false);
            bench.Board.Clock.Spend(startMs * 1000 + 100);
            int[] lengths = new int[84];
            Assert.Equal(84, bench.Board.Peripherals.Pulses.Capture(4, lengths, 1000, null));
            Assert.Equal(new[] { 30, 80, 80 }, lengths.Take(3));
            byte[] data = new byte[5];
            for (int i = 0; i < 40; i++)
            {
                Assert.Equal(50, lengths[3 + 2 * i]);
                data[i / 8] = (byte)(data[i / 8] << 1 | (lengths[4 + 2 * i] > 50 ? 1 : 0));
            }
            Assert.Equal(humidity, data[0] << 8 | data[1]);
            Assert.Equal(temperature, data[2] << 8 | data[3]);
            Assert.Equal((byte)(data[0] + data[1] + data[2] + data[3]), data[4]);
        }

        [Fact]
        public void Dht_does_not_answer_a_short_pulse()
        {
            using EngineBench bench = With("pin 4 dht22");
            bench.Board.Pins.SetMode(4, NanoPy.Hal.PinMode.OpenDrain);
            bench.Board.Pins.Write(4, false);
            bench.Board.Clock.Spend(300);
            Assert.Equal(0, bench.Board.Peripherals.Pulses.Capture(4, new int[84], 1000, null));
        }

        [Fact]
        public void Ds18b20s_share_a_pin_and_convert_in_their_time()
        {
            using EngineBench bench = With("pin 15 ds18b20 22.5C\npin 15 ds18b20 -3.25C");
            SimulatedOneWire wire = bench.Board.Peripherals.OneWire;
            byte[][] roms = Search(wire, 15);
            Assert.Equal(2, roms.Length);
            Assert.All(roms, rom => Assert.Equal(0x28, rom[0]));
            Assert.All(roms, rom => Assert.Equal(0, Crc(rom)));
            Assert.Equal(new[] { 85.0, 85.0 }, roms.Select(rom => Temperature(wire, rom)));
            wire.Reset(15);
            wire.WriteByte(15, 0xCC);
            wire.WriteByte(15, 0x44);
            Assert.False(wire.ReadBit(15));
            bench.Board.Clock.Spend(750000);
            Assert.Equal(new[] { -3.25, 22.5 }, roms.Select(rom => Temperature(wire, rom)).Order());
            Assert.False(wire.Reset(4));
        }

        private static double Temperature(SimulatedOneWire wire, byte[] rom)
        {
            Assert.True(wire.Reset(15));
            wire.WriteByte(15, 0x55);
            foreach (byte value in rom)
                wire.WriteByte(15, value);
            wire.WriteByte(15, 0xBE);
            byte[] scratchpad = Enumerable.Range(0, 9).Select(_ => (byte)wire.ReadByte(15)).ToArray();
            Assert.Equal(0, Crc(scratchpad));
            return (short)(scratchpad[0] | scratchpad[1] << 8) / 16.0;
        }

        private static int Crc(byte[] bytes)
        {
            int crc = 0;
            foreach (byte value in bytes)
            {
                for (int bit = 0; bit < 8; bit++)
                {
                    int mix = (crc ^ value >> bit) & 1;
                    crc = crc >> 1 ^ (mix != 0 ? 0x8C : 0);
                }
            }
            return crc;
        }

        // The search of application note 187: at each conflict, 0 first.
        private static byte[][] Search(SimulatedOneWire wire, int pin)
        {
            System.Collections.Generic.List<byte[]> found = new System.Collections.Generic.List<byte[]>();
            byte[] rom = new byte[8];
            int lastConflict = -1;
            do
            {
                wire.Reset(pin);
                wire.WriteByte(pin, 0xF0);
                int conflict = -1;
                for (int i = 0; i < 64; i++)
                {
                    bool bit = wire.ReadBit(pin), complement = wire.ReadBit(pin);
                    Assert.False(bit && complement);
                    bool way = bit;
                    if (!bit && !complement)
                    {
                        way = i == lastConflict || (i < lastConflict && (rom[i / 8] >> (i % 8) & 1) != 0);
                        if (!way)
                            conflict = i;
                    }
                    rom[i / 8] = (byte)(rom[i / 8] & ~(1 << (i % 8)) | (way ? 1 << (i % 8) : 0));
                    wire.WriteBit(pin, way);
                }
                found.Add((byte[])rom.Clone());
                lastConflict = conflict;
            }
            while (lastConflict >= 0);
            return found.ToArray();
        }

        [Theory]
        [InlineData("120cm", 119.5, 120.5)]
        [InlineData("2cm", 1.9, 2.1)]
        public void Hcsr04_echoes_as_long_as_the_sound_was_under_way(string distance, double least, double most)
        {
            using EngineBench bench = With("pin 5 hcsr04 " + distance + " echo 18");
            string output = Run(bench, "t, e = Pin(5, Pin.OUT), Pin(18, Pin.IN)", "for i in range(3):", "    t.on()", "    time.sleep_us(10)", "    t.off()",
                "    us = machine.time_pulse_us(e, 1, 30000)", "    time.sleep_ms(60)", "print(us)");
            Assert.InRange(int.Parse(output) * 0.0343 / 2, least, most);
            Assert.Equal(3, ((HcSr04)bench.Board.Devices[0]).Readings);
        }

        [Fact]
        public void Hcsr04_hears_nothing_from_far_away()
        {
            using EngineBench bench = With("pin 5 hcsr04 900cm echo 18");
            Assert.Equal("-1\n", Run(bench, "t, e = Pin(5, Pin.OUT), Pin(18, Pin.IN)", "t.on()", "time.sleep_us(10)", "t.off()", "print(machine.time_pulse_us(e, 1, 30000))"));
        }

        [Fact]
        public void A_strip_takes_green_first_and_keeps_what_is_not_sent()
        {
            using EngineBench bench = With("pin 16 ws2812 3\npin 17 ws2812 1 bytes 4");
            Run(bench, "machine.bitstream(Pin(16, Pin.OUT), 0, (400, 850, 800, 450), bytes([1, 2, 3, 4, 5, 6, 7, 8, 9]))",
                "machine.bitstream(Pin(16, Pin.OUT), 0, (400, 850, 800, 450), bytes([0, 255, 0]))",
                "machine.bitstream(Pin(17, Pin.OUT), 0, (400, 850, 800, 450), bytes([1, 2, 3, 16]))");
            Ws2812 strip = (Ws2812)bench.Board.Devices[0];
            Assert.Equal(new[] { 0xFF0000, 0x050406, 0x080709 }, Enumerable.Range(0, 3).Select(strip.Colour));
            Assert.Equal(2, strip.Updates);
            Assert.Equal(0x121113, ((Ws2812)bench.Board.Devices[1]).Colour(0));
        }

        [Fact]
        public void A_servo_turns_as_its_pulses_say()
        {
            using EngineBench bench = With("pin 13 servo");
            Run(bench, "s = machine.PWM(Pin(13), freq=50, duty_ns=500000)", "time.sleep_ms(100)", "s.duty_ns(1500000)", "time.sleep_ms(100)", "s.duty_ns(2500000)", "s.freq(1000)");
            Servo servo = (Servo)bench.Board.Devices[0];
            Assert.Equal(new[] { 0.0, 90.0, 180.0 }, servo.History.Select(entry => Math.Round(entry.Angle)));
        }

        // ---- SPI and UART -------------------------------------------------------------------------------------------------------------

        [Fact]
        public void Flash_is_read_written_and_erased_when_it_is_selected()
        {
            using EngineBench bench = With("spi 2 flash cs 5");
            Assert.Equal("b'\\x00\\x00\\x00' b'\\xef@\\x14'\nb'hi'\nb'\\xff\\xff'\n", Run(bench,
                "spi = machine.SPI(2, baudrate=1000000, sck=Pin(18), mosi=Pin(23), miso=Pin(19))", "cs = Pin(5, Pin.OUT, value=1)",
                "def talk(out, count=0):", "    cs(0)", "    spi.write(out)", "    got = spi.read(count)", "    cs(1)", "    return got",
                "print(spi.read(3), talk(b'\\x9f', 3))",
                "talk(b'\\x06')", "talk(b'\\x02\\x00\\x10\\x00hi')", "print(talk(b'\\x03\\x00\\x10\\x00', 2))",
                "talk(b'\\x06')", "talk(b'\\x20\\x00\\x10\\x00')", "print(talk(b'\\x03\\x00\\x10\\x00', 2))"));
        }

        [Fact]
        public void Loopback_and_echo_give_back_what_they_get()
        {
            using EngineBench bench = With("spi 1 loopback\nuart 2 echo");
            Assert.Equal("bytearray(b'abc')\nNone\nb'hello'\n", Run(bench,
                "spi = machine.SPI(1, baudrate=1000000, sck=Pin(14), mosi=Pin(13), miso=Pin(12))", "b = bytearray(3)", "spi.write_readinto(b'abc', b)", "print(b)",
                "u = machine.UART(2, 9600, tx=27, rx=26)", "u.write('hello')", "print(u.read())", "time.sleep_ms(20)", "print(u.read())"));
            Assert.Equal(5, ((UartEcho)bench.Board.Devices[1]).Count);
        }
    }
}
