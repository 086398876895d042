// print, and the functions that make text of a value.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class Printing
    {
        internal static void AddRows(NativeTable table)
        {
            table.Add("ascii", 1, 1, Ascii);
            table.Add("bin", 1, 1, Bin);
            table.Add("chr", 1, 1, Chr);
            table.Add("format", 1, 2, Format);
            table.Add("help", 0, 1, Help);
            table.Add("hex", 1, 1, Hex);
            table.Add("input", 0, 1, Input);
            table.Add("oct", 1, 1, Oct);
            table.Add("ord", 1, 1, Ord);
            table.AddRaw("print", 0, -1, Print);
            table.Add("repr", 1, 1, Repr);
        }

        private static object Repr(NativeCall call)
        {
            return call.Interpreter.Repr(call[0]);
        }

        private static object Input(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            if (call.Count > 0)
            {
                PyStr prompt = interpreter.Str(call[0]);
                interpreter.Output.Write(prompt.Bytes, 0, prompt.Bytes.Length);
            }
            interpreter.Output.Flush();
            byte[] line = interpreter.Input == null ? null : interpreter.Input.ReadLine(interpreter);
            if (line == null)
                throw ScriptError.Of(TypeIds.EOFError, "EOF when reading a line");
            return new PyStr(line);
        }

        private static object Ascii(NativeCall call)
        {
            return call.Interpreter.Ascii(call[0]);
        }

        private static object Format(NativeCall call)
        {
            PyStr spec = call.Count > 1 ? call.ArgStr(1) : PyStr.Empty;
            return call.Interpreter.Format(call[0], spec);
        }

        private static object Bin(NativeCall call)
        {
            return InBase(call, "#b");
        }

        private static object Hex(NativeCall call)
        {
            return InBase(call, "#x");
        }

        private static object Oct(NativeCall call)
        {
            return InBase(call, "#o");
        }

        private static object InBase(NativeCall call, string spec)
        {
            object whole = call.Interpreter.ToIntObject(call[0]);
            if (whole == null)
                throw ScriptError.Type("'" + call.Interpreter.TypeName(call[0]) + "' object cannot be interpreted as an integer");
            return call.Interpreter.Format(whole, PyStr.From(spec));
        }

        private static object Chr(NativeCall call)
        {
            long codePoint = call.ArgInt(0);
            if (codePoint < 0 || codePoint > 0x10FFFF)
                throw ScriptError.Value("chr() arg not in range(0x110000)");
            return PyStr.FromCodePoint((int)codePoint);
        }

        private static object Ord(NativeCall call)
        {
            object value = call.Interpreter.Unwrap(call[0]);
            PyStr text = value as PyStr;
            PyBytes bytes = value as PyBytes;
            if (text == null && bytes == null)
                throw ScriptError.Type("ord() expected string of length 1, but " + call.Interpreter.TypeName(value) + " found");
            int length = text != null ? text.Length : bytes.Length;
            if (length != 1)
                throw ScriptError.Type("ord() expected a character, but string of length " + length.ToString() + " found");
            return call.Int(text != null ? text.CodePointAt(0) : bytes.Items[0]);
        }

        // There is no room for documentation on a board: help says what there is to use.
        private static object Help(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            ByteWriter writer = new ByteWriter(64);
            if (call.Count == 0)
                writer.Write("help(x) lists the attributes of x; dir() lists the names in use.");
            else
            {
                writer.Write(interpreter.Repr(interpreter.TypeOf(call[0])));
                PyList names = interpreter.AttributeNames(call[0]);
                ListSort.Sort(interpreter, names, null, false);
                for (int i = 0; i < names.Count; i++)
                {
                    PyStr name = (PyStr)names.Items[i];
                    if (name.Bytes.Length > 0 && name.Bytes[0] == '_')
                        continue;
                    writer.WriteByte(' ');
                    writer.Write(name);
                }
            }
            writer.WriteByte('\n');
            interpreter.Output.Write(writer.Buffer, 0, writer.Length);
            return Py.None;
        }

        // ---- print --------------------------------------------------------------------------------------------------------------

        private static PyStr TextKeyword(NativeCall call, string name)
        {
            object value = call.Keyword(name);
            if (value == null || value == Py.None)
                return null;
            PyStr text = call.Interpreter.Unwrap(value) as PyStr;
            if (text == null)
                throw ScriptError.Type(name + " must be None or a string, not " + call.Interpreter.TypeName(value));
            return text;
        }

        // The text goes out in one piece, so that a line is never torn apart and a stop is never between a text and its end.
        private static object Print(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            PyStr separator = null;
            PyStr end = null;
            object file = null;
            object flush = null;
            if (call.KeywordCount > 0)
            {
                separator = TextKeyword(call, "sep");
                end = TextKeyword(call, "end");
                file = call.Keyword("file");
                flush = call.Keyword("flush");
                call.EndKeywords("sep,end,file,flush");
            }
            ByteWriter writer = new ByteWriter(32);
            int count = call.Count;
            for (int i = 0; i < count; i++)
            {
                if (i > 0 && separator == null)
                    writer.WriteByte(' ');
                else if (i > 0)
                    writer.Write(separator);
                if (call.IsInt(i))
                    WriteInt(writer, call.ArgInt(i));
                else
                    writer.Write(interpreter.Str(call[i]));
            }
            if (end == null)
                writer.WriteByte('\n');
            else
                writer.Write(end);
            if (file != null && file != Py.None)
                interpreter.Call(interpreter.GetAttribute(file, PyStr.From("write")), writer.ToStr());
            else
                interpreter.Output.Write(writer.Buffer, 0, writer.Length);
            if (flush != null && interpreter.Truth(flush))
            {
                if (file != null && file != Py.None)
                    interpreter.Call(interpreter.GetAttribute(file, PyStr.From("flush")));
                else
                    interpreter.Output.Flush();
            }
            return Py.None;
        }

        private static void WriteInt(ByteWriter writer, long value)
        {
            if (value < 0)
                writer.WriteByte('-');
            // The remainder of long.MinValue has no positive counterpart, so digits are taken from the negative side.
            long rest = value < 0 ? value : -value;
            long power = -1;
            while (rest / 10 <= power)
                power *= 10;
            for (; power != 0; power /= 10)
            {
                writer.WriteByte('0' + (int)(rest / power));
                rest %= power;
            }
        }
    }
}
