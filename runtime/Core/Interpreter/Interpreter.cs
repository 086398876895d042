// The interpreter of one script: its types, modules and frames. Nothing in it is shared with other interpreters.

namespace NanoPy.Core
{
    public sealed partial class Interpreter : Operations
    {
        public override bool Equal(object a, object b) { throw null; }
        public override int Hash(object key) { throw null; }
        public override void Poll() { throw null; }

        internal object BoxInt(long value) { return new PyInt(value); }

        /// <summary>The type object of a value.</summary>
        public PyType TypeOf(object value) { throw null; }
        /// <summary>The type object of a builtin type by number.</summary>
        public PyType Type(int typeId) { throw null; }
        /// <summary>The name of a value's type, for messages.</summary>
        public string TypeName(object value) { throw null; }
        public bool IsInstance(object value, PyType type) { throw null; }
        /// <summary>The payload of an instance of a class derived from a builtin type; anything else as it is.</summary>
        public object Unwrap(object value) { throw null; }

        public bool Truth(object value) { throw null; }
        public PyStr Repr(object value) { throw null; }
        public PyStr Str(object value) { throw null; }
        /// <summary>repr() with everything beyond ASCII escaped.</summary>
        public PyStr Ascii(object value) { throw null; }
        public PyStr Format(object value, PyStr spec) { throw null; }
        /// <summary>Hash as hash() gives it; raises TypeError.</summary>
        public long HashOf(object value) { throw null; }
        /// <summary>len(value); raises TypeError.</summary>
        public long Length(object value) { throw null; }
        /// <summary>A length hint for preallocation, 0 if unknown.</summary>
        public int LengthHint(object value) { throw null; }

        /// <summary>iter(value); raises TypeError.</summary>
        public object Iterate(object value) { throw null; }
        /// <summary>The next item as a result (may be a Tag), or null at the end.</summary>
        public object Next(object iterator) { throw null; }
        /// <summary>The next item as an object, or null at the end.</summary>
        public object NextBoxed(object iterator) { return Box(Next(iterator)); }
        /// <summary>All items of an iterable as a new list.</summary>
        public PyList ToList(object iterable) { throw null; }

        /// <summary>a op b, op one of Opcode.Add to Opcode.Shr; a result (may be a Tag); raises TypeError.</summary>
        public object Binary(Opcode op, object a, object b) { throw null; }
        /// <summary>a op b, op one of Opcode.Lt to Opcode.Ne; a result; raises TypeError.</summary>
        public object Compare(Opcode op, object a, object b) { throw null; }
        /// <summary>Whether a &lt; b, for sorting; raises TypeError.</summary>
        public bool Less(object a, object b) { throw null; }
        public object Unary(Opcode op, object a) { throw null; }
        public bool Contains(object container, object item) { throw null; }
        /// <summary>container[key] as a result (may be a Tag).</summary>
        public object GetItem(object container, object key) { throw null; }
        public void SetItem(object container, object key, object value) { throw null; }
        public void DeleteItem(object container, object key) { throw null; }

        /// <summary>An int of 64 bits from int, bool or __index__; raises TypeError "'T' object cannot be interpreted as an integer" or OverflowError.</summary>
        public long ToIndex(object value) { throw null; }
        /// <summary>An int object (PyInt or PyBigInt) from int, bool or __index__, or null if the value is none of these.</summary>
        public object ToIntObject(object value) { throw null; }
        /// <summary>A double from float, int, bool, __float__ or __index__; raises TypeError "must be real number, not T".</summary>
        public double ToFloat(object value) { throw null; }

        /// <summary>value.name as an object; raises AttributeError.</summary>
        public object GetAttribute(object value, PyStr name) { throw null; }
        /// <summary>value.name as an object, or null if there is none.</summary>
        public object TryGetAttribute(object value, PyStr name) { throw null; }
        public void SetAttribute(object value, PyStr name, object attribute) { throw null; }
        public void DeleteAttribute(object value, PyStr name) { throw null; }
        /// <summary>An attribute of a type found along its mro, unbound; or null.</summary>
        public object Lookup(PyType type, PyStr name) { throw null; }
        /// <summary>A special method that a class of the script (not a builtin type) defines for a value, bound to it; or null.</summary>
        public object FindSpecial(object value, string name) { throw null; }
        /// <summary>Names of all attributes, unsorted, for dir().</summary>
        public PyList AttributeNames(object value) { throw null; }

        /// <summary>Calls a callable; the result is an object.</summary>
        public object Call(object callable) { throw null; }
        public object Call(object callable, object argument) { throw null; }
        public object Call(object callable, object first, object second) { throw null; }
        /// <summary>Calls with positional arguments and, if names is not null, keyword arguments whose values are the last items.</summary>
        public object CallArray(object callable, object[] arguments, object[] names) { throw null; }
        public bool IsCallable(object value) { throw null; }

        /// <summary>Makes an exception object of a builtin type with one message; message null for no arguments.</summary>
        public PyException NewException(int typeId, string message) { throw null; }
        /// <summary>The exception a ScriptException stands for.</summary>
        public PyException ExceptionOf(ScriptException error) { throw null; }
        /// <summary>Whether an error is of a builtin exception type or derived from it.</summary>
        public bool Is(ScriptException error, int typeId) { throw null; }

        /// <summary>Guards C# recursion (repr, ==, hash of nested containers): raises RecursionError when too deep. Pair with LeaveNative.</summary>
        public void EnterNative() { throw null; }
        public void LeaveNative() { throw null; }

        /// <summary>Standard output and error of the script.</summary>
        public TextOutput Output;
        public TextOutput ErrorOutput;
    }
}
