// How each kind of device looks in a terminal.

using System;
using System.Globalization;
using System.Text;
using NanoPy.Simulated;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NanoPy.Cli
{
    internal static class DevicePicture
    {
        /// <summary>Columns that the frames around a display take.</summary>
        private const int FrameWidth = 10;

        /// <summary>Two by two pixels in a character; bits: upper left, upper right, lower left, lower right.</summary>
        private const string Quadrants = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";

        /// <summary>A picture of a device for a terminal of some columns.</summary>
        internal static IRenderable Of(DeviceModel device, int terminalWidth)
        {
            switch (device)
            {
                case Ssd1306 oled:
                    bool isWide = terminalWidth >= Ssd1306.Width + FrameWidth;
                    return new Panel(new Spectre.Console.Text(isWide ? oled.ToText().TrimEnd('\n') : Small(oled), new Style(Color.Aqua))).Header(Title(device));
                case Lcd1602 lcd:
                    return new Panel(new Spectre.Console.Text(Lines(lcd), new Style(lcd.IsLit ? Color.White : Color.Grey, lcd.IsLit ? Color.Blue : Color.Default))).Header(Title(device));
                case Ws2812 strip:
                    return new Markup(Title(device) + "  " + Colours(strip));
                case Servo servo:
                    return new Markup(Title(device) + "  " + Dial(servo));
                default:
                    return new Markup(Title(device) + "  " + Markup.Escape(device.Describe()));
            }
        }

        private static string Title(DeviceModel device)
        {
            return Markup.Escape(device.Place + " " + device.Name);
        }

        private static string Small(Ssd1306 oled)
        {
            StringBuilder text = new StringBuilder();
            for (int y = 0; y < oled.Height; y += 2)
            {
                for (int x = 0; x < Ssd1306.Width; x += 2)
                {
                    int bits = (oled.IsLit(x, y) ? 1 : 0) | (oled.IsLit(x + 1, y) ? 2 : 0) | (oled.IsLit(x, y + 1) ? 4 : 0) | (oled.IsLit(x + 1, y + 1) ? 8 : 0);
                    text.Append(Quadrants[bits]);
                }
                if (y + 2 < oled.Height)
                    text.Append('\n');
            }
            return text.ToString();
        }

        private static string Lines(Lcd1602 lcd)
        {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < lcd.Lines; i++)
                text.Append(i == 0 ? "" : "\n").Append(lcd.Line(i));
            return text.ToString();
        }

        private static string Colours(Ws2812 strip)
        {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < strip.Count; i++)
                text.Append("[#").Append(strip.Colour(i).ToString("x6", CultureInfo.InvariantCulture)).Append("]██[/]").Append(i % 32 == 31 ? "\n" : " ");
            return text.ToString();
        }

        private static string Dial(Servo servo)
        {
            if (double.IsNaN(servo.Angle))
                return "no pulses";
            int at = (int)Math.Round(servo.Angle / 180 * 18);
            return "[grey]" + new string('─', at) + "[/][blue]▲[/][grey]" + new string('─', 18 - at) + "[/] " + Markup.Escape(servo.Describe());
        }
    }
}
