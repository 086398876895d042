// To and from text, long and double; the hash.

namespace NanoPy.Numbers
{
    public sealed partial class BigInt
    {
        // ---- long ---------------------------------------------------------------------------------------------------------------

        /// <summary>False if the number does not fit 64 bits.</summary>
        public bool TryToLong(out long value)
        {
            value = 0;
            if (limbs.Length > 2)
                return false;
            ulong magnitude = (limbs.Length > 0 ? limbs[0] : 0u) | (limbs.Length > 1 ? (ulong)limbs[1] << 32 : 0);
            if (magnitude > (sign < 0 ? 0x8000000000000000UL : 0x7FFFFFFFFFFFFFFFUL))
                return false;
            value = sign < 0 ? (long)(0 - magnitude) : (long)magnitude;
            return true;
        }

        /// <summary>CPython's hash: the number modulo 2**61 - 1, with the number's sign; never -1.</summary>
        public long Hash()
        {
            const ulong prime = 0x1FFFFFFFFFFFFFFF;
            ulong rest = 0;
            for (int i = limbs.Length - 1; i >= 0; i--)
            {
                // rest * 2**32 modulo the prime: the 32 bits that leave at bit 61 come back at bit 0.
                ulong rotated = ((rest << 32) & prime) | (rest >> 29);
                rest = rotated + limbs[i];
                if (rest >= prime)
                    rest -= prime;
            }
            long hash = sign < 0 ? -(long)rest : (long)rest;
            return hash == -1 ? -2 : hash;
        }

        // ---- double ---------------------------------------------------------------------------------------------------------------

        // The highest 64 bits of the magnitude, its lowest bit set if any bit below is; `exponent` is the weight of bit 0.
        private ulong Highest(out int exponent)
        {
            int bits = BitLength;
            exponent = bits > 64 ? bits - 64 : 0;
            BigInt high = exponent == 0 ? this : ShiftRight(Abs(this), exponent);
            ulong value = (high.limbs.Length > 0 ? high.limbs[0] : 0u) | (high.limbs.Length > 1 ? (ulong)high.limbs[1] << 32 : 0);
            return exponent > 0 && LosesBits(this, exponent) ? value | 1 : value;
        }

        /// <summary>The nearest double; false if the number is beyond all of them.</summary>
        public bool TryToDouble(out double value)
        {
            int exponent;
            ulong high = Highest(out exponent);
            value = DoubleBits.Compose(sign < 0, high, exponent);
            return !DoubleBits.IsInfinite(value);
        }

        /// <summary>A finite double rounded toward zero.</summary>
        public static BigInt FromDouble(double value)
        {
            int exponent;
            long mantissa = DoubleBits.Split(value, out exponent);
            BigInt whole = FromLong(mantissa);
            if (exponent >= 0)
                return ShiftLeft(whole, exponent);
            BigInt magnitude = exponent < -63 ? Zero : ShiftRight(Abs(whole), -exponent);
            return mantissa < 0 ? Negate(magnitude) : magnitude;
        }

        /// <summary>a / b as the nearest double; false if it is beyond all of them. b must not be zero.</summary>
        public static bool TrueDivide(BigInt a, BigInt b, Poll poll, out double quotient)
        {
            if (a.sign == 0)
            {
                quotient = b.sign < 0 ? DoubleBits.Compose(true, 0, 0) : 0.0;
                return true;
            }
            // Enough bits for the double, one to round and one for all that follow.
            int shift = 66 - (a.BitLength - b.BitLength);
            BigInt rest;
            BigInt x = Abs(a);
            BigInt y = Abs(b);
            BigInt ratio = DivideMagnitudes(shift > 0 ? ShiftLeft(x, shift) : x, shift < 0 ? ShiftLeft(y, -shift) : y, poll, out rest);
            int exponent;
            ulong high = ratio.Highest(out exponent);
            if (rest.sign != 0)
                high |= 1;
            quotient = DoubleBits.Compose(a.sign != b.sign, high, exponent - shift);
            return !DoubleBits.IsInfinite(quotient);
        }

        /// <summary>-1, 0 or 1 as the number is less than, equal to or greater than a double, which must not be NaN.</summary>
        public int CompareToDouble(double other)
        {
            if (DoubleBits.IsInfinite(other))
                return DoubleBits.IsNegative(other) ? 1 : -1;
            BigInt whole = FromDouble(other);
            int order = Compare(this, whole);
            if (order != 0)
                return order;
            int exponent;
            long mantissa = DoubleBits.Split(other, out exponent);
            bool hasFraction = exponent < 0 && (exponent < -63 ? mantissa != 0 : (mantissa & ((1L << -exponent) - 1)) != 0);
            return !hasFraction ? 0 : mantissa > 0 ? -1 : 1;
        }

        // ---- text -----------------------------------------------------------------------------------------------------------------

        private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

        /// <summary>The number in a radix from 2 to 36, lower case, with a sign if it is negative.</summary>
        public byte[] ToText(int radix, Poll poll)
        {
            if (sign == 0)
                return new byte[] { (byte)'0' };
            // As many digits at a time as fit a limb.
            uint chunk = (uint)radix;
            int chunkDigits = 1;
            while ((ulong)chunk * (uint)radix <= 0xFFFFFFFF)
            {
                chunk *= (uint)radix;
                chunkDigits++;
            }
            int bitsOfDigit = 1;
            while (2 << bitsOfDigit <= radix)
                bitsOfDigit++;
            byte[] buffer = new byte[limbs.Length * 32 / bitsOfDigit + chunkDigits + 2];
            int at = buffer.Length;
            uint[] rest = Slice(limbs, 0, limbs.Length);
            int count = rest.Length;
            while (count > 0)
            {
                if (poll != null)
                    poll();
                uint digits = DivideBySmall(rest, count, chunk, rest);
                while (count > 0 && rest[count - 1] == 0)
                    count--;
                for (int i = 0; i < chunkDigits && (count > 0 || digits != 0); i++)
                {
                    buffer[--at] = (byte)Digits[(int)(digits % (uint)radix)];
                    digits /= (uint)radix;
                }
            }
            if (sign < 0)
                buffer[--at] = (byte)'-';
            byte[] text = new byte[buffer.Length - at];
            System.Array.Copy(buffer, at, text, 0, text.Length);
            return text;
        }

        /// <summary>The value of digits in a radix from 2 to 36, of either case, which the caller has checked; there is no sign.</summary>
        public static BigInt Parse(byte[] text, int start, int end, int radix, Poll poll)
        {
            uint[] value = new uint[(end - start) / 5 + 2];
            int count = 0;
            int i = start;
            while (i < end)
            {
                if (poll != null && (i & 255) == 255)
                    poll();
                uint chunk = 0;
                uint scale = 1;
                for (; i < end && (ulong)scale * (uint)radix <= 0xFFFFFFFF; i++)
                {
                    chunk = chunk * (uint)radix + (uint)DigitOf(text[i]);
                    scale *= (uint)radix;
                }
                ulong carry = chunk;
                for (int k = 0; k < count; k++)
                {
                    carry += (ulong)value[k] * scale;
                    value[k] = (uint)carry;
                    carry >>= 32;
                }
                if (carry != 0)
                {
                    if (count == value.Length)
                    {
                        uint[] grown = new uint[count * 2];
                        System.Array.Copy(value, 0, grown, 0, count);
                        value = grown;
                    }
                    value[count++] = (uint)carry;
                }
            }
            return new BigInt(1, value);
        }

        private static int DigitOf(int c)
        {
            return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        }
    }
}
