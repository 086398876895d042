// Calls: binding arguments to parameters, natives, and calls that C# code makes. A Python call never recurses in C#: StartCall gives
// back the frame to run, and only C# callers (Call, CallArray) run it to its end themselves.

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        private static readonly object[] NoObjects = new object[0];

        // ---- calls that C# code makes -------------------------------------------------------------------------------------------

        /// <summary>Calls a callable; the result is an object.</summary>
        public object Call(object callable)
        {
            return CallArray(callable, NoObjects, null);
        }

        public object Call(object callable, object argument)
        {
            return CallArray(callable, new object[] { argument }, null);
        }

        public object Call(object callable, object first, object second)
        {
            return CallArray(callable, new object[] { first, second }, null);
        }

        /// <summary>Calls with positional arguments and, if names is not null, keyword arguments whose values are the last items.</summary>
        public object CallArray(object callable, object[] arguments, object[] names)
        {
            return Finish(callable, null, arguments, names);
        }

        // A function found on a type, called with self.
        internal object CallWith(object method, object self)
        {
            return CallBound(method, self, NoObjects);
        }

        internal object CallWith(object method, object self, object argument)
        {
            return CallBound(method, self, new object[] { argument });
        }

        internal object CallWith(object method, object self, object first, object second)
        {
            return CallBound(method, self, new object[] { first, second });
        }

        private object CallBound(object method, object self, object[] arguments)
        {
            if (method is PyFunction || (method is PyNative && ((PyNative)method).Kind == NativeKind.Method))
                return Finish(method, self, arguments, null);
            return Finish(BindAttribute(method, self, TypeOf(self)), null, arguments, null);
        }

        private object Finish(object callable, object self, object[] arguments, object[] names)
        {
            Registers registers = new Registers();
            registers.Reserve(arguments.Length);
            for (int i = 0; i < arguments.Length; i++)
                registers.Set(i, arguments[i]);
            Frame frame = StartCall(callable, self, registers.R, registers.N, registers.D, 0, arguments.Length, names);
            return Box(frame == null ? callResult : Execute(frame));
        }

        /// <summary>Whether value(...) can work.</summary>
        public bool IsCallable(object value)
        {
            PyInstance instance = value as PyInstance;
            if (instance != null)
                return FindOwn(instance.Type, Special.Call) != null;
            int id = ((PyObject)value).TypeId;
            return id == TypeIds.Type || (id >= TypeIds.Function && id <= TypeIds.Method) || id == TypeIds.NativeMethod || id == TypeIds.MethodDescriptor
                || id == TypeIds.StaticMethod;
        }

        // ---- starting a call ----------------------------------------------------------------------------------------------------

        /// <summary>
        /// Starts a call with `count` arguments in registers from `at` on, of which the last ones are named by `names` (null for none).
        /// Returns the frame to run, or null when the call is done and callResult holds its result (which may be a Tag).
        /// </summary>
        private Frame StartCall(object callable, object self, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            for (;;)
            {
                PyFunction function = callable as PyFunction;
                if (function != null)
                    return Bind(function, self, R, N, D, at, count, names);
                PyNative native = callable as PyNative;
                if (native != null)
                {
                    if (native.Kind == NativeKind.New)
                        return StartNew(native, R, N, D, at, count, names);
                    callResult = Invoke(native, self, R, N, D, at, count, names);
                    return null;
                }
                PyMethod method = callable as PyMethod;
                if (method != null && self == null)
                {
                    self = method.Self;
                    callable = method.Function;
                    continue;
                }
                PyType type = callable as PyType;
                if (type != null && self == null)
                    return StartInstance(type, R, N, D, at, count, names);
                PyBinding binding = callable as PyBinding;
                if (binding != null && binding.TypeId == TypeIds.StaticMethod)
                {
                    callable = binding.Function;
                    continue;
                }
                object bound = BindCallable(callable);
                if (self == null)
                {
                    callable = bound;
                    continue;
                }
                // Any other callable bound to a self: self becomes the first argument.
                Registers shifted = new Registers();
                shifted.Reserve(count + 1);
                shifted.Set(0, self);
                System.Array.Copy(R, at, shifted.R, 1, count);
                System.Array.Copy(N, at, shifted.N, 1, count);
                System.Array.Copy(D, at, shifted.D, 1, count);
                return StartCall(callable, null, shifted.R, shifted.N, shifted.D, 0, count + 1, names);
            }
        }

        private object BindCallable(object callable)
        {
            if (callable is PyMethod || callable is PyType)
                return callable;
            PyInstance instance = callable as PyInstance;
            object found = instance == null ? null : FindOwn(instance.Type, Special.Call);
            if (found == null)
                throw ScriptError.Type("'" + TypeName(callable) + "' object is not callable");
            return BindAttribute(found, callable, instance.Type);
        }

        private Frame StartCallEx(object callable, object positional, PyDict keywords)
        {
            PyTuple tuple = positional as PyTuple;
            object[] items = tuple != null ? tuple.Items : ((PyList)positional).Items;
            int count = tuple != null ? items.Length : ((PyList)positional).Count;
            int named = keywords == null ? 0 : keywords.Count;
            Registers registers = new Registers();
            registers.Reserve(count + named);
            for (int i = 0; i < count; i++)
                registers.Set(i, items[i]);
            object[] names = null;
            if (named > 0)
            {
                names = new object[named];
                int k = 0;
                for (int entry = keywords.NextEntry(0); entry >= 0; entry = keywords.NextEntry(entry + 1))
                {
                    names[k] = keywords.KeyAt(entry) as PyStr;
                    if (names[k] == null)
                        throw ScriptError.Type("keywords must be strings");
                    registers.Set(count + k, keywords.ValueAt(entry));
                    k++;
                }
            }
            return StartCall(callable, null, registers.R, registers.N, registers.D, 0, count + named, names);
        }

        // ---- functions of the script ----------------------------------------------------------------------------------------------

        private static void CopyRegister(object[] R, long[] N, double[] D, int from, Frame frame, int to)
        {
            object value = R[from];
            frame.R[to] = value;
            if (value == Tag.Int)
                frame.N[to] = N[from];
            else if (value == Tag.Float)
                frame.D[to] = D[from];
        }

        private static object BoxRegister(object[] R, long[] N, double[] D, int at)
        {
            object value = R[at];
            if (value == Tag.Int)
                return new PyInt(N[at]);
            return value == Tag.Float ? new PyFloat(D[at]) : value;
        }

        private void MakeCells(PyFunction function, Frame frame)
        {
            CodeObject code = function.Code;
            int own = code.CellNames.Length;
            int free = code.FreeNames.Length;
            frame.Kind = ReturnKind.StoreWithCells;
            if (own == 0)
            {
                frame.Cells = function.Closure;
                return;
            }
            Cell[] cells = new Cell[own + free];
            for (int i = 0; i < own; i++)
                cells[i] = new Cell();
            for (int i = 0; i < free; i++)
                cells[own + i] = function.Closure[i];
            frame.Cells = cells;
        }

        // A frame with the arguments in its parameters; raises TypeError as CPython does. Null for a generator function: the call is done, and callResult the generator.
        private Frame Bind(PyFunction function, object self, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            CodeObject code = function.Code;
            // The frame of a generator outlives the call: it is none of the pool's.
            Frame frame = (code.Flags & CodeFlags.Generator) == 0 ? function.Link.Take() : new Frame(function.Link);
            int named = names == null ? 0 : names.Length;
            int positional = count - named;
            int first = 0;
            if (self != null && code.ArgCount > 0)
            {
                frame.Set(0, self, this);
                first = 1;
            }
            int given = positional + (self == null ? 0 : 1);
            int copied = positional < code.ArgCount - first ? positional : code.ArgCount - first;
            for (int i = 0; i < copied; i++)
                CopyRegister(R, N, D, at + i, frame, first + i);
            int rest = code.ArgCount + code.KeywordOnlyCount;
            bool takesMore = (code.Flags & CodeFlags.VarArgs) != 0;
            if (takesMore)
            {
                bool selfIsExtra = self != null && first == 0;
                int extra = positional - copied;
                object[] items = new object[extra + (selfIsExtra ? 1 : 0)];
                if (selfIsExtra)
                    items[0] = self;
                for (int i = 0; i < extra; i++)
                    items[items.Length - extra + i] = BoxRegister(R, N, D, at + copied + i);
                frame.R[rest] = items.Length == 0 ? PyTuple.Empty : new PyTuple(items);
            }
            if ((code.Flags & CodeFlags.VarKeywords) != 0)
                frame.R[takesMore ? rest + 1 : rest] = new PyDict();
            if (named > 0)
                BindKeywords(function, frame, R, N, D, at + positional, names);
            if (given > code.ArgCount && !takesMore)
                throw TooManyArguments(function, frame, given);
            if (given != code.ArgCount || named > 0 || code.KeywordOnlyCount > 0)
                BindDefaults(function, frame);
            if (function.HasCells)
                MakeCells(function, frame);
            if ((code.Flags & CodeFlags.Generator) == 0)
                return frame;
            callResult = new PyGenerator(frame, function.Name, function.QualifiedName);
            return null;
        }

        private void BindKeywords(PyFunction function, Frame frame, object[] R, long[] N, double[] D, int at, object[] names)
        {
            CodeObject code = function.Code;
            int parameters = code.ArgCount + code.KeywordOnlyCount;
            PyDict rest = null;
            if ((code.Flags & CodeFlags.VarKeywords) != 0)
                rest = (PyDict)frame.R[code.ParameterCount - 1];
            string refused = null;
            for (int k = 0; k < names.Length; k++)
            {
                PyStr name = (PyStr)names[k];
                int i = 0;
                while (i < parameters && !code.LocalNames[i].Same(name))
                    i++;
                if (i < parameters && i >= code.PositionalOnlyCount)
                {
                    if (frame.R[i] != null)
                        throw ScriptError.Type(function.QualifiedName + "() got multiple values for argument '" + name + "'");
                    CopyRegister(R, N, D, at + k, frame, i);
                }
                else if (rest != null)
                    rest.Set(name, BoxRegister(R, N, D, at + k), this);
                else if (i < parameters)
                    refused = refused == null ? name.ToString() : refused + ", " + name;
                else
                    throw ScriptError.Type(function.QualifiedName + "() got an unexpected keyword argument '" + name + "'");
            }
            if (refused != null)
                throw ScriptError.Type(function.QualifiedName + "() got some positional-only arguments passed as keyword arguments: '" + refused + "'");
        }

        private void BindDefaults(PyFunction function, Frame frame)
        {
            CodeObject code = function.Code;
            int defaults = function.Defaults == null ? 0 : function.Defaults.Count;
            int firstDefault = code.ArgCount - defaults;
            int missing = 0;
            for (int i = 0; i < code.ArgCount; i++)
            {
                if (frame.R[i] != null)
                    continue;
                if (i >= firstDefault)
                    frame.Set(i, function.Defaults.Items[i - firstDefault], this);
                else
                    missing++;
            }
            if (missing > 0)
                throw Missing(function, frame, missing, 0, code.ArgCount, "positional");
            int end = code.ArgCount + code.KeywordOnlyCount;
            for (int i = code.ArgCount; i < end; i++)
            {
                if (frame.R[i] != null)
                    continue;
                object value = function.KeywordDefaults == null ? null : function.KeywordDefaults.Get(code.LocalNames[i], this);
                if (value != null)
                    frame.Set(i, value, this);
                else
                    missing++;
            }
            if (missing > 0)
                throw Missing(function, frame, missing, code.ArgCount, end, "keyword-only");
        }

        // "f() missing 2 required positional arguments: 'a' and 'b'"
        private static ScriptException Missing(PyFunction function, Frame frame, int missing, int from, int to, string kind)
        {
            string list = "";
            int named = 0;
            for (int i = from; i < to; i++)
            {
                if (frame.R[i] != null)
                    continue;
                named++;
                if (named > 1)
                    list += named < missing ? ", " : missing > 2 ? ", and " : " and ";
                list += "'" + function.Code.LocalNames[i] + "'";
            }
            return ScriptError.Type(function.QualifiedName + "() missing " + missing.ToString() + " required " + kind + " argument"
                + (missing == 1 ? ": " : "s: ") + list);
        }

        private static ScriptException TooManyArguments(PyFunction function, Frame frame, int given)
        {
            CodeObject code = function.Code;
            int defaults = function.Defaults == null ? 0 : function.Defaults.Count;
            string takes = defaults > 0 ? "from " + (code.ArgCount - defaults).ToString() + " to " + code.ArgCount.ToString() : code.ArgCount.ToString();
            int keywordOnly = 0;
            for (int i = code.ArgCount; i < code.ArgCount + code.KeywordOnlyCount; i++)
            {
                if (frame.R[i] != null)
                    keywordOnly++;
            }
            string were = given.ToString();
            if (keywordOnly > 0)
                were += " positional argument" + (given == 1 ? "" : "s") + " (and " + keywordOnly.ToString() + " keyword-only argument" + (keywordOnly == 1 ? "" : "s") + ")";
            return ScriptError.Type(function.QualifiedName + "() takes " + takes + " positional argument" + (code.ArgCount == 1 && defaults == 0 ? "" : "s")
                + " but " + were + (given == 1 && keywordOnly == 0 ? " was given" : " were given"));
        }

        // ---- natives ------------------------------------------------------------------------------------------------------------

        // Calls a native and returns its result, which may be a Tag.
        private object Invoke(PyNative native, object self, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            object receiver = self;
            if (native.Kind == NativeKind.Method && self == null)
            {
                // str.upper('x'): the first argument is the instance.
                if (count == 0 || (names != null && names.Length == count))
                    throw ScriptError.Type("unbound method " + native.Owner.Name + "." + native.Name + "() needs an argument");
                receiver = BoxRegister(R, N, D, at);
                if (!IsInstance(receiver, native.Owner))
                    throw ScriptError.Type("descriptor '" + native.Name + "' for '" + native.Owner.Name + "' objects doesn't apply to a '" + TypeName(receiver) + "' object");
                at++;
                count--;
            }
            if (nativeDepth >= MaxNativeDepth)
                throw ScriptError.TooDeep();
            if (nativeDepth >= calls.Length)
                GrowCalls();
            NativeCall call = calls[nativeDepth];
            if (call == null)
            {
                call = new NativeCall(this);
                calls[nativeDepth] = call;
            }
            call.Callee = native;
            call.Receiver = receiver;
            call.Self = native.Kind == NativeKind.Method && native.Owner.BuiltinId > TypeIds.Object ? Unwrap(receiver) : receiver;
            call.KeywordNames = null;
            call.KeywordsUsed = 0;
            int named = names == null ? 0 : names.Length;
            if (native.Parameters == null)
            {
                if (named > 0)
                    throw ScriptError.Type(FullName(native) + "() takes no keyword arguments");
                CheckCount(native, count);
            }
            else if (native.Parameters.Length == 0)
            {
                count -= named;
                CheckCount(native, count);
                call.KeywordNames = names;
            }
            else
            {
                SpreadParameters(call, native, R, N, D, at, count, names);
                Registers scratch = call.Scratch;
                R = scratch.R;
                N = scratch.N;
                D = scratch.D;
                at = 0;
                count = call.Count;
            }
            call.R = R;
            call.N = N;
            call.D = D;
            call.At = at;
            call.Count = count;
            nativeDepth++;
            object result = native.Body(call);
            nativeDepth--;
            return result == null ? Py.None : result;
        }

        private void CallSetter(PyNative native, object self, object value)
        {
            Registers registers = new Registers();
            registers.Set(0, value);
            Invoke(new PyNative(native.Name, NativeKind.Method, 1, 1, native.Setter, null, null, native.Owner), self, registers.R, registers.N, registers.D, 0, 1, null);
        }

        private void GrowCalls()
        {
            // A call back into Python counts as a level too, so the depth can be more than one beyond.
            NativeCall[] grown = new NativeCall[nativeDepth * 2];
            System.Array.Copy(calls, 0, grown, 0, calls.Length);
            calls = grown;
        }

        private static string FullName(PyNative native)
        {
            if (native.Kind == NativeKind.New)
                return native.Owner.Name.ToString();
            return native.Owner == null ? native.Name : native.Owner.Name + "." + native.Name;
        }

        private static void CheckCount(PyNative native, int count)
        {
            if (count >= native.Fewest && (native.Most < 0 || count <= native.Most))
                return;
            string given = count.ToString();
            if (native.Fewest == native.Most && native.Most <= 1)
                throw ScriptError.Type(FullName(native) + "() takes " + (native.Most == 0 ? "no arguments" : "exactly one argument") + " (" + given + " given)");
            string bound = native.Fewest == native.Most ? "" : count < native.Fewest ? "at least " : "at most ";
            int limit = count < native.Fewest ? native.Fewest : native.Most;
            string name = native.Kind == NativeKind.New ? native.Owner.Name.ToString() : native.Name;
            throw ScriptError.Type(name + " expected " + bound + limit.ToString() + " argument" + (limit == 1 ? "" : "s") + ", got " + given);
        }

        // Puts the arguments of a native with named parameters in the order of its parameters.
        private void SpreadParameters(NativeCall call, PyNative native, object[] R, long[] N, double[] D, int at, int count, object[] names)
        {
            string[] parts = native.Parameters.Split(',');
            int parameters = 0;
            int positionalOnly = 0;
            int mostPositional = -1;
            for (int i = 0; i < parts.Length; i++)
            {
                if (parts[i] == "/")
                    positionalOnly = parameters;
                else if (parts[i] == "*")
                    mostPositional = parameters;
                else
                    parts[parameters++] = parts[i];
            }
            if (mostPositional < 0)
                mostPositional = parameters;
            int named = names == null ? 0 : names.Length;
            int positional = count - named;
            string name = native.Kind == NativeKind.New ? native.Owner.Name.ToString() : native.Name;
            if (positional > mostPositional)
            {
                throw ScriptError.Type(mostPositional == 0 ? name + "() takes no positional arguments" : name + (native.Fewest == mostPositional ? " expected " + mostPositional.ToString() + " argument" + (mostPositional == 1 ? "" : "s") + ", got " + positional.ToString()
                    : "() takes at most " + parameters.ToString() + " argument" + (parameters == 1 ? "" : "s") + " (" + count.ToString() + " given)"));
            }
            Registers scratch = call.Scratch;
            scratch.Reserve(parameters);
            for (int i = 0; i < parameters; i++)
            {
                scratch.R[i] = null;
                if (i < positional)
                    CopyTo(scratch, i, R, N, D, at + i);
            }
            for (int k = 0; k < named; k++)
            {
                string keyword = names[k].ToString();
                int i = positionalOnly;
                while (i < parameters && parts[i] != keyword)
                    i++;
                if (i == parameters)
                    throw ScriptError.Type("'" + keyword + "' is an invalid keyword argument for " + name + "()");
                if (scratch.R[i] != null)
                    throw ScriptError.Type("argument for " + name + "() given by name ('" + keyword + "') and position (" + (i + 1).ToString() + ")");
                CopyTo(scratch, i, R, N, D, at + positional + k);
            }
            for (int i = 0; i < native.Fewest; i++)
            {
                if (scratch.R[i] != null)
                    continue;
                if (i >= positionalOnly && positionalOnly < parameters)
                    throw ScriptError.Type(name + "() missing required argument '" + parts[i] + "' (pos " + (i + 1).ToString() + ")");
                throw ScriptError.Type(name + " expected " + (native.Fewest == mostPositional ? "" : "at least ") + native.Fewest.ToString() + " argument" + (native.Fewest == 1 ? "" : "s") + ", got " + positional.ToString());
            }
            call.Count = parameters;
        }

        private static void CopyTo(Registers to, int index, object[] R, long[] N, double[] D, int from)
        {
            object value = R[from];
            to.R[index] = value;
            if (value == Tag.Int)
                to.N[index] = N[from];
            else if (value == Tag.Float)
                to.D[index] = D[from];
        }
    }
}
