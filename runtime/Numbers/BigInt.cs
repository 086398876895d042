// Integers of any size: sign and magnitude, 32 bits a limb, least significant first. Values never change.
// The other parts: BigInt.Division, BigInt.Bits (shifts and bitwise operators), BigInt.Text, BigInt.Convert.

namespace NanoPy.Numbers
{
    /// <summary>Called in long loops, so that a script can be stopped in them; raises to stop. Null for never.</summary>
    public delegate void Poll();

    /// <summary>An integer of any size.</summary>
    public sealed partial class BigInt
    {
        public static readonly BigInt Zero = new BigInt(0, new uint[0]);
        public static readonly BigInt One = FromLong(1);

        /// <summary>Bits that a number may have: 4 MB, so that a script cannot take all memory with one multiplication. Callers check before they make larger ones.</summary>
        public const int MaxBits = 32 * 1024 * 1024;

        private readonly int sign;
        // Normalised: the last limb is not 0; empty for zero.
        private readonly uint[] limbs;

        private BigInt(int sign, uint[] limbs)
        {
            int length = limbs.Length;
            while (length > 0 && limbs[length - 1] == 0)
                length--;
            if (length < limbs.Length)
                limbs = Slice(limbs, 0, length);
            this.limbs = limbs;
            this.sign = length == 0 ? 0 : sign;
        }

        private static uint[] Slice(uint[] from, int start, int count)
        {
            uint[] part = new uint[count];
            System.Array.Copy(from, start, part, 0, count);
            return part;
        }

        public static BigInt FromLong(long value)
        {
            ulong magnitude = value < 0 ? 0 - (ulong)value : (ulong)value;
            return Make(value < 0 ? -1 : 1, magnitude);
        }

        public static BigInt FromULong(ulong value)
        {
            return Make(1, value);
        }

        private static BigInt Make(int sign, ulong magnitude)
        {
            return new BigInt(sign, new uint[] { (uint)magnitude, (uint)(magnitude >> 32) });
        }

        /// <summary>-1, 0 or 1.</summary>
        public int Sign { get { return sign; } }

        public bool IsOdd { get { return limbs.Length > 0 && (limbs[0] & 1) != 0; } }

        /// <summary>Bits of the magnitude; 0 for zero.</summary>
        public int BitLength
        {
            get { return limbs.Length == 0 ? 0 : limbs.Length * 32 - LeadingZeros(limbs[limbs.Length - 1]); }
        }

        private static int LeadingZeros(uint limb)
        {
            int zeros = 0;
            while ((limb & 0x80000000) == 0)
            {
                limb <<= 1;
                zeros++;
            }
            return zeros;
        }

        /// <summary>Ones in the magnitude.</summary>
        public int BitCount
        {
            get
            {
                int ones = 0;
                for (int i = 0; i < limbs.Length; i++)
                {
                    for (uint limb = limbs[i]; limb != 0; limb &= limb - 1)
                        ones++;
                }
                return ones;
            }
        }

        // ---- comparison -------------------------------------------------------------------------------------------------------

        /// <summary>-1, 0 or 1 as a is less than, equal to or greater than b.</summary>
        public static int Compare(BigInt a, BigInt b)
        {
            if (a.sign != b.sign)
                return a.sign < b.sign ? -1 : 1;
            int order = CompareMagnitudes(a.limbs, b.limbs);
            return a.sign < 0 ? -order : order;
        }

        private static int CompareMagnitudes(uint[] a, uint[] b)
        {
            if (a.Length != b.Length)
                return a.Length < b.Length ? -1 : 1;
            for (int i = a.Length - 1; i >= 0; i--)
            {
                if (a[i] != b[i])
                    return a[i] < b[i] ? -1 : 1;
            }
            return 0;
        }

        // ---- sums ---------------------------------------------------------------------------------------------------------------

        public static BigInt Negate(BigInt a)
        {
            return new BigInt(-a.sign, a.limbs);
        }

        public static BigInt Abs(BigInt a)
        {
            return a.sign < 0 ? Negate(a) : a;
        }

        public static BigInt Add(BigInt a, BigInt b)
        {
            if (a.sign == 0)
                return b;
            if (b.sign == 0)
                return a;
            if (a.sign == b.sign)
                return new BigInt(a.sign, AddMagnitudes(a.limbs, b.limbs));
            int order = CompareMagnitudes(a.limbs, b.limbs);
            if (order == 0)
                return Zero;
            return order > 0 ? new BigInt(a.sign, SubtractMagnitudes(a.limbs, b.limbs)) : new BigInt(b.sign, SubtractMagnitudes(b.limbs, a.limbs));
        }

        public static BigInt Subtract(BigInt a, BigInt b)
        {
            return Add(a, Negate(b));
        }

        private static uint[] AddMagnitudes(uint[] a, uint[] b)
        {
            if (a.Length < b.Length)
            {
                uint[] swap = a;
                a = b;
                b = swap;
            }
            uint[] sum = new uint[a.Length + 1];
            ulong carry = 0;
            for (int i = 0; i < a.Length; i++)
            {
                carry += (ulong)a[i] + (i < b.Length ? b[i] : 0u);
                sum[i] = (uint)carry;
                carry >>= 32;
            }
            sum[a.Length] = (uint)carry;
            return sum;
        }

        // a must not be less than b.
        private static uint[] SubtractMagnitudes(uint[] a, uint[] b)
        {
            uint[] difference = new uint[a.Length];
            long borrow = 0;
            for (int i = 0; i < a.Length; i++)
            {
                borrow += (long)a[i] - (i < b.Length ? b[i] : 0u);
                difference[i] = (uint)borrow;
                borrow >>= 32;
            }
            return difference;
        }

        // ---- products -----------------------------------------------------------------------------------------------------------

        public static BigInt Multiply(BigInt a, BigInt b, Poll poll)
        {
            if (a.sign == 0 || b.sign == 0)
                return Zero;
            return new BigInt(a.sign * b.sign, MultiplyMagnitudes(a.limbs, b.limbs, poll));
        }

        // Limbs from which splitting (Karatsuba) beats the school method.
        private const int SplitLimbs = 40;

        private static uint[] MultiplyMagnitudes(uint[] a, uint[] b, Poll poll)
        {
            if (a.Length >= SplitLimbs && b.Length >= SplitLimbs)
                return MultiplySplit(a, b, poll);
            uint[] product = new uint[a.Length + b.Length];
            for (int i = 0; i < a.Length; i++)
            {
                if (poll != null && (i & 31) == 31)
                    poll();
                ulong carry = 0;
                ulong factor = a[i];
                for (int k = 0; k < b.Length; k++)
                {
                    carry += factor * b[k] + product[i + k];
                    product[i + k] = (uint)carry;
                    carry >>= 32;
                }
                product[i + b.Length] = (uint)carry;
            }
            return product;
        }

        // (x1 B + x0)(y1 B + y0) with three products of half the size.
        private static uint[] MultiplySplit(uint[] a, uint[] b, Poll poll)
        {
            // Here, because the products that are not split any more may be too short to get to their own call.
            if (poll != null)
                poll();
            int half = ((a.Length > b.Length ? a.Length : b.Length) + 1) / 2;
            BigInt x0 = Part(a, 0, half);
            BigInt x1 = Part(a, half, a.Length - half);
            BigInt y0 = Part(b, 0, half);
            BigInt y1 = Part(b, half, b.Length - half);
            BigInt low = Multiply(x0, y0, poll);
            BigInt high = Multiply(x1, y1, poll);
            BigInt middle = Subtract(Subtract(Multiply(Add(x0, x1), Add(y0, y1), poll), low), high);
            uint[] product = new uint[a.Length + b.Length + 1];
            AddAt(product, low.limbs, 0);
            AddAt(product, middle.limbs, half);
            AddAt(product, high.limbs, 2 * half);
            return product;
        }

        private static BigInt Part(uint[] limbs, int start, int count)
        {
            if (count > limbs.Length - start)
                count = limbs.Length - start;
            return count <= 0 ? Zero : new BigInt(1, Slice(limbs, start, count));
        }

        private static void AddAt(uint[] sum, uint[] part, int at)
        {
            ulong carry = 0;
            for (int i = 0; i < part.Length || carry != 0; i++)
            {
                carry += (ulong)sum[at + i] + (i < part.Length ? part[i] : 0u);
                sum[at + i] = (uint)carry;
                carry >>= 32;
            }
        }

        /// <summary>a to the power of a number that is not negative.</summary>
        public static BigInt Pow(BigInt a, int exponent, Poll poll)
        {
            BigInt result = One;
            for (BigInt power = a; ; power = Multiply(power, power, poll))
            {
                if ((exponent & 1) != 0)
                    result = Multiply(result, power, poll);
                exponent >>= 1;
                if (exponent == 0)
                    return result;
            }
        }

        /// <summary>a ** exponent % modulus with the sign of the modulus; the exponent must not be negative, the modulus not zero.</summary>
        public static BigInt PowMod(BigInt a, BigInt exponent, BigInt modulus, Poll poll)
        {
            BigInt result = FloorMod(One, modulus, poll);
            BigInt power = FloorMod(a, modulus, poll);
            int bits = exponent.BitLength;
            for (int i = 0; i < bits; i++)
            {
                if (poll != null)
                    poll();
                if ((exponent.limbs[i >> 5] >> (i & 31) & 1) != 0)
                    result = FloorMod(Multiply(result, power, poll), modulus, poll);
                power = FloorMod(Multiply(power, power, poll), modulus, poll);
            }
            return result;
        }
    }
}
