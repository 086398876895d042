// Iteration: iter() and next() of any value, containers walked item by item, and the loops over ranges.

using NanoPy.Numbers;

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        // ---- iteration --------------------------------------------------------------------------------------------------------

        /// <summary>iter(value); raises TypeError.</summary>
        public object Iterate(object value)
        {
            object iterator = TryIterate(value);
            if (iterator == null)
                throw ScriptError.Type("'" + TypeName(value) + "' object is not iterable");
            return iterator;
        }

        private object TryIterate(object value)
        {
            PyInstance instance = value as PyInstance;
            if (instance == null)
            {
                if (value is PyGenerator)
                    return value;
                PyType type = value as PyType;
                object inMeta = type == null || type.Meta.BuiltinId >= 0 ? null : FindOwn(type.Meta, Special.Iter);
                return inMeta != null ? CallWith(inMeta, type) : library.Iterate(this, value);
            }
            object method = FindOwn(instance.Type, Special.Iter);
            if (method == Py.None)
                return null;
            if (method != null)
            {
                object iterator = CallWith(method, instance);
                if (iterator is PyIterator || iterator is PyGenerator || (iterator is PyInstance && FindOwn(((PyInstance)iterator).Type, Special.Next) != null))
                    return iterator;
                throw ScriptError.Type("iter() returned non-iterator of type '" + TypeName(iterator) + "'");
            }
            object payload = Unwrap(value);
            if (payload != value)
                return library.Iterate(this, payload);
            return FindOwn(instance.Type, Special.Getitem) == null ? null : new ItemIterator(this, instance);
        }

        /// <summary>The next item as a result (may be a Tag), or null at the end; raises TypeError for what is no iterator.</summary>
        public object Next(object iterator)
        {
            PyIterator builtin = iterator as PyIterator;
            if (builtin != null)
                return builtin.Next(this);
            PyGenerator generator = iterator as PyGenerator;
            if (generator != null)
            {
                object item = Send(generator, Py.None);
                if (item == null)
                    stopValue = generator.Result == null ? Py.None : generator.Result;
                return item;
            }
            PyInstance instance = iterator as PyInstance;
            object method = instance == null ? null : FindOwn(instance.Type, Special.Next);
            if (method == null)
                throw ScriptError.Type("'" + TypeName(iterator) + "' object is not an iterator");
            int natives = nativeDepth;
            try
            {
                return CallWith(method, instance);
            }
            catch (ScriptException error)
            {
                if (!Is(error, TypeIds.StopIteration))
                    throw;
                nativeDepth = natives;
                stopValue = ValueOf(error.Value);
                return null;
            }
        }

        /// <summary>The next item as an object, or null at the end.</summary>
        public object NextBoxed(object iterator)
        {
            return Box(Next(iterator));
        }

        /// <summary>Items to expect from an iterable, 0 if unknown: a hint for preallocation.</summary>
        public int LengthHint(object value)
        {
            PyIterator iterator = value as PyIterator;
            if (iterator != null)
                return iterator.Hint < 0 ? 0 : iterator.Hint;
            if (value is PyInstance)
                return 0;
            long length = library.Length(this, value);
            return length < 0 || length > 0xFFFFFF ? 0 : (int)length;
        }

        /// <summary>All items of an iterable as a new list.</summary>
        public PyList ToList(object iterable)
        {
            PyList source = iterable as PyList;
            if (source != null)
                return new PyList(source.ToArray(), source.Count);
            PyTuple tuple = iterable as PyTuple;
            if (tuple != null)
                return new PyList((object[])tuple.Items.Clone(), tuple.Count);
            PyList list = new PyList();
            ExtendList(list, Iterate(iterable), LengthHint(iterable));
            return list;
        }

        private void ExtendList(PyList list, object iterator, int hint)
        {
            if (hint > 0)
                list.ReserveMore(hint);
            for (;;)
            {
                object item = NextBoxed(iterator);
                if (item == null)
                    return;
                list.Append(item);
                Poll();
            }
        }

        // ---- range loops: what stands in the window R[a]..R[a+3] ----------------------------------------------------------------
        //   a step of 1        R[a] = Tag.Int     N[a] = next item     N[a+1] = stop
        //   any other step     R[a] = Stepping    N[a] = items left    N[a+1] = long.MinValue    N[a+2] = step    N[a+3] = next item
        //   no range of ints   R[a] = iterator                         N[a+1] = long.MinValue

        private static readonly object Stepping = Tag.Float;

        private void PrepareRange(Frame frame, int a, int count)
        {
            object[] R = frame.R;
            long[] N = frame.N;
            PyType type = R[a] as PyType;
            bool plain = type != null && type.BuiltinId == TypeIds.Range;
            for (int i = 1; i <= count; i++)
                plain = plain && R[a + i] == Tag.Int;
            if (plain)
            {
                long start = count == 1 ? 0 : N[a + 1];
                long stop = count == 1 ? N[a + 1] : N[a + 2];
                long step = count == 3 ? N[a + 3] : 1;
                long left = step == 0 ? -1 : PyRange.CountItems(start, stop, step);
                if (left >= 0 && step == 1)
                {
                    N[a] = start;
                    N[a + 1] = stop;
                    R[a] = Tag.Int;
                    return;
                }
                if (left >= 0)
                {
                    N[a] = left;
                    N[a + 1] = long.MinValue;
                    N[a + 2] = step;
                    N[a + 3] = start;
                    R[a] = Stepping;
                    return;
                }
            }
            object[] arguments = new object[count];
            for (int i = 0; i < count; i++)
                arguments[i] = frame.Get(a + 1 + i);
            R[a] = Iterate(CallArray(frame.Get(a), arguments, null));
            N[a + 1] = long.MinValue;
        }

        // The next item of a loop over a range whose step is not 1, or over what is no range; false at the end.
        private bool AdvanceRange(Frame frame, int a, int b)
        {
            if (frame.R[b] == Stepping)
            {
                long[] N = frame.N;
                if (N[b] == 0)
                    return false;
                N[b]--;
                N[a] = N[b + 3];
                N[b + 3] += N[b + 2];
                frame.R[a] = Tag.Int;
                return true;
            }
            object item = Next(frame.R[b]);
            if (item == null)
                return false;
            frame.Set(a, item, this);
            return true;
        }
    }

    /// <summary>Iterates an instance that has __getitem__ only: indices from 0 until IndexError.</summary>
    internal sealed class ItemIterator : PyIterator
    {
        private readonly Interpreter interpreter;
        private PyInstance instance;
        private long next;

        internal ItemIterator(Interpreter interpreter, PyInstance instance)
        {
            this.interpreter = interpreter;
            this.instance = instance;
        }

        public override int TypeId { get { return TypeIds.Iterator; } }

        public override object Next(Operations operations)
        {
            if (instance == null)
                return null;
            try
            {
                return interpreter.GetItem(instance, new PyInt(next++));
            }
            catch (ScriptException error)
            {
                if (!interpreter.Is(error, TypeIds.IndexError) && !interpreter.Is(error, TypeIds.StopIteration))
                    throw;
                instance = null;
                return null;
            }
        }
    }
}
