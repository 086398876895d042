// int and bool: constructors and methods.

using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Library
{
    internal static class IntMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.AddNew("x,/,base", 0, 2, New);
            table.Add("bit_length", 0, 0, BitLength);
            table.Add("bit_count", 0, 0, BitCount);
            table.AddNamed("to_bytes", "length,byteorder,*,signed", 0, ToBytes);
            table.AddClassMethod("from_bytes", "bytes,byteorder,*,signed", 1, 2, FromBytes);
            table.Add("as_integer_ratio", 0, 0, Ratio);
            table.Add("conjugate", 0, 0, Same);
            table.AddProperty("real", Same, null);
            table.AddProperty("numerator", Same, null);
            table.AddProperty("imag", Zero, null);
            table.AddProperty("denominator", One, null);
            table.Add("__int__", 0, 0, Same);
            table.Add("__index__", 0, 0, Same);
            table.Add("__trunc__", 0, 0, Same);
            table.Add("__floor__", 0, 0, Same);
            table.Add("__ceil__", 0, 0, Same);
            table.Add("__float__", 0, 0, ToFloat);
            table.Add("__round__", 0, 1, Round);
        }

        internal static void AddBoolRows(NativeTable table)
        {
            table.AddNew(null, 0, 1, NewBool);
        }

        private static object NewBool(NativeCall call)
        {
            return Py.Bool(call.Count > 0 && call.ArgTruth(0));
        }

        private static object Whole(NativeCall call)
        {
            return call.Interpreter.ToIntObject(call.Self);
        }

        // ---- int() --------------------------------------------------------------------------------------------------------------

        private static object New(NativeCall call)
        {
            if (!call.Has(0))
            {
                if (call.Has(1))
                    throw ScriptError.Type("int() missing string argument");
                return call.Int(0);
            }
            if (call.IsInt(0) && !call.Has(1))
                return call.Int(call.ArgInt(0));
            Interpreter interpreter = call.Interpreter;
            object value = call[0];
            object payload = interpreter.Unwrap(value);
            PyStr text = payload as PyStr;
            PyBytes bytes = payload as PyBytes;
            if (text != null || bytes != null)
            {
                long radix = call.Has(1) ? interpreter.ToIndex(call[1]) : 10;
                if (radix != 0 && (radix < 2 || radix > 36))
                    throw ScriptError.Value("int() base must be >= 2 and <= 36, or 0");
                PyObject result = text != null ? Parse(interpreter, text.Bytes, text.Bytes.Length, (int)radix) : Parse(interpreter, bytes.Items, bytes.Length, (int)radix);
                if (result == null)
                    throw ScriptError.Value("invalid literal for int() with base " + radix.ToString() + ": " + interpreter.Repr(payload));
                return result;
            }
            if (call.Has(1))
                throw ScriptError.Type("int() can't convert non-string with explicit base");
            return Convert(interpreter, value, payload);
        }

        private static object Convert(Interpreter interpreter, object value, object payload)
        {
            object method = interpreter.FindSpecial(value, "__int__");
            if (method != null)
            {
                object result = interpreter.Call(method);
                object number = interpreter.ToIntObject(result);
                if (number == null)
                    throw ScriptError.Type("__int__ returned non-int (type " + interpreter.TypeName(result) + ")");
                return number;
            }
            PyFloat real = payload as PyFloat;
            if (real != null)
                return FromFloat(real.Value);
            object whole = interpreter.ToIntObject(value);
            if (whole != null)
                return whole;
            method = interpreter.FindSpecial(value, "__trunc__");
            if (method != null)
                return interpreter.ToIntObject(interpreter.Call(method));
            throw ScriptError.Type("int() argument must be a string, a bytes-like object or a real number, not '" + interpreter.TypeName(value) + "'");
        }

        /// <summary>A float rounded toward zero; raises OverflowError or ValueError.</summary>
        internal static object FromFloat(double value)
        {
            if (DoubleBits.IsNaN(value))
                throw ScriptError.Value("cannot convert float NaN to integer");
            if (DoubleBits.IsInfinite(value))
                throw ScriptError.Overflow("cannot convert float infinity to integer");
            return PyBigInt.Object(BigInt.FromDouble(value));
        }

        // Null if the text is no int. Spaces may stand around it, a sign and a prefix before the digits, single underscores between them.
        private static PyObject Parse(Interpreter interpreter, byte[] text, int end, int radix)
        {
            int i = 0;
            while (i < end && IsSpace(text[i]))
                i++;
            while (end > i && IsSpace(text[end - 1]))
                end--;
            bool negative = i < end && text[i] == '-';
            if (i < end && (text[i] == '-' || text[i] == '+'))
                i++;
            if (i + 1 < end && text[i] == '0')
            {
                int letter = text[i + 1] | 0x20;
                int prefix = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
                if (prefix != 0 && (radix == 0 || radix == prefix))
                {
                    radix = prefix;
                    i += 2;
                    if (i < end && text[i] == '_')
                        i++;
                }
            }
            bool zeros = radix == 0 && i < end && text[i] == '0';
            if (radix == 0)
                radix = 10;
            byte[] digits = new byte[end - i < 0 ? 0 : end - i];
            int count = 0;
            bool afterDigit = false;
            bool any = false;
            for (; i < end; i++)
            {
                int c = text[i];
                if (c == '_' && afterDigit)
                {
                    afterDigit = false;
                    continue;
                }
                int digit = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? (c | 0x20) - 'a' + 10 : 99;
                if (digit >= radix || (zeros && digit != 0))
                    return null;
                afterDigit = true;
                any = true;
                digits[count++] = (byte)c;
            }
            if (!any || !afterDigit)
                return null;
            if (count > Limits.IntDigits && (radix & (radix - 1)) != 0)
            {
                throw ScriptError.Value("Exceeds the limit (" + Limits.IntDigits.ToString() + " digits) for integer string conversion: value has "
                    + count.ToString() + " digits; use sys.set_int_max_str_digits() to increase the limit");
            }
            BigInt value = BigInt.Parse(digits, 0, count, radix, interpreter.Poll);
            return PyBigInt.Object(negative ? BigInt.Negate(value) : value);
        }

        /// <summary>Whether a byte is ASCII white space.</summary>
        internal static bool IsSpace(int c)
        {
            return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F);
        }

        // ---- methods --------------------------------------------------------------------------------------------------------------

        private static object Same(NativeCall call)
        {
            return Whole(call);
        }

        private static object Zero(NativeCall call)
        {
            return call.Int(0);
        }

        private static object One(NativeCall call)
        {
            return call.Int(1);
        }

        private static object Ratio(NativeCall call)
        {
            return PyTuple.Of(Whole(call), new PyInt(1));
        }

        private static object BitLength(NativeCall call)
        {
            return call.Int(NumberOperations.Big(Whole(call)).BitLength);
        }

        private static object BitCount(NativeCall call)
        {
            return call.Int(NumberOperations.Big(Whole(call)).BitCount);
        }

        private static object ToFloat(NativeCall call)
        {
            return call.Float(NumberOperations.ToDouble(NumberOperations.Big(Whole(call))));
        }

        private static bool IsLittle(NativeCall call)
        {
            if (!call.Has(1))
                return false;
            string order = call.ArgStr(1).ToString();
            if (order != "little" && order != "big")
                throw ScriptError.Value("byteorder must be either 'little' or 'big'");
            return order == "little";
        }

        private static object ToBytes(NativeCall call)
        {
            long length = call.Has(0) ? call.Interpreter.ToIndex(call[0]) : 1;
            if (length < 0)
                throw ScriptError.Value("length argument must be non-negative");
            if (length > Limits.SequenceLength)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            bool signed = call.Has(2) && call.ArgTruth(2);
            BigInt value = NumberOperations.Big(Whole(call));
            if (value.Sign < 0 && !signed)
                throw ScriptError.Overflow("can't convert negative int to unsigned");
            byte[] bytes = value.ToBytes((int)length, IsLittle(call), signed);
            if (bytes == null)
                throw ScriptError.Overflow("int too big to convert");
            return new PyBytes(bytes);
        }

        private static object FromBytes(NativeCall call)
        {
            PyBytes bytes = call.Interpreter.Unwrap(call[0]) as PyBytes;
            byte[] items;
            if (bytes != null)
                items = bytes.ToArray();
            else
            {
                PyList list = call.Interpreter.ToList(call[0]);
                items = new byte[list.Count];
                for (int i = 0; i < items.Length; i++)
                {
                    long item = call.Interpreter.ToIndex(list.Items[i]);
                    if (item < 0 || item > 255)
                        throw ScriptError.Value("bytes must be in range(0, 256)");
                    items[i] = (byte)item;
                }
            }
            bool signed = call.Has(2) && call.ArgTruth(2);
            PyObject value = PyBigInt.Object(BigInt.FromBytes(items, items.Length, IsLittle(call), signed));
            PyType type = (PyType)call.Self;
            return type.BuiltinId == TypeIds.Int ? value : call.Interpreter.Call(type, value);
        }

        // round(n, -k) rounds to tens, hundreds ..., ties to even.
        private static object Round(NativeCall call)
        {
            object whole = Whole(call);
            if (!call.HasValue(0))
                return whole;
            long digits = call.Interpreter.ToIndex(call[0]);
            if (digits >= 0)
                return whole;
            if (digits < -(long)BigInt.MaxBits)
                return call.Int(0);
            BigInt value = NumberOperations.Big(whole);
            if (-digits > value.BitLength)
                return call.Int(0);
            BigInt unit = BigInt.Pow(BigInt.FromLong(10), (int)-digits, call.Interpreter.Poll);
            BigInt rest;
            BigInt quotient = BigInt.FloorDivMod(value, unit, call.Interpreter.Poll, out rest);
            int order = BigInt.Compare(BigInt.ShiftLeft(rest, 1), unit);
            if (order > 0 || (order == 0 && quotient.IsOdd))
                quotient = BigInt.Add(quotient, BigInt.One);
            return PyBigInt.Object(BigInt.Multiply(quotient, unit, call.Interpreter.Poll));
        }
    }
}
