// sys.stdout and sys.stderr as objects.

using NanoPy.Core;

namespace NanoPy.Modules
{
    /// <summary>One of the interpreter's outputs; looked up at each call, since the embedder may exchange it.</summary>
    internal sealed class TextStream : PyNativeObject
    {
        private readonly Interpreter interpreter;
        internal readonly bool IsError;

        internal TextStream(PyType type, Interpreter interpreter, bool isError) : base(type)
        {
            this.interpreter = interpreter;
            IsError = isError;
        }

        /// <summary>Where it writes to; null for nowhere.</summary>
        internal TextOutput Output { get { return IsError ? interpreter.ErrorOutput : interpreter.Output; } }
    }

    /// <summary>The type of the standard streams.</summary>
    internal sealed class TextStreamClass : NativeClass
    {
        public override string Name { get { return "TextIOWrapper"; } }

        public override void AddRows(NativeTable table)
        {
            table.Add("write", 1, 1, Write);
            table.Add("writelines", 1, 1, WriteLines);
            table.Add("flush", 0, 0, Flush);
            table.Add("fileno", 0, 0, FileNumber);
            table.Add("isatty", 0, 0, No);
            table.Add("readable", 0, 0, No);
            table.Add("seekable", 0, 0, No);
            table.Add("writable", 0, 0, Yes);
            table.AddProperty("closed", No, null);
            table.AddText("encoding", "utf-8");
            table.AddText("mode", "w");
            table.AddProperty("name", GetName, null);
            table.Add("__repr__", 0, 0, Repr);
        }

        private static string NameOf(NativeCall call)
        {
            return ((TextStream)call.Self).IsError ? "<stderr>" : "<stdout>";
        }

        private static long WriteText(NativeCall call, object value)
        {
            PyStr text = call.Interpreter.Unwrap(value) as PyStr;
            if (text == null)
                throw ScriptError.Type("write() argument must be str, not " + call.Interpreter.TypeName(value));
            TextOutput output = ((TextStream)call.Self).Output;
            if (output != null)
                output.Write(text.Bytes, 0, text.Bytes.Length);
            return text.Length;
        }

        private static object Write(NativeCall call)
        {
            return call.Int(WriteText(call, call[0]));
        }

        private static object WriteLines(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object iterator = interpreter.Iterate(call[0]);
            for (object line = interpreter.NextBoxed(iterator); line != null; line = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                WriteText(call, line);
            }
            return Py.None;
        }

        private static object Flush(NativeCall call)
        {
            TextOutput output = ((TextStream)call.Self).Output;
            if (output != null)
                output.Flush();
            return Py.None;
        }

        private static object FileNumber(NativeCall call)
        {
            return call.Int(((TextStream)call.Self).IsError ? 2 : 1);
        }

        private static object No(NativeCall call)
        {
            return Py.False;
        }

        private static object Yes(NativeCall call)
        {
            return Py.True;
        }

        private static object GetName(NativeCall call)
        {
            return PyStr.From(NameOf(call));
        }

        private static object Repr(NativeCall call)
        {
            return PyStr.From("<_io.TextIOWrapper name='" + NameOf(call) + "' mode='w' encoding='utf-8'>");
        }
    }
}
