// What scripts do with generators beside looping over them.
// https://docs.python.org/3.11/reference/expressions.html#generator-iterator-methods

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class GeneratorMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.Add("send", 1, 1, Send);
            table.Add("throw", 1, 3, Throw);
            table.Add("close", 0, 0, Close);
            table.AddProperty("__name__", GetName, SetName);
            table.AddProperty("__qualname__", GetQualifiedName, SetQualifiedName);
            table.AddProperty("gi_running", IsRunning, null);
            table.AddProperty("gi_code", GetCode, null);
        }

        private static object Send(NativeCall call)
        {
            object item = call.Interpreter.Send((PyGenerator)call.Self, call[0]);
            if (item == null)
                throw call.Interpreter.EndOf(call.Self);
            return item;
        }

        private static object Throw(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            PyException error;
            if (call.HasValue(1) && call[0] is PyType)
                error = call[1] as PyException != null ? (PyException)call[1] : interpreter.ToException(interpreter.Call(call[0], call[1]));
            else
                error = interpreter.ToException(call[0]);
            object item = interpreter.Throw((PyGenerator)call.Self, error);
            if (item == null)
                throw interpreter.EndOf(call.Self);
            return item;
        }

        private static object Close(NativeCall call)
        {
            call.Interpreter.Close((PyGenerator)call.Self);
            return Py.None;
        }

        private static object GetName(NativeCall call)
        {
            return ((PyGenerator)call.Self).Name;
        }

        private static object SetName(NativeCall call)
        {
            ((PyGenerator)call.Self).Name = ObjectTypes.TextOf(call, "__name__ must be set to a string object");
            return Py.None;
        }

        private static object GetQualifiedName(NativeCall call)
        {
            return ((PyGenerator)call.Self).QualifiedName;
        }

        private static object SetQualifiedName(NativeCall call)
        {
            ((PyGenerator)call.Self).QualifiedName = ObjectTypes.TextOf(call, "__qualname__ must be set to a string object");
            return Py.None;
        }

        private static object IsRunning(NativeCall call)
        {
            return Py.Bool(((PyGenerator)call.Self).IsRunning);
        }

        private static object GetCode(NativeCall call)
        {
            return ObjectTypes.OrNone(((PyGenerator)call.Self).Code);
        }
    }
}
