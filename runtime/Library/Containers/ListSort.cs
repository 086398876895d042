// Sorting: a stable merge sort from the bottom up over runs that are in order already. Insertion sort for short stretches.
// Allocates one scratch array of half the length, and with a key one array of keys; without a key and in order nothing.

using NanoPy.Core;

namespace NanoPy.Library
{
    /// <summary>One sort in progress.</summary>
    internal sealed class ListSort
    {
        private const int AnyKeys = 0, IntKeys = 1, FloatKeys = 2, StrKeys = 3;
        /// <summary>Stretches up to this long are sorted by insertion, which moves little and calls nothing.</summary>
        private const int ShortRun = 16;

        private readonly Interpreter interpreter;
        private readonly object[] keys;
        /// <summary>The items that follow their keys; the same array as keys without a key function.</summary>
        private readonly object[] items;
        private readonly int kind;
        private object[] keyScratch;
        private object[] itemScratch;

        private ListSort(Interpreter interpreter, object[] keys, object[] items, int count)
        {
            this.interpreter = interpreter;
            this.keys = keys;
            this.items = items;
            kind = KindOf(keys, count);
        }

        /// <summary>Sorts a list in place. While it runs the list is empty, so that a change by a key function or an __lt__ is seen.</summary>
        internal static void Sort(Interpreter interpreter, PyList list, object key, bool reverse)
        {
            object[] items = list.Items;
            int count = list.Count;
            if (count < 2 && key == null)
                return;
            list.Clear();
            object[] marker = list.Items;
            bool changed = true;
            interpreter.EnterNative();
            try
            {
                object[] keys = items;
                if (key != null)
                {
                    keys = new object[count];
                    for (int i = 0; i < count; i++)
                    {
                        interpreter.Poll();
                        keys[i] = interpreter.Call(key, items[i]);
                    }
                }
                // Reversing before and after keeps equal items in their order.
                if (reverse)
                    Turn(keys, items, 0, count);
                new ListSort(interpreter, keys, items, count).Run(count);
                if (reverse)
                    Turn(keys, items, 0, count);
            }
            finally
            {
                changed = list.Count != 0 || list.Items != marker;
                list.Items = items;
                list.Count = count;
            }
            interpreter.LeaveNative();
            if (changed)
                throw ScriptError.Value("list modified during sort");
        }

        private static void Turn(object[] keys, object[] items, int from, int to)
        {
            ListMethods.ReverseRange(keys, from, to);
            if (keys != items)
                ListMethods.ReverseRange(items, from, to);
        }

        private static int KindOf(object[] keys, int count)
        {
            if (count == 0)
                return AnyKeys;
            int kind = keys[0] is PyInt ? IntKeys : keys[0] is PyFloat ? FloatKeys : keys[0] is PyStr ? StrKeys : AnyKeys;
            for (int i = 1; i < count && kind != AnyKeys; i++)
            {
                if (kind == IntKeys ? !(keys[i] is PyInt) : kind == FloatKeys ? !(keys[i] is PyFloat) : !(keys[i] is PyStr))
                    return AnyKeys;
            }
            return kind;
        }

        private bool Less(object a, object b)
        {
            switch (kind)
            {
                case IntKeys:
                    return ((PyInt)a).Value < ((PyInt)b).Value;
                case FloatKeys:
                    return ((PyFloat)a).Value < ((PyFloat)b).Value;
                case StrKeys:
                    return ((PyStr)a).CompareTo((PyStr)b) < 0;
                default:
                    return interpreter.Less(a, b);
            }
        }

        private void Run(int count)
        {
            int sorted = SortedRun(0, count);
            if (sorted == count)
                return;
            int half = count / 2 + 1;
            keyScratch = new object[half];
            itemScratch = keys == items ? keyScratch : new object[half];
            Sort(0, count, sorted);
        }

        // Length of the run that begins at `from`; one that falls strictly is turned around.
        private int SortedRun(int from, int to)
        {
            int i = from + 1;
            if (i >= to)
                return to - from;
            bool falls = Less(keys[i], keys[i - 1]);
            i++;
            while (i < to && Less(keys[i], keys[i - 1]) == falls)
            {
                interpreter.Poll();
                i++;
            }
            if (falls)
                Turn(keys, items, from, i);
            return i - from;
        }

        // Sorts from to to - 1, of which the first `sorted` are in order.
        private void Sort(int from, int to, int sorted)
        {
            if (to - from <= ShortRun)
            {
                Insert(from, to, sorted);
                return;
            }
            int middle = from + (to - from) / 2;
            if (sorted < middle - from)
                Sort(from, middle, sorted);
            int run = SortedRun(middle, to);
            if (run < to - middle)
                Sort(middle, to, run);
            Merge(from, middle, to);
        }

        private void Insert(int from, int to, int sorted)
        {
            for (int i = from + sorted; i < to; i++)
            {
                interpreter.Poll();
                object key = keys[i];
                object item = items[i];
                int low = from;
                int high = i;
                while (low < high)
                {
                    int at = (low + high) >> 1;
                    if (Less(key, keys[at]))
                        high = at;
                    else
                        low = at + 1;
                }
                System.Array.Copy(keys, low, keys, low + 1, i - low);
                keys[low] = key;
                if (keys == items)
                    continue;
                System.Array.Copy(items, low, items, low + 1, i - low);
                items[low] = item;
            }
        }

        // Merges two neighbours that are in order, the left of which goes to the scratch arrays.
        private void Merge(int from, int middle, int to)
        {
            if (!Less(keys[middle], keys[middle - 1]))
                return;
            int count = middle - from;
            bool apart = keys != items;
            System.Array.Copy(keys, from, keyScratch, 0, count);
            if (apart)
                System.Array.Copy(items, from, itemScratch, 0, count);
            int left = 0;
            int right = middle;
            int at = from;
            try
            {
                while (left < count && right < to)
                {
                    interpreter.Poll();
                    if (Less(keys[right], keyScratch[left]))
                    {
                        keys[at] = keys[right];
                        if (apart)
                            items[at] = items[right];
                        right++;
                    }
                    else
                    {
                        keys[at] = keyScratch[left];
                        if (apart)
                            items[at] = itemScratch[left];
                        left++;
                    }
                    at++;
                }
            }
            finally
            {
                // Also after an error: no item may be lost.
                System.Array.Copy(keyScratch, left, keys, at, count - left);
                if (apart)
                    System.Array.Copy(itemScratch, left, items, at, count - left);
            }
        }
    }
}
