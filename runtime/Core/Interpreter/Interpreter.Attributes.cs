// Attributes: look-up along the mro, descriptors.

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        // A name looked up on a builtin type and not found is remembered with this, so that the rows are not walked again.
        private static readonly PySingleton Absent = new PySingleton(TypeIds.Internal);

        /// <summary>An attribute of a type found along its mro, unbound; or null.</summary>
        public object Lookup(PyType type, PyStr name)
        {
            PyType[] mro = type.Mro;
            for (int i = 0; i < mro.Length; i++)
            {
                object found = LookupOwn(mro[i], name);
                if (found != null)
                    return found;
            }
            return null;
        }

        /// <summary>An attribute of the type itself, its bases left out; or null.</summary>
        public object LookupOwn(PyType type, PyStr name)
        {
            object found = type.Attributes.Get(name, this);
            if (found != null)
                return found == Absent ? null : found;
            return type.BuiltinId < 0 && type.Rows == null ? null : LookupRow(type, name);
        }

        private object LookupRow(PyType type, PyStr name)
        {
            // object has names with underscores only: without this each attribute of each instance would be remembered as absent.
            if (type.BuiltinId == TypeIds.Object && (name.Bytes.Length == 0 || name.Bytes[0] != '_'))
                return null;
            NativeTable table = new NativeTable(name.ToString(), type);
            AddRows(type, table);
            type.Attributes.Set(name, table.Found == null ? Absent : table.Found, this);
            return table.Found;
        }

        private void AddRows(PyType type, NativeTable table)
        {
            if (type.Rows != null)
            {
                type.Rows.AddRows(table);
                return;
            }
            library.AddTypeRows(type.BuiltinId, table);
            if (type.BuiltinId == TypeIds.Super)
                table.AddNew(null, 0, 2, SuperNative);
        }

        private static object SuperNative(NativeCall call)
        {
            return call.Interpreter.MakeSuper(call);
        }

        // A special method that a class of the script or of a module defines (those of builtin types are in ObjectLibrary); or null.
        internal object FindOwn(PyType type, int special)
        {
            PyType[] mro = type.Mro;
            PyStr name = null;
            for (int i = 0; i < mro.Length; i++)
            {
                if (mro[i].BuiltinId >= 0)
                    continue;
                if (name == null)
                    name = SpecialName(special);
                object found = LookupOwn(mro[i], name);
                if (found != null)
                    return found;
            }
            return null;
        }

        /// <summary>A special method that a class of the script defines for a value, bound to it; or null.</summary>
        public object FindSpecial(object value, string name)
        {
            PyType type = TypeOf(value);
            PyStr text = PyStr.From(name);
            for (int i = 0; i < type.Mro.Length; i++)
            {
                object found = type.Mro[i].BuiltinId >= 0 ? null : LookupOwn(type.Mro[i], text);
                if (found != null)
                    return BindAttribute(found, value, type);
            }
            return null;
        }

        // ---- reading ----------------------------------------------------------------------------------------------------------

        /// <summary>value.name as an object; raises AttributeError.</summary>
        public object GetAttribute(object value, PyStr name)
        {
            object found = FindAttribute(value, name);
            if (found == null)
                throw NoAttribute(value, name);
            return found;
        }

        /// <summary>value.name as an object, or null if there is none (an AttributeError raised by script code counts as none).</summary>
        public object TryGetAttribute(object value, PyStr name)
        {
            int natives = nativeDepth;
            try
            {
                return FindAttribute(value, name);
            }
            catch (ScriptException error)
            {
                if (!Is(error, TypeIds.AttributeError))
                    throw;
                nativeDepth = natives;
                return null;
            }
        }

        private object FindAttribute(object value, PyStr name)
        {
            PyInstance instance = value as PyInstance;
            if (instance == null || (instance.Type.Traits & (TypeTraits.GetAttr | TypeTraits.GetAttribute)) == 0)
                return GetPlain(value, name);
            return GetHooked(instance, name);
        }

        // __getattribute__, then __getattr__; an AttributeError of the last one asked reaches the script as it is. Null if nobody knows the name.
        private object GetHooked(PyInstance instance, PyStr name)
        {
            object hook = (instance.Type.Traits & TypeTraits.GetAttribute) == 0 ? null : FindOwn(instance.Type, Special.Getattribute);
            object fallback = FindOwn(instance.Type, Special.Getattr);
            if (fallback == null)
                return hook != null ? CallWith(hook, instance, name) : GetPlain(instance, name);
            int natives = nativeDepth;
            try
            {
                object found = hook != null ? CallWith(hook, instance, name) : GetPlain(instance, name);
                if (found != null)
                    return found;
            }
            catch (ScriptException error)
            {
                if (!Is(error, TypeIds.AttributeError))
                    throw;
                nativeDepth = natives;
            }
            return CallWith(fallback, instance, name);
        }

        /// <summary>As TryGetAttribute without __getattr__ and __getattribute__: what object.__getattribute__ does.</summary>
        public object GetPlain(object value, PyStr name)
        {
            PyModule module = value as PyModule;
            if (module != null)
                return GetModuleAttribute(module, name);
            PyType asType = value as PyType;
            if (asType != null)
                return GetTypeAttribute(asType, name);
            PySuper super = value as PySuper;
            if (super != null)
                return GetSuperAttribute(super, name);
            PyType type = TypeOf(value);
            object found = Lookup(type, name);
            PyInstance instance = value as PyInstance;
            if (instance != null)
            {
                if (found != null && IsDataDescriptor(found))
                    return BindAttribute(found, value, type);
                object own = instance.GetOwn(name);
                if (own != null)
                    return own;
            }
            PyFunction function = value as PyFunction;
            if (function != null && function.Attributes != null)
            {
                object own = function.Attributes.Get(name, this);
                if (own != null)
                    return own;
            }
            if (found == null)
            {
                PyMethod method = value as PyMethod;
                return method == null ? null : GetPlain(method.Function, name);
            }
            return BindAttribute(found, value, type);
        }

        private object GetModuleAttribute(PyModule module, PyStr name)
        {
            object found = module.Globals.Get(name, this);
            if (found != null)
                return found;
            if (module.Source != null)
            {
                NativeTable table = new NativeTable(name.ToString(), null);
                module.Source.AddRows(table);
                if (table.Found != null)
                {
                    module.Globals.Set(name, table.Found, this);
                    return table.Found;
                }
            }
            found = Lookup(Type(TypeIds.Module), name);
            if (found != null)
                return BindAttribute(found, module, Type(TypeIds.Module));
            object hook = module.Globals.Get(SpecialName(Special.Getattr), this);
            return hook == null ? null : Call(hook, name);
        }

        private object GetTypeAttribute(PyType type, PyStr name)
        {
            object inMeta = Lookup(type.Meta, name);
            if (inMeta != null && IsDataDescriptor(inMeta))
                return BindAttribute(inMeta, type, type.Meta);
            object found = Lookup(type, name);
            if (found != null && !(inMeta is PyNative && found is PyNative && type.BuiltinId < 0 && ((PyNative)found).Owner.BuiltinId == TypeIds.Object
                && ((PyNative)found).Kind == NativeKind.Property))
                return BindAttribute(found, null, type);
            if (inMeta != null)
                return BindAttribute(inMeta, type, type.Meta);
            object hook = type.Meta.BuiltinId >= 0 ? null : FindOwn(type.Meta, Special.Getattr);
            return hook == null ? null : CallWith(hook, type, name);
        }

        private object GetSuperAttribute(PySuper super, PyStr name)
        {
            PyType[] mro = super.Start.Mro;
            int i = 0;
            while (i < mro.Length && mro[i] != super.Type)
                i++;
            for (i++; i < mro.Length; i++)
            {
                object found = LookupOwn(mro[i], name);
                if (found != null)
                    return BindAttribute(found, super.Self is PyType && super.Self == (object)super.Start ? null : super.Self, super.Start);
            }
            object own = LookupOwn(Type(TypeIds.Super), name);
            return own == null ? null : BindAttribute(own, super, Type(TypeIds.Super));
        }

        /// <summary>What an attribute found on a type becomes: a bound method, the value of a property, or itself. value is null for access through the class.</summary>
        public object BindAttribute(object found, object value, PyType type)
        {
            switch (((PyObject)found).TypeId)
            {
                case TypeIds.Function:
                    return value == null ? found : new PyMethod(value, found);
                case TypeIds.MethodDescriptor:
                    return value == null ? found : new PyMethod(value, found);
                case TypeIds.Native:
                    return ((PyNative)found).Kind == NativeKind.ClassMethod ? new PyMethod(type, found) : found;
                case TypeIds.GetSet:
                    return value == null ? found : Box(Invoke((PyNative)found, value, NoObjects, null, null, 0, 0, null));
                case TypeIds.Property:
                {
                    if (value == null)
                        return found;
                    object getter = ((PyProperty)found).Getter;
                    if (getter == Py.None)
                        throw ScriptError.Attribute("property" + NameOf(found, type) + " of '" + type.Name + "' object has no getter");
                    return Call(getter, value);
                }
                case TypeIds.StaticMethod:
                    return ((PyBinding)found).Function;
                case TypeIds.ClassMethod:
                    return BindAttribute(((PyBinding)found).Function, type, type.Meta);
                case TypeIds.Instance:
                {
                    object getter = FindOwn(((PyInstance)found).Type, Special.Get);
                    if (getter == null)
                        return found;
                    return CallArray(getter, new object[] { found, value == null ? Py.None : value, type }, null);
                }
                default:
                    return found;
            }
        }

        // " 'name'" of an attribute found on a type.
        private static string NameOf(object found, PyType type)
        {
            for (int i = 0; i < type.Mro.Length; i++)
            {
                PyDict own = type.Mro[i].Attributes;
                for (int k = own.NextEntry(0); k >= 0; k = own.NextEntry(k + 1))
                {
                    if (own.ValueAt(k) == found)
                        return " '" + own.KeyAt(k) + "'";
                }
            }
            return "";
        }

        private bool IsDataDescriptor(object found)
        {
            int id = ((PyObject)found).TypeId;
            if (id == TypeIds.Property || id == TypeIds.GetSet)
                return true;
            if (id != TypeIds.Instance)
                return false;
            PyType type = ((PyInstance)found).Type;
            return FindOwn(type, Special.Set) != null || FindOwn(type, Special.Delete) != null;
        }

        /// <summary>The AttributeError for a name that a value does not have.</summary>
        public ScriptException NoAttribute(object value, PyStr name)
        {
            PyModule module = value as PyModule;
            PyType type = value as PyType;
            string who = module != null ? "module '" + module.Name + "'"
                : type != null ? "type object '" + type.Name + "'"
                : value is PySuper ? "'super' object"
                : "'" + TypeName(value) + "' object";
            PyException error = NewException(TypeIds.AttributeError, who + " has no attribute '" + name + "'");
            error.SetOwn(PyStr.From("name"), name);
            error.SetOwn(PyStr.From("obj"), value);
            return new ScriptException(error);
        }

        // ---- writing ----------------------------------------------------------------------------------------------------------

        public void SetAttribute(object value, PyStr name, object attribute)
        {
            PyInstance instance = value as PyInstance;
            if (instance != null && (instance.Type.Traits & TypeTraits.SetAttr) != 0)
            {
                CallArray(FindOwn(instance.Type, Special.Setattr), new object[] { value, name, attribute }, null);
                return;
            }
            SetPlain(value, name, attribute);
        }

        /// <summary>As SetAttribute without __setattr__: what object.__setattr__ does.</summary>
        public void SetPlain(object value, PyStr name, object attribute)
        {
            PyType asType = value as PyType;
            if (asType != null)
            {
                SetTypeAttribute(asType, name, attribute);
                return;
            }
            PyModule module = value as PyModule;
            if (module != null)
            {
                module.Globals.Set(name, attribute, this);
                return;
            }
            object target = value is PySuper ? ((PySuper)value).Self : value;
            PyType type = TypeOf(target);
            object found = Lookup(type, name);
            if (found != null && IsDataDescriptor(found))
            {
                SetDescriptor(found, target, name, attribute);
                return;
            }
            PyInstance instance = target as PyInstance;
            if (instance != null)
            {
                RefuseOutsideSlots(type, name);
                instance.SetOwn(name, attribute);
                return;
            }
            PyFunction function = target as PyFunction;
            if (function == null)
                throw found != null ? ScriptError.Attribute("'" + type.Name + "' object attribute '" + name + "' is read-only") : NoAttribute(target, name);
            if (function.Attributes == null)
                function.Attributes = new PyDict();
            function.Attributes.Set(name, attribute, this);
        }

        private void SetDescriptor(object found, object value, PyStr name, object attribute)
        {
            PyNative native = found as PyNative;
            if (native != null)
            {
                if (native.Setter == null)
                    throw ScriptError.Attribute(native.Owner.BuiltinId == TypeIds.Range || native.Owner.BuiltinId == TypeIds.Slice ? "readonly attribute" : "attribute '" + name + "' of '" + TypeName(value) + "' objects is not writable");
                CallSetter(native, value, attribute);
                return;
            }
            PyProperty property = found as PyProperty;
            if (property != null)
            {
                if (property.Setter == Py.None)
                    throw ScriptError.Attribute("property '" + name + "' of '" + TypeName(value) + "' object has no setter");
                Call(property.Setter, value, attribute);
                return;
            }
            object setter = FindOwn(((PyInstance)found).Type, Special.Set);
            if (setter == null)
                throw ScriptError.Attribute("__set__");
            CallArray(setter, new object[] { found, value, attribute }, null);
        }

        // Without a __dict__ only the names that __slots__ of all classes list can be set.
        private void RefuseOutsideSlots(PyType type, PyStr name)
        {
            for (int i = 0; i < type.Mro.Length; i++)
            {
                if (type.Mro[i].BuiltinId >= 0 || type.Mro[i].Rows != null)
                    continue;
                object slots = type.Mro[i].Attributes.Get(SpecialName(Special.Slots), this);
                if (slots == null)
                    return;
                PyStr single = slots as PyStr;
                if (single != null ? single.Same(name) : Contains(slots, name))
                    return;
            }
            if ((type.BuiltinId < 0 && type.Rows == null) || type.BuiltinId == TypeIds.Object)
                throw ScriptError.Attribute("'" + type.Name + "' object has no attribute '" + name + "'");
        }

        private void SetTypeAttribute(PyType type, PyStr name, object attribute)
        {
            if (type.BuiltinId >= 0)
                throw ScriptError.Type("cannot set '" + name + "' attribute of immutable type '" + type.Name + "'");
            object inMeta = Lookup(type.Meta, name);
            if (inMeta != null && IsDataDescriptor(inMeta))
            {
                SetDescriptor(inMeta, type, name, attribute);
                return;
            }
            object old = type.Attributes.Get(name, this);
            type.Attributes.Set(name, attribute, this);
            NoteTraits(type, name);
            // Caches hold fields and functions, never other class attributes: a counter on a class may change as it likes.
            if (old == null || IsCached(old) || IsCached(attribute))
                ForgetAttributes();
        }

        private static bool IsCached(object attribute)
        {
            int id = ((PyObject)attribute).TypeId;
            return id == TypeIds.Function || id == TypeIds.Instance || (id >= TypeIds.Property && id <= TypeIds.ClassMethod);
        }

        // Code of all modules may have looked the class up.
        private void ForgetAttributes()
        {
            classVersion++;
            for (int i = Modules.NextEntry(0); i >= 0; i = Modules.NextEntry(i + 1))
            {
                PyModule module = Modules.ValueAt(i) as PyModule;
                if (module != null)
                    module.Globals.ForgetAttributes();
            }
        }

        internal static void NoteTraits(PyType type, PyStr name)
        {
            if (!Special.IsCandidate(name))
                return;
            switch (name.ToString())
            {
                case "__getattr__":
                    type.Traits |= TypeTraits.GetAttr;
                    break;
                case "__getattribute__":
                    type.Traits |= TypeTraits.GetAttribute;
                    break;
                case "__setattr__":
                    type.Traits |= TypeTraits.SetAttr;
                    break;
                case "__delattr__":
                    type.Traits |= TypeTraits.DelAttr;
                    break;
            }
        }

        public void DeleteAttribute(object value, PyStr name)
        {
            PyInstance instance = value as PyInstance;
            if (instance != null && (instance.Type.Traits & TypeTraits.DelAttr) != 0)
            {
                CallWith(FindOwn(instance.Type, Special.Delattr), value, name);
                return;
            }
            DeletePlain(value, name);
        }

        /// <summary>As DeleteAttribute without __delattr__: what object.__delattr__ does.</summary>
        public void DeletePlain(object value, PyStr name)
        {
            PyType type = TypeOf(value);
            object found = Lookup(type, name);
            PyProperty property = found as PyProperty;
            if (property != null)
            {
                if (property.Deleter == Py.None)
                    throw ScriptError.Attribute("property '" + name + "' of '" + type.Name + "' object has no deleter");
                Call(property.Deleter, value);
                return;
            }
            if (found != null && found is PyInstance)
            {
                object deleter = FindOwn(((PyInstance)found).Type, Special.Delete);
                if (deleter != null)
                {
                    CallWith(deleter, found, value);
                    return;
                }
            }
            PyInstance instance = value as PyInstance;
            PyModule module = value as PyModule;
            PyType asType = value as PyType;
            PyFunction function = value as PyFunction;
            bool removed;
            if (instance != null)
                removed = instance.RemoveOwn(name);
            else if (module != null)
                removed = module.Globals.Remove(name, this) != null;
            else if (asType != null && asType.BuiltinId < 0)
            {
                removed = asType.Attributes.Remove(name, this) != null;
                ForgetAttributes();
            }
            else
                removed = function != null && function.Attributes != null && function.Attributes.Remove(name, this) != null;
            bool fixedAttribute = found != null && instance == null && module == null && asType == null && function == null;
            if (!removed)
                throw fixedAttribute ? ScriptError.Attribute("'" + type.Name + "' object attribute '" + name + "' is read-only") : NoAttribute(value, name);
        }

        /// <summary>Names of all attributes, unsorted and perhaps repeated, for dir().</summary>
        public PyList AttributeNames(object value)
        {
            PyList names = new PyList();
            PyModule module = value as PyModule;
            if (module != null)
            {
                AddKeys(names, module.Globals);
                if (module.Source != null)
                    module.Source.AddRows(new NativeTable(names));
                return names;
            }
            PyInstance instance = value as PyInstance;
            if (instance != null)
            {
                PyStr[] own = instance.AttributeNames();
                for (int i = 0; i < own.Length; i++)
                    names.Append(own[i]);
            }
            PyFunction function = value as PyFunction;
            if (function != null && function.Attributes != null)
                AddKeys(names, function.Attributes);
            PyType type = value as PyType;
            if (type == null)
                type = TypeOf(value);
            for (int i = 0; i < type.Mro.Length; i++)
            {
                PyType at = type.Mro[i];
                if (at.Rows != null || at.BuiltinId >= 0)
                    AddRows(at, new NativeTable(names));
                else
                    AddKeys(names, at.Attributes);
            }
            return names;
        }

        private static void AddKeys(PyList names, PyDict dict)
        {
            for (int i = dict.NextEntry(0); i >= 0; i = dict.NextEntry(i + 1))
                names.Append(dict.KeyAt(i));
        }
    }
}
