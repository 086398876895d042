// dict: keys in insertion order, with a value each.

namespace NanoPy.Core
{
    /// <summary>A dict: insertion order, any hashable keys.</summary>
    public class PyDict : PyTable
    {
        private static readonly object[] NoValues = new object[0];
        private object[] values = NoValues;

        public override int TypeId { get { return TypeIds.Dict; } }

        protected override void Resize(int capacity, int used, object[] oldKeys)
        {
            object[] grown = new object[capacity];
            System.Array.Copy(values, 0, grown, 0, used);
            values = grown;
        }

        protected override void MoveEntry(int from, int to)
        {
            values[to] = values[from];
            values[from] = null;
        }

        /// <summary>The value of an entry, or null for a hole.</summary>
        public object ValueAt(int entry)
        {
            return Fetch(values[entry]);
        }

        /// <summary>What is stored for an entry: the value itself, or its Cell in a Namespace.</summary>
        internal object StoredAt(int entry)
        {
            return values[entry];
        }

        protected virtual object Fetch(object stored)
        {
            return stored;
        }

        protected virtual void Overwrite(int entry, object value)
        {
            values[entry] = value;
        }

        protected virtual object Wrap(object key, object value)
        {
            return value;
        }

        /// <summary>Replaces the value of an entry.</summary>
        public void SetValueAt(int entry, object value)
        {
            Overwrite(entry, value);
        }

        protected void SetStored(int entry, object stored)
        {
            values[entry] = stored;
        }

        /// <summary>The value of a key, or null.</summary>
        public object Get(object key, Operations operations)
        {
            int entry = Find(key, HashOf(key, operations), operations);
            return entry < 0 ? null : Fetch(values[entry]);
        }

        /// <summary>The value of a str key, or null. Runs no script code unless other keys hash alike.</summary>
        public object Get(PyStr key, Operations operations)
        {
            int entry = Find(key, key.Hash, operations);
            return entry < 0 ? null : Fetch(values[entry]);
        }

        public void Set(object key, object value, Operations operations)
        {
            SetHashed(key, HashOf(key, operations), value, operations);
        }

        /// <summary>As Set, with the key's hash known.</summary>
        public virtual void SetHashed(object key, int hash, object value, Operations operations)
        {
            int entry = Find(key, hash, operations);
            if (entry >= 0)
            {
                Overwrite(entry, value);
                return;
            }
            object stored = Wrap(key, value);
            // Append may exchange the array of values.
            int added = Append(key, hash);
            values[added] = stored;
        }

        /// <summary>Removes a key and returns its value, or null if it is not there.</summary>
        public object Remove(object key, Operations operations)
        {
            int entry = Find(key, HashOf(key, operations), operations);
            return entry < 0 ? null : RemoveAt(entry);
        }

        /// <summary>Removes an entry and returns its value.</summary>
        public virtual object RemoveAt(int entry)
        {
            object value = Fetch(values[entry]);
            values[entry] = null;
            RemoveEntry(entry);
            return value;
        }

        public override void Clear()
        {
            base.Clear();
            values = NoValues;
        }

        public PyDict Copy()
        {
            PyDict copy = new PyDict();
            for (int i = NextEntry(0); i >= 0; i = NextEntry(i + 1))
            {
                int added = copy.Append(KeyAt(i), HashAt(i));
                copy.values[added] = ValueAt(i);
            }
            return copy;
        }
    }
}
