// The methods of object: what every value has, and what super() finds at the end of the mro.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class ObjectMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.AddNew("", 0, -1, New);
            table.AddRaw("__init__", 0, -1, Init);
            table.AddProperty("__class__", GetClass, SetClass);
            table.AddProperty("__dict__", GetDict, SetDict);
            table.AddValue("__doc__", NoDoc);
            table.Add("__repr__", 0, 0, Repr);
            table.Add("__str__", 0, 0, Str);
            table.Add("__format__", 1, 1, Format);
            table.Add("__eq__", 1, 1, Eq);
            table.Add("__ne__", 1, 1, Ne);
            table.Add("__lt__", 1, 1, NotOrdered);
            table.Add("__le__", 1, 1, NotOrdered);
            table.Add("__gt__", 1, 1, NotOrdered);
            table.Add("__ge__", 1, 1, NotOrdered);
            table.Add("__hash__", 0, 0, Hash);
            table.Add("__getattribute__", 1, 1, GetAttribute);
            table.Add("__setattr__", 2, 2, SetAttribute);
            table.Add("__delattr__", 1, 1, DeleteAttribute);
            table.Add("__dir__", 0, 0, Dir);
            table.AddClassMethod("__init_subclass__", "", 0, 0, InitSubclass);
            table.AddClassMethod("__subclasshook__", null, 0, 1, NotOrdered);
        }

        // Asked for classes of the script only where they have a builtin base; those without one are made by the interpreter.
        private static object New(NativeCall call)
        {
            PyType type = (PyType)call.Self;
            bool hasArguments = call.Count + call.KeywordCount > 0;
            switch (type.BuiltinId)
            {
                case TypeIds.Object:
                    if (hasArguments)
                        throw ScriptError.Type("object() takes no arguments");
                    return new PyInstance(type);
                case TypeIds.None:
                case TypeIds.Ellipsis:
                case TypeIds.NotImplemented:
                    if (hasArguments)
                        throw ScriptError.Type((type.BuiltinId == TypeIds.Ellipsis ? "EllipsisType" : type.Name.ToString()) + " takes no arguments");
                    return type.BuiltinId == TypeIds.None ? Py.None : type.BuiltinId == TypeIds.Ellipsis ? Py.Ellipsis : Py.NotImplemented;
                case TypeIds.SimpleNamespace:
                {
                    if (call.Count > 0)
                        throw ScriptError.Type("no positional arguments expected");
                    PyInstance space = new PyInstance(type);
                    for (int i = 0; i < call.KeywordCount; i++)
                        space.SetOwn(call.KeywordName(i), call.KeywordValue(i));
                    return space;
                }
                default:
                    throw ScriptError.Type("cannot create '" + type.Name + "' instances");
            }
        }

        private static object Init(NativeCall call)
        {
            call.Interpreter.InitialiseBuiltin(call.Receiver, ObjectTypes.Arguments(call), ObjectTypes.Names(call));
            return Py.None;
        }

        private static object NoDoc(NativeCall call)
        {
            return Py.None;
        }

        private static object GetClass(NativeCall call)
        {
            return call.Interpreter.TypeOf(call.Self);
        }

        private static object SetClass(NativeCall call)
        {
            PyType type = call[0] as PyType;
            if (type == null)
                throw ScriptError.Type("__class__ must be set to a class, not '" + call.Interpreter.TypeName(call[0]) + "' object");
            PyInstance instance = call.Receiver as PyInstance;
            if (instance == null || instance.Type.BuiltinId >= 0 || type.BuiltinId >= 0)
                throw ScriptError.Type("__class__ assignment only supported for mutable types or ModuleType subclasses");
            if (instance.Type.LayoutId != type.LayoutId)
                throw ScriptError.Type("__class__ assignment: '" + type.Name + "' object layout differs from '" + instance.Type.Name + "'");
            instance.ChangeType(type);
            return Py.None;
        }

        private static object GetDict(NativeCall call)
        {
            PyInstance instance = call.Self as PyInstance;
            if (instance == null || instance.Type.BuiltinId == TypeIds.Object)
                throw call.Interpreter.NoAttribute(call.Self, PyStr.From("__dict__"));
            return new InstanceDict(instance, call.Interpreter);
        }

        private static object SetDict(NativeCall call)
        {
            PyDict dict = call.Interpreter.Unwrap(call[0]) as PyDict;
            PyInstance instance = call.Receiver as PyInstance;
            if (instance == null)
                throw call.Interpreter.NoAttribute(call.Receiver, PyStr.From("__dict__"));
            if (dict == null)
                throw ScriptError.Type("__dict__ must be set to a dictionary, not a '" + call.Interpreter.TypeName(call[0]) + "'");
            PyDict copy = dict.Copy();
            PyStr[] names = instance.AttributeNames();
            for (int i = 0; i < names.Length; i++)
                instance.RemoveOwn(names[i]);
            for (int i = copy.NextEntry(0); i >= 0; i = copy.NextEntry(i + 1))
                instance.SetOwn((PyStr)copy.KeyAt(i), copy.ValueAt(i));
            return Py.None;
        }

        // A builtin base prints its payload: nothing overridden is called again.
        private static object Repr(NativeCall call)
        {
            PyDerived derived = call.Receiver as PyDerived;
            return derived != null ? call.Interpreter.Repr(derived.Payload) : ObjectText.Repr(call.Interpreter, call.Receiver);
        }

        private static object Str(NativeCall call)
        {
            PyException error = call.Receiver as PyException;
            if (error != null)
                return ObjectText.OfException(call.Interpreter, error);
            PyStr text = call.Interpreter.Unwrap(call.Receiver) as PyStr;
            return text != null ? text : call.Interpreter.Repr(call.Receiver);
        }

        private static object Format(NativeCall call)
        {
            PyStr spec = ObjectTypes.TextOf(call, "__format__() argument must be str, not " + call.Interpreter.TypeName(call[0]));
            PyDerived derived = call.Receiver as PyDerived;
            if (derived != null && spec.Length > 0)
                return call.Interpreter.Format(derived.Payload, spec);
            if (spec.Length > 0 && call.Receiver is PyInstance)
                throw ScriptError.Type("unsupported format string passed to " + call.Interpreter.TypeName(call.Receiver) + ".__format__");
            return spec.Length == 0 ? call.Interpreter.Str(call.Receiver) : call.Interpreter.Format(call.Receiver, spec);
        }

        private static object Eq(NativeCall call)
        {
            object other = call[0];
            if (call.Receiver == other)
                return Py.True;
            object result = other is PyInstance || call.Receiver is PyInstance ? null
                : BuiltinLibrary.CompareOf(call.Interpreter, Opcode.Eq, call.Receiver, other);
            return result != null ? result : Py.NotImplemented;
        }

        private static object Ne(NativeCall call)
        {
            object other = call[0];
            object method = call.Interpreter.FindSpecial(call.Receiver, "__eq__");
            object equal = method != null ? call.Interpreter.Call(method, other) : Eq(call);
            return equal == Py.NotImplemented ? equal : Py.Bool(!call.Interpreter.Truth(equal));
        }

        private static object NotOrdered(NativeCall call)
        {
            return Py.NotImplemented;
        }

        private static object Hash(NativeCall call)
        {
            PyInstance instance = call.Receiver as PyInstance;
            if (instance == null)
                return call.Int(call.Interpreter.HashOf(call.Receiver));
            PyDerived derived = instance as PyDerived;
            return call.Int(derived != null ? call.Interpreter.HashOf(derived.Payload) : ObjectTypes.Hash(call.Interpreter, instance));
        }

        private static PyStr NameArgument(NativeCall call)
        {
            return ObjectTypes.TextOf(call, "attribute name must be string, not '" + call.Interpreter.TypeName(call[0]) + "'");
        }

        private static object GetAttribute(NativeCall call)
        {
            PyStr name = NameArgument(call);
            object found = call.Interpreter.GetPlain(call.Receiver, name);
            if (found == null)
                throw call.Interpreter.NoAttribute(call.Receiver, name);
            return found;
        }

        private static object SetAttribute(NativeCall call)
        {
            call.Interpreter.SetPlain(call.Receiver, NameArgument(call), call[1]);
            return Py.None;
        }

        private static object DeleteAttribute(NativeCall call)
        {
            call.Interpreter.DeletePlain(call.Receiver, NameArgument(call));
            return Py.None;
        }

        private static object Dir(NativeCall call)
        {
            return call.Interpreter.AttributeNames(call.Receiver);
        }

        private static object InitSubclass(NativeCall call)
        {
            if (call.KeywordCount > 0)
                throw ScriptError.Type(((PyType)call.Self).Name + ".__init_subclass__() takes no keyword arguments");
            return Py.None;
        }
    }
}
