// list, tuple, bytes, bytearray, range and slice: the storage and what needs no other object's help.

using NanoPy.Numbers;

namespace NanoPy.Core
{
    /// <summary>A list: a growable array of objects (never Tags).</summary>
    public sealed class PyList : PyObject
    {
        private static readonly object[] NoItems = new object[0];

        /// <summary>The items; only the first Count are in use.</summary>
        public object[] Items;
        public int Count;

        public PyList()
        {
            Items = NoItems;
        }

        /// <summary>Takes an array over.</summary>
        public PyList(object[] items, int count)
        {
            Items = items;
            Count = count;
        }

        public override int TypeId { get { return TypeIds.List; } }

        public void Append(object item)
        {
            if (Count == Items.Length)
                Reserve(Count + 1);
            Items[Count++] = item;
        }

        /// <summary>Makes room for so many items in all.</summary>
        public void Reserve(int capacity)
        {
            if (capacity <= Items.Length)
                return;
            int grown = Count + (Count >> 1) + 4;
            object[] items = new object[capacity > grown ? capacity : grown];
            System.Array.Copy(Items, 0, items, 0, Count);
            Items = items;
        }

        /// <summary>Makes room for so many items more; raises MemoryError beyond Limits.SequenceLength.</summary>
        public void ReserveMore(int items)
        {
            if ((long)Count + items > Limits.SequenceLength)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            Reserve(Count + items);
        }

        public void Insert(int at, object item)
        {
            Reserve(Count + 1);
            System.Array.Copy(Items, at, Items, at + 1, Count - at);
            Items[at] = item;
            Count++;
        }

        /// <summary>Removes items start to end - 1.</summary>
        public void RemoveRange(int start, int end)
        {
            System.Array.Copy(Items, end, Items, start, Count - end);
            int count = Count - (end - start);
            System.Array.Clear(Items, count, Count - count);
            Count = count;
        }

        public void Clear()
        {
            Items = NoItems;
            Count = 0;
        }

        public object[] ToArray()
        {
            object[] copy = new object[Count];
            System.Array.Copy(Items, 0, copy, 0, Count);
            return copy;
        }
    }

    /// <summary>A tuple: an array of objects that never changes.</summary>
    public sealed class PyTuple : PyObject
    {
        public static readonly PyTuple Empty = new PyTuple(new object[0]);
        public readonly object[] Items;

        /// <summary>Takes an array over.</summary>
        public PyTuple(object[] items)
        {
            Items = items;
        }

        public override int TypeId { get { return TypeIds.Tuple; } }

        public int Count { get { return Items.Length; } }

        public static PyTuple Of(object first, object second)
        {
            return new PyTuple(new object[] { first, second });
        }
    }

    /// <summary>bytes (which never change) or bytearray.</summary>
    public sealed class PyBytes : PyObject
    {
        public static readonly PyBytes Empty = new PyBytes(new byte[0]);

        /// <summary>The content; only the first Length are in use.</summary>
        public byte[] Items;
        public int Length;
        public readonly bool Mutable;

        /// <summary>bytes; takes the array over.</summary>
        public PyBytes(byte[] items)
        {
            Items = items;
            Length = items.Length;
        }

        /// <summary>bytes or bytearray; takes the array over.</summary>
        public PyBytes(byte[] items, int length, bool mutable)
        {
            Items = items;
            Length = length;
            Mutable = mutable;
        }

        public override int TypeId { get { return Mutable ? TypeIds.ByteArray : TypeIds.Bytes; } }

        public byte[] ToArray()
        {
            byte[] copy = new byte[Length];
            System.Array.Copy(Items, 0, copy, 0, Length);
            return copy;
        }
    }

    /// <summary>A range of 64-bit ints (bounds beyond 64 bits raise OverflowError when the range is made).</summary>
    public sealed class PyRange : PyObject
    {
        public readonly long Start;
        public readonly long Stop;
        public readonly long Step;
        /// <summary>Number of items.</summary>
        public readonly long Length;

        /// <summary>The caller has tested that step is not 0 and that the number of items fits 63 bits (CountItems is not -1).</summary>
        public PyRange(long start, long stop, long step)
        {
            Start = start;
            Stop = stop;
            Step = step;
            Length = CountItems(start, stop, step);
        }

        public override int TypeId { get { return TypeIds.Range; } }

        /// <summary>Items from start to stop by step, or -1 if the number does not fit 63 bits.</summary>
        public static long CountItems(long start, long stop, long step)
        {
            ulong distance;
            ulong by;
            if (step > 0)
            {
                if (stop <= start)
                    return 0;
                distance = (ulong)stop - (ulong)start;
                by = (ulong)step;
            }
            else
            {
                if (stop >= start)
                    return 0;
                distance = (ulong)start - (ulong)stop;
                by = 0 - (ulong)step;
            }
            ulong count = by == 1 ? distance : (distance - 1) / by + 1;
            return count > (ulong)long.MaxValue ? -1 : (long)count;
        }

        /// <summary>Item i, 0 to Length - 1.</summary>
        public long At(long i)
        {
            return Start + i * Step;
        }

        /// <summary>Whether an int is one of the items.</summary>
        public bool Contains(long value)
        {
            if (Step > 0 ? value < Start || value >= Stop : value > Start || value <= Stop)
                return false;
            ulong distance = Step > 0 ? (ulong)value - (ulong)Start : (ulong)Start - (ulong)value;
            ulong by = Step > 0 ? (ulong)Step : 0 - (ulong)Step;
            return distance % by == 0;
        }
    }

    /// <summary>A slice object: any three objects, usually ints or None.</summary>
    public sealed class PySlice : PyObject
    {
        public readonly object Start;
        public readonly object Stop;
        public readonly object Step;

        public PySlice(object start, object stop, object step)
        {
            Start = start;
            Stop = stop;
            Step = step;
        }

        public override int TypeId { get { return TypeIds.Slice; } }
    }
}
