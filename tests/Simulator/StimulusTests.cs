using System.IO;
using System.Linq;
using NanoPy.Simulated;
using NanoPy.Tests.CliTests;
using NanoPy.Tests.EngineTests;
using Xunit;

namespace NanoPy.Tests.SimulatorTests
{
    public sealed class StimulusTests
    {
        private static string Changes(string stimulus, int pin, params string[] script)
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            new StimulusReader(bench.Board).Read(stimulus, "test.sim");
            Assert.Equal("", bench.Run(new[] { "import time", "from machine import Pin" }.Concat(script).ToArray()).ErrorText);
            return string.Join(" ", bench.Board.Pins.History.Where(change => change.Pin == pin && change.Cause == PinCause.Outside)
                .Select(change => change.Time / 1000 + (change.High ? "+" : "-")));
        }

        [Theory]
        [InlineData("at 20ms pin 4 high", "20+")]
        [InlineData("at 20ms pin 4 high\nat 30ms pin 4 low", "20+ 30-")]
        [InlineData("pin 4 high", "0+")]
        [InlineData("at 5ms pin 4 high\nat 9ms pin 4 float", "5+ 9-")]
        [InlineData("at 20ms pin 4 pulse high 5ms", "20+ 25-")]
        [InlineData("AT 20ms PIN 4 High # comment", "20+")]
        [InlineData("# nothing\n\n  \t\nat 1.5ms pin 4 high\r\n", "1+")]
        [InlineData("pin 4 square 50Hz from 20ms to 55ms", "20+ 30- 40+ 50-")]
        [InlineData("at 20ms pin 4 square 50Hz duty 25% to 50ms", "20+ 25- 40+ 45-")]
        [InlineData("pin 4 square 0.05kHz duty 100% from 10ms to 30ms", "10+ 30-")]
        public void Levels(string stimulus, string changes)
        {
            Assert.Equal(changes, Changes(stimulus, 4, "time.sleep_ms(100)"));
        }

        [Fact]
        public void A_press_is_a_button_to_ground()
        {
            string[] script = { "b = Pin(4, Pin.IN, Pin.PULL_UP)", "time.sleep_ms(300)" };
            Assert.Equal("20- 120+", Changes("at 20ms pin 4 press", 4, script));
            Assert.Equal("20- 27+", Changes("at 20ms pin 4 press for 7ms", 4, script));
        }

        [Fact]
        public void Pins_have_names()
        {
            Assert.Equal("20+", Changes("at 20ms pin led high", 2, "time.sleep_ms(50)"));
        }

        [Fact]
        public void Voltages_stay_or_ramp()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            new StimulusReader(bench.Board).Read("adc 34 800mV\nadc 35 ramp 0V to 2V over 1s\nat 2s adc 34 3V to 1V over 100ms\nat 1.5s adc 34 1.2V", "test.sim");
            SimulatedAnalogInputs inputs = bench.Board.Peripherals.AnalogInputs;
            Assert.Equal(new[] { 800, 1200, 3000, 2000, 1000 }, new long[] { 0, 1500000, 2000000, 2050000, 9000000 }.Select(at => inputs.MillivoltsAt(34, at)));
            Assert.Equal(new[] { 0, 500, 2000, 2000 }, new long[] { 0, 250000, 1000000, 5000000 }.Select(at => inputs.MillivoltsAt(35, at)));
            Assert.Equal(0, inputs.MillivoltsAt(32, 5));
        }

        [Fact]
        public void Bytes_arrive_one_after_the_other()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            new StimulusReader(bench.Board).Read("at 10ms uart 2 \"hi\\n\\x00\\xffü\\\"\"", "test.sim");
            bench.Run("from machine import UART", "import time", "u = UART(2, 9600, tx=27, rx=26)", "time.sleep_ms(12)", "print(u.read())", "time.sleep_ms(20)", "print(u.read())");
            Assert.Equal("b'h'\nb'i\\n\\x00\\xff\\xc3\\xbc\"'\n".Replace("\\xc3\\xbc", "\\xfc"), bench.Output);
        }

        [Fact]
        public void Values_of_devices_change()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            StimulusReader reader = new StimulusReader(bench.Board);
            reader.Read("pin 4 dht22 21.5C 40%\nat 2s pin 4 dht22 30%\nat 1s pin 4 dht22 10C to 20C over 1s", "test.sim");
            reader.ReadAt("3s pin 4 dht22 -5C", "--at");
            Quantity temperature = bench.Board.Devices[0].Quantities.Single(quantity => quantity.Name == "temperature");
            Quantity humidity = bench.Board.Devices[0].Quantities.Single(quantity => quantity.Name == "humidity");
            Assert.Equal(new[] { 21.5, 10, 15, 20, -5 }, new long[] { 0, 1000000, 1500000, 2500000, 3000000 }.Select(temperature.At));
            Assert.Equal(new double[] { 40, 30 }, new long[] { 1999999, 2000000 }.Select(humidity.At));
        }

        [Fact]
        public void Every_kind_of_device_can_be_placed_as_its_usage_says_and_is_documented()
        {
            string document = File.ReadAllText(RepositoryRoot.Combine("docs", "simulator.md"));
            foreach (DeviceRow row in DeviceTable.Rows)
            {
                using EngineBench bench = EngineBench.InVirtualTime();
                new StimulusReader(bench.Board).Read(row.Usage, "usage");
                DeviceModel device = Assert.Single(bench.Board.Devices);
                Assert.Equal(row.Name, device.Name);
                Assert.StartsWith(device.Place, row.Usage);
                Assert.NotEqual("", device.Describe());
                string[] words = row.Usage.Split(' ');
                Assert.Contains(string.Join(" ", words.Take(3)), document);
            }
        }

        [Theory]
        [InlineData("pin 4", "1:6: expected low, high, float, press, touch, pulse, square or a device")]
        [InlineData("pin 99 low", "1:5: ESP32-DevKitC (WROOM-32) has no such pin")]
        [InlineData("pin nose low", "1:5: ESP32-DevKitC (WROOM-32) has no such pin")]
        [InlineData("pin 4 lo", "1:7: expected low, high, float, press, touch, pulse, square, dht22, dht11, ds18b20, hcsr04, ws2812, servo, not 'lo'")]
        [InlineData("pin 4 low now", "1:11: nothing more expected, not 'now'")]
        [InlineData("\n\nat soon pin 4 low", "3:4: expected a time, such as 500ms, not 'soon'")]
        [InlineData("at 5 pin 4 low", "1:4: expected a time, such as 500ms, not '5'")]
        [InlineData("at 5ms", "1:7: expected pin, adc, i2c, spi, uart or wifi")]
        [InlineData("at 5ms fly", "1:8: expected pin, adc, i2c, spi, uart or wifi, not 'fly'")]
        [InlineData("at -5ms pin 4 low", "1:4: a time, such as 500ms must be 0 to 100 years")]
        [InlineData("pin 4 square 50", "1:14: expected a frequency, such as 50Hz, not '50'")]
        [InlineData("pin 4 square 2MHz", "1:14: a frequency must be above 0 and at most 1MHz")]
        [InlineData("pin 4 square 50Hz duty 120%", "1:24: the duty must be 0% to 100%")]
        [InlineData("pin 4 square 50Hz from 2s to 1s", "1:30: the wave must end after it began")]
        [InlineData("pin 4 pulse 5ms", "1:13: expected 'low', not '5ms'")]
        [InlineData("adc 34 5", "1:8: expected a voltage, such as 1.65V, not '5'")]
        [InlineData("adc 34 ramp 0V", "1:15: expected 'to'")]
        [InlineData("adc 5 1V", "1:5: this pin of ESP32-DevKitC (WROOM-32) is no analog input")]
        [InlineData("uart 2 hello", "1:8: expected a text in double quotes, not 'hello'")]
        [InlineData("uart 2 \"hello", "1:8: the text has no closing quote")]
        [InlineData("uart 2 \"a\\q\"", "1:10: unknown escape; there are \\n \\r \\t \\0 \\\\ \\\" and \\x41")]
        [InlineData("pin 5 touch", "1:7: pin 5 of ESP32-DevKitC (WROOM-32) feels no touch")]
        [InlineData("wifi garden", "1:6: expected a text in double quotes, not 'garden'")]
        [InlineData("wifi \"\"", "1:6: the name of an access point must have 1 to 32 bytes")]
        [InlineData("wifi \"a\" channel 14", "1:18: the channel must be 1 to 13")]
        [InlineData("wifi \"a\" 5dBm", "1:10: the signal must be -100dBm to 0dBm")]
        [InlineData("wifi \"a\" key \"b\" loud", "1:18: expected the signal with its unit dBm, not 'loud'")]
        [InlineData("uart 7 echo", "1:6: the number of the port must be 0 to 2")]
        [InlineData("i2c 0 toaster", "1:7: expected ssd1306, bme280, mpu6050, ds3231, lcd1602, not 'toaster'")]
        [InlineData("i2c 0 ssd1306 at 0x78", "1:18: the number for 'at' must be 8 to 119")]
        [InlineData("i2c 0 bme280 100C", "1:14: the temperature of bme280 must be -40C to 85C")]
        [InlineData("pin 16 ws2812", "1:14: expected a number, as in 'pin 16 ws2812 8 bytes 3'")]
        [InlineData("spi 1 flash", "1:12: expected 'cs' and a number, as in 'spi 1 flash cs 5'")]
        [InlineData("spi 1 flash cs 99", "1:16: ESP32-DevKitC (WROOM-32) has no pin 99")]
        [InlineData("pin 4 dht22 21C cold", "1:17: this does not belong here; write it as in 'pin 4 dht22 21.5C 40%'")]
        [InlineData("at 1s pin 4 dht22 21C", "1:13: no dht22 is at pin 4 yet: place it in an earlier line without a time")]
        public void A_bad_line_gives_one_clear_error_with_its_place(string stimulus, string message)
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            StimulusException error = Assert.Throws<StimulusException>(() => new StimulusReader(bench.Board).Read(stimulus, "x.sim"));
            Assert.Equal("x.sim:" + message, error.Message);
        }

        [Fact]
        public void A_finger_touches_for_a_time()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            new StimulusReader(bench.Board).Read("at 20ms pin 4 touch for 30ms", "test.sim");
            bench.Run("from machine import TouchPad", "import time", "t = TouchPad(4)", "for _ in range(4):", "    print(t.read())", "    time.sleep_ms(15)");
            Assert.Equal("1000\n1000\n100\n100\n", bench.Output);
        }

        [Fact]
        public void Access_points_appear_at_their_time()
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            new StimulusReader(bench.Board).Read("wifi \"open\" -80dBm\nat 3s wifi \"late\" key \"12345678\" channel 3", "test.sim");
            bench.Run("import network", "w = network.WLAN()", "w.active(True)", "for _ in range(2):", "    print([(p[0], p[2], p[3], p[4]) for p in w.scan()])");
            Assert.Equal("[(b'open', 6, -80, 0)]\n[(b'late', 3, -50, 3), (b'open', 6, -80, 0)]\n", bench.Output);
        }

        [Fact]
        public void The_command_line_takes_files_and_lines()
        {
            using CliBench cli = new CliBench();
            string file = cli.File("garden.sim", System.Text.Encoding.UTF8.GetBytes("\ufeffat 20ms pin 4 high\n"));
            string script = "import time\nfrom machine import Pin\np = Pin(4, Pin.IN)\nwhile not p(): pass\nprint(time.ticks_ms() // 10)\nwhile p(): pass\nprint(time.ticks_ms() // 10)\n";
            Assert.Equal(0, cli.RunWith(script, "run", "-", "--virtual", "--stimulus", file, "--at", "50ms pin 4 low"));
            Assert.Equal("2\n5\n", cli.Output);
            using CliBench wrong = new CliBench();
            Assert.Equal(2, wrong.RunWith("", "run", "-", "--at", "50ms pin 4 lw"));
            Assert.StartsWith("nanopy: --at:1:12: expected low, ", wrong.Error);
            Assert.Equal(2, wrong.RunWith("", "run", "-", "--stimulus", "no-such.sim"));
            Assert.Contains("no-such.sim: no such file", wrong.Error);
        }
    }
}
