// The builtin types and the special names of one interpreter, each made when it is first asked for, and what type a value is of.

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        // Those asked for so far, and where each is among them; place 0 stays empty.
        private readonly byte[] typePlaces = new byte[TypeIds.Count];
        private PyType[] types = new PyType[4];
        private int typeCount = 1;
        private readonly byte[] specialPlaces = new byte[Special.Count];
        private PyStr[] specialNames = new PyStr[4];
        private int specialCount = 1;

        /// <summary>A special name, by its number in Special.</summary>
        public PyStr SpecialName(int id)
        {
            PyStr name = specialNames[specialPlaces[id]];
            return name != null ? name : MakeSpecialName(id);
        }

        private PyStr MakeSpecialName(int id)
        {
            PyStr name = PyStr.From(Special.NameOf(id));
            if (specialCount == specialNames.Length)
            {
                PyStr[] grown = new PyStr[specialCount + 4];
                System.Array.Copy(specialNames, 0, grown, 0, specialCount);
                specialNames = grown;
            }
            specialNames[specialCount] = name;
            specialPlaces[id] = (byte)specialCount++;
            return name;
        }

        /// <summary>The type object of a builtin type, by number; made when first asked for.</summary>
        public PyType Type(int typeId)
        {
            PyType type = types[typePlaces[typeId]];
            return type != null ? type : MakeType(typeId);
        }

        // A type is entered only when it is whole: memory can end in the middle.
        private PyType MakeType(int typeId)
        {
            if (typeId == TypeIds.Object || typeId == TypeIds.Type)
                return MakeFirstTypes(typeId);
            PyType type = NewType(typeId, Type(TypeIds.BaseOf(typeId)));
            type.Meta = Type(TypeIds.Type);
            Enter(type);
            return type;
        }

        // type derives from object, and object is a type.
        private PyType MakeFirstTypes(int typeId)
        {
            PyType root = NewType(TypeIds.Object, null);
            PyType meta = NewType(TypeIds.Type, root);
            root.Meta = meta;
            meta.Meta = meta;
            Enter(root);
            Enter(meta);
            return typeId == TypeIds.Object ? root : meta;
        }

        private void Enter(PyType type)
        {
            if (typeCount == types.Length)
            {
                PyType[] grown = new PyType[typeCount + 4];
                System.Array.Copy(types, 0, grown, 0, typeCount);
                types = grown;
            }
            types[typeCount] = type;
            typePlaces[type.BuiltinId] = (byte)typeCount++;
        }

        private PyType NewType(int typeId, PyType parent)
        {
            PyType type = new PyType(typeId, PyStr.From(TypeIds.NameOf(typeId)));
            type.LayoutId = typeId;
            type.EmptyShape = new Shape(type);
            type.Bases = parent == null ? new PyType[0] : new PyType[] { parent };
            type.Mro = new PyType[parent == null ? 1 : parent.Mro.Length + 1];
            type.Mro[0] = type;
            if (parent != null)
                System.Array.Copy(parent.Mro, 0, type.Mro, 1, parent.Mro.Length);
            return type;
        }

        /// <summary>The type object of a value.</summary>
        public PyType TypeOf(object value)
        {
            int id = ((PyObject)value).TypeId;
            if (id >= 0)
            {
                if (id == TypeIds.Type)
                    return ((PyType)value).Meta;
                PyType type = types[typePlaces[id]];
                return type != null ? type : MakeType(id);
            }
            return ((PyInstance)value).Type;
        }

        /// <summary>The name of a value's type, for messages.</summary>
        public string TypeName(object value)
        {
            return TypeOf(value).Name.ToString();
        }

        public bool IsInstance(object value, PyType type)
        {
            return TypeOf(value).IsSubtypeOf(type);
        }

        /// <summary>The payload of an instance of a class derived from a builtin type; anything else as it is.</summary>
        public object Unwrap(object value)
        {
            PyDerived derived = value as PyDerived;
            return derived != null ? derived.Payload : value;
        }

        internal object BoxInt(long value)
        {
            return new PyInt(value);
        }
    }
}
