// `--press PIN@T`: a button that somebody presses at a given time.

using System;
using System.Globalization;

namespace NanoPy.Cli
{
    /// <summary>The press of a simulated button.</summary>
    internal sealed class ButtonPress
    {
        internal int Pin { get; private init; }
        /// <summary>Microseconds after the script's first line.</summary>
        internal long Time { get; private init; }

        /// <summary>Reads PIN@T, such as 0@500ms.</summary>
        internal static bool TryParse(string text, out ButtonPress press)
        {
            press = null;
            int at = text.IndexOf('@');
            if (at < 0 || !int.TryParse(text.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out int pin))
                return false;
            if (!Duration.TryParse(text.Substring(at + 1), out long time))
                return false;
            press = new ButtonPress { Pin = pin, Time = time };
            return true;
        }
    }
}
