// One line of a stimulus as words, which are taken from left to right. Numbers have units.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace NanoPy.Simulated
{
    /// <summary>The words of a line, and where the reader is.</summary>
    internal sealed class StimulusLine
    {
        private readonly struct Word
        {
            internal string Text { get; init; }
            internal int Column { get; init; }
            internal bool IsText { get; init; }
        }

        private static readonly (string Unit, double Factor)[] Times =
        {
            ("us", 1), ("ms", 1e3), ("s", 1e6), ("m", 6e7), ("h", 3.6e9), ("d", 8.64e10),
        };

        private static readonly (string Unit, double Factor)[] Frequencies = { ("mHz", 0.001), ("Hz", 1), ("kHz", 1000), ("MHz", 1e6) };

        private static readonly (string Unit, double Factor)[] Voltages = { ("V", 1000), ("mV", 1) };

        /// <summary>Longest time: a hundred years in microseconds.</summary>
        private const double LongestTime = 100 * 366 * 8.64e10;

        private readonly string source;
        private readonly int number;
        private readonly int end;
        private readonly List<Word> words = new List<Word>();
        private int next;

        internal StimulusLine(string source, int number, string line)
        {
            this.source = source;
            this.number = number;
            end = line.Length + 1;
            Split(line);
        }

        private void Split(string line)
        {
            int i = 0;
            while (i < line.Length && line[i] != '#')
            {
                if (char.IsWhiteSpace(line[i]))
                {
                    i++;
                    continue;
                }
                int start = i;
                if (line[i] == '"')
                {
                    words.Add(new Word { Text = Quoted(line, ref i), Column = start + 1, IsText = true });
                    continue;
                }
                while (i < line.Length && !char.IsWhiteSpace(line[i]) && line[i] != '#' && line[i] != '"')
                    i++;
                words.Add(new Word { Text = line.Substring(start, i - start), Column = start + 1 });
            }
        }

        private string Quoted(string line, ref int i)
        {
            int start = i++;
            StringBuilder text = new StringBuilder();
            for (; i < line.Length && line[i] != '"'; i++)
            {
                if (line[i] != '\\')
                {
                    text.Append(line[i]);
                    continue;
                }
                i++;
                char escape = i < line.Length ? line[i] : '"';
                switch (escape)
                {
                    case 'n': text.Append('\n'); break;
                    case 'r': text.Append('\r'); break;
                    case 't': text.Append('\t'); break;
                    case '0': text.Append('\0'); break;
                    case '\\': case '"': text.Append(escape); break;
                    case 'x' when i + 2 < line.Length && byte.TryParse(line.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte code):
                        text.Append((char)code);
                        i += 2;
                        break;
                    default:
                        throw ErrorAt(i, "unknown escape; there are \\n \\r \\t \\0 \\\\ \\\" and \\x41");
                }
            }
            if (i == line.Length)
                throw ErrorAt(start + 1, "the text has no closing quote");
            i++;
            return text.ToString();
        }

        // ---- errors -----------------------------------------------------------------------------------------------------------------

        private StimulusException ErrorAt(int column, string message)
        {
            return new StimulusException(source, number, column, message);
        }

        /// <summary>An error at the next word, or at the end of the line.</summary>
        internal StimulusException Error(string message)
        {
            return ErrorAt(IsAtEnd ? end : words[next].Column, message);
        }

        /// <summary>An error at the word before the next.</summary>
        internal StimulusException ErrorBefore(string message)
        {
            return ErrorAt(words[next - 1].Column, message);
        }

        private StimulusException Expected(string what)
        {
            return Error("expected " + what + (IsAtEnd ? "" : ", not '" + words[next].Text + "'"));
        }

        // ---- words -----------------------------------------------------------------------------------------------------------------

        internal bool IsAtEnd { get { return next >= words.Count; } }

        internal void RequireEnd()
        {
            if (!IsAtEnd)
                throw Error("nothing more expected, not '" + words[next].Text + "'");
        }

        /// <summary>Takes a word if it is this one.</summary>
        internal bool Take(string word)
        {
            if (IsAtEnd || words[next].IsText || !string.Equals(words[next].Text, word, StringComparison.OrdinalIgnoreCase))
                return false;
            next++;
            return true;
        }

        internal void Require(string word)
        {
            if (!Take(word))
                throw Expected("'" + word + "'");
        }

        /// <summary>Takes any word.</summary>
        internal string Name(string what)
        {
            if (IsAtEnd || words[next].IsText)
                throw Expected(what);
            return words[next++].Text;
        }

        internal string QuotedText()
        {
            if (IsAtEnd || !words[next].IsText)
                throw Expected("a text in double quotes");
            return words[next++].Text;
        }

        // ---- numbers -----------------------------------------------------------------------------------------------------------------

        // A number and what stands directly behind it.
        private static bool TrySplit(string text, out double value, out string unit)
        {
            int digits = 0;
            while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] is '.' or '+' or '-'))
                digits++;
            unit = text.Substring(digits);
            return double.TryParse(text.AsSpan(0, digits), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        }

        /// <summary>A whole number, also in hexadecimal.</summary>
        internal bool TryWhole(out long value)
        {
            value = 0;
            if (IsAtEnd || words[next].IsText)
                return false;
            string text = words[next].Text;
            bool isHex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
            bool isWhole = isHex
                ? long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
                : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
            if (isWhole)
                next++;
            return isWhole;
        }

        internal long Whole(string what, long least, long most)
        {
            if (!TryWhole(out long value))
                throw Expected(what);
            if (value < least || value > most)
                throw ErrorBefore(what + " must be " + least + " to " + most);
            return value;
        }

        private double Unit(string what, (string Unit, double Factor)[] units)
        {
            if (!IsAtEnd && !words[next].IsText && TrySplit(words[next].Text, out double value, out string unit))
            {
                foreach ((string name, double factor) in units)
                {
                    if (name == unit)
                    {
                        next++;
                        return value * factor;
                    }
                }
            }
            throw Expected(what);
        }

        /// <summary>A time in microseconds, 0 or more.</summary>
        internal long Time(string what)
        {
            double value = Unit(what, Times);
            if (value < 0 || value > LongestTime)
                throw ErrorBefore(what + " must be 0 to 100 years");
            return (long)Math.Round(value);
        }

        /// <summary>A frequency in Hz, above 0.</summary>
        internal double Frequency()
        {
            double value = Unit("a frequency, such as 50Hz", Frequencies);
            if (value <= 0 || value > 1e6)
                throw ErrorBefore("a frequency must be above 0 and at most 1MHz");
            return value;
        }

        /// <summary>A voltage in millivolts.</summary>
        internal double Millivolts()
        {
            double value = Unit("a voltage, such as 1.65V", Voltages);
            if (Math.Abs(value) > 100000)
                throw ErrorBefore("a voltage must be -100V to 100V");
            return value;
        }

        /// <summary>A number with a unit of which there is but one.</summary>
        internal bool TryWithUnit(string unit, out double value)
        {
            value = 0;
            if (IsAtEnd || words[next].IsText || !TrySplit(words[next].Text, out value, out string found) || found != unit)
                return false;
            next++;
            return true;
        }

        /// <summary>As TryWithUnit, and within limits.</summary>
        internal double WithUnit(string what, string unit, double least, double most)
        {
            if (!TryWithUnit(unit, out double value))
                throw Expected(what + " with its unit " + unit);
            if (value < least || value > most)
                throw ErrorBefore(what + " must be " + Plain(least) + unit + " to " + Plain(most) + unit);
            return value;
        }

        private static string Plain(double value)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }
    }
}
