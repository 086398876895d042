// Growable arrays of the compiler: nodes and names.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>A growable array of nodes. Most lists hold one, so that has no array.</summary>
    internal sealed class NodeList
    {
        /// <summary>Nothing may be added to it.</summary>
        internal static readonly NodeList Empty = new NodeList();

        private Node first;
        private Node[] others;
        internal int Count;

        internal Node this[int i] { get { return i == 0 ? first : others[i - 1]; } }

        internal void Add(Node node)
        {
            if (Count == 0)
                first = node;
            else
            {
                if (others == null)
                    others = new Node[1];
                else if (Count > others.Length)
                {
                    Node[] grown = new Node[Count * 2];
                    System.Array.Copy(others, 0, grown, 0, others.Length);
                    others = grown;
                }
                others[Count - 1] = node;
            }
            Count++;
        }
    }

    /// <summary>A growable array of names.</summary>
    internal sealed class NameList
    {
        /// <summary>Nothing may be added to it.</summary>
        internal static readonly NameList Empty = new NameList();

        private PyStr[] items = CodeObject.NoNames;
        internal int Count;

        internal PyStr this[int i] { get { return items[i]; } }

        internal void Add(PyStr name)
        {
            if (Count == items.Length)
            {
                PyStr[] grown = new PyStr[Count == 0 ? 2 : Count * 2];
                System.Array.Copy(items, 0, grown, 0, Count);
                items = grown;
            }
            items[Count++] = name;
        }

        internal void Insert(int at, PyStr name)
        {
            Add(name);
            for (int i = Count - 1; i > at; i--)
                items[i] = items[i - 1];
            items[at] = name;
        }

        /// <summary>Position of a name, or -1.</summary>
        internal int IndexOf(PyStr name)
        {
            for (int i = 0; i < Count; i++)
            {
                if ((object)items[i] == (object)name)
                    return i;
            }
            return -1;
        }

        internal PyStr[] ToArray()
        {
            if (Count == 0)
                return CodeObject.NoNames;
            PyStr[] copy = new PyStr[Count];
            System.Array.Copy(items, 0, copy, 0, Count);
            return copy;
        }
    }
}
