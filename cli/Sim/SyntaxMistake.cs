// The place and the message of a SyntaxError, off the exception object: the compiler's own.

using NanoPy.Core;

namespace NanoPy.Cli.Sim
{
    internal static class SyntaxMistake
    {
        internal static Mistake Of(PyException error)
        {
            long line = Number(error, "lineno", 1);
            long column = Number(error, "offset", 1);
            long endLine = Number(error, "end_lineno", line);
            long endColumn = Number(error, "end_offset", column);
            string message = error.Args.Count > 0 ? error.Args.Items[0].ToString() : "";
            return new Mistake(error.Type.Name.ToString(), message, line, column, endLine, endColumn);
        }

        private static long Number(PyException error, string name, long otherwise)
        {
            PyInt value = error.GetOwn(PyStr.From(name)) as PyInt;
            return value == null ? otherwise : value.Value;
        }
    }
}
