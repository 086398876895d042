// Numbers for objects: what id(), the default hash and the default repr show. Object.GetHashCode is no help on a board: there it walks
// all fields of an object, and of the objects they refer to (a cycle ends in a native stack overflow), and gives another number after a
// compaction of the heap.

namespace NanoPy.Core
{
    /// <summary>An object that carries its number, because it is likely to be a key: the hash of a key must be quick.</summary>
    public abstract class PyNumbered : PyObject
    {
        /// <summary>The number, from 1; 0 as long as nobody asked for it.</summary>
        internal int Number;
    }

    /// <summary>Gives each object of one interpreter a number of its own, when it is first asked for.</summary>
    internal sealed class Identities
    {
        private const int FirstSize = 4;

        // Objects without a place for their number, found by a walk: few scripts ask for the id of a list.
        private System.WeakReference[] others;
        private int[] numbers;
        private int count;
        // Below it are the numbers of the singletons, which all interpreters share: those of their types.
        private int last = TypeIds.Count;

        internal int Of(object value)
        {
            PyNumbered numbered = value as PyNumbered;
            if (numbered != null)
            {
                if (numbered.Number == 0)
                    numbered.Number = ++last;
                return numbered.Number;
            }
            PySingleton singleton = value as PySingleton;
            if (singleton != null)
                return singleton.TypeId + 1;
            for (int i = 0; i < count; i++)
            {
                if (others[i].Target == value)
                    return numbers[i];
            }
            return Add(value);
        }

        private int Add(object value)
        {
            if (count > 0 && count == others.Length)
                DropTheDead();
            if (others == null || count == others.Length)
            {
                int size = count == 0 ? FirstSize : count * 2;
                System.WeakReference[] more = new System.WeakReference[size];
                int[] moreNumbers = new int[size];
                if (count > 0)
                {
                    System.Array.Copy(others, 0, more, 0, count);
                    System.Array.Copy(numbers, 0, moreNumbers, 0, count);
                }
                others = more;
                numbers = moreNumbers;
            }
            others[count] = new System.WeakReference(value);
            numbers[count++] = ++last;
            return last;
        }

        private void DropTheDead()
        {
            int live = 0;
            for (int i = 0; i < count; i++)
            {
                if (!others[i].IsAlive)
                    continue;
                others[live] = others[i];
                numbers[live++] = numbers[i];
            }
            for (int i = live; i < count; i++)
                others[i] = null;
            count = live;
        }
    }
}
