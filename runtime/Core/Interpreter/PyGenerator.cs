// A generator as an object: a frame that stays alive between its items.

namespace NanoPy.Core
{
    /// <summary>What a call of a function that yields gives (PEP 255, PEP 342). Interpreter.Send, Throw and Close run it.</summary>
    public sealed class PyGenerator : PyNumbered
    {
        /// <summary>Where it waits; null once it is at its end.</summary>
        internal Frame Frame;
        /// <summary>What it returned, until somebody took it.</summary>
        internal object Result;
        /// <summary>The exception it is handling while it waits, and the one its caller was handling while it runs; or null.</summary>
        internal PyException OwnHandled;
        internal PyException CallerHandled;
        internal bool IsStarted;
        private bool isRunning;
        public PyStr Name;
        public PyStr QualifiedName;

        internal PyGenerator(Frame frame, PyStr name, PyStr qualifiedName)
        {
            Frame = frame;
            Name = name;
            QualifiedName = qualifiedName;
            frame.Instance = this;
        }

        public override int TypeId { get { return TypeIds.Generator; } }

        /// <summary>Whether it is in the middle of giving an item.</summary>
        public bool IsRunning { get { return isRunning; } internal set { isRunning = value; } }

        /// <summary>Whether it has come to its end, by a return, an exception or close().</summary>
        public bool IsFinished { get { return Frame == null; } }

        /// <summary>The code it runs, or null once it is at its end.</summary>
        public CodeObject Code { get { return Frame == null ? null : Frame.Link.Code; } }

        /// <summary>What it returned; None if that is taken already, or if it did not return.</summary>
        public object TakeResult()
        {
            object result = Result == null ? Py.None : Result;
            Result = null;
            return result;
        }
    }
}
