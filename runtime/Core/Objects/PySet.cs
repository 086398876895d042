// set and frozenset.

namespace NanoPy.Core
{
    /// <summary>A set or a frozenset; both keep insertion order, which a script must not rely on.</summary>
    public sealed class PySet : PyTable
    {
        public readonly bool Frozen;

        public PySet(bool frozen)
        {
            Frozen = frozen;
        }

        public override int TypeId { get { return Frozen ? TypeIds.FrozenSet : TypeIds.Set; } }

        protected override void Resize(int capacity, int used, object[] oldKeys)
        {
        }

        protected override void MoveEntry(int from, int to)
        {
        }

        public bool Contains(object key, Operations operations)
        {
            return Find(key, HashOf(key, operations), operations) >= 0;
        }

        /// <summary>Adds a key; does nothing if it is there.</summary>
        public void Add(object key, Operations operations)
        {
            AddHashed(key, HashOf(key, operations), operations);
        }

        /// <summary>As Add, with the key's hash known.</summary>
        public void AddHashed(object key, int hash, Operations operations)
        {
            if (Find(key, hash, operations) < 0)
                Append(key, hash);
        }

        /// <summary>Removes a key; false if it is not there.</summary>
        public bool Remove(object key, Operations operations)
        {
            int entry = Find(key, HashOf(key, operations), operations);
            if (entry < 0)
                return false;
            RemoveEntry(entry);
            return true;
        }

        /// <summary>Removes an entry by number.</summary>
        public void RemoveAt(int entry)
        {
            RemoveEntry(entry);
        }

        public PySet Copy(bool frozen)
        {
            PySet copy = new PySet(frozen);
            for (int i = NextEntry(0); i >= 0; i = NextEntry(i + 1))
                copy.Append(KeyAt(i), HashAt(i));
            return copy;
        }
    }
}
