// Arithmetic on floats. A double division by zero is refused before it happens: it throws on the device's CLR.

using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Library
{
    internal static class FloatOperations
    {
        /// <summary>a op b, at least one of which is a float; null if the operator is not for floats.</summary>
        internal static object Binary(Interpreter interpreter, Opcode op, object a, object b)
        {
            if (op > Opcode.Pow)
                return null;
            double x = ToDouble(a);
            double y = ToDouble(b);
            switch (op)
            {
                case Opcode.Add:
                    return interpreter.Float(x + y);
                case Opcode.Sub:
                    return interpreter.Float(x - y);
                case Opcode.Mul:
                    return interpreter.Float(x * y);
                case Opcode.TrueDiv:
                    if (y == 0.0)
                        throw ScriptError.ZeroDivision("float division by zero");
                    return interpreter.Float(x / y);
                case Opcode.FloorDiv:
                    if (y == 0.0)
                        throw ScriptError.ZeroDivision("float floor division by zero");
                    return interpreter.Float(FloorDivide(x, y));
                case Opcode.Mod:
                    if (y == 0.0)
                        throw ScriptError.ZeroDivision("float modulo");
                    return interpreter.Float(Modulo(x, y));
                default:
                    return Power(interpreter, x, y);
            }
        }

        private static double ToDouble(object value)
        {
            PyFloat real = value as PyFloat;
            if (real != null)
                return real.Value;
            PyBool truth = value as PyBool;
            if (truth != null)
                return truth.Value ? 1.0 : 0.0;
            return NumberOperations.ToDouble(NumberOperations.Big(value));
        }

        // The remainder with the divisor's sign, zero too.
        private static double Modulo(double x, double y)
        {
            if (DoubleBits.IsInfinite(y) && DoubleBits.IsFinite(x))
                return x == 0.0 || DoubleBits.IsNegative(x) == DoubleBits.IsNegative(y) ? (x == 0.0 && DoubleBits.IsNegative(y) ? -0.0 : x) : y;
            double rest = x % y;
            if (rest == 0.0)
                return DoubleBits.IsNegative(y) ? -0.0 : 0.0;
            return DoubleBits.IsNegative(rest) != DoubleBits.IsNegative(y) ? rest + y : rest;
        }

        private static double FloorDivide(double x, double y)
        {
            if (DoubleBits.IsNaN(x) || DoubleBits.IsNaN(y) || DoubleBits.IsInfinite(x))
                return DoubleBits.NaN;
            double rest = Modulo(x, y);
            double quotient = (x - rest) / y;
            if (quotient == 0.0)
                return DoubleBits.IsNegative(x) != DoubleBits.IsNegative(y) ? (rest == 0.0 || x == 0.0 ? -0.0 : -1.0) : 0.0;
            double whole = System.Math.Floor(quotient);
            return quotient - whole > 0.5 ? whole + 1.0 : whole;
        }

        /// <summary>x ** y; raises ZeroDivisionError, ValueError or OverflowError.</summary>
        internal static object Power(Interpreter interpreter, double x, double y)
        {
            if (y == 0.0 || x == 1.0)
                return interpreter.Float(1.0);
            if (x == 0.0 && y < 0.0)
                throw ScriptError.ZeroDivision("0.0 cannot be raised to a negative power");
            bool finite = DoubleBits.IsFinite(x) && DoubleBits.IsFinite(y);
            if (finite && x < 0.0 && !DoubleBits.IsWhole(y))
                throw ScriptError.Value("a negative number to a fractional power is a complex number, which is not supported");
            if (x == -1.0 && DoubleBits.IsInfinite(y))
                return interpreter.Float(1.0);
            double result = System.Math.Pow(x, y);
            if (finite && !DoubleBits.IsFinite(result))
                throw ScriptError.With(TypeIds.OverflowError, PyTuple.Of(new PyInt(34), PyStr.From("Numerical result out of range")));
            return interpreter.Float(result);
        }
    }
}
