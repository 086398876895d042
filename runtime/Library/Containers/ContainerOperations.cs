// What operators and len(), in, iter(), hash() do with list, tuple, dict, set, frozenset, range, slice and the views of a dict.
// Items and comparison are in files of their own.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class ContainerOperations
    {
        internal static object Binary(Interpreter interpreter, Opcode op, object a, object b)
        {
            PyDict dict = a as PyDict;
            if (dict != null)
                return op == Opcode.Or && b is PyDict ? DictMethods.Merge(interpreter, dict.Copy(), b) : null;
            if (op == Opcode.Add || op == Opcode.Mul)
                return op == Opcode.Add ? Concat(interpreter, a, b) : Repeat(interpreter, a, b);
            return SetMethods.Binary(interpreter, op, a, b);
        }

        internal static object InPlace(Interpreter interpreter, Opcode op, object a, object b)
        {
            PyList list = a as PyList;
            if (list != null)
            {
                if (op == Opcode.Add)
                    ListMethods.Extend(interpreter, list, b);
                else if (op == Opcode.Mul)
                {
                    object[] items = RepeatItems(list.Items, list.Count, Times(interpreter, b));
                    list.Items = items;
                    list.Count = items.Length;
                }
                else
                    return null;
                return a;
            }
            PyDict dict = a as PyDict;
            if (dict != null)
                return op == Opcode.Or ? DictMethods.Merge(interpreter, dict, b) : null;
            PySet set = a as PySet;
            if (set == null || set.Frozen || !(b is PySet))
                return null;
            switch (op)
            {
                case Opcode.Or:
                    SetMethods.Update(interpreter, set, b);
                    return a;
                case Opcode.And:
                    SetMethods.Keep(interpreter, set, b);
                    return a;
                case Opcode.Sub:
                    SetMethods.Subtract(interpreter, set, b);
                    return a;
                case Opcode.Xor:
                    SetMethods.Toggle(interpreter, set, b);
                    return a;
                default:
                    return null;
            }
        }

        private static object Concat(Interpreter interpreter, object a, object b)
        {
            PyList list = a as PyList;
            PyTuple tuple = a as PyTuple;
            if (list != null)
            {
                PyList other = b as PyList;
                if (other == null)
                    throw CannotConcat(interpreter, "list", b);
                object[] items = Join(list.Items, list.Count, other.Items, other.Count);
                return new PyList(items, items.Length);
            }
            if (tuple != null)
            {
                PyTuple other = b as PyTuple;
                if (other == null)
                    throw CannotConcat(interpreter, "tuple", b);
                if (tuple.Count == 0)
                    return other;
                return other.Count == 0 ? tuple : new PyTuple(Join(tuple.Items, tuple.Count, other.Items, other.Count));
            }
            return null;
        }

        private static ScriptException CannotConcat(Interpreter interpreter, string type, object b)
        {
            return ScriptError.Type("can only concatenate " + type + " (not \"" + interpreter.TypeName(b) + "\") to " + type);
        }

        private static object[] Join(object[] a, int aCount, object[] b, int bCount)
        {
            object[] items = new object[aCount + bCount];
            System.Array.Copy(a, 0, items, 0, aCount);
            System.Array.Copy(b, 0, items, aCount, bCount);
            return items;
        }

        private static object Repeat(Interpreter interpreter, object a, object b)
        {
            if (!(a is PyList) && !(a is PyTuple))
            {
                object other = a;
                a = b;
                b = other;
            }
            PyList list = a as PyList;
            if (list != null)
            {
                object[] items = RepeatItems(list.Items, list.Count, Times(interpreter, b));
                return new PyList(items, items.Length);
            }
            PyTuple tuple = a as PyTuple;
            if (tuple == null)
                return null;
            long times = Times(interpreter, b);
            return times == 1 ? tuple : new PyTuple(RepeatItems(tuple.Items, tuple.Count, times));
        }

        private static long Times(Interpreter interpreter, object b)
        {
            object whole = interpreter.ToIntObject(b);
            if (whole == null)
                throw ScriptError.Type("can't multiply sequence by non-int of type '" + interpreter.TypeName(b) + "'");
            PyInt times = whole as PyInt;
            if (times == null)
                throw ScriptError.Overflow("cannot fit 'int' into an index-sized integer");
            return times.Value;
        }

        private static object[] RepeatItems(object[] source, int count, long times)
        {
            if (times <= 0 || count == 0)
                return new object[0];
            if (times > Limits.SequenceLength / count)
                throw ScriptError.With(TypeIds.MemoryError, null);
            int total = count * (int)times;
            object[] items = new object[total];
            System.Array.Copy(source, 0, items, 0, count);
            // Each copy doubles what is there.
            for (int done = count; done < total; done *= 2)
                System.Array.Copy(items, 0, items, done, done <= total - done ? done : total - done);
            return items;
        }

        /// <summary>Number of items, or -1.</summary>
        internal static long Length(object value)
        {
            PyTable table = value as PyTable;
            if (table != null)
                return table.Count;
            switch (((PyObject)value).TypeId)
            {
                case TypeIds.Str:
                    return ((PyStr)value).Length;
                case TypeIds.Bytes:
                case TypeIds.ByteArray:
                    return ((PyBytes)value).Length;
                case TypeIds.List:
                    return ((PyList)value).Count;
                case TypeIds.Tuple:
                    return ((PyTuple)value).Count;
                case TypeIds.Range:
                    return ((PyRange)value).Length;
                case TypeIds.DictKeys:
                case TypeIds.DictValues:
                case TypeIds.DictItems:
                    return ((DictView)value).Dict.Count;
                default:
                    return -1;
            }
        }

        /// <summary>A new iterator over a builtin object, an iterator itself, or null.</summary>
        internal static object Iterate(object value)
        {
            switch (((PyObject)value).TypeId)
            {
                case TypeIds.Str:
                    return new StrIterator((PyStr)value);
                case TypeIds.Bytes:
                case TypeIds.ByteArray:
                    return new BytesIterator((PyBytes)value);
                case TypeIds.List:
                    return new ListIterator((PyList)value);
                case TypeIds.Tuple:
                    return new TupleIterator(((PyTuple)value).Items);
                case TypeIds.Dict:
                case TypeIds.MappingProxy:
                    return new TableIterator((PyDict)value, TypeIds.DictKeyIterator);
                case TypeIds.Set:
                case TypeIds.FrozenSet:
                    return new TableIterator((PySet)value, TypeIds.SetIterator);
                case TypeIds.Range:
                    PyRange range = (PyRange)value;
                    return new RangeIterator(range.Start, range.Step, range.Length);
                case TypeIds.DictKeys:
                case TypeIds.DictValues:
                case TypeIds.DictItems:
                    return ((DictView)value).Iterate();
                default:
                    return value as PyIterator;
            }
        }

        /// <summary>Whether a == b as containers see it: the same object is equal to itself.</summary>
        internal static bool Same(Interpreter interpreter, object a, object b)
        {
            if (a == b)
                return true;
            PyInt whole = a as PyInt;
            if (whole != null)
            {
                PyInt other = b as PyInt;
                if (other != null)
                    return whole.Value == other.Value;
            }
            return interpreter.Equal(a, b);
        }

        /// <summary>1 or 0, or -1 for "look at each item".</summary>
        internal static int Contains(Interpreter interpreter, object container, object item)
        {
            bool found;
            switch (((PyObject)container).TypeId)
            {
                case TypeIds.List:
                    PyList list = (PyList)container;
                    found = ListMethods.Find(interpreter, list, item, 0, list.Count) >= 0;
                    break;
                case TypeIds.Tuple:
                    found = TupleMethods.Find(interpreter, (PyTuple)container, item, 0, ((PyTuple)container).Count) >= 0;
                    break;
                case TypeIds.Dict:
                case TypeIds.MappingProxy:
                    found = ((PyDict)container).Get(item, interpreter) != null;
                    break;
                case TypeIds.Set:
                case TypeIds.FrozenSet:
                    found = ((PySet)container).Contains(SetMethods.AsKey(item), interpreter);
                    break;
                case TypeIds.DictKeys:
                    found = ((DictView)container).Dict.Get(item, interpreter) != null;
                    break;
                case TypeIds.DictItems:
                    PyTuple pair = item as PyTuple;
                    object value = pair == null || pair.Count != 2 ? null : ((DictView)container).Dict.Get(pair.Items[0], interpreter);
                    found = value != null && Same(interpreter, value, pair.Items[1]);
                    break;
                case TypeIds.Range:
                    object whole = item is PyInstance ? null : interpreter.ToIntObject(item);
                    if (whole == null)
                        return -1;
                    PyInt small = whole as PyInt;
                    found = small != null && ((PyRange)container).Contains(small.Value);
                    break;
                default:
                    return -1;
            }
            return found ? 1 : 0;
        }

        internal static long Hash(Interpreter interpreter, object value)
        {
            switch (((PyObject)value).TypeId)
            {
                case TypeIds.Tuple:
                    return HashItems(interpreter, ((PyTuple)value).Items);
                case TypeIds.FrozenSet:
                    return SetMethods.Hash((PySet)value);
                case TypeIds.Range:
                    return RangeMethods.Hash(interpreter, (PyRange)value);
                case TypeIds.DictValues:
                    return interpreter.IdOf(value) >> 4;
                default:
                    throw ScriptError.Type("unhashable type: '" + interpreter.TypeName(value) + "'");
            }
        }

        /// <summary>CPython's hash of a tuple: xxHash over the hashes of the items.</summary>
        internal static long HashItems(Interpreter interpreter, object[] items)
        {
            const ulong prime1 = 11400714785074694791, prime2 = 14029467366897019727, prime5 = 2870177450012600261;
            ulong mixed = prime5;
            interpreter.EnterNative();
            for (int i = 0; i < items.Length; i++)
            {
                mixed += (ulong)interpreter.HashOf(items[i]) * prime2;
                mixed = ((mixed << 31) | (mixed >> 33)) * prime1;
            }
            interpreter.LeaveNative();
            mixed += (ulong)items.Length ^ (prime5 ^ 3527539);
            return mixed == ulong.MaxValue ? 1546275796 : (long)mixed;
        }
    }
}
