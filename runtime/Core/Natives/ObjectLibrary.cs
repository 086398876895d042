// The behaviour of the builtin types, seen from the interpreter. Core knows how to store objects and how to run code;
// what + means for two sets or how a float is printed is in the Library assembly, behind this class.

namespace NanoPy.Core
{
    /// <summary>
    /// What builtin objects do. Operands are boxed objects of builtin types (payloads of derived classes are unwrapped before);
    /// results may be Tags. Null as a result means "not supported": the interpreter then raises the right TypeError.
    /// </summary>
    public abstract class ObjectLibrary
    {
        /// <summary>Adds the methods and properties of a builtin type.</summary>
        public abstract void AddTypeRows(int typeId, NativeTable table);

        /// <summary>Adds the builtin functions.</summary>
        public abstract void AddBuiltinRows(NativeTable table);

        /// <summary>a op b; op is one of Opcode.Add to Opcode.Shr.</summary>
        public abstract object Binary(Interpreter interpreter, Opcode op, object a, object b);

        /// <summary>a op= b where a changes in place (list += ..., set |= ..., dict |= ..., bytearray += ...); op as for Binary. Null: use Binary.</summary>
        public abstract object InPlace(Interpreter interpreter, Opcode op, object a, object b);

        /// <summary>Neg, Pos or Invert.</summary>
        public abstract object Unary(Interpreter interpreter, Opcode op, object a);

        /// <summary>Lt, Le, Gt, Ge, Eq or Ne. For Eq and Ne null means: by identity.</summary>
        public abstract object Compare(Interpreter interpreter, Opcode op, object a, object b);

        /// <summary>container[key], slices included.</summary>
        public abstract object GetItem(Interpreter interpreter, object container, object key);

        /// <summary>container[key] = value; false if the type has no item assignment.</summary>
        public abstract bool SetItem(Interpreter interpreter, object container, object key, object value);

        /// <summary>del container[key]; false if the type has no item deletion.</summary>
        public abstract bool DeleteItem(Interpreter interpreter, object container, object key);

        /// <summary>Number of items, or -1 if the type has no len().</summary>
        public abstract long Length(Interpreter interpreter, object value);

        /// <summary>item in container: 1 or 0, or -1 if the type is no container (the interpreter then iterates).</summary>
        public abstract int Contains(Interpreter interpreter, object container, object item);

        /// <summary>A new iterator, or the object itself if it is one, or null.</summary>
        public abstract object Iterate(Interpreter interpreter, object value);

        /// <summary>Truth of a builtin object.</summary>
        public abstract bool Truth(object value);

        /// <summary>Hash as hash() gives it; raises TypeError for unhashable types.</summary>
        public abstract long Hash(Interpreter interpreter, object value);

        /// <summary>repr() of a builtin object. May call back for items (Interpreter.Repr), which guards against recursion.</summary>
        public abstract PyStr Repr(Interpreter interpreter, object value);

        /// <summary>str() of a builtin object; null if it is the same as its repr().</summary>
        public abstract PyStr Str(Interpreter interpreter, object value);

        /// <summary>format(value, spec) with a spec that is not empty; null if the type has no format of its own.</summary>
        public abstract PyStr Format(Interpreter interpreter, object value, PyStr spec);
    }

    /// <summary>Where text goes: standard output of a script. Implementations buffer as they see fit and may raise to stop.</summary>
    public abstract class TextOutput
    {
        /// <summary>Writes UTF-8 bytes.</summary>
        public abstract void Write(byte[] bytes, int start, int length);

        public virtual void Flush()
        {
        }
    }

    /// <summary>Where input() reads from.</summary>
    public abstract class TextInput
    {
        /// <summary>A line in UTF-8 without its end, or null at the end of the input. Waits with interpreter.Poll() at least every 10 ms, so that a stop ends it.</summary>
        public abstract byte[] ReadLine(Interpreter interpreter);
    }

    /// <summary>Compiles source text at run time, for import, eval and exec; absent on a board without the compiler.</summary>
    public abstract class SourceCompiler
    {
        /// <summary>A whole file; the result runs as a module. Raises SyntaxError as a ScriptException.</summary>
        public abstract CodeObject CompileModule(byte[] utf8, PyStr fileName, int flags);

        /// <summary>One expression; the result returns its value. Raises SyntaxError as a ScriptException.</summary>
        public abstract CodeObject CompileExpression(byte[] utf8, PyStr fileName, int flags);

        /// <summary>Statements typed at a prompt; values of expression statements go to Display. Raises SyntaxError as a ScriptException.</summary>
        public abstract CodeObject CompileInteractive(byte[] utf8, PyStr fileName, int flags);
    }
}
