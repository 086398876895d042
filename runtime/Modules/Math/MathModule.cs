// `math`: the functions on floats. Those on whole numbers are in MathIntegers.cs, sums and products in MathSums.cs.

using System;
using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Modules
{
    /// <summary>`math` of CPython 3.11.</summary>
    public sealed class MathModule : ModuleSource
    {
        public override string Name { get { return "math"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddFloat("pi", Math.PI);
            table.AddFloat("e", Math.E);
            table.AddFloat("tau", 2.0 * Math.PI);
            table.AddFloat("inf", double.PositiveInfinity);
            table.AddFloat("nan", double.NaN);
            MathIntegers.AddRows(table);
            MathSums.AddRows(table);
            table.Add("acos", 1, 1, Acos);
            table.Add("acosh", 1, 1, Acosh);
            table.Add("asin", 1, 1, Asin);
            table.Add("asinh", 1, 1, Asinh);
            table.Add("atan", 1, 1, Atan);
            table.Add("atan2", 2, 2, Atan2);
            table.Add("atanh", 1, 1, Atanh);
            table.Add("cbrt", 1, 1, Cbrt);
            table.Add("copysign", 2, 2, CopySign);
            table.Add("cos", 1, 1, Cos);
            table.Add("cosh", 1, 1, Cosh);
            table.Add("degrees", 1, 1, Degrees);
            table.Add("erf", 1, 1, Erf);
            table.Add("erfc", 1, 1, Erfc);
            table.Add("exp", 1, 1, Exp);
            table.Add("exp2", 1, 1, Exp2);
            table.Add("expm1", 1, 1, Expm1);
            table.Add("fabs", 1, 1, Fabs);
            table.Add("fmod", 2, 2, Fmod);
            table.Add("frexp", 1, 1, Frexp);
            table.Add("gamma", 1, 1, Gamma);
            table.Add("isfinite", 1, 1, IsFinite);
            table.Add("isinf", 1, 1, IsInf);
            table.Add("isnan", 1, 1, IsNan);
            table.Add("ldexp", 2, 2, Ldexp);
            table.Add("lgamma", 1, 1, LogGamma);
            table.Add("log", 1, 2, Log);
            table.Add("log10", 1, 1, Log10);
            table.Add("log1p", 1, 1, Log1p);
            table.Add("log2", 1, 1, Log2);
            table.Add("modf", 1, 1, Modf);
            table.Add("nextafter", 2, 2, NextAfter);
            table.Add("pow", 2, 2, Pow);
            table.Add("radians", 1, 1, Radians);
            table.Add("remainder", 2, 2, Remainder);
            table.Add("sin", 1, 1, Sin);
            table.Add("sinh", 1, 1, Sinh);
            table.Add("sqrt", 1, 1, Sqrt);
            table.Add("tan", 1, 1, Tan);
            table.Add("tanh", 1, 1, Tanh);
            table.Add("ulp", 1, 1, Ulp);
        }

        // ---- errors -----------------------------------------------------------------------------------------------------------------

        internal static ScriptException DomainError()
        {
            return ScriptError.Value("math domain error");
        }

        internal static ScriptException RangeError()
        {
            return ScriptError.Overflow("math range error");
        }

        // A NaN that came from a number is a domain error.
        private static object Defined(NativeCall call, double x, double result)
        {
            if (double.IsNaN(result) && !double.IsNaN(x))
                throw DomainError();
            return call.Float(result);
        }

        // An infinity that came from a finite number is a range error.
        private static object Bounded(NativeCall call, double x, double result)
        {
            if (double.IsInfinity(result) && DoubleBits.IsFinite(x))
                throw RangeError();
            return Defined(call, x, result);
        }

        // ---- angles -----------------------------------------------------------------------------------------------------------------

        private static double Angle(NativeCall call)
        {
            double x = call.ArgFloat(0);
            if (double.IsInfinity(x))
                throw DomainError();
            return x;
        }

        private static object Sin(NativeCall call)
        {
            return call.Float(Math.Sin(Angle(call)));
        }

        private static object Cos(NativeCall call)
        {
            return call.Float(Math.Cos(Angle(call)));
        }

        private static object Tan(NativeCall call)
        {
            return call.Float(Math.Tan(Angle(call)));
        }

        // The argument of asin, acos and atanh.
        private static double Ratio(NativeCall call)
        {
            double x = call.ArgFloat(0);
            if (!double.IsNaN(x) && (double.IsInfinity(x) || Doubles.Abs(x) > 1.0))
                throw DomainError();
            return x;
        }

        private static object Asin(NativeCall call)
        {
            return call.Float(Math.Asin(Ratio(call)));
        }

        private static object Acos(NativeCall call)
        {
            return call.Float(Math.Acos(Ratio(call)));
        }

        private static object Atan(NativeCall call)
        {
            return call.Float(Math.Atan(call.ArgFloat(0)));
        }

        // .NET gives NaN for two infinities.
        private static object Atan2(NativeCall call)
        {
            double y = call.ArgFloat(0);
            double x = call.ArgFloat(1);
            if (double.IsInfinity(x) && double.IsInfinity(y))
                return call.Float(Doubles.CopySign(DoubleBits.IsNegative(x) ? 0.75 * Math.PI : 0.25 * Math.PI, y));
            return call.Float(Math.Atan2(y, x));
        }

        private static object Degrees(NativeCall call)
        {
            return call.Float(call.ArgFloat(0) * (180.0 / Math.PI));
        }

        private static object Radians(NativeCall call)
        {
            return call.Float(call.ArgFloat(0) * (Math.PI / 180.0));
        }

        // ---- hyperbolic -------------------------------------------------------------------------------------------------------------

        private static object Sinh(NativeCall call)
        {
            double x = call.ArgFloat(0);
            return Bounded(call, x, Math.Sinh(x));
        }

        private static object Cosh(NativeCall call)
        {
            double x = call.ArgFloat(0);
            return Bounded(call, x, Math.Cosh(x));
        }

        private static object Tanh(NativeCall call)
        {
            return call.Float(Math.Tanh(call.ArgFloat(0)));
        }

        private static object Asinh(NativeCall call)
        {
            return call.Float(Doubles.Asinh(call.ArgFloat(0)));
        }

        private static object Acosh(NativeCall call)
        {
            double x = call.ArgFloat(0);
            if (!double.IsNaN(x) && (double.IsNegativeInfinity(x) || x < 1.0))
                throw DomainError();
            return call.Float(Doubles.Acosh(x));
        }

        private static object Atanh(NativeCall call)
        {
            double x = Ratio(call);
            if (double.IsNaN(x))
                return call.Float(x);
            if (Doubles.Abs(x) == 1.0)
                throw DomainError();
            return call.Float(Doubles.Atanh(x));
        }

        // ---- powers and logarithms --------------------------------------------------------------------------------------------------

        private static object Sqrt(NativeCall call)
        {
            double x = call.ArgFloat(0);
            return Defined(call, x, Math.Sqrt(x));
        }

        private static object Cbrt(NativeCall call)
        {
            return call.Float(Doubles.Cbrt(call.ArgFloat(0)));
        }

        private static object Exp(NativeCall call)
        {
            double x = call.ArgFloat(0);
            return Bounded(call, x, Math.Exp(x));
        }

        private static object Exp2(NativeCall call)
        {
            double x = call.ArgFloat(0);
            return Bounded(call, x, Math.Pow(2.0, x));
        }

        private static object Expm1(NativeCall call)
        {
            double x = call.ArgFloat(0);
            return Bounded(call, x, DoubleBits.IsFinite(x) ? Doubles.Expm1(x) : double.IsNegativeInfinity(x) ? -1.0 : x);
        }

        private static object Pow(NativeCall call)
        {
            double x = call.ArgFloat(0);
            double y = call.ArgFloat(1);
            // C99's exceptions, which .NET does not have on every system.
            if (x == 1.0 || y == 0.0 || (x == -1.0 && double.IsInfinity(y)))
                return call.Float(1.0);
            if (double.IsNaN(x) || double.IsNaN(y))
                return call.Float(double.NaN);
            bool finite = DoubleBits.IsFinite(x) && DoubleBits.IsFinite(y);
            if (finite && x == 0.0 && y < 0.0)
                throw DomainError();
            double result = Math.Pow(x, y);
            if (finite && double.IsNaN(result))
                throw DomainError();
            if (finite && double.IsInfinity(result))
                throw RangeError();
            return call.Float(result);
        }

        /// <summary>A logarithm of double and of int objects beyond it.</summary>
        private static double LogOf(NativeCall call, int i, int kind)
        {
            PyBigInt big = call.IsFloat(i) || call.IsInt(i) ? null : call.Interpreter.Unwrap(call[i]) as PyBigInt;
            double x;
            double twos = 0.0;
            if (big == null)
                x = call.ArgFloat(i);
            else
            {
                // What a double cannot hold is cut off: log(x) = log(x / 2**twos) + twos * log(2).
                if (big.Value.Sign < 0)
                    throw DomainError();
                twos = big.Value.BitLength - 64;
                BigInt.ShiftRight(big.Value, (int)twos).TryToDouble(out x);
            }
            if (double.IsNaN(x) || double.IsPositiveInfinity(x))
                return x;
            if (double.IsNegativeInfinity(x) || x <= 0.0)
                throw DomainError();
            if (kind == 2)
                return Doubles.Log2(x) + twos;
            return kind == 10 ? Math.Log10(x) + twos * 0.3010299956639812 : Math.Log(x) + twos * Doubles.Ln2;
        }

        private static object Log(NativeCall call)
        {
            double x = LogOf(call, 0, 0);
            if (call.Count == 1)
                return call.Float(x);
            double scale = LogOf(call, 1, 0);
            if (scale == 0.0)
                throw ScriptError.ZeroDivision("float division by zero");
            return call.Float(x / scale);
        }

        private static object Log10(NativeCall call)
        {
            return call.Float(LogOf(call, 0, 10));
        }

        private static object Log2(NativeCall call)
        {
            return call.Float(LogOf(call, 0, 2));
        }

        private static object Log1p(NativeCall call)
        {
            double x = call.ArgFloat(0);
            if (double.IsNaN(x))
                return call.Float(x);
            if (double.IsNegativeInfinity(x) || x <= -1.0)
                throw DomainError();
            return call.Float(Doubles.Log1p(x));
        }

        // ---- parts of a float -------------------------------------------------------------------------------------------------------

        private static object Fabs(NativeCall call)
        {
            return call.Float(Doubles.Abs(call.ArgFloat(0)));
        }

        private static object CopySign(NativeCall call)
        {
            return call.Float(Doubles.CopySign(call.ArgFloat(0), call.ArgFloat(1)));
        }

        private static object Frexp(NativeCall call)
        {
            int exponent;
            double m = Doubles.Split(call.ArgFloat(0), out exponent);
            return PyTuple.Of(new PyFloat(m), new PyInt(exponent));
        }

        private static object Ldexp(NativeCall call)
        {
            double x = call.ArgFloat(0);
            object by = call.Interpreter.ToIntObject(call[1]);
            if (by == null)
                throw ScriptError.Type("Expected an int as second argument to ldexp.");
            PyInt small = by as PyInt;
            long exponent = small != null ? small.Value : call.Interpreter.Less(by, new PyInt(0)) ? long.MinValue : long.MaxValue;
            return Bounded(call, x, Doubles.Scale(x, exponent));
        }

        private static object Modf(NativeCall call)
        {
            double x = call.ArgFloat(0);
            double whole = Doubles.Truncate(x);
            double rest = double.IsInfinity(x) ? 0.0 : x - whole;
            return PyTuple.Of(new PyFloat(Doubles.CopySign(rest, x)), new PyFloat(whole));
        }

        private static object Fmod(NativeCall call)
        {
            double x = call.ArgFloat(0);
            double y = call.ArgFloat(1);
            if (double.IsNaN(x) || double.IsNaN(y))
                return call.Float(double.NaN);
            if (double.IsInfinity(x) || y == 0.0)
                throw DomainError();
            return call.Float(double.IsInfinity(y) ? x : x % y);
        }

        private static object Remainder(NativeCall call)
        {
            double x = call.ArgFloat(0);
            double y = call.ArgFloat(1);
            if (double.IsNaN(x) || double.IsNaN(y))
                return call.Float(double.NaN);
            if (double.IsInfinity(x) || y == 0.0)
                throw DomainError();
            return call.Float(double.IsInfinity(y) ? x : Math.IEEERemainder(x, y));
        }

        private static object NextAfter(NativeCall call)
        {
            return call.Float(Doubles.Next(call.ArgFloat(0), call.ArgFloat(1)));
        }

        private static object Ulp(NativeCall call)
        {
            return call.Float(Doubles.LastBit(call.ArgFloat(0)));
        }

        private static object IsFinite(NativeCall call)
        {
            return Py.Bool(DoubleBits.IsFinite(call.ArgFloat(0)));
        }

        private static object IsInf(NativeCall call)
        {
            return Py.Bool(double.IsInfinity(call.ArgFloat(0)));
        }

        private static object IsNan(NativeCall call)
        {
            return Py.Bool(double.IsNaN(call.ArgFloat(0)));
        }

        // ---- special functions ------------------------------------------------------------------------------------------------------

        private static object Erf(NativeCall call)
        {
            return call.Float(SpecialFunctions.Erf(call.ArgFloat(0)));
        }

        private static object Erfc(NativeCall call)
        {
            return call.Float(SpecialFunctions.Erfc(call.ArgFloat(0)));
        }

        private static object Gamma(NativeCall call)
        {
            double x = call.ArgFloat(0);
            if (double.IsNaN(x) || double.IsPositiveInfinity(x))
                return call.Float(x);
            if (double.IsNegativeInfinity(x) || (x <= 0.0 && x == Math.Floor(x)))
                throw DomainError();
            return Bounded(call, x, SpecialFunctions.Gamma(x));
        }

        private static object LogGamma(NativeCall call)
        {
            double x = call.ArgFloat(0);
            if (!DoubleBits.IsFinite(x))
                return call.Float(double.IsNaN(x) ? x : double.PositiveInfinity);
            if (x <= 0.0 && x == Math.Floor(x))
                throw DomainError();
            return Bounded(call, x, SpecialFunctions.LogGamma(x));
        }
    }
}
