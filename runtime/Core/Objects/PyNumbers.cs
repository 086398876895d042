// Numbers as objects: what containers and attributes hold. Registers hold ints and floats unboxed (see Tag).

using NanoPy.Numbers;

namespace NanoPy.Core
{
    /// <summary>An int of 64 bits.</summary>
    public sealed class PyInt : PyObject
    {
        /// <summary>Only the owner of a box may change it: an instance's attribute reuses its own (see PyInstance).</summary>
        public long Value;

        public PyInt(long value)
        {
            Value = value;
        }

        public override int TypeId { get { return TypeIds.Int; } }
    }

    /// <summary>An int beyond 64 bits. Results that fit 64 bits are always PyInt, so the two never hold equal values.</summary>
    public sealed class PyBigInt : PyObject
    {
        public readonly BigInt Value;

        internal PyBigInt(BigInt value)
        {
            Value = value;
        }

        public override int TypeId { get { return TypeIds.Int; } }

        /// <summary>The int as a result: unboxed if it fits 64 bits.</summary>
        public static object Result(BigInt value, Operations operations)
        {
            long small;
            if (value.TryToLong(out small))
                return operations.Int(small);
            return new PyBigInt(value);
        }

        /// <summary>The int as an object: PyInt if it fits 64 bits.</summary>
        public static PyObject Object(BigInt value)
        {
            long small;
            if (value.TryToLong(out small))
                return new PyInt(small);
            return new PyBigInt(value);
        }
    }

    /// <summary>A float: IEEE 754 double.</summary>
    public sealed class PyFloat : PyObject
    {
        /// <summary>Only the owner of a box may change it: an instance's attribute reuses its own (see PyInstance).</summary>
        public double Value;

        public PyFloat(double value)
        {
            Value = value;
        }

        public override int TypeId { get { return TypeIds.Float; } }
    }
}
