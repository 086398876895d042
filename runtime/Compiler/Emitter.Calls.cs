// Calls, and the arguments of class statements.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    internal sealed partial class Emitter
    {
        // More arguments than this are collected in a list instead of registers.
        private const int MostArguments = 60;

        private static bool NeedsCollection(Arguments arguments)
        {
            return arguments.HasStar || arguments.HasDoubleStar || arguments.Positional.Count + arguments.Values.Count > MostArguments;
        }

        private void LoadCall(CallNode node, int target)
        {
            Arguments arguments = node.Arguments;
            if (NeedsCollection(arguments))
            {
                int window = Push(3);
                Load(node.Function, window);
                CallCollected(node, arguments, window, target, null);
                return;
            }
            AttributeNode method = node.Function as AttributeNode;
            // The window begins at the target if that is the last temporary.
            bool atTarget = IsTemporary(target) && target == top - 1;
            int function = atTarget ? target : Push();
            if (method != null)
            {
                Push();
                int value = FirstOperand(method.Value, null, function);
                code.At(node);
                code.Emit(Opcode.LoadMethod, function, value, code.Name(method.Name));
                top = function + 2;
            }
            else
                Load(node.Function, function);
            Operands(arguments.Positional);
            Operands(arguments.Values);
            code.At(node);
            int count = arguments.Positional.Count + arguments.Values.Count;
            if (arguments.Values.Count == 0)
            {
                code.Emit(method != null ? Opcode.CallMethod : Opcode.Call, function, count, target);
                return;
            }
            code.Emit(method != null ? Opcode.CallMethodKw : Opcode.CallKw, function, count, code.Constant(KeywordNames(arguments)));
            if (target != function)
                code.Emit(Opcode.Move, target, function, 0);
        }

        private static PyTuple KeywordNames(Arguments arguments)
        {
            return new PyTuple(arguments.Names.ToArray());
        }

        // A call whose arguments are collected in a list and a dict, for stars. `first` are registers of leading positional arguments, or null.
        private void CallCollected(Node node, Arguments arguments, int window, int target, int[] first)
        {
            int mark = top;
            Collect(false, arguments.Positional, window + 1, window);
            if (first != null)
            {
                // Leading arguments are put before the others: [*leading, *positional].
                int list = Push();
                code.Emit(Opcode.BuildList, list, first[0], first.Length);
                code.Emit(Opcode.ListExtend, list, window + 1, 0);
                code.Emit(Opcode.Move, window + 1, list, 0);
                top = mark;
            }
            bool keywords = arguments.Values.Count > 0;
            if (keywords)
            {
                code.Emit(Opcode.BuildDict, window + 2, 0, 0);
                for (int i = 0; i < arguments.Values.Count; i++)
                {
                    if (arguments.Names[i] == null)
                        code.Emit(Opcode.DictMerge, window + 2, Operand(arguments.Values[i]), window);
                    else
                        PutKeyword(arguments, i, window);
                    top = mark;
                }
            }
            code.At(node);
            code.Emit(Opcode.CallEx, window, keywords ? 1 : 0, target);
        }

        // After a ** a name could be there already, which DictMerge finds out.
        private void PutKeyword(Arguments arguments, int i, int window)
        {
            int pair = Push(2);
            LoadConstant(arguments.Names[i], pair);
            Load(arguments.Values[i], pair + 1);
            if (!arguments.HasDoubleStar)
            {
                code.Emit(Opcode.DictPut, window + 2, pair, pair + 1);
                return;
            }
            int dict = Push();
            code.Emit(Opcode.BuildDict, dict, pair, 1);
            code.Emit(Opcode.DictMerge, window + 2, dict, window);
        }
    }
}
