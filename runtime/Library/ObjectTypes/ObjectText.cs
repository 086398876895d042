// repr() and str() of what is neither number nor text nor container.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class ObjectText
    {
        /// <summary>repr() as CPython prints it; instances and unknown types as `&lt;NAME object at 0x...>`.</summary>
        internal static PyStr Repr(Interpreter interpreter, object value)
        {
            switch (((PyObject)value).TypeId)
            {
                case TypeIds.None:
                    return PyStr.From("None");
                case TypeIds.Ellipsis:
                    return PyStr.From("Ellipsis");
                case TypeIds.NotImplemented:
                    return PyStr.From("NotImplemented");
                case TypeIds.Type:
                    return PyStr.From("<class '" + NameOf(interpreter, (PyType)value) + "'>");
                case TypeIds.Function:
                    return PyStr.From("<function " + ((PyFunction)value).QualifiedName + Address(interpreter, value) + ">");
                case TypeIds.Generator:
                    return PyStr.From("<generator object " + ((PyGenerator)value).QualifiedName + Address(interpreter, value) + ">");
                case TypeIds.Native:
                case TypeIds.MethodDescriptor:
                case TypeIds.GetSet:
                    return PyStr.From(NativeText(interpreter, (PyNative)value));
                case TypeIds.Method:
                case TypeIds.NativeMethod:
                    return MethodText(interpreter, (PyMethod)value);
                case TypeIds.StaticMethod:
                case TypeIds.ClassMethod:
                    return Join("<" + interpreter.TypeName(value) + "(", interpreter.Repr(((PyBinding)value).Function), ")>");
                case TypeIds.Module:
                    return ModuleText(interpreter, (PyModule)value);
                case TypeIds.Code:
                {
                    CodeObject code = (CodeObject)value;
                    return PyStr.From("<code object " + code.Name + Address(interpreter, value) + ", file \"" + code.FileName + "\", line "
                        + code.FirstLine.ToString() + ">");
                }
                case TypeIds.Cell:
                {
                    object content = ((Cell)value).Box();
                    return PyStr.From("<cell" + Address(interpreter, value) + ": "
                        + (content == null ? "empty" : interpreter.TypeName(content) + " object" + Address(interpreter, content)) + ">");
                }
                case TypeIds.Super:
                    return SuperText(interpreter, (PySuper)value);
                case TypeIds.Union:
                    return PyStr.From(((UnionType)value).Text(interpreter));
                case TypeIds.MappingProxy:
                    return Join("mappingproxy(", interpreter.Repr(((PyDict)value).Copy()), ")");
                case TypeIds.Instance:
                    return InstanceText(interpreter, (PyInstance)value);
                default:
                    return PyStr.From("<" + interpreter.TypeName(value) + " object" + Address(interpreter, value) + ">");
            }
        }

        private static PyStr InstanceText(Interpreter interpreter, PyInstance instance)
        {
            PyException error = instance as PyException;
            if (error != null)
                return ExceptionRepr(interpreter, error);
            if (instance.Type.BuiltinId == TypeIds.SimpleNamespace)
                return NamespaceText(interpreter, instance);
            return PyStr.From("<" + NameOf(interpreter, instance.Type) + " object" + Address(interpreter, instance) + ">");
        }

        private static PyStr Join(string before, PyStr text, string after)
        {
            ByteWriter writer = new ByteWriter(text.Bytes.Length + before.Length + after.Length);
            writer.Write(before);
            writer.Write(text);
            writer.Write(after);
            return writer.ToStr();
        }

        /// <summary>" at 0x..." with the number that id() gives.</summary>
        private static string Address(Interpreter interpreter, object value)
        {
            char[] digits = new char[12];
            long left = interpreter.IdOf(value);
            for (int i = digits.Length - 1; i >= 0; i--)
            {
                int digit = (int)(left & 15);
                digits[i] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
                left >>= 4;
            }
            return " at 0x" + new string(digits);
        }

        /// <summary>The name of a type with its module before it, unless it is a builtin one.</summary>
        internal static string NameOf(Interpreter interpreter, PyType type)
        {
            if (type.BuiltinId >= 0)
                return type.Name.ToString();
            PyStr module = type.Attributes.Get(interpreter.SpecialName(Special.Module), interpreter) as PyStr;
            if (module == null || module.ToString() == "builtins")
                return type.QualifiedName.ToString();
            return module + "." + type.QualifiedName;
        }

        // ---- callables ------------------------------------------------------------------------------------------------------------

        private static bool IsSpecial(string name)
        {
            return name.Length > 4 && name.IndexOf("__") == 0;
        }

        private static string NativeText(Interpreter interpreter, PyNative native)
        {
            if (native.TypeId == TypeIds.GetSet)
                return "<attribute '" + native.Name + "' of '" + native.Owner.Name + "' objects>";
            if (native.TypeId == TypeIds.MethodDescriptor)
                return (IsSpecial(native.Name) ? "<slot wrapper '" : "<method '") + native.Name + "' of '" + native.Owner.Name + "' objects>";
            if (native.Owner == null)
                return "<built-in function " + native.Name + ">";
            return "<built-in method " + native.Name + " of type object" + Address(interpreter, native.Owner) + ">";
        }

        private static PyStr MethodText(Interpreter interpreter, PyMethod method)
        {
            PyNative native = method.Function as PyNative;
            if (native != null)
            {
                string type = method.Self is PyType ? "type" : interpreter.TypeName(method.Self);
                string self = type + " object" + Address(interpreter, method.Self) + ">";
                return PyStr.From((IsSpecial(native.Name) ? "<method-wrapper '" + native.Name + "' of " : "<built-in method " + native.Name + " of ") + self);
            }
            PyStr name = interpreter.TryGetAttribute(method.Function, PyStr.From("__qualname__")) as PyStr;
            return Join("<bound method " + (name == null ? "?" : name.ToString()) + " of ", interpreter.Repr(method.Self), ">");
        }

        private static PyStr ModuleText(Interpreter interpreter, PyModule module)
        {
            PyStr name = module.Globals.Get(interpreter.SpecialName(Special.Name), interpreter) as PyStr;
            PyStr file = module.Globals.Get(interpreter.SpecialName(Special.File), interpreter) as PyStr;
            string text = "<module '" + (name == null ? "?" : name.ToString()) + "'";
            if (module.IsBuiltin)
                text += " (built-in)";
            else if (file != null)
                text += " from '" + file + "'";
            return PyStr.From(text + ">");
        }

        private static PyStr SuperText(Interpreter interpreter, PySuper super)
        {
            string start = super.Self == Py.None ? "NULL" : "<" + super.Start.Name + " object>";
            return PyStr.From("<super: <class '" + super.Type.Name + "'>, " + start + ">");
        }

        private static PyStr NamespaceText(Interpreter interpreter, PyInstance instance)
        {
            ByteWriter writer = new ByteWriter(64);
            writer.Write("namespace(");
            PyStr[] names = instance.AttributeNames();
            for (int i = 0; i < names.Length; i++)
            {
                if (i > 0)
                    writer.Write(", ");
                writer.Write(names[i]);
                writer.WriteByte('=');
                writer.Write(interpreter.Repr(instance.GetOwn(names[i])));
            }
            writer.WriteByte(')');
            return writer.ToStr();
        }

        // ---- exceptions -----------------------------------------------------------------------------------------------------------

        private static PyStr ExceptionRepr(Interpreter interpreter, PyException error)
        {
            ByteWriter writer = new ByteWriter(32);
            writer.Write(error.Type.Name);
            writer.WriteByte('(');
            PyStr args = PyStr.From("args");
            PyTuple items = interpreter.GetPlain(error, args) as PyTuple;
            for (int i = 0; items != null && i < items.Count; i++)
            {
                if (i > 0)
                    writer.Write(", ");
                writer.Write(interpreter.Repr(items.Items[i]));
            }
            writer.WriteByte(')');
            return writer.ToStr();
        }

        /// <summary>str() of an exception.</summary>
        internal static PyStr OfException(Interpreter interpreter, PyException error)
        {
            object[] args = error.Args.Items;
            int layout = error.Type.LayoutId;
            if (layout == TypeIds.KeyError && args.Length == 1)
                return interpreter.Repr(args[0]);
            if (layout >= TypeIds.OSError && layout <= TypeIds.TimeoutError && args.Length >= 2)
                return OSErrorText(interpreter, error);
            if (layout >= TypeIds.SyntaxError && layout <= TypeIds.TabError)
                return SyntaxErrorText(interpreter, error);
            if (layout == TypeIds.UnicodeTranslateError && args.Length == 4)
                return TranslateErrorText(interpreter, error);
            if (layout >= TypeIds.UnicodeDecodeError && layout <= TypeIds.UnicodeEncodeError && args.Length == 5)
                return UnicodeErrorText(interpreter, error, layout == TypeIds.UnicodeDecodeError);
            if (args.Length == 0)
                return PyStr.Empty;
            return args.Length == 1 ? interpreter.Str(args[0]) : interpreter.Repr(error.Args);
        }

        private static object Part(Interpreter interpreter, PyException error, string name)
        {
            return interpreter.GetPlain(error, PyStr.From(name));
        }

        private static PyStr OSErrorText(Interpreter interpreter, PyException error)
        {
            ByteWriter writer = new ByteWriter(48);
            writer.Write("[Errno ");
            writer.Write(interpreter.Str(Part(interpreter, error, "errno")));
            writer.Write("] ");
            writer.Write(interpreter.Str(Part(interpreter, error, "strerror")));
            object file = Part(interpreter, error, "filename");
            object other = Part(interpreter, error, "filename2");
            if (file != Py.None)
            {
                writer.Write(": ");
                writer.Write(interpreter.Repr(file));
            }
            if (other != Py.None)
            {
                writer.Write(" -> ");
                writer.Write(interpreter.Repr(other));
            }
            return writer.ToStr();
        }

        // "invalid syntax (main.py, line 3)"
        private static PyStr SyntaxErrorText(Interpreter interpreter, PyException error)
        {
            PyStr file = Part(interpreter, error, "filename") as PyStr;
            PyInt line = Part(interpreter, error, "lineno") as PyInt;
            PyStr message = interpreter.Str(Part(interpreter, error, "msg"));
            if (file == null && line == null)
                return message;
            string place = line == null ? "" : "line " + line.Value.ToString();
            if (file != null)
            {
                string path = file.ToString();
                place = path.Substring(path.LastIndexOf('/') + 1) + (line == null ? "" : ", ") + place;
            }
            return Join("", message, " (" + place + ")");
        }

        // UnicodeTranslateError has no encoding among its arguments.
        private static PyStr TranslateErrorText(Interpreter interpreter, PyException error)
        {
            object[] args = error.Args.Items;
            object[] all = { PyStr.Empty, args[0], args[1], args[2], args[3] };
            PyStr text = UnicodeErrorText(interpreter, new PyException(error.Type, new PyTuple(all)), false);
            string plain = text.ToString();
            return PyStr.From("can't translate character" + plain.Substring(plain.IndexOf("character") + 9));
        }

        private static PyStr UnicodeErrorText(Interpreter interpreter, PyException error, bool decoding)
        {
            object[] args = error.Args.Items;
            long start = interpreter.ToIndex(args[2]);
            long end = interpreter.ToIndex(args[3]);
            ByteWriter writer = new ByteWriter(64);
            writer.WriteByte('\'');
            writer.Write(interpreter.Str(args[0]));
            writer.Write(decoding ? "' codec can't decode byte" : "' codec can't encode character");
            PyBytes bytes = args[1] as PyBytes;
            PyStr text = args[1] as PyStr;
            if (end == start + 1 && start >= 0 && bytes != null && start < bytes.Length)
                writer.Write(" 0x" + Hex(bytes.Items[(int)start], 2) + " in position " + start.ToString());
            else if (end == start + 1 && start >= 0 && text != null && start < text.Length)
            {
                int codePoint = text.CodePointAt((int)start);
                writer.Write(codePoint < 0x100 ? " '\\x" + Hex(codePoint, 2) : codePoint < 0x10000 ? " '\\u" + Hex(codePoint, 4) : " '\\U" + Hex(codePoint, 8));
                writer.Write("' in position " + start.ToString());
            }
            else
                writer.Write("s in position " + start.ToString() + "-" + (end - 1).ToString());
            writer.Write(": ");
            writer.Write(interpreter.Str(args[4]));
            return writer.ToStr();
        }

        private static string Hex(int value, int width)
        {
            char[] digits = new char[width];
            for (int i = width - 1; i >= 0; i--)
            {
                int digit = value & 15;
                digits[i] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
                value >>= 4;
            }
            return new string(digits);
        }
    }
}
