// Collects the instructions, constants, names, lines and handlers of one CodeObject.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>Writes one CodeObject. Jump targets are labels until Finish.</summary>
    internal sealed class CodeWriter
    {
        private readonly SourceText source;
        private byte[] op = new byte[16];
        private byte[] a = new byte[16];
        private ushort[] b = new ushort[16];
        private ushort[] c = new ushort[16];
        private int[] lines = new int[16];
        private int count;
        private int line;
        private int[] labels = new int[8];
        private int labelCount;
        // Places to fill in: instruction, operand (0 for b, 1 for c) and label.
        private int[] patches = new int[24];
        private int patchCount;
        private object[] constants = new object[4];
        private int constantCount;
        private readonly NameList names = new NameList();
        private readonly NameList globals = new NameList();
        private byte[] globalStores = new byte[4];
        private ushort[] handlers = CodeObject.NoShorts;
        private int lastLabel = -1;

        internal CodeWriter(SourceText source, int firstLine)
        {
            this.source = source;
            line = firstLine;
        }

        /// <summary>Number of the next instruction.</summary>
        internal int Here { get { return count; } }

        /// <summary>Instructions from here on belong to the line of a node.</summary>
        internal void At(Node node)
        {
            line = source.LineOf(node.Start);
        }

        // ---- instructions -----------------------------------------------------------------------------------------------------

        internal void Emit(Opcode code, int x, int y, int z)
        {
            if (count == op.Length)
                Grow();
            if (count > 0)
                op[count - 1] = (byte)Fused((Opcode)op[count - 1], code);
            op[count] = (byte)code;
            a[count] = (byte)x;
            b[count] = (ushort)y;
            c[count] = (ushort)z;
            lines[count] = line;
            count++;
        }

        // What an instruction becomes if the next one is known to be `next`: the interpreter goes on to that without a dispatch.
        private static Opcode Fused(Opcode code, Opcode next)
        {
            if (code == Opcode.InAdd && next == Opcode.ForRange)
                return Opcode.InAddForRange;
            return code == Opcode.SubInt && next == Opcode.Call ? Opcode.SubIntCall : code;
        }

        /// <summary>An instruction whose operand c is a label, and which uses no operand b.</summary>
        internal void EmitJump(Opcode code, int x, int label)
        {
            Patch(label);
            Emit(code, x, 0, 0);
        }

        /// <summary>An instruction whose operand c is a label.</summary>
        internal void EmitBranch(Opcode code, int x, int y, int label)
        {
            Patch(label);
            Emit(code, x, y, 0);
        }

        private void Grow()
        {
            if (count >= CompilerLimits.Operand)
                throw source.Error(0, 0, "the code of a function or module is too long: more than 65535 instructions");
            int size = count * 2;
            byte[] newOp = new byte[size];
            byte[] newA = new byte[size];
            System.Array.Copy(op, 0, newOp, 0, count);
            System.Array.Copy(a, 0, newA, 0, count);
            op = newOp;
            a = newA;
            b = Copy(b, count, size);
            c = Copy(c, count, size);
            lines = Copy(lines, count, size);
        }

        private static ushort[] Copy(ushort[] from, int used, int size)
        {
            ushort[] copy = new ushort[size];
            System.Array.Copy(from, 0, copy, 0, used);
            return copy;
        }

        private static int[] Copy(int[] from, int used, int size)
        {
            int[] copy = new int[size];
            System.Array.Copy(from, 0, copy, 0, used);
            return copy;
        }

        private static byte[] Copy(byte[] from, int used)
        {
            if (used == 0)
                return CodeObject.NoBytes;
            byte[] copy = new byte[used];
            System.Array.Copy(from, 0, copy, 0, used);
            return copy;
        }

        /// <summary>Whether an instruction put here could never be reached: a return or raise stands before and no label here.</summary>
        internal bool IsUnreachable
        {
            get
            {
                if (count == 0 || lastLabel == count)
                    return false;
                Opcode last = (Opcode)op[count - 1];
                return last == Opcode.Return || last == Opcode.ReturnNone || last == Opcode.Raise || last == Opcode.Reraise;
            }
        }

        // ---- labels ---------------------------------------------------------------------------------------------------------------

        internal int NewLabel()
        {
            if (labelCount == labels.Length)
                labels = Copy(labels, labelCount, labelCount * 2);
            labels[labelCount] = -1;
            return labelCount++;
        }

        internal void Bind(int label)
        {
            labels[label] = count;
            lastLabel = count;
        }

        private void Patch(int label)
        {
            if (patchCount + 2 > patches.Length)
                patches = Copy(patches, patchCount, patches.Length * 2);
            patches[patchCount++] = count;
            patches[patchCount++] = label;
        }

        /// <summary>Adds a handler for instructions start to end - 1. Inner handlers must be added before outer ones.</summary>
        internal void AddHandler(int start, int end, int target, int register)
        {
            ushort[] grown = Copy(handlers, handlers.Length, handlers.Length + 4);
            int at = handlers.Length;
            grown[at] = (ushort)start;
            grown[at + 1] = (ushort)end;
            grown[at + 2] = (ushort)target;
            grown[at + 3] = (ushort)register;
            handlers = grown;
        }

        // ---- constants and names ----------------------------------------------------------------------------------------------------

        /// <summary>Number of a constant; equal ones of the same type share it.</summary>
        internal int Constant(object value)
        {
            for (int i = 0; i < constantCount; i++)
            {
                if (IsSame(constants[i], value))
                    return i;
            }
            if (constantCount == constants.Length)
            {
                object[] grown = new object[constantCount * 2];
                System.Array.Copy(constants, 0, grown, 0, constantCount);
                constants = grown;
            }
            if (constantCount >= CompilerLimits.Operand)
                throw source.Error(0, 0, "too many constants in a function or module: more than 65535");
            constants[constantCount] = value;
            return constantCount++;
        }

        private static bool IsSame(object x, object y)
        {
            if (x == y)
                return true;
            PyStr text = x as PyStr;
            if (text != null)
                return y is PyStr && text.Same((PyStr)y);
            PyInt whole = x as PyInt;
            if (whole != null)
                return y is PyInt && whole.Value == ((PyInt)y).Value;
            PyFloat real = x as PyFloat;
            if (real != null)
                return y is PyFloat && System.BitConverter.DoubleToInt64Bits(real.Value) == System.BitConverter.DoubleToInt64Bits(((PyFloat)y).Value);
            PyTuple tuple = x as PyTuple;
            PyTuple other = y as PyTuple;
            if (tuple == null || other == null || tuple.Count != other.Count)
                return false;
            for (int i = 0; i < tuple.Count; i++)
            {
                if (!IsSame(tuple.Items[i], other.Items[i]))
                    return false;
            }
            return true;
        }

        /// <summary>Number of an attribute, class-body or module name.</summary>
        internal int Name(PyStr name)
        {
            int i = names.IndexOf(name);
            if (i >= 0)
                return i;
            names.Add(name);
            return names.Count - 1;
        }

        /// <summary>Number of a global for LoadGlobal, or for StoreGlobal and DeleteGlobal.</summary>
        internal int Global(PyStr name, bool store)
        {
            byte kind = (byte)(store ? 1 : 0);
            for (int i = 0; i < globals.Count; i++)
            {
                if ((object)globals[i] == (object)name && globalStores[i] == kind)
                    return i;
            }
            if (globals.Count == globalStores.Length)
            {
                byte[] grown = new byte[globalStores.Length * 2];
                System.Array.Copy(globalStores, 0, grown, 0, globalStores.Length);
                globalStores = grown;
            }
            globalStores[globals.Count] = kind;
            globals.Add(name);
            return globals.Count - 1;
        }

        // ---- the end ------------------------------------------------------------------------------------------------------------------

        /// <summary>Fills the code object with all that was written.</summary>
        internal void Finish(CodeObject code)
        {
            for (int i = 0; i < patchCount; i += 2)
                c[patches[i]] = (ushort)labels[patches[i + 1]];
            code.Op = Copy(op, count);
            code.A = Copy(a, count);
            code.B = Copy(b, count, count);
            code.C = Copy(c, count, count);
            object[] values = new object[constantCount];
            System.Array.Copy(constants, 0, values, 0, constantCount);
            code.Constants = values;
            code.Names = names.ToArray();
            code.GlobalNames = globals.ToArray();
            code.GlobalStores = Copy(globalStores, globals.Count);
            code.Handlers = handlers;
            code.Lines = EncodeLines(code.FirstLine);
        }

        private byte[] EncodeLines(int firstLine)
        {
            ByteWriter writer = new ByteWriter(16);
            int at = 0;
            int current = firstLine;
            for (int i = 0; i < count; i++)
            {
                int change = lines[i] - current;
                if (change == 0)
                    continue;
                int skip = i - at;
                for (; skip > 255; skip -= 255)
                {
                    writer.WriteByte(255);
                    writer.WriteByte(0);
                }
                for (; change > 127 || change < -128; skip = 0)
                {
                    int step = change > 0 ? 127 : -128;
                    writer.WriteByte(skip);
                    writer.WriteByte(step & 255);
                    change -= step;
                }
                writer.WriteByte(skip);
                writer.WriteByte(change & 255);
                at = i;
                current = lines[i];
            }
            return writer.ToArray();
        }
    }
}
