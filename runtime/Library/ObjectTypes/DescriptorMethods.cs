// property, staticmethod, classmethod and super as objects of their own.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class DescriptorMethods
    {
        // ---- property -------------------------------------------------------------------------------------------------------------

        internal static void AddPropertyRows(NativeTable table)
        {
            table.AddNew("fget,fset,fdel,doc", 0, 4, NewProperty);
            table.Add("getter", 1, 1, WithGetter);
            table.Add("setter", 1, 1, WithSetter);
            table.Add("deleter", 1, 1, WithDeleter);
            table.AddProperty("fget", Getter, null);
            table.AddProperty("fset", Setter, null);
            table.AddProperty("fdel", Deleter, null);
            table.AddProperty("__doc__", GetDoc, SetDoc);
            table.Add("__get__", 1, 2, ObjectTypes.Bind);
            table.Add("__set__", 2, 2, Set);
            table.Add("__delete__", 1, 1, Delete);
        }

        private static object Part(NativeCall call, int i)
        {
            return call.Has(i) ? call[i] : Py.None;
        }

        private static object NewProperty(NativeCall call)
        {
            return new PyProperty(Part(call, 0), Part(call, 1), Part(call, 2), Part(call, 3));
        }

        private static object WithGetter(NativeCall call)
        {
            PyProperty property = (PyProperty)call.Self;
            return new PyProperty(call[0], property.Setter, property.Deleter, property.Doc);
        }

        private static object WithSetter(NativeCall call)
        {
            PyProperty property = (PyProperty)call.Self;
            return new PyProperty(property.Getter, call[0], property.Deleter, property.Doc);
        }

        private static object WithDeleter(NativeCall call)
        {
            PyProperty property = (PyProperty)call.Self;
            return new PyProperty(property.Getter, property.Setter, call[0], property.Doc);
        }

        private static object Getter(NativeCall call)
        {
            return ((PyProperty)call.Self).Getter;
        }

        private static object Setter(NativeCall call)
        {
            return ((PyProperty)call.Self).Setter;
        }

        private static object Deleter(NativeCall call)
        {
            return ((PyProperty)call.Self).Deleter;
        }

        // Without a text of its own a property is described by its getter.
        private static object GetDoc(NativeCall call)
        {
            PyProperty property = (PyProperty)call.Self;
            if (property.Doc != Py.None || property.Getter == Py.None)
                return property.Doc;
            return ObjectTypes.OrNone(call.Interpreter.TryGetAttribute(property.Getter, PyStr.From("__doc__")));
        }

        private static object SetDoc(NativeCall call)
        {
            ((PyProperty)call.Self).Doc = call[0];
            return Py.None;
        }

        private static object Set(NativeCall call)
        {
            PyProperty property = (PyProperty)call.Self;
            if (property.Setter == Py.None)
                throw ScriptError.Attribute("property of '" + call.Interpreter.TypeName(call[0]) + "' object has no setter");
            call.Interpreter.Call(property.Setter, call[0], call[1]);
            return Py.None;
        }

        private static object Delete(NativeCall call)
        {
            PyProperty property = (PyProperty)call.Self;
            if (property.Deleter == Py.None)
                throw ScriptError.Attribute("property of '" + call.Interpreter.TypeName(call[0]) + "' object has no deleter");
            call.Interpreter.Call(property.Deleter, call[0]);
            return Py.None;
        }

        // ---- staticmethod and classmethod -----------------------------------------------------------------------------------------

        internal static void AddBindingRows(int typeId, NativeTable table)
        {
            if (typeId == TypeIds.StaticMethod)
            {
                table.AddNew(null, 1, 1, NewStaticMethod);
                table.AddRaw("__call__", 0, -1, CallStatic);
            }
            else
                table.AddNew(null, 1, 1, NewClassMethod);
            table.AddProperty("__func__", Function, null);
            table.AddProperty("__wrapped__", Function, null);
            table.AddProperty("__name__", Name, null);
            table.AddProperty("__qualname__", QualifiedName, null);
            table.AddProperty("__doc__", Doc, null);
            table.AddProperty("__module__", Module, null);
            table.Add("__get__", 1, 2, ObjectTypes.Bind);
        }

        private static object NewStaticMethod(NativeCall call)
        {
            return new PyBinding(TypeIds.StaticMethod, call[0]);
        }

        private static object NewClassMethod(NativeCall call)
        {
            return new PyBinding(TypeIds.ClassMethod, call[0]);
        }

        private static object CallStatic(NativeCall call)
        {
            return call.Interpreter.CallArray(((PyBinding)call.Self).Function, ObjectTypes.Arguments(call), ObjectTypes.Names(call));
        }

        private static object Function(NativeCall call)
        {
            return ((PyBinding)call.Self).Function;
        }

        private static object OfFunction(NativeCall call, string name)
        {
            return call.Interpreter.GetAttribute(((PyBinding)call.Self).Function, PyStr.From(name));
        }

        private static object Name(NativeCall call)
        {
            return OfFunction(call, "__name__");
        }

        private static object QualifiedName(NativeCall call)
        {
            return OfFunction(call, "__qualname__");
        }

        private static object Doc(NativeCall call)
        {
            return OfFunction(call, "__doc__");
        }

        private static object Module(NativeCall call)
        {
            return OfFunction(call, "__module__");
        }

        // ---- super ------------------------------------------------------------------------------------------------------------------

        /// <summary>The constructor is the interpreter's: it must see the running frame.</summary>
        internal static void AddSuperRows(NativeTable table)
        {
            table.AddProperty("__thisclass__", ThisClass, null);
            table.AddProperty("__self__", SuperSelf, null);
            table.AddProperty("__self_class__", SelfClass, null);
        }

        private static object ThisClass(NativeCall call)
        {
            return ((PySuper)call.Self).Type;
        }

        private static object SuperSelf(NativeCall call)
        {
            return ((PySuper)call.Self).Self;
        }

        private static object SelfClass(NativeCall call)
        {
            return ((PySuper)call.Self).Start;
        }
    }
}
