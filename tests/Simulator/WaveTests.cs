using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using NanoPy.Tests.CliTests;
using Xunit;

namespace NanoPy.Tests.SimulatorTests
{
    public sealed class WaveTests
    {
        private const string Script =
            "import time\nfrom machine import Pin, PWM, I2C\n" +
            "led = Pin(2, Pin.OUT)\nfast = Pin(4, Pin.OUT)\npwm = PWM(Pin(13), freq=50, duty_u16=4915)\ni2c = I2C(0, scl=Pin(22), sda=Pin(21))\n" +
            "for i in range(5):\n    led.toggle()\n    for k in range(200): fast.toggle()\n    i2c.writeto(0x3c, b'\\x00\\xae')\n    time.sleep_ms(60)\n";

        private static string Draw(CliBench cli, string name)
        {
            string path = Path.Combine(cli.Folder, name);
            Assert.Equal(0, cli.RunWith(Script, "run", "-", "--virtual", "--wave", path, "--at", "0s adc 34 ramp 0V to 3.3V over 200ms", "--at", "50ms pin 19 pulse high 80ms",
                "--stimulus", cli.File("s.sim", Encoding.UTF8.GetBytes("i2c 0 ssd1306\n"))));
            return path;
        }

        // A picture that is wanted otherwise is drawn anew: the failing test leaves it beside the old one.
        private static void AssertGolden(string name, string text)
        {
            string path = RepositoryRoot.Combine("tests", "Simulator", "golden", name);
            string expected = File.Exists(path) ? File.ReadAllText(path) : "";
            if (expected == text)
                return;
            File.WriteAllText(Path.Combine(Path.GetTempPath(), "new-" + name), text);
            Assert.Fail(name + " differs; the new one is " + Path.Combine(Path.GetTempPath(), "new-" + name));
        }

        [Theory]
        [InlineData("wave.svg")]
        [InlineData("wave.vcd")]
        public void A_short_run_gives_the_golden_file(string name)
        {
            using CliBench cli = new CliBench();
            AssertGolden(name, File.ReadAllText(Draw(cli, name)));
        }

        [Fact]
        public void The_svg_is_well_formed_and_names_its_pins()
        {
            using CliBench cli = new CliBench();
            XElement svg = XDocument.Load(Draw(cli, "a.svg")).Root;
            string[] texts = svg.Descendants().Where(item => item.Name.LocalName == "text").Select(item => item.Value).ToArray();
            foreach (string text in new[] { "pin 2", "LED", "pin 4", "pin 13", "PWM", "50 Hz  7.5 %", "pin 19", "pin 34", "ADC", "I2C(0)", "80 ms", "pins safe" })
                Assert.Contains(text, texts);
        }

        [Fact]
        public void The_png_is_a_png_of_the_same_size()
        {
            using CliBench cli = new CliBench();
            byte[] png = File.ReadAllBytes(Draw(cli, "a.png"));
            Assert.Equal(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, png.Take(8));
            Assert.Equal(2400, png[16] << 24 | png[17] << 16 | png[18] << 8 | png[19]);
        }

        [Fact]
        public void The_vcd_is_well_formed_and_has_every_edge()
        {
            using CliBench cli = new CliBench();
            string[] lines = File.ReadAllLines(Draw(cli, "a.vcd"));
            Dictionary<string, string> names = new Dictionary<string, string>();
            Dictionary<string, int> changes = new Dictionary<string, int>();
            long now = -1;
            int i = 0;
            for (; lines[i] != "$enddefinitions $end"; i++)
            {
                string[] words = lines[i].Split(' ');
                if (words[0] != "$var")
                    continue;
                Assert.Equal(6, words.Length);
                Assert.Equal("$end", words[5]);
                Assert.True(words[1] == "wire" && words[2] == "1" || words[1] == "real" && words[2] == "64");
                Assert.Matches("^[A-Za-z0-9_]+$", words[4]);
                names.Add(words[3], words[4]);
            }
            Assert.Equal("$timescale 1us $end", lines[2]);
            foreach (string line in lines.Skip(i + 1))
            {
                if (line[0] == '#')
                {
                    long time = long.Parse(line.AsSpan(1));
                    Assert.True(time > now);
                    now = time;
                }
                else if (line[0] != '$')
                {
                    string code = line[0] == 'r' ? line.Split(' ')[1] : line.Substring(1);
                    Assert.Contains(line[0], "01r");
                    changes[names[code]] = changes.GetValueOrDefault(names[code]) + 1;
                }
            }
            Assert.Equal(1000 + 1, changes["pin4"]);
            Assert.Equal(6 + 1, changes["pin2_LED"]);
            Assert.Equal(2 + 1, changes["pin19"]);
            Assert.True(changes["pin13_pwm"] >= 24);
            Assert.True(changes["pin34_adc"] > 100);
            Assert.True(now >= 300000);
        }

        [Fact]
        public void A_day_is_drawn_as_large_as_a_second()
        {
            using CliBench cli = new CliBench();
            string path = Path.Combine(cli.Folder, "day.svg");
            Assert.Equal(0, cli.Run("run", RepositoryRoot.Combine("examples", "blink.py"), "--virtual", "--for", "1d", "--wave", path));
            Assert.InRange(new FileInfo(path).Length, 1000, 60000);
        }

        [Fact]
        public void Names_of_wave_files_are_looked_at_before_the_run()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(2, cli.RunWith("print('ran')", "run", "-", "--wave", "x.bmp"));
            Assert.Equal("", cli.Output);
            Assert.Contains("--wave: 'x.bmp' must end with .svg, .png, .vcd", cli.Error);
            Assert.Equal(2, cli.RunWith("pass", "run", "-", "--wave", Path.Combine(cli.Folder, "no", "x.svg")));
            Assert.Contains("cannot write ", cli.Error);
        }

        [Fact]
        public void The_board_view_shows_what_the_script_left()
        {
            using CliBench cli = new CliBench();
            string devices = "i2c 0 ssd1306\npin 16 ws2812 2\npin 13 servo\n";
            string script = "from machine import Pin, PWM, I2C, bitstream\nPin('LED', Pin.OUT, value=1)\np = PWM(Pin(13), freq=50, duty_ns=1500000)\n" +
                "i2c = I2C(0, scl=Pin(22), sda=Pin(21))\ni2c.writeto(0x3c, b'\\x00\\x20\\x00\\xa1\\xc8\\xaf')\ni2c.writeto(0x3c, b'\\x40' + b'\\xff' * 1024)\n" +
                "bitstream(Pin(16, Pin.OUT), 0, (400, 850, 800, 450), b'\\x00\\xff\\x00\\x00\\x00\\xff')\nprint('done')\n";
            Assert.Equal(0, cli.RunWith(script, "run", "-", "--virtual", "--board-view", "--stimulus", cli.File("s.sim", Encoding.UTF8.GetBytes(devices))));
            Assert.Equal("done\n", cli.Output);
            Assert.Contains("LED", cli.Error);
            Assert.Contains("out high", cli.Error);
            Assert.Contains("90.0 degrees", cli.Error);
            Assert.Equal(32, cli.Error.Split('\n').Count(line => line.Contains(new string('█', 64))));
        }
    }
}
