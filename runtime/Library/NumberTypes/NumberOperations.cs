// The operators of int, bool and float on boxed numbers; the interpreter's loop has done the common cases by itself.
// https://docs.python.org/3.11/library/stdtypes.html#numeric-types-int-float-complex

using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Library
{
    internal static class NumberOperations
    {
        /// <summary>Whether a type number is that of int, bool or float.</summary>
        internal static bool IsNumber(int typeId)
        {
            return typeId >= TypeIds.Int && typeId <= TypeIds.Float;
        }

        /// <summary>a op b; null if the operator is not for such numbers.</summary>
        internal static object Binary(Interpreter interpreter, Opcode op, object a, object b)
        {
            PyBool x = a as PyBool;
            PyBool y = b as PyBool;
            if (x != null && y != null && op >= Opcode.And && op <= Opcode.Xor)
                return Py.Bool(op == Opcode.And ? x.Value & y.Value : op == Opcode.Or ? x.Value | y.Value : x.Value ^ y.Value);
            if (a is PyFloat || b is PyFloat)
                return FloatOperations.Binary(interpreter, op, a, b);
            a = Whole(a);
            b = Whole(b);
            PyInt left = a as PyInt;
            PyInt right = b as PyInt;
            object result = left != null && right != null ? Small(interpreter, op, left.Value, right.Value) : null;
            return result != null ? result : Large(interpreter, op, Big(a), Big(b));
        }

        // bool as int.
        private static object Whole(object value)
        {
            PyBool truth = value as PyBool;
            return truth == null ? value : new PyInt(truth.Value ? 1 : 0);
        }

        /// <summary>An int as a big one.</summary>
        internal static BigInt Big(object value)
        {
            PyInt small = value as PyInt;
            return small != null ? BigInt.FromLong(small.Value) : ((PyBigInt)value).Value;
        }

        // Null where the result does not fit 64 bits, or the operator is none of ints.
        private static object Small(Interpreter interpreter, Opcode op, long a, long b)
        {
            long result;
            switch (op)
            {
                case Opcode.Add:
                    return LongMath.TryAdd(a, b, out result) ? interpreter.Int(result) : null;
                case Opcode.Sub:
                    return LongMath.TrySubtract(a, b, out result) ? interpreter.Int(result) : null;
                case Opcode.Mul:
                    return LongMath.TryMultiply(a, b, out result) ? interpreter.Int(result) : null;
                case Opcode.FloorDiv:
                    if (b == 0 || (b == -1 && a == long.MinValue))
                        return null;
                    return interpreter.Int(LongMath.FloorDivide(a, b));
                case Opcode.Mod:
                    return b == 0 ? null : interpreter.Int(LongMath.FloorModulo(a, b));
                case Opcode.Pow:
                    return b >= 0 && LongMath.TryPower(a, b, out result) ? interpreter.Int(result) : null;
                case Opcode.And:
                    return interpreter.Int(a & b);
                case Opcode.Or:
                    return interpreter.Int(a | b);
                case Opcode.Xor:
                    return interpreter.Int(a ^ b);
                case Opcode.Shr:
                    return b < 0 ? null : interpreter.Int(a >> (b > 63 ? 63 : (int)b));
                default:
                    return null;
            }
        }

        private static object Large(Interpreter interpreter, Opcode op, BigInt a, BigInt b)
        {
            BigInt rest;
            switch (op)
            {
                case Opcode.Add:
                    return Result(interpreter, BigInt.Add(a, b));
                case Opcode.Sub:
                    return Result(interpreter, BigInt.Subtract(a, b));
                case Opcode.Mul:
                    CheckSize((long)a.BitLength + b.BitLength);
                    return Result(interpreter, BigInt.Multiply(a, b, interpreter.Poll));
                case Opcode.TrueDiv:
                    return TrueDivide(interpreter, a, b);
                case Opcode.FloorDiv:
                    if (b.Sign == 0)
                        throw ScriptError.ZeroDivision("integer division or modulo by zero");
                    return Result(interpreter, BigInt.FloorDivMod(a, b, interpreter.Poll, out rest));
                case Opcode.Mod:
                    if (b.Sign == 0)
                        throw ScriptError.ZeroDivision("integer modulo by zero");
                    return Result(interpreter, BigInt.FloorMod(a, b, interpreter.Poll));
                case Opcode.Pow:
                    return Power(interpreter, a, b);
                case Opcode.And:
                    return Result(interpreter, BigInt.And(a, b));
                case Opcode.Or:
                    return Result(interpreter, BigInt.Or(a, b));
                case Opcode.Xor:
                    return Result(interpreter, BigInt.Xor(a, b));
                case Opcode.Shl:
                case Opcode.Shr:
                    return Shift(interpreter, a, b, op == Opcode.Shl);
                default:
                    return null;
            }
        }

        private static object Result(Interpreter interpreter, BigInt value)
        {
            return PyBigInt.Result(value, interpreter);
        }

        private static void CheckSize(long bits)
        {
            if (bits > BigInt.MaxBits)
                throw ScriptError.Of(TypeIds.MemoryError, "int is too large");
        }

        private static object TrueDivide(Interpreter interpreter, BigInt a, BigInt b)
        {
            if (b.Sign == 0)
                throw ScriptError.ZeroDivision("division by zero");
            double quotient;
            if (!BigInt.TrueDivide(a, b, interpreter.Poll, out quotient))
                throw ScriptError.Overflow("integer division result too large for a float");
            return interpreter.Float(quotient);
        }

        private static object Power(Interpreter interpreter, BigInt a, BigInt b)
        {
            if (b.Sign < 0)
                return FloatOperations.Power(interpreter, ToDouble(a), ToDouble(b));
            long exponent;
            bool isLong = b.TryToLong(out exponent);
            if (a.BitLength <= 1)
            {
                // 0, 1 and -1 have powers of any size.
                if (a.Sign == 0)
                    return interpreter.Int(b.Sign == 0 ? 1 : 0);
                return interpreter.Int(a.Sign < 0 && b.IsOdd ? -1 : 1);
            }
            CheckSize(!isLong || exponent > BigInt.MaxBits ? long.MaxValue : exponent * (a.BitLength - 1));
            return Result(interpreter, BigInt.Pow(a, (int)exponent, interpreter.Poll));
        }

        private static object Shift(Interpreter interpreter, BigInt a, BigInt b, bool left)
        {
            if (b.Sign < 0)
                throw ScriptError.Value("negative shift count");
            if (a.Sign == 0)
                return interpreter.Int(0);
            long count;
            bool isSmall = b.TryToLong(out count) && count <= BigInt.MaxBits;
            if (!left)
                return isSmall ? Result(interpreter, BigInt.ShiftRight(a, (int)count)) : interpreter.Int(a.Sign < 0 ? -1 : 0);
            CheckSize(isSmall ? count + a.BitLength : long.MaxValue);
            return Result(interpreter, BigInt.ShiftLeft(a, (int)count));
        }

        /// <summary>The nearest double; raises OverflowError.</summary>
        internal static double ToDouble(BigInt value)
        {
            double result;
            if (!value.TryToDouble(out result))
                throw ScriptError.Overflow("int too large to convert to float");
            return result;
        }

        /// <summary>Neg, Pos or Invert; null if there is none.</summary>
        internal static object Unary(Interpreter interpreter, Opcode op, object a)
        {
            PyFloat real = a as PyFloat;
            if (real != null)
                return op == Opcode.Invert ? null : interpreter.Float(op == Opcode.Neg ? -real.Value : real.Value);
            a = Whole(a);
            PyInt small = a as PyInt;
            if (small != null && small.Value != long.MinValue)
                return interpreter.Int(op == Opcode.Neg ? -small.Value : op == Opcode.Invert ? ~small.Value : small.Value);
            BigInt big = Big(a);
            return Result(interpreter, op == Opcode.Neg ? BigInt.Negate(big) : op == Opcode.Invert ? BigInt.Not(big) : big);
        }

        // ---- comparison -------------------------------------------------------------------------------------------------------

        /// <summary>a op b for two numbers.</summary>
        internal static object Compare(Opcode op, object a, object b)
        {
            PyFloat x = a as PyFloat;
            PyFloat y = b as PyFloat;
            if ((x != null && DoubleBits.IsNaN(x.Value)) || (y != null && DoubleBits.IsNaN(y.Value)))
                return Py.Bool(op == Opcode.Ne);
            int order;
            if (x != null && y != null)
                order = DoubleBits.Compare(x.Value, y.Value);
            else if (x != null)
                order = -Big(Whole(b)).CompareToDouble(x.Value);
            else if (y != null)
                order = Big(Whole(a)).CompareToDouble(y.Value);
            else
                order = CompareInts(Whole(a), Whole(b));
            switch (op)
            {
                case Opcode.Lt: return Py.Bool(order < 0);
                case Opcode.Le: return Py.Bool(order <= 0);
                case Opcode.Gt: return Py.Bool(order > 0);
                case Opcode.Ge: return Py.Bool(order >= 0);
                case Opcode.Eq: return Py.Bool(order == 0);
                default: return Py.Bool(order != 0);
            }
        }

        private static int CompareInts(object a, object b)
        {
            PyInt x = a as PyInt;
            PyInt y = b as PyInt;
            if (x != null && y != null)
                return x.Value < y.Value ? -1 : x.Value == y.Value ? 0 : 1;
            return BigInt.Compare(Big(a), Big(b));
        }

        /// <summary>Hash of a number; equal numbers of different types have the same.</summary>
        internal static long Hash(object value)
        {
            PyFloat real = value as PyFloat;
            if (real != null)
                return DoubleBits.Hash(real.Value);
            value = Whole(value);
            PyInt small = value as PyInt;
            return small != null ? LongMath.Hash(small.Value) : ((PyBigInt)value).Value.Hash();
        }

        /// <summary>repr() of a number.</summary>
        internal static PyStr Repr(Interpreter interpreter, object value)
        {
            PyFloat real = value as PyFloat;
            if (real != null)
                return PyStr.From(FloatText.Repr(real.Value));
            PyBool truth = value as PyBool;
            if (truth != null)
                return PyStr.From(truth.Value ? "True" : "False");
            PyInt small = value as PyInt;
            if (small != null)
                return PyStr.From(small.Value.ToString());
            BigInt big = ((PyBigInt)value).Value;
            // log10(2) is a little less than 0.30103: no shorter number is refused.
            if (big.BitLength * 0.30102 > Limits.IntDigits)
            {
                throw ScriptError.Value("Exceeds the limit (" + Limits.IntDigits.ToString()
                    + " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit");
            }
            return new PyStr(big.ToText(10, interpreter.Poll));
        }
    }
}
