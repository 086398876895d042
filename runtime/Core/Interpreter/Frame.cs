// A frame: one activation of a CodeObject, on the heap, and the code it runs linked to its globals.

namespace NanoPy.Core
{
    /// <summary>One call in progress. Registers live in three parallel arrays (see Tag), so that numbers are never boxed.</summary>
    internal sealed class Frame
    {
        internal readonly LinkedCode Link;
        internal readonly object[] R;
        internal readonly long[] N;
        internal readonly double[] D;
        /// <summary>Own cells, then captured ones; null if the code has none.</summary>
        internal Cell[] Cells;
        /// <summary>The instruction being executed, valid while the frame is not the running one or an error is born.</summary>
        internal int Pc;
        /// <summary>Who called; null for the first frame of an Execute.</summary>
        internal Frame Caller;
        /// <summary>Register of the caller that gets the result.</summary>
        internal int ReturnTo;
        /// <summary>What happens to the result: one of ReturnKind.</summary>
        internal int Kind;
        /// <summary>ReturnKind.Init: the new instance. Of a generator: the PyGenerator.</summary>
        internal object Instance;
        /// <summary>Names of a class body, or of exec with a dict of its own; else null.</summary>
        internal PyDict Locals;
        /// <summary>The pooled frame that is taken after this one; see LinkedCode.Free.</summary>
        internal Frame NextFree;
        /// <summary>How many calls are in progress with this one, for a frame that is not pooled; else 0.</summary>
        internal int Depth;

        internal Frame(LinkedCode link)
        {
            Link = link;
            int count = link.Code.RegisterCount;
            R = new object[count];
            N = new long[count];
            D = new double[count];
        }

        /// <summary>Register as an object; raises UnboundLocalError, or NameError for a module's variable. Such a one that is unbound may mean a builtin.</summary>
        internal object Get(int register)
        {
            object value = R[register];
            if (value == Tag.Int)
                return new PyInt(N[register]);
            if (value == Tag.Float)
                return new PyFloat(D[register]);
            if (value != null)
                return value;
            if (register < Link.Code.GlobalRegisters)
                value = Link.Interpreter.FindBuiltin(Link.Code.LocalNames[register]);
            if (value == null)
                throw Unbound(register);
            return value;
        }

        internal ScriptException Unbound(int register)
        {
            if (register < Link.Code.GlobalRegisters)
                return Link.Interpreter.NotDefined(Link.Code.LocalNames[register]);
            PyStr[] names = Link.Code.LocalNames;
            string name = register < names.Length ? names[register].ToString() : "?";
            return ScriptError.Of(TypeIds.UnboundLocalError, "cannot access local variable '" + name + "' where it is not associated with a value");
        }

        /// <summary>Puts a result (which may be a Tag) into a register.</summary>
        internal void Set(int register, object value, Operations operations)
        {
            if (value == Tag.Int)
            {
                N[register] = operations.Number;
                R[register] = value;
                return;
            }
            if (value == Tag.Float)
            {
                D[register] = operations.Real;
                R[register] = value;
                return;
            }
            PyInt whole = value as PyInt;
            if (whole != null)
            {
                N[register] = whole.Value;
                R[register] = Tag.Int;
                return;
            }
            PyFloat real = value as PyFloat;
            if (real != null)
            {
                D[register] = real.Value;
                R[register] = Tag.Float;
                return;
            }
            R[register] = value;
        }
    }

    /// <summary>What becomes of the value that a frame returns.</summary>
    internal static class ReturnKind
    {
        /// <summary>It goes to the caller's register.</summary>
        internal const int Store = 0;
        /// <summary>It must be None; the caller's register gets the new instance.</summary>
        internal const int Init = 1;
        /// <summary>It ends Execute.</summary>
        internal const int Exit = 2;
        /// <summary>As Store, for a frame with cells.</summary>
        internal const int StoreWithCells = 3;
        /// <summary>Of a generator: what it yields is the next item of the ForNext that the caller stands at.</summary>
        internal const int Item = 4;
        /// <summary>Of a generator: the YieldFrom that the caller stands at yields the value too.</summary>
        internal const int Delegate = 5;
    }

    /// <summary>
    /// A CodeObject bound to the namespace its globals live in, with what this interpreter remembers of it: cells of globals,
    /// attribute caches, and frames for reuse (a call allocates nothing in the steady state).
    /// </summary>
    internal sealed class LinkedCode : NamespaceUser
    {
        internal readonly CodeObject Code;
        internal readonly Namespace Globals;
        internal readonly Interpreter Interpreter;
        /// <summary>Place of each entry of Code.GlobalNames; GlobalCell.Missing until found. Entries for loads may hold a builtin's.</summary>
        internal readonly GlobalCell[] GlobalCells;
        /// <summary>In CachedFields: the name is a function found on the class.</summary>
        internal const short MethodField = -1;
        /// <summary>In CachedFields: a store to the name adds a field; CachedValues holds the shape that the instance gets.</summary>
        internal const short NewField = -2;
        /// <summary>For each name: the shape it was last looked up on. Null until something is worth remembering.</summary>
        internal Shape[] CachedShapes;
        /// <summary>Field number, or MethodField if CachedValues holds a function of the class.</summary>
        internal short[] CachedFields;
        internal object[] CachedValues;
        // Linked codes of the code objects among the constants, made when MakeFunction needs them.
        private LinkedCode[] children;
        /// <summary>
        /// The frame to take next, or null. Frames come back in the reverse order in which they were taken, so the chain of pooled frames, once
        /// made, stays as it is: taking one moves Free a step along NextFree, giving one back sets Free to it. A frame beyond the pool is
        /// forgotten as soon as the one before it comes back. The interpreter's loop does both without a call.
        /// </summary>
        internal Frame Free;
        private Frame lastPooled;
        private int pooled;

        internal LinkedCode(CodeObject code, Namespace globals, Interpreter interpreter)
        {
            Code = code;
            Globals = globals;
            Interpreter = interpreter;
            GlobalCells = new GlobalCell[code.GlobalNames.Length];
            for (int i = 0; i < GlobalCells.Length; i++)
                GlobalCells[i] = GlobalCell.Missing;
            globals.AddUser(this);
        }

        internal override void ForgetBuiltins()
        {
            for (int i = 0; i < GlobalCells.Length; i++)
            {
                if (Code.GlobalStores[i] == 0)
                    GlobalCells[i] = GlobalCell.Missing;
            }
        }

        internal override void ForgetAttributes()
        {
            CachedShapes = null;
        }

        /// <summary>Remembers where a name was found on a shape: a field number, or MethodField and the function.</summary>
        internal void Remember(int name, Shape shape, int field, object function)
        {
            if (CachedShapes == null)
            {
                int count = Code.Names.Length;
                CachedFields = new short[count];
                CachedValues = new object[count];
                CachedShapes = new Shape[count];
            }
            CachedFields[name] = (short)field;
            CachedValues[name] = function;
            CachedShapes[name] = shape;
        }

        internal LinkedCode Child(int constant)
        {
            if (children == null)
                children = new LinkedCode[Code.Constants.Length];
            LinkedCode child = children[constant];
            if (child == null)
            {
                child = new LinkedCode((CodeObject)Code.Constants[constant], Globals, Interpreter);
                children[constant] = child;
            }
            return child;
        }

        /// <summary>A frame with all registers unbound; raises RecursionError.</summary>
        internal Frame Take()
        {
            Frame frame = Free;
            if (frame == null)
                return NewFrame();
            Free = frame.NextFree;
            return frame;
        }

        /// <summary>As Take, when there is none to reuse. The depth of calls is looked at here only, so that a call need not count.</summary>
        internal Frame NewFrame()
        {
            int depth = Interpreter.CallsInProgress;
            if (depth >= Interpreter.MaxDepth)
                throw ScriptError.TooDeep();
            Frame frame = new Frame(this);
            if (pooled < Interpreter.PooledFrames)
            {
                pooled++;
                if (lastPooled != null)
                    lastPooled.NextFree = frame;
                lastPooled = frame;
                return frame;
            }
            frame.Depth = depth + 1;
            return frame;
        }

        /// <summary>Forgets the frames kept for reuse: of code that runs once.</summary>
        internal void DropFrames()
        {
            Free = null;
            lastPooled = null;
            pooled = 0;
        }

        /// <summary>Takes a frame back that no one uses any more. Variables of a module outlive its frame.</summary>
        internal void Release(Frame frame)
        {
            int variables = Code.GlobalRegisters;
            System.Array.Clear(frame.R, variables, frame.R.Length - variables);
            if (variables > 0)
                return;
            frame.Cells = null;
            frame.Caller = null;
            frame.Instance = null;
            frame.Locals = null;
            frame.Kind = ReturnKind.Store;
            Free = frame;
        }
    }
}
