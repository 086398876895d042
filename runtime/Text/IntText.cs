// Ints as digits in any radix.

using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Text
{
    internal static class IntText
    {
        /// <summary>The digits of an int object without its sign.</summary>
        internal static byte[] Magnitude(Interpreter interpreter, object whole, int radix, bool upper)
        {
            PyInt small = whole as PyInt;
            BigInt value = small != null ? BigInt.FromLong(small.Value) : ((PyBigInt)whole).Value;
            byte[] digits = BigInt.Abs(value).ToText(radix, interpreter.Poll);
            for (int i = 0; upper && i < digits.Length; i++)
            {
                if (digits[i] >= 'a')
                    digits[i] -= 32;
            }
            return digits;
        }
    }
}
