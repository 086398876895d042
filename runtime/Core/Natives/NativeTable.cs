// Rows of natives: name, arguments, body. A table is walked when one name is looked up, so that only what a script uses becomes an object:
// 500 natives made at start would take more memory than a small board has.

namespace NanoPy.Core
{
    /// <summary>
    /// Collects rows. Used in two ways: to find one name (only that row becomes an object), or to list all names.
    /// Rows of a type are methods, whose self is NativeCall.Self and not counted; rows of a module or of the builtins are functions.
    /// </summary>
    public sealed class NativeTable
    {
        private readonly string wanted;
        private readonly PyType owner;
        private readonly PyList names;
        private object found;

        internal NativeTable(string wanted, PyType owner)
        {
            this.wanted = wanted;
            this.owner = owner;
        }

        internal NativeTable(PyList names)
        {
            this.names = names;
        }

        /// <summary>What the wanted name stands for, or null.</summary>
        internal object Found { get { return found; } }

        private bool Wants(string name)
        {
            if (names != null)
            {
                names.Append(PyStr.From(name));
                return false;
            }
            return found == null && name == wanted;
        }

        private int Kind { get { return owner == null ? NativeKind.Function : NativeKind.Method; } }

        /// <summary>A native that takes fewest to most positional arguments (most -1: any number) and no keywords.</summary>
        public void Add(string name, int fewest, int most, NativeBody body)
        {
            if (Wants(name))
                found = new PyNative(name, Kind, fewest, most, body, null, null, owner);
        }

        /// <summary>
        /// A native whose arguments can be named: parameters is "iterable,/,*,key,reverse" (before `/` not by name, after `*` only by name).
        /// The body sees all parameters in order; NativeCall.Has tells which were given.
        /// </summary>
        public void AddNamed(string name, string parameters, int fewest, NativeBody body)
        {
            if (Wants(name))
                found = new PyNative(name, Kind, fewest, -1, body, null, parameters, owner);
        }

        /// <summary>A native that reads its keywords itself, with NativeCall.Keyword.</summary>
        public void AddRaw(string name, int fewest, int most, NativeBody body)
        {
            if (Wants(name))
                found = new PyNative(name, Kind, fewest, most, body, null, "", owner);
        }

        /// <summary>The constructor of a builtin type: Self is the class that is called (the type itself or one derived from it).</summary>
        public void AddNew(string parameters, int fewest, int most, NativeBody body)
        {
            if (Wants("__new__"))
                found = new PyNative("__new__", NativeKind.New, fewest, most, body, null, parameters, owner);
        }

        /// <summary>A classmethod: Self is the class.</summary>
        public void AddClassMethod(string name, string parameters, int fewest, int most, NativeBody body)
        {
            if (Wants(name))
                found = new PyNative(name, NativeKind.ClassMethod, fewest, most, body, null, parameters, owner);
        }

        /// <summary>A staticmethod of a type.</summary>
        public void AddStatic(string name, int fewest, int most, NativeBody body)
        {
            if (Wants(name))
                found = new PyNative(name, NativeKind.Function, fewest, most, body, null, null, owner);
        }

        /// <summary>A computed attribute; setter may be null (read-only) and gets the value as its argument.</summary>
        public void AddProperty(string name, NativeBody getter, NativeBody setter)
        {
            if (Wants(name))
                found = new PyNative(name, NativeKind.Property, 0, 1, getter, setter, null, owner);
        }

        /// <summary>An int constant.</summary>
        public void AddInt(string name, long value)
        {
            if (Wants(name))
                found = new PyInt(value);
        }

        /// <summary>A float constant.</summary>
        public void AddFloat(string name, double value)
        {
            if (Wants(name))
                found = new PyFloat(value);
        }

        /// <summary>A str constant.</summary>
        public void AddText(string name, string value)
        {
            if (Wants(name))
                found = PyStr.From(value);
        }

        /// <summary>A builtin type under its name.</summary>
        internal void AddType(string name, Interpreter interpreter, int typeId)
        {
            if (Wants(name))
                found = interpreter.Type(typeId);
        }

        /// <summary>A type of a module, made only if it is wanted: one takes 600 bytes on a board.</summary>
        public void AddClass(NativeClass rows, Interpreter interpreter)
        {
            if (Wants(rows.Name))
                found = rows.Make(interpreter);
        }

        /// <summary>Any other object: made only if it is wanted; the body is called without arguments, self or callee.</summary>
        public void AddValue(string name, NativeBody make)
        {
            if (Wants(name))
                found = make(null);
        }
    }

    /// <summary>A builtin module: one file, one sub-class, one row in the list that the embedder hands to the interpreter.</summary>
    public abstract class ModuleSource
    {
        /// <summary>Name as in `import`.</summary>
        public abstract string Name { get; }

        /// <summary>Adds the module's functions and constants.</summary>
        public abstract void AddRows(NativeTable table);

        /// <summary>Puts objects into a fresh module that cannot be rows (state of one interpreter). Called once, at the first import.</summary>
        public virtual void Initialise(Interpreter interpreter, PyModule module)
        {
        }

        /// <summary>Adds functions that every module sees without an import, such as open().</summary>
        public virtual void AddBuiltins(NativeTable table)
        {
        }

        /// <summary>Lets go of what the script holds outside the interpreter: handlers, timers, files. Called when its run is over, on any thread.</summary>
        public virtual void LetGo()
        {
        }
    }
}
