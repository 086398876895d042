// Arithmetic on 64-bit ints with the overflow tested by hand: the device's CLR does not check.

namespace NanoPy.Numbers
{
    /// <summary>64-bit integer arithmetic; a false result means that the value does not fit.</summary>
    public static class LongMath
    {
        /// <summary>CPython's hash of an int: modulo 2**61 - 1, with the sign of the number; never -1.</summary>
        public static long Hash(long value)
        {
            const long prime = 0x1FFFFFFFFFFFFFFF;
            if (value < prime && value > -prime)
                return value == -1 ? -2 : value;
            ulong magnitude = value < 0 ? 0 - (ulong)value : (ulong)value;
            long rest = (long)(magnitude % (ulong)prime);
            if (value < 0)
                rest = -rest;
            return rest == -1 ? -2 : rest;
        }

        public static bool TryAdd(long a, long b, out long sum)
        {
            sum = a + b;
            return ((a ^ sum) & (b ^ sum)) >= 0;
        }

        public static bool TrySubtract(long a, long b, out long difference)
        {
            difference = a - b;
            return ((a ^ b) & (a ^ difference)) >= 0;
        }

        public static bool TryMultiply(long a, long b, out long product)
        {
            product = a * b;
            if (IsSmall(a) && IsSmall(b))
                return true;
            if (a == 0 || b == 0)
                return true;
            // MinValue / -1 kills the process on some CLRs.
            if ((a == -1 && b == long.MinValue) || (b == -1 && a == long.MinValue))
                return false;
            return product / b == a && !(b == -1 && product == long.MinValue);
        }

        private static bool IsSmall(long value)
        {
            return value >= int.MinValue && value <= int.MaxValue;
        }

        /// <summary>a // b; b must not be 0, and not -1 where a is the least number.</summary>
        public static long FloorDivide(long a, long b)
        {
            long quotient = a / b;
            return (a % b != 0) && ((a < 0) != (b < 0)) ? quotient - 1 : quotient;
        }

        /// <summary>a % b with the sign of b; b must not be 0.</summary>
        public static long FloorModulo(long a, long b)
        {
            if (b == -1)
                return 0;
            long rest = a % b;
            return rest != 0 && ((rest < 0) != (b < 0)) ? rest + b : rest;
        }

        /// <summary>a ** exponent; the exponent must not be negative.</summary>
        public static bool TryPower(long a, long exponent, out long result)
        {
            result = 1;
            while (true)
            {
                if ((exponent & 1) != 0 && !TryMultiply(result, a, out result))
                    return false;
                exponent >>= 1;
                if (exponent == 0)
                    return true;
                if (!TryMultiply(a, a, out a))
                    return false;
            }
        }

        /// <summary>Bits of the magnitude.</summary>
        public static int BitLength(long value)
        {
            ulong magnitude = value < 0 ? 0 - (ulong)value : (ulong)value;
            int bits = 0;
            for (; magnitude != 0; magnitude >>= 1)
                bits++;
            return bits;
        }
    }
}
