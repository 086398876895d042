// Doubles by their bits: what the device's CLR gets wrong or does not have (NaN tests, scaling, rounding to a double).

namespace NanoPy.Numbers
{
    /// <summary>IEEE 754 doubles as bits.</summary>
    public static class DoubleBits
    {
        private const int FractionBits = 52;
        private const int Bias = 1075;
        private const long FractionMask = (1L << FractionBits) - 1;
        private const long ExponentMask = 0x7FF0000000000000;

        public static readonly double Infinity = System.BitConverter.Int64BitsToDouble(ExponentMask);
        public static readonly double NegativeInfinity = System.BitConverter.Int64BitsToDouble(ExponentMask | long.MinValue);
        public static readonly double NaN = System.BitConverter.Int64BitsToDouble(0x7FF8000000000000);

        /// <summary>-1, 0 or 1: the order of two doubles, neither of them NaN. The device's CLR holds that the two infinities are equal.</summary>
        public static int Compare(double x, double y)
        {
            if (x == y)
                return x < 0.0 == y < 0.0 ? 0 : x < 0.0 ? -1 : 1;
            return x < y ? -1 : 1;
        }

        public static bool IsNaN(double value)
        {
            return (System.BitConverter.DoubleToInt64Bits(value) & long.MaxValue) > ExponentMask;
        }

        public static bool IsInfinite(double value)
        {
            return (System.BitConverter.DoubleToInt64Bits(value) & long.MaxValue) == ExponentMask;
        }

        public static bool IsFinite(double value)
        {
            return (System.BitConverter.DoubleToInt64Bits(value) & ExponentMask) != ExponentMask;
        }

        /// <summary>Whether the sign bit is set, that of -0.0 and of NaN too.</summary>
        public static bool IsNegative(double value)
        {
            return System.BitConverter.DoubleToInt64Bits(value) < 0;
        }

        /// <summary>A finite value as mantissa * 2**exponent; the mantissa has at most 53 bits and the value's sign.</summary>
        public static long Split(double value, out int exponent)
        {
            long bits = System.BitConverter.DoubleToInt64Bits(value);
            int biased = (int)((bits >> FractionBits) & 0x7FF);
            long mantissa = bits & FractionMask;
            if (biased == 0)
                biased = 1;
            else
                mantissa |= 1L << FractionBits;
            exponent = biased - Bias;
            return bits < 0 ? -mantissa : mantissa;
        }

        /// <summary>The double nearest to mantissa * 2**exponent, ties to even; infinite beyond the largest. A lowest bit that is set may stand for bits below it if the mantissa has more than 54 bits.</summary>
        public static double Compose(bool negative, ulong mantissa, int exponent)
        {
            long sign = negative ? long.MinValue : 0;
            if (mantissa == 0)
                return System.BitConverter.Int64BitsToDouble(sign);
            while ((mantissa & 0x8000000000000000) == 0)
            {
                mantissa <<= 1;
                exponent--;
            }
            // 64 bits with the highest set: 11 of them too many, more for numbers below the normal ones.
            int biased = exponent + 11 + Bias;
            int drop = biased >= 1 ? 11 : 12 - biased;
            if (biased >= 0x7FF)
                return System.BitConverter.Int64BitsToDouble(sign | ExponentMask);
            if (drop > 64)
                return System.BitConverter.Int64BitsToDouble(sign);
            ulong kept = drop == 64 ? 0 : mantissa >> drop;
            ulong half = 1UL << (drop - 1);
            ulong rest = drop == 64 ? mantissa : mantissa & ((half << 1) - 1);
            if (rest > half || (rest == half && (kept & 1) != 0))
                kept++;
            // A carry out of the fraction moves on into the exponent, as it should.
            long bits = biased >= 1 ? ((long)biased << FractionBits) + (long)(kept - (1UL << FractionBits)) : (long)kept;
            return System.BitConverter.Int64BitsToDouble(sign | bits);
        }

        /// <summary>Whether a finite value has no fraction.</summary>
        public static bool IsWhole(double value)
        {
            int exponent;
            long mantissa = Split(value, out exponent);
            if (exponent >= 0 || mantissa == 0)
                return true;
            return exponent >= -FractionBits && (mantissa & ((1L << -exponent) - 1)) == 0;
        }

        /// <summary>CPython's hash of a float: that of the int it equals, else by its fraction modulo 2**61 - 1; 0 for NaN.</summary>
        public static long Hash(double value)
        {
            if (IsNaN(value))
                return 0;
            if (IsInfinite(value))
                return IsNegative(value) ? -314159 : 314159;
            int exponent;
            long mantissa = Split(value, out exponent);
            // mantissa * 2**exponent modulo 2**61 - 1: multiplying by 2 rotates 61 bits.
            const ulong prime = 0x1FFFFFFFFFFFFFFF;
            ulong magnitude = (ulong)(mantissa < 0 ? -mantissa : mantissa);
            int rotate = exponent % 61;
            if (rotate < 0)
                rotate += 61;
            ulong hash = magnitude % prime;
            hash = ((hash << rotate) & prime) | (hash >> (61 - rotate));
            long result = mantissa < 0 ? -(long)hash : (long)hash;
            return result == -1 ? -2 : result;
        }
    }
}
