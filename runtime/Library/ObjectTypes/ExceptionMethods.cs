// The attributes of exceptions. Most are read from the arguments the exception was made with, until a script sets them.

using NanoPy.Core;

namespace NanoPy.Library
{
    /// <summary>An attribute that stands for one of the arguments: `errno`, `value` ...; what was set counts more.</summary>
    internal sealed class ArgumentAttribute
    {
        private readonly string name;
        private readonly int index;
        private readonly int fewest;

        private ArgumentAttribute(string name, int index, int fewest)
        {
            this.name = name;
            this.index = index;
            this.fewest = fewest;
        }

        /// <summary>Adds the row: argument `index` of an exception that has at least `fewest` of them; 0 for an item of the tuple that is the second argument.</summary>
        internal static void Add(NativeTable table, string name, int index, int fewest)
        {
            ArgumentAttribute attribute = new ArgumentAttribute(name, index, fewest);
            table.AddProperty(name, attribute.Get, attribute.Set);
        }

        private object Get(NativeCall call)
        {
            PyException error = (PyException)call.Self;
            object own = error.GetOwn(PyStr.From(name));
            if (own != null)
                return own;
            PyTuple items = error.Args;
            if (fewest == 0)
                items = items.Count == 2 ? items.Items[1] as PyTuple : null;
            return items != null && items.Count >= fewest && index < items.Count ? items.Items[index] : Py.None;
        }

        private object Set(NativeCall call)
        {
            ((PyException)call.Self).SetOwn(PyStr.From(name), call[0]);
            return Py.None;
        }
    }

    internal static class ExceptionMethods
    {
        private const string Notes = "__notes__";

        internal static void AddRows(int typeId, NativeTable table)
        {
            switch (typeId)
            {
                case TypeIds.BaseException:
                    AddCommonRows(table);
                    break;
                case TypeIds.SystemExit:
                    table.AddProperty("code", GetCode, SetCode);
                    break;
                case TypeIds.StopIteration:
                    ArgumentAttribute.Add(table, "value", 0, 1);
                    break;
                case TypeIds.OSError:
                    ArgumentAttribute.Add(table, "errno", 0, 2);
                    ArgumentAttribute.Add(table, "strerror", 1, 2);
                    ArgumentAttribute.Add(table, "filename", 2, 3);
                    ArgumentAttribute.Add(table, "filename2", 4, 5);
                    break;
                case TypeIds.ImportError:
                    ArgumentAttribute.Add(table, "msg", 0, 1);
                    table.AddValue("name", None);
                    table.AddValue("path", None);
                    break;
                case TypeIds.NameError:
                    table.AddValue("name", None);
                    break;
                case TypeIds.AttributeError:
                    table.AddValue("name", None);
                    table.AddValue("obj", None);
                    break;
                case TypeIds.SyntaxError:
                    AddSyntaxErrorRows(table);
                    break;
                case TypeIds.UnicodeDecodeError:
                case TypeIds.UnicodeEncodeError:
                    ArgumentAttribute.Add(table, "encoding", 0, 5);
                    ArgumentAttribute.Add(table, "object", 1, 5);
                    ArgumentAttribute.Add(table, "start", 2, 5);
                    ArgumentAttribute.Add(table, "end", 3, 5);
                    ArgumentAttribute.Add(table, "reason", 4, 5);
                    break;
            }
        }

        private static void AddCommonRows(NativeTable table)
        {
            table.AddProperty("args", GetArgs, SetArgs);
            table.AddProperty("__cause__", GetCause, SetCause);
            table.AddProperty("__context__", GetContext, SetContext);
            table.AddProperty("__suppress_context__", GetSuppress, SetSuppress);
            table.AddProperty("__traceback__", GetTraceback, SetTraceback);
            table.Add("with_traceback", 1, 1, WithTraceback);
            table.Add("add_note", 1, 1, AddNote);
        }

        private static void AddSyntaxErrorRows(NativeTable table)
        {
            ArgumentAttribute.Add(table, "msg", 0, 1);
            ArgumentAttribute.Add(table, "filename", 0, 0);
            ArgumentAttribute.Add(table, "lineno", 1, 0);
            ArgumentAttribute.Add(table, "offset", 2, 0);
            ArgumentAttribute.Add(table, "text", 3, 0);
            ArgumentAttribute.Add(table, "end_lineno", 4, 0);
            ArgumentAttribute.Add(table, "end_offset", 5, 0);
        }

        private static object None(NativeCall call)
        {
            return Py.None;
        }

        private static PyException Self(NativeCall call)
        {
            return (PyException)call.Self;
        }

        // ---- args -----------------------------------------------------------------------------------------------------------------

        // OSError keeps the file name out of its args.
        private static object GetArgs(NativeCall call)
        {
            PyException error = Self(call);
            if (error.Args.Count < 3 || error.Args.Count > 5 || error.Args.Items[2] == Py.None || error.Type.LayoutId < TypeIds.OSError || error.Type.LayoutId > TypeIds.TimeoutError)
                return error.Args;
            return PyTuple.Of(error.Args.Items[0], error.Args.Items[1]);
        }

        private static object SetArgs(NativeCall call)
        {
            Self(call).Args = TupleMethods.FromIterable(call.Interpreter, call[0]);
            return Py.None;
        }

        private static object GetCode(NativeCall call)
        {
            PyException error = Self(call);
            object own = error.GetOwn(PyStr.From("code"));
            if (own != null)
                return own;
            return error.Args.Count == 0 ? Py.None : error.Args.Count == 1 ? error.Args.Items[0] : error.Args;
        }

        private static object SetCode(NativeCall call)
        {
            Self(call).SetOwn(PyStr.From("code"), call[0]);
            return Py.None;
        }

        // ---- where it came from ---------------------------------------------------------------------------------------------------

        private static PyException ExceptionOrNone(NativeCall call, string what)
        {
            PyException error = call[0] as PyException;
            if (error == null && call[0] != Py.None)
                throw ScriptError.Type("exception " + what + " must be None or derive from BaseException");
            return error;
        }

        private static object GetCause(NativeCall call)
        {
            return ObjectTypes.OrNone(Self(call).Cause);
        }

        private static object SetCause(NativeCall call)
        {
            Self(call).Cause = ExceptionOrNone(call, "cause");
            Self(call).SuppressContext = true;
            return Py.None;
        }

        private static object GetContext(NativeCall call)
        {
            return ObjectTypes.OrNone(Self(call).Context);
        }

        private static object SetContext(NativeCall call)
        {
            Self(call).Context = ExceptionOrNone(call, "context");
            return Py.None;
        }

        private static object GetSuppress(NativeCall call)
        {
            return Py.Bool(Self(call).SuppressContext);
        }

        private static object SetSuppress(NativeCall call)
        {
            if (!(call[0] is PyBool))
                throw ScriptError.Type("attribute value type must be bool");
            Self(call).SuppressContext = call[0] == Py.True;
            return Py.None;
        }

        private static object GetTraceback(NativeCall call)
        {
            return ObjectTypes.OrNone(Self(call).Traceback);
        }

        private static object SetTraceback(NativeCall call)
        {
            PyTraceback traceback = call[0] as PyTraceback;
            if (traceback == null && call[0] != Py.None)
                throw ScriptError.Type("__traceback__ must be a traceback or None");
            Self(call).Traceback = traceback;
            return Py.None;
        }

        private static object WithTraceback(NativeCall call)
        {
            SetTraceback(call);
            return call.Self;
        }

        private static object AddNote(NativeCall call)
        {
            PyStr note = ObjectTypes.TextOf(call, "note must be a str, not '" + call.Interpreter.TypeName(call[0]) + "'");
            PyStr name = PyStr.From(Notes);
            PyList notes = Self(call).GetOwn(name) as PyList;
            if (notes == null)
            {
                notes = new PyList();
                Self(call).SetOwn(name, notes);
            }
            notes.Append(note);
            return Py.None;
        }
    }
}
