// The one entry to the behaviour of the builtin types: looks at the type numbers and hands over. Knows no type itself.

using NanoPy.Core;
using NanoPy.Text;

namespace NanoPy.Library
{
    /// <summary>What the builtin types and functions do; give one to the interpreter. Has no state.</summary>
    public sealed class BuiltinLibrary : ObjectLibrary
    {
        private const int OtherGroup = 0, NumberGroup = 1, TextGroup = 2, ContainerGroup = 3;

        private static int TypeIdOf(object value)
        {
            return ((PyObject)value).TypeId;
        }

        private static int GroupOf(object value)
        {
            int id = TypeIdOf(value);
            if (id >= TypeIds.Int && id <= TypeIds.Float)
                return NumberGroup;
            if (id >= TypeIds.Str && id <= TypeIds.MemoryView)
                return TextGroup;
            if ((id >= TypeIds.List && id <= TypeIds.Slice) || (id >= TypeIds.DictKeys && id <= TypeIds.DictItems) || id == TypeIds.MappingProxy)
                return ContainerGroup;
            return OtherGroup;
        }

        public override void AddTypeRows(int typeId, NativeTable table)
        {
            switch (typeId)
            {
                case TypeIds.List:
                    ListMethods.AddRows(table);
                    break;
                case TypeIds.Tuple:
                    TupleMethods.AddRows(table);
                    break;
                case TypeIds.Dict:
                    DictMethods.AddRows(table);
                    break;
                case TypeIds.DictKeys:
                case TypeIds.DictValues:
                case TypeIds.DictItems:
                    DictMethods.AddViewRows(typeId, table);
                    break;
                case TypeIds.Set:
                case TypeIds.FrozenSet:
                    SetMethods.AddRows(typeId, table);
                    break;
                case TypeIds.Range:
                    RangeMethods.AddRows(table);
                    break;
                case TypeIds.Slice:
                    SliceMethods.AddRows(table);
                    break;
                case TypeIds.Enumerate:
                case TypeIds.Zip:
                case TypeIds.Map:
                case TypeIds.Filter:
                case TypeIds.Reversed:
                    IteratorMethods.AddRows(typeId, table);
                    break;
                case TypeIds.Str:
                case TypeIds.Bytes:
                case TypeIds.ByteArray:
                    TextLibrary.AddRows(typeId, table);
                    break;
                case TypeIds.Int:
                    IntMethods.AddRows(table);
                    break;
                case TypeIds.Bool:
                    IntMethods.AddBoolRows(table);
                    break;
                case TypeIds.Float:
                    FloatMethods.AddRows(table);
                    break;
                default:
                    ObjectTypes.AddRows(typeId, table);
                    break;
            }
            ProtocolMethods.AddRows(typeId, table);
        }

        public override void AddBuiltinRows(NativeTable table)
        {
            BuiltinFunctions.AddRows(table);
        }

        public override object Binary(Interpreter interpreter, Opcode op, object a, object b)
        {
            return Apply(interpreter, op, a, b);
        }

        /// <summary>a op b, null if the types do not support it.</summary>
        internal static object Apply(Interpreter interpreter, Opcode op, object a, object b)
        {
            int left = GroupOf(a);
            int right = GroupOf(b);
            if (left == NumberGroup && right == NumberGroup)
                return NumberOperations.Binary(interpreter, op, a, b);
            if (left == ContainerGroup || (right == ContainerGroup && left != TextGroup))
                return ContainerOperations.Binary(interpreter, op, a, b);
            if (left == TextGroup || right == TextGroup)
                return TextLibrary.Binary(interpreter, op, a, b);
            return op == Opcode.Or ? UnionType.Or(interpreter, a, b) : null;
        }

        public override object InPlace(Interpreter interpreter, Opcode op, object a, object b)
        {
            int group = GroupOf(a);
            if (group == ContainerGroup)
                return ContainerOperations.InPlace(interpreter, op, a, b);
            return group == TextGroup ? TextLibrary.InPlace(interpreter, op, a, b) : null;
        }

        public override object Unary(Interpreter interpreter, Opcode op, object a)
        {
            return GroupOf(a) == NumberGroup ? NumberOperations.Unary(interpreter, op, a) : null;
        }

        public override object Compare(Interpreter interpreter, Opcode op, object a, object b)
        {
            return CompareOf(interpreter, op, a, b);
        }

        /// <summary>a op b, null if the types do not compare.</summary>
        internal static object CompareOf(Interpreter interpreter, Opcode op, object a, object b)
        {
            int left = GroupOf(a);
            if (left != GroupOf(b))
                return null;
            if (left == NumberGroup)
                return NumberOperations.Compare(op, a, b);
            if (left == TextGroup)
                return TextLibrary.Compare(op, a, b);
            return left == ContainerGroup ? ContainerComparison.Compare(interpreter, op, a, b) : ObjectTypes.Compare(op, a, b);
        }

        public override object GetItem(Interpreter interpreter, object container, object key)
        {
            int group = GroupOf(container);
            if (group == TextGroup)
                return TextLibrary.GetItem(interpreter, container, key);
            return group == ContainerGroup ? ContainerItems.Get(interpreter, container, key) : null;
        }

        public override bool SetItem(Interpreter interpreter, object container, object key, object value)
        {
            int group = GroupOf(container);
            if (group == TextGroup)
                return TextLibrary.SetItem(interpreter, container, key, value);
            return group == ContainerGroup && !(container is MappingProxy) && ContainerItems.Set(interpreter, container, key, value);
        }

        public override bool DeleteItem(Interpreter interpreter, object container, object key)
        {
            int group = GroupOf(container);
            if (group == TextGroup)
                return TextLibrary.DeleteItem(interpreter, container, key);
            return group == ContainerGroup && !(container is MappingProxy) && ContainerItems.Delete(interpreter, container, key);
        }

        public override long Length(Interpreter interpreter, object value)
        {
            return ContainerOperations.Length(value);
        }

        public override int Contains(Interpreter interpreter, object container, object item)
        {
            int group = GroupOf(container);
            if (group == TextGroup)
                return TextLibrary.Contains(interpreter, container, item);
            return group == ContainerGroup ? ContainerOperations.Contains(interpreter, container, item) : -1;
        }

        public override object Iterate(Interpreter interpreter, object value)
        {
            return ContainerOperations.Iterate(value);
        }

        public override bool Truth(object value)
        {
            switch (TypeIdOf(value))
            {
                case TypeIds.None:
                    return false;
                case TypeIds.Bool:
                    return value == Py.True;
                case TypeIds.Int:
                    PyInt whole = value as PyInt;
                    return whole == null || whole.Value != 0;
                case TypeIds.Float:
                    return ((PyFloat)value).Value != 0.0;
                default:
                    return ContainerOperations.Length(value) != 0;
            }
        }

        public override long Hash(Interpreter interpreter, object value)
        {
            if (GroupOf(value) == ContainerGroup)
                return ContainerOperations.Hash(interpreter, value);
            if (GroupOf(value) == NumberGroup)
                return NumberOperations.Hash(value);
            if (GroupOf(value) == TextGroup)
                return TextLibrary.Hash(value);
            return ObjectTypes.Hash(interpreter, value);
        }

        public override PyStr Repr(Interpreter interpreter, object value)
        {
            int group = GroupOf(value);
            if (group == NumberGroup)
                return NumberOperations.Repr(interpreter, value);
            if (group == TextGroup)
                return TextLibrary.Repr(value);
            if (group == ContainerGroup && !(value is MappingProxy))
                return ContainerText.Repr(interpreter, value);
            return ObjectText.Repr(interpreter, value);
        }

        public override PyStr Str(Interpreter interpreter, object value)
        {
            PyStr text = value as PyStr;
            if (text != null)
                return text;
            PyException error = value as PyException;
            return error != null ? ObjectText.OfException(interpreter, error) : null;
        }

        public override PyStr Format(Interpreter interpreter, object value, PyStr spec)
        {
            return value is PyStr || GroupOf(value) == NumberGroup ? TextLibrary.Format(interpreter, value, spec) : null;
        }
    }
}
