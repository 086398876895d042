// Code objects as text, for people: one line per instruction with what its operands stand for.

using NanoPy.Core;

namespace NanoPy.Cli
{
    /// <summary>Lists the instructions of a code object and of those inside it.</summary>
    internal sealed class Disassembler
    {
        private readonly ByteWriter writer = new ByteWriter(1024);
        private readonly char[] forms = OperandForms.Table();
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
                Operands(code.Op[pc], code.A[pc], code.B[pc], code.C[pc]);
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

        private static string Constant(object value)
        {
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
            PyTuple tuple = value as PyTuple;
            if (tuple != null)
                return "(" + string.Join(", ", System.Array.ConvertAll(tuple.Items, Constant)) + ")";
            return value == Py.None ? "None" : value == Py.True ? "True" : value == Py.False ? "False" : value == Py.Ellipsis ? "..." : value.ToString();
        }

        private string Cell(int i)
        {
            int own = code.CellNames.Length;
            return "cell " + i.ToString() + ":" + (i < own ? code.CellNames[i] : code.FreeNames[i - own]);
        }

        // Operands in the order a, b, c, each with what it stands for; those that are not used are left out.
        private void Operands(int op, int a, int b, int c)
        {
            string separator = "";
            int[] values = { a, b, c };
            for (int i = 0; i < values.Length; i++)
            {
                char form = forms[op * 3 + i];
                if (form == OperandForms.None)
                    continue;
                writer.Write((form == OperandForms.Target && i > 0 ? separator.TrimStart(',') : separator) + Operand(form, values[i]));
                separator = ", ";
            }
        }

        private string Operand(char form, int value)
        {
            switch (form)
            {
                case OperandForms.Register:
                case OperandForms.FirstItem: return Register(value);
                case '2':
                case '3':
                case '4': return Register(value) + "..r" + (value + form - '1').ToString();
                case OperandForms.Immediate: return Signed(value);
                case OperandForms.Target: return "-> " + value.ToString();
                case OperandForms.Constant:
                case OperandForms.LongConstant:
                case OperandForms.FloatConstant:
                case OperandForms.CodeConstant:
                case OperandForms.NamesConstant:
                case OperandForms.ImportConstant: return Constant(code.Constants[value]);
                case OperandForms.Name: return code.Names[value].ToString();
                case OperandForms.GlobalLoad:
                case OperandForms.GlobalStore: return code.GlobalNames[value].ToString();
                case OperandForms.Cell: return Cell(value);
                case OperandForms.ItemsAtB:
                case OperandForms.ResultsAtA: return Count(value, "item");
                case OperandForms.PairsAtB: return Count(value, "pair");
                case OperandForms.StarResultsAtA: return (value & 255).ToString() + " before, " + (value >> 8).ToString() + " after";
                case OperandForms.Arguments:
                case OperandForms.MethodArguments:
                case OperandForms.RangeArguments: return Count(value, "argument");
                case OperandForms.Conversion: return value == 0 ? "plain" : "!" + ((char)value).ToString();
                case OperandForms.OptionalRegister: return value == 0 ? "none" : Register(value - 1);
                default: return value.ToString();
            }
        }

        private static string Count(int value, string what)
        {
            return value.ToString() + " " + what + (value == 1 ? "" : "s");
        }
    }
}
