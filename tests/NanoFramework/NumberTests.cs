// Numbers on the CLR of the device, whose own arithmetic differs from the PC's: nothing there throws on overflow, floats print wrongly.

using nanoFramework.TestFramework;
using NanoPy.Numbers;

namespace NanoPy.DeviceTests
{
    [TestClass]
    public class NumberTests
    {
        private static BigInt Big(string text)
        {
            bool negative = text[0] == '-';
            byte[] digits = ScriptBench.BytesOf(text);
            BigInt value = BigInt.Parse(digits, negative ? 1 : 0, digits.Length, 10, null);
            return negative ? BigInt.Negate(value) : value;
        }

        private static string Text(BigInt value)
        {
            return ScriptBench.TextOf(value.ToText(10, null));
        }

        private static double Float(string text)
        {
            byte[] bytes = ScriptBench.BytesOf(text);
            Assert.IsTrue(FloatText.TryParse(bytes, 0, bytes.Length, out double value), text);
            return value;
        }

        [TestMethod]
        public static void Overflow_of_a_long_is_seen()
        {
            long sum;
            Assert.IsTrue(LongMath.TryAdd(long.MaxValue - 1, 1, out sum));
            Assert.AreEqual(long.MaxValue, sum);
            Assert.IsFalse(LongMath.TryAdd(long.MaxValue, 1, out sum));
            Assert.IsFalse(LongMath.TrySubtract(long.MinValue, 1, out sum));
            Assert.IsFalse(LongMath.TryMultiply(4294967296L, 2147483648L, out sum));
            Assert.IsFalse(LongMath.TryMultiply(long.MinValue, -1, out sum));
            Assert.IsTrue(LongMath.TryMultiply(-4294967296L, 2147483648L, out sum));
            Assert.AreEqual(long.MinValue, sum);
        }

        [TestMethod]
        public static void Division_rounds_down_as_Python_does()
        {
            Assert.AreEqual(-4L, LongMath.FloorDivide(-7, 2));
            Assert.AreEqual(1L, LongMath.FloorModulo(-7, 2));
            Assert.AreEqual(-1L, LongMath.FloorModulo(7, -2));
            Assert.AreEqual(4611686018427387904L, LongMath.FloorDivide(long.MinValue, -2));
        }

        [TestMethod]
        public static void Big_integers_add_multiply_and_divide()
        {
            BigInt a = Big("123456789012345678901234567890");
            BigInt b = Big("-987654321098765432109876543210");
            Assert.AreEqual("-864197532086419753208641975320", Text(BigInt.Add(a, b)));
            Assert.AreEqual("1111111110111111111011111111100", Text(BigInt.Subtract(a, b)));
            Assert.AreEqual("-121932631137021795226185032733622923332237463801111263526900", Text(BigInt.Multiply(a, b, null)));
            BigInt rest;
            Assert.AreEqual("-9", Text(BigInt.FloorDivMod(b, a, null, out rest)));
            Assert.AreEqual("123456780012345678001234567800", Text(rest));
            Assert.AreEqual("9000000000900000000090", Text(BigInt.Gcd(a, b, null)));
    
        }

        [TestMethod]
        public static void Big_integers_shift_and_have_twos_complement_bits()
        {
            Assert.AreEqual("1267650600228229401496703205376", Text(BigInt.ShiftLeft(BigInt.One, 100)));
            Assert.AreEqual("1", Text(BigInt.ShiftRight(Big("1267650600228229401496703205376"), 100)));
            Assert.AreEqual("-2", Text(BigInt.ShiftRight(Big("-18446744073709551617"), 64)));
            Assert.AreEqual("18446744073709551614", Text(BigInt.And(Big("-2"), Big("18446744073709551615"))));
            Assert.AreEqual("-18446744073709551616", Text(BigInt.Not(Big("18446744073709551615"))));
        }

        [TestMethod]
        public static void Factorial_of_thirty_in_digits()
        {
            BigInt product = BigInt.One;
            for (int i = 2; i <= 30; i++)
                product = BigInt.Multiply(product, BigInt.FromLong(i), null);
            Assert.AreEqual("265252859812191058636308480000000", Text(product));
        }

        [TestMethod]
        public static void Floats_print_the_fewest_digits_that_come_back()
        {
            Assert.AreEqual("0.1", FloatText.Repr(0.1));
            Assert.AreEqual("0.30000000000000004", FloatText.Repr(0.1 + 0.2));
            Assert.AreEqual("1e+16", FloatText.Repr(1e16));
            Assert.AreEqual("1000000000000000.0", FloatText.Repr(1e15));
            Assert.AreEqual("1.5e-07", FloatText.Repr(1.5e-7));
            Assert.AreEqual("5e-324", FloatText.Repr(Float("5e-324")));
            Assert.AreEqual("1.7976931348623157e+308", FloatText.Repr(Float("1.7976931348623157e308")));
            Assert.AreEqual("-0.0", FloatText.Repr(Float("-0.0")));
            Assert.AreEqual("inf", FloatText.Repr(Float("1e309")));
        }

        [TestMethod]
        public static void Floats_round_the_exact_value()
        {
            Assert.AreEqual("2", FloatText.Fixed(2.5, 0));
            Assert.AreEqual("0.1000000000000000055511151231257827", FloatText.Fixed(0.1, 34));
            Assert.AreEqual("1.235e+02", FloatText.Exponent(123.456, 3));
        }

        [TestMethod]
        public static void NaN_and_infinities_are_told_by_their_bits()
        {
            Assert.IsTrue(DoubleBits.IsNaN(DoubleBits.NaN));
            Assert.IsFalse(DoubleBits.IsNaN(DoubleBits.Infinity));
            Assert.IsTrue(DoubleBits.IsInfinite(DoubleBits.NegativeInfinity));
            Assert.IsTrue(DoubleBits.IsNegative(Float("-0.0")));
            Assert.IsFalse(DoubleBits.IsNegative(0.0));
        }
    }
}
