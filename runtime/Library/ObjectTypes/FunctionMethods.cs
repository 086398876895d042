// The attributes of functions written in Python.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class FunctionMethods
    {
        private const string ModuleName = "__module__", DocName = "__doc__";

        internal static void AddRows(NativeTable table)
        {
            table.AddProperty("__name__", GetName, SetName);
            table.AddProperty("__qualname__", GetQualifiedName, SetQualifiedName);
            table.AddProperty(DocName, GetDoc, SetDoc);
            table.AddProperty(ModuleName, GetModule, SetModule);
            table.AddProperty("__dict__", GetDict, SetDict);
            table.AddProperty("__defaults__", GetDefaults, SetDefaults);
            table.AddProperty("__kwdefaults__", GetKeywordDefaults, SetKeywordDefaults);
            table.AddProperty("__annotations__", GetAnnotations, SetAnnotations);
            table.AddProperty("__code__", GetCode, null);
            table.AddProperty("__globals__", GetGlobals, null);
            table.AddProperty("__closure__", GetClosure, null);
            table.AddRaw("__call__", 0, -1, ObjectTypes.CallSelf);
            table.Add("__get__", 1, 2, ObjectTypes.Bind);
        }

        private static object GetName(NativeCall call)
        {
            return ((PyFunction)call.Self).Name;
        }

        private static object SetName(NativeCall call)
        {
            ((PyFunction)call.Self).Name = ObjectTypes.TextOf(call, "__name__ must be set to a string object");
            return Py.None;
        }

        private static object GetQualifiedName(NativeCall call)
        {
            return ((PyFunction)call.Self).QualifiedName;
        }

        private static object SetQualifiedName(NativeCall call)
        {
            ((PyFunction)call.Self).QualifiedName = ObjectTypes.TextOf(call, "__qualname__ must be set to a string object");
            return Py.None;
        }

        // ---- kept among the attributes once they are set ------------------------------------------------------------------------

        private static object Own(NativeCall call, string name)
        {
            PyDict attributes = ((PyFunction)call.Self).Attributes;
            return attributes == null ? null : attributes.Get(PyStr.From(name), call.Interpreter);
        }

        private static PyDict AttributesOf(NativeCall call)
        {
            PyFunction function = (PyFunction)call.Self;
            if (function.Attributes == null)
                function.Attributes = new PyDict();
            return function.Attributes;
        }

        private static object GetDoc(NativeCall call)
        {
            object own = Own(call, DocName);
            if (own != null)
                return own;
            CodeObject code = ((PyFunction)call.Self).Code;
            return (code.Flags & CodeFlags.HasDoc) != 0 ? code.Constants[0] : Py.None;
        }

        private static object SetDoc(NativeCall call)
        {
            AttributesOf(call).Set(PyStr.From(DocName), call[0], call.Interpreter);
            return Py.None;
        }

        private static object GetModule(NativeCall call)
        {
            object own = Own(call, ModuleName);
            return own != null ? own : ObjectTypes.OrNone(((PyFunction)call.Self).Globals.Get(call.Interpreter.SpecialName(Special.Name), call.Interpreter));
        }

        private static object SetModule(NativeCall call)
        {
            AttributesOf(call).Set(PyStr.From(ModuleName), call[0], call.Interpreter);
            return Py.None;
        }

        private static object GetDict(NativeCall call)
        {
            return AttributesOf(call);
        }

        private static object SetDict(NativeCall call)
        {
            PyDict dict = call[0] as PyDict;
            if (dict == null)
                throw ScriptError.Type("__dict__ must be set to a dictionary, not a '" + call.Interpreter.TypeName(call[0]) + "'");
            ((PyFunction)call.Self).Attributes = dict;
            return Py.None;
        }

        // ---- parameters and code ------------------------------------------------------------------------------------------------

        private static object GetDefaults(NativeCall call)
        {
            return ObjectTypes.OrNone(((PyFunction)call.Self).Defaults);
        }

        private static object SetDefaults(NativeCall call)
        {
            if (call[0] != Py.None && !(call[0] is PyTuple))
                throw ScriptError.Type("__defaults__ must be set to a tuple object");
            ((PyFunction)call.Self).Defaults = call[0] as PyTuple;
            return Py.None;
        }

        private static object GetKeywordDefaults(NativeCall call)
        {
            return ObjectTypes.OrNone(((PyFunction)call.Self).KeywordDefaults);
        }

        private static object SetKeywordDefaults(NativeCall call)
        {
            if (call[0] != Py.None && !(call[0] is PyDict))
                throw ScriptError.Type("__kwdefaults__ must be set to a dict object");
            ((PyFunction)call.Self).KeywordDefaults = call[0] as PyDict;
            return Py.None;
        }

        private static object GetAnnotations(NativeCall call)
        {
            PyFunction function = (PyFunction)call.Self;
            if (function.Annotations == null)
                function.Annotations = new PyDict();
            return function.Annotations;
        }

        private static object SetAnnotations(NativeCall call)
        {
            if (call[0] != Py.None && !(call[0] is PyDict))
                throw ScriptError.Type("__annotations__ must be set to a dict object");
            ((PyFunction)call.Self).Annotations = call[0] as PyDict;
            return Py.None;
        }

        private static object GetCode(NativeCall call)
        {
            return ((PyFunction)call.Self).Code;
        }

        private static object GetGlobals(NativeCall call)
        {
            return ((PyFunction)call.Self).Globals;
        }

        private static object GetClosure(NativeCall call)
        {
            Cell[] cells = ((PyFunction)call.Self).Closure;
            if (cells == null || cells.Length == 0)
                return Py.None;
            object[] items = new object[cells.Length];
            System.Array.Copy(cells, 0, items, 0, items.Length);
            return new PyTuple(items);
        }
    }
}
