// The attributes of bound methods and of natives.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class CallableMethods
    {
        /// <summary>Rows of a bound method; names not among them are looked up on its function.</summary>
        internal static void AddMethodRows(int typeId, NativeTable table)
        {
            if (typeId == TypeIds.Method)
            {
                table.AddNew(null, 2, 2, NewMethod);
                table.AddProperty("__func__", GetFunction, null);
            }
            table.AddProperty("__self__", GetSelf, null);
            table.AddProperty("__doc__", GetDoc, null);
            table.AddRaw("__call__", 0, -1, ObjectTypes.CallSelf);
            table.Add("__get__", 1, 2, Same);
        }

        /// <summary>Rows of functions, methods and attributes written in C#.</summary>
        internal static void AddNativeRows(NativeTable table)
        {
            table.AddProperty("__name__", GetNativeName, null);
            table.AddProperty("__qualname__", GetNativeQualifiedName, null);
            table.AddProperty("__module__", GetNativeModule, null);
            table.AddProperty("__objclass__", GetOwner, null);
            table.AddRaw("__call__", 0, -1, ObjectTypes.CallSelf);
            table.Add("__get__", 1, 2, ObjectTypes.Bind);
        }

        private static object NewMethod(NativeCall call)
        {
            if (!call.Interpreter.IsCallable(call[0]))
                throw ScriptError.Type("first argument must be callable");
            if (call[1] == Py.None)
                throw ScriptError.Type("self must not be None");
            return new PyMethod(call[1], call[0]);
        }

        private static object GetFunction(NativeCall call)
        {
            return ((PyMethod)call.Self).Function;
        }

        private static object GetSelf(NativeCall call)
        {
            return ((PyMethod)call.Self).Self;
        }

        private static object GetDoc(NativeCall call)
        {
            return ObjectTypes.OrNone(call.Interpreter.TryGetAttribute(((PyMethod)call.Self).Function, PyStr.From("__doc__")));
        }

        private static object Same(NativeCall call)
        {
            return call.Self;
        }

        private static object GetNativeName(NativeCall call)
        {
            return PyStr.From(((PyNative)call.Self).Name);
        }

        private static object GetNativeQualifiedName(NativeCall call)
        {
            return PyStr.From(QualifiedName((PyNative)call.Self));
        }

        /// <summary>`list.append` of a method, `len` of a function.</summary>
        internal static string QualifiedName(PyNative native)
        {
            return native.Owner == null ? native.Name : native.Owner.Name + "." + native.Name;
        }

        private static object GetNativeModule(NativeCall call)
        {
            PyNative native = (PyNative)call.Self;
            return native.Owner == null && call.Interpreter.FindBuiltin(PyStr.From(native.Name)) == native ? (object)PyStr.From("builtins") : Py.None;
        }

        private static object GetOwner(NativeCall call)
        {
            PyNative native = (PyNative)call.Self;
            if (native.Owner == null)
                throw call.Interpreter.NoAttribute(native, PyStr.From("__objclass__"));
            return native.Owner;
        }
    }
}
