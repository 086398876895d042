// Floats to text and back, correctly rounded, with integers only: the device's own conversions are wrong.
// Formats as in https://docs.python.org/3.11/library/string.html#format-specification-mini-language

namespace NanoPy.Numbers
{
    /// <summary>Text of doubles. None of these gives a sign for NaN.</summary>
    public static class FloatText
    {
        /// <summary>Decimal digits of a number: 0.d1d2d3... * 10**Point.</summary>
        private sealed class Decimal
        {
            internal byte[] Digits;
            internal int Point;
        }

        // ---- repr ---------------------------------------------------------------------------------------------------------------

        /// <summary>The shortest text that reads back as the same double, as repr() gives it.</summary>
        public static string Repr(double value)
        {
            string special = Special(value);
            if (special != null)
                return special;
            string sign = DoubleBits.IsNegative(value) ? "-" : "";
            if (value == 0.0)
                return sign + "0.0";
            Decimal text = Shortest(value < 0 ? -value : value);
            if (text.Point > 16 || text.Point < -3)
                return sign + WithExponent(text.Digits, text.Point - 1, false);
            string plain = Plain(text.Digits, text.Point);
            return sign + (text.Point >= text.Digits.Length ? plain + ".0" : plain);
        }

        private static string Special(double value)
        {
            if (DoubleBits.IsNaN(value))
                return "nan";
            if (DoubleBits.IsInfinite(value))
                return DoubleBits.IsNegative(value) ? "-inf" : "inf";
            return null;
        }

        // 10**0 to 10**22 are doubles without rounding.
        private static double PowerOfTen(int n)
        {
            double power = 1.0;
            for (int i = 0; i < n; i++)
                power *= 10.0;
            return power;
        }

        private static Decimal Shortest(double value)
        {
            // Few decimals: an int below 2**53 over a power of ten is rounded once, as the parser would.
            double scale = 1.0;
            if (value < 1e15)
            {
                for (int k = 0; k <= 17 && value * scale < 1e15; k++)
                {
                    double scaled = value * scale;
                    long whole = (long)(scaled + 0.5);
                    if (whole > 0 && (double)whole / scale == value)
                        return FromLong(whole, k);
                    scale *= 10.0;
                }
            }
            return ShortestExact(value);
        }

        private static Decimal FromLong(long whole, int decimals)
        {
            byte[] digits = Utf8Digits(BigInt.FromLong(whole));
            Decimal text = new Decimal();
            text.Point = digits.Length - decimals;
            text.Digits = WithoutTrailingZeros(digits);
            return text;
        }

        private static byte[] Utf8Digits(BigInt value)
        {
            return value.ToText(10, null);
        }

        private static byte[] WithoutTrailingZeros(byte[] digits)
        {
            int length = digits.Length;
            while (length > 1 && digits[length - 1] == '0')
                length--;
            byte[] kept = new byte[length];
            System.Array.Copy(digits, 0, kept, 0, length);
            return kept;
        }

        // Steele and White's free-format algorithm: digits as long as the number is not told apart from its neighbours.
        private static Decimal ShortestExact(double value)
        {
            int exponent;
            long mantissa = DoubleBits.Split(value, out exponent);
            bool even = (mantissa & 1) == 0;
            bool atPower = mantissa == 1L << 52 && exponent > -1074;
            // value = r / s, and half the gap to the neighbour above is high / s, to that below low / s.
            BigInt r = BigInt.ShiftLeft(BigInt.FromLong(mantissa), (exponent > 0 ? exponent : 0) + (atPower ? 2 : 1));
            BigInt s = BigInt.ShiftLeft(BigInt.One, (exponent < 0 ? -exponent : 0) + (atPower ? 2 : 1));
            BigInt low = BigInt.ShiftLeft(BigInt.One, exponent > 0 ? exponent : 0);
            BigInt high = atPower ? BigInt.ShiftLeft(low, 1) : low;
            BigInt ten = BigInt.FromLong(10);
            int point = EstimatePoint(mantissa, exponent);
            if (point > 0)
                s = BigInt.Multiply(s, BigInt.Pow(ten, point, null), null);
            else if (point < 0)
            {
                BigInt scale = BigInt.Pow(ten, -point, null);
                r = BigInt.Multiply(r, scale, null);
                low = BigInt.Multiply(low, scale, null);
                high = BigInt.Multiply(high, scale, null);
            }
            // The estimate is right or one too small.
            int order = BigInt.Compare(BigInt.Add(r, high), s);
            if (order > 0 || (order == 0 && even))
            {
                s = BigInt.Multiply(s, ten, null);
                point++;
            }
            byte[] digits = new byte[20];
            int count = 0;
            for (;;)
            {
                r = BigInt.Multiply(r, ten, null);
                low = BigInt.Multiply(low, ten, null);
                high = BigInt.Multiply(high, ten, null);
                BigInt rest;
                long digit;
                BigInt.FloorDivMod(r, s, null, out rest).TryToLong(out digit);
                r = rest;
                int belowOrder = BigInt.Compare(r, low);
                int aboveOrder = BigInt.Compare(BigInt.Add(r, high), s);
                bool below = belowOrder < 0 || (belowOrder == 0 && even);
                bool above = aboveOrder > 0 || (aboveOrder == 0 && even);
                if (!below && !above)
                {
                    digits[count++] = (byte)('0' + digit);
                    continue;
                }
                if (below && above)
                    above = BigInt.Compare(BigInt.ShiftLeft(r, 1), s) >= 0;
                digits[count++] = (byte)('0' + digit + (above ? 1 : 0));
                break;
            }
            Decimal text = new Decimal();
            text.Digits = new byte[count];
            System.Array.Copy(digits, 0, text.Digits, 0, count);
            text.Point = point;
            return text;
        }

        // The decimal point's place, or one less.
        private static int EstimatePoint(long mantissa, int exponent)
        {
            int bits = LongMath.BitLength(mantissa) + exponent - 1;
            double digits = bits * 0.30102999566398114;
            int whole = (int)digits;
            return digits > whole ? whole + 1 : whole;
        }

        // ---- layout ---------------------------------------------------------------------------------------------------------------

        private static string Text(byte[] digits, int start, int count)
        {
            char[] text = new char[count];
            for (int i = 0; i < count; i++)
                text[i] = start + i < digits.Length ? (char)digits[start + i] : '0';
            return new string(text);
        }

        private static string Zeros(int count)
        {
            return count <= 0 ? "" : new string('0', count);
        }

        // Digits with a point in or before them, or zeros after them.
        private static string Plain(byte[] digits, int point)
        {
            if (point <= 0)
                return "0." + Zeros(-point) + Text(digits, 0, digits.Length);
            if (point >= digits.Length)
                return Text(digits, 0, point);
            return Text(digits, 0, point) + "." + Text(digits, point, digits.Length - point);
        }

        private static string WithExponent(byte[] digits, int exponent, bool alternate)
        {
            string text = Text(digits, 0, 1);
            if (digits.Length > 1 || alternate)
                text += "." + Text(digits, 1, digits.Length - 1);
            int magnitude = exponent < 0 ? -exponent : exponent;
            return text + (exponent < 0 ? "e-" : "e+") + (magnitude < 10 ? "0" : "") + magnitude.ToString();
        }

        // ---- formats ----------------------------------------------------------------------------------------------------------------

        // The magnitude times 10**decimals, rounded to an int, ties to even.
        private static BigInt Scaled(double value, int decimals)
        {
            int exponent;
            long mantissa = DoubleBits.Split(value, out exponent);
            BigInt top = BigInt.FromLong(mantissa < 0 ? -mantissa : mantissa);
            BigInt bottom = BigInt.One;
            BigInt scale = BigInt.Pow(BigInt.FromLong(10), decimals < 0 ? -decimals : decimals, null);
            if (decimals >= 0)
                top = BigInt.Multiply(top, scale, null);
            else
                bottom = scale;
            if (exponent >= 0)
                top = BigInt.ShiftLeft(top, exponent);
            else
                bottom = BigInt.ShiftLeft(bottom, -exponent);
            BigInt rest;
            BigInt quotient = BigInt.FloorDivMod(top, bottom, null, out rest);
            int order = BigInt.Compare(BigInt.ShiftLeft(rest, 1), bottom);
            return order > 0 || (order == 0 && quotient.IsOdd) ? BigInt.Add(quotient, BigInt.One) : quotient;
        }

        /// <summary>As format 'f': so many digits after the point.</summary>
        public static string Fixed(double value, int precision)
        {
            return Fixed(value, precision, false);
        }

        /// <summary>As format 'f'; `alternate` keeps the point where no digit follows.</summary>
        public static string Fixed(double value, int precision, bool alternate)
        {
            string special = Special(value);
            if (special != null)
                return special;
            byte[] digits = Utf8Digits(Scaled(value, precision));
            string text = Text(digits, 0, digits.Length);
            if (digits.Length <= precision)
                text = Zeros(precision + 1 - digits.Length) + text;
            if (precision > 0 || alternate)
                text = text.Substring(0, text.Length - precision) + "." + text.Substring(text.Length - precision);
            return DoubleBits.IsNegative(value) ? "-" + text : text;
        }

        /// <summary>The value rounded to so many decimals (tens, hundreds ... if negative), ties to even, in a form that TryParse reads.</summary>
        public static string Rounded(double value, int decimals)
        {
            byte[] digits = Utf8Digits(Scaled(value, decimals));
            return (DoubleBits.IsNegative(value) ? "-" : "") + Text(digits, 0, digits.Length) + "e" + (-decimals).ToString();
        }

        // So many significant digits of a number that is not 0, rounded.
        private static Decimal Significant(double value, int count)
        {
            int exponent;
            long mantissa = DoubleBits.Split(value, out exponent);
            int point = EstimatePoint(mantissa < 0 ? -mantissa : mantissa, exponent);
            for (;;)
            {
                byte[] digits = Utf8Digits(Scaled(value, count - point));
                if (digits.Length == count || (digits.Length == count + 1 && digits[count] == '0' && IsPowerOfTen(digits)))
                {
                    Decimal text = new Decimal();
                    text.Point = point + digits.Length - count;
                    text.Digits = new byte[count];
                    System.Array.Copy(digits, 0, text.Digits, 0, count);
                    return text;
                }
                point += digits.Length > count ? 1 : -1;
            }
        }

        private static bool IsPowerOfTen(byte[] digits)
        {
            for (int i = 1; i < digits.Length; i++)
            {
                if (digits[i] != '0')
                    return false;
            }
            return digits[0] == '1';
        }

        private static Decimal SignificantOrZero(double value, int count)
        {
            if (value != 0.0)
                return Significant(value, count);
            Decimal zero = new Decimal();
            zero.Digits = new byte[count];
            for (int i = 0; i < count; i++)
                zero.Digits[i] = (byte)'0';
            zero.Point = 1;
            return zero;
        }

        /// <summary>As format 'e': one digit before the point, so many after it.</summary>
        public static string Exponent(double value, int precision)
        {
            return Exponent(value, precision, false);
        }

        /// <summary>As format 'e'; `alternate` keeps the point where no digit follows.</summary>
        public static string Exponent(double value, int precision, bool alternate)
        {
            string special = Special(value);
            if (special != null)
                return special;
            Decimal text = SignificantOrZero(value, precision + 1);
            string result = WithExponent(text.Digits, text.Point - 1, alternate);
            return DoubleBits.IsNegative(value) ? "-" + result : result;
        }

        /// <summary>As format 'g': so many significant digits, without trailing zeros unless `alternate`.</summary>
        public static string General(double value, int precision, bool alternate)
        {
            return General(value, precision, alternate, false);
        }

        /// <summary>As format 'g'; `keepPoint` is the format without a type, which keeps a digit after the point and switches to an exponent one digit earlier.</summary>
        public static string General(double value, int precision, bool alternate, bool keepPoint)
        {
            string special = Special(value);
            if (special != null)
                return special;
            if (precision == 0)
                precision = 1;
            Decimal text = SignificantOrZero(value, precision);
            int exponent = text.Point - 1;
            byte[] digits = alternate ? text.Digits : WithoutTrailingZeros(text.Digits);
            string result;
            if (exponent < -4 || exponent >= (keepPoint ? precision - 1 : precision))
                result = WithExponent(digits, exponent, alternate);
            else
            {
                result = Plain(digits, text.Point);
                if (text.Point >= digits.Length && (alternate || keepPoint))
                    result += keepPoint ? ".0" : ".";
            }
            return DoubleBits.IsNegative(value) ? "-" + result : result;
        }

        // ---- parse ------------------------------------------------------------------------------------------------------------------

        // Digits beyond these cannot change the result but for being there or not: 767 decide the worst case.
        private const int MostDigits = 780;

        /// <summary>
        /// Reads a decimal number with optional sign, point and exponent, or inf, infinity and nan in any case; nothing else may stand
        /// around it. False if it is none.
        /// </summary>
        public static bool TryParse(byte[] text, int start, int end, out double value)
        {
            value = 0.0;
            int i = start;
            bool negative = false;
            if (i < end && (text[i] == '-' || text[i] == '+'))
                negative = text[i++] == '-';
            if (i < end && (text[i] | 0x20) >= 'a')
                return TryParseWord(text, i, end, negative, out value);
            byte[] digits = new byte[end - i < MostDigits ? end - i : MostDigits];
            int count = 0;
            int exponent = 0;
            bool any = false;
            bool point = false;
            bool lost = false;
            for (; i < end; i++)
            {
                int c = text[i];
                if (c == '.' && !point)
                {
                    point = true;
                    continue;
                }
                if (c < '0' || c > '9')
                    break;
                any = true;
                if (point)
                    exponent--;
                if (count == 0 && c == '0')
                    continue;
                if (count < digits.Length && count < MostDigits - 1)
                    digits[count++] = (byte)c;
                else
                {
                    lost = lost || c != '0';
                    exponent++;
                }
            }
            if (!any)
                return false;
            if (i < end && (text[i] | 0x20) == 'e')
            {
                int written;
                if (!TryParseExponent(text, i + 1, end, out written))
                    return false;
                exponent += written;
                i = end;
            }
            if (i < end)
                return false;
            if (lost)
                digits[count++] = (byte)'1';
            if (lost)
                exponent--;
            value = Compose(digits, count, exponent, negative);
            return true;
        }

        private static bool TryParseWord(byte[] text, int start, int end, bool negative, out double value)
        {
            string word = "";
            for (int i = start; i < end && word.Length < 9; i++)
                word += ((char)(text[i] | 0x20)).ToString();
            value = word == "nan" ? DoubleBits.NaN : negative ? DoubleBits.NegativeInfinity : DoubleBits.Infinity;
            return word == "nan" || word == "inf" || word == "infinity";
        }

        private static bool TryParseExponent(byte[] text, int i, int end, out int exponent)
        {
            exponent = 0;
            bool negative = false;
            if (i < end && (text[i] == '-' || text[i] == '+'))
                negative = text[i++] == '-';
            if (i >= end)
                return false;
            for (; i < end; i++)
            {
                if (text[i] < '0' || text[i] > '9')
                    return false;
                if (exponent < 100000000)
                    exponent = exponent * 10 + text[i] - '0';
            }
            if (negative)
                exponent = -exponent;
            return true;
        }

        // digits * 10**exponent
        private static double Compose(byte[] digits, int count, int exponent, bool negative)
        {
            if (count == 0 || count + exponent < -400)
                return DoubleBits.Compose(negative, 0, 0);
            if (count + exponent > 400)
                return negative ? DoubleBits.NegativeInfinity : DoubleBits.Infinity;
            if (count <= 15 && exponent >= -22 && exponent <= 22)
            {
                // Both numbers are doubles without rounding, so that one operation rounds once.
                long whole = 0;
                for (int i = 0; i < count; i++)
                    whole = whole * 10 + digits[i] - '0';
                double result = exponent < 0 ? whole / PowerOfTen(-exponent) : whole * PowerOfTen(exponent);
                return negative ? -result : result;
            }
            BigInt top = BigInt.Parse(digits, 0, count, 10, null);
            BigInt scale = BigInt.Pow(BigInt.FromLong(10), exponent < 0 ? -exponent : exponent, null);
            double value;
            if (exponent < 0)
                BigInt.TrueDivide(top, scale, null, out value);
            else
                BigInt.Multiply(top, scale, null).TryToDouble(out value);
            return negative ? -value : value;
        }

        // ---- hexadecimal --------------------------------------------------------------------------------------------------------------

        /// <summary>As float.hex(): `0x1.8p+1`.</summary>
        public static string Hex(double value)
        {
            string special = Special(value);
            if (special != null)
                return special;
            string sign = DoubleBits.IsNegative(value) ? "-" : "";
            if (value == 0.0)
                return sign + "0x0.0p+0";
            int exponent;
            long mantissa = DoubleBits.Split(value, out exponent);
            if (mantissa < 0)
                mantissa = -mantissa;
            exponent += 52;
            string text = sign + "0x" + (mantissa >> 52).ToString() + ".";
            for (int shift = 48; shift >= 0; shift -= 4)
                text += "0123456789abcdef".Substring((int)(mantissa >> shift) & 15, 1);
            return text + (exponent < 0 ? "p-" : "p+") + (exponent < 0 ? -exponent : exponent).ToString();
        }

        /// <summary>Reads what Hex writes, and `inf` and `nan`; false if the text is no such number.</summary>
        public static bool TryParseHex(byte[] text, int start, int end, out double value)
        {
            value = 0.0;
            int i = start;
            bool negative = false;
            if (i < end && (text[i] == '-' || text[i] == '+'))
                negative = text[i++] == '-';
            if (i < end && ((text[i] | 0x20) == 'i' || (text[i] | 0x20) == 'n'))
                return TryParseWord(text, i, end, negative, out value);
            if (i + 1 < end && text[i] == '0' && (text[i + 1] | 0x20) == 'x')
                i += 2;
            ulong mantissa = 0;
            int exponent = 0;
            bool any = false;
            bool point = false;
            for (; i < end; i++)
            {
                int c = text[i];
                if (c == '.' && !point)
                {
                    point = true;
                    continue;
                }
                int digit = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
                if (digit < 0)
                    break;
                any = true;
                if (point)
                    exponent -= 4;
                if (mantissa >> 60 == 0)
                    mantissa = (mantissa << 4) | (uint)digit;
                else
                {
                    exponent += 4;
                    if (digit != 0)
                        mantissa |= 1;
                }
            }
            if (i < end && (text[i] | 0x20) == 'p')
            {
                int written;
                if (!TryParseExponent(text, i + 1, end, out written))
                    return false;
                exponent += written;
                i = end;
            }
            if (!any || i < end)
                return false;
            value = DoubleBits.Compose(negative, mantissa, exponent);
            return true;
        }
    }
}
