// abs, divmod, pow and round: they ask the operators and know no arithmetic of their own.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class NumberFunctions
    {
        /// <summary>From here on a double has no fraction.</summary>
        private const double Whole = 4503599627370496.0;

        internal static void AddRows(NativeTable table)
        {
            table.Add("abs", 1, 1, Abs);
            table.Add("divmod", 2, 2, DivMod);
            table.AddNamed("pow", "base,exp,mod", 2, Pow);
            table.AddNamed("round", "number,ndigits", 1, Round);
        }

        private static object Abs(NativeCall call)
        {
            if (call.IsInt(0) && call.ArgInt(0) != long.MinValue)
            {
                long value = call.ArgInt(0);
                return call.Int(value < 0 ? -value : value);
            }
            if (call.IsFloat(0))
            {
                double value = call.ArgFloat(0);
                return call.Float(value <= 0.0 ? 0.0 - value : value);
            }
            object method = call.Interpreter.FindSpecial(call[0], "__abs__");
            return method != null ? call.Interpreter.Call(method) : AbsOf(call.Interpreter, call[0]);
        }

        /// <summary>`__abs__` of int, bool and float.</summary>
        internal static object AbsMethod(NativeCall call)
        {
            return AbsOf(call.Interpreter, call.Self);
        }

        private static object AbsOf(Interpreter interpreter, object value)
        {
            object number = interpreter.Unwrap(value);
            PyFloat real = number as PyFloat;
            if (real != null)
                return interpreter.Float(real.Value <= 0.0 ? 0.0 - real.Value : real.Value);
            object whole = number is PyInstance ? null : interpreter.ToIntObject(number);
            if (whole == null)
                throw ScriptError.Type("bad operand type for abs(): '" + interpreter.TypeName(value) + "'");
            return interpreter.Less(whole, new PyInt(0)) ? interpreter.Unary(Opcode.Neg, whole) : whole;
        }

        private static object DivMod(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object a = call[0];
            object b = call[1];
            object method = interpreter.FindSpecial(a, "__divmod__");
            if (method != null)
            {
                object result = interpreter.Call(method, b);
                if (result != Py.NotImplemented)
                    return result;
            }
            method = interpreter.FindSpecial(b, "__rdivmod__");
            if (method != null)
                return interpreter.Call(method, a);
            object pair = DivModOf(interpreter, interpreter.Unwrap(a), interpreter.Unwrap(b));
            if (pair == null)
            {
                throw ScriptError.Type("unsupported operand type(s) for divmod(): '" + interpreter.TypeName(a) + "' and '"
                    + interpreter.TypeName(b) + "'");
            }
            return pair;
        }

        /// <summary>`__divmod__` of int, bool and float.</summary>
        internal static object DivModMethod(NativeCall call)
        {
            object pair = DivModOf(call.Interpreter, call.Self, call.Interpreter.Unwrap(call[0]));
            return pair == null ? Py.NotImplemented : pair;
        }

        // Null if one is no number.
        private static object DivModOf(Interpreter interpreter, object a, object b)
        {
            if (!IsNumber(a) || !IsNumber(b))
                return null;
            if ((a is PyFloat || b is PyFloat) && !interpreter.Truth(b))
                throw ScriptError.ZeroDivision("float divmod()");
            object quotient = interpreter.Box(interpreter.Binary(Opcode.FloorDiv, a, b));
            return PyTuple.Of(quotient, interpreter.Box(interpreter.Binary(Opcode.Mod, a, b)));
        }

        private static bool IsNumber(object value)
        {
            int id = ((PyObject)value).TypeId;
            return id >= TypeIds.Int && id <= TypeIds.Float;
        }

        private static object Pow(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object a = call[0];
            object b = call[1];
            if (!call.HasValue(2))
                return interpreter.Binary(Opcode.Pow, a, b);
            object modulus = call[2];
            object method = interpreter.FindSpecial(a, "__pow__");
            if (method != null)
                return interpreter.CallArray(method, new object[] { b, modulus }, null);
            a = interpreter.ToIntObject(a);
            b = interpreter.ToIntObject(b);
            modulus = interpreter.ToIntObject(modulus);
            if (a == null || b == null || modulus == null)
                throw ScriptError.Type("pow() 3rd argument not allowed unless all arguments are integers");
            return PowerModulo(interpreter, a, b, modulus);
        }

        private static object Apply(Interpreter interpreter, Opcode op, object a, object b)
        {
            return interpreter.Box(interpreter.Binary(op, a, b));
        }

        private static object PowerModulo(Interpreter interpreter, object number, object exponent, object modulus)
        {
            if (!interpreter.Truth(modulus))
                throw ScriptError.Value("pow() 3rd argument cannot be 0");
            object one = new PyInt(1);
            if (interpreter.Less(exponent, new PyInt(0)))
            {
                number = Inverse(interpreter, number, modulus);
                exponent = interpreter.Box(interpreter.Unary(Opcode.Neg, exponent));
            }
            object result = Apply(interpreter, Opcode.Mod, one, modulus);
            number = Apply(interpreter, Opcode.Mod, number, modulus);
            while (interpreter.Truth(exponent))
            {
                interpreter.Poll();
                if (interpreter.Truth(Apply(interpreter, Opcode.And, exponent, one)))
                    result = Apply(interpreter, Opcode.Mod, Apply(interpreter, Opcode.Mul, result, number), modulus);
                exponent = Apply(interpreter, Opcode.Shr, exponent, one);
                number = Apply(interpreter, Opcode.Mod, Apply(interpreter, Opcode.Mul, number, number), modulus);
            }
            return result;
        }

        // Euclid's algorithm, of which only one of the two factors is wanted.
        private static object Inverse(Interpreter interpreter, object number, object modulus)
        {
            object a = number;
            object b = modulus;
            object factor = new PyInt(1);
            object next = new PyInt(0);
            while (interpreter.Truth(b))
            {
                object quotient = Apply(interpreter, Opcode.FloorDiv, a, b);
                object rest = Apply(interpreter, Opcode.Sub, a, Apply(interpreter, Opcode.Mul, quotient, b));
                a = b;
                b = rest;
                rest = Apply(interpreter, Opcode.Sub, factor, Apply(interpreter, Opcode.Mul, quotient, next));
                factor = next;
                next = rest;
            }
            PyInt divisor = a as PyInt;
            if (divisor == null || (divisor.Value != 1 && divisor.Value != -1))
                throw ScriptError.Value("base is not invertible for the given modulus");
            return divisor.Value == 1 ? factor : interpreter.Box(interpreter.Unary(Opcode.Neg, factor));
        }

        private static object Round(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            bool plain = !call.HasValue(1);
            if (plain && call.IsInt(0))
                return call.Int(call.ArgInt(0));
            if (plain && call.IsFloat(0))
            {
                double value = call.ArgFloat(0);
                if (value < Whole && -Whole < value)
                    return call.Int(RoundHalfEven(value));
            }
            object number = call[0];
            object digits = plain ? null : call[1];
            object method = interpreter.TryGetAttribute(number, PyStr.From("__round__"));
            if (method == null)
                throw ScriptError.Type("type " + interpreter.TypeName(number) + " doesn't define __round__ method");
            return plain ? interpreter.Call(method) : interpreter.Call(method, digits);
        }

        private static long RoundHalfEven(double value)
        {
            long whole = (long)value;
            double rest = value - whole;
            if (rest < 0.0)
            {
                rest += 1.0;
                whole--;
            }
            if (0.5 < rest || (rest == 0.5 && (whole & 1) != 0))
                whole++;
            return whole;
        }
    }
}
