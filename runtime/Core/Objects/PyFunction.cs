// Callables and descriptors.

namespace NanoPy.Core
{
    /// <summary>A function written in Python: code bound to globals, defaults and captured cells.</summary>
    public sealed class PyFunction : PyNumbered
    {
        internal readonly LinkedCode Link;
        public PyStr Name;
        public PyStr QualifiedName;
        /// <summary>Values of the last positional parameters, or null.</summary>
        public PyTuple Defaults;
        /// <summary>Values of keyword-only parameters by name, or null.</summary>
        public PyDict KeywordDefaults;
        public PyDict Annotations;
        /// <summary>`__doc__` and other attributes set on the function, or null.</summary>
        public PyDict Attributes;
        /// <summary>The captured cells, or null.</summary>
        public Cell[] Closure;
        /// <summary>Whether an activation needs cells, own or captured.</summary>
        internal readonly bool HasCells;
        /// <summary>Number of positional parameters if a call with exactly that many arguments needs no binding and no cells; else -1.</summary>
        internal int SimpleCount;
        /// <summary>The same for a call that needs cells.</summary>
        internal int SimpleCountWithCells;

        internal PyFunction(LinkedCode link)
        {
            Link = link;
            CodeObject code = link.Code;
            Name = code.Name;
            QualifiedName = code.QualifiedName;
            HasCells = code.CellNames.Length + code.FreeNames.Length > 0;
            bool simple = code.KeywordOnlyCount == 0 && (code.Flags & (CodeFlags.VarArgs | CodeFlags.VarKeywords | CodeFlags.Generator)) == 0;
            SimpleCount = simple && !HasCells ? code.ArgCount : -1;
            SimpleCountWithCells = simple && HasCells ? code.ArgCount : -1;
        }

        public override int TypeId { get { return TypeIds.Function; } }

        public CodeObject Code { get { return Link.Code; } }

        /// <summary>The namespace that the function's global names live in.</summary>
        public Namespace Globals { get { return Link.Globals; } }
    }

    /// <summary>A function or method with its first argument bound.</summary>
    public sealed class PyMethod : PyObject
    {
        public readonly object Self;
        public readonly object Function;

        public PyMethod(object self, object function)
        {
            Self = self;
            Function = function;
        }

        public override int TypeId { get { return Function is PyNative ? TypeIds.NativeMethod : TypeIds.Method; } }
    }

    /// <summary>The body of a native: arguments are read from the call, the result is an object or what call.Int and call.Float give.</summary>
    public delegate object NativeBody(NativeCall call);

    /// <summary>A function written in C#. Made from a row of a NativeTable when its name is first looked up.</summary>
    public sealed class PyNative : PyNumbered
    {
        /// <summary>Name without the type: `append`.</summary>
        public readonly string Name;
        internal readonly NativeBody Body;
        /// <summary>Fewest and most arguments, self not counted; most is -1 for any number.</summary>
        internal readonly int Fewest;
        internal readonly int Most;
        /// <summary>One of NativeKind.</summary>
        internal readonly int Kind;
        /// <summary>Parameter names for calls with keywords ("iterable,/,*,key,reverse"); null if none are taken; "" if the body reads them itself.</summary>
        internal readonly string Parameters;
        /// <summary>The type it is a method of, or null.</summary>
        public readonly PyType Owner;
        /// <summary>The setter of a property; null for read-only ones.</summary>
        internal readonly NativeBody Setter;

        internal PyNative(string name, int kind, int fewest, int most, NativeBody body, NativeBody setter, string parameters, PyType owner)
        {
            Name = name;
            Kind = kind;
            Fewest = fewest;
            Most = most;
            Body = body;
            Setter = setter;
            Parameters = parameters;
            Owner = owner;
        }

        public override int TypeId
        {
            get { return Kind == NativeKind.Method ? TypeIds.MethodDescriptor : Kind == NativeKind.Property ? TypeIds.GetSet : TypeIds.Native; }
        }
    }

    /// <summary>How a native found on a type is bound.</summary>
    public static class NativeKind
    {
        /// <summary>Takes no self.</summary>
        public const int Function = 0;
        /// <summary>Takes the instance as self.</summary>
        public const int Method = 1;
        /// <summary>Takes the class as self, like a classmethod.</summary>
        public const int ClassMethod = 2;
        /// <summary>Is called when the attribute is read.</summary>
        public const int Property = 3;
        /// <summary>A constructor: takes the class as its first argument.</summary>
        public const int New = 4;
    }

    /// <summary>property: any of the four may be null.</summary>
    public sealed class PyProperty : PyObject
    {
        public readonly object Getter;
        public readonly object Setter;
        public readonly object Deleter;
        public object Doc;

        public PyProperty(object getter, object setter, object deleter, object doc)
        {
            Getter = getter;
            Setter = setter;
            Deleter = deleter;
            Doc = doc;
        }

        public override int TypeId { get { return TypeIds.Property; } }
    }

    /// <summary>staticmethod or classmethod around a callable.</summary>
    public sealed class PyBinding : PyObject
    {
        public readonly object Function;
        private readonly int typeId;

        /// <param name="typeId">TypeIds.StaticMethod or TypeIds.ClassMethod.</param>
        public PyBinding(int typeId, object function)
        {
            this.typeId = typeId;
            Function = function;
        }

        public override int TypeId { get { return typeId; } }
    }

    /// <summary>super(Type, instance or class): attributes are looked up behind Type in the mro of Start.</summary>
    public sealed class PySuper : PyObject
    {
        public readonly PyType Type;
        /// <summary>The instance, or the class in a classmethod.</summary>
        public readonly object Self;
        /// <summary>The type whose mro is used.</summary>
        public readonly PyType Start;

        public PySuper(PyType type, object self, PyType start)
        {
            Type = type;
            Self = self;
            Start = start;
        }

        public override int TypeId { get { return TypeIds.Super; } }
    }

    /// <summary>A module: a name and a namespace. A builtin module fills its namespace as names are looked up.</summary>
    public sealed class PyModule : PyNumbered
    {
        public readonly PyStr Name;
        public readonly Namespace Globals;
        /// <summary>Rows not yet looked up; null for modules written in Python.</summary>
        internal ModuleSource Source;

        /// <summary>Whether the module is written in C#.</summary>
        public bool IsBuiltin { get { return Source != null; } }

        public PyModule(PyStr name, Namespace globals)
        {
            Name = name;
            Globals = globals;
        }

        public override int TypeId { get { return TypeIds.Module; } }
    }
}
