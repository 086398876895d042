// float: constructor and methods.

using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Library
{
    internal static class FloatMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.AddNew(null, 0, 1, New);
            table.Add("is_integer", 0, 0, IsInteger);
            table.Add("hex", 0, 0, Hex);
            table.AddClassMethod("fromhex", "string,/", 1, 1, FromHex);
            table.Add("as_integer_ratio", 0, 0, Ratio);
            table.Add("conjugate", 0, 0, Same);
            table.AddProperty("real", Same, null);
            table.AddProperty("imag", Zero, null);
            table.Add("__float__", 0, 0, Same);
            table.Add("__int__", 0, 0, Truncate);
            table.Add("__trunc__", 0, 0, Truncate);
            table.Add("__floor__", 0, 0, Floor);
            table.Add("__ceil__", 0, 0, Ceil);
            table.Add("__round__", 0, 1, Round);
        }

        private static double Value(NativeCall call)
        {
            return ((PyFloat)call.Self).Value;
        }

        private static object New(NativeCall call)
        {
            if (call.Count == 0)
                return call.Float(0.0);
            if (call.IsFloat(0))
                return call.Float(call.ArgFloat(0));
            Interpreter interpreter = call.Interpreter;
            object value = call[0];
            object payload = interpreter.Unwrap(value);
            PyStr text = payload as PyStr;
            PyBytes bytes = payload as PyBytes;
            if (text == null && bytes == null)
            {
                if (!(payload is PyInt) && !(payload is PyBigInt) && !(payload is PyBool) && !(payload is PyFloat) && !HasConversion(interpreter, value))
                    throw ScriptError.Type("float() argument must be a string or a real number, not '" + interpreter.TypeName(value) + "'");
                return call.Float(interpreter.ToFloat(value));
            }
            double result;
            if (!TryParse(text != null ? text.Bytes : bytes.Items, text != null ? text.Bytes.Length : bytes.Length, out result))
                throw ScriptError.Value("could not convert string to float: " + interpreter.Repr(payload));
            return call.Float(result);
        }

        private static bool HasConversion(Interpreter interpreter, object value)
        {
            return interpreter.FindSpecial(value, "__float__") != null || interpreter.FindSpecial(value, "__index__") != null;
        }

        // Spaces may stand around the number, and single underscores between digits.
        private static bool TryParse(byte[] text, int end, out double value)
        {
            int start = 0;
            while (start < end && IntMethods.IsSpace(text[start]))
                start++;
            while (end > start && IntMethods.IsSpace(text[end - 1]))
                end--;
            byte[] digits = new byte[end - start];
            int count = 0;
            value = 0.0;
            for (int i = start; i < end; i++)
            {
                if (text[i] != '_')
                {
                    digits[count++] = text[i];
                    continue;
                }
                if (i == start || i + 1 == end || !IsDigit(text[i - 1]) || !IsDigit(text[i + 1]))
                    return false;
            }
            return FloatText.TryParse(digits, 0, count, out value);
        }

        private static bool IsDigit(int c)
        {
            return c >= '0' && c <= '9';
        }

        private static object Same(NativeCall call)
        {
            return call.Float(Value(call));
        }

        private static object Zero(NativeCall call)
        {
            return call.Float(0.0);
        }

        private static object IsInteger(NativeCall call)
        {
            double value = Value(call);
            return Py.Bool(DoubleBits.IsFinite(value) && DoubleBits.IsWhole(value));
        }

        private static object Hex(NativeCall call)
        {
            return PyStr.From(FloatText.Hex(Value(call)));
        }

        private static object FromHex(NativeCall call)
        {
            byte[] text = call.ArgStr(0).Bytes;
            int start = 0;
            int end = text.Length;
            while (start < end && IntMethods.IsSpace(text[start]))
                start++;
            while (end > start && IntMethods.IsSpace(text[end - 1]))
                end--;
            double value;
            if (!FloatText.TryParseHex(text, start, end, out value))
                throw ScriptError.Value("invalid hexadecimal floating-point string");
            return call.Float(value);
        }

        private static object Ratio(NativeCall call)
        {
            double value = Value(call);
            if (DoubleBits.IsNaN(value))
                throw ScriptError.Value("cannot convert NaN to integer ratio");
            if (DoubleBits.IsInfinite(value))
                throw ScriptError.Overflow("cannot convert Infinity to integer ratio");
            int exponent;
            long mantissa = DoubleBits.Split(value, out exponent);
            while (exponent < 0 && (mantissa & 1) == 0 && mantissa != 0)
            {
                mantissa >>= 1;
                exponent++;
            }
            if (mantissa == 0)
                exponent = 0;
            BigInt top = BigInt.FromLong(mantissa);
            BigInt bottom = BigInt.One;
            if (exponent > 0)
                top = BigInt.ShiftLeft(top, exponent);
            else
                bottom = BigInt.ShiftLeft(bottom, -exponent);
            return PyTuple.Of(PyBigInt.Object(top), PyBigInt.Object(bottom));
        }

        private static object Truncate(NativeCall call)
        {
            return IntMethods.FromFloat(Value(call));
        }

        private static object Floor(NativeCall call)
        {
            return IntMethods.FromFloat(DoubleBits.IsFinite(Value(call)) ? System.Math.Floor(Value(call)) : Value(call));
        }

        private static object Ceil(NativeCall call)
        {
            return IntMethods.FromFloat(DoubleBits.IsFinite(Value(call)) ? System.Math.Ceiling(Value(call)) : Value(call));
        }

        // Through the decimal text: rounded on the exact value, ties to even.
        private static object Round(NativeCall call)
        {
            double value = Value(call);
            if (!call.HasValue(0))
            {
                object whole = IntMethods.FromFloat(value);
                if (DoubleBits.IsWhole(value))
                    return whole;
                byte[] text = Utf8.Encode(FloatText.Fixed(value, 0));
                bool negative = text[0] == '-';
                BigInt rounded = BigInt.Parse(text, negative ? 1 : 0, text.Length, 10, null);
                return PyBigInt.Object(negative ? BigInt.Negate(rounded) : rounded);
            }
            long digits = call.Interpreter.ToIndex(call[0]);
            // Beyond 323 decimals a double has nothing left to round, below -308 nothing remains.
            if (!DoubleBits.IsFinite(value) || digits > 323)
                return call.Float(value);
            if (digits < -308)
                return call.Float(DoubleBits.IsNegative(value) ? -0.0 : 0.0);
            byte[] decimals = Utf8.Encode(FloatText.Rounded(value, (int)digits));
            double result;
            FloatText.TryParse(decimals, 0, decimals.Length, out result);
            if (DoubleBits.IsInfinite(result))
                throw ScriptError.Overflow("rounded value too large to represent");
            return call.Float(result);
        }
    }
}
