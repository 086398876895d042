// The format specification mini-language: [[fill]align][sign][z][#][0][width][grouping][.precision][type].
// https://docs.python.org/3.11/library/string.html#format-specification-mini-language

using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Text
{
    /// <summary>A parsed format specification, and format() of str and numbers with it.</summary>
    internal sealed class FormatSpec
    {
        internal PyStr Fill = PyStr.From(" ");
        /// <summary>&lt; > = ^, or 0 if none was given.</summary>
        internal int Align;
        /// <summary>+ - or space; 0 if none was given.</summary>
        internal int Sign;
        internal bool Alternate;
        internal bool NoNegativeZero;
        internal int Width;
        /// <summary>, or _; 0 for none.</summary>
        internal int Grouping;
        /// <summary>-1 if none was given.</summary>
        internal int Precision = -1;
        /// <summary>The last letter; 0 if none was given.</summary>
        internal int Kind;

        // ---- parsing ------------------------------------------------------------------------------------------------------------

        private static bool IsAlign(int c)
        {
            return c == '<' || c == '>' || c == '=' || c == '^';
        }

        private static FormatSpec Parse(PyStr text, string typeName)
        {
            FormatSpec spec = new FormatSpec();
            byte[] bytes = text.Bytes;
            int i = 0;
            int first = bytes.Length > 0 ? Utf8.LengthAt(bytes, 0) : 0;
            if (first > 0 && first < bytes.Length && IsAlign(bytes[first]))
            {
                spec.Fill = PyStr.FromBytes(bytes, 0, first);
                spec.Align = bytes[first];
                i = first + 1;
            }
            else if (bytes.Length > 0 && IsAlign(bytes[0]))
                spec.Align = bytes[i++];
            if (i < bytes.Length && (bytes[i] == '+' || bytes[i] == '-' || bytes[i] == ' '))
                spec.Sign = bytes[i++];
            if (i < bytes.Length && bytes[i] == 'z')
            {
                spec.NoNegativeZero = true;
                i++;
            }
            if (i < bytes.Length && bytes[i] == '#')
            {
                spec.Alternate = true;
                i++;
            }
            if (i < bytes.Length && bytes[i] == '0')
            {
                // A zero before the width fills after the sign, unless an alignment was given.
                if (i + first == 0 || spec.Fill.Bytes[0] == ' ')
                    spec.Fill = PyStr.From("0");
                if (spec.Align == 0)
                    spec.Align = typeName == "str" ? '<' : '=';
                i++;
            }
            spec.Width = Number(bytes, ref i);
            while (i < bytes.Length && (bytes[i] == ',' || bytes[i] == '_'))
            {
                if (spec.Grouping != 0)
                    throw ScriptError.Value(spec.Grouping == bytes[i] ? "Cannot specify both '" + (char)bytes[i] + "' with '" + (char)bytes[i] + "'." : "Cannot specify both ',' and '_'.");
                spec.Grouping = bytes[i++];
            }
            if (i < bytes.Length && bytes[i] == '.')
            {
                int at = ++i;
                spec.Precision = Number(bytes, ref i);
                if (i == at)
                    throw ScriptError.Value("Format specifier missing precision");
            }
            if (i < bytes.Length && i + Utf8.LengthAt(bytes, i) == bytes.Length)
                spec.Kind = Utf8.Read(bytes, i);
            else if (i < bytes.Length)
                throw ScriptError.Value("Invalid format specifier");
            return spec;
        }

        private static int Number(byte[] bytes, ref int i)
        {
            long value = 0;
            for (; i < bytes.Length && bytes[i] >= '0' && bytes[i] <= '9'; i++)
            {
                value = value * 10 + bytes[i] - '0';
                if (value > Limits.SequenceLength)
                    throw ScriptError.Value("Too many decimal digits in format string");
            }
            return (int)value;
        }

        // ---- format() -------------------------------------------------------------------------------------------------------------

        /// <summary>format(value, spec) for str and numbers.</summary>
        internal static PyStr Format(Interpreter interpreter, object value, PyStr text)
        {
            string typeName = interpreter.TypeName(value);
            FormatSpec spec = Parse(text, value is PyStr ? "str" : typeName);
            PyStr str = value as PyStr;
            if (str != null)
                return spec.FormatStr(str);
            if (value is PyFloat)
                return spec.FormatFloat(((PyFloat)value).Value, "float");
            switch (spec.Kind)
            {
                case 'e':
                case 'E':
                case 'f':
                case 'F':
                case 'g':
                case 'G':
                case '%':
                    return spec.FormatFloat(interpreter.ToFloat(value), typeName);
                default:
                    return spec.FormatInt(interpreter, value, typeName);
            }
        }

        private ScriptException UnknownKind(string typeName)
        {
            if (Kind > ' ' && Kind < 0x7F)
                return ScriptError.Value("Unknown format code '" + ((char)Kind).ToString() + "' for object of type '" + typeName + "'");
            string digits = "";
            for (int c = Kind; c != 0; c >>= 4)
                digits = ((char)TextRepr.HexDigit(c)).ToString() + digits;
            return ScriptError.Value("Unknown format code '\\x" + digits + "' for object of type '" + typeName + "'");
        }

        private PyStr FormatStr(PyStr text)
        {
            if (Kind != 0 && Kind != 's')
                throw UnknownKind("str");
            if (Sign != 0)
                throw ScriptError.Value(Sign == ' ' ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier");
            if (Alternate)
                throw ScriptError.Value("Alternate form (#) not allowed in string format specifier");
            if (Align == '=')
                throw ScriptError.Value("'=' alignment not allowed in string format specifier");
            if (Grouping != 0)
                throw ScriptError.Value("Cannot specify '" + (char)Grouping + "' with 's'.");
            if (Precision >= 0 && Precision < text.Length)
                text = text.Substring(0, Precision);
            return Pad(PyStr.Empty, text, '<');
        }

        private PyStr FormatInt(Interpreter interpreter, object value, string typeName)
        {
            if (Precision >= 0)
                throw ScriptError.Value("Precision not allowed in integer format specifier");
            if (NoNegativeZero)
                throw ScriptError.Value("Negative zero coercion (z) not allowed in format specifier with integer format code");
            int radix = 10;
            string prefix = "";
            switch (Kind)
            {
                case 0:
                case 'd':
                case 'n':
                    break;
                case 'b':
                    radix = 2;
                    prefix = "0b";
                    break;
                case 'o':
                    radix = 8;
                    prefix = "0o";
                    break;
                case 'x':
                    radix = 16;
                    prefix = "0x";
                    break;
                case 'X':
                    radix = 16;
                    prefix = "0X";
                    break;
                case 'c':
                    return FormatCharacter(interpreter, value);
                default:
                    throw UnknownKind(typeName);
            }
            if (Grouping == ',' && radix != 10)
                throw ScriptError.Value("Cannot specify ',' with '" + ((char)Kind).ToString() + "'.");
            if (Grouping != 0 && Kind == 'n')
                throw ScriptError.Value("Cannot specify '" + (char)Grouping + "' with 'n'.");
            object whole = interpreter.ToIntObject(value);
            byte[] digits = IntText.Magnitude(interpreter, whole, radix, Kind == 'X');
            bool negative = interpreter.Less(whole, new PyInt(0));
            string sign = SignText(negative) + (Alternate ? prefix : "");
            return PadNumber(sign, digits, digits.Length, radix == 10 ? 3 : 4);
        }

        private PyStr FormatCharacter(Interpreter interpreter, object value)
        {
            if (Sign != 0)
                throw ScriptError.Value("Sign not allowed with integer format specifier 'c'");
            if (Alternate)
                throw ScriptError.Value("Alternate form (#) not allowed with integer format specifier 'c'");
            if (Grouping != 0)
                throw ScriptError.Value("Cannot specify '" + (char)Grouping + "' with 'c'.");
            PyInt code = interpreter.ToIntObject(value) as PyInt;
            if (code == null || code.Value < 0 || code.Value > 0x10FFFF)
                throw ScriptError.Overflow("%c arg not in range(0x110000)");
            return Pad(PyStr.Empty, PyStr.FromCodePoint((int)code.Value), '>');
        }

        private string SignText(bool negative)
        {
            return negative ? "-" : Sign == '+' ? "+" : Sign == ' ' ? " " : "";
        }

        private PyStr FormatFloat(double value, string typeName)
        {
            string text;
            bool negative = DoubleBits.IsNegative(value) && !DoubleBits.IsNaN(value);
            double magnitude = negative ? -value : value;
            int precision = Precision < 0 ? 6 : Precision;
            switch (Kind)
            {
                case 0:
                    text = Precision < 0 ? FloatText.Repr(magnitude) : FloatText.General(magnitude, precision, Alternate, true);
                    break;
                case 'e':
                case 'E':
                    text = FloatText.Exponent(magnitude, precision, Alternate);
                    break;
                case 'f':
                case 'F':
                    text = FloatText.Fixed(magnitude, precision, Alternate);
                    break;
                case 'g':
                case 'G':
                case 'n':
                    text = FloatText.General(magnitude, precision, Alternate);
                    break;
                case '%':
                    text = FloatText.Fixed(magnitude * 100.0, precision, Alternate) + "%";
                    break;
                default:
                    throw UnknownKind(typeName);
            }
            if (Kind == 'E' || Kind == 'F' || Kind == 'G')
                text = text.ToUpper();
            byte[] bytes = Utf8.Encode(text);
            if (NoNegativeZero && negative && IsZero(bytes))
                negative = false;
            // Digits before the point are grouped; "inf" and "nan" have none.
            int whole = 0;
            while (whole < bytes.Length && bytes[whole] >= '0' && bytes[whole] <= '9')
                whole++;
            return PadNumber(SignText(negative), bytes, whole, 3);
        }

        private static bool IsZero(byte[] text)
        {
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] >= '1' && text[i] <= '9')
                    return false;
                if (text[i] == 'e' || text[i] == 'E')
                    break;
            }
            return true;
        }

        // ---- layout ---------------------------------------------------------------------------------------------------------------

        // A number whose first `whole` bytes are the digits to group. Zeros that fill belong to the groups.
        private PyStr PadNumber(string sign, byte[] text, int whole, int groupSize)
        {
            bool zeros = Align == '=' && Fill.Bytes.Length == 1 && Fill.Bytes[0] == '0';
            int digits = whole;
            if (zeros && whole > 0)
            {
                int room = Width - sign.Length - (text.Length - whole);
                if (Grouping == 0)
                    digits = room > whole ? room : whole;
                else
                {
                    // As many digits as fit the room with their separators; a separator cannot come first.
                    while (digits + (digits - 1) / groupSize < room)
                        digits++;
                }
            }
            ByteWriter writer = new ByteWriter(digits + text.Length);
            for (int i = digits; i > 0; i--)
            {
                writer.WriteByte(i > whole ? '0' : text[whole - i]);
                if (Grouping != 0 && i > 1 && (i - 1) % groupSize == 0)
                    writer.WriteByte(Grouping);
            }
            writer.Write(text, whole, text.Length - whole);
            return Pad(PyStr.From(sign), writer.ToStr(), '>');
        }

        private PyStr Pad(PyStr sign, PyStr body, int usualAlign)
        {
            int missing = Width - sign.Length - body.Length;
            if (missing <= 0)
                return sign.Concat(body);
            int align = Align == 0 ? usualAlign : Align;
            int left = align == '>' ? missing : align == '^' ? missing / 2 : 0;
            if ((long)missing * Fill.Bytes.Length > Limits.SequenceLength)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            ByteWriter writer = new ByteWriter(missing * Fill.Bytes.Length + body.Bytes.Length + 2);
            WriteFill(writer, left);
            writer.Write(sign);
            if (align == '=')
                WriteFill(writer, missing);
            writer.Write(body);
            if (align != '=')
                WriteFill(writer, missing - left);
            return writer.ToStr();
        }

        private void WriteFill(ByteWriter writer, int count)
        {
            writer.Repeat(Fill.Bytes, count);
        }
    }
}
