// Which rows the types have that are neither numbers nor text nor containers, and what == and hash() mean for them.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class ObjectTypes
    {
        internal static void AddRows(int typeId, NativeTable table)
        {
            switch (typeId)
            {
                case TypeIds.Object:
                    ObjectMethods.AddRows(table);
                    break;
                case TypeIds.Type:
                    TypeMethods.AddRows(table);
                    break;
                case TypeIds.Function:
                    FunctionMethods.AddRows(table);
                    break;
                case TypeIds.Method:
                case TypeIds.NativeMethod:
                    CallableMethods.AddMethodRows(typeId, table);
                    break;
                case TypeIds.Native:
                case TypeIds.MethodDescriptor:
                case TypeIds.GetSet:
                    CallableMethods.AddNativeRows(table);
                    break;
                case TypeIds.Property:
                    DescriptorMethods.AddPropertyRows(table);
                    break;
                case TypeIds.StaticMethod:
                case TypeIds.ClassMethod:
                    DescriptorMethods.AddBindingRows(typeId, table);
                    break;
                case TypeIds.Super:
                    DescriptorMethods.AddSuperRows(table);
                    break;
                case TypeIds.Module:
                case TypeIds.Code:
                case TypeIds.Cell:
                case TypeIds.Traceback:
                    CodeMethods.AddRows(typeId, table);
                    break;
                case TypeIds.Generator:
                    GeneratorMethods.AddRows(table);
                    break;
                case TypeIds.Union:
                    UnionType.AddRows(table);
                    break;
                case TypeIds.MappingProxy:
                    DictMethods.AddReadRows(table);
                    break;
                default:
                    if (typeId >= TypeIds.BaseException)
                        ExceptionMethods.AddRows(typeId, table);
                    break;
            }
        }

        /// <summary>a == b or a != b for unions and for bound methods, which are made anew each time they are looked up; null for other objects.</summary>
        internal static object Compare(Opcode op, object a, object b)
        {
            UnionType union = a as UnionType;
            if (union != null && b is UnionType && (op == Opcode.Eq || op == Opcode.Ne))
                return Py.Bool(union.Same((UnionType)b) == (op == Opcode.Eq));
            PyMethod left = a as PyMethod;
            PyMethod right = b as PyMethod;
            if (left == null || right == null || (op != Opcode.Eq && op != Opcode.Ne))
                return null;
            bool same = left.Self == right.Self && left.Function == right.Function;
            return Py.Bool(same == (op == Opcode.Eq));
        }

        /// <summary>Hash by identity; bound methods and unions that are equal have the same.</summary>
        internal static long Hash(Interpreter interpreter, object value)
        {
            UnionType union = value as UnionType;
            if (union != null)
                return UnionHash(interpreter, union);
            PyMethod method = value as PyMethod;
            if (method == null)
                return interpreter.IdOf(value) >> 4;
            return (interpreter.IdOf(method.Self) >> 4) ^ (interpreter.IdOf(method.Function) >> 8);
        }

        // The order of the types does not count.
        private static long UnionHash(Interpreter interpreter, UnionType union)
        {
            long hash = 0;
            for (int i = 0; i < union.Types.Count; i++)
                hash ^= interpreter.IdOf(union.Types.Items[i]) >> 4;
            return hash;
        }

        /// <summary>All arguments of a call, values of keyword arguments last, as CallArray takes them.</summary>
        internal static object[] Arguments(NativeCall call)
        {
            int positional = call.Count;
            object[] items = new object[positional + call.KeywordCount];
            for (int i = 0; i < items.Length; i++)
                items[i] = i < positional ? call[i] : call.KeywordValue(i - positional);
            return items;
        }

        /// <summary>Names of the keyword arguments of a call, null if there are none.</summary>
        internal static object[] Names(NativeCall call)
        {
            if (call.KeywordCount == 0)
                return null;
            object[] names = new object[call.KeywordCount];
            for (int i = 0; i < names.Length; i++)
                names[i] = call.KeywordName(i);
            return names;
        }

        /// <summary>The `__call__` of callables: the same call again, of the object itself.</summary>
        internal static object CallSelf(NativeCall call)
        {
            return call.Interpreter.CallArray(call.Self, Arguments(call), Names(call));
        }

        /// <summary>The `__get__(instance, owner=None)` of functions and descriptors.</summary>
        internal static object Bind(NativeCall call)
        {
            object instance = call[0] == Py.None ? null : call[0];
            PyType owner = call.HasValue(1) ? call[1] as PyType : null;
            if (instance == null && owner == null)
                throw ScriptError.Type("__get__(None, None) is invalid");
            return call.Interpreter.BindAttribute(call.Self, instance, owner != null ? owner : call.Interpreter.TypeOf(instance));
        }

        /// <summary>A C# array as a tuple; names become str.</summary>
        internal static PyTuple TupleOf(object[] items)
        {
            return items.Length == 0 ? PyTuple.Empty : new PyTuple(items);
        }

        /// <summary>The argument of a setter that takes a str only.</summary>
        internal static PyStr TextOf(NativeCall call, string message)
        {
            PyStr text = call.Interpreter.Unwrap(call[0]) as PyStr;
            if (text == null)
                throw ScriptError.Type(message);
            return text;
        }

        /// <summary>null as None.</summary>
        internal static object OrNone(object value)
        {
            return value == null ? Py.None : value;
        }
    }
}
