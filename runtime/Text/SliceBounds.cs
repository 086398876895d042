// A slice applied to a length: where it starts, how it steps, how many items it has. Knows nothing of what is sliced.

using NanoPy.Core;

namespace NanoPy.Text
{
    /// <summary>The items a slice selects from a sequence, as PySlice_AdjustIndices computes them. Start may be -1 or the length where Count is 0.</summary>
    public sealed class SliceBounds
    {
        public readonly long LongStart;
        public readonly long LongStop;
        public readonly long LongStep;
        public readonly long LongCount;

        /// <summary>Raises ValueError for step 0 and TypeError for bounds that are neither None nor ints.</summary>
        public SliceBounds(Interpreter interpreter, PySlice slice, long length)
        {
            long step = Bound(interpreter, slice.Step, 1);
            if (step == 0)
                throw ScriptError.Value("slice step cannot be zero");
            // Its negative must exist too.
            if (step == long.MinValue)
                step = -long.MaxValue;
            long start = Bound(interpreter, slice.Start, step < 0 ? long.MaxValue : 0);
            long stop = Bound(interpreter, slice.Stop, step < 0 ? long.MinValue : long.MaxValue);
            LongStep = step;
            LongStart = Fit(start, length, step, slice.Start == Py.None);
            LongStop = Fit(stop, length, step, slice.Stop == Py.None);
            if (step < 0)
                LongCount = LongStop < LongStart ? (LongStart - LongStop - 1) / -step + 1 : 0;
            else
                LongCount = LongStart < LongStop ? (LongStop - LongStart - 1) / step + 1 : 0;
        }

        public int Start { get { return (int)LongStart; } }

        /// <summary>The step; one beyond 32 bits selects at most one item, so its value does not matter then.</summary>
        public int Step { get { return LongStep == (int)LongStep ? (int)LongStep : LongStep < 0 ? int.MinValue : int.MaxValue; } }

        public int Count { get { return (int)LongCount; } }

        private static long Bound(Interpreter interpreter, object value, long missing)
        {
            if (value == Py.None)
                return missing;
            PyInt small = value as PyInt;
            if (small != null)
                return small.Value;
            object whole = interpreter.ToIntObject(value);
            if (whole == null)
                throw ScriptError.Type("slice indices must be integers or None or have an __index__ method");
            return Clamp(interpreter, whole);
        }

        /// <summary>An int object cut to 64 bits.</summary>
        public static long Clamp(Interpreter interpreter, object whole)
        {
            PyInt small = whole as PyInt;
            if (small != null)
                return small.Value;
            return interpreter.Less(whole, new PyInt(0)) ? long.MinValue : long.MaxValue;
        }

        private static long Fit(long at, long length, long step, bool missing)
        {
            if (at < 0)
            {
                if (missing)
                    return -1;
                at += length;
                if (at < 0)
                    return step < 0 ? -1 : 0;
                return at;
            }
            if (at >= length)
                return step < 0 ? length - 1 : length;
            return at;
        }
    }
}
