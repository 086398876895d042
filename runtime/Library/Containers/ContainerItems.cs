// container[key] to read, to set and to delete, with negative indices and slices.

using NanoPy.Core;
using NanoPy.Text;

namespace NanoPy.Library
{
    internal static class ContainerItems
    {
        /// <summary>container[key]; null if the type has no items.</summary>
        internal static object Get(Interpreter interpreter, object container, object key)
        {
            PySlice slice = key as PySlice;
            int at;
            switch (((PyObject)container).TypeId)
            {
                case TypeIds.List:
                    PyList list = (PyList)container;
                    if (slice != null)
                    {
                        object[] part = Slice(interpreter, slice, list.Items, list.Count);
                        return new PyList(part, part.Length);
                    }
                    at = Index(interpreter, key, list.Count, "list");
                    if (at < 0)
                        throw ScriptError.Index("list index out of range");
                    return list.Items[at];
                case TypeIds.Tuple:
                    PyTuple tuple = (PyTuple)container;
                    if (slice != null)
                    {
                        object[] part = Slice(interpreter, slice, tuple.Items, tuple.Count);
                        return part.Length == 0 ? PyTuple.Empty : new PyTuple(part);
                    }
                    at = Index(interpreter, key, tuple.Count, "tuple");
                    if (at < 0)
                        throw ScriptError.Index("tuple index out of range");
                    return tuple.Items[at];
                case TypeIds.Range:
                    PyRange range = (PyRange)container;
                    return slice != null ? RangeMethods.Slice(interpreter, range, slice) : RangeMethods.Item(interpreter, range, key);
                case TypeIds.Dict:
                    object value = ((PyDict)container).Get(key, interpreter);
                    if (value == null)
                        throw ScriptError.Key(key);
                    return value;
                default:
                    return null;
            }
        }

        /// <summary>An index counted from the start, or -1 if it is out of range.</summary>
        private static int Index(Interpreter interpreter, object key, int count, string type)
        {
            long at = LongIndex(interpreter, key, type);
            if (at < 0)
                at += count;
            return at < 0 || at >= count ? -1 : (int)at;
        }

        /// <summary>An index as it is given; raises TypeError, or IndexError beyond 64 bits.</summary>
        internal static long LongIndex(Interpreter interpreter, object key, string type)
        {
            PyInt small = key as PyInt;
            if (small != null)
                return small.Value;
            object whole = interpreter.ToIntObject(key);
            if (whole == null)
                throw ScriptError.Type(type + " indices must be integers or slices, not " + interpreter.TypeName(key));
            small = whole as PyInt;
            if (small == null)
                throw ScriptError.Index("cannot fit 'int' into an index-sized integer");
            return small.Value;
        }

        private static object[] Slice(Interpreter interpreter, PySlice slice, object[] items, int count)
        {
            SliceBounds bounds = new SliceBounds(interpreter, slice, count);
            object[] part = new object[bounds.Count];
            int step = bounds.Step;
            if (step == 1)
            {
                System.Array.Copy(items, bounds.Start, part, 0, part.Length);
                return part;
            }
            for (int i = 0, from = bounds.Start; i < part.Length; i++, from += step)
                part[i] = items[from];
            return part;
        }

        /// <summary>container[key] = value; false if the type has no item assignment.</summary>
        internal static bool Set(Interpreter interpreter, object container, object key, object value)
        {
            PyList list = container as PyList;
            if (list != null)
            {
                PySlice slice = key as PySlice;
                if (slice != null)
                {
                    SetSlice(interpreter, list, slice, value);
                    return true;
                }
                int at = Index(interpreter, key, list.Count, "list");
                if (at < 0)
                    throw ScriptError.Index("list assignment index out of range");
                list.Items[at] = value;
                return true;
            }
            PyDict dict = container as PyDict;
            if (dict == null)
                return false;
            dict.Set(key, value, interpreter);
            return true;
        }

        private static void SetSlice(Interpreter interpreter, PyList list, PySlice slice, object value)
        {
            bool extended = slice.Step != Py.None && interpreter.ToIntObject(slice.Step) != null && interpreter.ToIndex(slice.Step) != 1;
            PyList source = value as PyList;
            if (source == null || source == list)
            {
                if (!(value is PyInstance) && ContainerOperations.Iterate(value) == null)
                    throw ScriptError.Type(extended ? "must assign iterable to extended slice" : "can only assign an iterable");
                source = interpreter.ToList(value);
            }
            SliceBounds bounds = new SliceBounds(interpreter, slice, list.Count);
            int start = bounds.Start;
            int count = bounds.Count;
            int step = bounds.Step;
            if (step != 1)
            {
                if (source.Count != count)
                    throw ScriptError.Value("attempt to assign sequence of size " + source.Count.ToString() + " to extended slice of size " + count.ToString());
                for (int i = 0, to = start; i < count; i++, to += step)
                    list.Items[to] = source.Items[i];
                return;
            }
            int added = source.Count - count;
            int tail = start + count;
            if (added > 0)
            {
                list.Reserve(list.Count + added);
                System.Array.Copy(list.Items, tail, list.Items, tail + added, list.Count - tail);
                list.Count += added;
            }
            else if (added < 0)
                list.RemoveRange(tail + added, tail);
            System.Array.Copy(source.Items, 0, list.Items, start, source.Count);
        }

        /// <summary>del container[key]; false if the type has no item deletion.</summary>
        internal static bool Delete(Interpreter interpreter, object container, object key)
        {
            PyList list = container as PyList;
            if (list != null)
            {
                PySlice slice = key as PySlice;
                if (slice != null)
                {
                    DeleteSlice(list, new SliceBounds(interpreter, slice, list.Count));
                    return true;
                }
                int at = Index(interpreter, key, list.Count, "list");
                if (at < 0)
                    throw ScriptError.Index("list assignment index out of range");
                list.RemoveRange(at, at + 1);
                return true;
            }
            PyDict dict = container as PyDict;
            if (dict == null)
                return false;
            if (dict.Remove(key, interpreter) == null)
                throw ScriptError.Key(key);
            return true;
        }

        private static void DeleteSlice(PyList list, SliceBounds bounds)
        {
            int count = bounds.Count;
            if (count == 0)
                return;
            int step = bounds.Step;
            int start = bounds.Start;
            if (step < 0)
            {
                start += (count - 1) * step;
                step = -step;
            }
            if (step == 1)
            {
                list.RemoveRange(start, start + count);
                return;
            }
            // What lies between two deleted items moves down.
            object[] items = list.Items;
            int to = start;
            int next = start;
            int left = count;
            for (int from = start; from < list.Count; from++)
            {
                if (left > 0 && from == next)
                {
                    next += step;
                    left--;
                }
                else
                    items[to++] = items[from];
            }
            list.RemoveRange(to, list.Count);
        }
    }
}
