// `int | None`: a union of types, in annotations and as the second argument of isinstance().

using NanoPy.Core;

namespace NanoPy.Library
{
    /// <summary>A union of two types or more, each once.</summary>
    internal sealed class UnionType : PyObject
    {
        /// <summary>The types; None stands as its type.</summary>
        internal readonly PyTuple Types;

        private UnionType(PyTuple types)
        {
            Types = types;
        }

        public override int TypeId { get { return TypeIds.Union; } }

        internal static void AddRows(NativeTable table)
        {
            table.AddProperty("__args__", GetArgs, null);
        }

        private static object GetArgs(NativeCall call)
        {
            return ((UnionType)call.Self).Types;
        }

        /// <summary>a | b, null if they are no types.</summary>
        internal static object Or(Interpreter interpreter, object a, object b)
        {
            if (a == Py.None && b == Py.None)
                return null;
            PyList types = new PyList();
            if (!AddTypes(interpreter, types, a) || !AddTypes(interpreter, types, b))
                return null;
            return types.Count == 1 ? types.Items[0] : new UnionType(new PyTuple(types.ToArray()));
        }

        private static bool AddTypes(Interpreter interpreter, PyList types, object value)
        {
            UnionType union = value as UnionType;
            if (union != null)
            {
                for (int i = 0; i < union.Types.Count; i++)
                    AddType(types, union.Types.Items[i]);
                return true;
            }
            object type = value == Py.None ? interpreter.Type(TypeIds.None) : value as PyType;
            if (type == null)
                return false;
            AddType(types, type);
            return true;
        }

        private static bool Contains(object[] items, int count, object type)
        {
            for (int i = 0; i < count; i++)
            {
                if (items[i] == type)
                    return true;
            }
            return false;
        }

        private static void AddType(PyList types, object type)
        {
            if (!Contains(types.Items, types.Count, type))
                types.Append(type);
        }

        /// <summary>Whether two unions have the same types in any order.</summary>
        internal bool Same(UnionType other)
        {
            object[] mine = Types.Items;
            if (mine.Length != other.Types.Count)
                return false;
            for (int i = 0; i < mine.Length; i++)
            {
                if (!Contains(other.Types.Items, mine.Length, mine[i]))
                    return false;
            }
            return true;
        }

        /// <summary>`int | None`.</summary>
        internal string Text(Interpreter interpreter)
        {
            string text = "";
            for (int i = 0; i < Types.Count; i++)
            {
                PyType type = (PyType)Types.Items[i];
                text += (i > 0 ? " | " : "") + (type.BuiltinId == TypeIds.None ? "None" : ObjectText.NameOf(interpreter, type));
            }
            return text;
        }
    }
}
