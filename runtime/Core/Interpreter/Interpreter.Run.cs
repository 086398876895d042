// The loop that runs bytecode. Hot cases stand in the loop and touch only locals and arrays; whatever is rare leaves by a method call.
// Rules of this file: no try, no allocation, no interface call on a hot path; `frame.Pc = pc` before anything that can raise;
// an ordered comparison of floats is written with < and <= only (on the device > and >= are true for NaN).

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        /// <summary>
        /// Runs a frame and all it calls until it returns. The result is an object or a Tag (Number, Real); null means that an exception left
        /// the frame: it is in `unhandled`.
        /// </summary>
        private object Loop(Frame frame)
        {
            StopSignal signal = Signal;
            Tag intTag = Tag.Int;
            Tag floatTag = Tag.Float;
            LinkedCode link;
            byte[] ops;
            byte[] aOps;
            ushort[] bOps;
            ushort[] cOps;
            object[] R;
            long[] N;
            double[] D;
            GlobalCell[] globals;
            int pc = frame.Pc;
            int a = 0;
            int b = 0;
            int c = 0;
            object v;
            long x;
            long y;
            long z;
            // Locals, because a constant would be widened to 64 bits each time.
            long zero = 0;
            long one = 1;
            Frame callee;
            PyFunction function;

        reload:
            link = frame.Link;
            globals = link.GlobalCells;
            {
                CodeObject code = link.Code;
                ops = code.Op;
                aOps = code.A;
                bOps = code.B;
                cOps = code.C;
            }

        reloadRegisters:
            current = frame;
            R = frame.R;
            N = frame.N;
            D = frame.D;

            goto next;

            // Where taken jumps go, operand c being the target. It stands before the dispatch, so that it need not jump there.
            jumpC:
                if (signal.State != 0)
                {
                    frame.Pc = pc;
                    Pause();
                }
                pc = cOps[pc];

            next:
                switch ((Opcode)ops[pc])
                {
                    case Opcode.Move:
                        a = aOps[pc];
                        b = bOps[pc];
                        v = R[b];
                        if (v == intTag)
                        {
                            N[a] = N[b];
                            if (R[a] != v)
                                R[a] = v;
                        }
                        else if (v == floatTag)
                        {
                            D[a] = D[b];
                            if (R[a] != v)
                                R[a] = v;
                        }
                        else if (v != null)
                            R[a] = v;
                        else
                        {
                            frame.Pc = pc;
                            frame.Set(a, frame.Get(b), this);
                        }
                        pc++;
                        goto next;
                    case Opcode.LoadConst:
                        R[aOps[pc]] = link.Code.Constants[bOps[pc]];
                        pc++;
                        goto next;
                    case Opcode.LoadInt:
                        a = aOps[pc];
                        N[a] = (short)bOps[pc];
                        if (R[a] != intTag)
                            R[a] = intTag;
                        pc++;
                        goto next;
                    case Opcode.LoadLong:
                        a = aOps[pc];
                        N[a] = ((PyInt)link.Code.Constants[bOps[pc]]).Value;
                        if (R[a] != intTag)
                            R[a] = intTag;
                        pc++;
                        goto next;
                    case Opcode.LoadFloat:
                        a = aOps[pc];
                        D[a] = ((PyFloat)link.Code.Constants[bOps[pc]]).Value;
                        if (R[a] != floatTag)
                            R[a] = floatTag;
                        pc++;
                        goto next;

                    case Opcode.LoadGlobal:
                    {
                        a = aOps[pc];
                        GlobalCell cell = globals[bOps[pc]];
                        v = cell.R[cell.Index];
                        if (v == intTag)
                        {
                            N[a] = cell.N[cell.Index];
                            if (R[a] != v)
                                R[a] = v;
                        }
                        else if (v == floatTag)
                        {
                            D[a] = cell.D[cell.Index];
                            if (R[a] != v)
                                R[a] = v;
                        }
                        else if (v != null)
                            R[a] = v;
                        else
                        {
                            frame.Pc = pc;
                            frame.Set(a, FindGlobal(link, bOps[pc]), this);
                        }
                        pc++;
                        goto next;
                    }
                    case Opcode.StoreGlobal:
                    {
                        a = aOps[pc];
                        GlobalCell cell = globals[bOps[pc]];
                        b = cell.Index;
                        v = R[a];
                        if (cell.R[b] == null || v == null)
                        {
                            frame.Pc = pc;
                            globals[bOps[pc]] = link.Globals.Bind(link.Code.GlobalNames[bOps[pc]], frame.Get(a));
                        }
                        else
                        {
                            if (v == intTag)
                                cell.N[b] = N[a];
                            else if (v == floatTag)
                                cell.D[b] = D[a];
                            cell.R[b] = v;
                        }
                        pc++;
                        goto next;
                    }
                    case Opcode.LoadCell:
                    {
                        a = aOps[pc];
                        Cell cell = frame.Cells[bOps[pc]];
                        v = cell.R;
                        if (v == intTag)
                            N[a] = cell.N;
                        else if (v == floatTag)
                            D[a] = cell.D;
                        else if (v == null)
                        {
                            frame.Pc = pc;
                            throw UnboundCell(link.Code, bOps[pc]);
                        }
                        R[a] = v;
                        pc++;
                        goto next;
                    }
                    case Opcode.StoreCell:
                    {
                        a = aOps[pc];
                        Cell cell = frame.Cells[bOps[pc]];
                        v = R[a];
                        if (v == intTag)
                            cell.N = N[a];
                        else if (v == floatTag)
                            cell.D = D[a];
                        else if (v == null)
                        {
                            frame.Pc = pc;
                            v = frame.Get(a);
                        }
                        cell.R = v;
                        pc++;
                        goto next;
                    }

                    case Opcode.InAddForRange:
                        a = aOps[pc];
                        c = cOps[pc];
                        if (R[a] != intTag || R[c] != intTag)
                            goto case Opcode.InAdd;
                        x = N[a];
                        y = N[c];
                        z = x + y;
                        // Overflow by signs: adding what is not negative never makes less.
                        if (y >= zero)
                        {
                            if (z < x)
                                goto inPlace;
                        }
                        else if (z >= x)
                            goto inPlace;
                        N[a] = z;
                        pc++;
                        goto case Opcode.ForRange;
                    case Opcode.AddTo:
                    case Opcode.InAdd:
                        a = aOps[pc];
                        c = cOps[pc];
                        if (R[a] == intTag && R[c] == intTag)
                        {
                            x = N[a];
                            y = N[c];
                            z = x + y;
                            if (y >= zero)
                            {
                                if (z < x)
                                    goto inPlace;
                            }
                            else if (z >= x)
                                goto inPlace;
                            N[a] = z;
                            pc++;
                            goto next;
                        }
                        if (R[a] == floatTag && R[c] == floatTag)
                        {
                            D[a] += D[c];
                            pc++;
                            goto next;
                        }
                        goto inPlace;
                    case Opcode.Add:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag)
                        {
                            x = N[b];
                            y = N[c];
                            z = x + y;
                            if (y >= zero)
                            {
                                if (z < x)
                                    goto binary;
                            }
                            else if (z >= x)
                                goto binary;
                            a = aOps[pc];
                            N[a] = z;
                            if (R[a] != intTag)
                                R[a] = intTag;
                            pc++;
                            goto next;
                        }
                        if (R[b] == floatTag && R[c] == floatTag)
                        {
                            a = aOps[pc];
                            D[a] = D[b] + D[c];
                            goto storedFloat;
                        }
                        goto binary;
                    case Opcode.SubFrom:
                    case Opcode.InSub:
                        a = aOps[pc];
                        c = cOps[pc];
                        if (R[a] == intTag && R[c] == intTag)
                        {
                            x = N[a];
                            y = N[c];
                            z = x - y;
                            if (y >= zero)
                            {
                                if (z > x)
                                    goto inPlace;
                            }
                            else if (z <= x)
                                goto inPlace;
                            N[a] = z;
                            pc++;
                            goto next;
                        }
                        if (R[a] == floatTag && R[c] == floatTag)
                        {
                            D[a] -= D[c];
                            pc++;
                            goto next;
                        }
                        goto inPlace;
                    case Opcode.Sub:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag)
                        {
                            x = N[b];
                            y = N[c];
                            z = x - y;
                            if (y >= zero)
                            {
                                if (z > x)
                                    goto binary;
                            }
                            else if (z <= x)
                                goto binary;
                            a = aOps[pc];
                            N[a] = z;
                            if (R[a] != intTag)
                                R[a] = intTag;
                            pc++;
                            goto next;
                        }
                        if (R[b] == floatTag && R[c] == floatTag)
                        {
                            a = aOps[pc];
                            D[a] = D[b] - D[c];
                            goto storedFloat;
                        }
                        goto binary;
                    case Opcode.Mul:
                    case Opcode.InMul:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag)
                        {
                            x = N[b];
                            y = N[c];
                            if (x != (int)x || y != (int)y)
                                goto binary;
                            a = aOps[pc];
                            N[a] = x * y;
                            goto storedInt;
                        }
                        if (R[b] == floatTag && R[c] == floatTag)
                        {
                            a = aOps[pc];
                            D[a] = D[b] * D[c];
                            goto storedFloat;
                        }
                        goto binary;
                    case Opcode.TrueDiv:
                    case Opcode.InTrueDiv:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == floatTag && R[c] == floatTag && D[c] != 0.0)
                        {
                            a = aOps[pc];
                            D[a] = D[b] / D[c];
                            goto storedFloat;
                        }
                        goto binary;
                    case Opcode.FloorDiv:
                    case Opcode.InFloorDiv:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag && N[c] > 0)
                        {
                            x = N[b];
                            y = N[c];
                            long quotient = x / y;
                            if (x < 0 && quotient * y != x)
                                quotient--;
                            a = aOps[pc];
                            N[a] = quotient;
                            goto storedInt;
                        }
                        goto binary;
                    case Opcode.Mod:
                    case Opcode.InMod:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag && N[c] > 0)
                        {
                            y = N[c];
                            x = N[b] % y;
                            a = aOps[pc];
                            N[a] = x < 0 ? x + y : x;
                            goto storedInt;
                        }
                        goto binary;
                    case Opcode.And:
                    case Opcode.InAnd:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag)
                        {
                            a = aOps[pc];
                            N[a] = N[b] & N[c];
                            goto storedInt;
                        }
                        goto binary;
                    case Opcode.Or:
                    case Opcode.InOr:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag)
                        {
                            a = aOps[pc];
                            N[a] = N[b] | N[c];
                            goto storedInt;
                        }
                        goto binary;
                    case Opcode.Xor:
                    case Opcode.InXor:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag)
                        {
                            a = aOps[pc];
                            N[a] = N[b] ^ N[c];
                            goto storedInt;
                        }
                        goto binary;
                    case Opcode.Shl:
                    case Opcode.InShl:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag && N[b] >= 0 && N[b] <= int.MaxValue && N[c] >= 0 && N[c] < 32)
                        {
                            a = aOps[pc];
                            N[a] = N[b] << (int)N[c];
                            goto storedInt;
                        }
                        goto binary;
                    case Opcode.Shr:
                    case Opcode.InShr:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag && N[c] >= 0 && N[c] < 64)
                        {
                            a = aOps[pc];
                            N[a] = N[b] >> (int)N[c];
                            goto storedInt;
                        }
                        goto binary;
                    case Opcode.Pow:
                    case Opcode.MatMul:
                    case Opcode.InPow:
                    case Opcode.InMatMul:
                        b = bOps[pc];
                        c = cOps[pc];
                        goto binary;
                    case Opcode.AddIntTo:
                    case Opcode.InAddInt:
                        a = aOps[pc];
                        if (R[a] == intTag)
                        {
                            x = N[a];
                            z = x + cOps[pc];
                            if (z >= x)
                            {
                                N[a] = z;
                                pc++;
                                goto next;
                            }
                        }
                        b = a;
                        goto immediate;
                    case Opcode.AddInt:
                        b = bOps[pc];
                        if (R[b] == intTag)
                        {
                            x = N[b];
                            z = x + cOps[pc];
                            if (z >= x)
                            {
                                a = aOps[pc];
                                N[a] = z;
                                if (R[a] != intTag)
                                    R[a] = intTag;
                                pc++;
                                goto next;
                            }
                        }
                        goto immediate;
                    case Opcode.SubIntFrom:
                    case Opcode.InSubInt:
                        a = aOps[pc];
                        if (R[a] == intTag)
                        {
                            x = N[a];
                            z = x - cOps[pc];
                            if (z <= x)
                            {
                                N[a] = z;
                                pc++;
                                goto next;
                            }
                        }
                        b = a;
                        goto immediate;
                    case Opcode.SubIntCall:
                        b = bOps[pc];
                        if (R[b] != intTag)
                            goto case Opcode.SubInt;
                        x = N[b];
                        z = x - cOps[pc];
                        if (z > x)
                            goto immediate;
                        a = aOps[pc];
                        N[a] = z;
                        if (R[a] != intTag)
                            R[a] = intTag;
                        pc++;
                        goto case Opcode.Call;
                    case Opcode.SubInt:
                        b = bOps[pc];
                        if (R[b] == intTag)
                        {
                            x = N[b];
                            z = x - cOps[pc];
                            if (z <= x)
                            {
                                a = aOps[pc];
                                N[a] = z;
                                if (R[a] != intTag)
                                    R[a] = intTag;
                                pc++;
                                goto next;
                            }
                        }
                        goto immediate;
                    case Opcode.Neg:
                    case Opcode.Pos:
                    case Opcode.Invert:
                        frame.Pc = pc;
                        UnaryRegister(frame, (Opcode)ops[pc], aOps[pc], bOps[pc]);
                        pc++;
                        goto next;
                    case Opcode.Not:
                        frame.Pc = pc;
                        R[aOps[pc]] = TruthOf(frame, bOps[pc]) ? Py.False : Py.True;
                        pc++;
                        goto next;

                    case Opcode.Lt:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag)
                        {
                            R[aOps[pc]] = N[b] < N[c] ? Py.True : Py.False;
                            pc++;
                            goto next;
                        }
                        goto compare;
                    case Opcode.Eq:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[b] == intTag && R[c] == intTag)
                        {
                            R[aOps[pc]] = N[b] == N[c] ? Py.True : Py.False;
                            pc++;
                            goto next;
                        }
                        goto compare;
                    case Opcode.Le:
                    case Opcode.Gt:
                    case Opcode.Ge:
                    case Opcode.Ne:
                        b = bOps[pc];
                        c = cOps[pc];
                        goto compare;
                    case Opcode.Is:
                    case Opcode.IsNot:
                        frame.Pc = pc;
                        R[aOps[pc]] = IsSame(frame, bOps[pc], cOps[pc]) == (ops[pc] == (byte)Opcode.Is) ? Py.True : Py.False;
                        pc++;
                        goto next;
                    case Opcode.In:
                        frame.Pc = pc;
                        R[aOps[pc]] = Contains(frame.Get(cOps[pc]), frame.Get(bOps[pc])) ? Py.True : Py.False;
                        pc++;
                        goto next;
                    case Opcode.NotIn:
                        frame.Pc = pc;
                        R[aOps[pc]] = Contains(frame.Get(cOps[pc]), frame.Get(bOps[pc])) ? Py.False : Py.True;
                        pc++;
                        goto next;

                    case Opcode.Jump:
                        goto jumpC;
                    case Opcode.JumpIfTrue:
                        v = R[aOps[pc]];
                        if (v == Py.True)
                            goto jumpC;
                        if (v == Py.False)
                        {
                            pc++;
                            goto next;
                        }
                        frame.Pc = pc;
                        if (TruthOf(frame, aOps[pc]))
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpIfFalse:
                        v = R[aOps[pc]];
                        if (v == Py.False)
                            goto jumpC;
                        if (v == Py.True)
                        {
                            pc++;
                            goto next;
                        }
                        frame.Pc = pc;
                        if (!TruthOf(frame, aOps[pc]))
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpIfNone:
                        v = R[aOps[pc]];
                        if (v == null)
                        {
                            frame.Pc = pc;
                            v = frame.Get(aOps[pc]);
                        }
                        if (v == Py.None)
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpIfNotNone:
                        v = R[aOps[pc]];
                        if (v == null)
                        {
                            frame.Pc = pc;
                            v = frame.Get(aOps[pc]);
                        }
                        if (v != Py.None)
                            goto jumpC;
                        pc++;
                        goto next;
                    // For ints, not less is greater or equal; the slow path looks at the opcode.
                    case Opcode.JumpLt:
                    case Opcode.JumpNotGe:
                        a = aOps[pc];
                        b = bOps[pc];
                        if (R[a] != intTag || R[b] != intTag)
                            goto jumpRegisters;
                        if (N[a] < N[b])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpLe:
                    case Opcode.JumpNotGt:
                        a = aOps[pc];
                        b = bOps[pc];
                        if (R[a] != intTag || R[b] != intTag)
                            goto jumpRegisters;
                        if (N[a] <= N[b])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpGt:
                    case Opcode.JumpNotLe:
                        a = aOps[pc];
                        b = bOps[pc];
                        if (R[a] != intTag || R[b] != intTag)
                            goto jumpRegisters;
                        if (N[b] < N[a])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpGe:
                    case Opcode.JumpNotLt:
                        a = aOps[pc];
                        b = bOps[pc];
                        if (R[a] != intTag || R[b] != intTag)
                            goto jumpRegisters;
                        if (N[b] <= N[a])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpEq:
                    case Opcode.JumpNotNe:
                        a = aOps[pc];
                        b = bOps[pc];
                        if (R[a] != intTag || R[b] != intTag)
                            goto jumpRegisters;
                        if (N[a] == N[b])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpNe:
                    case Opcode.JumpNotEq:
                        a = aOps[pc];
                        b = bOps[pc];
                        if (R[a] != intTag || R[b] != intTag)
                            goto jumpRegisters;
                        if (N[a] != N[b])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpLtInt:
                    case Opcode.JumpNotGeInt:
                        a = aOps[pc];
                        if (R[a] != intTag)
                            goto jumpInt;
                        if (N[a] < (short)bOps[pc])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpLeInt:
                    case Opcode.JumpNotGtInt:
                        a = aOps[pc];
                        if (R[a] != intTag)
                            goto jumpInt;
                        if (N[a] <= (short)bOps[pc])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpGtInt:
                    case Opcode.JumpNotLeInt:
                        a = aOps[pc];
                        if (R[a] != intTag)
                            goto jumpInt;
                        if (N[a] > (short)bOps[pc])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpGeInt:
                    case Opcode.JumpNotLtInt:
                        a = aOps[pc];
                        if (R[a] != intTag)
                            goto jumpInt;
                        if (N[a] >= (short)bOps[pc])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpEqInt:
                    case Opcode.JumpNotNeInt:
                        a = aOps[pc];
                        if (R[a] != intTag)
                            goto jumpInt;
                        if (N[a] == (short)bOps[pc])
                            goto jumpC;
                        pc++;
                        goto next;
                    case Opcode.JumpNeInt:
                    case Opcode.JumpNotEqInt:
                        a = aOps[pc];
                        if (R[a] != intTag)
                            goto jumpInt;
                        if (N[a] != (short)bOps[pc])
                            goto jumpC;
                        pc++;
                        goto next;

                    case Opcode.GetIter:
                        frame.Pc = pc;
                        R[aOps[pc]] = Iterate(frame.Get(bOps[pc]));
                        pc++;
                        goto next;
                    case Opcode.ForNext:
                    {
                        PyIterator iterator = R[bOps[pc]] as PyIterator;
                        frame.Pc = pc;
                        if (iterator != null)
                            v = iterator.Next(this);
                        else
                        {
                            PyGenerator generator = R[bOps[pc]] as PyGenerator;
                            callee = generator == null ? null : Enter(generator, Py.None);
                            if (callee != null)
                            {
                                callee.Kind = ReturnKind.Item;
                                goto resume;
                            }
                            v = generator == null ? Next(R[bOps[pc]]) : null;
                        }
                        if (v == null)
                        {
                            pc++;
                            goto next;
                        }
                        a = aOps[pc];
                        if (v == intTag)
                        {
                            N[a] = Number;
                            if (R[a] != intTag)
                                R[a] = intTag;
                        }
                        else
                            frame.Set(a, v, this);
                        goto jumpC;
                    }
                    case Opcode.ForRange:
                        // Whatever is no counter by ones has a stop that no int is below.
                        b = bOps[pc];
                        x = N[b];
                        if (x < N[b + 1])
                        {
                            a = aOps[pc];
                            N[a] = x;
                            N[b] = x + one;
                            if (R[a] != intTag)
                                R[a] = intTag;
                            goto jumpC;
                        }
                        if (R[b] == intTag)
                        {
                            pc++;
                            goto next;
                        }
                        frame.Pc = pc;
                        if (AdvanceRange(frame, aOps[pc], b))
                            goto jumpC;
                        pc++;
                        goto next;

                    case Opcode.LoadAttr:
                    {
                        PyInstance instance = R[bOps[pc]] as PyInstance;
                        c = cOps[pc];
                        if (instance != null && link.CachedShapes != null && link.CachedShapes[c] == instance.Shape)
                        {
                            int field = link.CachedFields[c];
                            if (field >= 0)
                            {
                                a = aOps[pc];
                                v = instance.Fields[field];
                                goto storeObject;
                            }
                        }
                        frame.Pc = pc;
                        frame.Set(aOps[pc], LoadAttribute(frame, bOps[pc], c), this);
                        pc++;
                        goto next;
                    }
                    case Opcode.StoreAttr:
                    {
                        PyInstance instance = R[aOps[pc]] as PyInstance;
                        c = cOps[pc];
                        b = bOps[pc];
                        if (instance != null && link.CachedShapes != null && link.CachedShapes[c] == instance.Shape)
                        {
                            int field = link.CachedFields[c];
                            if (field >= 0)
                            {
                                v = R[b];
                                if (v == intTag)
                                {
                                    PyInt own = instance.Fields[field] as PyInt;
                                    if (own != null)
                                        own.Value = N[b];
                                    else
                                        instance.Fields[field] = new PyInt(N[b]);
                                    pc++;
                                    goto next;
                                }
                                if (v == floatTag)
                                {
                                    PyFloat own = instance.Fields[field] as PyFloat;
                                    if (own != null)
                                        own.Value = D[b];
                                    else
                                        instance.Fields[field] = new PyFloat(D[b]);
                                    pc++;
                                    goto next;
                                }
                                if (v != null)
                                {
                                    instance.Fields[field] = v;
                                    pc++;
                                    goto next;
                                }
                            }
                        }
                        frame.Pc = pc;
                        StoreAttribute(frame, aOps[pc], b, c);
                        pc++;
                        goto next;
                    }
                    case Opcode.LoadMethod:
                    {
                        a = aOps[pc];
                        b = bOps[pc];
                        c = cOps[pc];
                        PyInstance instance = R[b] as PyInstance;
                        if (instance != null && link.CachedShapes != null && link.CachedShapes[c] == instance.Shape && link.CachedFields[c] == LinkedCode.MethodField)
                        {
                            R[a] = link.CachedValues[c];
                            R[a + 1] = instance;
                            pc++;
                            goto next;
                        }
                        frame.Pc = pc;
                        LoadMethod(frame, a, b, c);
                        pc++;
                        goto next;
                    }
                    case Opcode.LoadItem:
                        b = bOps[pc];
                        c = cOps[pc];
                        if (R[c] == intTag)
                        {
                            PyList list = R[b] as PyList;
                            if (list != null)
                            {
                                x = N[c];
                                if (x < 0)
                                    x += list.Count;
                                if (x >= 0 && x < list.Count)
                                {
                                    a = aOps[pc];
                                    v = list.Items[(int)x];
                                    goto storeObject;
                                }
                            }
                        }
                        frame.Pc = pc;
                        frame.Set(aOps[pc], LoadItem(frame, b, c), this);
                        pc++;
                        goto next;
                    case Opcode.StoreItem:
                    {
                        a = aOps[pc];
                        b = bOps[pc];
                        frame.Pc = pc;
                        if (R[b] == intTag)
                        {
                            PyList list = R[a] as PyList;
                            if (list != null)
                            {
                                x = N[b];
                                if (x < 0)
                                    x += list.Count;
                                if (x >= 0 && x < list.Count)
                                {
                                    list.Items[(int)x] = frame.Get(cOps[pc]);
                                    pc++;
                                    goto next;
                                }
                            }
                        }
                        SetItem(frame.Get(a), frame.Get(b), frame.Get(cOps[pc]));
                        pc++;
                        goto next;
                    }

                    case Opcode.Call:
                        a = aOps[pc];
                        frame.Pc = pc;
                        b = bOps[pc];
                        c = cOps[pc];
                        function = R[a] as PyFunction;
                        a++;
                        if (function != null)
                            goto callFunction;
                        callee = StartCall(frame.Get(a - 1), null, R, N, D, a, b, null);
                        goto called;
                    case Opcode.CallMethod:
                        a = aOps[pc];
                        b = bOps[pc];
                        c = cOps[pc];
                        frame.Pc = pc;
                        function = R[a] as PyFunction;
                        if (function != null)
                        {
                            a++;
                            if (R[a] == null)
                                a++;
                            else
                                b++;
                            goto callFunction;
                        }
                        callee = StartCall(R[a], R[a + 1] == null ? null : frame.Get(a + 1), R, N, D, a + 2, b, null);
                        goto called;
                    case Opcode.CallKw:
                        a = aOps[pc];
                        frame.Pc = pc;
                        callee = StartCall(frame.Get(a), null, R, N, D, a + 1, bOps[pc], ((PyTuple)link.Code.Constants[cOps[pc]]).Items);
                        c = a;
                        goto called;
                    case Opcode.CallMethodKw:
                        a = aOps[pc];
                        frame.Pc = pc;
                        callee = StartCall(R[a], R[a + 1] == null ? null : frame.Get(a + 1), R, N, D, a + 2, bOps[pc], ((PyTuple)link.Code.Constants[cOps[pc]]).Items);
                        c = a;
                        goto called;
                    case Opcode.CallEx:
                        a = aOps[pc];
                        frame.Pc = pc;
                        callee = StartCallEx(frame.Get(a), R[a + 1], bOps[pc] == 1 ? (PyDict)R[a + 2] : null);
                        c = cOps[pc];
                        goto called;

                    case Opcode.Return:
                        a = aOps[pc];
                        v = R[a];
                        if (frame.Kind != ReturnKind.Store)
                            goto specialReturn;
                        callee = frame.Caller;
                        c = frame.ReturnTo;
                        if (v == intTag)
                            callee.N[c] = N[a];
                        else if (v == floatTag)
                            callee.D[c] = D[a];
                        else if (v == null)
                            goto specialReturn;
                        callee.R[c] = v;

                    leave:
                        // As LinkedCode.Release, without the call: what else there is to forget, a frame of Kind Store does not have.
                        System.Array.Clear(R, 0, R.Length);
                        link.Free = frame;
                        frame = callee;
                        pc = frame.Pc + 1;
                        if (frame.Link == link)
                            goto reloadRegisters;
                        goto reload;
                    case Opcode.ReturnNone:
                        v = Py.None;
                        if (frame.Kind != ReturnKind.Store)
                            goto specialReturn;
                        callee = frame.Caller;
                        callee.R[frame.ReturnTo] = v;
                        goto leave;

                    case Opcode.Yield:
                        frame.Pc = pc;
                        a = aOps[pc];
                        v = R[a];
                        if (v == intTag)
                            Number = N[a];
                        else if (v == floatTag)
                            Real = D[a];
                        goto yielded;
                    case Opcode.YieldFrom:
                        frame.Pc = pc;
                        callee = Delegate(frame, aOps[pc], bOps[pc]);
                        if (callee != null)
                            goto resume;
                        v = callResult;
                        if (v != null)
                            goto yielded;
                        pc++;
                        goto next;

                    case Opcode.Raise:
                    case Opcode.RaiseFrom:
                    case Opcode.RaiseAgain:
                    case Opcode.Reraise:
                        frame.Pc = pc;
                        frame = RaiseRegisters(frame, (Opcode)ops[pc], aOps[pc], bOps[pc]);
                        goto caught;
                    case Opcode.EnterHandler:
                        a = aOps[pc];
                        R[a + 1] = handled == null ? (object)Py.None : handled;
                        handled = (PyException)R[a];
                        pc++;
                        goto next;
                    case Opcode.LeaveHandler:
                        handled = R[aOps[pc] + 1] as PyException;
                        pc++;
                        goto next;
                    case Opcode.JumpIfNoMatch:
                        frame.Pc = pc;
                        if (!Matches((PyException)R[aOps[pc]], frame.Get(bOps[pc])))
                            goto jumpC;
                        pc++;
                        goto next;

                    default:
                        frame.Pc = pc;
                        ExecuteRare(frame, (Opcode)ops[pc], aOps[pc], bOps[pc], cOps[pc]);
                        pc++;
                        goto next;
                }

            immediate:
                frame.Pc = pc;
                BinaryImmediate(frame, (Opcode)ops[pc], aOps[pc], b, cOps[pc]);
                pc++;
                goto next;

            inPlace:
                b = a;

            binary:
                frame.Pc = pc;
                BinaryRegisters(frame, (Opcode)ops[pc], aOps[pc], b, c);
                pc++;
                goto next;

            compare:
                frame.Pc = pc;
                CompareRegisters(frame, (Opcode)ops[pc], aOps[pc], b, c);
                pc++;
                goto next;

            jumpInt:
                frame.Pc = pc;
                if (!JumpsImmediate(frame, (Opcode)ops[pc], aOps[pc], (short)bOps[pc]))
                {
                    pc++;
                    goto next;
                }
                goto jumpC;

            jumpRegisters:
                frame.Pc = pc;
                if (!JumpsRegisters(frame, (Opcode)ops[pc], a, b))
                {
                    pc++;
                    goto next;
                }
                goto jumpC;

            storedInt:
                if (R[a] != intTag)
                    R[a] = intTag;
                pc++;
                goto next;

            storedFloat:
                if (R[a] != floatTag)
                    R[a] = floatTag;
                pc++;
                goto next;

            storeObject:
                {
                    PyInt whole = v as PyInt;
                    if (whole != null)
                    {
                        N[a] = whole.Value;
                        goto storedInt;
                    }
                    PyFloat real = v as PyFloat;
                    if (real != null)
                    {
                        D[a] = real.Value;
                        goto storedFloat;
                    }
                    R[a] = v;
                    pc++;
                    goto next;
                }

            callFunction:
                // b arguments from register a on; the result goes to register c.
                if (function.SimpleCount != b)
                {
                    if (function.SimpleCountWithCells != b)
                    {
                        callee = Bind(function, null, R, N, D, a, b, null);
                        goto called;
                    }
                    callee = function.Link.Take();
                    MakeCells(function, callee);
                }
                else
                {
                    LinkedCode target = function.Link;
                    callee = target.Free;
                    if (callee == null)
                        callee = target.NewFrame();
                    else
                        target.Free = callee.NextFree;
                }
                if (b == 0)
                    goto push;
                v = R[a];
                callee.R[0] = v;
                if (v == intTag)
                    callee.N[0] = N[a];
                else if (v == floatTag)
                    callee.D[0] = D[a];
                if (b == 1)
                    goto push;
                {
                    object[] calleeR = callee.R;
                    int i = 1;
                    do
                    {
                        a++;
                        v = R[a];
                        calleeR[i] = v;
                        if (v == intTag)
                            callee.N[i] = N[a];
                        else if (v == floatTag)
                            callee.D[i] = D[a];
                    }
                    while (++i < b);
                }

            push:
                callee.Caller = frame;
                callee.ReturnTo = c;
                frame = callee;
                pc = 0;
                if (signal.State != 0)
                {
                    frame.Pc = 0;
                    current = frame;
                    Pause();
                }
                // Recursion stays in the code at hand.
                if (frame.Link == link)
                    goto reloadRegisters;
                goto reload;

            called:
                // A call was started: there is a frame to run, or the result is in callResult.
                if (callee != null)
                    goto push;
                frame.Set(c, callResult, this);
                pc++;
                goto next;

            resume:
                // A generator goes on in this loop.
                callee.Caller = frame;
                frame = callee;
                pc = frame.Pc;
                if (signal.State != 0)
                {
                    current = frame;
                    Poll();
                }
                goto reload;

            yielded:
                frame = Yield(frame, v);
                if (frame == null)
                    return v;
                pc = frame.Pc;
                goto reload;

            specialReturn:
                frame.Pc = pc;
                if (v == intTag)
                    Number = N[a];
                else if (v == floatTag)
                    Real = D[a];
                else if (v == null)
                    throw frame.Unbound(a);
                if (frame.Instance is PyGenerator)
                {
                    frame = ReturnFrom(frame, v);
                    if (frame == null)
                        return v;
                    pc = frame.Pc;
                    goto reload;
                }
                callee = frame.Caller;
                if (frame.Kind == ReturnKind.Exit)
                {
                    current = callee;
                    link.Release(frame);
                    return v;
                }
                if (frame.Kind == ReturnKind.Init)
                {
                    if (v != Py.None)
                        throw ScriptError.Type("__init__() should return None, not '" + TypeName(Box(v)) + "'");
                    v = frame.Instance;
                }
                callee.Set(frame.ReturnTo, v, this);
                link.Release(frame);
                frame = callee;
                pc = frame.Pc + 1;
                goto reload;

            caught:
                if (frame == null)
                    return null;
                pc = frame.Pc;
                goto reload;
        }
    }
}
