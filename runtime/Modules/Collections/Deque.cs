// `deque`: a ring of objects with two ends.

using NanoPy.Core;

namespace NanoPy.Modules
{
    /// <summary>Items in a ring: item i is at (first + i) modulo the length of the array.</summary>
    internal sealed class Deque : PyNativeObject
    {
        private object[] ring = new object[8];
        private int first;
        internal int Count;
        /// <summary>Most items; -1 for any number.</summary>
        internal long Most = -1;
        /// <summary>Changes with every change of the number or order of items: iterators look at it.</summary>
        internal int Version;

        internal Deque(PyType type) : base(type)
        {
        }

        private int Slot(int i)
        {
            int at = first + i;
            return at < ring.Length ? at : at - ring.Length;
        }

        internal object At(int i)
        {
            return ring[Slot(i)];
        }

        internal void Put(int i, object item)
        {
            ring[Slot(i)] = item;
        }

        private void Grow()
        {
            object[] grown = new object[ring.Length * 2];
            for (int i = 0; i < Count; i++)
                grown[i] = At(i);
            ring = grown;
            first = 0;
        }

        internal void Append(object item)
        {
            Version++;
            if (Count == Most)
            {
                if (Most == 0)
                    return;
                RemoveFirst();
            }
            if (Count == ring.Length)
                Grow();
            ring[Slot(Count++)] = item;
        }

        internal void AppendLeft(object item)
        {
            Version++;
            if (Count == Most)
            {
                if (Most == 0)
                    return;
                RemoveLast();
            }
            if (Count == ring.Length)
                Grow();
            first = first == 0 ? ring.Length - 1 : first - 1;
            ring[first] = item;
            Count++;
        }

        internal object RemoveFirst()
        {
            Version++;
            object item = ring[first];
            ring[first] = null;
            first = first + 1 == ring.Length ? 0 : first + 1;
            Count--;
            return item;
        }

        internal object RemoveLast()
        {
            Version++;
            int at = Slot(--Count);
            object item = ring[at];
            ring[at] = null;
            return item;
        }

        internal void RemoveAt(int i)
        {
            for (int k = i; k + 1 < Count; k++)
                Put(k, At(k + 1));
            RemoveLast();
        }

        internal void Clear()
        {
            Version++;
            ring = new object[8];
            first = 0;
            Count = 0;
        }

        internal object[] ToArray()
        {
            object[] items = new object[Count];
            for (int i = 0; i < items.Length; i++)
                items[i] = At(i);
            return items;
        }
    }

    /// <summary>The items of a deque from one end to the other.</summary>
    internal sealed class DequeIterator : PyIterator
    {
        private readonly Deque deque;
        private readonly bool backward;
        private readonly int version;
        private int at;

        internal DequeIterator(Deque deque, bool backward)
        {
            this.deque = deque;
            this.backward = backward;
            version = deque.Version;
        }

        public override int TypeId { get { return TypeIds.Iterator; } }

        public override int Hint { get { return deque.Count - at; } }

        public override object Next(Operations operations)
        {
            if (version != deque.Version)
                throw ScriptError.Runtime("deque mutated during iteration");
            if (at >= deque.Count)
                return null;
            int i = at++;
            return deque.At(backward ? deque.Count - 1 - i : i);
        }
    }

    /// <summary>The type `deque`.</summary>
    internal sealed class DequeClass : NativeClass
    {
        public override string Name { get { return "deque"; } }

        public override void AddRows(NativeTable table)
        {
            // MicroPython's flags as a third argument are taken and make no difference.
            table.AddNew("iterable,maxlen,flags", 0, 3, New);
            table.Add("append", 1, 1, Append);
            table.Add("appendleft", 1, 1, AppendLeft);
            table.Add("clear", 0, 0, Clear);
            table.Add("copy", 0, 0, Copy);
            table.Add("count", 1, 1, CountOf);
            table.Add("extend", 1, 1, Extend);
            table.Add("extendleft", 1, 1, ExtendLeft);
            table.Add("index", 1, 3, Index);
            table.Add("insert", 2, 2, Insert);
            table.Add("pop", 0, 0, Pop);
            table.Add("popleft", 0, 0, PopLeft);
            table.Add("remove", 1, 1, Remove);
            table.Add("reverse", 0, 0, Reverse);
            table.Add("rotate", 0, 1, Rotate);
            table.AddProperty("maxlen", MaxLen, null);
            table.Add("__add__", 1, 1, Concat);
            table.Add("__contains__", 1, 1, Contains);
            table.Add("__copy__", 0, 0, Copy);
            table.Add("__delitem__", 1, 1, DeleteItem);
            table.Add("__eq__", 1, 1, Eq);
            table.Add("__ge__", 1, 1, Ge);
            table.Add("__getitem__", 1, 1, GetItem);
            table.Add("__gt__", 1, 1, Gt);
            table.AddValue("__hash__", NoHash);
            table.Add("__iadd__", 1, 1, ExtendInPlace);
            table.Add("__iter__", 0, 0, Iter);
            table.Add("__le__", 1, 1, Le);
            table.Add("__len__", 0, 0, Len);
            table.Add("__lt__", 1, 1, Lt);
            table.Add("__repr__", 0, 0, Repr);
            table.Add("__reversed__", 0, 0, Reversed);
            table.Add("__setitem__", 2, 2, SetItem);
        }

        private static Deque Self(NativeCall call)
        {
            return (Deque)call.Self;
        }

        private static object New(NativeCall call)
        {
            Deque deque = new Deque((PyType)call.Self);
            if (call.HasValue(1))
            {
                if (call.Interpreter.ToIntObject(call[1]) == null)
                    throw ScriptError.Type("an integer is required");
                deque.Most = call.ArgInt(1);
                if (deque.Most < 0)
                    throw ScriptError.Value("maxlen must be non-negative");
            }
            if (call.Has(0))
                Fill(call.Interpreter, deque, call[0], false);
            return deque;
        }

        private static void Fill(Interpreter interpreter, Deque deque, object iterable, bool left)
        {
            object iterator = iterable == deque ? new ListIterator(new PyList(deque.ToArray(), deque.Count)) : interpreter.Iterate(iterable);
            for (object item = interpreter.NextBoxed(iterator); item != null; item = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                if (left)
                    deque.AppendLeft(item);
                else
                    deque.Append(item);
            }
        }

        private static Deque CopyOf(Deque source)
        {
            Deque copy = new Deque(source.Type);
            copy.Most = source.Most;
            for (int i = 0; i < source.Count; i++)
                copy.Append(source.At(i));
            return copy;
        }

        // ---- both ends --------------------------------------------------------------------------------------------------------------

        private static object Append(NativeCall call)
        {
            Self(call).Append(call[0]);
            return Py.None;
        }

        private static object AppendLeft(NativeCall call)
        {
            Self(call).AppendLeft(call[0]);
            return Py.None;
        }

        private static object Extend(NativeCall call)
        {
            Fill(call.Interpreter, Self(call), call[0], false);
            return Py.None;
        }

        private static object ExtendLeft(NativeCall call)
        {
            Fill(call.Interpreter, Self(call), call[0], true);
            return Py.None;
        }

        private static object ExtendInPlace(NativeCall call)
        {
            Extend(call);
            return call.Self;
        }

        private static object Pop(NativeCall call)
        {
            if (Self(call).Count == 0)
                throw ScriptError.Index("pop from an empty deque");
            return Self(call).RemoveLast();
        }

        private static object PopLeft(NativeCall call)
        {
            if (Self(call).Count == 0)
                throw ScriptError.Index("pop from an empty deque");
            return Self(call).RemoveFirst();
        }

        private static object Rotate(NativeCall call)
        {
            Deque deque = Self(call);
            if (deque.Count < 2)
                return Py.None;
            long steps = (call.Count == 0 ? 1 : call.ArgInt(0)) % deque.Count;
            // The right end comes to the left; bounded deques are full at most, so nothing falls off.
            for (; steps > 0; steps--)
            {
                call.Interpreter.Poll();
                deque.AppendLeft(deque.RemoveLast());
            }
            for (; steps < 0; steps++)
            {
                call.Interpreter.Poll();
                deque.Append(deque.RemoveFirst());
            }
            return Py.None;
        }

        // ---- the whole --------------------------------------------------------------------------------------------------------------

        private static object Clear(NativeCall call)
        {
            Self(call).Clear();
            return Py.None;
        }

        private static object Copy(NativeCall call)
        {
            return CopyOf(Self(call));
        }

        private static object Reverse(NativeCall call)
        {
            Deque deque = Self(call);
            object[] items = deque.ToArray();
            for (int i = 0; i < items.Length; i++)
                deque.Put(items.Length - 1 - i, items[i]);
            deque.Version++;
            return Py.None;
        }

        private static object MaxLen(NativeCall call)
        {
            return Self(call).Most < 0 ? Py.None : call.Int(Self(call).Most);
        }

        private static object Len(NativeCall call)
        {
            return call.Int(Self(call).Count);
        }

        private static object Iter(NativeCall call)
        {
            return new DequeIterator(Self(call), false);
        }

        private static object Reversed(NativeCall call)
        {
            return new DequeIterator(Self(call), true);
        }

        private static object Concat(NativeCall call)
        {
            Deque other = call[0] as Deque;
            if (other == null)
                throw ScriptError.Type("can only concatenate deque (not \"" + call.Interpreter.TypeName(call[0]) + "\") to deque");
            Deque sum = CopyOf(Self(call));
            Fill(call.Interpreter, sum, other, false);
            return sum;
        }

        private static object Repr(NativeCall call)
        {
            Deque deque = Self(call);
            ByteWriter writer = new ByteWriter(64);
            writer.Write(deque.Type.Name);
            writer.WriteByte('(');
            object[] items = deque.ToArray();
            writer.Write(call.Interpreter.Repr(new PyList(items, items.Length)));
            if (deque.Most >= 0)
                writer.Write(", maxlen=" + deque.Most.ToString());
            writer.WriteByte(')');
            return writer.ToStr();
        }

        // ---- items ------------------------------------------------------------------------------------------------------------------

        private static int Position(NativeCall call)
        {
            Deque deque = Self(call);
            if (call.Interpreter.ToIntObject(call[0]) == null)
                throw ScriptError.Type("sequence index must be integer, not '" + call.Interpreter.TypeName(call[0]) + "'");
            long i = call.ArgInt(0);
            if (i < 0)
                i += deque.Count;
            if (i < 0 || i >= deque.Count)
                throw ScriptError.Index("deque index out of range");
            return (int)i;
        }

        private static object GetItem(NativeCall call)
        {
            return Self(call).At(Position(call));
        }

        private static object SetItem(NativeCall call)
        {
            Self(call).Put(Position(call), call[1]);
            return Py.None;
        }

        private static object DeleteItem(NativeCall call)
        {
            Self(call).RemoveAt(Position(call));
            return Py.None;
        }

        private static object Insert(NativeCall call)
        {
            Deque deque = Self(call);
            if (deque.Count == deque.Most)
                throw ScriptError.Index("deque already at its maximum size");
            long at = call.ArgInt(0);
            if (at < 0)
                at = at + deque.Count < 0 ? 0 : at + deque.Count;
            deque.Append(call[1]);
            for (int i = deque.Count - 1; i > at; i--)
                deque.Put(i, deque.At(i - 1));
            deque.Put(at < deque.Count ? (int)at : deque.Count - 1, call[1]);
            return Py.None;
        }

        // First position of an item from `from` on, or -1.
        private static int Find(Interpreter interpreter, Deque deque, object item, long from, long to)
        {
            int version = deque.Version;
            for (int i = (int)from; i < to && i < deque.Count; i++)
            {
                interpreter.Poll();
                if (interpreter.Equal(deque.At(i), item))
                    return i;
                if (version != deque.Version)
                    throw ScriptError.Runtime("deque mutated during iteration");
            }
            return -1;
        }

        private static object Contains(NativeCall call)
        {
            return Py.Bool(Find(call.Interpreter, Self(call), call[0], 0, int.MaxValue) >= 0);
        }

        private static object CountOf(NativeCall call)
        {
            object item = call[0];
            Deque deque = Self(call);
            int count = 0;
            for (int at = 0; (at = Find(call.Interpreter, deque, item, at, int.MaxValue)) >= 0; at++)
                count++;
            return call.Int(count);
        }

        private static long Bound(NativeCall call, int i, int missing)
        {
            if (!call.Has(i))
                return missing;
            int count = Self(call).Count;
            long at = call.ArgInt(i);
            if (at < 0)
                at += count;
            return at < 0 ? 0 : at > count ? count : at;
        }

        private static object Index(NativeCall call)
        {
            object item = call[0];
            int at = Find(call.Interpreter, Self(call), item, Bound(call, 1, 0), Bound(call, 2, int.MaxValue));
            if (at < 0)
                throw ScriptError.Value(call.Interpreter.Repr(item) + " is not in deque");
            return call.Int(at);
        }

        private static object Remove(NativeCall call)
        {
            object item = call[0];
            int at = Find(call.Interpreter, Self(call), item, 0, int.MaxValue);
            if (at < 0)
                throw ScriptError.Value(call.Interpreter.Repr(item) + " is not in deque");
            Self(call).RemoveAt(at);
            return Py.None;
        }

        // ---- comparison: as lists -----------------------------------------------------------------------------------------------------

        private static object Compare(NativeCall call, Opcode op)
        {
            Deque other = call[0] as Deque;
            if (other == null)
                return Py.NotImplemented;
            object[] a = Self(call).ToArray();
            object[] b = other.ToArray();
            return call.Interpreter.Compare(op, new PyList(a, a.Length), new PyList(b, b.Length));
        }

        private static object NoHash(NativeCall call)
        {
            return Py.None;
        }

        private static object Eq(NativeCall call)
        {
            return Compare(call, Opcode.Eq);
        }

        private static object Lt(NativeCall call)
        {
            return Compare(call, Opcode.Lt);
        }

        private static object Le(NativeCall call)
        {
            return Compare(call, Opcode.Le);
        }

        private static object Gt(NativeCall call)
        {
            return Compare(call, Opcode.Gt);
        }

        private static object Ge(NativeCall call)
        {
            return Compare(call, Opcode.Ge);
        }
    }
}
