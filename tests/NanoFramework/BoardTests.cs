// The reader of board files on the CLR of the device.

using nanoFramework.TestFramework;
using NanoPy.Boards;
using NanoPy.Hal;

namespace NanoPy.DeviceTests
{
    [TestClass]
    public class BoardTests
    {
        private const string Text = "{ \"id\": \"x\", \"name\": \"Board X\", \"chip\": \"ESP32\", \"notes\": [[], {}, \"passed over\"],\n"
            + "\"button\": { \"pin\": 0, \"pressed\": \"low\" }, \"led\": { \"pin\": 2, \"on\": \"low\" }, \"names\": { \"LED\": 2, \"D4\": 4 },\n"
            + "\"buses\": { \"I2C0\": { \"sda\": 21, \"scl\": 22 } } }";

        private static byte[] Bytes(string text)
        {
            char[] letters = text.ToCharArray();
            byte[] bytes = new byte[letters.Length];
            for (int i = 0; i < letters.Length; i++)
                bytes[i] = (byte)letters[i];
            return bytes;
        }

        [TestMethod]
        public static void A_board_file_becomes_a_table()
        {
            BoardTable table = BoardReader.Read(Bytes(Text), "board.json");
            Assert.AreEqual("Board X", table.BoardName);
            Assert.AreEqual(0, table.ButtonPin);
            Assert.AreEqual(2, table.Find("led"));
            Assert.AreEqual("D4", table.NameOf(4));
            Assert.AreEqual(21, table.DefaultPin(PinUse.I2cSda, 0));
            Assert.AreEqual(160, (int)table.Frequencies[0]);
            Assert.AreEqual("pin can only be input: pin 34 of Board X has no output", table.Refuse(34, PinUse.Output));
        }

        [TestMethod]
        public static void A_mistake_has_its_place()
        {
            string message = "";
            try
            {
                BoardReader.Read(Bytes("{\n  \"chip\": \"Z80\" }"), "board.json");
            }
            catch (BoardException error)
            {
                message = error.Message;
            }
            Assert.AreEqual("board.json:2:11: unknown chip \"Z80\"; there are ESP32, ESP32-PICO, ESP32-S3, ESP32-C3, ESP32-C6", message);
        }
    }
}
