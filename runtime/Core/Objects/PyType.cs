// Types, and the instances of classes: which attributes an instance has is said by its shape, shared with its like.

namespace NanoPy.Core
{
    /// <summary>A type: builtin or made by a class statement.</summary>
    public sealed class PyType : PyNumbered
    {
        /// <summary>Name as `__name__`.</summary>
        public PyStr Name;
        /// <summary>Dotted name as `__qualname__`.</summary>
        public PyStr QualifiedName;
        /// <summary>The direct bases.</summary>
        public PyType[] Bases;
        /// <summary>This type and all its bases in the order of attribute look-up (C3).</summary>
        public PyType[] Mro;
        /// <summary>Attributes of the type itself. Those of a builtin type are filled in as they are looked up.</summary>
        public readonly PyDict Attributes = new PyDict();
        /// <summary>Number of the builtin type that instances are laid out as: TypeIds.Object for plain classes, TypeIds.List below list ...</summary>
        public int LayoutId;
        /// <summary>Number of this builtin type; TypeIds.Instance for a class of the script.</summary>
        public readonly int BuiltinId;
        /// <summary>The metaclass.</summary>
        public PyType Meta;
        /// <summary>Sum of TypeTraits, bases included: what the interpreter wants to know without a look-up.</summary>
        internal int Traits;
        /// <summary>Rows not yet looked up, of a type that a module defines; else null.</summary>
        internal NativeClass Rows;
        /// <summary>Fields of the instance that has most of them.</summary>
        internal int FieldCount;
        /// <summary>The plain `__init__` of a plain class, as Interpreter.PlainInitialiser found it, and when.</summary>
        internal PyFunction Initialiser;
        internal int InitialiserVersion = -1;
        /// <summary>Shape of an instance without attributes. That of a builtin type serves as the key of attribute caches.</summary>
        public Shape EmptyShape;

        public PyType(int builtinId, PyStr name)
        {
            BuiltinId = builtinId;
            Name = name;
            QualifiedName = name;
        }

        public override int TypeId { get { return TypeIds.Type; } }

        /// <summary>Whether this is the other type or derived from it.</summary>
        public bool IsSubtypeOf(PyType other)
        {
            if ((object)this == (object)other)
                return true;
            PyType[] mro = Mro;
            for (int i = 1; i < mro.Length; i++)
            {
                if ((object)mro[i] == (object)other)
                    return true;
            }
            return false;
        }

        public bool IsException { get { return LayoutId >= TypeIds.FirstException; } }
    }

    /// <summary>Which special methods a class of the script or one of its bases defines, where the interpreter must ask often.</summary>
    internal static class TypeTraits
    {
        internal const int GetAttr = 1, GetAttribute = 2, SetAttr = 4, DelAttr = 8;
    }

    /// <summary>
    /// The attributes of an instance, in the order they were first set: a chain of (name, position). Instances that got the same
    /// attributes in the same order share one shape, so that a look-up can be remembered per place in the code.
    /// </summary>
    public sealed class Shape
    {
        public readonly PyType Type;
        /// <summary>The shape without the last attribute; null for the empty one.</summary>
        public readonly Shape Parent;
        /// <summary>Name of the last attribute; null for the empty shape.</summary>
        public readonly PyStr Name;
        /// <summary>Number of attributes.</summary>
        public readonly int Count;
        private Shape firstChild;
        private Shape nextSibling;

        public Shape(PyType type)
        {
            Type = type;
        }

        private Shape(Shape parent, PyStr name)
        {
            Type = parent.Type;
            Parent = parent;
            Name = name;
            Count = parent.Count + 1;
        }

        /// <summary>Position of an attribute, or -1.</summary>
        public int Find(PyStr name)
        {
            for (Shape at = this; at.Parent != null; at = at.Parent)
            {
                if ((object)at.Name == (object)name)
                    return at.Count - 1;
            }
            for (Shape at = this; at.Parent != null; at = at.Parent)
            {
                if (at.Name.Same(name))
                    return at.Count - 1;
            }
            return -1;
        }

        /// <summary>The shape with one more attribute.</summary>
        public Shape With(PyStr name)
        {
            for (Shape child = firstChild; child != null; child = child.nextSibling)
            {
                if (child.Name.Same(name))
                    return child;
            }
            Shape added = new Shape(this, name);
            added.nextSibling = firstChild;
            firstChild = added;
            return added;
        }

        /// <summary>Names of the attributes in order.</summary>
        public PyStr[] Names()
        {
            PyStr[] names = new PyStr[Count];
            for (Shape at = this; at.Parent != null; at = at.Parent)
                names[at.Count - 1] = at.Name;
            return names;
        }
    }

    /// <summary>
    /// An instance of a class. A field that holds a number owns its box: loads copy the number out, stores reuse the box, so that
    /// `self.n += 1` allocates nothing. For the same reason fields are reached only through the methods here.
    /// </summary>
    public class PyInstance : PyNumbered
    {
        private static readonly object[] NoFields = new object[0];
        internal Shape Shape;
        internal object[] Fields = NoFields;

        public PyInstance(PyType type)
        {
            Shape = type.EmptyShape;
        }

        public override int TypeId { get { return TypeIds.Instance; } }

        public PyType Type { get { return Shape.Type; } }

        /// <summary>Number of attributes.</summary>
        public int AttributeCount { get { return Shape.Count; } }

        /// <summary>Names of the attributes in the order they were set.</summary>
        public PyStr[] AttributeNames()
        {
            return Shape.Names();
        }

        /// <summary>An attribute of the instance itself as an object, or null.</summary>
        public object GetOwn(PyStr name)
        {
            int i = Shape.Find(name);
            return i < 0 ? null : Copy(Fields[i]);
        }

        private static object Copy(object field)
        {
            PyInt whole = field as PyInt;
            if (whole != null)
                return new PyInt(whole.Value);
            PyFloat real = field as PyFloat;
            return real != null ? new PyFloat(real.Value) : field;
        }

        /// <summary>Sets an attribute of the instance itself; takes any object but a Tag.</summary>
        public void SetOwn(PyStr name, object value)
        {
            int i = Shape.Find(name);
            if (i < 0)
                i = AddField(name);
            Fields[i] = Copy(value);
        }

        /// <summary>Adds a field and returns its position.</summary>
        internal int AddField(PyStr name)
        {
            AddField(Shape.With(name), null);
            return Shape.Count - 1;
        }

        /// <summary>Adds the last field of a shape that follows the present one. The value must not be anybody else's number.</summary>
        internal void AddField(Shape next, object value)
        {
            int i = Shape.Count;
            if (i >= Fields.Length)
            {
                // As many as the instance that has most of them.
                PyType type = next.Type;
                if (next.Count > type.FieldCount)
                    type.FieldCount = next.Count;
                object[] grown = new object[type.FieldCount];
                for (int k = 0; k < i; k++)
                    grown[k] = Fields[k];
                Fields = grown;
            }
            Fields[i] = value;
            Shape = next;
        }

        /// <summary>Removes an attribute; false if it is not there.</summary>
        public bool RemoveOwn(PyStr name)
        {
            int gone = Shape.Find(name);
            if (gone < 0)
                return false;
            PyStr[] names = Shape.Names();
            Shape shape = Type.EmptyShape;
            object[] fields = new object[Fields.Length];
            for (int i = 0; i < names.Length; i++)
            {
                if (i == gone)
                    continue;
                fields[shape.Count] = Fields[i];
                shape = shape.With(names[i]);
            }
            Fields = fields;
            Shape = shape;
            return true;
        }

        /// <summary>Gives the instance another class (`__class__ = ...`); attributes stay.</summary>
        public void ChangeType(PyType type)
        {
            PyStr[] names = Shape.Names();
            Shape shape = type.EmptyShape;
            for (int i = 0; i < names.Length; i++)
                shape = shape.With(names[i]);
            Shape = shape;
        }
    }

    /// <summary>An instance of a class that derives from a builtin type such as list or int: Payload is the object of that type.</summary>
    public sealed class PyDerived : PyInstance
    {
        public PyObject Payload;

        public PyDerived(PyType type, PyObject payload) : base(type)
        {
            Payload = payload;
        }
    }
}
