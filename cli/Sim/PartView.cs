// What the page is told of the devices that are wired to a board. A kind with a picture has a row in StateOf, and a file part-NAME.js in
// Page/ that draws it; every other is shown by its own words.

using System;
using System.Collections.Generic;
using System.Linq;
using NanoPy.Simulated;

namespace NanoPy.Cli.Sim
{
    /// <summary>Something that can be set about a device, and what it is now.</summary>
    internal sealed record QuantityView(string Name, string Unit, double Least, double Most, double Now);

    /// <summary>A device as it is now.</summary>
    internal sealed record PartView(string Key, string Kind, string Place, int Number, object State, IReadOnlyList<QuantityView> Quantities)
    {
        internal static string KeyOf(DeviceModel device)
        {
            return device.Place + " " + device.Name;
        }

        /// <param name="valueOf">What a quantity of the device is now.</param>
        internal static PartView Of(DeviceModel device, Func<Quantity, double> valueOf)
        {
            return new PartView(
                KeyOf(device),
                device.Name,
                device.Place,
                device.Number,
                StateOf(device),
                device.Quantities.Select(row => new QuantityView(row.Name, row.Unit, row.Least, row.Most, Math.Round(valueOf(row), 2))).ToList());
        }

        private static object StateOf(DeviceModel device)
        {
            return device switch
            {
                Ssd1306 oled => new { Ssd1306.Width, oled.Height, oled.IsOn, Pixels = PixelsOf(oled) },
                Ws2812 strip => new { Colours = Enumerable.Range(0, strip.Count).Select(strip.Colour).ToArray() },
                Lcd1602 lcd => new { lcd.IsLit, Lines = Enumerable.Range(0, lcd.Lines).Select(lcd.Line).ToArray() },
                Servo servo => new { Angle = double.IsNaN(servo.Angle) ? (double?)null : Math.Round(servo.Angle, 1) },
                _ => new { Text = device.Describe() },
            };
        }

        // A bit for a pixel, rows from the top, the leftmost pixel in the highest bit.
        private static byte[] PixelsOf(Ssd1306 oled)
        {
            byte[] bits = new byte[Ssd1306.Width / 8 * oled.Height];
            for (int y = 0; y < oled.Height; y++)
            {
                for (int x = 0; x < Ssd1306.Width; x++)
                {
                    if (oled.IsLit(x, y))
                        bits[(y * Ssd1306.Width + x) >> 3] |= (byte)(0x80 >> (x & 7));
                }
            }
            return bits;
        }

        /// <summary>Whether a script has used a device that shows something.</summary>
        internal static bool IsUsed(DeviceModel device)
        {
            return device is not Ssd1306 oled || oled.Version > 0;
        }
    }
}
