// The constructors of bytes and bytearray, and the methods that str does not share.

using NanoPy.Core;

namespace NanoPy.Text
{
    internal static class BytesMethods
    {
        internal static void AddRows(int typeId, NativeTable table)
        {
            if (typeId == TypeIds.ByteArray)
            {
                table.AddNew("source,encoding,errors", 0, 3, NewByteArray);
                table.Add("append", 1, 1, Append);
                table.Add("clear", 0, 0, Clear);
                table.Add("copy", 0, 0, Copy);
                table.Add("extend", 1, 1, Extend);
                table.Add("insert", 2, 2, Insert);
                table.Add("pop", 0, 1, Pop);
                table.Add("remove", 1, 1, Remove);
                table.Add("reverse", 0, 0, Reverse);
            }
            else
                table.AddNew("source,encoding,errors", 0, 3, NewBytes);
            table.AddNamed("decode", "encoding,errors", 0, Decode);
            table.AddNamed("hex", "sep,bytes_per_sep", 0, Hex);
            table.AddClassMethod("fromhex", "string,/", 1, 1, FromHex);
            table.AddNamed("translate", "table,/,delete", 1, Translate);
            table.AddStatic("maketrans", 2, 2, MakeTrans);
        }

        // ---- constructors -------------------------------------------------------------------------------------------------------

        private static object NewBytes(NativeCall call)
        {
            byte[] items = Content(call);
            return items.Length == 0 ? PyBytes.Empty : new PyBytes(items);
        }

        private static object NewByteArray(NativeCall call)
        {
            byte[] items = Content(call);
            return new PyBytes(items, items.Length, true);
        }

        private static byte[] Content(NativeCall call)
        {
            if (!call.Has(0))
                return new byte[0];
            Interpreter interpreter = call.Interpreter;
            object source = call[0];
            PyStr text = interpreter.Unwrap(source) as PyStr;
            if (text != null)
            {
                if (!call.Has(1))
                    throw ScriptError.Type("string argument without an encoding");
                return Codecs.Encode(interpreter, text, call.ArgStr(1), call.Has(2) ? call.ArgStr(2) : null);
            }
            if (call.Has(1))
                throw ScriptError.Type("encoding without a string argument");
            object method = interpreter.FindSpecial(source, "__bytes__");
            if (method != null)
            {
                PyBytes made = interpreter.Call(method) as PyBytes;
                if (made == null)
                    throw ScriptError.Type("__bytes__ returned non-bytes");
                return made.ToArray();
            }
            object whole = interpreter.ToIntObject(source);
            if (whole == null)
                return BytesFrom(interpreter, source, "cannot convert '" + interpreter.TypeName(source) + "' object to bytes");
            long count = interpreter.ToIndex(whole);
            if (count < 0)
                throw ScriptError.Value("negative count");
            if (count > Limits.SequenceLength)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            return new byte[(int)count];
        }

        /// <summary>The bytes of a bytes-like object or of an iterable of ints; `refusal` is the TypeError for anything else.</summary>
        internal static byte[] BytesFrom(Interpreter interpreter, object source, string refusal)
        {
            PyBytes bytes = interpreter.Unwrap(source) as PyBytes;
            if (bytes != null)
                return bytes.ToArray();
            if (source is PyStr)
                throw ScriptError.Type(refusal);
            PyList list;
            try
            {
                list = interpreter.ToList(source);
            }
            catch (ScriptException error)
            {
                if (!interpreter.Is(error, TypeIds.TypeError))
                    throw;
                throw ScriptError.Type(refusal);
            }
            byte[] items = new byte[list.Count];
            for (int i = 0; i < items.Length; i++)
                items[i] = Item(interpreter, list.Items[i], "bytes");
            return items;
        }

        /// <summary>An int from 0 to 255; raises TypeError or ValueError.</summary>
        internal static byte Item(Interpreter interpreter, object value, string what)
        {
            long item = interpreter.ToIndex(value);
            if (item < 0 || item > 255)
                throw ScriptError.Value((what == "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)"));
            return (byte)item;
        }

        // ---- text -----------------------------------------------------------------------------------------------------------------

        private static object Decode(NativeCall call)
        {
            return Codecs.Decode(call.Interpreter, (PyBytes)call.Self, call.Has(0) ? call.ArgStr(0) : null, call.Has(1) ? call.ArgStr(1) : null);
        }

        private static object Hex(NativeCall call)
        {
            PyBytes bytes = (PyBytes)call.Self;
            int separatorLength = 0;
            byte[] separator = call.Has(0) ? SharedMethods.BytesOf(call[0], out separatorLength) : null;
            if (call.Has(0) && separatorLength != 1)
                throw ScriptError.Value("sep must be length 1.");
            long group = call.Has(1) ? call.ArgInt(1) : 1;
            if (group == 0)
                separator = null;
            ByteWriter writer = new ByteWriter(bytes.Length * 2);
            for (int i = 0; i < bytes.Length; i++)
            {
                long place = group > 0 ? bytes.Length - i : i;
                if (separator != null && i > 0 && place % (group > 0 ? group : -group) == 0)
                    writer.Write(separator, 0, 1);
                writer.WriteByte(TextRepr.HexDigit(bytes.Items[i] >> 4));
                writer.WriteByte(TextRepr.HexDigit(bytes.Items[i]));
            }
            return writer.ToStr();
        }

        private static int HexValue(int c)
        {
            if (c >= '0' && c <= '9')
                return c - '0';
            c |= 0x20;
            return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        }

        private static object FromHex(NativeCall call)
        {
            byte[] text = call.ArgStr(0).Bytes;
            ByteWriter writer = new ByteWriter(text.Length / 2);
            int i = 0;
            while (i < text.Length)
            {
                if (CharacterClasses.IsSpace(text[i]))
                {
                    i++;
                    continue;
                }
                int high = HexValue(text[i]);
                int low = i + 1 < text.Length ? HexValue(text[i + 1]) : -1;
                if (high < 0 || low < 0)
                    throw ScriptError.Value("non-hexadecimal number found in fromhex() arg at position " + (high < 0 ? i : i + 1).ToString());
                writer.WriteByte(high * 16 + low);
                i += 2;
            }
            PyType type = (PyType)call.Self;
            PyBytes bytes = new PyBytes(writer.ToArray(), writer.Length, type.LayoutId == TypeIds.ByteArray);
            return type.BuiltinId >= 0 ? bytes : call.Interpreter.Call(type, bytes);
        }

        private static object MakeTrans(NativeCall call)
        {
            PyBytes from = call[0] as PyBytes;
            PyBytes to = call[1] as PyBytes;
            if (from == null || to == null)
                throw ScriptError.Type("a bytes-like object is required, not '" + call.Interpreter.TypeName(from == null ? call[0] : call[1]) + "'");
            if (from.Length != to.Length)
                throw ScriptError.Value("maketrans arguments must have same length");
            byte[] table = new byte[256];
            for (int i = 0; i < 256; i++)
                table[i] = (byte)i;
            for (int i = 0; i < from.Length; i++)
                table[from.Items[i]] = to.Items[i];
            return new PyBytes(table);
        }

        private static object Translate(NativeCall call)
        {
            PyBytes bytes = (PyBytes)call.Self;
            PyBytes table = call[0] as PyBytes;
            if (table == null && call[0] != Py.None)
                throw ScriptError.Type("a bytes-like object is required, not '" + call.Interpreter.TypeName(call[0]) + "'");
            if (table != null && table.Length != 256)
                throw ScriptError.Value("translation table must be 256 characters long");
            PyBytes gone = call.Has(1) ? call[1] as PyBytes : null;
            ByteWriter writer = new ByteWriter(bytes.Length);
            for (int i = 0; i < bytes.Length; i++)
            {
                int c = bytes.Items[i];
                bool keep = true;
                for (int k = 0; gone != null && k < gone.Length; k++)
                    keep = keep && gone.Items[k] != c;
                if (keep)
                    writer.WriteByte(table == null ? c : table.Items[c]);
            }
            return SharedMethods.Make(bytes, writer);
        }

        // ---- bytearray ------------------------------------------------------------------------------------------------------------

        private static void Reserve(PyBytes bytes, long length)
        {
            if (length > Limits.SequenceLength)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            if (length <= bytes.Items.Length)
                return;
            long grown = bytes.Length + (bytes.Length >> 1) + 8;
            byte[] items = new byte[(int)(grown > length ? grown : length)];
            System.Array.Copy(bytes.Items, 0, items, 0, bytes.Length);
            bytes.Items = items;
        }

        private static object Append(NativeCall call)
        {
            PyBytes bytes = (PyBytes)call.Self;
            byte item = Item(call.Interpreter, call[0], "byte");
            Reserve(bytes, bytes.Length + 1L);
            bytes.Items[bytes.Length++] = item;
            return Py.None;
        }

        private static object Clear(NativeCall call)
        {
            PyBytes bytes = (PyBytes)call.Self;
            bytes.Items = new byte[0];
            bytes.Length = 0;
            return Py.None;
        }

        private static object Copy(NativeCall call)
        {
            PyBytes bytes = (PyBytes)call.Self;
            return new PyBytes(bytes.ToArray(), bytes.Length, true);
        }

        private static object Extend(NativeCall call)
        {
            Extend(call.Interpreter, (PyBytes)call.Self, call[0]);
            return Py.None;
        }

        internal static void Extend(Interpreter interpreter, PyBytes bytes, object source)
        {
            byte[] added = BytesFrom(interpreter, source, "can't extend bytearray with " + interpreter.TypeName(source));
            Replace(bytes, bytes.Length, bytes.Length, added);
        }

        /// <summary>Puts other bytes in the place of items start to end - 1 of a bytearray.</summary>
        internal static void Replace(PyBytes bytes, int start, int end, byte[] added)
        {
            int change = added.Length - (end - start);
            Reserve(bytes, bytes.Length + (long)change);
            System.Array.Copy(bytes.Items, end, bytes.Items, end + change, bytes.Length - end);
            System.Array.Copy(added, 0, bytes.Items, start, added.Length);
            bytes.Length += change;
        }

        private static object Insert(NativeCall call)
        {
            PyBytes bytes = (PyBytes)call.Self;
            long at = call.ArgInt(0);
            byte item = Item(call.Interpreter, call[1], "byte");
            if (at < 0)
                at = at + bytes.Length < 0 ? 0 : at + bytes.Length;
            int place = at > bytes.Length ? bytes.Length : (int)at;
            Replace(bytes, place, place, new byte[] { item });
            return Py.None;
        }

        private static object Pop(NativeCall call)
        {
            PyBytes bytes = (PyBytes)call.Self;
            long at = call.Count == 0 ? -1 : call.ArgInt(0);
            if (bytes.Length == 0)
                throw ScriptError.Index("pop from empty bytearray");
            if (at < 0)
                at += bytes.Length;
            if (at < 0 || at >= bytes.Length)
                throw ScriptError.Index("pop index out of range");
            int item = bytes.Items[(int)at];
            Replace(bytes, (int)at, (int)at + 1, new byte[0]);
            return call.Int(item);
        }

        private static object Remove(NativeCall call)
        {
            PyBytes bytes = (PyBytes)call.Self;
            byte item = Item(call.Interpreter, call[0], "byte");
            for (int i = 0; i < bytes.Length; i++)
            {
                if (bytes.Items[i] != item)
                    continue;
                Replace(bytes, i, i + 1, new byte[0]);
                return Py.None;
            }
            throw ScriptError.Value("value not found in bytearray");
        }

        private static object Reverse(NativeCall call)
        {
            PyBytes bytes = (PyBytes)call.Self;
            for (int i = 0, j = bytes.Length - 1; i < j; i++, j--)
            {
                byte swap = bytes.Items[i];
                bytes.Items[i] = bytes.Items[j];
                bytes.Items[j] = swap;
            }
            return Py.None;
        }
    }
}
