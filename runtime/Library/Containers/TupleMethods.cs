// The methods of tuple, and its constructor; bounds of index(x, start, stop) as list has them too.

using NanoPy.Core;
using NanoPy.Text;

namespace NanoPy.Library
{
    internal static class TupleMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.AddNew(null, 0, 1, New);
            table.Add("count", 1, 1, Count);
            table.Add("index", 1, 3, Index);
        }

        private static object New(NativeCall call)
        {
            return call.Count == 0 ? PyTuple.Empty : FromIterable(call.Interpreter, call[0]);
        }

        /// <summary>All items of an iterable; a tuple is given as it is.</summary>
        internal static PyTuple FromIterable(Interpreter interpreter, object iterable)
        {
            PyTuple tuple = iterable as PyTuple;
            if (tuple != null)
                return tuple;
            PyList list = interpreter.ToList(iterable);
            if (list.Count == 0)
                return PyTuple.Empty;
            return new PyTuple(list.Count == list.Items.Length && list != iterable ? list.Items : list.ToArray());
        }

        /// <summary>First position of an item from `from` to `to` - 1, or -1.</summary>
        internal static int Find(Interpreter interpreter, PyTuple tuple, object item, int from, int to)
        {
            object[] items = tuple.Items;
            for (int i = from; i < to && i < items.Length; i++)
            {
                interpreter.Poll();
                if (ContainerOperations.Same(interpreter, items[i], item))
                    return i;
            }
            return -1;
        }

        private static object Count(NativeCall call)
        {
            PyTuple tuple = (PyTuple)call.Self;
            object item = call[0];
            int count = 0;
            for (int at = 0; (at = Find(call.Interpreter, tuple, item, at, tuple.Count)) >= 0; at++)
                count++;
            return call.Int(count);
        }

        private static object Index(NativeCall call)
        {
            PyTuple tuple = (PyTuple)call.Self;
            int from = Bound(call, 1, 0, tuple.Count);
            int to = Bound(call, 2, tuple.Count, tuple.Count);
            int at = Find(call.Interpreter, tuple, call[0], from, to);
            if (at < 0)
                throw ScriptError.Value("tuple.index(x): x not in tuple");
            return call.Int(at);
        }

        /// <summary>Argument i as a position 0 to count; negative ones count from the end, ones out of range are cut.</summary>
        internal static int Bound(NativeCall call, int i, int missing, int count)
        {
            if (!call.Has(i))
                return missing;
            long at;
            if (call.IsInt(i))
                at = call.ArgInt(i);
            else
            {
                object whole = call.Interpreter.ToIntObject(call[i]);
                if (whole == null && i > 0)
                    throw ScriptError.Type("slice indices must be integers or have an __index__ method");
                at = whole == null ? call.ArgInt(i) : SliceBounds.Clamp(call.Interpreter, whole);
            }
            if (at < 0)
                at += count;
            return at < 0 ? 0 : at > count ? count : (int)at;
        }
    }
}
