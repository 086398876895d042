// The face of this assembly: what the builtin types str, bytes and bytearray do, for the library's dispatch.

using NanoPy.Core;

namespace NanoPy.Text
{
    /// <summary>Behaviour of str, bytes and bytearray; see ObjectLibrary for what each method means.</summary>
    public static class TextLibrary
    {
        public static void AddRows(int typeId, NativeTable table)
        {
            if (typeId == TypeIds.Str)
                StrMethods.AddRows(table);
            else
                BytesMethods.AddRows(typeId, table);
            CaseMethods.AddRows(table);
            SplitMethods.AddRows(table);
            SharedMethods.AddRows(table);
        }

        public static object Binary(Interpreter interpreter, Opcode op, object a, object b)
        {
            return TextOperations.Binary(interpreter, op, a, b);
        }

        public static object InPlace(Interpreter interpreter, Opcode op, object a, object b)
        {
            return TextOperations.InPlace(interpreter, op, a, b);
        }

        public static object Compare(Opcode op, object a, object b)
        {
            return TextOperations.Compare(op, a, b);
        }

        public static object GetItem(Interpreter interpreter, object container, object key)
        {
            return TextOperations.GetItem(interpreter, container, key);
        }

        public static bool SetItem(Interpreter interpreter, object container, object key, object value)
        {
            return TextOperations.SetItem(interpreter, container, key, value);
        }

        public static bool DeleteItem(Interpreter interpreter, object container, object key)
        {
            return TextOperations.DeleteItem(interpreter, container, key);
        }

        public static int Contains(Interpreter interpreter, object container, object item)
        {
            return TextOperations.Contains(interpreter, container, item);
        }

        public static long Hash(object value)
        {
            return TextOperations.Hash(value);
        }

        public static PyStr Repr(object value)
        {
            return TextRepr.Repr(value);
        }

        /// <summary>format(value, spec) of a str or number.</summary>
        public static PyStr Format(Interpreter interpreter, object value, PyStr spec)
        {
            return FormatSpec.Format(interpreter, value, spec);
        }
    }
}
