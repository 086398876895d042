// range and slice: constructors, methods, items.

using NanoPy.Core;
using NanoPy.Text;

namespace NanoPy.Library
{
    internal static class RangeMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.AddNew(null, 1, 3, New);
            table.Add("count", 1, 1, Count);
            table.Add("index", 1, 1, Index);
            table.AddProperty("start", Start, null);
            table.AddProperty("stop", Stop, null);
            table.AddProperty("step", Step, null);
            table.Add("__reversed__", 0, 0, Reversed);
        }

        private static object New(NativeCall call)
        {
            long start = call.Count == 1 ? 0 : call.ArgInt(0);
            long stop = call.ArgInt(call.Count == 1 ? 0 : 1);
            long step = call.Count == 3 ? call.ArgInt(2) : 1;
            if (step == 0)
                throw ScriptError.Value("range() arg 3 must not be zero");
            if (PyRange.CountItems(start, stop, step) < 0)
                throw ScriptError.Overflow("Python int too large to convert to C ssize_t");
            return new PyRange(start, stop, step);
        }

        private static object Count(NativeCall call)
        {
            object item = call[0];
            PyRange range = (PyRange)call.Self;
            int found = ContainerOperations.Contains(call.Interpreter, range, item);
            if (found >= 0)
                return call.Int(found);
            // Only an item that equals ints without being one gets here.
            int count = 0;
            for (long i = 0; i < range.Length; i++)
            {
                call.Interpreter.Poll();
                if (call.Interpreter.Equal(new PyInt(range.At(i)), item))
                    count++;
            }
            return call.Int(count);
        }

        private static object Index(NativeCall call)
        {
            object item = call[0];
            PyRange range = (PyRange)call.Self;
            PyInt whole = item is PyInstance ? null : call.Interpreter.ToIntObject(item) as PyInt;
            if (whole != null && range.Contains(whole.Value))
                return call.Int((whole.Value - range.Start) / range.Step);
            if (whole != null)
                throw ScriptError.Value(whole.Value.ToString() + " is not in range");
            for (long i = 0; i < range.Length; i++)
            {
                call.Interpreter.Poll();
                if (call.Interpreter.Equal(new PyInt(range.At(i)), item))
                    return call.Int(i);
            }
            throw ScriptError.Value("sequence.index(x): x not in sequence");
        }

        private static object Start(NativeCall call)
        {
            return call.Int(((PyRange)call.Self).Start);
        }

        private static object Stop(NativeCall call)
        {
            return call.Int(((PyRange)call.Self).Stop);
        }

        private static object Step(NativeCall call)
        {
            return call.Int(((PyRange)call.Self).Step);
        }

        private static object Reversed(NativeCall call)
        {
            return Reverse((PyRange)call.Self);
        }

        internal static PyIterator Reverse(PyRange range)
        {
            return new RangeIterator(range.At(range.Length - 1), -range.Step, range.Length);
        }

        internal static object Item(Interpreter interpreter, PyRange range, object key)
        {
            long at = ContainerItems.LongIndex(interpreter, key, "range");
            if (at < 0)
                at += range.Length;
            if (at < 0 || at >= range.Length)
                throw ScriptError.Index("range object index out of range");
            return interpreter.Int(range.At(at));
        }

        internal static PyRange Slice(Interpreter interpreter, PyRange range, PySlice slice)
        {
            SliceBounds bounds = new SliceBounds(interpreter, slice, range.Length);
            return new PyRange(range.At(bounds.LongStart), range.At(bounds.LongStop), bounds.LongStep * range.Step);
        }

        internal static long Hash(Interpreter interpreter, PyRange range)
        {
            object start = Py.None;
            object step = Py.None;
            if (range.Length > 0)
                start = new PyInt(range.Start);
            if (range.Length > 1)
                step = new PyInt(range.Step);
            return ContainerOperations.HashItems(interpreter, new object[] { new PyInt(range.Length), start, step });
        }
    }

    internal static class SliceMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.AddNew(null, 1, 3, New);
            table.Add("indices", 1, 1, Indices);
            table.AddProperty("start", Start, null);
            table.AddProperty("stop", Stop, null);
            table.AddProperty("step", Step, null);
        }

        private static object New(NativeCall call)
        {
            if (call.Count == 1)
                return new PySlice(Py.None, call[0], Py.None);
            return new PySlice(call[0], call[1], call.Count == 3 ? call[2] : Py.None);
        }

        private static object Indices(NativeCall call)
        {
            long length = call.ArgInt(0);
            if (length < 0)
                throw ScriptError.Value("length should not be negative");
            SliceBounds bounds = new SliceBounds(call.Interpreter, (PySlice)call.Self, length);
            return new PyTuple(new object[] { new PyInt(bounds.LongStart), new PyInt(bounds.LongStop), new PyInt(bounds.LongStep) });
        }

        internal static object[] Parts(PySlice slice)
        {
            return new object[] { slice.Start, slice.Stop, slice.Step };
        }

        private static object Start(NativeCall call)
        {
            return ((PySlice)call.Self).Start;
        }

        private static object Stop(NativeCall call)
        {
            return ((PySlice)call.Self).Stop;
        }

        private static object Step(NativeCall call)
        {
            return ((PySlice)call.Self).Step;
        }
    }
}
