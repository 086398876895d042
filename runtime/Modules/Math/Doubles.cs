// Functions on doubles that the device's System.Math lacks. Knows no script objects.
// The device compares NaN wrongly (`>` is true) and throws for x / 0.0, so both are tested before they could matter.

using System;
using NanoPy.Numbers;

namespace NanoPy.Modules
{
    internal static class Doubles
    {
        internal const double Ln2 = 0.6931471805599453;
        private const long SignBit = long.MinValue;
        /// <summary>From here on x * x + 1 is x * x.</summary>
        private const double Large = 268435456.0;

        internal static double Abs(double x)
        {
            return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) & ~SignBit);
        }

        internal static double CopySign(double x, double sign)
        {
            return BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(x) & ~SignBit) | (BitConverter.DoubleToInt64Bits(sign) & SignBit));
        }

        /// <summary>x as m * 2**exponent with 0.5 &lt;= |m| &lt; 1; zeros, infinities and NaN as they are with exponent 0.</summary>
        internal static double Split(double x, out int exponent)
        {
            exponent = 0;
            if (!DoubleBits.IsFinite(x) || x == 0.0)
                return x;
            long mantissa = DoubleBits.Split(Abs(x), out exponent);
            int bits = 0;
            for (long rest = mantissa; rest != 0; rest >>= 1)
                bits++;
            exponent += bits;
            return DoubleBits.Compose(DoubleBits.IsNegative(x), (ulong)mantissa, -bits);
        }

        /// <summary>x * 2**by, rounded once; infinite if it is too large.</summary>
        internal static double Scale(double x, long by)
        {
            if (!DoubleBits.IsFinite(x))
                return x;
            int exponent;
            long mantissa = DoubleBits.Split(Abs(x), out exponent);
            return DoubleBits.Compose(DoubleBits.IsNegative(x), (ulong)mantissa, exponent + (int)(by > 5000 ? 5000 : by < -5000 ? -5000 : by));
        }

        /// <summary>The next double after x in the direction of y.</summary>
        internal static double Next(double x, double y)
        {
            if (double.IsNaN(x) || double.IsNaN(y))
                return double.NaN;
            bool same = x == y && double.IsPositiveInfinity(x) == double.IsPositiveInfinity(y);
            if (same)
                return y;
            if (x == 0.0)
                return CopySign(double.Epsilon, y);
            bool up = double.IsPositiveInfinity(y) || double.IsNegativeInfinity(x) || (!double.IsNegativeInfinity(y) && !double.IsPositiveInfinity(x) && y > x);
            long bits = BitConverter.DoubleToInt64Bits(x);
            return BitConverter.Int64BitsToDouble(up == (bits >= 0) ? bits + 1 : bits - 1);
        }

        /// <summary>Value of the last bit of x.</summary>
        internal static double LastBit(double x)
        {
            if (double.IsNaN(x))
                return x;
            x = Abs(x);
            if (double.IsInfinity(x))
                return x;
            double next = Next(x, double.PositiveInfinity);
            return double.IsInfinity(next) ? x - Next(x, 0.0) : next - x;
        }

        // ---- functions; arguments are inside their domain ---------------------------------------------------------------------------

        internal static double Truncate(double x)
        {
            return !DoubleBits.IsFinite(x) ? x : CopySign(Math.Floor(Abs(x)), x);
        }

        /// <summary>log(1 + x), exact near 0 (W. Kahan's correction of the rounded sum).</summary>
        internal static double Log1p(double x)
        {
            double sum = 1.0 + x;
            if (sum == 1.0 || double.IsInfinity(sum))
                return x;
            return Math.Log(sum) * (x / (sum - 1.0));
        }

        /// <summary>exp(x) - 1, exact near 0.</summary>
        internal static double Expm1(double x)
        {
            if (Abs(x) < 1e-5)
                return x + x * x / 2.0 + x * x * x / 6.0;
            double power = Math.Exp(x);
            if (double.IsInfinity(power) || Abs(x) > 40.0)
                return power - 1.0;
            return (power - 1.0) * x / Math.Log(power);
        }

        internal static double Log2(double x)
        {
            if (!DoubleBits.IsFinite(x))
                return x;
            int exponent;
            double m = Split(x, out exponent);
            if (m < 0.7071067811865476)
            {
                m *= 2.0;
                exponent--;
            }
            return m == 1.0 ? exponent : exponent + Math.Log(m) / Ln2;
        }

        internal static double Cbrt(double x)
        {
            if (!DoubleBits.IsFinite(x) || x == 0.0)
                return x;
            double a = Abs(x);
            double root = Math.Pow(a, 1.0 / 3.0);
            // One step of Newton takes away what the rounded 1/3 put in.
            root -= (root - a / (root * root)) / 3.0;
            return CopySign(root, x);
        }

        internal static double Asinh(double x)
        {
            if (!DoubleBits.IsFinite(x) || x == 0.0)
                return x;
            double a = Abs(x);
            double result;
            if (a > Large)
                result = Math.Log(a) + Ln2;
            else if (a > 2.0)
                result = Math.Log(2.0 * a + 1.0 / (Math.Sqrt(a * a + 1.0) + a));
            else
                result = Log1p(a + a * a / (1.0 + Math.Sqrt(1.0 + a * a)));
            return CopySign(result, x);
        }

        internal static double Acosh(double x)
        {
            if (!DoubleBits.IsFinite(x))
                return x;
            if (x > Large)
                return Math.Log(x) + Ln2;
            double above = x - 1.0;
            return x > 2.0 ? Math.Log(2.0 * x - 1.0 / (x + Math.Sqrt(x * x - 1.0))) : Log1p(above + Math.Sqrt(2.0 * above + above * above));
        }

        internal static double Atanh(double x)
        {
            if (x == 0.0)
                return x;
            double a = Abs(x);
            return CopySign(0.5 * Log1p(2.0 * a / (1.0 - a)), x);
        }

        // ---- sums of squares --------------------------------------------------------------------------------------------------------

        /// <summary>The square root of the sum of the squares, without overflow and with the rounding errors of the sum put right.</summary>
        internal static double Norm(double[] items)
        {
            double largest = 0.0;
            bool nan = false;
            for (int i = 0; i < items.Length; i++)
            {
                if (double.IsInfinity(items[i]))
                    return double.PositiveInfinity;
                nan = nan || double.IsNaN(items[i]);
                if (!nan && Abs(items[i]) > largest)
                    largest = Abs(items[i]);
            }
            if (nan)
                return double.NaN;
            if (largest == 0.0 || items.Length == 1)
                return largest;
            int exponent;
            Split(largest, out exponent);
            double sum = 0.0;
            double lost = 0.0;
            for (int i = 0; i < items.Length; i++)
            {
                double x = Scale(Abs(items[i]), -exponent);
                double square = x * x;
                lost += SquareError(x, square);
                double next = sum + square;
                lost += sum > square ? sum - next + square : square - next + sum;
                sum = next;
            }
            double root = Math.Sqrt(sum + lost);
            double back = root * root;
            root += (sum - back - SquareError(root, back) + lost) / (2.0 * root);
            return Scale(root, exponent);
        }

        // x * x - square exactly, by Veltkamp's splitting of x in halves.
        private static double SquareError(double x, double square)
        {
            double upper = x * 134217729.0;
            upper -= upper - x;
            double lower = x - upper;
            return upper * upper - square + 2.0 * upper * lower + lower * lower;
        }
    }
}
