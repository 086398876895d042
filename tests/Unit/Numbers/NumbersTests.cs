using System;
using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;
using NanoPy.Numbers;
using Xunit;

namespace NanoPy.Tests.Unit.Numbers
{
    /// <summary>Big integers against .NET's, float text against .NET's shortest round trip.</summary>
    public sealed class NumbersTests
    {
        private static readonly Gen<BigInteger> Integers = Gen.Select(Gen.Byte.Array[0, 60], Gen.Bool)
            .Select((bytes, negative) => negative ? -new BigInteger(bytes, true) : new BigInteger(bytes, true));

        private static BigInt Big(BigInteger value)
        {
            byte[] bytes = value.ToByteArray();
            return BigInt.FromBytes(bytes, bytes.Length, true, true);
        }

        private static string Text(BigInt value)
        {
            return Encoding.ASCII.GetString(value.ToText(10, null));
        }

        private static BigInteger FloorDivide(BigInteger a, BigInteger b, out BigInteger rest)
        {
            BigInteger quotient = BigInteger.DivRem(a, b, out rest);
            if (!rest.IsZero && rest.Sign != b.Sign)
            {
                quotient--;
                rest += b;
            }
            return quotient;
        }

        [Fact]
        public void Arithmetic()
        {
            Gen.Select(Integers, Integers).Sample((a, b) =>
            {
                Assert.Equal((a + b).ToString(), Text(BigInt.Add(Big(a), Big(b))));
                Assert.Equal((a - b).ToString(), Text(BigInt.Subtract(Big(a), Big(b))));
                Assert.Equal((a * b).ToString(), Text(BigInt.Multiply(Big(a), Big(b), null)));
                Assert.Equal((a & b).ToString(), Text(BigInt.And(Big(a), Big(b))));
                Assert.Equal((a | b).ToString(), Text(BigInt.Or(Big(a), Big(b))));
                Assert.Equal((a ^ b).ToString(), Text(BigInt.Xor(Big(a), Big(b))));
                Assert.Equal(Math.Sign(a.CompareTo(b)), BigInt.Compare(Big(a), Big(b)));
                Assert.Equal(BigInteger.GreatestCommonDivisor(a, b).ToString(), Text(BigInt.Gcd(Big(a), Big(b), null)));
                if (b.IsZero)
                    return;
                BigInteger quotient = FloorDivide(a, b, out BigInteger rest);
                Assert.Equal(quotient.ToString(), Text(BigInt.FloorDivMod(Big(a), Big(b), null, out BigInt ownRest)));
                Assert.Equal(rest.ToString(), Text(ownRest));
            }, iter: 3000);
        }

        [Fact]
        public void Large_products_are_split_rightly()
        {
            Random random = new Random(5);
            foreach (int size in new[] { 150, 161, 320, 700, 1500 })
            {
                byte[] x = new byte[size];
                byte[] y = new byte[size * 3 / 4];
                random.NextBytes(x);
                random.NextBytes(y);
                BigInteger a = new BigInteger(x, true);
                BigInteger b = new BigInteger(y, true);
                Assert.Equal(a * b, BigInteger.Parse(Text(BigInt.Multiply(Big(a), Big(b), null))));
            }
        }

        [Fact]
        public void Shifts_text_and_roots()
        {
            Gen.Select(Integers, Gen.Int[0, 200]).Sample((a, bits) =>
            {
                Assert.Equal((a << bits).ToString(), Text(BigInt.ShiftLeft(Big(a), bits)));
                Assert.Equal((a >> bits).ToString(), Text(BigInt.ShiftRight(Big(a), bits)));
                byte[] digits = Encoding.ASCII.GetBytes(BigInteger.Abs(a).ToString());
                Assert.Equal(BigInteger.Abs(a).ToString(), Text(BigInt.Parse(digits, 0, digits.Length, 10, null)));
                BigInteger root = BigInteger.Parse(Text(BigInt.IntegerSqrt(Big(BigInteger.Abs(a)), null)));
                Assert.True(root * root <= BigInteger.Abs(a) && (root + 1) * (root + 1) > BigInteger.Abs(a));
            }, iter: 2000);
        }

        [Fact]
        public void Floats_round_trip_in_the_fewest_digits()
        {
            Gen.Long.Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite).Sample(value =>
            {
                byte[] text = Encoding.ASCII.GetBytes(FloatText.Repr(value));
                Assert.True(FloatText.TryParse(text, 0, text.Length, out double back));
                Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(back));
                string shortest = value.ToString("E16", CultureInfo.InvariantCulture);
                Assert.Equal(value.ToString("R", CultureInfo.InvariantCulture).Replace("-", "").Replace("E+", "E").TrimStart('0').Replace(".", "").Split('E')[0].Trim('0').Length,
                    FloatText.Repr(value).Split('e')[0].Replace("-", "").Replace(".", "").Trim('0').Length);
                Assert.NotNull(shortest);
            }, iter: 5000);
        }

        [Theory]
        [InlineData("0.1", 0.1)]
        [InlineData("1e23", 1e23)]
        [InlineData("5e-324", 5e-324)]
        [InlineData("2.4703282292062327e-324", 0.0)]
        [InlineData("2.4703282292062328e-324", 5e-324)]
        [InlineData("1.7976931348623157e308", double.MaxValue)]
        [InlineData("1e309", double.PositiveInfinity)]
        [InlineData("9007199254740993", 9007199254740992.0)]
        [InlineData("2.2250738585072011e-308", 2.2250738585072011e-308)]
        public void Parse(string text, double value)
        {
            byte[] bytes = Encoding.ASCII.GetBytes(text);
            Assert.True(FloatText.TryParse(bytes, 0, bytes.Length, out double parsed));
            Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(parsed));
        }

        [Fact]
        public void Fixed_rounds_the_exact_value()
        {
            Gen.Select(Gen.Double[-1e9, 1e9], Gen.Int[0, 12]).Sample((value, precision) =>
                Assert.Equal(value.ToString("F" + precision, CultureInfo.InvariantCulture), FloatText.Fixed(value, precision)), iter: 2000);
            Assert.Equal("0.1000000000000000055511151231257827", FloatText.Fixed(0.1, 34));
            Assert.Equal("2", FloatText.Fixed(2.5, 0));
        }
    }
}
