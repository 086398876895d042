using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NanoPy.Boards;
using NanoPy.Hal;
using NanoPy.Simulated;
using Xunit;

namespace NanoPy.Tests.BoardTests
{
    /// <summary>Wrong use of a pin is refused with the reason, and names board and pin.</summary>
    public sealed class PinRuleTests
    {
        [Theory]
        [InlineData("esp32-devkitc", 34, PinUse.Output, "pin can only be input: pin 34 of ESP32-DevKitC (WROOM-32) has no output")]
        [InlineData("esp32-devkitc", 39, PinUse.OpenDrain, "pin can only be input: pin 39 (VN) of ESP32-DevKitC (WROOM-32) has no output")]
        [InlineData("esp32-devkitc", 35, PinUse.Pwm, "pin can only be input: pin 35 of ESP32-DevKitC (WROOM-32) has no output")]
        [InlineData("esp32-devkitc", 36, PinUse.UartTx, "pin can only be input: pin 36 (VP) of ESP32-DevKitC (WROOM-32) has no output")]
        [InlineData("esp32-devkitc", 36, PinUse.PullUp, "pin has no pull resistors: pin 36 (VP) of ESP32-DevKitC (WROOM-32); put one into your circuit")]
        [InlineData("esp32-devkitc", 6, PinUse.Input, "invalid pin: pin 6 of ESP32-DevKitC (WROOM-32) belongs to the flash chip")]
        [InlineData("esp32-devkitc-wrover", 16, PinUse.Input, "invalid pin: pin 16 of ESP32-DevKitC (WROVER) belongs to the PSRAM")]
        [InlineData("esp32-s3-devkitc-1", 36, PinUse.Output, "invalid pin: pin 36 of ESP32-S3-DevKitC-1 (N8R8) belongs to the PSRAM")]
        [InlineData("xiao-esp32c3", 22, PinUse.Input, "invalid pin: XIAO ESP32C3 has no pin 22; its pins are 0-10, 18-21")]
        [InlineData("xiao-esp32c3", -1, PinUse.Output, "invalid pin: XIAO ESP32C3 has no pin -1; its pins are 0-10, 18-21")]
        [InlineData("esp32-devkitc", 24, PinUse.Input, "invalid pin: ESP32-DevKitC (WROOM-32) has no pin 24; its pins are 0-5, 12-19, 21-23, 25-27, 32-39")]
        [InlineData("esp32-devkitc", 5, PinUse.Analog, "invalid pin: pin 5 of ESP32-DevKitC (WROOM-32) has no ADC; these have: 0, 2, 4, 12-15, 25-27, 32-39")]
        [InlineData("esp32-devkitc", 4, PinUse.Dac, "invalid Pin for DAC: pin 4 of ESP32-DevKitC (WROOM-32) has no DAC; these have: 25, 26")]
        [InlineData("xiao-esp32c6", 4, PinUse.Dac, "invalid Pin for DAC: pin 4 (MTMS) of XIAO ESP32C6 has no DAC; the ESP32-C6 has none")]
        [InlineData("esp32-devkitc", 25, PinUse.Touch, "invalid pin for TouchPad: pin 25 of ESP32-DevKitC (WROOM-32) has no touch sensor; these have: 0, 2, 4, 12-15, 27, 32, 33")]
        [InlineData("xiao-esp32c3", 4, PinUse.Touch, "invalid pin for TouchPad: pin 4 (D2) of XIAO ESP32C3 has no touch sensor; the ESP32-C3 has none")]
        [InlineData("xiao-esp32c3", 10, PinUse.Wake, "invalid pin for wake: pin 10 (D10) of XIAO ESP32C3 cannot wake the chip; these can: 0-5")]
        public void Wrong_use_is_refused_with_the_reason(string id, int pin, int use, string reason)
        {
            Assert.Equal(reason, BoardFolder.Read(id).Table.Refuse(pin, use));
        }

        [Fact]
        public void ADC2_is_refused_while_the_radio_runs()
        {
            BoardTable table = BoardFolder.Read("esp32-devkitc").Table;
            Assert.Null(table.Refuse(4, PinUse.Analog));
            table.IsRadioActive = true;
            Assert.Equal("pin 4 of ESP32-DevKitC (WROOM-32) is on ADC2, which Wi-Fi is using; take one of 32-39, or switch Wi-Fi off", table.Refuse(4, PinUse.Analog));
            Assert.Null(table.Refuse(4, PinUse.Output));
            Assert.Null(table.Refuse(32, PinUse.Analog));
        }

        [Fact]
        public void A_pin_serves_one_bus_or_channel_at_a_time()
        {
            BoardTable table = BoardFolder.Read("esp32-devkitc").Table;
            Assert.Null(table.Claim(21, PinUse.I2cSda, "I2C(0)"));
            Assert.Null(table.Claim(21, PinUse.I2cSda, "I2C(0)"));
            Assert.Equal("I2C(0)", table.OwnerOf(21));
            Assert.Equal("pin 21 of ESP32-DevKitC (WROOM-32) is in use by I2C(0); deinit() that first, or take another pin", table.Claim(21, PinUse.Pwm, "PWM"));
            Assert.Equal("pin can only be input: pin 34 of ESP32-DevKitC (WROOM-32) has no output", table.Claim(34, PinUse.Pwm, "PWM"));
            table.Release("I2C(0)");
            Assert.Null(table.Claim(21, PinUse.Pwm, "PWM"));
            table.ReleaseAll();
            Assert.Null(table.OwnerOf(21));
            Assert.Null(table.Claim(21, PinUse.I2cSda, "I2C(0)"));
        }

        [Fact]
        public void The_safe_state_lets_go_of_all_pins()
        {
            using SimulatedBoard board = SimulatedBoard.Load(BoardFolder.PathOf("esp32-devkitc"), new VirtualClock());
            board.File.Table.Claim(21, PinUse.I2cSda, "I2C(0)");
            board.MakeSafe();
            Assert.Null(board.File.Table.OwnerOf(21));
        }

        [Fact]
        public void Names_and_channels_are_found()
        {
            BoardTable table = BoardFolder.Read("xiao-esp32s3").Table;
            Assert.Equal(new[] { 21, 1, 1, 9, -1, -1 }, new[] { "LED", "D0", "a0", "d10", "D", "LEDX" }.Select(table.Find));
            Assert.Equal("D0", table.NameOf(1));
            Assert.Equal("D0, A0", table.NamesOf(1));
            Assert.Null(table.NameOf(45));
            Assert.StartsWith("invalid pin: XIAO ESP32S3 has no pin 'GREEN'; it has D0, D1", table.RefuseName("GREEN"));
            Assert.Equal(new[] { 0, 9, 10, 19, -1 }, new[] { 1, 10, 11, 20, 21 }.Select(table.AdcChannel));
            Assert.Equal(new[] { 1, 14, -1 }, new[] { 1, 14, 15 }.Select(table.TouchChannel));
            BoardTable classic = BoardFolder.Read("esp32-devkitc").Table;
            Assert.Equal(new[] { 0, 6, 4, 10, 19, -1 }, new[] { 36, 34, 32, 4, 26, 5 }.Select(classic.AdcChannel));
            Assert.Equal(new[] { 0, 1, -1 }, new[] { 25, 26, 27 }.Select(classic.DacChannel));
            Assert.Equal(new[] { 23, 18, 19, -1 }, new[] { PinUse.SpiMosi, PinUse.SpiSck, PinUse.SpiMiso, PinUse.I2cSda }.Select(use => classic.DefaultPin(use, 2)));
        }

        [Theory]
        [InlineData("Pin(34, Pin.OUT)", "pin can only be input: pin 34 of ESP32-DevKitC (WROOM-32) has no output")]
        [InlineData("Pin(6)", "invalid pin: pin 6 of ESP32-DevKitC (WROOM-32) belongs to the flash chip")]
        [InlineData("Pin('VP', Pin.IN, Pin.PULL_UP)", "pin has no pull resistors: pin 36 (VP) of ESP32-DevKitC (WROOM-32); put one into your circuit")]
        [InlineData("Pin('GREEN')", "invalid pin: ESP32-DevKitC (WROOM-32) has no pin 'GREEN'; it has BOOT, TX0, LED, RX0, VP, VN")]
        [InlineData("ADC(5)", "invalid pin: pin 5 of ESP32-DevKitC (WROOM-32) has no ADC; these have: 0, 2, 4, 12-15, 25-27, 32-39")]
        [InlineData("DAC(4)", "invalid Pin for DAC: pin 4 of ESP32-DevKitC (WROOM-32) has no DAC; these have: 25, 26")]
        [InlineData("TouchPad(25)", "invalid pin for TouchPad: pin 25 of ESP32-DevKitC (WROOM-32) has no touch sensor; these have: 0, 2, 4, 12-15, 27, 32, 33")]
        [InlineData("i = I2C(0); PWM(21)", "pin 21 of ESP32-DevKitC (WROOM-32) is in use by I2C(0); deinit() that first, or take another pin")]
        public void A_script_is_told_what_is_wrong(string line, string reason)
        {
            using SimulatedBoard board = SimulatedBoard.Load(BoardFolder.PathOf("esp32-devkitc"), new VirtualClock());
            using Engine engine = new Engine(board, new NanoPy.Compiler.PythonCompiler()) { Packs = Cli.Toolchain.NewPacks() };
            RunResult result = engine.Run(Encoding.UTF8.GetBytes("from machine import *\n" + line + "\n"), "wrong.py");
            Assert.EndsWith("\nValueError: " + reason + "\n", result.ErrorText);
        }

        [Theory]
        [InlineData("ESP32_REV3", "ESP32", 0, 16)]
        [InlineData("ESP32_PSRAM_REV3", "ESP32", 0, -1)]
        [InlineData("M5StickCPlus", "ESP32-PICO", 0, 10)]
        [InlineData("ESP32_S3_OCTAL", "ESP32-S3", 0, 38)]
        [InlineData("AtomS3", "ESP32-S3", 0, 35)]
        [InlineData("ESP32_C3", "ESP32-C3", 9, 10)]
        [InlineData("ESP32_C6_THREAD", "ESP32-C6", 9, 15)]
        public void Without_a_file_the_board_is_the_bare_chip_of_its_firmware(string target, string chip, int boot, int free)
        {
            BoardTable table = BoardTable.OfTarget(target);
            Assert.Equal(chip, table.Chip);
            Assert.Equal(boot, table.ButtonPin);
            Assert.Equal(boot, table.Find("BOOT"));
            Assert.Equal(free < 0 ? "belongs to the PSRAM" : null, table.Refuse(free < 0 ? 16 : free, PinUse.Output)?.Substring("invalid pin: pin 16 of ESP32 board ".Length));
        }

        [Theory]
        [MemberData(nameof(BoardFolder.Rows), MemberType = typeof(BoardFolder))]
        public void A_board_fits_the_firmware_that_it_names_and_no_other_chips(string id)
        {
            BoardFile board = BoardFolder.Read(id);
            Assert.True(board.Table.FitsTarget(board.Target));
            IEnumerable<string> targets = new[] { "ESP32_REV3", "ESP32_S3_QUAD", "ESP32_C3", "ESP32_C6_THREAD" };
            Assert.Single(targets, board.Table.FitsTarget);
        }

        [Theory]
        [MemberData(nameof(BoardFolder.Rows), MemberType = typeof(BoardFolder))]
        public void A_board_read_by_the_firmware_blinks_in_the_simulator(string id)
        {
            BoardTable table = BoardReader.Read(File.ReadAllBytes(BoardFolder.PathOf(id)), id);
            // A WS2812 takes colours and no level: such a board blinks at a free pin.
            bool hasLed = table.LedPin >= 0 && !table.IsLedStrip;
            int pin = hasLed ? table.LedPin : Enumerable.Range(0, table.PinCount).First(free => table.Hazards(free) == 0 && (table.Abilities(free) & PinAbility.Output) != 0);
            using SimulatedBoard board = SimulatedBoard.Load(BoardFolder.PathOf(id), new VirtualClock());
            using Engine engine = new Engine(board, new NanoPy.Compiler.PythonCompiler()) { Packs = Cli.Toolchain.NewPacks(), Started = board.Clock.Restart };
            string script = "from machine import Pin\nimport time\nled = Pin(" + (hasLed ? "'LED'" : pin.ToString()) + ", Pin.OUT, value=0)\nwhile True:\n    led.toggle()\n    time.sleep_ms(100)\n";
            board.PlanPress(board.ButtonPin, 450000);
            RunResult result = engine.Run(Encoding.UTF8.GetBytes(script), "blink.py");
            Assert.Equal("", result.ErrorText);
            Assert.Equal(Core.StopReason.Button, result.Reason);
            bool isPulledUp = table.IsIdleHigh(pin);
            List<bool> levels = board.Pins.History.Where(change => change.Pin == pin && change.Cause == PinCause.Script).Select(change => change.High).ToList();
            Assert.Equal(isPulledUp ? new[] { false, true, false, true, false, true } : new[] { true, false, true, false, true }, levels);
            Assert.Equal(PinMode.Input, board.Pins.ModeOf(pin));
            Assert.Equal(isPulledUp, board.Pins.Read(pin));
        }
    }
}
