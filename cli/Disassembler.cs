// Code objects as text, for people: one line per instruction with what its operands stand for.

using NanoPy.Core;

namespace NanoPy.Cli
{
    /// <summary>Lists the instructions of a code object and of those inside it.</summary>
    internal sealed class Disassembler
    {
        private readonly ByteWriter writer = new ByteWriter(1024);
        private CodeObject code;

        private Disassembler()
        {
        }

        /// <summary>The listing of a code object, then those of the functions and classes in it.</summary>
        internal static string List(CodeObject code)
        {
            Disassembler disassembler = new Disassembler();
            disassembler.ListAll(code);
            return disassembler.writer.ToStr().ToString();
        }

        private void ListAll(CodeObject listed)
        {
            code = listed;
            writer.Write(code.QualifiedName + " (" + code.FileName + ":" + code.FirstLine.ToString() + ") " + code.RegisterCount.ToString() + " registers");
            Names(", locals", code.LocalNames);
            Names(", cells", code.CellNames);
            Names(", free", code.FreeNames);
            writer.WriteByte('\n');
            int line = 0;
            for (int pc = 0; pc < code.Op.Length; pc++)
            {
                int at = code.LineOf(pc);
                Column(at == line ? "" : at.ToString(), 5);
                line = at;
                Column(pc.ToString(), 5);
                writer.Write("  ");
                string name = ((Opcode)code.Op[pc]).ToString();
                writer.Write(name);
                writer.Fill(' ', name.Length < 15 ? 15 - name.Length : 1);
                Operands((Opcode)code.Op[pc], code.A[pc], code.B[pc], code.C[pc]);
                writer.WriteByte('\n');
            }
            for (int i = 0; i < code.Handlers.Length; i += 4)
            {
                writer.Write("     handler " + code.Handlers[i].ToString() + " to " + code.Handlers[i + 1].ToString() + " -> "
                    + code.Handlers[i + 2].ToString() + ", exception in r" + code.Handlers[i + 3].ToString() + "\n");
            }
            object[] constants = code.Constants;
            for (int i = 0; i < constants.Length; i++)
            {
                CodeObject inner = constants[i] as CodeObject;
                if (inner == null)
                    continue;
                writer.WriteByte('\n');
                ListAll(inner);
            }
        }

        private void Names(string title, PyStr[] names)
        {
            for (int i = 0; i < names.Length; i++)
                writer.Write((i == 0 ? title + " " : " ") + names[i]);
        }

        private void Column(string text, int width)
        {
            writer.Fill(' ', width - text.Length > 0 ? width - text.Length : 0);
            writer.Write(text);
        }

        private string Register(int register)
        {
            return register < code.LocalNames.Length ? "r" + register.ToString() + ":" + code.LocalNames[register] : "r" + register.ToString();
        }

        private static string Signed(int operand)
        {
            return ((short)operand).ToString();
        }

        private string Constant(int i)
        {
            object value = code.Constants[i];
            PyInt whole = value as PyInt;
            PyFloat real = value as PyFloat;
            PyStr text = value as PyStr;
            CodeObject inner = value as CodeObject;
            if (whole != null)
                return whole.Value.ToString();
            if (real != null)
                return NanoPy.Numbers.FloatText.Repr(real.Value);
            if (text != null)
                return "'" + text + "'";
            if (inner != null)
                return "code " + inner.QualifiedName;
            return value == Py.None ? "None" : value == Py.True ? "True" : value == Py.False ? "False" : "constant " + i.ToString();
        }

        private string Cell(int i)
        {
            int own = code.CellNames.Length;
            return "cell " + i.ToString() + ":" + (i < own ? code.CellNames[i] : code.FreeNames[i - own]);
        }

        private void Operands(Opcode op, int a, int b, int c)
        {
            switch (op)
            {
                case Opcode.LoadConst:
                case Opcode.LoadLong:
                case Opcode.LoadFloat:
                    writer.Write(Register(a) + " = " + Constant(b));
                    return;
                case Opcode.LoadInt:
                    writer.Write(Register(a) + " = " + Signed(b));
                    return;
                case Opcode.MakeFunction:
                    writer.Write(Register(a) + " = " + Constant(b) + ", parts " + c.ToString());
                    return;
                case Opcode.LoadGlobal:
                    writer.Write(Register(a) + " = " + code.GlobalNames[b]);
                    return;
                case Opcode.StoreGlobal:
                    writer.Write(code.GlobalNames[b] + " = " + Register(a));
                    return;
                case Opcode.DeleteGlobal:
                    writer.Write(code.GlobalNames[b].ToString());
                    return;
                case Opcode.LoadName:
                case Opcode.ImportName:
                    writer.Write(Register(a) + " = " + code.Names[b]);
                    return;
                case Opcode.StoreName:
                    writer.Write(code.Names[b] + " = " + Register(a));
                    return;
                case Opcode.DeleteName:
                    writer.Write(code.Names[b].ToString());
                    return;
                case Opcode.LoadCell:
                case Opcode.LoadClosure:
                    writer.Write(Register(a) + " = " + Cell(b));
                    return;
                case Opcode.StoreCell:
                    writer.Write(Cell(b) + " = " + Register(a));
                    return;
                case Opcode.DeleteCell:
                case Opcode.NewCell:
                    writer.Write(Cell(b));
                    return;
                case Opcode.LoadAttr:
                case Opcode.LoadMethod:
                case Opcode.ImportFrom:
                    writer.Write(Register(a) + " = " + Register(b) + "." + code.Names[c]);
                    return;
                case Opcode.StoreAttr:
                    writer.Write(Register(a) + "." + code.Names[c] + " = " + Register(b));
                    return;
                case Opcode.DeleteAttr:
                    writer.Write(Register(a) + "." + code.Names[c]);
                    return;
                case Opcode.Move:
                case Opcode.GetIter:
                case Opcode.Neg:
                case Opcode.Pos:
                case Opcode.Invert:
                case Opcode.Not:
                    writer.Write(Register(a) + " = " + Register(b));
                    return;
                case Opcode.Return:
                case Opcode.Raise:
                case Opcode.Reraise:
                case Opcode.EnterHandler:
                case Opcode.LeaveHandler:
                case Opcode.DeleteLocal:
                case Opcode.Display:
                    writer.Write(Register(a));
                    return;
                case Opcode.ReturnNone:
                case Opcode.RaiseAgain:
                    return;
                case Opcode.Jump:
                    writer.Write("-> " + b.ToString());
                    return;
                case Opcode.ForNext:
                case Opcode.ForRange:
                case Opcode.JumpIfNoMatch:
                    writer.Write(Register(a) + ", " + Register(b) + " -> " + c.ToString());
                    return;
                case Opcode.Call:
                case Opcode.CallMethod:
                    writer.Write(Register(c) + " = " + Register(a) + "(" + b.ToString() + " arguments)");
                    return;
                case Opcode.AddInt:
                case Opcode.SubInt:
                case Opcode.InAddInt:
                case Opcode.InSubInt:
                    writer.Write(Register(a) + " = " + Register(b) + ", " + Signed(c));
                    return;
            }
            if (op >= Opcode.JumpIfTrue && op <= Opcode.JumpIfNotNone)
                writer.Write(Register(a) + " -> " + b.ToString());
            else if (op >= Opcode.JumpLt && op <= Opcode.JumpNotNe)
                writer.Write(Register(a) + ", " + Register(b) + " -> " + c.ToString());
            else if (op >= Opcode.JumpLtInt && op <= Opcode.JumpNotNeInt)
                writer.Write(Register(a) + ", " + Signed(b) + " -> " + c.ToString());
            else if (op >= Opcode.Add && op <= Opcode.InShr || (op >= Opcode.Lt && op <= Opcode.NotIn))
                writer.Write(Register(a) + " = " + Register(b) + ", " + Register(c));
            else
                writer.Write(Register(a) + ", " + b.ToString() + ", " + c.ToString());
        }
    }
}
