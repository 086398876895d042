// The dict of a module's globals. Values live in places that compiled code keeps hold of, so that a global is reached without a look-up.

namespace NanoPy.Core
{
    /// <summary>
    /// The place of a global variable: an entry of three parallel arrays, which are a module frame's registers or a few entries that a
    /// namespace made for names that appear while it lives. R[Index] is null while the name is unbound.
    /// </summary>
    public sealed class GlobalCell
    {
        /// <summary>A place that is never bound: what compiled code holds until it has looked a name up.</summary>
        internal static readonly GlobalCell Missing = new GlobalCell(new object[1], null, null, 0, false);

        internal object[] R;
        internal long[] N;
        internal double[] D;
        internal int Index;
        /// <summary>Whether it is a register of a frame, which binds the name without telling the namespace.</summary>
        internal bool IsRegister;

        internal GlobalCell(object[] objects, long[] numbers, double[] reals, int index, bool isRegister)
        {
            R = objects;
            N = numbers;
            D = reals;
            Index = index;
            IsRegister = isRegister;
        }

        /// <summary>The value as an object, or null while unbound.</summary>
        public object Box()
        {
            object value = R[Index];
            if (value == Tag.Int)
                return new PyInt(N[Index]);
            return value == Tag.Float ? new PyFloat(D[Index]) : value;
        }

        /// <summary>Takes an object (never a Tag) and stores it unboxed.</summary>
        public void Set(object value)
        {
            PyInt whole = value as PyInt;
            PyFloat real = value as PyFloat;
            if (whole != null)
                N[Index] = whole.Value;
            else if (real != null)
                D[Index] = real.Value;
            R[Index] = whole != null ? Tag.Int : real != null ? Tag.Float : value;
        }
    }

    /// <summary>
    /// The dict of a module's globals. A module's own code keeps most of its variables in registers and binds them without telling: such a
    /// name gets its entry here when somebody asks for it, or for all names.
    /// </summary>
    public sealed class Namespace : PyDict
    {
        private const int BlockSize = 4;

        private readonly Namespace builtins;
        private NamespaceUser[] users;
        private int userCount;
        // Registers without an entry, in the order in which the source binds them first.
        private PyStr[] lateNames;
        private GlobalCell[] lateCells;
        private int lateCount;
        // Places for names that are no registers.
        private object[] blockR;
        private long[] blockN;
        private double[] blockD;
        private int blockUsed = BlockSize;

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
            if (users == null)
                users = new NamespaceUser[2];
            else if (userCount == users.Length)
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

        // ---- registers ------------------------------------------------------------------------------------------------------------

        /// <summary>The first registers of a module's frame are its variables from now on; those that have values here take them along.</summary>
        internal void Adopt(PyStr[] names, int count, object[] objects, long[] numbers, double[] reals)
        {
            for (int i = 0; i < count; i++)
            {
                GlobalCell cell = FindCell(names[i]);
                if (cell == null)
                {
                    AddLate(names[i], new GlobalCell(objects, numbers, reals, i, true));
                    continue;
                }
                objects[i] = cell.R[cell.Index];
                numbers[i] = cell.N[cell.Index];
                reals[i] = cell.D[cell.Index];
                cell.R = objects;
                cell.N = numbers;
                cell.D = reals;
                cell.Index = i;
                cell.IsRegister = true;
            }
        }

        private void AddLate(PyStr name, GlobalCell cell)
        {
            if (lateNames == null || lateCount == lateNames.Length)
            {
                PyStr[] names = new PyStr[lateCount + BlockSize];
                GlobalCell[] cells = new GlobalCell[names.Length];
                for (int i = 0; i < lateCount; i++)
                {
                    names[i] = lateNames[i];
                    cells[i] = lateCells[i];
                }
                lateNames = names;
                lateCells = cells;
            }
            lateNames[lateCount] = name;
            lateCells[lateCount++] = cell;
        }

        private int FindLateName(PyStr name)
        {
            for (int i = 0; i < lateCount; i++)
            {
                if (lateNames[i].Same(name))
                    return i;
            }
            return -1;
        }

        // Gives a register its entry.
        private int List(int late)
        {
            PyStr name = lateNames[late];
            GlobalCell cell = lateCells[late];
            lateCount--;
            for (int i = late; i < lateCount; i++)
            {
                lateNames[i] = lateNames[i + 1];
                lateCells[i] = lateCells[i + 1];
            }
            lateNames[lateCount] = null;
            lateCells[lateCount] = null;
            int entry = Append(name, name.Hash);
            SetStored(entry, cell);
            return entry;
        }

        private void ListAll()
        {
            for (int i = 0; i < lateCount;)
            {
                if (lateCells[i].R[lateCells[i].Index] != null)
                    List(i);
                else
                    i++;
            }
        }

        protected override int FindLate(object key)
        {
            PyStr name = lateCount == 0 ? null : key as PyStr;
            int late = name == null ? -1 : FindLateName(name);
            return late < 0 || lateCells[late].R[lateCells[late].Index] == null ? -1 : List(late);
        }

        public override int Count
        {
            get
            {
                ListAll();
                return base.Count;
            }
        }

        public override int NextEntry(int from)
        {
            ListAll();
            return base.NextEntry(from);
        }

        public override int LastEntry()
        {
            ListAll();
            return base.LastEntry();
        }

        // ---- entries ----------------------------------------------------------------------------------------------------------------

        protected override object Fetch(object stored)
        {
            return stored == null ? null : ((GlobalCell)stored).Box();
        }

        protected override void Overwrite(int entry, object value)
        {
            ((GlobalCell)StoredAt(entry)).Set(value);
        }

        protected override object Wrap(object key, object value)
        {
            PyStr name = key as PyStr;
            if (name != null && builtins != null && builtins.Find(name, name.Hash, null) >= 0)
            {
                for (int i = 0; i < userCount; i++)
                    users[i].ForgetBuiltins();
            }
            GlobalCell cell = NewCell();
            cell.Set(value);
            return cell;
        }

        private GlobalCell NewCell()
        {
            if (blockUsed == BlockSize)
            {
                blockR = new object[BlockSize];
                blockN = new long[BlockSize];
                blockD = new double[BlockSize];
                blockUsed = 0;
            }
            return new GlobalCell(blockR, blockN, blockD, blockUsed++, false);
        }

        public override void SetHashed(object key, int hash, object value, Operations operations)
        {
            PyStr name = lateCount == 0 ? null : key as PyStr;
            int late = name == null ? -1 : FindLateName(name);
            if (late < 0)
            {
                base.SetHashed(key, hash, value, operations);
                return;
            }
            lateCells[late].Set(value);
            List(late);
        }

        public override object RemoveAt(int entry)
        {
            PyStr name = KeyAt(entry) as PyStr;
            GlobalCell cell = (GlobalCell)StoredAt(entry);
            object value = base.RemoveAt(entry);
            cell.R[cell.Index] = null;
            if (cell.IsRegister)
                AddLate(name, cell);
            return value;
        }

        public override void Clear()
        {
            for (int i = LastEntry(); i >= 0; i = LastEntry())
                RemoveAt(i);
            base.Clear();
        }

        /// <summary>The place of a name, or null if it has none yet. It may be unbound.</summary>
        public GlobalCell FindCell(PyStr name)
        {
            int entry = Find(name, name.Hash, null);
            if (entry >= 0)
                return (GlobalCell)StoredAt(entry);
            int late = FindLateName(name);
            return late < 0 ? null : lateCells[late];
        }

        /// <summary>Binds a name to a value, and gives its place.</summary>
        public GlobalCell Bind(PyStr name, object value)
        {
            SetHashed(name, name.Hash, value, null);
            return FindCell(name);
        }
    }

    /// <summary>Compiled code that keeps places of builtins it found through a namespace.</summary>
    internal abstract class NamespaceUser
    {
        /// <summary>A name of the namespace hides a builtin from now on: look names up again.</summary>
        internal abstract void ForgetBuiltins();

        /// <summary>A class got a method or descriptor after it was made: look attributes up again.</summary>
        internal abstract void ForgetAttributes();
    }
}
