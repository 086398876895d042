// The last step for a module's code: its variables, which got the highest registers while nobody knew how many there would be, become
// the first ones, and the temporaries follow.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    internal static class RegisterOrder
    {
        /// <summary>Renumbers the registers of all instructions and handlers of a finished module.</summary>
        internal static void PutVariablesFirst(CodeObject code)
        {
            int variables = code.GlobalRegisters;
            if (variables == 0)
                return;
            char[] forms = OperandForms.Table();
            for (int i = 0; i < code.Op.Length; i++)
            {
                int form = code.Op[i] * 3;
                code.A[i] = (byte)Renumber(forms[form], code.A[i], variables);
                code.B[i] = (ushort)Renumber(forms[form + 1], code.B[i], variables);
                code.C[i] = (ushort)Renumber(forms[form + 2], code.C[i], variables);
            }
            for (int i = 3; i < code.Handlers.Length; i += 4)
                code.Handlers[i] = (ushort)Register(code.Handlers[i], variables);
        }

        private static int Renumber(char form, int value, int variables)
        {
            switch (form)
            {
                case OperandForms.Register:
                case OperandForms.FirstItem:
                case '2':
                case '3':
                case '4':
                    return Register(value, variables);
                case OperandForms.OptionalRegister:
                    return value == 0 ? 0 : Register(value - 1, variables) + 1;
                default:
                    return value;
            }
        }

        private static int Register(int value, int variables)
        {
            return value > CompilerLimits.Registers - variables ? CompilerLimits.Registers - value : value + variables;
        }
    }
}
