// Checks a code object that comes from a file: every operand is in range, every jump lands, the last instruction does not fall off the end.
// What it lets through cannot make the interpreter read outside of a frame; values of a wrong type end in an exception.

namespace NanoPy.Core
{
    internal static class CodeVerifier
    {
        /// <summary>Raises ValueError for a code object that no compiler made.</summary>
        /// <param name="outerCells">Cells of the enclosing function, which Captures may name.</param>
        /// <param name="forms">OperandForms.Table().</param>
        internal static void Check(CodeObject code, int outerCells, char[] forms)
        {
            CheckHead(code, outerCells);
            int count = code.Op.Length;
            for (int i = 0; i < count; i++)
            {
                int op = code.Op[i];
                if (op >= OperandForms.OpcodeCount)
                    throw CodeFile.Damaged("there is no opcode " + op.ToString());
                int form = op * 3;
                if (!IsGood(code, forms[form], code.A[i], i) || !IsGood(code, forms[form + 1], code.B[i], i) || !IsGood(code, forms[form + 2], code.C[i], i))
                    throw CodeFile.Damaged("instruction " + i.ToString() + " of " + code.Name.ToString() + " is out of range");
            }
            if (count == 0 || !LeavesForGood((Opcode)code.Op[count - 1]))
                throw CodeFile.Damaged(code.Name.ToString() + " has no end");
        }

        private static void CheckHead(CodeObject code, int outerCells)
        {
            bool good = code.RegisterCount <= 256 && code.ParameterCount <= code.LocalNames.Length && code.LocalNames.Length <= code.RegisterCount
                && code.GlobalRegisters <= ((code.Flags & CodeFlags.Module) == 0 ? 0 : code.LocalNames.Length)
                && code.PositionalOnlyCount <= code.ArgCount && code.GlobalStores.Length == code.GlobalNames.Length
                && code.Captures.Length == code.FreeNames.Length && (code.Lines.Length & 1) == 0 && (code.Handlers.Length & 3) == 0
                && ((code.Flags & CodeFlags.HasDoc) == 0 || code.Constants.Length > 0);
            for (int i = 0; good && i < code.Captures.Length; i++)
                good = code.Captures[i] < outerCells;
            for (int i = 0; good && i < code.Handlers.Length; i += 4)
            {
                good = code.Handlers[i] <= code.Handlers[i + 1] && code.Handlers[i + 1] <= code.Op.Length && code.Handlers[i + 2] < code.Op.Length
                    && code.Handlers[i + 3] < code.RegisterCount;
            }
            if (!good)
                throw CodeFile.Damaged("the head of " + code.Name.ToString() + " is out of range");
        }

        private static bool LeavesForGood(Opcode op)
        {
            switch (op)
            {
                case Opcode.Return:
                case Opcode.ReturnNone:
                case Opcode.Jump:
                case Opcode.Raise:
                case Opcode.RaiseFrom:
                case Opcode.RaiseAgain:
                case Opcode.Reraise:
                case Opcode.RaiseAssert:
                    return true;
                default:
                    return false;
            }
        }

        private static bool IsGood(CodeObject code, char form, int value, int at)
        {
            int registers = code.RegisterCount;
            switch (form)
            {
                case OperandForms.Register: return value < registers;
                case '2':
                case '3':
                case '4': return value + (form - '0') <= registers;
                case OperandForms.Target: return value < code.Op.Length;
                case OperandForms.Constant:
                case OperandForms.LongConstant:
                case OperandForms.FloatConstant:
                case OperandForms.CodeConstant:
                case OperandForms.NamesConstant:
                case OperandForms.ImportConstant: return value < code.Constants.Length && IsOfForm(code.Constants[value], form);
                case OperandForms.Name: return value < code.Names.Length;
                case OperandForms.GlobalLoad: return value < code.GlobalNames.Length && code.GlobalStores[value] == 0;
                case OperandForms.GlobalStore: return value < code.GlobalNames.Length && code.GlobalStores[value] == 1;
                case OperandForms.Cell: return value < code.CellNames.Length + code.FreeNames.Length;
                case OperandForms.ItemsAtB: return code.B[at] + value <= registers;
                case OperandForms.PairsAtB: return code.B[at] + value * 2 <= registers;
                case OperandForms.ResultsAtA: return code.A[at] + value <= registers;
                case OperandForms.StarResultsAtA: return code.A[at] + (value & 255) + (value >> 8) + 1 <= registers;
                case OperandForms.Arguments: return code.A[at] + value + 1 <= registers;
                case OperandForms.MethodArguments: return code.A[at] + value + 2 <= registers;
                case OperandForms.RangeArguments: return value >= 1 && value <= 3;
                case OperandForms.Flag: return value <= 1 && (code.Op[at] != (int)Opcode.CallEx || code.A[at] + value + 2 <= registers);
                case OperandForms.Parts: return value <= 7 && code.A[at] + (value >= 4 ? 3 : value >= 2 ? 2 : 1) <= registers;
                case OperandForms.Conversion: return value == 0 || value == 'r' || value == 's' || value == 'a';
                case OperandForms.OptionalRegister: return value <= registers;
                default: return true;
            }
        }

        private static bool IsOfForm(object constant, char form)
        {
            switch (form)
            {
                case OperandForms.LongConstant: return constant is PyInt;
                case OperandForms.FloatConstant: return constant is PyFloat;
                case OperandForms.CodeConstant: return constant is CodeObject;
                case OperandForms.NamesConstant: return IsTupleOfStr(constant);
                case OperandForms.ImportConstant:
                {
                    PyTuple how = constant as PyTuple;
                    return how != null && how.Count == 2 && how.Items[0] is PyInt && (how.Items[1] == Py.None || IsTupleOfStr(how.Items[1]));
                }
                default: return !(constant is CodeObject);
            }
        }

        private static bool IsTupleOfStr(object constant)
        {
            PyTuple tuple = constant as PyTuple;
            if (tuple == null)
                return false;
            for (int i = 0; i < tuple.Count; i++)
            {
                if (!(tuple.Items[i] is PyStr))
                    return false;
            }
            return true;
        }
    }
}
