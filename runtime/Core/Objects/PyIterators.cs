// Iterators over the builtin containers. Next returns null at the end; ints come unboxed where the container can say so.

namespace NanoPy.Core
{
    /// <summary>A builtin iterator.</summary>
    public abstract class PyIterator : PyObject
    {
        /// <summary>The next item as a result (Tag.Int and Tag.Float allowed), or null when there is none left.</summary>
        public abstract object Next(Operations operations);

        /// <summary>Items left as far as known, else -1: a hint for preallocation.</summary>
        public virtual int Hint { get { return -1; } }
    }

    /// <summary>Over a list that may change meanwhile.</summary>
    public sealed class ListIterator : PyIterator
    {
        private PyList list;
        private int at;

        public ListIterator(PyList list)
        {
            this.list = list;
        }

        public override int TypeId { get { return TypeIds.ListIterator; } }

        public override int Hint { get { return list == null ? 0 : list.Count - at; } }

        public override object Next(Operations operations)
        {
            if (list == null)
                return null;
            if (at < list.Count)
                return list.Items[at++];
            list = null;
            return null;
        }
    }

    /// <summary>Over a tuple or another array of objects.</summary>
    public sealed class TupleIterator : PyIterator
    {
        private readonly object[] items;
        private int at;

        public TupleIterator(object[] items)
        {
            this.items = items;
        }

        public override int TypeId { get { return TypeIds.TupleIterator; } }

        public override int Hint { get { return items.Length - at; } }

        public override object Next(Operations operations)
        {
            return at < items.Length ? items[at++] : null;
        }
    }

    /// <summary>Over the code points of a str.</summary>
    public sealed class StrIterator : PyIterator
    {
        private readonly PyStr text;
        private int offset;

        public StrIterator(PyStr text)
        {
            this.text = text;
        }

        public override int TypeId { get { return TypeIds.StrIterator; } }

        public override object Next(Operations operations)
        {
            if (offset >= text.Bytes.Length)
                return null;
            int length = Utf8.LengthAt(text.Bytes, offset);
            PyStr item = PyStr.FromBytes(text.Bytes, offset, length);
            offset += length;
            return item;
        }
    }

    /// <summary>Over bytes or a bytearray.</summary>
    public sealed class BytesIterator : PyIterator
    {
        private readonly PyBytes bytes;
        private int at;

        public BytesIterator(PyBytes bytes)
        {
            this.bytes = bytes;
        }

        public override int TypeId { get { return TypeIds.BytesIterator; } }

        public override int Hint { get { return bytes.Length - at; } }

        public override object Next(Operations operations)
        {
            return at < bytes.Length ? operations.Int(bytes.Items[at++]) : null;
        }
    }

    /// <summary>Over a range.</summary>
    public sealed class RangeIterator : PyIterator
    {
        private long next;
        private long left;
        private readonly long step;

        /// <param name="left">Number of items, at least 0.</param>
        public RangeIterator(long start, long step, long left)
        {
            next = start;
            this.step = step;
            this.left = left;
        }

        public override int TypeId { get { return TypeIds.RangeIterator; } }

        public override int Hint { get { return left < int.MaxValue ? (int)left : int.MaxValue; } }

        public override object Next(Operations operations)
        {
            if (left == 0)
                return null;
            left--;
            long value = next;
            next = value + step;
            return operations.Int(value);
        }
    }

    /// <summary>Over the entries of a dict or set; raises RuntimeError if its size changes.</summary>
    public sealed class TableIterator : PyIterator
    {
        private PyTable table;
        private readonly int typeId;
        private readonly int count;
        private int at;

        /// <param name="typeId">What to give: TypeIds.DictKeyIterator, DictValueIterator, DictItemIterator or SetIterator.</param>
        public TableIterator(PyTable table, int typeId)
        {
            this.table = table;
            this.typeId = typeId;
            count = table.Count;
        }

        public override int TypeId { get { return typeId; } }

        public override int Hint { get { return table == null ? 0 : count; } }

        public override object Next(Operations operations)
        {
            if (table == null)
                return null;
            if (table.Count != count)
                throw ScriptError.Runtime((typeId == TypeIds.SetIterator ? "Set" : "dictionary") + " changed size during iteration");
            int entry = table.NextEntry(at);
            if (entry < 0)
            {
                table = null;
                return null;
            }
            at = entry + 1;
            if (typeId == TypeIds.DictValueIterator)
                return ((PyDict)table).ValueAt(entry);
            if (typeId == TypeIds.DictItemIterator)
                return PyTuple.Of(table.KeyAt(entry), ((PyDict)table).ValueAt(entry));
            return table.KeyAt(entry);
        }
    }

    /// <summary>dict.keys(), dict.values() or dict.items(): a live view.</summary>
    public sealed class DictView : PyObject
    {
        public readonly PyDict Dict;
        private readonly int typeId;

        /// <param name="typeId">TypeIds.DictKeys, DictValues or DictItems.</param>
        public DictView(PyDict dict, int typeId)
        {
            Dict = dict;
            this.typeId = typeId;
        }

        public override int TypeId { get { return typeId; } }

        public TableIterator Iterate()
        {
            return new TableIterator(Dict, typeId - TypeIds.DictKeys + TypeIds.DictKeyIterator);
        }
    }
}
