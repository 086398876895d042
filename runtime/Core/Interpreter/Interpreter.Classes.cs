// Classes: the class statement, the order of bases, making instances, super().

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        // ---- instances ------------------------------------------------------------------------------------------------------------

        // A class is called.
        // Counts the changes to classes.
        private int classVersion;

        // The __init__ of a class without a metaclass, __new__ or builtin base of its own, if it is a function; else null. Remembered until a
        // class changes.
        private PyFunction PlainInitialiser(PyType type)
        {
            if (type.InitialiserVersion == classVersion)
                return type.Initialiser;
            bool plain = type.BuiltinId < 0 && type.LayoutId == TypeIds.Object && type.Meta.BuiltinId >= 0 && Lookup(type, SpecialName(Special.New)) is PyNative;
            type.Initialiser = plain ? FindOwn(type, Special.Init) as PyFunction : null;
            type.InitialiserVersion = classVersion;
            return type.Initialiser;
        }

        private Frame StartInstance(PyType type, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            PyFunction initialiser = PlainInitialiser(type);
            if (initialiser != null)
                return StartInit(initialiser, new PyInstance(type), R, N, D, at, count, names);
            if (type.Meta.BuiltinId < 0)
            {
                object hook = FindOwn(type.Meta, Special.Call);
                if (hook != null)
                    return StartCall(hook, type, R, N, D, at, count, names);
            }
            return StartPlainInstance(type, R, N, D, at, count, names);
        }

        /// <summary>A new instance as type.__call__ makes it: __new__, then __init__; the metaclass is not asked.</summary>
        public object Instantiate(PyType type, object[] arguments, object[] names)
        {
            Registers registers = new Registers();
            registers.Reserve(arguments.Length);
            for (int i = 0; i < arguments.Length; i++)
                registers.Set(i, arguments[i]);
            Frame frame = StartPlainInstance(type, registers.R, registers.N, registers.D, 0, arguments.Length, names);
            return Box(frame == null ? callResult : Execute(frame));
        }

        private Frame StartPlainInstance(PyType type, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            // A builtin exception has no __new__ of its own; to look would leave a mark at each of its bases.
            object maker = type.BuiltinId >= TypeIds.FirstException ? null : Lookup(type, SpecialName(Special.New));
            object instance;
            PyNative native = maker as PyNative;
            if (native != null)
            {
                if (type.BuiltinId >= 0 && !type.IsException)
                {
                    callResult = Invoke(native, type, R, N, D, at, count, names);
                    return null;
                }
                object initialiser = FindOwn(type, Special.Init);
                instance = NewInstance(type, native, initialiser != null, R, N, D, at, count, names);
            }
            else if (maker == null)
            {
                if (!type.IsException)
                    throw ScriptError.Type("cannot create '" + type.Name + "' instances");
                instance = NewInstance(type, null, FindOwn(type, Special.Init) != null, R, N, D, at, count, names);
            }
            else
            {
                instance = CallMaker(maker, type, R, N, D, at, count, names);
                if (!IsInstance(instance, type))
                {
                    callResult = instance;
                    return null;
                }
            }
            return StartInit(type, instance, R, N, D, at, count, names);
        }

        private Frame StartInit(PyFunction initialiser, object instance, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            Frame frame = Bind(initialiser, instance, R, N, D, at, count, names);
            if (frame == null)
                throw ScriptError.Type("__init__() should return None, not 'generator'");
            frame.Kind = ReturnKind.Init;
            frame.Instance = instance;
            return frame;
        }

        private Frame StartInit(PyType type, object instance, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            object initialiser = FindOwn(type, Special.Init);
            PyFunction function = initialiser as PyFunction;
            if (function != null)
                return StartInit(function, instance, R, N, D, at, count, names);
            if (initialiser != null)
            {
                object[] arguments = new object[count];
                for (int i = 0; i < count; i++)
                    arguments[i] = BoxRegister(R, N, D, at + i);
                CallArray(BindAttribute(initialiser, instance, type), arguments, names);
            }
            callResult = instance;
            return null;
        }

        private object CallMaker(object maker, PyType type, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            PyBinding binding = maker as PyBinding;
            object[] arguments = new object[count + 1];
            arguments[0] = type;
            for (int i = 0; i < count; i++)
                arguments[i + 1] = BoxRegister(R, N, D, at + i);
            return CallArray(binding == null ? maker : binding.Function, arguments, names);
        }

        // An instance of a class of the script (or an exception) as the constructor of its builtin base makes it. A class with an __init__
        // of its own decides what the arguments mean, so a changeable base (list, dict, set) starts empty then.
        private object NewInstance(PyType type, PyNative maker, bool hasInit, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            if (type.IsException)
                return NewExceptionInstance(type, maker, hasInit, R, N, D, at, count, names);
            if (type.LayoutId == TypeIds.Object)
            {
                if (count > 0 && !hasInit)
                    throw ScriptError.Type(type.Name + "() takes no arguments");
                return new PyInstance(type);
            }
            if (type.LayoutId == TypeIds.Internal || type.LayoutId == TypeIds.Type)
                return Box(Invoke(maker, type, R, N, D, at, count, names));
            PyType builtin = Type(type.LayoutId);
            bool changeable = type.LayoutId == TypeIds.List || type.LayoutId == TypeIds.Dict || type.LayoutId == TypeIds.Set || type.LayoutId == TypeIds.ByteArray;
            bool empty = hasInit && changeable;
            object payload = Box(Invoke(maker, builtin, R, N, D, at, empty ? 0 : count, empty ? null : names));
            return new PyDerived(type, (PyObject)payload);
        }

        private object NewExceptionInstance(PyType type, PyNative maker, bool hasInit, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            int named = names == null ? 0 : names.Length;
            object[] arguments = new object[count - named];
            for (int i = 0; i < arguments.Length; i++)
                arguments[i] = BoxRegister(R, N, D, at + i);
            if (type.BuiltinId == TypeIds.OSError && arguments.Length >= 2)
                type = Type(OSErrorId(arguments[0]));
            PyException exception = new PyException(type, arguments.Length == 0 ? PyTuple.Empty : new PyTuple(arguments));
            for (int k = 0; k < named && !hasInit; k++)
            {
                PyStr name = (PyStr)names[k];
                if (!IsExceptionKeyword(type, name.ToString()))
                    throw WrongExceptionKeyword(type, name);
                exception.SetOwn(name, BoxRegister(R, N, D, at + arguments.Length + k));
            }
            return exception;
        }

        // The sub-class of OSError for an error number of Linux (PEP 3151).
        private static int OSErrorId(object number)
        {
            PyInt whole = number as PyInt;
            if (whole == null)
                return TypeIds.OSError;
            switch (whole.Value)
            {
                case 1:
                case 13: return TypeIds.PermissionError;
                case 2: return TypeIds.FileNotFoundError;
                case 3: return TypeIds.ProcessLookupError;
                case 4: return TypeIds.InterruptedError;
                case 10: return TypeIds.ChildProcessError;
                case 11:
                case 114:
                case 115: return TypeIds.BlockingIOError;
                case 17: return TypeIds.FileExistsError;
                case 20: return TypeIds.NotADirectoryError;
                case 21: return TypeIds.IsADirectoryError;
                case 32:
                case 108: return TypeIds.BrokenPipeError;
                case 103: return TypeIds.ConnectionAbortedError;
                case 104: return TypeIds.ConnectionResetError;
                case 110: return TypeIds.TimeoutError;
                case 111: return TypeIds.ConnectionRefusedError;
                default: return TypeIds.OSError;
            }
        }

        private ScriptException WrongExceptionKeyword(PyType type, PyStr name)
        {
            if (!TakesKeywords(type.LayoutId))
                return ScriptError.Type(type.Name + "() takes no keyword arguments");
            int id = type.LayoutId == TypeIds.ModuleNotFoundError ? TypeIds.ImportError : type.LayoutId == TypeIds.UnboundLocalError ? TypeIds.NameError : type.LayoutId;
            return ScriptError.Type("'" + name + "' is an invalid keyword argument for " + Type(id).Name + "()");
        }

        private static bool TakesKeywords(int layout)
        {
            return layout == TypeIds.ImportError || layout == TypeIds.ModuleNotFoundError || layout == TypeIds.NameError || layout == TypeIds.UnboundLocalError
                || layout == TypeIds.AttributeError;
        }

        private static bool IsExceptionKeyword(PyType type, string name)
        {
            int layout = type.LayoutId;
            if (!TakesKeywords(layout))
                return false;
            bool import = layout == TypeIds.ImportError || layout == TypeIds.ModuleNotFoundError;
            return name == "name" || (import ? name == "path" : name == "obj" && layout == TypeIds.AttributeError);
        }

        // object.__new__(cls, ...) and the like: the class is the first argument.
        private Frame StartNew(PyNative maker, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            PyType type = count == 0 ? null : R[at] as PyType;
            if (type == null)
                throw ScriptError.Type(maker.Owner.Name + ".__new__(X): X is not a type object");
            if (!type.IsSubtypeOf(maker.Owner))
                throw ScriptError.Type(maker.Owner.Name + ".__new__(" + type.Name + "): " + type.Name + " is not a subtype of " + maker.Owner.Name);
            if (type.BuiltinId >= 0 && !type.IsException)
                callResult = Invoke(maker, type, R, N, D, at + 1, count - 1, names);
            else
                callResult = NewInstance(type, maker, true, R, N, D, at + 1, type.LayoutId == TypeIds.Object ? 0 : count - 1, type.LayoutId == TypeIds.Object ? null : names);
            return null;
        }

        /// <summary>
        /// What the __init__ of a builtin type does for an instance of a derived class: list, dict, set and bytearray take their content from
        /// the arguments, exceptions their args; for other types there is nothing left to do.
        /// </summary>
        public void InitialiseBuiltin(object self, object[] arguments, object[] names)
        {
            PyException exception = self as PyException;
            if (exception != null)
            {
                exception.Args = new PyTuple(arguments);
                return;
            }
            PyDerived derived = self as PyDerived;
            if (derived == null)
            {
                PyInstance instance = self as PyInstance;
                if (instance != null && arguments.Length > 0 && FindOwn(instance.Type, Special.New) == null)
                    throw ScriptError.Type("object.__init__() takes exactly one argument (the instance to initialize)");
                return;
            }
            int layout = derived.Type.LayoutId;
            if (layout == TypeIds.List || layout == TypeIds.Dict || layout == TypeIds.Set || layout == TypeIds.ByteArray)
                derived.Payload = (PyObject)CallArray(Type(layout), arguments, names);
        }

        // ---- the class statement ----------------------------------------------------------------------------------------------------

        /// <summary>`__build_class__(function, name, *bases, metaclass=None, **keywords)`.</summary>
        internal object BuildClass(NativeCall call)
        {
            PyFunction body = (PyFunction)call[0];
            PyStr name = (PyStr)call[1];
            object[] bases = new object[call.Count - 2];
            for (int i = 0; i < bases.Length; i++)
                bases[i] = call[i + 2];
            object meta = null;
            PyDict keywords = new PyDict();
            for (int k = 0; k < call.KeywordCount; k++)
            {
                if (call.KeywordName(k).ToString() == "metaclass")
                    meta = call.KeywordValue(k);
                else
                    keywords.Set(call.KeywordName(k), call.KeywordValue(k), this);
            }
            PyTuple tuple = new PyTuple(bases);
            PyType metaType = ChooseMeta(meta, bases);
            PyDict attributes = new PyDict();
            if (meta is PyType || meta == null)
            {
                object prepare = metaType.BuiltinId >= 0 ? null : TryGetAttribute(metaType, SpecialName(Special.Prepare));
                PyDict prepared = prepare == null ? null : Unwrap(Call(prepare, name, tuple)) as PyDict;
                if (prepared != null)
                    attributes = prepared;
            }
            Registers none = new Registers();
            Frame frame = Bind(body, null, none.R, none.N, none.D, 0, 0, null);
            frame.Locals = attributes;
            Execute(frame);
            body.Link.DropFrames();
            object made;
            if (metaType.BuiltinId >= 0 && (meta == null || meta is PyType))
                made = NewClass(metaType, name, tuple, attributes, keywords);
            else
            {
                object[] arguments = new object[3 + keywords.Count];
                object[] names = new object[keywords.Count];
                arguments[0] = name;
                arguments[1] = tuple;
                arguments[2] = attributes;
                int k = 0;
                for (int i = keywords.NextEntry(0); i >= 0; i = keywords.NextEntry(i + 1))
                {
                    names[k] = keywords.KeyAt(i);
                    arguments[3 + k++] = keywords.ValueAt(i);
                }
                made = CallArray(meta is PyType || meta == null ? metaType : meta, arguments, names.Length == 0 ? null : names);
            }
            Cell cell = body.Code.CellNames.Length == 0 ? null : attributes.Get(SpecialName(Special.Classcell), this) as Cell;
            if (cell != null)
                cell.Set(made);
            return made;
        }

        // The most derived of the named metaclass and those of the bases.
        private PyType ChooseMeta(object named, object[] bases)
        {
            PyType meta = named as PyType;
            if (meta == null)
                meta = Type(TypeIds.Type);
            for (int i = 0; i < bases.Length; i++)
            {
                PyType parent = bases[i] as PyType;
                if (parent == null || meta.IsSubtypeOf(parent.Meta))
                    continue;
                if (!parent.Meta.IsSubtypeOf(meta))
                    throw ScriptError.Type("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases");
                meta = parent.Meta;
            }
            return meta;
        }

        /// <summary>Makes a class, as `type(name, bases, namespace)` does.</summary>
        public PyType NewClass(PyType meta, PyStr name, PyTuple bases, PyDict attributes, PyDict keywords)
        {
            PyType type = new PyType(TypeIds.Instance, name);
            type.Meta = ChooseMeta(meta, bases.Items);
            int count = bases.Count;
            type.Bases = new PyType[count == 0 ? 1 : count];
            if (count == 0)
                type.Bases[0] = Type(TypeIds.Object);
            for (int i = 0; i < count; i++)
            {
                type.Bases[i] = bases.Items[i] as PyType;
                if (type.Bases[i] == null)
                    throw ScriptError.Type("bases must be types");
                CheckBase(type.Bases[i]);
            }
            type.Mro = MergeBases(type);
            type.LayoutId = LayoutOf(type);
            type.EmptyShape = new Shape(type);
            for (int i = 0; i < type.Bases.Length; i++)
                type.Traits |= type.Bases[i].Traits;
            for (int i = attributes.NextEntry(0); i >= 0; i = attributes.NextEntry(i + 1))
            {
                PyStr key = attributes.KeyAt(i) as PyStr;
                if (key == null)
                    continue;
                object value = attributes.ValueAt(i);
                string special = Special.IsCandidate(key) ? key.ToString() : null;
                if (special == "__classcell__")
                    continue;
                if (special == "__qualname__")
                {
                    type.QualifiedName = (PyStr)value;
                    continue;
                }
                if (value is PyFunction && (special == "__init_subclass__" || special == "__class_getitem__"))
                    value = new PyBinding(TypeIds.ClassMethod, value);
                else if (value is PyFunction && special == "__new__")
                    value = new PyBinding(TypeIds.StaticMethod, value);
                type.Attributes.Set(key, value, this);
                NoteTraits(type, key);
            }
            if (type.Attributes.Get(SpecialName(Special.Module), this) == null)
            {
                object module = current == null ? null : current.Link.Globals.Get(SpecialName(Special.Name), this);
                type.Attributes.Set(SpecialName(Special.Module), module == null ? PyStr.From("__main__") : module, this);
            }
            // A class without a text of its own does not show that of its base.
            if (type.Attributes.Get(SpecialName(Special.Doc), this) == null)
                type.Attributes.Set(SpecialName(Special.Doc), Py.None, this);
            NameDescriptors(type);
            NotifyBases(type, keywords);
            return type;
        }

        private static void CheckBase(PyType parent)
        {
            int id = parent.BuiltinId;
            bool closed = id == TypeIds.Bool || id == TypeIds.None || id == TypeIds.MemoryView || (id >= TypeIds.Range && id <= TypeIds.Method)
                || (id >= TypeIds.Code && id <= TypeIds.NotImplemented) || (id >= TypeIds.Traceback && id <= TypeIds.DictItems)
                || (id >= TypeIds.ListIterator && id <= TypeIds.Generator);
            if (closed)
                throw ScriptError.Type("type '" + parent.Name + "' is not an acceptable base type");
        }

        // The builtin type that instances are laid out as: the one of the bases that is not plain object.
        private static int LayoutOf(PyType type)
        {
            int layout = TypeIds.Object;
            for (int i = 0; i < type.Bases.Length; i++)
            {
                int other = type.Bases[i].LayoutId;
                if (other == TypeIds.Object || other == layout)
                    continue;
                bool exceptions = other >= TypeIds.FirstException && layout >= TypeIds.FirstException;
                if (layout != TypeIds.Object && !exceptions)
                    throw ScriptError.Type("multiple bases have instance lay-out conflict");
                layout = other;
            }
            return layout;
        }

        private void NameDescriptors(PyType type)
        {
            PyDict attributes = type.Attributes.Copy();
            for (int i = attributes.NextEntry(0); i >= 0; i = attributes.NextEntry(i + 1))
            {
                PyInstance value = attributes.ValueAt(i) as PyInstance;
                object hook = value == null ? null : FindOwn(value.Type, Special.SetName);
                if (hook != null)
                    CallWith(hook, value, type, attributes.KeyAt(i));
            }
        }

        private void NotifyBases(PyType type, PyDict keywords)
        {
            for (int i = 1; i < type.Mro.Length; i++)
            {
                object hook = type.Mro[i].BuiltinId >= 0 ? null : LookupOwn(type.Mro[i], SpecialName(Special.InitSubclass));
                if (hook == null)
                    continue;
                PyList positional = new PyList();
                Frame frame = StartCallEx(BindAttribute(hook, null, type), positional, keywords);
                if (frame != null)
                    Execute(frame);
                return;
            }
            if (keywords != null && keywords.Count > 0)
                throw ScriptError.Type(type.Name + ".__init_subclass__() takes no keyword arguments");
        }

        // C3 linearisation (https://docs.python.org/3/howto/mro.html).
        private static PyType[] MergeBases(PyType type)
        {
            int lists = type.Bases.Length + 1;
            PyType[][] rows = new PyType[lists][];
            int[] heads = new int[lists];
            int total = 1;
            for (int i = 0; i < type.Bases.Length; i++)
            {
                rows[i] = type.Bases[i].Mro;
                total += rows[i].Length;
                for (int k = 0; k < i; k++)
                {
                    if (type.Bases[k] == type.Bases[i])
                        throw ScriptError.Type("duplicate base class " + type.Bases[i].Name);
                }
            }
            rows[lists - 1] = type.Bases;
            PyType[] merged = new PyType[total];
            merged[0] = type;
            int count = 1;
            for (;;)
            {
                PyType next = null;
                bool left = false;
                for (int i = 0; i < lists && next == null; i++)
                {
                    if (heads[i] == rows[i].Length)
                        continue;
                    left = true;
                    next = rows[i][heads[i]];
                    for (int k = 0; k < lists && next != null; k++)
                    {
                        for (int m = heads[k] + 1; m < rows[k].Length; m++)
                        {
                            if (rows[k][m] == next)
                            {
                                next = null;
                                break;
                            }
                        }
                    }
                }
                if (!left)
                    break;
                if (next == null)
                    throw ScriptError.Type("Cannot create a consistent method resolution\norder (MRO) for bases " + NamesOf(type.Bases));
                merged[count++] = next;
                for (int i = 0; i < lists; i++)
                {
                    if (heads[i] < rows[i].Length && rows[i][heads[i]] == next)
                        heads[i]++;
                }
            }
            PyType[] mro = new PyType[count];
            System.Array.Copy(merged, 0, mro, 0, count);
            return mro;
        }

        private static string NamesOf(PyType[] types)
        {
            string names = types[0].Name.ToString();
            for (int i = 1; i < types.Length; i++)
                names += ", " + types[i].Name;
            return names;
        }

        // ---- super ------------------------------------------------------------------------------------------------------------------

        /// <summary>`super()` and `super(type, object_or_type)`.</summary>
        internal object MakeSuper(NativeCall call)
        {
            PyType type;
            object self;
            if (call.Count == 0)
            {
                Frame frame = current;
                CodeObject code = frame == null ? null : frame.Link.Code;
                if (code == null || code.ArgCount == 0 && (code.Flags & CodeFlags.VarArgs) == 0)
                    throw ScriptError.Runtime("super(): no arguments");
                int at = 0;
                while (at < code.FreeNames.Length && !code.FreeNames[at].Same(PyStr.From("__class__")))
                    at++;
                if (at == code.FreeNames.Length)
                    throw ScriptError.Runtime("super(): __class__ cell not found");
                type = frame.Cells[code.CellNames.Length + at].R as PyType;
                if (type == null)
                    throw ScriptError.Runtime("super(): empty __class__ cell");
                self = FirstArgument(frame, code);
            }
            else
            {
                type = call[0] as PyType;
                if (type == null)
                    throw ScriptError.Type("super() argument 1 must be a type, not " + TypeName(call[0]));
                if (call.Count == 1)
                    return new PySuper(type, Py.None, type);
                self = call[1];
            }
            PyType asType = self as PyType;
            PyType start = asType != null && asType.IsSubtypeOf(type) ? asType : TypeOf(self);
            if (!start.IsSubtypeOf(type))
                throw ScriptError.Type("super(type, obj): obj must be an instance or subtype of type");
            return new PySuper(type, self, start);
        }

        private static object FirstArgument(Frame frame, CodeObject code)
        {
            if (code.ArgCount == 0)
                return ((PyTuple)frame.R[code.KeywordOnlyCount]).Items[0];
            if (frame.R[0] != null)
                return frame.Get(0);
            // A captured first parameter lives in the cell of the same name.
            for (int i = 0; i < code.CellNames.Length; i++)
            {
                if (code.CellNames[i].Same(code.LocalNames[0]))
                    return frame.Cells[i].Box();
            }
            throw ScriptError.Runtime("super(): arg[0] deleted");
        }
    }
}
