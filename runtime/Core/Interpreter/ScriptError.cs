// Where errors are born: natives and the interpreter throw what these methods make. The interpreter turns it into a PyException of the
// right type when it unwinds; no C# exception ever reaches a user.

namespace NanoPy.Core
{
    /// <summary>A Python exception on its way through C# frames.</summary>
    public sealed class ScriptException : System.Exception
    {
        /// <summary>The exception object, or null as long as only its type and text are known.</summary>
        internal PyException Value;
        internal readonly int ExceptionId;
        internal readonly string Text;
        internal readonly object Argument;
        /// <summary>Where a syntax error is; null for all others.</summary>
        public readonly SyntaxPlace Place;

        /// <summary>An exception that exists already.</summary>
        public ScriptException(PyException value)
        {
            Value = value;
        }

        internal ScriptException(int exceptionId, string text, object argument)
        {
            ExceptionId = exceptionId;
            Text = text;
            Argument = argument;
        }

        internal ScriptException(int exceptionId, string text, SyntaxPlace place) : this(exceptionId, text, (object)null)
        {
            Place = place;
        }

        /// <summary>The message, as long as the exception object is not made; for hosts that compile without an interpreter.</summary>
        public string Description { get { return Text; } }
    }

    /// <summary>Where in a source a syntax error is. Columns count code points from 1; the last column is exclusive.</summary>
    public sealed class SyntaxPlace
    {
        public readonly PyStr FileName;
        public readonly int Line;
        public readonly int Column;
        public readonly int LastLine;
        public readonly int LastColumn;
        /// <summary>The line of the source.</summary>
        public readonly PyStr Text;

        public SyntaxPlace(PyStr fileName, int line, int column, int lastLine, int lastColumn, PyStr text)
        {
            FileName = fileName;
            Line = line;
            Column = column;
            LastLine = lastLine;
            LastColumn = lastColumn;
            Text = text;
        }
    }

    /// <summary>The kill on its way through C# frames: no handler of the script sees it.</summary>
    internal sealed class KillException : System.Exception
    {
    }

    /// <summary>One method for each kind of error that the runtime raises; messages are CPython 3.11's.</summary>
    public static class ScriptError
    {
        /// <summary>An error of any builtin exception type with one text argument.</summary>
        public static ScriptException Of(int exceptionId, string message)
        {
            return new ScriptException(exceptionId, message, null);
        }

        /// <summary>An error of any builtin exception type with one object as argument; null for none.</summary>
        public static ScriptException With(int exceptionId, object argument)
        {
            return new ScriptException(exceptionId, null, argument);
        }

        public static ScriptException Type(string message)
        {
            return Of(TypeIds.TypeError, message);
        }

        public static ScriptException Value(string message)
        {
            return Of(TypeIds.ValueError, message);
        }

        public static ScriptException Index(string message)
        {
            return Of(TypeIds.IndexError, message);
        }

        public static ScriptException Key(object key)
        {
            return With(TypeIds.KeyError, key);
        }

        public static ScriptException Attribute(string message)
        {
            return Of(TypeIds.AttributeError, message);
        }

        public static ScriptException Name(string message)
        {
            return Of(TypeIds.NameError, message);
        }

        public static ScriptException ZeroDivision(string message)
        {
            return Of(TypeIds.ZeroDivisionError, message);
        }

        public static ScriptException Overflow(string message)
        {
            return Of(TypeIds.OverflowError, message);
        }

        public static ScriptException Runtime(string message)
        {
            return Of(TypeIds.RuntimeError, message);
        }

        /// <summary>More calls in progress than a limit allows.</summary>
        public static ScriptException TooDeep()
        {
            return Of(TypeIds.RecursionError, "maximum recursion depth exceeded");
        }

        /// <summary>A SyntaxError, IndentationError or TabError.</summary>
        public static ScriptException Syntax(int exceptionId, string message, SyntaxPlace place)
        {
            return new ScriptException(exceptionId, message, place);
        }

        /// <summary>An iterator is at its end, as __next__ says it.</summary>
        public static ScriptException StopIteration()
        {
            return With(TypeIds.StopIteration, null);
        }
    }
}
