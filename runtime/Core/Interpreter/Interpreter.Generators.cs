// Generators. A loop over one, and `yield from` of one, run its frame in the interpreter's loop, as a call would; next() and send() of C# code
// run it to its next item. See ReturnKind for the ways back.

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        private int generatorDepth;
        // The value of the StopIteration that ended an iterator written in Python.
        private object stopValue;

        // ---- from C# ------------------------------------------------------------------------------------------------------------

        /// <summary>The next item of a generator as a result (may be a Tag), with `value` as what its yield gives; null at its end. Raises what it raises.</summary>
        public object Send(PyGenerator generator, object value)
        {
            if (nativeDepth >= MaxNativeDepth)
                throw ScriptError.TooDeep();
            Frame frame = Enter(generator, value);
            if (frame == null)
                return null;
            return Resume(generator, frame, null);
        }

        /// <summary>As Send, with an exception raised where the generator waits.</summary>
        public object Throw(PyGenerator generator, PyException error)
        {
            Frame frame = generator.Frame;
            if (generator.IsRunning)
                throw AlreadyExecuting();
            if (frame != null && !generator.IsStarted)
                Finish(generator, null);
            if (generator.Frame == null)
                throw new ScriptException(error);
            if (nativeDepth >= MaxNativeDepth)
                throw ScriptError.TooDeep();
            ScriptException thrown = new ScriptException(error);
            CodeObject code = frame.Link.Code;
            if (code.Op[frame.Pc] == (byte)Opcode.YieldFrom)
            {
                object item = null;
                generator.IsRunning = true;
                try
                {
                    item = ThrowInto(frame.Get(code.B[frame.Pc]), error);
                    thrown = null;
                }
                catch (ScriptException raised)
                {
                    thrown = raised;
                }
                generator.IsRunning = false;
                if (item != null)
                    return item;
            }
            EnterChecked(generator);
            if (thrown == null)
            {
                // What it delegated to took the exception and is at its end: it goes on behind the YieldFrom.
                frame.Set(code.A[frame.Pc], stopValue, this);
                frame.Pc++;
            }
            return Resume(generator, frame, thrown);
        }

        // Runs an entered generator to its next item, or to its end, which is null.
        private object Resume(PyGenerator generator, Frame frame, ScriptException thrown)
        {
            frame.Kind = ReturnKind.Exit;
            frame.Caller = current;
            if (thrown != null)
                current = frame;
            object result = Drive(frame, null, thrown);
            return generator.Frame == null ? null : result;
        }

        // Throws into what a generator delegates to: an item, or null if it is at its end with stopValue.
        private object ThrowInto(object iterator, PyException error)
        {
            PyGenerator inner = iterator as PyGenerator;
            if (error.Type.IsSubtypeOf(Type(TypeIds.GeneratorExit)))
            {
                if (inner != null)
                    Close(inner);
                else
                {
                    object close = TryGetAttribute(iterator, PyStr.From("close"));
                    if (close != null)
                        Call(close);
                }
                throw new ScriptException(error);
            }
            object item;
            if (inner != null)
            {
                item = Throw(inner, error);
                if (item == null)
                    stopValue = inner.TakeResult();
                return item;
            }
            object method = TryGetAttribute(iterator, PyStr.From("throw"));
            if (method == null)
                throw new ScriptException(error);
            return CallToEnd(method, error);
        }

        /// <summary>Raises GeneratorExit where a generator waits, so that its finally clauses run (generator.close).</summary>
        public void Close(PyGenerator generator)
        {
            if (generator.Frame == null)
                return;
            try
            {
                if (Throw(generator, NewException(TypeIds.GeneratorExit, null)) != null)
                    throw ScriptError.Runtime("generator ignored GeneratorExit");
            }
            catch (ScriptException ended)
            {
                if (!Is(ended, TypeIds.GeneratorExit) && !Is(ended, TypeIds.StopIteration))
                    throw;
            }
        }

        /// <summary>The StopIteration that tells that an iterator is at its end, with what a generator returned.</summary>
        public ScriptException EndOf(object iterator)
        {
            PyGenerator generator = iterator as PyGenerator;
            object result = generator == null ? Py.None : generator.TakeResult();
            return result == Py.None ? ScriptError.StopIteration() : ScriptError.With(TypeIds.StopIteration, result);
        }

        private static object ValueOf(PyException stop)
        {
            return stop.Args.Count == 0 ? Py.None : stop.Args.Items[0];
        }

        // ---- from the loop --------------------------------------------------------------------------------------------------------

        private static ScriptException AlreadyExecuting()
        {
            return ScriptError.Value("generator already executing");
        }

        // The frame of a generator that is to give its next item, with Pc where it goes on; null if it is at its end.
        private Frame Enter(PyGenerator generator, object sent)
        {
            Frame frame = generator.Frame;
            if (generator.IsRunning)
                throw AlreadyExecuting();
            if (frame == null)
                return null;
            if (!generator.IsStarted && sent != Py.None)
                throw ScriptError.Type("can't send non-None value to a just-started generator");
            EnterChecked(generator);
            if (!generator.IsStarted)
            {
                generator.IsStarted = true;
                frame.Pc = 0;
                return frame;
            }
            CodeObject code = frame.Link.Code;
            frame.Set(code.A[frame.Pc], sent, this);
            if (code.Op[frame.Pc] == (byte)Opcode.Yield)
                frame.Pc++;
            return frame;
        }

        private void EnterChecked(PyGenerator generator)
        {
            if (generatorDepth >= MaxDepth)
                throw ScriptError.TooDeep();
            generatorDepth++;
            generator.IsRunning = true;
            generator.CallerHandled = handled;
            if (generator.OwnHandled != null)
                handled = generator.OwnHandled;
        }

        private void Leave(PyGenerator generator)
        {
            generatorDepth--;
            generator.IsRunning = false;
            generator.OwnHandled = handled == generator.CallerHandled ? null : handled;
            handled = generator.CallerHandled;
            generator.CallerHandled = null;
        }

        // A generator's frame hands out a value. The frame to go on in, with Pc where to go on; null if the value goes to C# code.
        private Frame Yield(Frame frame, object value)
        {
            for (;;)
            {
                PyGenerator generator = (PyGenerator)frame.Instance;
                Frame caller = frame.Caller;
                frame.Caller = null;
                Leave(generator);
                current = caller;
                if (frame.Kind == ReturnKind.Exit)
                    return null;
                if (frame.Kind == ReturnKind.Item)
                {
                    CodeObject code = caller.Link.Code;
                    caller.Set(code.A[caller.Pc], value, this);
                    Poll();
                    caller.Pc = code.C[caller.Pc];
                    return caller;
                }
                // What it was delegated from yields the value in turn.
                frame = caller;
            }
        }

        // As Yield, for a generator that returns.
        private Frame ReturnFrom(Frame frame, object value)
        {
            Frame caller = frame.Caller;
            int kind = frame.Kind;
            value = Box(value);
            Finish((PyGenerator)frame.Instance, value);
            current = caller;
            if (kind == ReturnKind.Exit)
                return null;
            if (kind == ReturnKind.Delegate)
                caller.Set(caller.Link.Code.A[caller.Pc], ((PyGenerator)frame.Instance).TakeResult(), this);
            caller.Pc++;
            return caller;
        }

        // The generator never goes on again. It is running, or has not started.
        private void Finish(PyGenerator generator, object result)
        {
            if (generator.IsRunning)
                Leave(generator);
            generator.OwnHandled = null;
            generator.Result = result;
            Frame frame = generator.Frame;
            generator.Frame = null;
            System.Array.Clear(frame.R, 0, frame.R.Length);
            frame.Cells = null;
            frame.Caller = null;
        }

        // A frame that is left for good.
        private void Drop(Frame frame)
        {
            PyGenerator generator = frame.Instance as PyGenerator;
            if (generator != null && generator.Frame == frame)
                Finish(generator, null);
            else
                frame.Link.Release(frame);
        }

        // The exception that leaves a generator: StopIteration would read as its end (PEP 479).
        private PyException Leaving(Frame frame, PyException error)
        {
            if (!(frame.Instance is PyGenerator) || !error.Type.IsSubtypeOf(Type(TypeIds.StopIteration)))
                return error;
            PyException told = NewException(TypeIds.RuntimeError, "generator raised StopIteration");
            told.Cause = error;
            told.Context = error;
            told.SuppressContext = true;
            told.Traceback = error.Traceback;
            return told;
        }

        // One step of `yield from`: the frame of the generator that is to give the next item, or null and callResult: the item itself, or null
        // at the end of the iterator, whose value is then in register a.
        private Frame Delegate(Frame frame, int a, int b)
        {
            object iterator = frame.Get(b);
            object sent = frame.Get(a);
            PyGenerator generator = iterator as PyGenerator;
            if (generator != null)
            {
                Frame inner = Enter(generator, sent);
                if (inner != null)
                    inner.Kind = ReturnKind.Delegate;
                else
                    frame.Set(a, generator.TakeResult(), this);
                callResult = null;
                return inner;
            }
            stopValue = Py.None;
            callResult = sent == Py.None ? Next(iterator) : CallToEnd(GetAttribute(iterator, PyStr.From("send")), sent);
            if (callResult == null)
                frame.Set(a, stopValue, this);
            return null;
        }

        // A call of an iterator's send or throw: an item, or null if StopIteration says that it is at its end, with stopValue.
        private object CallToEnd(object method, object argument)
        {
            int natives = nativeDepth;
            try
            {
                return Call(method, argument);
            }
            catch (ScriptException ended)
            {
                if (!Is(ended, TypeIds.StopIteration))
                    throw;
                nativeDepth = natives;
                stopValue = ValueOf(ended.Value);
                return null;
            }
        }
    }
}
