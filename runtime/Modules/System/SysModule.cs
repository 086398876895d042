// `sys`: the interpreter as a script sees it.

using NanoPy.Core;

namespace NanoPy.Modules
{
    /// <summary>`sys`; the embedder may set argv and path in the module's globals.</summary>
    public sealed class SysModule : ModuleSource
    {
        private const int LanguageMajor = 3, LanguageMinor = 11;
        private const string Release = "0.1.0";

        public override string Name { get { return "sys"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddText("byteorder", "little");
            table.AddText("copyright", "");
            table.AddInt("hexversion", (LanguageMajor << 24) | (LanguageMinor << 16) | 0xF0);
            table.AddInt("maxsize", long.MaxValue);
            table.AddInt("maxunicode", 0x10FFFF);
            table.AddText("platform", "nanoframework");
            table.AddText("version", "3.11.0; NanoPy " + Release);
            table.Add("exc_info", 0, 0, ExcInfo);
            table.Add("exception", 0, 0, HandledException);
            table.Add("exit", 0, 1, Exit);
            table.Add("getdefaultencoding", 0, 0, Encoding);
            table.Add("getrecursionlimit", 0, 0, GetRecursionLimit);
            table.Add("intern", 1, 1, Intern);
            table.Add("print_exception", 1, 2, PrintException);
            table.Add("setrecursionlimit", 1, 1, SetRecursionLimit);
            table.Add("__getattr__", 1, 1, MakeRare);
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            Namespace names = module.Globals;
            PyType stream = new TextStreamClass().Make(interpreter);
            stream.Attributes.Set(interpreter.SpecialName(Special.Module), PyStr.From("_io"), interpreter);
            names.Set(PyStr.From("modules"), interpreter.Modules, interpreter);
            names.Set(PyStr.From("argv"), ListOf(PyStr.Empty), interpreter);
            names.Set(PyStr.From("path"), ListOf(PyStr.Empty), interpreter);
            names.Set(PyStr.From("stdout"), new TextStream(stream, interpreter, false), interpreter);
            names.Set(PyStr.From("stderr"), new TextStream(stream, interpreter, true), interpreter);
            // Looked up once, the row is among the names, where a module's __getattr__ must be.
            interpreter.GetAttribute(module, PyStr.From("__getattr__"));
        }

        private static PyList ListOf(object item)
        {
            PyList list = new PyList();
            list.Append(item);
            return list;
        }

        // ---- made when first asked for ----------------------------------------------------------------------------------------------

        private static object MakeRare(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            PyStr name = call.ArgStr(0);
            PyModule module = interpreter.Import(PyStr.From("sys"));
            object made = MakeRare(interpreter, name.ToString());
            if (made == null)
                throw interpreter.NoAttribute(module, name);
            module.Globals.Set(name, made, interpreter);
            return made;
        }

        private static object MakeRare(Interpreter interpreter, string name)
        {
            switch (name)
            {
                case "version_info":
                    return Record(interpreter, "sys.version_info", "major,minor,micro,releaselevel,serial", Numbers("3,11,0,*final,0"));
                case "implementation":
                {
                    PyInstance implementation = new PyInstance(interpreter.Type(TypeIds.SimpleNamespace));
                    implementation.SetOwn(PyStr.From("name"), PyStr.From("nanopy"));
                    implementation.SetOwn(PyStr.From("version"), new PyTuple(Numbers("0,1,0")));
                    return implementation;
                }
                case "float_info":
                    return Record(interpreter, "sys.float_info", "max,max_exp,max_10_exp,min,min_exp,min_10_exp,dig,mant_dig,epsilon,radix,rounds",
                        new object[] { new PyFloat(double.MaxValue), new PyInt(1024), new PyInt(308), new PyFloat(2.2250738585072014e-308), new PyInt(-1021), new PyInt(-307),
                            new PyInt(15), new PyInt(53), new PyFloat(2.220446049250313e-16), new PyInt(2), new PyInt(1) });
                default:
                    return null;
            }
        }

        // Ints, and texts behind a star.
        private static object[] Numbers(string list)
        {
            string[] parts = list.Split(',');
            object[] items = new object[parts.Length];
            for (int i = 0; i < items.Length; i++)
                items[i] = parts[i][0] == '*' ? (object)PyStr.From(parts[i].Substring(1)) : new PyInt(int.Parse(parts[i]));
            return items;
        }

        private static object Record(Interpreter interpreter, string name, string fields, object[] values)
        {
            string[] names = fields.Split(',');
            PyStr[] texts = new PyStr[names.Length];
            for (int i = 0; i < names.Length; i++)
                texts[i] = PyStr.From(names[i]);
            PyType type = new NamedTupleClass(name, texts, null).Make(interpreter);
            return new PyDerived(type, new PyTuple(values));
        }

        // ---- functions --------------------------------------------------------------------------------------------------------------

        private static object Exit(NativeCall call)
        {
            throw ScriptError.With(TypeIds.SystemExit, call.HasValue(0) ? call[0] : null);
        }

        private static object ExcInfo(NativeCall call)
        {
            PyException error = call.Interpreter.HandledException;
            if (error == null)
                return new PyTuple(new object[] { Py.None, Py.None, Py.None });
            return new PyTuple(new object[] { error.Type, error, error.Traceback == null ? (object)Py.None : error.Traceback });
        }

        private static object HandledException(NativeCall call)
        {
            PyException error = call.Interpreter.HandledException;
            return error == null ? (object)Py.None : error;
        }

        private static object Encoding(NativeCall call)
        {
            return PyStr.From("utf-8");
        }

        private static object Intern(NativeCall call)
        {
            PyStr text = call[0] as PyStr;
            if (text == null)
                throw ScriptError.Type("intern() argument must be str, not " + call.Interpreter.TypeName(call[0]));
            return text;
        }

        private static object GetRecursionLimit(NativeCall call)
        {
            return call.Int(call.Interpreter.MaxDepth);
        }

        private static object SetRecursionLimit(NativeCall call)
        {
            int limit = call.ArgInt32(0);
            if (limit < 1)
                throw ScriptError.Value("recursion limit must be greater or equal than 1");
            call.Interpreter.MaxDepth = limit;
            return Py.None;
        }

        // As in MicroPython: to a stream, standard output if none is given.
        private static object PrintException(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            PyException error = call[0] as PyException;
            if (error == null)
                throw ScriptError.Type("print_exception() argument 1 must be an exception, not " + interpreter.TypeName(call[0]));
            object file = call.HasValue(1) ? call[1] : null;
            PyStr text = interpreter.FormatTraceback(error, null);
            if (file != null)
                interpreter.Call(interpreter.GetAttribute(file, PyStr.From("write")), text);
            else
                interpreter.Output.Write(text.Bytes, 0, text.Bytes.Length);
            return Py.None;
        }
    }
}
