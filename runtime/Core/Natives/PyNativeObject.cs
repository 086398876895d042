// Objects of types that a builtin module brings along, such as machine.Pin.

namespace NanoPy.Core
{
    /// <summary>An object of a type that a module defines with a NativeClass; the sub-class holds the data.</summary>
    public abstract class PyNativeObject : PyInstance
    {
        /// <param name="type">The class that was called: the one of NativeClass.Make or one derived from it.</param>
        protected PyNativeObject(PyType type) : base(type)
        {
        }
    }

    /// <summary>
    /// The rows of a type that a module defines: constructor (AddNew, whose Self is the class), methods, properties and constants, as for
    /// builtin types. Rows named `__call__`, `__repr__`, `__len__`, `__getitem__` ... mean what they mean in a class statement.
    /// </summary>
    public abstract class NativeClass
    {
        /// <summary>Name of the type.</summary>
        public abstract string Name { get; }

        /// <summary>
        /// The builtin type it derives from, one of TypeIds. Instances of a type below dict, tuple ... are PyDerived, AddNew gives their
        /// payload, and Self in methods is the instance as it is.
        /// </summary>
        public virtual int BaseId { get { return TypeIds.Object; } }

        /// <summary>Adds the rows.</summary>
        public abstract void AddRows(NativeTable table);

        /// <summary>Makes the type object for one interpreter.</summary>
        public PyType Make(Interpreter interpreter)
        {
            return Make(interpreter, interpreter.Type(BaseId));
        }

        /// <summary>As Make, for a type that derives from another one that a module defines.</summary>
        public PyType Make(Interpreter interpreter, PyType parent)
        {
            PyType type = new PyType(TypeIds.Instance, PyStr.From(Name));
            type.Rows = this;
            type.Meta = interpreter.Type(TypeIds.Type);
            type.Bases = new PyType[] { parent };
            type.Mro = new PyType[parent.Mro.Length + 1];
            type.Mro[0] = type;
            System.Array.Copy(parent.Mro, 0, type.Mro, 1, parent.Mro.Length);
            type.LayoutId = BaseId == TypeIds.Object ? TypeIds.Internal : BaseId;
            type.EmptyShape = new Shape(type);
            return type;
        }
    }
}
