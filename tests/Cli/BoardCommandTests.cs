using System.IO;
using System.Linq;
using System.Text;
using NanoPy.Cli;
using NanoPy.Tests.BoardTests;
using Xunit;

namespace NanoPy.Tests.CliTests
{
    public sealed class BoardCommandTests
    {
        [Fact]
        public void Boards_lists_every_board_in_plain_columns()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(0, cli.Run("boards"));
            string[] lines = cli.Output.TrimEnd('\n').Split('\n');
            Assert.Equal(BoardFolder.Ids(), lines.Skip(1).Select(line => line.Split(' ')[0]));
            Assert.Contains("esp32-devkitc         ESP32-DevKitC (WROOM-32)   ESP32       small   2 high     0     ESP32_REV3", lines);
            Assert.DoesNotContain('\u001b', cli.Output);
        }

        [Fact]
        public void Board_draws_one_plainly_when_nobody_sits_at_a_terminal()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(0, cli.Run("board", "esp32-devkitc"));
            Assert.Contains("\nstrap touch ADC2 MISO1  12 ─┤             ├─ 4   ADC2 touch\n", cli.Output);
            Assert.Contains("\n  stop button     0 (BOOT), low while pressed\n", cli.Output);
            Assert.DoesNotContain('\u001b', cli.Output);
        }

        [Fact]
        public void Board_draws_in_colours_at_a_terminal()
        {
            MemoryStream output = new MemoryStream();
            Assert.Equal(0, Program.Run(new[] { "board", "xiao-esp32s3" }, CommandIo.Of(Stream.Null, output, Stream.Null, true)));
            Assert.Contains("\u001b[", Encoding.UTF8.GetString(output.ToArray()));
        }

        [Fact]
        public void Check_says_ok_or_the_mistake_with_its_place()
        {
            using CliBench cli = new CliBench();
            string good = BoardFolder.PathOf("xiao-esp32c3");
            string bad = cli.File("bad.json", Encoding.UTF8.GetBytes("{\n  \"chip\": \"Z80\"\n}\n"));
            Assert.Equal(1, cli.Run("board", "--check", good, bad));
            Assert.Equal(good + ": ok, XIAO ESP32C3\n", cli.Output);
            Assert.Equal(bad + ":2:11: unknown chip \"Z80\"; there are ESP32, ESP32-PICO, ESP32-S3, ESP32-C3, ESP32-C6\n", cli.Error);
        }

        [Theory]
        [InlineData("nanopy: board: which one? `nanopy boards` lists them\n", "board")]
        [InlineData("nanopy: board: give an id, or --check with files, not both\n", "board", "esp32-devkitc", "--check", "x")]
        [InlineData("nanopy: none.json: no such file\n", "board", "--check", "none.json")]
        public void A_wrong_call_is_one_line(string complaint, params string[] arguments)
        {
            using CliBench cli = new CliBench();
            Assert.Equal(2, cli.Run(arguments));
            Assert.Equal(complaint, cli.Error);
        }

        [Fact]
        public void An_unknown_board_is_told_with_those_there_are()
        {
            using CliBench cli = new CliBench();
            Assert.Equal(2, cli.Run("board", "arduino"));
            Assert.StartsWith("nanopy: no board 'arduino'; there are: atoms3-lite, esp32-c3-devkitm-1,", cli.Error);
        }
    }
}
