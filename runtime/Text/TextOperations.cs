// Operators, items and comparison of str, bytes and bytearray.

using NanoPy.Core;

namespace NanoPy.Text
{
    internal static class TextOperations
    {
        private static bool IsText(object value)
        {
            return value is PyStr || value is PyBytes;
        }

        /// <summary>a op b; null if it is not supported.</summary>
        internal static object Binary(Interpreter interpreter, Opcode op, object a, object b)
        {
            switch (op)
            {
                case Opcode.Add:
                    return Concat(interpreter, a, b);
                case Opcode.Mul:
                    return IsText(a) ? Repeat(interpreter, a, b) : Repeat(interpreter, b, a);
                case Opcode.Mod:
                    return IsText(a) ? PercentFormat.Apply(interpreter, a, b) : null;
                default:
                    return null;
            }
        }

        private static object Concat(Interpreter interpreter, object a, object b)
        {
            PyStr text = a as PyStr;
            if (text != null)
            {
                PyStr other = b as PyStr;
                if (other == null)
                    throw ScriptError.Type("can only concatenate str (not \"" + interpreter.TypeName(b) + "\") to str");
                if ((long)text.Bytes.Length + other.Bytes.Length > Limits.SequenceLength)
                    throw ScriptError.Of(TypeIds.MemoryError, "");
                return text.Concat(other);
            }
            PyBytes bytes = a as PyBytes;
            if (bytes == null)
                return null;
            PyBytes more = b as PyBytes;
            if (more == null)
                throw ScriptError.Type("can't concat " + interpreter.TypeName(b) + " to " + interpreter.TypeName(a));
            byte[] items = new byte[bytes.Length + more.Length];
            System.Array.Copy(bytes.Items, 0, items, 0, bytes.Length);
            System.Array.Copy(more.Items, 0, items, bytes.Length, more.Length);
            return new PyBytes(items, items.Length, bytes.Mutable);
        }

        private static object Repeat(Interpreter interpreter, object text, object count)
        {
            object whole = interpreter.ToIntObject(count);
            if (whole == null)
                throw ScriptError.Type("can't multiply sequence by non-int of type '" + interpreter.TypeName(count) + "'");
            PyInt small = whole as PyInt;
            int length;
            byte[] bytes = SharedMethods.BytesOf(text, out length);
            if (small == null ? !interpreter.Less(whole, new PyInt(0)) && length > 0 : small.Value > 0 && length > 0 && small.Value > Limits.SequenceLength / length)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            long times = small == null || small.Value < 0 ? 0 : small.Value;
            if (times == 1 && text is PyStr)
                return text;
            int total = (int)(length == 0 ? 0 : times * length);
            byte[] items = new byte[total];
            if (total > 0)
                System.Array.Copy(bytes, 0, items, 0, length);
            // Each copy doubles what is there.
            for (int done = length; done < total; done *= 2)
                System.Array.Copy(items, 0, items, done, done <= total - done ? done : total - done);
            if (text is PyStr)
                return total == 0 ? PyStr.Empty : new PyStr(items);
            return new PyBytes(items, total, ((PyBytes)text).Mutable);
        }

        /// <summary>a op= b for a bytearray; null for what has no form of its own.</summary>
        internal static object InPlace(Interpreter interpreter, Opcode op, object a, object b)
        {
            PyBytes bytes = a as PyBytes;
            if (bytes == null || !bytes.Mutable || op != Opcode.Add || !(b is PyBytes))
                return null;
            BytesMethods.Extend(interpreter, bytes, b);
            return a;
        }

        /// <summary>a op b; null if the two do not compare.</summary>
        internal static object Compare(Opcode op, object a, object b)
        {
            PyStr text = a as PyStr;
            PyStr other = b as PyStr;
            int order;
            if (text != null && other != null)
            {
                if (op == Opcode.Eq || op == Opcode.Ne)
                    return Py.Bool(text.Same(other) == (op == Opcode.Eq));
                order = text.CompareTo(other);
            }
            else if (text != null || other != null)
                return null;
            else
                order = CompareBytes((PyBytes)a, (PyBytes)b);
            switch (op)
            {
                case Opcode.Lt: return Py.Bool(order < 0);
                case Opcode.Le: return Py.Bool(order <= 0);
                case Opcode.Gt: return Py.Bool(order > 0);
                case Opcode.Ge: return Py.Bool(order >= 0);
                case Opcode.Eq: return Py.Bool(order == 0);
                default: return Py.Bool(order != 0);
            }
        }

        private static int CompareBytes(PyBytes a, PyBytes b)
        {
            int length = a.Length < b.Length ? a.Length : b.Length;
            for (int i = 0; i < length; i++)
            {
                if (a.Items[i] != b.Items[i])
                    return a.Items[i] - b.Items[i];
            }
            return a.Length - b.Length;
        }

        internal static long Hash(object value)
        {
            PyStr text = value as PyStr;
            if (text != null)
                return text.Hash;
            PyBytes bytes = (PyBytes)value;
            if (bytes.Mutable)
                throw ScriptError.Type("unhashable type: 'bytearray'");
            return Utf8.Hash(bytes.Items);
        }

        /// <summary>item in text: 1 or 0.</summary>
        internal static int Contains(Interpreter interpreter, object container, object item)
        {
            PyStr text = container as PyStr;
            object part = interpreter.Unwrap(item);
            int partLength;
            if (text != null)
            {
                PyStr wanted = part as PyStr;
                if (wanted == null)
                    throw ScriptError.Type("'in <string>' requires string as left operand, not " + interpreter.TypeName(item));
                return SharedMethods.FindPart(interpreter, text.Bytes, wanted.Bytes, wanted.Bytes.Length, 0, text.Bytes.Length) >= 0 ? 1 : 0;
            }
            PyBytes bytes = (PyBytes)container;
            byte[] partBytes = part is PyBytes ? SharedMethods.BytesOf(part, out partLength) : null;
            if (partBytes == null)
            {
                if (interpreter.ToIntObject(item) == null)
                    throw ScriptError.Type("a bytes-like object is required, not '" + interpreter.TypeName(item) + "'");
                partBytes = new byte[] { BytesMethods.Item(interpreter, item, "byte") };
                return SharedMethods.FindPart(interpreter, bytes.Items, partBytes, 1, 0, bytes.Length) >= 0 ? 1 : 0;
            }
            return SharedMethods.FindPart(interpreter, bytes.Items, partBytes, ((PyBytes)part).Length, 0, bytes.Length) >= 0 ? 1 : 0;
        }

        // ---- items ----------------------------------------------------------------------------------------------------------------

        private static int Index(Interpreter interpreter, object key, int length, string type, string message)
        {
            object whole = interpreter.ToIntObject(key);
            if (whole == null)
                throw ScriptError.Type(type + " indices must be integers" + (type == "string" ? ", not '" : " or slices, not ") + interpreter.TypeName(key) + (type == "string" ? "'" : ""));
            PyInt small = whole as PyInt;
            if (small == null)
                throw ScriptError.Index("cannot fit 'int' into an index-sized integer");
            long at = small.Value < 0 ? small.Value + length : small.Value;
            if (at < 0 || at >= length)
                throw ScriptError.Index(message);
            return (int)at;
        }

        internal static object GetItem(Interpreter interpreter, object container, object key)
        {
            PyStr text = container as PyStr;
            PyBytes bytes = container as PyBytes;
            PySlice slice = key as PySlice;
            int length = text != null ? text.Length : bytes.Length;
            if (slice == null)
            {
                if (text != null)
                    return text.At(Index(interpreter, key, length, "string", "string index out of range"));
                string type = bytes.Mutable ? "bytearray" : "byte";
                return interpreter.Int(bytes.Items[Index(interpreter, key, length, type, bytes.Mutable ? "bytearray index out of range" : "index out of range")]);
            }
            SliceBounds bounds = new SliceBounds(interpreter, slice, length);
            if (bounds.Count == 0)
                return text != null ? PyStr.Empty : SharedMethods.Make(bytes, bytes.Items, 0, 0);
            if (bounds.Step == 1)
                return text != null ? (object)text.Substring(bounds.Start, bounds.Start + bounds.Count) : SharedMethods.Make(bytes, bytes.Items, bounds.Start, bounds.Count);
            ByteWriter writer = new ByteWriter(bounds.Count);
            for (int i = 0, at = bounds.Start; i < bounds.Count; i++, at += bounds.Step)
            {
                if (text != null)
                    writer.WriteCodePoint(text.CodePointAt(at));
                else
                    writer.WriteByte(bytes.Items[at]);
            }
            return SharedMethods.Make(container, writer);
        }

        /// <summary>False if the type has no item assignment.</summary>
        internal static bool SetItem(Interpreter interpreter, object container, object key, object value)
        {
            PyBytes bytes = container as PyBytes;
            if (bytes == null || !bytes.Mutable)
                return false;
            PySlice slice = key as PySlice;
            if (slice == null)
            {
                int at = Index(interpreter, key, bytes.Length, "bytearray", "bytearray index out of range");
                bytes.Items[at] = BytesMethods.Item(interpreter, value, "byte");
                return true;
            }
            if (interpreter.ToIntObject(value) != null)
                throw ScriptError.Type("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
            byte[] added = BytesMethods.BytesFrom(interpreter, value, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
            SliceBounds bounds = new SliceBounds(interpreter, slice, bytes.Length);
            if (bounds.Step == 1)
            {
                BytesMethods.Replace(bytes, bounds.Start, bounds.Start + bounds.Count, added);
                return true;
            }
            if (added.Length != bounds.Count)
                throw ScriptError.Value("attempt to assign bytes of size " + added.Length.ToString() + " to extended slice of size " + bounds.Count.ToString());
            for (int i = 0, at = bounds.Start; i < added.Length; i++, at += bounds.Step)
                bytes.Items[at] = added[i];
            return true;
        }

        /// <summary>False if the type has no item deletion.</summary>
        internal static bool DeleteItem(Interpreter interpreter, object container, object key)
        {
            PyBytes bytes = container as PyBytes;
            if (bytes == null || !bytes.Mutable)
                return false;
            PySlice slice = key as PySlice;
            if (slice == null)
            {
                int at = Index(interpreter, key, bytes.Length, "bytearray", "bytearray index out of range");
                BytesMethods.Replace(bytes, at, at + 1, new byte[0]);
                return true;
            }
            SliceBounds bounds = new SliceBounds(interpreter, slice, bytes.Length);
            // From the back, so that the places of those still to go stay.
            for (int i = bounds.Count - 1; i >= 0; i--)
            {
                int at = bounds.Start + (bounds.Step > 0 ? i : bounds.Count - 1 - i) * bounds.Step;
                BytesMethods.Replace(bytes, at, at + 1, new byte[0]);
            }
            return true;
        }
    }
}
