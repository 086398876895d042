// Exceptions as script objects.

namespace NanoPy.Core
{
    /// <summary>An exception, of a builtin or a derived class. Attributes that few have live in the instance's fields.</summary>
    public sealed class PyException : PyInstance
    {
        /// <summary>The arguments, `args`.</summary>
        public PyTuple Args;
        /// <summary>`__cause__`: null if there is none.</summary>
        public PyException Cause;
        /// <summary>`__context__`: null if there is none.</summary>
        public PyException Context;
        /// <summary>`__suppress_context__`.</summary>
        public bool SuppressContext;
        /// <summary>`__traceback__`: the innermost entry is last in the chain; null before the exception was raised.</summary>
        public PyTraceback Traceback;

        public PyException(PyType type, PyTuple args) : base(type)
        {
            Args = args;
        }
    }

    /// <summary>One line of a traceback: where a frame was when an exception passed through it.</summary>
    public sealed class PyTraceback : PyObject
    {
        public readonly CodeObject Code;
        /// <summary>Line, from 1.</summary>
        public readonly int Line;
        /// <summary>The entry one call further in, nearer to where the exception was raised; null at the end.</summary>
        public readonly PyTraceback Next;

        public PyTraceback(CodeObject code, int line, PyTraceback next)
        {
            Code = code;
            Line = line;
            Next = next;
        }

        public override int TypeId { get { return TypeIds.Traceback; } }
    }
}
