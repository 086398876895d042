// The constructor and methods of str that bytes does not share.

using NanoPy.Core;

namespace NanoPy.Text
{
    internal static class StrMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.AddNew("object,encoding,errors", 0, 3, New);
            table.AddNamed("encode", "encoding,errors", 0, Encode);
            table.Add("casefold", 0, 0, CaseFold);
            table.AddRaw("format", 0, -1, Format);
            table.Add("format_map", 1, 1, FormatMap);
            table.Add("isidentifier", 0, 0, IsIdentifier);
            table.Add("isdecimal", 0, 0, IsDecimal);
            table.Add("isnumeric", 0, 0, IsNumeric);
            table.Add("isprintable", 0, 0, IsPrintable);
            table.AddStatic("maketrans", 1, 3, MakeTrans);
            table.Add("translate", 1, 1, Translate);
            table.Add("__format__", 1, 1, FormatSelf);
            table.Add("__str__", 0, 0, Same);
        }

        private static object New(NativeCall call)
        {
            if (!call.Has(0))
                return PyStr.Empty;
            object value = call[0];
            if (!call.Has(1) && !call.Has(2))
                return call.Interpreter.Str(value);
            PyBytes bytes = call.Interpreter.Unwrap(value) as PyBytes;
            if (bytes == null)
            {
                throw ScriptError.Type(call.Interpreter.Unwrap(value) is PyStr ? "decoding str is not supported"
                    : "decoding to str: need a bytes-like object, " + call.Interpreter.TypeName(value) + " found");
            }
            return Codecs.Decode(call.Interpreter, bytes, call.Has(1) ? call.ArgStr(1) : null, call.Has(2) ? call.ArgStr(2) : null);
        }

        private static object Same(NativeCall call)
        {
            return call.Self;
        }

        private static object Encode(NativeCall call)
        {
            return new PyBytes(Codecs.Encode(call.Interpreter, (PyStr)call.Self, call.Has(0) ? call.ArgStr(0) : null, call.Has(1) ? call.ArgStr(1) : null));
        }

        // The German sharp s is the one common letter whose folded form is longer.
        private static object CaseFold(NativeCall call)
        {
            byte[] bytes = ((PyStr)call.Self).Bytes;
            ByteWriter writer = new ByteWriter(bytes.Length);
            for (int i = 0; i < bytes.Length; i += Utf8.LengthAt(bytes, i))
            {
                int c = Utf8.Read(bytes, i);
                if (c == 0xDF || c == 0x1E9E)
                    writer.Write("ss");
                else
                    writer.WriteCodePoint(c == 0x3C2 ? 0x3C3 : c == 0xB5 ? 0x3BC : c == 0x17F ? 's' : CharacterClasses.Lower(c));
            }
            return writer.ToStr();
        }

        // ---- questions ------------------------------------------------------------------------------------------------------------

        private static object IsIdentifier(NativeCall call)
        {
            byte[] bytes = ((PyStr)call.Self).Bytes;
            for (int i = 0; i < bytes.Length; i += Utf8.LengthAt(bytes, i))
            {
                int c = Utf8.Read(bytes, i);
                if (c != '_' && !CharacterClasses.IsAlpha(c) && !(i > 0 && CharacterClasses.IsDecimal(c)))
                    return Py.False;
            }
            return Py.Bool(bytes.Length > 0);
        }

        private static object IsDecimal(NativeCall call)
        {
            byte[] bytes = ((PyStr)call.Self).Bytes;
            for (int i = 0; i < bytes.Length; i += Utf8.LengthAt(bytes, i))
            {
                if (!CharacterClasses.IsDecimal(Utf8.Read(bytes, i)))
                    return Py.False;
            }
            return Py.Bool(bytes.Length > 0);
        }

        private static object IsNumeric(NativeCall call)
        {
            byte[] bytes = ((PyStr)call.Self).Bytes;
            for (int i = 0; i < bytes.Length; i += Utf8.LengthAt(bytes, i))
            {
                if (!CharacterClasses.IsNumeric(Utf8.Read(bytes, i)))
                    return Py.False;
            }
            return Py.Bool(bytes.Length > 0);
        }

        private static object IsPrintable(NativeCall call)
        {
            byte[] bytes = ((PyStr)call.Self).Bytes;
            for (int i = 0; i < bytes.Length; i += Utf8.LengthAt(bytes, i))
            {
                if (!CharacterClasses.IsPrintable(Utf8.Read(bytes, i)))
                    return Py.False;
            }
            return Py.True;
        }

        // ---- translate --------------------------------------------------------------------------------------------------------------

        private static object MakeTrans(NativeCall call)
        {
            PyDict table = new PyDict();
            Interpreter interpreter = call.Interpreter;
            if (call.Count == 1)
            {
                PyDict source = call[0] as PyDict;
                if (source == null)
                    throw ScriptError.Type("if you give only one argument to maketrans it must be a dict");
                for (int i = source.NextEntry(0); i >= 0; i = source.NextEntry(i + 1))
                {
                    PyStr key = source.KeyAt(i) as PyStr;
                    if (key != null && key.Length != 1)
                        throw ScriptError.Value("string keys in translate table must be of length 1");
                    table.Set(key == null ? source.KeyAt(i) : new PyInt(key.CodePointAt(0)), source.ValueAt(i), interpreter);
                }
                return table;
            }
            PyStr from = call.ArgStr(0);
            PyStr to = call.ArgStr(1);
            if (from.Length != to.Length)
                throw ScriptError.Value("the first two maketrans arguments must have equal length");
            for (int i = 0; i < from.Length; i++)
                table.Set(new PyInt(from.CodePointAt(i)), new PyInt(to.CodePointAt(i)), interpreter);
            PyStr gone = call.Has(2) ? call.ArgStr(2) : PyStr.Empty;
            for (int i = 0; i < gone.Length; i++)
                table.Set(new PyInt(gone.CodePointAt(i)), Py.None, interpreter);
            return table;
        }

        private static object Translate(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object table = call[0];
            PyDict dict = table as PyDict;
            byte[] bytes = ((PyStr)call.Self).Bytes;
            ByteWriter writer = new ByteWriter(bytes.Length);
            for (int i = 0; i < bytes.Length; i += Utf8.LengthAt(bytes, i))
            {
                interpreter.Poll();
                int c = Utf8.Read(bytes, i);
                object mapped;
                if (dict != null)
                    mapped = dict.Get(new PyInt(c), interpreter);
                else
                    mapped = LookUp(interpreter, table, c);
                PyStr text = mapped as PyStr;
                PyInt code = mapped as PyInt;
                if (mapped == null)
                    writer.WriteCodePoint(c);
                else if (text != null)
                    writer.Write(text);
                else if (code != null && code.Value >= 0 && code.Value <= 0x10FFFF)
                    writer.WriteCodePoint((int)code.Value);
                else if (mapped != Py.None)
                    throw ScriptError.Type("character mapping must return integer, None or str");
            }
            return writer.ToStr();
        }

        // Null if the table has nothing for the character.
        private static object LookUp(Interpreter interpreter, object table, int c)
        {
            try
            {
                return interpreter.Box(interpreter.GetItem(table, new PyInt(c)));
            }
            catch (ScriptException error)
            {
                if (!interpreter.Is(error, TypeIds.LookupError))
                    throw;
                return null;
            }
        }

        // ---- format -----------------------------------------------------------------------------------------------------------------

        private static object Format(NativeCall call)
        {
            object[] positional = call.ToArray();
            PyDict named = new PyDict();
            for (int k = 0; k < call.KeywordCount; k++)
                named.Set(call.KeywordName(k), call.KeywordValue(k), call.Interpreter);
            return new StrFormat(call.Interpreter, positional, named).Apply((PyStr)call.Self);
        }

        private static object FormatMap(NativeCall call)
        {
            return new StrFormat(call.Interpreter, null, call[0]).Apply((PyStr)call.Self);
        }

        private static object FormatSelf(NativeCall call)
        {
            PyStr spec = call.ArgStr(0);
            return spec.Bytes.Length == 0 ? call.Self : FormatSpec.Format(call.Interpreter, call.Self, spec);
        }
    }
}
