// Division (Knuth, The Art of Computer Programming vol. 2, 4.3.1, algorithm D), greatest common divisor and integer square root.

namespace NanoPy.Numbers
{
    public sealed partial class BigInt
    {
        /// <summary>Quotient rounded toward minus infinity, and the remainder that has the divisor's sign. The divisor must not be zero.</summary>
        public static BigInt FloorDivMod(BigInt a, BigInt b, Poll poll, out BigInt remainder)
        {
            BigInt quotient = DivideMagnitudes(a, b, poll, out remainder);
            if (remainder.sign == 0)
                return a.sign * b.sign < 0 ? Negate(quotient) : quotient;
            if (a.sign == b.sign)
            {
                if (a.sign < 0)
                    remainder = Negate(remainder);
                return quotient;
            }
            // The signs differ: one further down, and the rest of the divisor.
            remainder = Subtract(Abs(b), remainder);
            if (b.sign < 0)
                remainder = Negate(remainder);
            return Negate(Add(quotient, One));
        }

        public static BigInt FloorMod(BigInt a, BigInt b, Poll poll)
        {
            BigInt remainder;
            FloorDivMod(a, b, poll, out remainder);
            return remainder;
        }

        // Quotient and remainder of the magnitudes, both not negative.
        private static BigInt DivideMagnitudes(BigInt a, BigInt b, Poll poll, out BigInt remainder)
        {
            if (CompareMagnitudes(a.limbs, b.limbs) < 0)
            {
                remainder = Abs(a);
                return Zero;
            }
            if (b.limbs.Length == 1)
            {
                uint[] quotient = new uint[a.limbs.Length];
                uint rest = DivideBySmall(a.limbs, a.limbs.Length, b.limbs[0], quotient);
                remainder = FromULong(rest);
                return new BigInt(1, quotient);
            }
            return DivideLong(a, b, poll, out remainder);
        }

        // Divides the first `count` limbs by one limb; `quotient` may be the dividend itself.
        private static uint DivideBySmall(uint[] dividend, int count, uint divisor, uint[] quotient)
        {
            ulong rest = 0;
            for (int i = count - 1; i >= 0; i--)
            {
                rest = (rest << 32) | dividend[i];
                quotient[i] = (uint)(rest / divisor);
                rest %= divisor;
            }
            return (uint)rest;
        }

        private static BigInt DivideLong(BigInt a, BigInt b, Poll poll, out BigInt remainder)
        {
            int shift = LeadingZeros(b.limbs[b.limbs.Length - 1]);
            uint[] v = ShiftLeft(Abs(b), shift).limbs;
            uint[] shifted = ShiftLeft(Abs(a), shift).limbs;
            uint[] u = new uint[a.limbs.Length + 1];
            System.Array.Copy(shifted, 0, u, 0, shifted.Length);
            int n = v.Length;
            uint[] quotient = new uint[u.Length - n];
            ulong first = v[n - 1];
            ulong second = v[n - 2];
            for (int j = quotient.Length - 1; j >= 0; j--)
            {
                if (poll != null && (j & 31) == 31)
                    poll();
                ulong top = ((ulong)u[j + n] << 32) | u[j + n - 1];
                ulong guess = top / first;
                ulong rest = top - guess * first;
                while (guess > 0xFFFFFFFF || guess * second > ((rest << 32) | u[j + n - 2]))
                {
                    guess--;
                    rest += first;
                    if (rest > 0xFFFFFFFF)
                        break;
                }
                if (SubtractProduct(u, j, v, guess))
                {
                    guess--;
                    AddBack(u, j, v);
                }
                quotient[j] = (uint)guess;
            }
            remainder = ShiftRight(new BigInt(1, Slice(u, 0, n)), shift);
            return new BigInt(1, quotient);
        }

        // u[j..] -= v * factor; true if the result is negative.
        private static bool SubtractProduct(uint[] u, int j, uint[] v, ulong factor)
        {
            ulong carry = 0;
            long borrow = 0;
            for (int i = 0; i < v.Length; i++)
            {
                carry += factor * v[i];
                borrow += (long)u[j + i] - (long)(carry & 0xFFFFFFFF);
                u[j + i] = (uint)borrow;
                borrow >>= 32;
                carry >>= 32;
            }
            borrow += (long)u[j + v.Length] - (long)carry;
            u[j + v.Length] = (uint)borrow;
            return borrow < 0;
        }

        private static void AddBack(uint[] u, int j, uint[] v)
        {
            ulong carry = 0;
            for (int i = 0; i < v.Length; i++)
            {
                carry += (ulong)u[j + i] + v[i];
                u[j + i] = (uint)carry;
                carry >>= 32;
            }
            u[j + v.Length] += (uint)carry;
        }

        /// <summary>Greatest common divisor, not negative.</summary>
        public static BigInt Gcd(BigInt a, BigInt b, Poll poll)
        {
            a = Abs(a);
            b = Abs(b);
            while (b.sign != 0)
            {
                if (poll != null)
                    poll();
                BigInt rest;
                DivideMagnitudes(a, b, poll, out rest);
                a = b;
                b = rest;
            }
            return a;
        }

        /// <summary>Square root rounded down, of a number that is not negative (Newton's method).</summary>
        public static BigInt IntegerSqrt(BigInt a, Poll poll)
        {
            if (a.sign <= 0)
                return Zero;
            BigInt root = ShiftLeft(One, (a.BitLength + 1) / 2);
            for (;;)
            {
                if (poll != null)
                    poll();
                BigInt rest;
                BigInt next = ShiftRight(Add(root, DivideMagnitudes(a, root, poll, out rest)), 1);
                if (Compare(next, root) >= 0)
                    return root;
                root = next;
            }
        }
    }
}
