// The methods of type: making classes, and what a class says about itself.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class TypeMethods
    {
        private const string ModuleName = "__module__", DocName = "__doc__", AnnotationsName = "__annotations__";

        internal static void AddRows(NativeTable table)
        {
            table.AddNew("", 0, -1, New);
            table.AddRaw("__call__", 0, -1, Instantiate);
            table.AddProperty("__name__", GetName, SetName);
            table.AddProperty("__qualname__", GetQualifiedName, SetQualifiedName);
            table.AddProperty(ModuleName, GetModule, SetModule);
            table.AddProperty(DocName, GetDoc, SetDoc);
            table.AddProperty("__bases__", GetBases, null);
            table.AddProperty("__base__", GetBase, null);
            table.AddProperty("__mro__", GetMro, null);
            table.AddProperty("__dict__", GetDict, null);
            table.AddProperty(AnnotationsName, GetAnnotations, SetAnnotations);
            table.Add("mro", 0, 0, Mro);
            table.Add("__instancecheck__", 1, 1, InstanceCheck);
            table.Add("__subclasscheck__", 1, 1, SubclassCheck);
            table.AddClassMethod("__prepare__", "", 0, -1, Prepare);
        }

        private static object New(NativeCall call)
        {
            PyType meta = (PyType)call.Self;
            if (meta.BuiltinId == TypeIds.Type && call.Count == 1 && call.KeywordCount == 0)
                return call.Interpreter.TypeOf(call[0]);
            if (call.Count != 3)
            {
                throw ScriptError.Type(meta.BuiltinId == TypeIds.Type ? "type() takes 1 or 3 arguments"
                    : "type.__new__() takes exactly 3 arguments (" + call.Count.ToString() + " given)");
            }
            Interpreter interpreter = call.Interpreter;
            PyStr name = interpreter.Unwrap(call[0]) as PyStr;
            PyTuple bases = interpreter.Unwrap(call[1]) as PyTuple;
            PyDict attributes = interpreter.Unwrap(call[2]) as PyDict;
            if (name == null)
                throw WrongArgument(call, 0, "str");
            if (bases == null)
                throw WrongArgument(call, 1, "tuple");
            if (attributes == null)
                throw WrongArgument(call, 2, "dict");
            PyDict keywords = new PyDict();
            for (int i = 0; i < call.KeywordCount; i++)
                keywords.Set(call.KeywordName(i), call.KeywordValue(i), interpreter);
            return interpreter.NewClass(meta, name, bases, attributes, keywords);
        }

        private static ScriptException WrongArgument(NativeCall call, int i, string wanted)
        {
            return ScriptError.Type("type.__new__() argument " + (i + 1).ToString() + " must be " + wanted + ", not " + call.Interpreter.TypeName(call[i]));
        }

        private static object Instantiate(NativeCall call)
        {
            return call.Interpreter.Instantiate((PyType)call.Self, ObjectTypes.Arguments(call), ObjectTypes.Names(call));
        }

        // ---- names --------------------------------------------------------------------------------------------------------------

        private static PyType ChangeableType(NativeCall call, string name)
        {
            PyType type = (PyType)call.Self;
            if (type.BuiltinId >= 0)
                throw ScriptError.Type("cannot set '" + name + "' attribute of immutable type '" + type.Name + "'");
            return type;
        }

        private static PyStr NewName(NativeCall call, PyType type, string name)
        {
            return ObjectTypes.TextOf(call, "can only assign string to " + type.Name + "." + name + ", not '" + call.Interpreter.TypeName(call[0]) + "'");
        }

        private static object GetName(NativeCall call)
        {
            return ((PyType)call.Self).Name;
        }

        private static object SetName(NativeCall call)
        {
            PyType type = ChangeableType(call, "__name__");
            type.Name = NewName(call, type, "__name__");
            return Py.None;
        }

        private static object GetQualifiedName(NativeCall call)
        {
            return ((PyType)call.Self).QualifiedName;
        }

        private static object SetQualifiedName(NativeCall call)
        {
            PyType type = ChangeableType(call, "__qualname__");
            type.QualifiedName = NewName(call, type, "__qualname__");
            return Py.None;
        }

        // ---- attributes kept among the attributes of the type -------------------------------------------------------------------

        private static object Own(NativeCall call, string name)
        {
            return ((PyType)call.Self).BuiltinId >= 0 ? null : ((PyType)call.Self).Attributes.Get(PyStr.From(name), call.Interpreter);
        }

        private static object SetOwn(NativeCall call, string name)
        {
            ChangeableType(call, name).Attributes.Set(PyStr.From(name), call[0], call.Interpreter);
            return Py.None;
        }

        private static object GetModule(NativeCall call)
        {
            object own = Own(call, ModuleName);
            return own != null ? own : PyStr.From("builtins");
        }

        private static object SetModule(NativeCall call)
        {
            return SetOwn(call, ModuleName);
        }

        private static object GetDoc(NativeCall call)
        {
            PyType type = (PyType)call.Self;
            object own = Own(call, DocName);
            // A descriptor of the class speaks for the class too.
            return own == null ? Py.None : call.Interpreter.BindAttribute(own, null, type);
        }

        private static object SetDoc(NativeCall call)
        {
            return SetOwn(call, DocName);
        }

        private static object GetAnnotations(NativeCall call)
        {
            PyType type = (PyType)call.Self;
            if (type.BuiltinId >= 0)
                throw call.Interpreter.NoAttribute(type, PyStr.From(AnnotationsName));
            object own = Own(call, AnnotationsName);
            if (own != null)
                return own;
            PyDict empty = new PyDict();
            type.Attributes.Set(PyStr.From(AnnotationsName), empty, call.Interpreter);
            return empty;
        }

        private static object SetAnnotations(NativeCall call)
        {
            return SetOwn(call, AnnotationsName);
        }

        private static object GetDict(NativeCall call)
        {
            return MappingProxy.Of(call.Interpreter, (PyType)call.Self);
        }

        // ---- bases ----------------------------------------------------------------------------------------------------------------

        private static object[] Objects(PyType[] types)
        {
            object[] items = new object[types.Length];
            System.Array.Copy(types, 0, items, 0, items.Length);
            return items;
        }

        private static object GetBases(NativeCall call)
        {
            return ObjectTypes.TupleOf(Objects(((PyType)call.Self).Bases));
        }

        // The base that decides how instances are laid out.
        private static object GetBase(NativeCall call)
        {
            PyType type = (PyType)call.Self;
            for (int i = 0; i < type.Bases.Length; i++)
            {
                if (type.Bases[i].LayoutId == type.LayoutId)
                    return type.Bases[i];
            }
            return type.Bases.Length == 0 ? (object)Py.None : type.Bases[0];
        }

        private static object GetMro(NativeCall call)
        {
            return new PyTuple(Objects(((PyType)call.Self).Mro));
        }

        private static object Mro(NativeCall call)
        {
            object[] items = Objects(((PyType)call.Self).Mro);
            return new PyList(items, items.Length);
        }

        private static object InstanceCheck(NativeCall call)
        {
            return Py.Bool(call.Interpreter.IsInstance(call[0], (PyType)call.Self));
        }

        private static object SubclassCheck(NativeCall call)
        {
            PyType type = call[0] as PyType;
            if (type == null)
                throw ScriptError.Type("issubclass() arg 1 must be a class");
            return Py.Bool(type.IsSubtypeOf((PyType)call.Self));
        }

        private static object Prepare(NativeCall call)
        {
            return new PyDict();
        }
    }
}
