// The methods of list, and its constructor.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class ListMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.AddNew(null, 0, 1, New);
            table.Add("append", 1, 1, Append);
            table.Add("clear", 0, 0, Clear);
            table.Add("copy", 0, 0, Copy);
            table.Add("count", 1, 1, Count);
            table.Add("extend", 1, 1, Extend);
            table.Add("index", 1, 3, Index);
            table.Add("insert", 2, 2, Insert);
            table.Add("pop", 0, 1, Pop);
            table.Add("remove", 1, 1, Remove);
            table.Add("reverse", 0, 0, Reverse);
            table.AddNamed("sort", "*,key,reverse", 0, Sort);
            table.Add("__reversed__", 0, 0, Reversed);
        }

        private static object New(NativeCall call)
        {
            return call.Count == 0 ? new PyList() : call.Interpreter.ToList(call[0]);
        }

        private static object Append(NativeCall call)
        {
            ((PyList)call.Self).Append(call[0]);
            return Py.None;
        }

        private static object Clear(NativeCall call)
        {
            ((PyList)call.Self).Clear();
            return Py.None;
        }

        private static object Copy(NativeCall call)
        {
            PyList list = (PyList)call.Self;
            return new PyList(list.ToArray(), list.Count);
        }

        private static object Count(NativeCall call)
        {
            PyList list = (PyList)call.Self;
            Interpreter interpreter = call.Interpreter;
            object item = call[0];
            int count = 0;
            for (int i = 0; i < list.Count; i++)
            {
                interpreter.Poll();
                if (ContainerOperations.Same(interpreter, list.Items[i], item))
                    count++;
            }
            return call.Int(count);
        }

        private static object Extend(NativeCall call)
        {
            Extend(call.Interpreter, (PyList)call.Self, call[0]);
            return Py.None;
        }

        /// <summary>Appends all items of an iterable, which may be the list itself.</summary>
        internal static void Extend(Interpreter interpreter, PyList list, object iterable)
        {
            PyList other = iterable as PyList;
            PyTuple tuple = iterable as PyTuple;
            if (other != null || tuple != null)
            {
                int count = other != null ? other.Count : tuple.Count;
                list.Reserve(list.Count + count);
                System.Array.Copy(other != null ? other.Items : tuple.Items, 0, list.Items, list.Count, count);
                list.Count += count;
                return;
            }
            object iterator = interpreter.Iterate(iterable);
            int hint = interpreter.LengthHint(iterable);
            if (hint > 0)
                list.ReserveMore(hint);
            for (object item = interpreter.NextBoxed(iterator); item != null; item = interpreter.NextBoxed(iterator))
            {
                list.Append(item);
                interpreter.Poll();
            }
        }

        private static object Index(NativeCall call)
        {
            PyList list = (PyList)call.Self;
            int from = TupleMethods.Bound(call, 1, 0, list.Count);
            int to = TupleMethods.Bound(call, 2, list.Count, list.Count);
            int at = Find(call.Interpreter, list, call[0], from, to);
            if (at < 0)
                throw ScriptError.Value(call.Interpreter.Repr(call[0]).ToString() + " is not in list");
            return call.Int(at);
        }

        /// <summary>First position of an item from `from` to `to` - 1, or -1. The list may change meanwhile.</summary>
        internal static int Find(Interpreter interpreter, PyList list, object item, int from, int to)
        {
            PyInt whole = item as PyInt;
            for (int i = from; i < to && i < list.Count; i++)
            {
                object other = list.Items[i];
                if (other == item)
                    return i;
                interpreter.Poll();
                PyInt small = whole == null ? null : other as PyInt;
                if (small != null ? small.Value == whole.Value : interpreter.Equal(other, item))
                    return i;
            }
            return -1;
        }

        private static object Insert(NativeCall call)
        {
            PyList list = (PyList)call.Self;
            list.Insert(TupleMethods.Bound(call, 0, 0, list.Count), call[1]);
            return Py.None;
        }

        private static object Pop(NativeCall call)
        {
            PyList list = (PyList)call.Self;
            long at = call.Count == 0 ? -1 : call.ArgInt(0);
            int count = list.Count;
            if (count == 0)
                throw ScriptError.Index("pop from empty list");
            if (at < 0)
                at += count;
            if (at < 0 || at >= count)
                throw ScriptError.Index("pop index out of range");
            object item = list.Items[(int)at];
            list.RemoveRange((int)at, (int)at + 1);
            return item;
        }

        private static object Remove(NativeCall call)
        {
            PyList list = (PyList)call.Self;
            int at = Find(call.Interpreter, list, call[0], 0, list.Count);
            if (at < 0)
                throw ScriptError.Value("list.remove(x): x not in list");
            if (at < list.Count)
                list.RemoveRange(at, at + 1);
            return Py.None;
        }

        private static object Reverse(NativeCall call)
        {
            PyList list = (PyList)call.Self;
            ReverseRange(list.Items, 0, list.Count);
            return Py.None;
        }

        /// <summary>Turns items from to to - 1 around.</summary>
        internal static void ReverseRange(object[] items, int from, int to)
        {
            for (int i = from, j = to - 1; i < j; i++, j--)
            {
                object item = items[i];
                items[i] = items[j];
                items[j] = item;
            }
        }

        private static object Sort(NativeCall call)
        {
            object key = call.HasValue(0) ? call[0] : null;
            bool reverse = call.Has(1) && call.Interpreter.ToIndex(call[1]) != 0;
            ListSort.Sort(call.Interpreter, (PyList)call.Self, key, reverse);
            return Py.None;
        }

        private static object Reversed(NativeCall call)
        {
            return IteratorMethods.Reverse(call.Interpreter, call.Self);
        }
    }
}
