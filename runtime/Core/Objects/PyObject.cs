// The root of script-visible objects, the singletons, and how numbers travel unboxed.
// Objects hold data and know how to work on it; they never see the interpreter. What they must ask of it is in Operations.

namespace NanoPy.Core
{
    /// <summary>Anything a script can hold.</summary>
    public abstract class PyObject
    {
        /// <summary>One of TypeIds; TypeIds.Instance for instances of classes, which know their PyType.</summary>
        public abstract int TypeId { get; }
    }

    /// <summary>
    /// Marks an unboxed number. In a register, R[x] == Tag.Int means that the value is the 64-bit int N[x], and R[x] == Tag.Float that it
    /// is the double D[x]; boxed PyInt and PyFloat never stand in registers. As the result of a native or an iterator, Tag.Int means
    /// Operations.Number and Tag.Float means Operations.Real. Containers, attributes and constants never hold a Tag.
    /// </summary>
    public sealed class Tag : PyObject
    {
        public static readonly Tag Int = new Tag(TypeIds.Int);
        public static readonly Tag Float = new Tag(TypeIds.Float);
        private readonly int typeId;

        private Tag(int typeId)
        {
            this.typeId = typeId;
        }

        public override int TypeId { get { return typeId; } }
    }

    /// <summary>An object whose type says all: None, NotImplemented, Ellipsis.</summary>
    public sealed class PySingleton : PyObject
    {
        private readonly int typeId;

        internal PySingleton(int typeId)
        {
            this.typeId = typeId;
        }

        public override int TypeId { get { return typeId; } }
    }

    /// <summary>True and False; compare with Py.True by reference.</summary>
    public sealed class PyBool : PyObject
    {
        public readonly bool Value;

        internal PyBool(bool value)
        {
            Value = value;
        }

        public override int TypeId { get { return TypeIds.Bool; } }
    }

    /// <summary>The singletons. They are immutable and shared by all interpreters.</summary>
    public static class Py
    {
        public static readonly PySingleton None = new PySingleton(TypeIds.None);
        public static readonly PySingleton NotImplemented = new PySingleton(TypeIds.NotImplemented);
        public static readonly PySingleton Ellipsis = new PySingleton(TypeIds.Ellipsis);
        public static readonly PyBool True = new PyBool(true);
        public static readonly PyBool False = new PyBool(false);

        public static PyBool Bool(bool value)
        {
            return value ? True : False;
        }
    }

    /// <summary>A place for one value, unboxed where it is a number: a global variable or a captured local. R is null while unbound.</summary>
    public sealed class Cell : PyObject
    {
        public object R;
        public long N;
        public double D;

        public override int TypeId { get { return TypeIds.Cell; } }

        /// <summary>The value as an object, or null while unbound.</summary>
        public object Box()
        {
            if (R == Tag.Int)
                return new PyInt(N);
            return R == Tag.Float ? new PyFloat(D) : R;
        }

        /// <summary>Takes an object (never a Tag) and stores it unboxed.</summary>
        public void Set(object value)
        {
            PyInt whole = value as PyInt;
            if (whole != null)
            {
                N = whole.Value;
                R = Tag.Int;
                return;
            }
            PyFloat real = value as PyFloat;
            if (real != null)
            {
                D = real.Value;
                R = Tag.Float;
                return;
            }
            R = value;
        }
    }

    /// <summary>
    /// What an object may ask of the interpreter it lives in: equality and hash of other objects, which can run script code,
    /// and a look at the stop signal. Also the place where unboxed results travel.
    /// </summary>
    public abstract class Operations
    {
        /// <summary>The int of a result that is Tag.Int.</summary>
        public long Number;
        /// <summary>The double of a result that is Tag.Float.</summary>
        public double Real;

        /// <summary>Whether a == b, by identity first, as in containers; may run script code.</summary>
        public abstract bool Equal(object a, object b);

        /// <summary>Hash of a key as the tables use it; raises TypeError for an unhashable one.</summary>
        public abstract int Hash(object key);

        /// <summary>A safe point: raises if a stop was requested. For loops that can run long.</summary>
        public abstract void Poll();

        /// <summary>Gives an int as a result without boxing it.</summary>
        public object Int(long value)
        {
            Number = value;
            return Tag.Int;
        }

        /// <summary>Gives a float as a result without boxing it.</summary>
        public object Float(double value)
        {
            Real = value;
            return Tag.Float;
        }

        /// <summary>Makes an object of a result, which may be a Tag.</summary>
        public object Box(object result)
        {
            if (result == Tag.Int)
                return new PyInt(Number);
            return result == Tag.Float ? new PyFloat(Real) : result;
        }
    }
}
