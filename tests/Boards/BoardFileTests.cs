using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Json.Schema;
using NanoPy.Boards;
using NanoPy.Simulated;
using Xunit;

namespace NanoPy.Tests.BoardTests
{
    /// <summary>Board files: those there are, and wrong ones.</summary>
    public sealed class BoardFileTests
    {
        private const string Good = "{\n\"id\": \"x\", \"name\": \"X\", \"maker\": \"M\", \"chip\": \"ESP32\", \"target\": \"ESP32_REV3\", \"flash\": 4, \"memory\": \"small\",\n"
            + "\"safe\": \"input\", \"names\": { \"BOOT\": 0 }, \"buses\": { \"I2C0\": { \"sda\": 21, \"scl\": 22 } }, \"repl\": [\"UART1\"],\n"
            + "\"left\": [\"GND\", 4], \"right\": [5], \"sources\": [\"none\"]\n}\n";

        private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(RepositoryRoot.Combine("boards", "board.schema.json")));

        private static bool FitsSchema(string text)
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return Schema.Evaluate(document.RootElement).IsValid;
        }

        private static string ErrorOf(string text)
        {
            string path = Path.GetTempFileName();
            File.WriteAllText(path, text);
            try
            {
                string message = Assert.Throws<InvalidDataException>(() => BoardFile.Read(path)).Message;
                Assert.StartsWith(path + ":", message);
                return message.Substring(path.Length + 1);
            }
            finally
            {
                File.Delete(path);
            }
        }

        [Fact]
        public void There_are_the_boards_that_people_have()
        {
            string[] wanted =
            {
                "esp32-devkitc", "esp32-devkitc-wrover", "esp32-s3-devkitc-1", "esp32-c3-devkitm-1", "esp32-c6-devkitc-1", "xiao-esp32c3", "xiao-esp32s3", "xiao-esp32c6",
                "m5stack-core", "m5stack-core2", "m5-atom-lite", "m5stickc-plus", "atoms3-lite", "lilygo-t-display",
            };
            Assert.Empty(wanted.Except(BoardFolder.Ids()));
        }

        [Theory]
        [MemberData(nameof(BoardFolder.Rows), MemberType = typeof(BoardFolder))]
        public void A_board_file_is_right_by_the_check_and_by_the_schema(string id)
        {
            BoardFile board = BoardFolder.Read(id);
            Assert.Equal(id, board.Id);
            Assert.True(FitsSchema(File.ReadAllText(BoardFolder.PathOf(id))));
            // What the drawings promise: each default pin can serve its bus, whether it is on the header or not.
            Assert.NotEmpty(board.Left.Where(pin => pin.Label == "GND").Concat(board.Right.Where(pin => pin.Label == "GND")));
            Assert.All(board.Table.ReplPorts, port => Assert.True(board.Table.DefaultPin(Hal.PinUse.UartTx, port) >= 0 && board.Table.DefaultPin(Hal.PinUse.UartRx, port) >= 0));
            Assert.True(board.Button >= 0, "a script needs a button that stops it");
        }

        [Fact]
        public void The_schema_has_the_members_of_the_check_and_the_chips_of_the_table()
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("boards", "board.schema.json")));
            JsonElement properties = document.RootElement.GetProperty("properties");
            Assert.Equal(BoardFileCheck.MemberNames, properties.EnumerateObject().Select(property => property.Name));
            Assert.Equal(BoardFileCheck.RequiredNames, document.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
            Assert.Equal(ChipTable.Names(), properties.GetProperty("chip").GetProperty("enum").EnumerateArray().Select(name => name.GetString()));
        }

        [Fact]
        public void The_smallest_good_file_is_good()
        {
            string path = Path.GetTempFileName();
            File.WriteAllText(path, Good);
            Assert.Equal(0, BoardFile.Read(path).Table.Find("boot"));
            File.Delete(path);
            Assert.True(FitsSchema(Good));
        }

        [Theory]
        [InlineData("", "1:1: the file ends too early")]
        [InlineData("{", "1:2: the file ends too early")]
        [InlineData("[]", "1:1: an object in braces must come here")]
        [InlineData("{}", "1:2: \"chip\" is missing")]
        [InlineData("{\"id\" 1}", "1:7: a colon after \"id\" must come here")]
        [InlineData("{\"flash\": 4,}", "1:13: a comma before the end of a list")]
        [InlineData("{\"flash\": 4 \"id\": \"x\"}", "1:13: a comma, or the end of the list")]
        [InlineData("{\"id\": \"x", "1:8: a text without its closing quotes")]
        [InlineData("{\"id\": \"\\n\"}", "1:9: a backslash")]
        [InlineData("{\"flash\": 4.5}", "1:11: a whole number must come here")]
        [InlineData("{\"flash\": 12345678901}", "1:11: a number of more than nine digits")]
        [InlineData("{\"flash\": ]}", "1:11: a value must come here")]
        [InlineData("{\"flash\": [}", "1:12: a brace closes what a bracket opened")]
        [InlineData("{\"flash\": maybe}", "1:11: no value of JSON begins like this")]
        [InlineData("{\"id\": \"X\"}", "1:8: the id must be of a-z, 0-9 and - only")]
        [InlineData("{\"chip\": \"ESP8266\"}", "1:10: unknown chip \"ESP8266\"; there are ESP32, ESP32-PICO")]
        [InlineData("{\"led\": {}, \"chip\": \"ESP32\"}", "1:2: \"led\" comes before \"chip\"")]
        public void A_damaged_file_is_refused_with_its_place(string text, string message)
        {
            Assert.StartsWith(message, ErrorOf(text));
        }

        [Theory]
        [InlineData("\"flash\": 4", "\"flash\": 3", "2:89: memory chips have 2, 4, 8, 16 or 32 megabytes")]
        [InlineData("\"maker\": \"M\", ", "", "5:1: \"maker\" is missing")]
        [InlineData("\"maker\": \"M\"", "\"makr\": \"M\"", "2:25: unknown member \"makr\"; there are $schema, id")]
        [InlineData("\"maker\": \"M\"", "\"maker\": \"M\", \"maker\": \"N\"", "2:39: \"maker\" comes twice")]
        [InlineData("\"small\"", "\"large\"", "2:102: the memory is \"large\" exactly if there is PSRAM")]
        [InlineData("\"BOOT\": 0", "\"LED\": 2", "3:18: a pin is named LED, but \"led\" does not say how it is lit")]
        [InlineData("\"BOOT\": 0", "\"boot\": 0", "3:29: a pin's name must be of A-Z")]
        [InlineData("\"BOOT\": 0", "\"BOOT\": 99", "3:37: invalid pin: ESP32 board has no pin 99; its pins are 0-5, 12-19")]
        [InlineData("\"BOOT\": 0", "\"BOOT\": 6", "3:37: invalid pin: pin 6 of ESP32 board belongs to the flash chip")]
        [InlineData("\"BOOT\": 0", "\"BOOT\": 0, \"BOOT\": 2", "3:40: two pins are named BOOT")]
        [InlineData("\"sda\": 21", "\"sda\": 34", "3:70: pin can only be input: pin 34 of ESP32 board has no output")]
        [InlineData("\"sda\"", "\"sdx\"", "3:63: unknown signal \"sdx\"")]
        [InlineData("\"I2C0\"", "\"CAN0\"", "3:53: unknown bus \"CAN0\"")]
        [InlineData("[\"UART1\"]", "[\"COM2\"]", "3:98: the prompt's ports are UART0, UART1 and UART2")]
        [InlineData("\"safe\": \"input\"", "\"safe\": \"output\"", "3:9: unknown safe state \"output\"")]
        [InlineData("\"GND\", 4", "\"GND\", 20", "4:17: the ESP32 has no pin 20")]
        [InlineData("[5]", "[4]", "4:31: pin 4 is on the header already")]
        [InlineData("[5]", "[true]", "4:31: the number of a pin, or a label")]
        [InlineData("\"safe\"", "\"led\": { \"pin\": 2, \"on\": \"blue\" }, \"safe\"", "3:26: the LED is on with \"high\", \"low\" or \"ws2812\"")]
        [InlineData("\"safe\"", "\"led\": { \"pin\": 2, \"on\": \"high\" }, \"safe\"", "3:53: the LED's pin, 2, needs the name LED")]
        [InlineData("\"safe\"", "\"button\": { \"pin\": 0, \"pressed\": \"high\" }, \"safe\"", "3:34: a stop button must be low while pressed")]
        [InlineData("\"safe\"", "\"psram\": { \"megabytes\": 4, \"bus\": \"octal\" }, \"safe\"", "3:35: the ESP32 has no PSRAM on a bus \"octal\"")]
        [InlineData("\"safe\"", "\"usb\": \"left\", \"safe\"", "3:8: the USB socket is at the \"top\" or at the \"bottom\"")]
        public void A_mistake_is_refused_with_its_place(string good, string bad, string message)
        {
            Assert.Contains(good, Good);
            string error = ErrorOf(Good.Replace(good, bad));
            Assert.StartsWith(message, error);
        }

        [Theory]
        [InlineData("\"flash\": 4", "\"flash\": 3")]
        [InlineData("\"maker\": \"M\", ", "")]
        [InlineData("\"maker\": \"M\"", "\"makr\": \"M\"")]
        [InlineData("\"BOOT\": 0", "\"boot\": 0")]
        [InlineData("\"sda\"", "\"sdx\"")]
        [InlineData("\"I2C0\"", "\"CAN0\"")]
        [InlineData("[5]", "[true]")]
        public void The_schema_finds_mistakes_too(string good, string bad)
        {
            Assert.False(FitsSchema(Good.Replace(good, bad)));
        }

        [Fact]
        public void A_file_in_a_wrong_folder_is_refused()
        {
            string folder = Directory.CreateTempSubdirectory("boards").FullName;
            string path = Path.Combine(folder, BoardFile.FileName);
            File.WriteAllText(path, Good);
            Assert.EndsWith("the id must be the folder's name, " + Path.GetFileName(folder), Assert.Throws<InvalidDataException>(() => BoardFile.Read(path)).Message);
            Directory.Delete(folder, true);
        }

        [Fact]
        public void Letters_beyond_ASCII_and_a_byte_order_mark_are_read()
        {
            byte[] text = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Good.Replace("\"X\"", "\"Größe 円\""))).ToArray();
            Assert.Equal("Größe 円", BoardReader.Read(text, "x").BoardName);
        }

        [Fact]
        public void Lists_within_lists_have_an_end()
        {
            Assert.StartsWith("1:24: too many lists within each other", ErrorOf("{\"deep\": " + new string('[', 100)));
            Assert.Equal("1:14: \"chip\" is missing", ErrorOf("{\"deep\": [[]]}"));
        }
    }
}
