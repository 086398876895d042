// `Counter`: a dict from items to how often they came.

using NanoPy.Core;

namespace NanoPy.Modules
{
    internal sealed class CounterClass : NativeClass
    {
        public override string Name { get { return "Counter"; } }

        public override int BaseId { get { return TypeIds.Dict; } }

        public override void AddRows(NativeTable table)
        {
            table.AddRaw("__init__", 0, 1, Init);
            table.AddRaw("update", 0, 1, Init);
            table.AddRaw("subtract", 0, 1, Subtract);
            table.Add("elements", 0, 0, Elements);
            table.AddNamed("most_common", "n", 0, MostCommon);
            table.Add("total", 0, 0, Total);
            table.Add("copy", 0, 0, DictTypes.Copy);
            table.Add("__missing__", 1, 1, Missing);
            table.Add("__repr__", 0, 0, Repr);
            table.Add("__add__", 1, 1, Add);
            table.Add("__sub__", 1, 1, Sub);
            table.Add("__and__", 1, 1, And);
            table.Add("__or__", 1, 1, Or);
        }

        private static object Value(Interpreter interpreter, PyDict dict, object key)
        {
            object value = dict.Get(key, interpreter);
            return value == null ? new PyInt(0) : value;
        }

        private static void Count(Interpreter interpreter, PyDict dict, object key, object by, Opcode op)
        {
            interpreter.Poll();
            dict.Set(key, interpreter.Box(interpreter.Binary(op, Value(interpreter, dict, key), by)), interpreter);
        }

        private static void CountAll(NativeCall call, Opcode op)
        {
            Interpreter interpreter = call.Interpreter;
            PyDict dict = DictTypes.DictOf(call);
            if (call.HasValue(0))
            {
                PyDict source = interpreter.Unwrap(call[0]) as PyDict;
                if (source != null)
                    source = source.Copy();
                for (int i = source == null ? -1 : source.NextEntry(0); i >= 0; i = source.NextEntry(i + 1))
                    Count(interpreter, dict, source.KeyAt(i), source.ValueAt(i), op);
                object iterator = source != null ? null : interpreter.Iterate(call[0]);
                for (object item = iterator == null ? null : interpreter.NextBoxed(iterator); item != null; item = interpreter.NextBoxed(iterator))
                    Count(interpreter, dict, item, new PyInt(1), op);
            }
            for (int k = 0; k < call.KeywordCount; k++)
                Count(interpreter, dict, call.KeywordName(k), call.KeywordValue(k), op);
        }

        private static object Init(NativeCall call)
        {
            CountAll(call, Opcode.Add);
            return Py.None;
        }

        private static object Subtract(NativeCall call)
        {
            CountAll(call, Opcode.Sub);
            return Py.None;
        }

        private static object Missing(NativeCall call)
        {
            return call.Int(0);
        }

        private static object Elements(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            PyDict dict = DictTypes.DictOf(call);
            PyList items = new PyList();
            for (int i = dict.NextEntry(0); i >= 0; i = dict.NextEntry(i + 1))
            {
                for (long left = interpreter.ToIndex(dict.ValueAt(i)); left > 0; left--)
                {
                    interpreter.Poll();
                    items.Append(dict.KeyAt(i));
                }
            }
            return new ListIterator(items);
        }

        private static object Total(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            PyDict dict = DictTypes.DictOf(call);
            object total = new PyInt(0);
            for (int i = dict.NextEntry(0); i >= 0; i = dict.NextEntry(i + 1))
                total = interpreter.Box(interpreter.Binary(Opcode.Add, total, dict.ValueAt(i)));
            return total;
        }

        // ---- in the order of the counts ---------------------------------------------------------------------------------------------

        // Pairs (item, count), largest first; equal counts stay in the order of the dict: a merge sort.
        private static object[] Sorted(Interpreter interpreter, PyDict dict)
        {
            object[] pairs = new object[dict.Count];
            int count = 0;
            for (int i = dict.NextEntry(0); i >= 0; i = dict.NextEntry(i + 1))
                pairs[count++] = PyTuple.Of(dict.KeyAt(i), dict.ValueAt(i));
            object[] other = new object[count];
            for (int width = 1; width < count; width *= 2)
            {
                for (int start = 0; start < count; start += 2 * width)
                    Merge(interpreter, pairs, other, start, width);
                object[] swapped = pairs;
                pairs = other;
                other = swapped;
            }
            return pairs;
        }

        private static void Merge(Interpreter interpreter, object[] from, object[] to, int start, int width)
        {
            int middle = start + width < from.Length ? start + width : from.Length;
            int end = middle + width < from.Length ? middle + width : from.Length;
            int a = start;
            int b = middle;
            for (int i = start; i < end; i++)
            {
                interpreter.Poll();
                bool takeSecond = a == middle || (b < end && interpreter.Less(((PyTuple)from[a]).Items[1], ((PyTuple)from[b]).Items[1]));
                to[i] = takeSecond ? from[b++] : from[a++];
            }
        }

        private static object MostCommon(NativeCall call)
        {
            object[] pairs = Sorted(call.Interpreter, DictTypes.DictOf(call));
            int count = pairs.Length;
            if (call.HasValue(0))
            {
                long wanted = call.ArgInt(0);
                count = wanted < 0 ? 0 : wanted < count ? (int)wanted : count;
            }
            PyList list = new PyList();
            for (int i = 0; i < count; i++)
                list.Append(pairs[i]);
            return list;
        }

        private static object Repr(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object[] pairs = Sorted(interpreter, DictTypes.DictOf(call));
            PyDict ordered = new PyDict();
            for (int i = 0; i < pairs.Length; i++)
                ordered.Set(((PyTuple)pairs[i]).Items[0], ((PyTuple)pairs[i]).Items[1], interpreter);
            ByteWriter writer = new ByteWriter(64);
            writer.Write(interpreter.TypeOf(call.Self).Name);
            writer.WriteByte('(');
            if (pairs.Length > 0)
                writer.Write(interpreter.Repr(ordered));
            writer.WriteByte(')');
            return writer.ToStr();
        }

        // ---- operators: only counts above 0 stay --------------------------------------------------------------------------------------

        private delegate object Combine(Interpreter interpreter, object a, object b);

        private static object Operate(NativeCall call, Combine combine)
        {
            Interpreter interpreter = call.Interpreter;
            PyDict a = DictTypes.DictOf(call);
            PyDerived other = call[0] as PyDerived;
            PyDict b = other == null ? null : other.Payload as PyDict;
            if (b == null)
                return Py.NotImplemented;
            PyDict result = new PyDict();
            for (int i = a.NextEntry(0); i >= 0; i = a.NextEntry(i + 1))
                Keep(interpreter, result, a.KeyAt(i), combine(interpreter, a.ValueAt(i), Value(interpreter, b, a.KeyAt(i))));
            for (int i = b.NextEntry(0); i >= 0; i = b.NextEntry(i + 1))
            {
                if (a.Get(b.KeyAt(i), interpreter) == null)
                    Keep(interpreter, result, b.KeyAt(i), combine(interpreter, new PyInt(0), b.ValueAt(i)));
            }
            return new PyDerived(((PyDerived)call.Self).Type, result);
        }

        private static void Keep(Interpreter interpreter, PyDict result, object key, object count)
        {
            interpreter.Poll();
            if (interpreter.Less(new PyInt(0), count))
                result.Set(key, count, interpreter);
        }

        private static object Sum(Interpreter interpreter, object a, object b)
        {
            return interpreter.Box(interpreter.Binary(Opcode.Add, a, b));
        }

        private static object Difference(Interpreter interpreter, object a, object b)
        {
            return interpreter.Box(interpreter.Binary(Opcode.Sub, a, b));
        }

        private static object Smaller(Interpreter interpreter, object a, object b)
        {
            return interpreter.Less(a, b) ? a : b;
        }

        private static object Larger(Interpreter interpreter, object a, object b)
        {
            return interpreter.Less(a, b) ? b : a;
        }

        private static object Add(NativeCall call)
        {
            return Operate(call, Sum);
        }

        private static object Sub(NativeCall call)
        {
            return Operate(call, Difference);
        }

        private static object And(NativeCall call)
        {
            return Operate(call, Smaller);
        }

        private static object Or(NativeCall call)
        {
            return Operate(call, Larger);
        }
    }
}
