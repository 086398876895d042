// The methods of set and frozenset, their constructors, and the algebra of sets and of views of dicts.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class SetMethods
    {
        internal static void AddRows(int typeId, NativeTable table)
        {
            table.AddNew(null, 0, 1, New);
            table.Add("copy", 0, 0, Copy);
            table.Add("difference", 0, -1, Difference);
            table.Add("intersection", 0, -1, Intersection);
            table.Add("isdisjoint", 1, 1, IsDisjoint);
            table.Add("issubset", 1, 1, IsSubset);
            table.Add("issuperset", 1, 1, IsSuperset);
            table.Add("symmetric_difference", 1, 1, SymmetricDifference);
            table.Add("union", 0, -1, Union);
            if (typeId == TypeIds.FrozenSet)
                return;
            table.Add("add", 1, 1, Add);
            table.Add("clear", 0, 0, Clear);
            table.Add("difference_update", 0, -1, DifferenceUpdate);
            table.Add("discard", 1, 1, Discard);
            table.Add("intersection_update", 0, -1, IntersectionUpdate);
            table.Add("pop", 0, 0, Pop);
            table.Add("remove", 1, 1, Remove);
            table.Add("symmetric_difference_update", 1, 1, SymmetricDifferenceUpdate);
            table.Add("update", 0, -1, Update);
        }

        // ---- algebra ------------------------------------------------------------------------------------------------------------

        /// <summary>a op b for sets and views; null if the types do not fit.</summary>
        internal static object Binary(Interpreter interpreter, Opcode op, object a, object b)
        {
            PySet left = a as PySet;
            if (!(left != null && b is PySet) && !IsView(a) && !IsView(b))
                return null;
            if (op != Opcode.And && op != Opcode.Or && op != Opcode.Xor && op != Opcode.Sub)
                return null;
            PySet result = left != null && b is PySet ? left.Copy(left.Frozen) : NewSet(interpreter, false, a);
            switch (op)
            {
                case Opcode.And:
                    Keep(interpreter, result, b);
                    break;
                case Opcode.Or:
                    Update(interpreter, result, b);
                    break;
                case Opcode.Xor:
                    Toggle(interpreter, result, b);
                    break;
                default:
                    Subtract(interpreter, result, b);
                    break;
            }
            return result;
        }

        private static bool IsView(object value)
        {
            int id = ((PyObject)value).TypeId;
            return id == TypeIds.DictKeys || id == TypeIds.DictItems;
        }

        private static PySet NewSet(Interpreter interpreter, bool frozen, object iterable)
        {
            PySet set = new PySet(frozen);
            Update(interpreter, set, iterable);
            return set;
        }

        // Sets and dicts bring the hashes of their keys along.
        private static PyTable HashedKeys(object iterable)
        {
            PyTable table = iterable as PySet;
            return table != null ? table : iterable as PyDict;
        }

        /// <summary>Adds all items of an iterable.</summary>
        internal static void Update(Interpreter interpreter, PySet set, object iterable)
        {
            PyTable table = HashedKeys(iterable);
            if (table != null)
            {
                for (int i = table.NextEntry(0); i >= 0; i = table.NextEntry(i + 1))
                {
                    interpreter.Poll();
                    set.AddHashed(table.KeyAt(i), table.HashAt(i), interpreter);
                }
                return;
            }
            object iterator = interpreter.Iterate(iterable);
            for (object item = interpreter.NextBoxed(iterator); item != null; item = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                set.Add(item, interpreter);
            }
        }

        /// <summary>Removes all items of an iterable.</summary>
        internal static void Subtract(Interpreter interpreter, PySet set, object iterable)
        {
            if (iterable == set)
            {
                set.Clear();
                return;
            }
            object iterator = interpreter.Iterate(iterable);
            for (object item = interpreter.NextBoxed(iterator); item != null; item = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                set.Remove(item, interpreter);
            }
        }

        /// <summary>Removes what is not in an iterable.</summary>
        internal static void Keep(Interpreter interpreter, PySet set, object iterable)
        {
            PyTable table = HashedKeys(iterable);
            if (table == null)
                table = NewSet(interpreter, false, iterable);
            for (int i = set.NextEntry(0); i >= 0; i = set.NextEntry(i + 1))
            {
                interpreter.Poll();
                object key = set.KeyAt(i);
                // An == of a script may have changed the set meanwhile.
                if (table.Find(key, set.HashAt(i), interpreter) < 0 && i < set.Used && set.KeyAt(i) == key)
                    set.RemoveAt(i);
            }
        }

        /// <summary>Removes items of an iterable that are there and adds those that are not.</summary>
        internal static void Toggle(Interpreter interpreter, PySet set, object iterable)
        {
            PyTable table = NewSet(interpreter, false, iterable);
            for (int i = table.NextEntry(0); i >= 0; i = table.NextEntry(i + 1))
            {
                interpreter.Poll();
                object key = table.KeyAt(i);
                int hash = table.HashAt(i);
                int entry = set.Find(key, hash, interpreter);
                if (entry >= 0)
                    set.RemoveAt(entry);
                else
                    set.AddHashed(key, hash, interpreter);
            }
        }

        /// <summary>A set looked for in a set stands for the frozenset that is equal to it.</summary>
        internal static object AsKey(object item)
        {
            PySet set = item as PySet;
            return set == null || set.Frozen ? item : set.Copy(true);
        }

        /// <summary>Hash of a frozenset: the same for every order of its items, spread as CPython does.</summary>
        internal static long Hash(PySet set)
        {
            ulong mixed = 0;
            for (int i = set.NextEntry(0); i >= 0; i = set.NextEntry(i + 1))
            {
                ulong hash = (uint)set.HashAt(i);
                mixed ^= (hash ^ 89869747 ^ (hash << 16)) * 3644798167;
            }
            mixed ^= ((ulong)set.Count + 1) * 1927868237;
            mixed ^= (mixed >> 11) ^ (mixed >> 25);
            mixed = mixed * 69069 + 907133923;
            return mixed == ulong.MaxValue ? 590923713 : (long)mixed;
        }

        // ---- methods of both ------------------------------------------------------------------------------------------------------

        private static object New(NativeCall call)
        {
            bool frozen = ((PyType)call.Self).LayoutId == TypeIds.FrozenSet;
            if (call.Count == 0)
                return new PySet(frozen);
            PySet same = call[0] as PySet;
            if (same != null)
                return same.Frozen && frozen ? same : same.Copy(frozen);
            return NewSet(call.Interpreter, frozen, call[0]);
        }

        private static PySet CopySelf(NativeCall call)
        {
            PySet set = (PySet)call.Self;
            return set.Copy(set.Frozen);
        }

        private static object Copy(NativeCall call)
        {
            PySet set = (PySet)call.Self;
            return set.Frozen && call.Receiver == call.Self ? set : set.Copy(set.Frozen);
        }

        private static object Union(NativeCall call)
        {
            PySet result = CopySelf(call);
            for (int i = 0; i < call.Count; i++)
                Update(call.Interpreter, result, call[i]);
            return result;
        }

        private static object Difference(NativeCall call)
        {
            PySet result = CopySelf(call);
            for (int i = 0; i < call.Count; i++)
                Subtract(call.Interpreter, result, call[i]);
            return result;
        }

        private static object Intersection(NativeCall call)
        {
            PySet result = CopySelf(call);
            for (int i = 0; i < call.Count; i++)
                Keep(call.Interpreter, result, call[i]);
            return result;
        }

        private static object SymmetricDifference(NativeCall call)
        {
            PySet result = CopySelf(call);
            Toggle(call.Interpreter, result, call[0]);
            return result;
        }

        /// <summary>isdisjoint of sets and views.</summary>
        internal static object IsDisjoint(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object self = call.Self;
            object iterator = interpreter.Iterate(call[0]);
            for (object item = interpreter.NextBoxed(iterator); item != null; item = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                if (ContainerOperations.Contains(interpreter, self, item) == 1)
                    return Py.False;
            }
            return Py.True;
        }

        private static PySet SetOf(NativeCall call)
        {
            PySet set = call.Interpreter.Unwrap(call[0]) as PySet;
            return set != null ? set : NewSet(call.Interpreter, false, call[0]);
        }

        private static object IsSubset(NativeCall call)
        {
            PySet self = (PySet)call.Self;
            return Py.Bool(ContainerComparison.IsSubset(call.Interpreter, self, SetOf(call)));
        }

        private static object IsSuperset(NativeCall call)
        {
            PySet self = (PySet)call.Self;
            return Py.Bool(ContainerComparison.IsSubset(call.Interpreter, SetOf(call), self));
        }

        // ---- methods of set -------------------------------------------------------------------------------------------------------

        private static object Add(NativeCall call)
        {
            ((PySet)call.Self).Add(call[0], call.Interpreter);
            return Py.None;
        }

        private static object Clear(NativeCall call)
        {
            ((PySet)call.Self).Clear();
            return Py.None;
        }

        private static object Discard(NativeCall call)
        {
            ((PySet)call.Self).Remove(AsKey(call[0]), call.Interpreter);
            return Py.None;
        }

        private static object Remove(NativeCall call)
        {
            object item = call[0];
            if (!((PySet)call.Self).Remove(AsKey(item), call.Interpreter))
                throw ScriptError.Key(item);
            return Py.None;
        }

        private static object Pop(NativeCall call)
        {
            PySet set = (PySet)call.Self;
            if (set.Count == 0)
                throw ScriptError.Key(PyStr.From("pop from an empty set"));
            int entry = set.NextEntry(0);
            object key = set.KeyAt(entry);
            set.RemoveAt(entry);
            return key;
        }

        private static object Update(NativeCall call)
        {
            PySet set = (PySet)call.Self;
            for (int i = 0; i < call.Count; i++)
                Update(call.Interpreter, set, call[i]);
            return Py.None;
        }

        private static object DifferenceUpdate(NativeCall call)
        {
            PySet set = (PySet)call.Self;
            for (int i = 0; i < call.Count; i++)
                Subtract(call.Interpreter, set, call[i]);
            return Py.None;
        }

        private static object IntersectionUpdate(NativeCall call)
        {
            PySet set = (PySet)call.Self;
            for (int i = 0; i < call.Count; i++)
                Keep(call.Interpreter, set, call[i]);
            return Py.None;
        }

        private static object SymmetricDifferenceUpdate(NativeCall call)
        {
            Toggle(call.Interpreter, (PySet)call.Self, call[0]);
            return Py.None;
        }
    }
}
