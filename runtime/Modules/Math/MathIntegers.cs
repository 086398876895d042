// The functions of `math` on whole numbers. Products go through the interpreter's own operators, which know both sizes of int.

using System;
using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Modules
{
    internal static class MathIntegers
    {
        internal static void AddRows(NativeTable table)
        {
            table.Add("ceil", 1, 1, Ceil);
            table.Add("comb", 2, 2, Comb);
            table.Add("factorial", 1, 1, Factorial);
            table.Add("floor", 1, 1, Floor);
            table.Add("gcd", 0, -1, Gcd);
            table.Add("isqrt", 1, 1, SquareRoot);
            table.Add("lcm", 0, -1, Lcm);
            table.Add("perm", 1, 2, Perm);
            table.Add("trunc", 1, 1, Trunc);
        }

        // ---- operators on int objects -----------------------------------------------------------------------------------------------

        private static object Apply(Interpreter interpreter, Opcode op, object a, object b)
        {
            return interpreter.Box(interpreter.Binary(op, a, b));
        }

        private static bool IsNegative(object whole)
        {
            PyInt small = whole as PyInt;
            return small != null ? small.Value < 0 : ((PyBigInt)whole).Value.Sign < 0;
        }

        private static BigInt BigOf(object whole)
        {
            PyInt small = whole as PyInt;
            return small != null ? BigInt.FromLong(small.Value) : ((PyBigInt)whole).Value;
        }

        private static object IntArgument(NativeCall call, int i)
        {
            object whole = call.Interpreter.ToIntObject(call[i]);
            if (whole == null)
                throw ScriptError.Type("'" + call.Interpreter.TypeName(call[i]) + "' object cannot be interpreted as an integer");
            return whole;
        }

        // ---- from float to int ------------------------------------------------------------------------------------------------------

        /// <summary>A float without its fraction as an int result; raises OverflowError and ValueError for infinity and NaN.</summary>
        internal static object ToInt(Interpreter interpreter, double whole)
        {
            if (double.IsNaN(whole))
                throw ScriptError.Value("cannot convert float NaN to integer");
            if (double.IsInfinity(whole))
                throw ScriptError.Overflow("cannot convert float infinity to integer");
            if (Doubles.Abs(whole) < 9.2e18)
                return interpreter.Int((long)whole);
            return PyBigInt.Result(BigInt.FromDouble(whole), interpreter);
        }

        // An int result for whole numbers and objects with a method of that name, else null and the double.
        private static object WholeOrMethod(NativeCall call, string method, out double value)
        {
            value = 0.0;
            if (call.IsFloat(0))
            {
                value = call.ArgFloat(0);
                return null;
            }
            if (call.IsInt(0))
                return call.Int(call.ArgInt(0));
            object found = call.Interpreter.FindSpecial(call[0], method);
            if (found != null)
                return call.Interpreter.Call(found);
            object whole = call.Interpreter.Unwrap(call[0]) is PyFloat ? null : call.Interpreter.ToIntObject(call[0]);
            if (whole == null)
                value = call.ArgFloat(0);
            return whole;
        }

        private static object Floor(NativeCall call)
        {
            double value;
            object known = WholeOrMethod(call, "__floor__", out value);
            return known != null ? known : ToInt(call.Interpreter, Math.Floor(value));
        }

        private static object Ceil(NativeCall call)
        {
            double value;
            object known = WholeOrMethod(call, "__ceil__", out value);
            return known != null ? known : ToInt(call.Interpreter, Math.Ceiling(value));
        }

        private static object Trunc(NativeCall call)
        {
            double value;
            if (!call.IsFloat(0) && !call.IsInt(0) && call.Interpreter.ToIntObject(call[0]) == null && !(call.Interpreter.Unwrap(call[0]) is PyFloat)
                && call.Interpreter.FindSpecial(call[0], "__trunc__") == null)
                throw ScriptError.Type("type " + call.Interpreter.TypeName(call[0]) + " doesn't define __trunc__ method");
            object known = WholeOrMethod(call, "__trunc__", out value);
            return known != null ? known : ToInt(call.Interpreter, Doubles.Truncate(value));
        }

        // ---- divisors ---------------------------------------------------------------------------------------------------------------

        private static object CommonDivisor(Interpreter interpreter, object a, object b)
        {
            PyInt x = a as PyInt;
            PyInt y = b as PyInt;
            // The smallest int has no positive counterpart in 64 bits.
            if (x != null && y != null && x.Value != long.MinValue && y.Value != long.MinValue)
                return new PyInt(CommonDivisor(x.Value < 0 ? -x.Value : x.Value, y.Value < 0 ? -y.Value : y.Value));
            return PyBigInt.Object(BigInt.Gcd(BigOf(a), BigOf(b), interpreter.Poll));
        }

        private static long CommonDivisor(long a, long b)
        {
            while (b != 0)
            {
                long rest = a % b;
                a = b;
                b = rest;
            }
            return a;
        }

        private static object Gcd(NativeCall call)
        {
            object result = new PyInt(0);
            for (int i = 0; i < call.Count; i++)
                result = CommonDivisor(call.Interpreter, result, IntArgument(call, i));
            return result;
        }

        private static object Lcm(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object result = new PyInt(1);
            bool zero = false;
            for (int i = 0; i < call.Count; i++)
            {
                object next = IntArgument(call, i);
                zero = zero || !interpreter.Truth(next);
                if (zero)
                    continue;
                object product = Apply(interpreter, Opcode.Mul, Apply(interpreter, Opcode.FloorDiv, result, CommonDivisor(interpreter, result, next)), next);
                result = IsNegative(product) ? interpreter.Box(interpreter.Unary(Opcode.Neg, product)) : product;
            }
            return zero ? call.Int(0) : result;
        }

        // ---- roots ------------------------------------------------------------------------------------------------------------------

        private static object SquareRoot(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object n = IntArgument(call, 0);
            if (IsNegative(n))
                throw ScriptError.Value("isqrt() argument must be nonnegative");
            PyInt small = n as PyInt;
            if (small != null)
                return call.Int(SquareRoot(small.Value));
            return PyBigInt.Result(BigInt.IntegerSqrt(((PyBigInt)n).Value, interpreter.Poll), interpreter);
        }

        private static long SquareRoot(long n)
        {
            long root = (long)Math.Sqrt(n);
            // The double may be rounded up or down by one; 3037000499 squared is the last square in 64 bits.
            while (root > 3037000499 || root * root > n)
                root--;
            while (root < 3037000499 && (root + 1) * (root + 1) <= n)
                root++;
            return root;
        }

        // ---- products ---------------------------------------------------------------------------------------------------------------

        private static object Factorial(NativeCall call)
        {
            object n = IntArgument(call, 0);
            if (IsNegative(n))
                throw ScriptError.Value("factorial() not defined for negative values");
            PyInt small = n as PyInt;
            if (small == null || small.Value > int.MaxValue)
                throw ScriptError.Overflow("factorial() argument should not exceed 2147483647");
            return Product(call.Interpreter, 2, small.Value);
        }

        // from * (from + 1) * ... * to by halves, so that the factors of a large product are about as long as each other.
        private static object Product(Interpreter interpreter, long from, long to)
        {
            interpreter.Poll();
            if (to - from > 8)
            {
                long middle = from + (to - from) / 2;
                return Apply(interpreter, Opcode.Mul, Product(interpreter, from, middle), Product(interpreter, middle + 1, to));
            }
            object product = new PyInt(1);
            for (long factor = from; factor <= to; factor++)
                product = Apply(interpreter, Opcode.Mul, product, new PyInt(factor));
            return product;
        }

        // n and k of comb and perm: neither may be negative.
        private static object Counted(NativeCall call, int i)
        {
            object whole = IntArgument(call, i);
            if (IsNegative(whole))
                throw ScriptError.Value((i == 0 ? "n" : "k") + " must be a non-negative integer");
            return whole;
        }

        private static object Perm(NativeCall call)
        {
            if (!call.HasValue(1))
                return Factorial(call);
            object n = Counted(call, 0);
            object k = Counted(call, 1);
            return call.Interpreter.Less(n, k) ? call.Int(0) : Falling(call.Interpreter, n, k, false, "perm");
        }

        private static object Comb(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object n = Counted(call, 0);
            object k = Counted(call, 1);
            if (interpreter.Less(n, k))
                return call.Int(0);
            object other = Apply(interpreter, Opcode.Sub, n, k);
            return Falling(interpreter, n, interpreter.Less(other, k) ? other : k, true, "comb");
        }

        // n * (n - 1) * ... (k factors), divided by k! on the way for comb: each quotient is itself a binomial coefficient.
        private static object Falling(Interpreter interpreter, object n, object k, bool divide, string function)
        {
            PyInt factors = k as PyInt;
            if (factors == null || factors.Value > int.MaxValue)
                throw ScriptError.Overflow((function == "comb" ? "min(n - k, k)" : "k") + " must not exceed 9223372036854775807");
            object result = new PyInt(1);
            for (long i = 0; i < factors.Value; i++)
            {
                interpreter.Poll();
                result = Apply(interpreter, Opcode.Mul, result, Apply(interpreter, Opcode.Sub, n, new PyInt(i)));
                if (divide)
                    result = Apply(interpreter, Opcode.FloorDiv, result, new PyInt(i + 1));
            }
            return result;
        }
    }
}
