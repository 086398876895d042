// Shifts, and the bitwise operators, which see negative numbers as two's complement of endless width.

namespace NanoPy.Numbers
{
    public sealed partial class BigInt
    {
        /// <summary>a * 2**bits; bits must not be negative.</summary>
        public static BigInt ShiftLeft(BigInt a, int bits)
        {
            if (a.sign == 0 || bits == 0)
                return a;
            int whole = bits >> 5;
            int part = bits & 31;
            uint[] shifted = new uint[a.limbs.Length + whole + 1];
            uint carry = 0;
            for (int i = 0; i < a.limbs.Length; i++)
            {
                shifted[i + whole] = (a.limbs[i] << part) | carry;
                carry = part == 0 ? 0 : a.limbs[i] >> (32 - part);
            }
            shifted[a.limbs.Length + whole] = carry;
            return new BigInt(a.sign, shifted);
        }

        /// <summary>a / 2**bits rounded toward minus infinity; bits must not be negative.</summary>
        public static BigInt ShiftRight(BigInt a, int bits)
        {
            if (a.sign == 0 || bits == 0)
                return a;
            int whole = bits >> 5;
            int part = bits & 31;
            int length = a.limbs.Length - whole;
            if (length <= 0)
                return a.sign < 0 ? FromLong(-1) : Zero;
            uint[] shifted = new uint[length];
            for (int i = 0; i < length; i++)
            {
                uint limb = a.limbs[i + whole] >> part;
                if (part != 0 && i + whole + 1 < a.limbs.Length)
                    limb |= a.limbs[i + whole + 1] << (32 - part);
                shifted[i] = limb;
            }
            BigInt result = new BigInt(a.sign, shifted);
            return a.sign < 0 && LosesBits(a, bits) ? Subtract(result, One) : result;
        }

        // Whether any of the lowest bits is set.
        private static bool LosesBits(BigInt a, int bits)
        {
            int whole = bits >> 5;
            for (int i = 0; i < whole && i < a.limbs.Length; i++)
            {
                if (a.limbs[i] != 0)
                    return true;
            }
            int part = bits & 31;
            return part != 0 && whole < a.limbs.Length && (a.limbs[whole] << (32 - part)) != 0;
        }

        public static BigInt Not(BigInt a)
        {
            return Subtract(Negate(a), One);
        }

        public static BigInt And(BigInt a, BigInt b)
        {
            return Combine(a, b, '&');
        }

        public static BigInt Or(BigInt a, BigInt b)
        {
            return Combine(a, b, '|');
        }

        public static BigInt Xor(BigInt a, BigInt b)
        {
            return Combine(a, b, '^');
        }

        private static BigInt Combine(BigInt a, BigInt b, char op)
        {
            int length = (a.limbs.Length > b.limbs.Length ? a.limbs.Length : b.limbs.Length) + 1;
            uint[] x = a.TwosComplement(length);
            uint[] y = b.TwosComplement(length);
            for (int i = 0; i < length; i++)
                x[i] = op == '&' ? x[i] & y[i] : op == '|' ? x[i] | y[i] : x[i] ^ y[i];
            return FromTwosComplement(x);
        }

        private uint[] TwosComplement(int length)
        {
            uint[] bits = new uint[length];
            System.Array.Copy(limbs, 0, bits, 0, limbs.Length < length ? limbs.Length : length);
            if (sign < 0)
                Complement(bits);
            return bits;
        }

        private static void Complement(uint[] bits)
        {
            bool carry = true;
            for (int i = 0; i < bits.Length; i++)
            {
                bits[i] = ~bits[i];
                if (carry)
                    carry = ++bits[i] == 0;
            }
        }

        private static BigInt FromTwosComplement(uint[] bits)
        {
            bool negative = (bits[bits.Length - 1] & 0x80000000) != 0;
            if (negative)
                Complement(bits);
            return new BigInt(negative ? -1 : 1, bits);
        }

        // ---- bytes ------------------------------------------------------------------------------------------------------------

        /// <summary>The number as bytes, in two's complement; null if it does not fit (or is negative and not `signed`).</summary>
        public byte[] ToBytes(int lengthBytes, bool littleEndian, bool signed)
        {
            if (sign < 0 && !signed)
                return null;
            int bits = sign < 0 ? Not(this).BitLength : BitLength;
            if (bits + (signed ? 1 : 0) > lengthBytes * 8L && !(sign == 0))
                return null;
            uint[] words = TwosComplement(lengthBytes / 4 + 1 > limbs.Length ? lengthBytes / 4 + 1 : limbs.Length);
            byte[] bytes = new byte[lengthBytes];
            for (int i = 0; i < lengthBytes; i++)
                bytes[littleEndian ? i : lengthBytes - 1 - i] = (byte)(words[i >> 2] >> ((i & 3) * 8));
            return bytes;
        }

        public static BigInt FromBytes(byte[] bytes, int length, bool littleEndian, bool signed)
        {
            uint[] words = new uint[length / 4 + 1];
            for (int i = 0; i < length; i++)
                words[i >> 2] |= (uint)bytes[littleEndian ? i : length - 1 - i] << ((i & 3) * 8);
            bool negative = signed && length > 0 && (bytes[littleEndian ? length - 1 : 0] & 0x80) != 0;
            if (!negative)
                return new BigInt(1, words);
            return Subtract(new BigInt(1, words), ShiftLeft(One, length * 8));
        }
    }
}
