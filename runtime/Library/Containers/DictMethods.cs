// The methods of dict and of its views, and the constructor.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class DictMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.AddNew("", 0, 1, New);
            table.Add("clear", 0, 0, Clear);
            table.AddClassMethod("fromkeys", null, 1, 2, FromKeys);
            table.Add("pop", 1, 2, Pop);
            table.Add("popitem", 0, 0, PopItem);
            table.Add("setdefault", 1, 2, SetDefault);
            table.AddRaw("update", 0, 1, Update);
            AddReadRows(table);
        }

        /// <summary>Rows that a mappingproxy has too.</summary>
        internal static void AddReadRows(NativeTable table)
        {
            table.Add("copy", 0, 0, Copy);
            table.Add("get", 1, 2, Get);
            table.Add("items", 0, 0, Items);
            table.Add("keys", 0, 0, Keys);
            table.Add("values", 0, 0, Values);
            table.Add("__reversed__", 0, 0, Reversed);
        }

        /// <summary>Rows of dict_keys, dict_values or dict_items.</summary>
        internal static void AddViewRows(int typeId, NativeTable table)
        {
            if (typeId != TypeIds.DictValues)
                table.Add("isdisjoint", 1, 1, SetMethods.IsDisjoint);
            table.AddProperty("mapping", Mapping, null);
            table.Add("__reversed__", 0, 0, Reversed);
        }

        private static object New(NativeCall call)
        {
            PyDict dict = new PyDict();
            FillFromCall(call, dict);
            return dict;
        }

        private static object Update(NativeCall call)
        {
            FillFromCall(call, (PyDict)call.Self);
            return Py.None;
        }

        private static void FillFromCall(NativeCall call, PyDict dict)
        {
            if (call.Count > 0)
                Merge(call.Interpreter, dict, call[0]);
            int count = call.KeywordCount;
            for (int i = 0; i < count; i++)
                dict.Set(call.KeywordName(i), call.KeywordValue(i), call.Interpreter);
        }

        /// <summary>Puts the entries of a mapping, or of an iterable of pairs, into a dict and returns the dict.</summary>
        internal static PyDict Merge(Interpreter interpreter, PyDict dict, object other)
        {
            PyDict source = interpreter.Unwrap(other) as PyDict;
            object keys = null;
            if (source == null || other is PyDerived)
            {
                keys = interpreter.TryGetAttribute(other, PyStr.From("keys"));
                if (keys == null)
                {
                    MergePairs(interpreter, dict, other);
                    return dict;
                }
            }
            if (source != null && !(other is PyDerived))
            {
                int count = source.Count;
                for (int i = source.NextEntry(0); i >= 0; i = source.NextEntry(i + 1))
                {
                    interpreter.Poll();
                    dict.SetHashed(source.KeyAt(i), source.HashAt(i), source.ValueAt(i), interpreter);
                    if (source.Count != count && source != dict)
                        throw ScriptError.Runtime("dict mutated during update");
                }
                return dict;
            }
            object iterator = interpreter.Iterate(interpreter.Call(keys));
            for (object key = interpreter.NextBoxed(iterator); key != null; key = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                dict.Set(key, interpreter.Box(interpreter.GetItem(other, key)), interpreter);
            }
            return dict;
        }

        private static void MergePairs(Interpreter interpreter, PyDict dict, object pairs)
        {
            object iterator = interpreter.Iterate(pairs);
            int at = 0;
            for (object pair = interpreter.NextBoxed(iterator); pair != null; pair = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                if (!(pair is PyInstance) && ContainerOperations.Iterate(pair) == null)
                    throw ScriptError.Type("cannot convert dictionary update sequence element #" + at.ToString() + " to a sequence");
                PyTuple items = TupleMethods.FromIterable(interpreter, pair);
                if (items.Count != 2)
                {
                    throw ScriptError.Value("dictionary update sequence element #" + at.ToString() + " has length " + items.Count.ToString()
                        + "; 2 is required");
                }
                dict.Set(items.Items[0], items.Items[1], interpreter);
                at++;
            }
        }

        private static object Clear(NativeCall call)
        {
            ((PyDict)call.Self).Clear();
            return Py.None;
        }

        private static object Copy(NativeCall call)
        {
            return ((PyDict)call.Self).Copy();
        }

        private static object FromKeys(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object iterable = call[0];
            object value = call.Count > 1 ? call[1] : Py.None;
            PyType type = (PyType)call.Self;
            bool plain = type.BuiltinId == TypeIds.Dict;
            object made = plain ? new PyDict() : interpreter.Call(type);
            object iterator = interpreter.Iterate(iterable);
            for (object key = interpreter.NextBoxed(iterator); key != null; key = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                interpreter.SetItem(made, key, value);
            }
            return made;
        }

        private static object Get(NativeCall call)
        {
            object value = ((PyDict)call.Self).Get(call[0], call.Interpreter);
            if (value != null)
                return value;
            return call.Count > 1 ? call[1] : Py.None;
        }

        private static object Keys(NativeCall call)
        {
            return new DictView((PyDict)call.Self, TypeIds.DictKeys);
        }

        private static object Values(NativeCall call)
        {
            return new DictView((PyDict)call.Self, TypeIds.DictValues);
        }

        private static object Items(NativeCall call)
        {
            return new DictView((PyDict)call.Self, TypeIds.DictItems);
        }

        private static object Pop(NativeCall call)
        {
            object key = call[0];
            object value = ((PyDict)call.Self).Remove(key, call.Interpreter);
            if (value != null)
                return value;
            if (call.Count < 2)
                throw ScriptError.Key(key);
            return call[1];
        }

        private static object PopItem(NativeCall call)
        {
            PyDict dict = (PyDict)call.Self;
            if (dict.Count == 0)
                throw ScriptError.Key(PyStr.From("popitem(): dictionary is empty"));
            int entry = dict.LastEntry();
            object key = dict.KeyAt(entry);
            return PyTuple.Of(key, dict.RemoveAt(entry));
        }

        private static object SetDefault(NativeCall call)
        {
            PyDict dict = (PyDict)call.Self;
            object key = call[0];
            int hash = PyTable.HashOf(key, call.Interpreter);
            int entry = dict.Find(key, hash, call.Interpreter);
            if (entry >= 0)
                return dict.ValueAt(entry);
            object value = call.Count > 1 ? call[1] : Py.None;
            dict.SetHashed(key, hash, value, call.Interpreter);
            return value;
        }

        private static object Reversed(NativeCall call)
        {
            return IteratorMethods.Reverse(call.Interpreter, call.Self);
        }

        private static object Mapping(NativeCall call)
        {
            return ((DictView)call.Self).Dict;
        }
    }
}
