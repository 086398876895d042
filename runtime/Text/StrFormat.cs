// str.format: replacement fields with names, indexes, attributes, conversions and nested specifications.
// https://docs.python.org/3.11/library/string.html#format-string-syntax

using NanoPy.Core;

namespace NanoPy.Text
{
    /// <summary>One call of str.format or str.format_map.</summary>
    internal sealed class StrFormat
    {
        private const int NestedSpecs = 2;
        private const int NoNumbers = 0, Automatic = 1, Manual = 2;

        private readonly Interpreter interpreter;
        // Null for format_map.
        private readonly object[] positional;
        private readonly object named;
        private int next;
        private int numbering;

        internal StrFormat(Interpreter interpreter, object[] positional, object named)
        {
            this.interpreter = interpreter;
            this.positional = positional;
            this.named = named;
        }

        internal PyStr Apply(PyStr format)
        {
            return Apply(format.Bytes, 0, format.Bytes.Length, 0);
        }

        private PyStr Apply(byte[] text, int start, int end, int level)
        {
            if (level >= NestedSpecs)
                throw ScriptError.Value("Max string recursion exceeded");
            ByteWriter writer = new ByteWriter(end - start + 16);
            int i = start;
            while (i < end)
            {
                int c = text[i];
                if (c != '{' && c != '}')
                {
                    writer.WriteByte(c);
                    i++;
                    continue;
                }
                if (i + 1 < end && text[i + 1] == c)
                {
                    writer.WriteByte(c);
                    i += 2;
                    continue;
                }
                if (c == '}')
                    throw ScriptError.Value("Single '}' encountered in format string");
                int close = FindClose(text, i + 1, end);
                writer.Write(Field(text, i + 1, close, level));
                i = close + 1;
            }
            return writer.ToStr();
        }

        private static int FindClose(byte[] text, int i, int end)
        {
            if (i >= end)
                throw ScriptError.Value("Single '{' encountered in format string");
            int nested = 0;
            for (; i < end; i++)
            {
                if (text[i] == '{')
                    nested++;
                else if (text[i] == '}' && nested-- == 0)
                    return i;
            }
            throw ScriptError.Value("expected '}' before end of string");
        }

        // name!conversion:spec
        private PyStr Field(byte[] text, int start, int end, int level)
        {
            int nameEnd = start;
            int bracket = 0;
            while (nameEnd < end && (bracket > 0 || (text[nameEnd] != '!' && text[nameEnd] != ':')))
            {
                if (text[nameEnd] == '[')
                    bracket++;
                else if (text[nameEnd] == ']' && bracket > 0)
                    bracket--;
                nameEnd++;
            }
            object value = Value(text, start, nameEnd);
            int i = nameEnd;
            if (i < end && text[i] == '!')
            {
                int conversion = i + 1 < end ? text[i + 1] : 0;
                if (conversion == 0)
                    throw ScriptError.Value("end of string while looking for conversion specifier");
                if (conversion == 'r')
                    value = interpreter.Repr(value);
                else if (conversion == 's')
                    value = interpreter.Str(value);
                else if (conversion == 'a')
                    value = interpreter.Ascii(value);
                else
                    throw ScriptError.Value("Unknown conversion specifier '" + ((char)conversion).ToString() + "'");
                i += 2;
                if (i < end && text[i] != ':')
                    throw ScriptError.Value("expected ':' after conversion specifier");
            }
            if (i >= end)
                return interpreter.Format(value, PyStr.Empty);
            i++;
            bool nested = false;
            for (int k = i; k < end; k++)
                nested = nested || text[k] == '{' || text[k] == '}';
            PyStr spec = nested ? Apply(text, i, end, level + 1) : PyStr.FromBytes(text, i, end - i);
            return interpreter.Format(value, spec);
        }

        // first.attribute[index]...
        private object Value(byte[] text, int start, int end)
        {
            int i = start;
            while (i < end && text[i] != '.' && text[i] != '[')
                i++;
            object value = First(text, start, i);
            while (i < end)
            {
                int from = i + 1;
                bool item = text[i] == '[';
                i = from;
                while (i < end && (item ? text[i] != ']' : text[i] != '.' && text[i] != '['))
                    i++;
                if (i == from)
                    throw ScriptError.Value("Empty attribute in format string");
                PyStr name = PyStr.FromBytes(text, from, i - from);
                if (!item)
                {
                    value = interpreter.GetAttribute(value, name);
                    continue;
                }
                if (i >= end)
                    throw ScriptError.Value("Missing ']' in format string");
                i++;
                if (i < end && text[i] != '.' && text[i] != '[')
                    throw ScriptError.Value("Only '.' or '[' may follow ']' in format field specifier");
                long number = NumberOf(text, from, from + name.Bytes.Length);
                value = interpreter.Box(interpreter.GetItem(value, number >= 0 ? new PyInt(number) : (object)name));
            }
            return value;
        }

        // The int that text stands for, or -1.
        private static long NumberOf(byte[] text, int start, int end)
        {
            long value = 0;
            for (int i = start; i < end; i++)
            {
                if (text[i] < '0' || text[i] > '9')
                    return -1;
                value = value * 10 + text[i] - '0';
                if (value > int.MaxValue)
                    throw ScriptError.Value("Too many decimal digits in format string");
            }
            return start == end ? -1 : value;
        }

        private object First(byte[] text, int start, int end)
        {
            long number = NumberOf(text, start, end);
            if (start == end || number >= 0)
            {
                int wanted = start == end ? Automatic : Manual;
                if (positional == null)
                    throw ScriptError.Value("Format string contains positional fields");
                if (numbering != NoNumbers && numbering != wanted)
                {
                    throw ScriptError.Value(wanted == Manual ? "cannot switch from automatic field numbering to manual field specification"
                        : "cannot switch from manual field specification to automatic field numbering");
                }
                numbering = wanted;
                if (wanted == Automatic)
                    number = next++;
                if (number >= positional.Length)
                    throw ScriptError.Index("Replacement index " + number.ToString() + " out of range for positional args tuple");
                return positional[(int)number];
            }
            PyStr name = PyStr.FromBytes(text, start, end - start);
            return interpreter.Box(interpreter.GetItem(named, name));
        }
    }
}
