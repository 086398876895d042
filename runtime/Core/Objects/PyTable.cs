// The hash table under dict and set: entries in insertion order, an index beside them once there are more than a few.

using NanoPy.Numbers;

namespace NanoPy.Core
{
    /// <summary>Keys in insertion order, found by hash and equality. Deleted entries stay as holes until the table is packed.</summary>
    public abstract class PyTable : PyObject
    {
        /// <summary>Up to this many entries a look-up compares hashes one by one and there is no index.</summary>
        private const int LinearLimit = 8;
        private static readonly object[] NoObjects = new object[0];
        private static readonly int[] NoHashes = new int[0];

        private object[] keys = NoObjects;
        private int[] hashes = NoHashes;
        private int[] index;
        private int used;
        // No entry before this one is in use: what takes from the front need not walk over holes.
        private int first;
        private int count;

        /// <summary>Entries that are there.</summary>
        public virtual int Count { get { return count; } }

        /// <summary>Entry numbers are below this; holes included.</summary>
        public int Used { get { return used; } }

        /// <summary>Whether a sub-class keeps a value beside each key; called when the entry arrays change.</summary>
        protected abstract void Resize(int capacity, int used, object[] oldKeys);

        /// <summary>Asked when there is no entry with a key: a sub-class may add one and return its number.</summary>
        protected virtual int FindLate(object key)
        {
            return -1;
        }

        /// <summary>Moves the value of entry `from` to entry `to`.</summary>
        protected abstract void MoveEntry(int from, int to);

        /// <summary>The key of an entry, or null for a hole.</summary>
        public object KeyAt(int entry)
        {
            return keys[entry];
        }

        /// <summary>The hash of an entry's key.</summary>
        public int HashAt(int entry)
        {
            return hashes[entry];
        }

        /// <summary>Hash of a key as tables use it.</summary>
        public static int HashOf(object key, Operations operations)
        {
            PyStr text = key as PyStr;
            if (text != null)
                return text.Hash;
            PyInt whole = key as PyInt;
            return whole != null ? FoldInt(whole.Value) : operations.Hash(key);
        }

        /// <summary>Table hash of an int: its Python hash folded to 32 bits, as for every number that equals it.</summary>
        public static int FoldInt(long value)
        {
            if (value == (int)value && value != -1)
                return (int)value ^ ((int)value >> 31);
            return Fold(LongMath.Hash(value));
        }

        /// <summary>A 64-bit Python hash folded to 32 bits.</summary>
        public static int Fold(long hash)
        {
            return (int)hash ^ (int)(hash >> 32);
        }

        /// <summary>Number of the entry with this key, or -1. May run script code (__eq__).</summary>
        public int Find(object key, int hash, Operations operations)
        {
            if (index != null)
                return FindIndexed(key, hash, operations);
            for (int i = 0; i < used; i++)
            {
                if (hashes[i] != hash)
                    continue;
                object other = keys[i];
                if (other == key)
                    return i;
                if (other == null)
                    continue;
                object[] before = keys;
                if (SameKey(other, key, operations))
                    return i;
                if (keys != before || i >= used)
                    return Find(key, hash, operations);
            }
            return FindLate(key);
        }

        private int FindIndexed(object key, int hash, Operations operations)
        {
            int[] table = index;
            int mask = table.Length - 1;
            int slot = Spread(hash) & mask;
            for (;;)
            {
                int entry = table[slot] - 1;
                if (entry < 0)
                    return FindLate(key);
                if (hashes[entry] == hash)
                {
                    object other = keys[entry];
                    if (other == key)
                        return entry;
                    if (other != null && SameKey(other, key, operations))
                        return entry;
                    if (index != table)
                        return Find(key, hash, operations);
                }
                slot = (slot + 1) & mask;
            }
        }

        private static bool SameKey(object a, object b, Operations operations)
        {
            PyStr text = a as PyStr;
            if (text != null)
            {
                PyStr other = b as PyStr;
                if (other != null)
                    return text.Same(other);
            }
            PyInt whole = a as PyInt;
            if (whole != null)
            {
                PyInt other = b as PyInt;
                if (other != null)
                    return whole.Value == other.Value;
            }
            operations.Poll();
            return operations.Equal(a, b);
        }

        private static int Spread(int hash)
        {
            uint mixed = (uint)hash * 2654435769;
            return (int)(mixed ^ (mixed >> 15));
        }

        /// <summary>Adds an entry for a key that is not there and returns its number.</summary>
        protected int Append(object key, int hash)
        {
            if (used == keys.Length)
                Grow();
            int entry = used++;
            keys[entry] = key;
            hashes[entry] = hash;
            count++;
            if (index != null)
                Enter(entry, hash);
            else if (used > LinearLimit)
                Reindex();
            return entry;
        }

        private void Enter(int entry, int hash)
        {
            int mask = index.Length - 1;
            int slot = Spread(hash) & mask;
            while (index[slot] != 0)
                slot = (slot + 1) & mask;
            index[slot] = entry + 1;
        }

        private void Reindex()
        {
            int size = 16;
            while (size < keys.Length + (keys.Length >> 1))
                size <<= 1;
            index = new int[size];
            for (int i = 0; i < used; i++)
            {
                if (keys[i] != null)
                    Enter(i, hashes[i]);
            }
        }

        private void Grow()
        {
            if (count < used - (used >> 2))
            {
                Pack();
                if (used < keys.Length)
                    return;
            }
            int capacity = used < 4 ? 4 : used < 64 ? used * 2 : used + (used >> 1);
            object[] oldKeys = keys;
            int[] oldHashes = hashes;
            object[] newKeys = new object[capacity];
            int[] newHashes = new int[capacity];
            Resize(capacity, used, oldKeys);
            System.Array.Copy(oldKeys, 0, newKeys, 0, used);
            System.Array.Copy(oldHashes, 0, newHashes, 0, used);
            keys = newKeys;
            hashes = newHashes;
            if (used >= LinearLimit)
                Reindex();
        }

        /// <summary>Closes the holes; entry numbers change.</summary>
        private void Pack()
        {
            int to = 0;
            object[] packed = new object[keys.Length];
            for (int i = 0; i < used; i++)
            {
                if (keys[i] == null)
                    continue;
                packed[to] = keys[i];
                hashes[to] = hashes[i];
                if (to != i)
                    MoveEntry(i, to);
                to++;
            }
            keys = packed;
            used = to;
            first = 0;
            if (index != null)
                Reindex();
        }

        /// <summary>Removes an entry; its number stays as a hole, which iterators pass over.</summary>
        protected void RemoveEntry(int entry)
        {
            if (index != null)
                RemoveFromIndex(entry);
            keys[entry] = null;
            count--;
            if (count == 0)
            {
                Clear();
                return;
            }
            while (keys[used - 1] == null)
                used--;
            while (keys[first] == null)
                first++;
        }

        // Closes the gap in the chain of slots, so that keys put in and taken out again leave nothing to search through.
        private void RemoveFromIndex(int entry)
        {
            int mask = index.Length - 1;
            int gap = Spread(hashes[entry]) & mask;
            while (index[gap] != entry + 1)
                gap = (gap + 1) & mask;
            for (int slot = (gap + 1) & mask; index[slot] != 0; slot = (slot + 1) & mask)
            {
                int home = Spread(hashes[index[slot] - 1]) & mask;
                // An entry may move back to the gap if its home is not behind the gap.
                if (((slot - home) & mask) < ((slot - gap) & mask))
                    continue;
                index[gap] = index[slot];
                gap = slot;
            }
            index[gap] = 0;
        }

        public virtual void Clear()
        {
            keys = NoObjects;
            hashes = NoHashes;
            index = null;
            used = 0;
            first = 0;
            count = 0;
        }

        /// <summary>Number of the first entry at or after a number, or -1.</summary>
        public virtual int NextEntry(int from)
        {
            for (int i = from < first ? first : from; i < used; i++)
            {
                if (keys[i] != null)
                    return i;
            }
            return -1;
        }

        /// <summary>Number of the last entry, or -1.</summary>
        public virtual int LastEntry()
        {
            int i = used - 1;
            while (i >= 0 && keys[i] == null)
                i--;
            return i;
        }
    }
}
