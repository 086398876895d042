// Modules, and the builtin functions that need the running frame or the compiler.

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        private PyModule builtinsModule;

        // ---- import -----------------------------------------------------------------------------------------------------------

        /// <summary>A module by its dotted name, loaded if it is not yet; raises ModuleNotFoundError.</summary>
        public PyModule Import(PyStr name)
        {
            PyModule module = Modules.Get(name, this) as PyModule;
            if (module != null)
                return module;
            string text = name.ToString();
            module = text == "builtins" ? BuiltinsModule() : LoadSource(name, text);
            if (module == null)
            {
                PyException error = NewException(TypeIds.ModuleNotFoundError, "No module named '" + text + "'");
                error.SetOwn(PyStr.From("name"), name);
                throw new ScriptException(error);
            }
            return module;
        }

        private PyModule LoadSource(PyStr name, string text)
        {
            for (int i = 0; i < sources.Length; i++)
            {
                string known = sources[i].Name;
                // MicroPython's old names (utime, usys ...) are the same modules.
                if (text != known && text != "u" + known)
                    continue;
                PyStr proper = PyStr.From(known);
                PyModule module = Modules.Get(proper, this) as PyModule;
                if (module == null)
                {
                    module = NewModule(proper);
                    module.Source = sources[i];
                    Modules.Set(proper, module, this);
                    sources[i].Initialise(this, module);
                }
                Modules.Set(name, module, this);
                return module;
            }
            return null;
        }

        private object ImportName(Frame frame, PyStr name, PyTuple how)
        {
            long level = ((PyInt)how.Items[0]).Value;
            if (level > 0)
                throw ScriptError.Of(TypeIds.ImportError, "attempted relative import with no known parent package");
            string text = name.ToString();
            int dot = text.IndexOf('.');
            PyModule module = Import(dot < 0 ? name : PyStr.From(text.Substring(0, dot)));
            PyModule leaf = module;
            while (dot >= 0)
            {
                int next = text.IndexOf('.', dot + 1);
                PyStr full = PyStr.From(next < 0 ? text : text.Substring(0, next));
                leaf = Modules.Get(full, this) as PyModule;
                if (leaf == null)
                {
                    string parent = text.Substring(0, dot);
                    throw ScriptError.Of(TypeIds.ModuleNotFoundError, "No module named '" + full + "'; '" + parent + "' is not a package");
                }
                dot = next;
            }
            return how.Items[1] == Py.None ? module : leaf;
        }

        private object ImportFrom(PyModule module, PyStr name)
        {
            object found = TryGetAttribute(module, name);
            if (found != null)
                return found;
            PyException error = NewException(TypeIds.ImportError, "cannot import name '" + name + "' from '" + module.Name + "' (unknown location)");
            error.SetOwn(PyStr.From("name"), module.Name);
            throw new ScriptException(error);
        }

        private void ImportStar(PyModule module, Frame frame)
        {
            PyDict into = frame.Locals != null ? frame.Locals : frame.Link.Globals;
            object all = module.Globals.Get(SpecialName(Special.All), this);
            PyList names = all == null ? AttributeNames(module) : ToList(all);
            for (int i = 0; i < names.Count; i++)
            {
                PyStr name = (PyStr)names.Items[i];
                if (all == null && name.Bytes.Length > 0 && name.Bytes[0] == '_')
                    continue;
                into.Set(name, GetAttribute(module, name), this);
            }
        }

        // ---- builtins that need the frame ---------------------------------------------------------------------------------------

        private sealed class BuiltinsSource : ModuleSource
        {
            private readonly Interpreter interpreter;

            internal BuiltinsSource(Interpreter interpreter)
            {
                this.interpreter = interpreter;
            }

            public override string Name { get { return "builtins"; } }

            public override void AddRows(NativeTable table)
            {
                interpreter.AddBuiltins(table);
                for (int id = 0; id < TypeIds.Count; id++)
                {
                    if (TypeIds.IsBuiltinName(id))
                        interpreter.AddType(table, id);
                }
            }
        }

        private void AddType(NativeTable table, int id)
        {
            table.AddType(TypeIds.NameOf(id), this, id);
        }

        private PyModule BuiltinsModule()
        {
            if (builtinsModule == null)
            {
                PyStr name = PyStr.From("builtins");
                builtinsModule = new PyModule(name, Builtins);
                builtinsModule.Source = new BuiltinsSource(this);
                Builtins.Set(SpecialName(Special.Name), name, this);
                Modules.Set(name, builtinsModule, this);
            }
            return builtinsModule;
        }

        private void AddBuiltins(NativeTable table)
        {
            library.AddBuiltinRows(table);
            for (int i = 0; i < sources.Length; i++)
                sources[i].AddBuiltins(table);
            table.AddRaw("__build_class__", 2, -1, BuildClassNative);
            table.Add("__import__", 1, 5, ImportNative);
            table.Add("globals", 0, 0, GlobalsNative);
            table.Add("locals", 0, 0, LocalsNative);
            table.Add("eval", 1, 3, EvalNative);
            table.Add("exec", 1, 3, ExecNative);
            table.AddNamed("compile", "source,filename,mode,flags,dont_inherit,optimize", 3, CompileNative);
        }

        private static object BuildClassNative(NativeCall call)
        {
            return call.Interpreter.BuildClass(call);
        }

        private static object ImportNative(NativeCall call)
        {
            return call.Interpreter.Import(call.ArgStr(0));
        }

        private static object GlobalsNative(NativeCall call)
        {
            return call.Interpreter.current.Link.Globals;
        }

        private static object LocalsNative(NativeCall call)
        {
            return call.Interpreter.LocalsOf(call.Interpreter.current);
        }

        /// <summary>The names of the running frame, as locals() gives them.</summary>
        public PyDict Locals()
        {
            return LocalsOf(current);
        }

        // The names of a frame: the live dict of a module or class body, a copy for a function.
        private PyDict LocalsOf(Frame frame)
        {
            CodeObject code = frame.Link.Code;
            if (frame.Locals != null)
                return frame.Locals;
            if ((code.Flags & CodeFlags.Module) != 0)
                return frame.Link.Globals;
            PyDict locals = new PyDict();
            for (int i = 0; i < code.LocalNames.Length; i++)
            {
                if (frame.R[i] != null && code.LocalNames[i].Bytes.Length > 0 && code.LocalNames[i].Bytes[0] != '.')
                    locals.Set(code.LocalNames[i], frame.Get(i), this);
            }
            int own = code.CellNames.Length;
            for (int i = 0; i < own + code.FreeNames.Length; i++)
            {
                object value = frame.Cells[i].Box();
                if (value != null)
                    locals.Set(i < own ? code.CellNames[i] : code.FreeNames[i - own], value, this);
            }
            return locals;
        }

        private static object EvalNative(NativeCall call)
        {
            return call.Interpreter.Evaluate(call, true);
        }

        private static object ExecNative(NativeCall call)
        {
            call.Interpreter.Evaluate(call, false);
            return Py.None;
        }

        private object Evaluate(NativeCall call, bool expression)
        {
            Frame frame = current;
            PyDict globals = frame.Link.Globals;
            PyDict locals = null;
            if (call.HasValue(1))
            {
                globals = Unwrap(call[1]) as PyDict;
                if (globals == null)
                    throw ScriptError.Type((expression ? "eval" : "exec") + "() globals must be a dict, not " + TypeName(call[1]));
            }
            else if ((frame.Link.Code.Flags & CodeFlags.Module) == 0 || frame.Locals != null)
                locals = LocalsOf(frame);
            if (call.HasValue(2))
                locals = Unwrap(call[2]) as PyDict;
            if (locals == globals)
                locals = null;
            CodeObject code = call[0] as CodeObject;
            if (code == null)
                code = CompileText(SourceOf(call[0], expression ? "eval" : "exec"), PyStr.From("<string>"), expression ? 1 : 0, locals != null);
            else if (locals == null && (code.Flags & CodeFlags.NamesInLocals) != 0)
                locals = globals;
            Namespace space = globals as Namespace;
            if (space != null)
                return RunModule(code, space, locals);
            // A plain dict lends its names to a namespace for the run and takes them back.
            space = new Namespace(Builtins);
            for (int i = globals.NextEntry(0); i >= 0; i = globals.NextEntry(i + 1))
                space.Set(globals.KeyAt(i), globals.ValueAt(i), this);
            try
            {
                return Box(RunModule(code, space, locals == globals ? space : locals));
            }
            finally
            {
                for (int i = space.NextEntry(0); i >= 0; i = space.NextEntry(i + 1))
                    globals.Set(space.KeyAt(i), space.ValueAt(i), this);
            }
        }

        private byte[] SourceOf(object source, string function)
        {
            PyStr text = Unwrap(source) as PyStr;
            if (text != null)
                return text.Bytes;
            PyBytes bytes = source as PyBytes;
            if (bytes != null)
                return bytes.ToArray();
            throw ScriptError.Type(function + "() arg 1 must be a string, bytes or code object");
        }

        // mode: 0 module, 1 expression, 2 interactive.
        private CodeObject CompileText(byte[] source, PyStr fileName, int mode, bool namesInLocals)
        {
            if (compiler == null)
                throw ScriptError.Of(TypeIds.NotImplementedError, "this board has no compiler: only compiled files run here");
            int flags = namesInLocals ? CodeFlags.NamesInLocals : CodeFlags.SharedGlobals;
            if (mode == 1)
            {
                int start = 0;
                while (start < source.Length && (source[start] == ' ' || source[start] == '\t'))
                    start++;
                byte[] trimmed = new byte[source.Length - start];
                System.Array.Copy(source, start, trimmed, 0, trimmed.Length);
                return compiler.CompileExpression(trimmed, fileName, flags);
            }
            return mode == 2 ? compiler.CompileInteractive(source, fileName, flags) : compiler.CompileModule(source, fileName, flags);
        }

        private static object CompileNative(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            string mode = call.ArgStr(2).ToString();
            int number = mode == "exec" ? 0 : mode == "eval" ? 1 : mode == "single" ? 2 : -1;
            if (number < 0)
                throw ScriptError.Value("compile() mode must be 'exec', 'eval' or 'single'");
            // Where it will run is not known yet, so names go through the locals dict, which falls back to globals.
            return interpreter.CompileText(interpreter.SourceOf(call[0], "compile"), call.ArgStr(1), number, true);
        }
    }
}
