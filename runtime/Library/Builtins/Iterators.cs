// The iterators behind enumerate, zip, map, filter, reversed and iter(callable, sentinel).

using NanoPy.Core;

namespace NanoPy.Library
{
    /// <summary>enumerate: pairs of a number and an item.</summary>
    internal sealed class EnumerateIterator : PyIterator
    {
        private readonly object source;
        private long next;

        internal EnumerateIterator(object source, long start)
        {
            this.source = source;
            next = start;
        }

        public override int TypeId { get { return TypeIds.Enumerate; } }

        public override object Next(Operations operations)
        {
            object item = ((Interpreter)operations).NextBoxed(source);
            return item == null ? null : PyTuple.Of(new PyInt(next++), item);
        }
    }

    /// <summary>zip: tuples of one item of each source.</summary>
    internal sealed class ZipIterator : PyIterator
    {
        private readonly object[] sources;
        private readonly bool strict;

        internal ZipIterator(object[] sources, bool strict)
        {
            this.sources = sources;
            this.strict = strict;
        }

        public override int TypeId { get { return TypeIds.Zip; } }

        public override object Next(Operations operations)
        {
            Interpreter interpreter = (Interpreter)operations;
            if (sources.Length == 0)
                return null;
            object[] items = new object[sources.Length];
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = interpreter.NextBoxed(sources[i]);
                if (items[i] == null)
                {
                    if (strict)
                        TestEnds(interpreter, i);
                    return null;
                }
            }
            return new PyTuple(items);
        }

        // Source number `ended` is at its end: all must be, and the first of all must have ended first.
        private void TestEnds(Interpreter interpreter, int ended)
        {
            if (ended > 0)
                throw Uneven(ended, "shorter");
            for (int i = 1; i < sources.Length; i++)
            {
                if (interpreter.Next(sources[i]) != null)
                    throw Uneven(i, "longer");
            }
        }

        private static ScriptException Uneven(int at, string relation)
        {
            return ScriptError.Value("zip() argument " + (at + 1).ToString() + " is " + relation + " than argument"
                + (at == 1 ? " 1" : "s 1-" + at.ToString()));
        }
    }

    /// <summary>map: a function of the items of one or more sources.</summary>
    internal sealed class MapIterator : PyIterator
    {
        private readonly object function;
        private readonly object[] sources;

        internal MapIterator(object function, object[] sources)
        {
            this.function = function;
            this.sources = sources;
        }

        public override int TypeId { get { return TypeIds.Map; } }

        public override object Next(Operations operations)
        {
            Interpreter interpreter = (Interpreter)operations;
            if (sources.Length == 1)
            {
                object item = interpreter.NextBoxed(sources[0]);
                return item == null ? null : interpreter.Call(function, item);
            }
            object[] items = new object[sources.Length];
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = interpreter.NextBoxed(sources[i]);
                if (items[i] == null)
                    return null;
            }
            return interpreter.CallArray(function, items, null);
        }
    }

    /// <summary>filter: the items that a function, or their own truth, says yes to.</summary>
    internal sealed class FilterIterator : PyIterator
    {
        private readonly object function;
        private readonly object source;

        /// <param name="function">Py.None for the truth of the item itself.</param>
        internal FilterIterator(object function, object source)
        {
            this.function = function;
            this.source = source;
        }

        public override int TypeId { get { return TypeIds.Filter; } }

        public override object Next(Operations operations)
        {
            Interpreter interpreter = (Interpreter)operations;
            for (;;)
            {
                object item = interpreter.NextBoxed(source);
                if (item == null || interpreter.Truth(function == Py.None ? item : interpreter.Call(function, item)))
                    return item;
                interpreter.Poll();
            }
        }
    }

    /// <summary>reversed() of whatever has items 0 to len - 1.</summary>
    internal sealed class ReverseIterator : PyIterator
    {
        private readonly object sequence;
        private long at;

        internal ReverseIterator(object sequence, long length)
        {
            this.sequence = sequence;
            at = length;
        }

        public override int TypeId { get { return TypeIds.Reversed; } }

        public override int Hint { get { return (int)at; } }

        public override object Next(Operations operations)
        {
            if (at <= 0)
                return null;
            at--;
            PyList list = sequence as PyList;
            if (list == null)
                return ((Interpreter)operations).GetItem(sequence, new PyInt(at));
            if (at < list.Count)
                return list.Items[(int)at];
            at = 0;
            return null;
        }
    }

    /// <summary>reversed() of a dict or one of its views.</summary>
    internal sealed class ReverseTableIterator : PyIterator
    {
        private readonly PyDict dict;
        private readonly int viewId;
        private readonly int count;
        private int at;

        /// <param name="viewId">TypeIds.DictKeys, DictValues or DictItems.</param>
        internal ReverseTableIterator(PyDict dict, int viewId)
        {
            this.dict = dict;
            this.viewId = viewId;
            count = dict.Count;
            at = dict.Used;
        }

        public override int TypeId { get { return TypeIds.Reversed; } }

        public override object Next(Operations operations)
        {
            if (at > 0 && dict.Count != count)
                throw ScriptError.Runtime("dictionary changed size during iteration");
            while (--at >= 0)
            {
                object key = dict.KeyAt(at);
                if (key == null)
                    continue;
                return viewId == TypeIds.DictKeys ? key : viewId == TypeIds.DictValues ? dict.ValueAt(at) : PyTuple.Of(key, dict.ValueAt(at));
            }
            return null;
        }
    }

    /// <summary>iter(callable, sentinel): calls until the result equals the sentinel.</summary>
    internal sealed class CallableIterator : PyIterator
    {
        private object callable;
        private readonly object sentinel;

        internal CallableIterator(object callable, object sentinel)
        {
            this.callable = callable;
            this.sentinel = sentinel;
        }

        public override int TypeId { get { return TypeIds.CallableIterator; } }

        public override object Next(Operations operations)
        {
            if (callable == null)
                return null;
            object item = ((Interpreter)operations).Call(callable);
            if (!operations.Equal(sentinel, item))
                return item;
            callable = null;
            return null;
        }
    }

    /// <summary>The constructors of these iterators.</summary>
    internal static class IteratorMethods
    {
        internal static void AddRows(int typeId, NativeTable table)
        {
            switch (typeId)
            {
                case TypeIds.Enumerate:
                    table.AddNew("iterable,start", 1, 2, NewEnumerate);
                    break;
                case TypeIds.Zip:
                    table.AddNew("", 0, -1, NewZip);
                    break;
                case TypeIds.Map:
                    table.AddNew(null, 0, -1, NewMap);
                    break;
                case TypeIds.Filter:
                    table.AddNew(null, 2, 2, NewFilter);
                    break;
                case TypeIds.Reversed:
                    table.AddNew(null, 1, 1, NewReversed);
                    break;
            }
        }

        private static object NewEnumerate(NativeCall call)
        {
            object source = call.Interpreter.Iterate(call[0]);
            return new EnumerateIterator(source, call.Has(1) ? call.ArgInt(1) : 0);
        }

        private static object[] IterateArguments(NativeCall call, int from)
        {
            object[] sources = call.ToArray();
            object[] iterators = new object[sources.Length - from];
            for (int i = 0; i < iterators.Length; i++)
                iterators[i] = call.Interpreter.Iterate(sources[from + i]);
            return iterators;
        }

        private static object NewZip(NativeCall call)
        {
            object strict = call.Keyword("strict");
            call.EndKeywords("strict");
            bool isStrict = strict != null && call.Interpreter.Truth(strict);
            return new ZipIterator(IterateArguments(call, 0), isStrict);
        }

        private static object NewMap(NativeCall call)
        {
            if (call.Count < 2)
                throw ScriptError.Type("map() must have at least two arguments.");
            return new MapIterator(call[0], IterateArguments(call, 1));
        }

        private static object NewFilter(NativeCall call)
        {
            object function = call[0];
            return new FilterIterator(function, call.Interpreter.Iterate(call[1]));
        }

        private static object NewReversed(NativeCall call)
        {
            object sequence = call[0];
            object method = call.Interpreter.FindSpecial(sequence, "__reversed__");
            return method != null ? call.Interpreter.Call(method) : Reverse(call.Interpreter, sequence);
        }

        /// <summary>An iterator from the last item to the first; raises TypeError.</summary>
        internal static object Reverse(Interpreter interpreter, object sequence)
        {
            object payload = interpreter.Unwrap(sequence);
            switch (((PyObject)payload).TypeId)
            {
                case TypeIds.Range:
                    return RangeMethods.Reverse((PyRange)payload);
                case TypeIds.Dict:
                    return new ReverseTableIterator((PyDict)payload, TypeIds.DictKeys);
                case TypeIds.DictKeys:
                case TypeIds.DictValues:
                case TypeIds.DictItems:
                    return new ReverseTableIterator(((DictView)payload).Dict, ((PyObject)payload).TypeId);
                case TypeIds.Str:
                case TypeIds.Bytes:
                case TypeIds.ByteArray:
                case TypeIds.List:
                case TypeIds.Tuple:
                    return new ReverseIterator(payload, ContainerOperations.Length(payload));
            }
            if (interpreter.FindSpecial(sequence, "__getitem__") != null && interpreter.FindSpecial(sequence, "__len__") != null)
                return new ReverseIterator(sequence, interpreter.Length(sequence));
            throw ScriptError.Type("'" + interpreter.TypeName(sequence) + "' object is not reversible");
        }
    }
}
