// dict, and the namespace: a dict whose values live in cells, so that compiled code reaches a global without a look-up.

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
        public void SetHashed(object key, int hash, object value, Operations operations)
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

    /// <summary>
    /// The dict of a module's globals. Each value lives in a Cell that compiled code keeps hold of; a deleted name leaves its cell unbound.
    /// </summary>
    public sealed class Namespace : PyDict
    {
        private readonly Namespace builtins;
        private NamespaceUser[] users = new NamespaceUser[4];
        private int userCount;

        /// <param name="builtins">Where names are looked up that are not here; null for the builtins' own namespace.</param>
        public Namespace(Namespace builtins)
        {
            this.builtins = builtins;
        }

        /// <summary>Where names are looked up that are not here, or null.</summary>
        public Namespace Builtins { get { return builtins; } }

        /// <summary>Asks to be told when a name begins to hide a builtin.</summary>
        internal void AddUser(NamespaceUser user)
        {
            if (userCount == users.Length)
            {
                NamespaceUser[] grown = new NamespaceUser[userCount * 2];
                System.Array.Copy(users, 0, grown, 0, userCount);
                users = grown;
            }
            users[userCount++] = user;
        }

        /// <summary>Tells all compiled code of this namespace to look attributes up again.</summary>
        internal void ForgetAttributes()
        {
            for (int i = 0; i < userCount; i++)
                users[i].ForgetAttributes();
        }

        protected override object Fetch(object stored)
        {
            return stored == null ? null : ((Cell)stored).Box();
        }

        protected override void Overwrite(int entry, object value)
        {
            ((Cell)StoredAt(entry)).Set(value);
        }

        protected override object Wrap(object key, object value)
        {
            PyStr name = key as PyStr;
            if (name != null && builtins != null && builtins.Find(name, name.Hash, null) >= 0)
            {
                for (int i = 0; i < userCount; i++)
                    users[i].ForgetBuiltins();
            }
            Cell cell = new Cell();
            cell.Set(value);
            return cell;
        }

        public override object RemoveAt(int entry)
        {
            Cell cell = (Cell)StoredAt(entry);
            object value = base.RemoveAt(entry);
            cell.R = null;
            return value ?? cell.Box();
        }

        public override void Clear()
        {
            for (int i = NextEntry(0); i >= 0; i = NextEntry(i + 1))
                ((Cell)StoredAt(i)).R = null;
            base.Clear();
        }

        /// <summary>The cell of a name, or null if the name is not bound here.</summary>
        public Cell FindCell(PyStr name)
        {
            int entry = Find(name, name.Hash, null);
            return entry < 0 ? null : (Cell)StoredAt(entry);
        }

        /// <summary>The cell of a name; one that is not bound here is bound to the value.</summary>
        public Cell Bind(PyStr name, object value)
        {
            SetHashed(name, name.Hash, value, null);
            return FindCell(name);
        }
    }

    /// <summary>Compiled code that keeps cells of builtins it found through a namespace.</summary>
    internal abstract class NamespaceUser
    {
        /// <summary>A name of the namespace hides a builtin from now on: look names up again.</summary>
        internal abstract void ForgetBuiltins();

        /// <summary>A class got a method or descriptor after it was made: look attributes up again.</summary>
        internal abstract void ForgetAttributes();
    }
}
