// The interpreter of one script: its types, modules and state. Nothing in it is shared with other interpreters.
// The other parts: Run (the loop), Types, Calls, Attributes, Operators, Classes, Unwind, Imports.

using NanoPy.Numbers;

namespace NanoPy.Core
{
    /// <summary>How a run ended.</summary>
    public sealed class RunOutcome
    {
        /// <summary>The exception that ended the script, or null.</summary>
        public readonly PyException Error;
        /// <summary>Whether a kill ended it.</summary>
        public readonly bool Killed;
        /// <summary>StopReason of the first request that the script met; None if nobody asked for a stop.</summary>
        public readonly int Reason;

        internal RunOutcome(PyException error, bool killed, int reason)
        {
            Error = error;
            Killed = killed;
            Reason = reason;
        }
    }

    /// <summary>
    /// Runs scripts. One interpreter belongs to one thread at a time; only Signal may be touched from others.
    /// </summary>
    public sealed partial class Interpreter : Operations
    {
        /// <summary>Where stops are requested.</summary>
        public readonly StopSignal Signal = new StopSignal();
        /// <summary>Where events post what the script is to do about them.</summary>
        public readonly CallbackQueue Callbacks;
        /// <summary>Names that every module sees.</summary>
        public readonly Namespace Builtins = new Namespace(null);
        /// <summary>Loaded modules by name, `sys.modules`.</summary>
        public readonly PyDict Modules = new PyDict();
        /// <summary>Standard output of the script.</summary>
        public TextOutput Output;
        /// <summary>Standard error of the script.</summary>
        public TextOutput ErrorOutput;
        /// <summary>Standard input of the script; null where there is none.</summary>
        public TextInput Input;
        /// <summary>Most Python calls in progress; see Limits.CallDepth.</summary>
        public int MaxDepth = Limits.CallDepth;
        /// <summary>Most natives in progress that call back; see Limits.NativeDepth.</summary>
        public int MaxNativeDepth = Limits.NativeDepth;

        private Identities identities;
        private readonly ObjectLibrary library;
        private readonly ModuleSource[] sources;
        private readonly SourceCompiler compiler;

        // State of the run.
        private Frame current;
        private int nativeDepth;
        private object callResult;
        private PyException handled;
        private PyException unhandled;
        private bool interrupted;
        private int stopReason;
        private NativeCall[] calls = new NativeCall[2];
        private int leastDepthWithPool = Limits.LeastDepthWithPool;
        private object[] reprs = NoObjects;
        private int reprCount;

        /// <param name="library">The behaviour of the builtin types.</param>
        /// <param name="sources">The builtin modules.</param>
        /// <param name="compiler">For import, eval and exec of source text; null where there is none.</param>
        public Interpreter(ObjectLibrary library, ModuleSource[] sources, SourceCompiler compiler)
        {
            this.library = library;
            this.sources = sources;
            this.compiler = compiler;
            Callbacks = new CallbackQueue(Signal);
        }

        /// <summary>
        /// Runs a module's code from start to end in a fresh `__main__`; the caller's thread becomes the script's. Never throws: whatever
        /// happens is in the outcome. A stop requested before or after does not count.
        /// </summary>
        public RunOutcome Run(CodeObject code)
        {
            return Run(code, NewMain());
        }

        /// <summary>The namespace of a fresh `__main__`.</summary>
        public Namespace NewMain()
        {
            PyModule main = NewModule(PyStr.From("__main__"));
            Modules.Set(main.Name, main, this);
            return main.Globals;
        }

        /// <summary>As Run, in a namespace that lives on: what a prompt does.</summary>
        public RunOutcome Run(CodeObject code, Namespace globals)
        {
            current = null;
            nativeDepth = 0;
            reprCount = 0;
            handled = null;
            interrupted = false;
            stopReason = StopReason.None;
            holdsCallbacks = false;
            runsCallbacks = false;
            Callbacks.Clear();
            PyException error = null;
            bool killed = false, noRoom = false;
            Signal.Begin();
            try
            {
                Poll();
                Execute(ModuleFrame(code, globals, null));
            }
            catch (ScriptException raised)
            {
                error = ExceptionOf(raised);
            }
            catch (System.OutOfMemoryException)
            {
                noRoom = true;
            }
            catch (KillException)
            {
                killed = true;
            }
            if (noRoom)
                error = NewException(TypeIds.MemoryError, "");
            int pending = Signal.End();
            if (stopReason == StopReason.None && killed)
                stopReason = pending;
            return new RunOutcome(error, killed, stopReason);
        }

        /// <summary>Lets the modules let go of what the script holds outside the interpreter; on any thread, when the run is over.</summary>
        public void LetGo()
        {
            for (int i = 0; i < sources.Length; i++)
                sources[i].LetGo();
        }

        /// <summary>A fresh module with `__name__` set.</summary>
        public PyModule NewModule(PyStr name)
        {
            Namespace globals = new Namespace(Builtins);
            globals.Set(SpecialName(Special.Name), name, this);
            return new PyModule(name, globals);
        }

        internal object RunModule(CodeObject code, Namespace globals, PyDict locals)
        {
            return Execute(ModuleFrame(code, globals, locals));
        }

        private Frame ModuleFrame(CodeObject code, Namespace globals, PyDict locals)
        {
            LinkedCode link = new LinkedCode(code, globals, this);
            Frame frame = link.Take();
            globals.Adopt(code.LocalNames, code.GlobalRegisters, frame.R, frame.N, frame.D);
            frame.Locals = locals;
            // Cells of comprehension variables that functions capture.
            if (code.CellNames.Length > 0)
                frame.Cells = new Cell[code.CellNames.Length];
            return frame;
        }

        /// <summary>Guards C# recursion (repr, == and hash of nested containers, natives that call back): raises RecursionError. Pair with LeaveNative.</summary>
        public void EnterNative()
        {
            if (nativeDepth >= MaxNativeDepth)
                throw ScriptError.TooDeep();
            nativeDepth++;
        }

        public void LeaveNative()
        {
            nativeDepth--;
        }

        /// <summary>
        /// Sets MaxDepth and MaxNativeDepth for a board with so many bytes free, so that a recursion without end is a RecursionError and not
        /// the end of the memory.
        /// </summary>
        public void FitInto(long freeBytes)
        {
            MaxDepth = Depth(freeBytes / Limits.BytesPerCall, Limits.LeastCallDepth, Limits.CallDepth);
            MaxNativeDepth = Depth(freeBytes / Limits.BytesPerNative, Limits.LeastNativeDepth, Limits.NativeDepth);
            leastDepthWithPool = MaxDepth < Limits.LeastDepthWithPool ? MaxDepth : Limits.LeastDepthWithPool;
        }

        private static int Depth(long wanted, int least, int most)
        {
            return wanted < least ? least : wanted > most ? most : (int)wanted;
        }

        /// <summary>How many frames a function may keep for reuse.</summary>
        internal int PooledFrames { get { return MaxDepth < leastDepthWithPool ? 0 : Limits.PooledFrames; } }

        /// <summary>Python calls in progress.</summary>
        internal int CallsInProgress
        {
            get
            {
                int calls = 0;
                Frame frame = current;
                // A frame that is not pooled knows its depth, so that a deep recursion is not walked down again and again.
                while (frame != null && frame.Depth == 0)
                {
                    calls++;
                    frame = frame.Caller;
                }
                return frame == null ? calls : calls + frame.Depth;
            }
        }

        // ---- exceptions ---------------------------------------------------------------------------------------------------------

        /// <summary>Makes an exception of a builtin type with one message; null for no arguments.</summary>
        public PyException NewException(int typeId, string message)
        {
            PyTuple args = message == null ? PyTuple.Empty : new PyTuple(new object[] { PyStr.From(message) });
            return new PyException(Type(typeId), args);
        }

        /// <summary>The exception object of an error on its way through C#.</summary>
        public PyException ExceptionOf(ScriptException error)
        {
            if (error.Value == null)
            {
                if (error.Argument != null)
                    error.Value = new PyException(Type(error.ExceptionId), new PyTuple(new object[] { error.Argument }));
                else
                    error.Value = NewException(error.ExceptionId, error.Text);
                if (error.Place != null)
                    SetPlace(error.Value, error.Place);
            }
            return error.Value;
        }

        private static void SetPlace(PyException error, SyntaxPlace place)
        {
            object[] details = { place.FileName, new PyInt(place.Line), new PyInt(place.Column), place.Text, new PyInt(place.LastLine), new PyInt(place.LastColumn) };
            string[] names = { "filename", "lineno", "offset", "text", "end_lineno", "end_offset" };
            for (int i = 0; i < names.Length; i++)
                error.SetOwn(PyStr.From(names[i]), (object)details[i]);
            error.SetOwn(PyStr.From("msg"), error.Args.Items[0]);
            error.Args = PyTuple.Of(error.Args.Items[0], new PyTuple(details));
        }

        /// <summary>Whether an error is of a builtin exception type or derived from it.</summary>
        public bool Is(ScriptException error, int typeId)
        {
            return ExceptionOf(error).Type.IsSubtypeOf(Type(typeId));
        }

        // ---- truth, hash, equality ------------------------------------------------------------------------------------------------

        /// <summary>bool(value); may run script code.</summary>
        public bool Truth(object value)
        {
            if (value == Py.True || value == Py.False)
                return value == Py.True;
            PyInstance instance = value as PyInstance;
            if (instance == null)
                return library.Truth(value);
            object method = FindOwn(instance.Type, Special.Bool);
            if (method != null)
            {
                object result = CallWith(method, instance);
                if (result != Py.True && result != Py.False)
                    throw ScriptError.Type("__bool__ should return bool, returned " + TypeName(result));
                return result == Py.True;
            }
            method = FindOwn(instance.Type, Special.Len);
            if (method != null)
                return Length(value) != 0;
            object payload = Unwrap(value);
            return payload == value || library.Truth(payload);
        }

        /// <summary>Hash as hash() gives it; raises TypeError.</summary>
        public long HashOf(object value)
        {
            PyInstance instance = value as PyInstance;
            if (instance == null)
                return library.Hash(this, value);
            object method = FindOwn(instance.Type, Special.Hash);
            if (method == Py.None || (method == null && DefinesEqualityAlone(instance.Type)))
                throw ScriptError.Type("unhashable type: '" + TypeName(value) + "'");
            if (method != null)
            {
                object result = CallWith(method, instance);
                PyBool truth = result as PyBool;
                if (truth != null)
                    return truth.Value ? 1 : 0;
                PyInt whole = result as PyInt;
                if (whole != null)
                    return whole.Value == -1 ? -2 : LongMath.Hash(whole.Value);
                PyBigInt big = result as PyBigInt;
                if (big != null)
                    return big.Value.Hash();
                throw ScriptError.Type("__hash__ method should return an integer");
            }
            object payload = Unwrap(value);
            return payload == value ? IdOf(value) >> 4 : library.Hash(this, payload);
        }

        // A class that defines __eq__ without __hash__ has no hash: __hash__ must not be found behind the __eq__.
        private bool DefinesEqualityAlone(PyType type)
        {
            for (int i = 0; i < type.Mro.Length; i++)
            {
                PyDict own = type.Mro[i].Attributes;
                if (type.Mro[i].BuiltinId >= 0)
                    return false;
                if (own.Get(SpecialName(Special.Hash), this) != null)
                    return false;
                if (own.Get(SpecialName(Special.Eq), this) != null)
                    return true;
            }
            return false;
        }

        /// <summary>A number that is this object's own as long as it lives; id().</summary>
        public long IdOf(object value)
        {
            if (identities == null)
                identities = new Identities();
            return 0x10000 + (long)identities.Of(value) * 16;
        }

        public override int Hash(object key)
        {
            return PyTable.Fold(HashOf(key));
        }

        /// <summary>Whether a == b, by identity first, as in containers.</summary>
        public override bool Equal(object a, object b)
        {
            if (a == b)
                return true;
            PyStr text = a as PyStr;
            if (text != null)
            {
                PyStr other = b as PyStr;
                if (other != null)
                    return text.Same(other);
            }
            object result = Compare(Opcode.Eq, a, b);
            return result == Py.True || (result != Py.False && Truth(Box(result)));
        }

        // ---- text -------------------------------------------------------------------------------------------------------------

        public PyStr Repr(object value)
        {
            return TextOf(value, Special.Repr);
        }

        public PyStr Str(object value)
        {
            PyStr text = value as PyStr;
            return text != null ? text : TextOf(value, Special.Str);
        }

        private PyStr TextOf(object value, int special)
        {
            PyInstance instance = value as PyInstance;
            if (instance != null)
            {
                object method = special == Special.Str ? FindOwnText(instance.Type) : FindOwn(instance.Type, Special.Repr);
                if (method != null)
                {
                    PyStr text = Unwrap(CallWith(method, instance)) as PyStr;
                    if (text == null)
                        throw ScriptError.Type(SpecialName(special).ToString() + " returned non-string (type " + TypeName(CallWith(method, instance)) + ")");
                    return text;
                }
                value = Unwrap(value);
            }
            else if (value is PyType && ((PyType)value).Meta.BuiltinId < 0)
            {
                PyType meta = ((PyType)value).Meta;
                object method = special == Special.Str ? FindOwnText(meta) : FindOwn(meta, special);
                if (method != null)
                    return (PyStr)CallWith(method, value);
            }
            EnterNative();
            PyStr result = special == Special.Str ? library.Str(this, value) : null;
            if (result == null)
                result = library.Repr(this, value);
            LeaveNative();
            return result;
        }

        // str() of an instance: the first of __str__ and __repr__ along the mro that a class of the script defines. A builtin type with a
        // str of its own (str, exceptions) comes before a __repr__ further up.
        private object FindOwnText(PyType type)
        {
            object method = FindOwn(type, Special.Str);
            if (method != null || type.IsException || type.LayoutId == TypeIds.Str)
                return method;
            return FindOwn(type, Special.Repr);
        }

        /// <summary>Notes that a container's repr() begins; false if it is being made already: the container holds itself. Pair with LeaveRepr.</summary>
        public bool EnterRepr(object container)
        {
            for (int i = 0; i < reprCount; i++)
            {
                if (reprs[i] == container)
                    return false;
            }
            if (reprCount == reprs.Length)
            {
                object[] grown = new object[reprCount + 4];
                System.Array.Copy(reprs, 0, grown, 0, reprCount);
                reprs = grown;
            }
            reprs[reprCount++] = container;
            return true;
        }

        public void LeaveRepr()
        {
            reprs[--reprCount] = null;
        }

        /// <summary>repr() with everything beyond ASCII escaped.</summary>
        public PyStr Ascii(object value)
        {
            PyStr text = Repr(value);
            if (text.IsAscii)
                return text;
            ByteWriter writer = new ByteWriter(text.Bytes.Length * 2);
            for (int i = 0; i < text.Bytes.Length; i += Utf8.LengthAt(text.Bytes, i))
            {
                int codePoint = Utf8.Read(text.Bytes, i);
                if (codePoint < 0x80)
                {
                    writer.WriteByte(codePoint);
                    continue;
                }
                int digits = codePoint < 0x100 ? 2 : codePoint < 0x10000 ? 4 : 8;
                writer.WriteByte('\\');
                writer.WriteByte(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
                for (int shift = digits * 4 - 4; shift >= 0; shift -= 4)
                {
                    int digit = (codePoint >> shift) & 15;
                    writer.WriteByte(digit < 10 ? '0' + digit : 'a' + digit - 10);
                }
            }
            return writer.ToStr();
        }

        /// <summary>format(value, spec).</summary>
        public PyStr Format(object value, PyStr spec)
        {
            PyInstance instance = value as PyInstance;
            if (instance != null)
            {
                object method = FindOwn(instance.Type, Special.Format);
                if (method != null)
                {
                    PyStr text = CallWith(method, instance, spec) as PyStr;
                    if (text == null)
                        throw ScriptError.Type("__format__ must return a str");
                    return text;
                }
            }
            if (spec.Bytes.Length == 0)
                return Str(value);
            object payload = Unwrap(value);
            PyStr result = library.Format(this, payload, spec);
            if (result == null)
                throw ScriptError.Type("unsupported format string passed to " + TypeName(value) + ".__format__");
            return result;
        }

        // ---- numbers ----------------------------------------------------------------------------------------------------------

        /// <summary>An int object (PyInt or PyBigInt) from int, bool or __index__, or null if the value is none of these.</summary>
        public object ToIntObject(object value)
        {
            if (value == Tag.Int)
                throw ScriptError.Runtime("a Tag is no object");
            if (value is PyInt || value is PyBigInt)
                return value;
            PyBool truth = value as PyBool;
            if (truth != null)
                return new PyInt(truth.Value ? 1 : 0);
            PyInstance instance = value as PyInstance;
            if (instance == null)
                return null;
            object payload = Unwrap(value);
            if (payload != value && (payload is PyInt || payload is PyBigInt))
                return payload;
            object method = FindOwn(instance.Type, Special.Index);
            if (method == null)
                return null;
            object result = CallWith(method, instance);
            if (result is PyInt || result is PyBigInt)
                return result;
            throw ScriptError.Type("__index__ returned non-int (type " + TypeName(result) + ")");
        }

        /// <summary>An int of 64 bits from int, bool or __index__; raises TypeError or OverflowError.</summary>
        public long ToIndex(object value)
        {
            PyInt whole = value as PyInt;
            if (whole != null)
                return whole.Value;
            object result = ToIntObject(value);
            if (result == null)
                throw ScriptError.Type("'" + TypeName(value) + "' object cannot be interpreted as an integer");
            whole = result as PyInt;
            if (whole == null)
                throw ScriptError.Overflow("Python int too large to convert to C ssize_t");
            return whole.Value;
        }

        /// <summary>A double from float, int, bool, __float__ or __index__; raises TypeError.</summary>
        public double ToFloat(object value)
        {
            PyFloat real = Unwrap(value) as PyFloat;
            if (real != null)
                return real.Value;
            PyInstance instance = value as PyInstance;
            object method = instance == null ? null : FindOwn(instance.Type, Special.Float);
            if (method != null)
            {
                object result = CallWith(method, instance);
                real = result as PyFloat;
                if (real == null)
                    throw ScriptError.Type(TypeName(value) + ".__float__ returned non-float (type " + TypeName(result) + ")");
                return real.Value;
            }
            object whole = ToIntObject(value);
            if (whole == null)
                throw ScriptError.Type("must be real number, not " + TypeName(value));
            PyInt small = whole as PyInt;
            if (small != null)
                return small.Value;
            double converted;
            if (!((PyBigInt)whole).Value.TryToDouble(out converted))
                throw ScriptError.Overflow("int too large to convert to float");
            return converted;
        }
    }
}
