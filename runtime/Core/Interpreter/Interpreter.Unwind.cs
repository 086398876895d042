// Exceptions: from the place of an error to its handler, frame by frame, without recursion; and the text of a traceback.

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        /// <summary>Runs a frame to its end; the result may be a Tag. Errors leave as ScriptException, a kill as KillException.</summary>
        internal object Execute(Frame entry)
        {
            if (nativeDepth >= MaxNativeDepth)
            {
                entry.Link.Release(entry);
                throw ScriptError.TooDeep();
            }
            entry.Caller = current;
            entry.Kind = entry.Kind == ReturnKind.Init ? ReturnKind.Init : ReturnKind.Exit;
            object made = null;
            if (entry.Kind == ReturnKind.Init)
            {
                made = entry.Instance;
                entry.Kind = ReturnKind.Exit;
            }
            entry.Pc = 0;
            return Drive(entry, made, null);
        }

        // Runs a frame from its Pc on, until it returns or, a generator's, yields. `thrown` is raised there first, if not null.
        private object Drive(Frame entry, object made, ScriptException thrown)
        {
            Frame caller = entry.Caller;
            PyException handledBefore = handled;
            int natives = nativeDepth;
            nativeDepth++;
            // Not only by the loop: on a board the memory can end where the loop is called.
            current = entry;
            Frame frame = entry;
            ScriptException raised = thrown;
            for (;;)
            {
                try
                {
                    object result = raised != null ? null : Loop(frame);
                    if (result != null)
                    {
                        nativeDepth = natives;
                        if (made == null)
                            return result;
                        if (result != Py.None)
                            throw ScriptError.Type("__init__() should return None, not '" + TypeName(Box(result)) + "'");
                        return made;
                    }
                    if (raised == null)
                        frame = null;
                }
                catch (ScriptException error)
                {
                    raised = error;
                }
                catch (KillException)
                {
                    Abandon(caller, natives);
                    handled = handledBefore;
                    throw;
                }
                catch (System.OutOfMemoryException)
                {
                }
                if (frame != null)
                {
                    nativeDepth = natives + 1;
                    frame = UnwindFrom(raised);
                    raised = null;
                    if (frame != null)
                        continue;
                }
                nativeDepth = natives;
                handled = handledBefore;
                if (unhandled == null)
                    throw new System.OutOfMemoryException();
                throw new ScriptException(unhandled);
            }
        }

        // As Unwind; raised is null for a MemoryError. On a board the heap can be too full for the exception itself, or for its traceback:
        // then frames are given up, the innermost first and without a look at their handlers, until there is room. If not even the frame
        // that Execute began with made room, the result is null and so is `unhandled`.
        private Frame UnwindFrom(ScriptException raised)
        {
            for (;;)
            {
                try
                {
                    return Unwind(ExceptionOf(raised != null ? raised : ScriptError.Of(TypeIds.MemoryError, "")), true);
                }
                catch (System.OutOfMemoryException)
                {
                    raised = null;
                }
                Frame gone = current;
                current = gone.Caller;
                bool last = gone.Kind == ReturnKind.Exit;
                Drop(gone);
                if (last)
                {
                    unhandled = null;
                    return null;
                }
            }
        }

        // Releases the frames of an Execute that was killed.
        private void Abandon(Frame caller, int natives)
        {
            while (current != caller)
            {
                Frame gone = current;
                current = gone.Caller;
                Drop(gone);
            }
            nativeDepth = natives;
        }

        /// <summary>
        /// Goes up from the current frame to one with a handler for it, and puts the exception there: returns that frame with Pc at the handler.
        /// Null if the exception leaves the frame that Execute began with; it is then in `unhandled`.
        /// </summary>
        private Frame Unwind(PyException error, bool addCurrent)
        {
            if (error != handled && error.Context == null && handled != null && addCurrent)
                SetContext(error);
            Frame frame = current;
            for (;;)
            {
                CodeObject code = frame.Link.Code;
                if (addCurrent)
                    error.Traceback = new PyTraceback(code, code.LineOf(frame.Pc), error.Traceback);
                addCurrent = true;
                ushort[] handlers = code.Handlers;
                for (int i = 0; i < handlers.Length; i += 4)
                {
                    if (frame.Pc < handlers[i] || frame.Pc >= handlers[i + 1])
                        continue;
                    frame.Pc = handlers[i + 2];
                    frame.R[handlers[i + 3]] = error;
                    current = frame;
                    return frame;
                }
                Frame caller = frame.Caller;
                bool last = frame.Kind == ReturnKind.Exit;
                error = Leaving(frame, error);
                Drop(frame);
                current = caller;
                if (last)
                {
                    unhandled = error;
                    return null;
                }
                frame = caller;
            }
        }

        // The exception being handled becomes the context of a new one; a chain that leads back to it is cut.
        private void SetContext(PyException error)
        {
            for (PyException at = handled; at.Context != null; at = at.Context)
            {
                if (at.Context == error)
                {
                    at.Context = null;
                    break;
                }
            }
            error.Context = handled;
        }

        // The four raising opcodes: the frame that handles the exception, or null.
        private Frame RaiseRegisters(Frame frame, Opcode op, int a, int b)
        {
            switch (op)
            {
                case Opcode.Raise:
                    return Unwind(ToException(frame.Get(a)), true);
                case Opcode.RaiseFrom:
                    return Unwind(RaiseFrom(frame.Get(a), frame.Get(b)), true);
                case Opcode.RaiseAgain:
                    if (handled == null)
                        throw ScriptError.Runtime("No active exception to reraise");
                    return Unwind(handled, false);
                default:
                    return Unwind((PyException)frame.R[a], false);
            }
        }

        /// <summary>An exception from what `raise` takes: an exception, or a class of exceptions; raises TypeError.</summary>
        public PyException ToException(object value)
        {
            PyException exception = value as PyException;
            if (exception != null)
                return exception;
            PyType type = value as PyType;
            if (type == null || !type.IsException)
                throw ScriptError.Type("exceptions must derive from BaseException");
            exception = Call(type) as PyException;
            if (exception == null)
                throw ScriptError.Type("calling " + type.Name + " should have returned an instance of BaseException");
            return exception;
        }

        private PyException RaiseFrom(object value, object cause)
        {
            PyException exception = ToException(value);
            if (cause != Py.None)
            {
                PyType type = cause as PyType;
                if (!(cause is PyException) && (type == null || !type.IsException))
                    throw ScriptError.Type("exception causes must derive from BaseException");
                exception.Cause = ToException(cause);
            }
            else
                exception.Cause = null;
            exception.SuppressContext = true;
            return exception;
        }

        // Whether an except clause takes an exception.
        private bool Matches(PyException exception, object types)
        {
            PyType type = types as PyType;
            if (type != null && type.IsException)
                return exception.Type.IsSubtypeOf(type);
            PyTuple tuple = types as PyTuple;
            if (tuple == null)
                throw ScriptError.Type("catching classes that do not inherit from BaseException is not allowed");
            bool matches = false;
            for (int i = 0; i < tuple.Count; i++)
            {
                type = tuple.Items[i] as PyType;
                if (type == null || !type.IsException)
                    throw ScriptError.Type("catching classes that do not inherit from BaseException is not allowed");
                matches = matches || exception.Type.IsSubtypeOf(type);
            }
            return matches;
        }

        /// <summary>The exception being handled, as sys.exc_info says it; or null.</summary>
        public PyException HandledException { get { return handled; } }

        // ---- text -------------------------------------------------------------------------------------------------------------------

        /// <summary>
        /// The traceback of an exception as CPython prints it, chained exceptions first. `source` gives lines of source text where it can; null
        /// for none. Never raises: an exception that cannot say its own text is named only.
        /// </summary>
        public PyStr FormatTraceback(PyException error, SourceLines source)
        {
            ByteWriter writer = new ByteWriter(256);
            WriteTraceback(writer, error, source, 0);
            return writer.ToStr();
        }

        private void WriteTraceback(ByteWriter writer, PyException error, SourceLines source, int chained)
        {
            PyException before = error.Cause != null ? error.Cause : error.SuppressContext ? null : error.Context;
            if (before != null && chained < Limits.ChainedExceptions)
            {
                WriteTraceback(writer, before, source, chained + 1);
                writer.Write(error.Cause != null
                    ? "\nThe above exception was the direct cause of the following exception:\n\n"
                    : "\nDuring handling of the above exception, another exception occurred:\n\n");
            }
            if (error.Traceback != null)
                writer.Write("Traceback (most recent call last):\n");
            PyTraceback previous = null;
            int repeated = 0;
            for (PyTraceback at = error.Traceback; at != null; at = at.Next)
            {
                repeated = previous != null && previous.Code == at.Code && previous.Line == at.Line ? repeated + 1 : 0;
                if (repeated < Limits.RepeatedTracebackLines)
                    WriteEntry(writer, at, source);
                bool ends = at.Next == null || at.Next.Code != at.Code || at.Next.Line != at.Line;
                int left = repeated + 1 - Limits.RepeatedTracebackLines;
                if (ends && left > 0)
                    writer.Write("  [Previous line repeated " + left.ToString() + " more time" + (left == 1 ? "" : "s") + "]\n");
                previous = at;
            }
            if (error.Type.IsSubtypeOf(Type(TypeIds.SyntaxError)))
                WriteSyntaxPlace(writer, error);
            WriteErrorLine(writer, error);
        }

        private static void WriteEntry(ByteWriter writer, PyTraceback entry, SourceLines source)
        {
            writer.Write("  File \"");
            writer.Write(entry.Code.FileName);
            writer.Write("\", line " + entry.Line.ToString() + ", in ");
            writer.Write(entry.Code.Name);
            writer.WriteByte('\n');
            PyStr line = source == null ? null : source.Line(entry.Code.FileName, entry.Line);
            if (line == null || line.Bytes.Length == 0)
                return;
            writer.Write("    ");
            writer.Write(line);
            writer.WriteByte('\n');
        }

        private void WriteErrorLine(ByteWriter writer, PyException error)
        {
            PyType type = error.Type;
            object module = type.BuiltinId >= 0 ? null : type.Attributes.Get(SpecialName(Special.Module), this);
            if (module is PyStr && module.ToString() != "__main__" && module.ToString() != "builtins")
            {
                writer.Write((PyStr)module);
                writer.WriteByte('.');
            }
            writer.Write(type.QualifiedName);
            PyStr text = TextOrNull(error);
            if (text == null)
                writer.Write(": <exception str() failed>");
            else if (text.Bytes.Length > 0)
            {
                writer.Write(": ");
                writer.Write(text);
            }
            writer.WriteByte('\n');
            PyList notes = error.GetOwn(PyStr.From("__notes__")) as PyList;
            for (int i = 0; notes != null && i < notes.Count; i++)
            {
                writer.Write(notes.Items[i] as PyStr ?? PyStr.From("<note>"));
                writer.WriteByte('\n');
            }
        }

        private PyStr TextOrNull(PyException error)
        {
            int natives = nativeDepth;
            try
            {
                if (error.Type.IsSubtypeOf(Type(TypeIds.SyntaxError)) && error.Args.Count > 0)
                    return Str(error.Args.Items[0]);
                return Str(error);
            }
            catch (ScriptException)
            {
                nativeDepth = natives;
                return null;
            }
            catch (KillException)
            {
                nativeDepth = natives;
                return null;
            }
        }

        // The place of a syntax error: the line of the source with a caret under the text that is wrong.
        private static void WriteSyntaxPlace(ByteWriter writer, PyException error)
        {
            PyStr file = error.GetOwn(PyStr.From("filename")) as PyStr;
            PyInt line = error.GetOwn(PyStr.From("lineno")) as PyInt;
            if (file == null || line == null)
                return;
            writer.Write("  File \"");
            writer.Write(file);
            writer.Write("\", line " + line.Value.ToString() + "\n");
            PyStr text = error.GetOwn(PyStr.From("text")) as PyStr;
            PyInt column = error.GetOwn(PyStr.From("offset")) as PyInt;
            if (text == null || column == null)
                return;
            int start = 0;
            byte[] bytes = text.Bytes;
            while (start < bytes.Length && (bytes[start] == ' ' || bytes[start] == '\t' || bytes[start] == '\f'))
                start++;
            int end = bytes.Length;
            while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
                end--;
            writer.Write("    ");
            writer.Write(bytes, start, end - start);
            writer.WriteByte('\n');
            PyInt last = error.GetOwn(PyStr.From("end_offset")) as PyInt;
            int from = (int)column.Value - 1 - start;
            int width = last == null ? 1 : (int)(last.Value - column.Value);
            if (from < 0)
                return;
            writer.Write("    ");
            writer.Fill(' ', from);
            writer.Fill('^', width < 1 ? 1 : width);
            writer.WriteByte('\n');
        }
    }

    /// <summary>Gives lines of source text for tracebacks, where the source is at hand.</summary>
    public abstract class SourceLines
    {
        /// <summary>A line, from 1, without the white space around it; null if it is not known.</summary>
        public abstract PyStr Line(PyStr fileName, int line);
    }
}
