// The types of `collections` below dict. Their instances are PyDerived: the entries are in the payload, the rest in attributes.

using NanoPy.Core;

namespace NanoPy.Modules
{
    /// <summary>What the types below dict share.</summary>
    internal static class DictTypes
    {
        internal static PyDict DictOf(NativeCall call)
        {
            return (PyDict)call.Interpreter.Unwrap(call.Self);
        }

        /// <summary>The arguments of a call from `first` on go to the dict's own update().</summary>
        internal static void Update(NativeCall call, int first)
        {
            int positional = call.Count - first;
            if (positional < 0)
                positional = 0;
            object[] items = new object[positional + call.KeywordCount];
            object[] names = call.KeywordCount == 0 ? null : new object[call.KeywordCount];
            for (int i = 0; i < positional; i++)
                items[i] = call[first + i];
            for (int k = 0; k < call.KeywordCount; k++)
            {
                names[k] = call.KeywordName(k);
                items[positional + k] = call.KeywordValue(k);
            }
            Interpreter interpreter = call.Interpreter;
            PyDict dict = DictOf(call);
            interpreter.CallArray(interpreter.GetAttribute(dict, PyStr.From("update")), items, names);
        }

        /// <summary>A copy of the instance, its attributes included.</summary>
        internal static object Copy(NativeCall call)
        {
            PyDerived self = (PyDerived)call.Self;
            PyDerived copy = new PyDerived(self.Type, DictOf(call).Copy());
            PyStr[] names = self.AttributeNames();
            for (int i = 0; i < names.Length; i++)
                copy.SetOwn(names[i], self.GetOwn(names[i]));
            return copy;
        }
    }

    /// <summary>`OrderedDict`: dict keeps the order too, but here it can be changed and counts in ==.</summary>
    internal sealed class OrderedDictClass : NativeClass
    {
        public override string Name { get { return "OrderedDict"; } }

        public override int BaseId { get { return TypeIds.Dict; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNamed("move_to_end", "key,last", 1, MoveToEnd);
            table.AddNamed("popitem", "last", 0, PopItem);
            table.Add("copy", 0, 0, DictTypes.Copy);
            table.Add("__copy__", 0, 0, DictTypes.Copy);
            table.Add("__repr__", 0, 0, Repr);
            table.Add("__eq__", 1, 1, Equals);
            table.AddValue("__hash__", NoHash);
        }

        private static object NoHash(NativeCall call)
        {
            return Py.None;
        }

        private static object MoveToEnd(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            PyDict dict = DictTypes.DictOf(call);
            object key = call[0];
            bool last = !call.Has(1) || call.ArgTruth(1);
            object value = dict.Remove(key, interpreter);
            if (value == null)
                throw ScriptError.Key(key);
            PyDict rest = last ? null : dict.Copy();
            if (!last)
                dict.Clear();
            dict.Set(key, value, interpreter);
            for (int i = last ? -1 : rest.NextEntry(0); i >= 0; i = rest.NextEntry(i + 1))
            {
                interpreter.Poll();
                dict.Set(rest.KeyAt(i), rest.ValueAt(i), interpreter);
            }
            return Py.None;
        }

        private static object PopItem(NativeCall call)
        {
            PyDict dict = DictTypes.DictOf(call);
            if (dict.Count == 0)
                throw ScriptError.Key(PyStr.From("dictionary is empty"));
            int entry = !call.Has(0) || call.ArgTruth(0) ? dict.LastEntry() : dict.NextEntry(0);
            object key = dict.KeyAt(entry);
            return PyTuple.Of(key, dict.RemoveAt(entry));
        }

        private static object Repr(NativeCall call)
        {
            PyDict dict = DictTypes.DictOf(call);
            PyList pairs = new PyList();
            for (int i = dict.NextEntry(0); i >= 0; i = dict.NextEntry(i + 1))
                pairs.Append(PyTuple.Of(dict.KeyAt(i), dict.ValueAt(i)));
            ByteWriter writer = new ByteWriter(64);
            writer.Write(call.Interpreter.TypeOf(call.Self).Name);
            writer.WriteByte('(');
            if (pairs.Count > 0)
                writer.Write(call.Interpreter.Repr(pairs));
            writer.WriteByte(')');
            return writer.ToStr();
        }

        private static object Equals(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            PyDict a = DictTypes.DictOf(call);
            PyDict b = interpreter.Unwrap(call[0]) as PyDict;
            if (b == null)
                return Py.NotImplemented;
            PyDerived other = call[0] as PyDerived;
            bool ordered = other != null && interpreter.FindSpecial(other, "move_to_end") != null;
            if (!ordered)
                return interpreter.Compare(Opcode.Eq, a, b);
            if (a.Count != b.Count)
                return Py.False;
            int k = b.NextEntry(0);
            for (int i = a.NextEntry(0); i >= 0 && k >= 0; i = a.NextEntry(i + 1), k = b.NextEntry(k + 1))
            {
                interpreter.Poll();
                if (!interpreter.Equal(a.KeyAt(i), b.KeyAt(k)) || !interpreter.Equal(a.ValueAt(i), b.ValueAt(k)))
                    return Py.False;
            }
            return Py.True;
        }
    }

    /// <summary>`defaultdict`: a missing key gets what default_factory makes.</summary>
    internal sealed class DefaultDictClass : NativeClass
    {
        private const string FactoryName = "default_factory";

        public override string Name { get { return "defaultdict"; } }

        public override int BaseId { get { return TypeIds.Dict; } }

        public override void AddRows(NativeTable table)
        {
            table.AddRaw("__init__", 0, -1, Init);
            table.Add("__missing__", 1, 1, Missing);
            table.Add("copy", 0, 0, DictTypes.Copy);
            table.Add("__copy__", 0, 0, DictTypes.Copy);
            table.Add("__repr__", 0, 0, Repr);
        }

        private static object Init(NativeCall call)
        {
            object factory = call.Count > 0 ? call[0] : Py.None;
            if (factory != Py.None && !call.Interpreter.IsCallable(factory))
                throw ScriptError.Type("first argument must be callable or None");
            ((PyInstance)call.Self).SetOwn(PyStr.From(FactoryName), factory);
            if (call.Count > 1 || call.KeywordCount > 0)
                DictTypes.Update(call, 1);
            return Py.None;
        }

        private static object Factory(NativeCall call)
        {
            object factory = ((PyInstance)call.Self).GetOwn(PyStr.From(FactoryName));
            return factory == null ? Py.None : factory;
        }

        private static object Missing(NativeCall call)
        {
            object key = call[0];
            object factory = Factory(call);
            if (factory == Py.None)
                throw ScriptError.Key(key);
            PyDict dict = DictTypes.DictOf(call);
            object value = call.Interpreter.Call(factory);
            dict.Set(key, value, call.Interpreter);
            return value;
        }

        private static object Repr(NativeCall call)
        {
            ByteWriter writer = new ByteWriter(64);
            writer.Write(call.Interpreter.TypeOf(call.Self).Name);
            writer.WriteByte('(');
            writer.Write(call.Interpreter.Repr(Factory(call)));
            writer.Write(", ");
            writer.Write(call.Interpreter.Repr(DictTypes.DictOf(call)));
            writer.WriteByte(')');
            return writer.ToStr();
        }
    }
}
