// printf-style formatting: `text % values`, for str and bytes.
// https://docs.python.org/3.11/library/stdtypes.html#printf-style-string-formatting

using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Text
{
    /// <summary>One use of the % operator on text.</summary>
    internal sealed class PercentFormat
    {
        private readonly Interpreter interpreter;
        private readonly byte[] text;
        private readonly int length;
        private readonly bool isBytes;
        private readonly object values;
        private readonly PyTuple tuple;
        private readonly ByteWriter writer;
        private int used;
        private bool byName;

        // The conversion being read.
        private bool left;
        private bool zero;
        private bool alternate;
        private int sign;
        private int width;
        private int precision;

        private PercentFormat(Interpreter interpreter, object format, object values)
        {
            this.interpreter = interpreter;
            text = SharedMethods.BytesOf(format, out length);
            isBytes = !(format is PyStr);
            this.values = values;
            tuple = interpreter.Unwrap(values) as PyTuple;
            writer = new ByteWriter(length + 16);
        }

        internal static object Apply(Interpreter interpreter, object format, object values)
        {
            PercentFormat run = new PercentFormat(interpreter, format, values);
            run.Run();
            return SharedMethods.Make(format, run.writer);
        }

        private void Run()
        {
            int i = 0;
            while (i < length)
            {
                if (text[i] != '%')
                {
                    writer.WriteByte(text[i++]);
                    continue;
                }
                i = Conversion(i + 1);
            }
            bool left = tuple != null ? used < tuple.Count : used == 0 && !byName && !IsMapping();
            if (left)
                throw ScriptError.Type("not all arguments converted during " + (isBytes ? "bytes" : "string") + " formatting");
        }

        private bool IsMapping()
        {
            object payload = interpreter.Unwrap(values);
            return payload is PyDict || payload is PyList || (payload is PyInstance && interpreter.FindSpecial(values, "__getitem__") != null);
        }

        private object Next()
        {
            if (tuple == null)
            {
                if (used++ > 0)
                    throw ScriptError.Type("not enough arguments for format string");
                return values;
            }
            if (used >= tuple.Count)
                throw ScriptError.Type("not enough arguments for format string");
            return tuple.Items[used++];
        }

        private int At(int i)
        {
            if (i >= length)
                throw ScriptError.Value("incomplete format");
            return text[i];
        }

        // After the percent sign; gives the offset after the conversion.
        private int Conversion(int i)
        {
            object value = null;
            if (At(i) == '(')
                i = Key(i + 1, out value);
            left = false;
            zero = false;
            alternate = false;
            sign = 0;
            for (; ; i++)
            {
                int c = At(i);
                if (c == '-')
                    left = true;
                else if (c == '0')
                    zero = true;
                else if (c == '#')
                    alternate = true;
                else if (c == '+' || (c == ' ' && sign == 0))
                    sign = c;
                else if (c != ' ')
                    break;
            }
            width = Size(ref i);
            if (width < 0)
            {
                left = true;
                width = -width;
            }
            precision = -1;
            if (At(i) == '.')
            {
                i++;
                precision = Size(ref i);
                if (precision < 0)
                    precision = 0;
            }
            while (At(i) == 'l' || At(i) == 'h' || At(i) == 'L')
                i++;
            int kind = At(i);
            if (kind == '%')
            {
                writer.WriteByte('%');
                return i + 1;
            }
            if ("diuoxXeEfFgGcrsab".IndexOf((char)kind) < 0 || (kind == 'b' && !isBytes))
            {
                int code = isBytes ? kind : Utf8.Read(text, i);
                string digits = "";
                for (int c = code; c != 0; c >>= 4)
                    digits = ((char)TextRepr.HexDigit(c)).ToString() + digits;
                throw ScriptError.Value("unsupported format character '" + (code > ' ' && code < 0x7F ? ((char)code).ToString() : "?") + "' (0x" + digits + ") at index " + i.ToString());
            }
            if (value == null)
                value = Next();
            Write(value, kind);
            return i + 1;
        }

        private int Key(int start, out object value)
        {
            int nested = 1;
            int i = start;
            for (; nested > 0; i++)
            {
                if (i >= length)
                    throw ScriptError.Value("incomplete format key");
                if (text[i] == '(')
                    nested++;
                else if (text[i] == ')')
                    nested--;
            }
            if (tuple != null || !IsMapping())
                throw ScriptError.Type("format requires a mapping");
            byName = true;
            object key = isBytes ? new PyBytes(PyStr.FromBytes(text, start, i - 1 - start).Bytes) : (object)PyStr.FromBytes(text, start, i - 1 - start);
            value = interpreter.Box(interpreter.GetItem(values, key));
            return i;
        }

        // A number, or * for the next value.
        private int Size(ref int i)
        {
            if (At(i) == '*')
            {
                i++;
                PyInt given = interpreter.ToIntObject(Next()) as PyInt;
                if (given == null)
                    throw ScriptError.Type("* wants int");
                if (given.Value > Limits.SequenceLength || given.Value < -Limits.SequenceLength)
                    throw ScriptError.Overflow("Python int too large to convert to C int");
                return (int)given.Value;
            }
            long value = 0;
            for (; At(i) >= '0' && At(i) <= '9'; i++)
            {
                value = value * 10 + text[i] - '0';
                if (value > Limits.SequenceLength)
                    throw ScriptError.Value("width too big");
            }
            return (int)value;
        }

        private void Write(object value, int kind)
        {
            switch (kind)
            {
                case 's':
                case 'b':
                    WriteText(isBytes ? BytesText(value) : interpreter.Str(value));
                    return;
                case 'r':
                    WriteText(isBytes ? interpreter.Ascii(value) : interpreter.Repr(value));
                    return;
                case 'a':
                    WriteText(interpreter.Ascii(value));
                    return;
                case 'c':
                    precision = -1;
                    WriteText(Character(value));
                    return;
                case 'e':
                case 'E':
                case 'f':
                case 'F':
                case 'g':
                case 'G':
                    WriteFloat(value, kind);
                    return;
                default:
                    WriteInt(value, kind);
                    return;
            }
        }

        private PyStr BytesText(object value)
        {
            PyBytes bytes = interpreter.Unwrap(value) as PyBytes;
            if (bytes == null)
                throw ScriptError.Type("%b requires a bytes-like object, or an object that implements __bytes__, not '" + interpreter.TypeName(value) + "'");
            return new PyStr(bytes.ToArray());
        }

        private PyStr Character(object value)
        {
            PyStr one = interpreter.Unwrap(value) as PyStr;
            if (one != null && one.Length == 1 && !isBytes)
                return one;
            PyBytes oneByte = value as PyBytes;
            if (oneByte != null && oneByte.Length == 1 && isBytes)
                return new PyStr(oneByte.ToArray());
            object whole = interpreter.ToIntObject(value);
            if (whole == null)
                throw ScriptError.Type(isBytes ? "%c requires an integer in range(256) or a single byte" : "%c requires int or char");
            PyInt code = whole as PyInt;
            if (code == null || code.Value < 0 || code.Value > (isBytes ? 255 : 0x10FFFF))
                throw ScriptError.Overflow(isBytes ? "%c arg not in range(256)" : "%c arg not in range(0x110000)");
            return isBytes ? new PyStr(new byte[] { (byte)code.Value }) : PyStr.FromCodePoint((int)code.Value);
        }

        private void WriteText(PyStr value)
        {
            if (precision >= 0 && precision < value.Length)
                value = value.Substring(0, precision);
            int missing = width - (isBytes ? value.Bytes.Length : value.Length);
            if (!left && missing > 0)
                writer.Fill(' ', missing);
            writer.Write(value);
            if (left && missing > 0)
                writer.Fill(' ', missing);
        }

        private string SignOf(bool negative)
        {
            return negative ? "-" : sign == '+' ? "+" : sign == ' ' ? " " : "";
        }

        private void WriteNumber(string prefix, byte[] digits)
        {
            int missing = width - prefix.Length - digits.Length;
            if (!left && !zero && missing > 0)
                writer.Fill(' ', missing);
            writer.Write(prefix);
            if (!left && zero && missing > 0)
                writer.Fill('0', missing);
            writer.Write(digits, 0, digits.Length);
            if (left && missing > 0)
                writer.Fill(' ', missing);
        }

        private object IntOf(object value, int kind)
        {
            PyFloat real = interpreter.Unwrap(value) as PyFloat;
            bool isDecimal = kind == 'd' || kind == 'i' || kind == 'u';
            if (real != null && isDecimal)
                return interpreter.Call(interpreter.Type(TypeIds.Int), value);
            object whole = interpreter.ToIntObject(value);
            if (whole != null)
                return whole;
            if (isDecimal && interpreter.FindSpecial(value, "__int__") != null)
                return interpreter.Call(interpreter.Type(TypeIds.Int), value);
            throw ScriptError.Type("%" + ((char)kind).ToString() + " format: " + (isDecimal ? "a real number" : "an integer") + " is required, not " + interpreter.TypeName(value));
        }

        private void WriteInt(object value, int kind)
        {
            object whole = IntOf(value, kind);
            int radix = kind == 'o' ? 8 : kind == 'x' || kind == 'X' ? 16 : 10;
            byte[] digits = IntText.Magnitude(interpreter, whole, radix, kind == 'X');
            if (precision > digits.Length)
            {
                ByteWriter padded = new ByteWriter(precision);
                padded.Fill('0', precision - digits.Length);
                padded.Write(digits, 0, digits.Length);
                digits = padded.ToArray();
            }
            string prefix = !alternate || radix == 10 ? "" : radix == 8 ? "0o" : kind == 'x' ? "0x" : "0X";
            WriteNumber(SignOf(interpreter.Less(whole, new PyInt(0))) + prefix, digits);
        }

        private void WriteFloat(object value, int kind)
        {
            object payload = interpreter.Unwrap(value);
            if (payload is PyStr || payload is PyBytes)
                throw ScriptError.Type("must be real number, not " + interpreter.TypeName(value));
            double number = interpreter.ToFloat(value);
            bool negative = DoubleBits.IsNegative(number) && !DoubleBits.IsNaN(number);
            double magnitude = negative ? -number : number;
            int digits = precision < 0 ? 6 : precision;
            int lower = kind | 0x20;
            string result = lower == 'e' ? FloatText.Exponent(magnitude, digits, alternate)
                : lower == 'f' ? FloatText.Fixed(magnitude, digits, alternate) : FloatText.General(magnitude, digits, alternate);
            if (lower != kind)
                result = result.ToUpper();
            if (!DoubleBits.IsFinite(number))
                zero = false;
            WriteNumber(SignOf(negative), Utf8.Encode(result));
        }
    }
}
