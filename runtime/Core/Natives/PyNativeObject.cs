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

        /// <summary>Adds the rows.</summary>
        public abstract void AddRows(NativeTable table);

        /// <summary>Makes the type object for one interpreter.</summary>
        public PyType Make(Interpreter interpreter)
        {
            PyType type = new PyType(TypeIds.Instance, PyStr.From(Name));
            PyType parent = interpreter.Type(TypeIds.Object);
            type.Rows = this;
            type.Meta = interpreter.Type(TypeIds.Type);
            type.Bases = new PyType[] { parent };
            type.Mro = new PyType[] { type, parent };
            type.LayoutId = TypeIds.Internal;
            type.EmptyShape = new Shape(type);
            return type;
        }
    }
}
