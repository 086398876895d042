// Expressions to registers.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    internal sealed partial class Emitter
    {
        /// <summary>A register that holds the value: that of a variable if it is one, else a new temporary.</summary>
        private int Operand(Node node)
        {
            return Operand(node, null);
        }

        /// <summary>As Operand, where another node is evaluated before the value is used: it could bind a variable anew.</summary>
        private int Operand(Node node, Node next)
        {
            int register = VariableOf(node, next);
            if (register >= 0)
                return register;
            int target = Push();
            Load(node, target);
            top = target + 1;
            return target;
        }

        /// <summary>As Operand, for the first operand of an instruction that writes `target`: a temporary target serves for the operand too, so that a long chain of operators needs no register a link.</summary>
        private int FirstOperand(Node node, Node next, int target)
        {
            if (!IsTemporary(target))
                return Operand(node, next);
            int register = VariableOf(node, next);
            if (register >= 0)
                return register;
            Load(node, target);
            return target;
        }

        // Register of a node that is a variable and stays what it is while the next node is evaluated; else -1.
        private int VariableOf(Node node, Node next)
        {
            if (node.Kind != NodeKind.Name || frame.HasWalrus)
                return -1;
            int register = RegisterOf(((NameNode)node).Name);
            return register >= 0 && IsModuleVariable(register) && !IsPlain(next) ? -1 : register;
        }

        // A list of values in registers side by side; gives the first.
        private int Operands(NodeList nodes)
        {
            int first = top;
            for (int i = 0; i < nodes.Count; i++)
                Load(nodes[i], Push());
            return first;
        }

        /// <summary>Emits an expression; its value goes to a register, which is written last.</summary>
        private void Load(Node node, int target)
        {
            int mark = top;
            switch (node.Kind)
            {
                case NodeKind.Name:
                    code.At(node);
                    LoadName(((NameNode)node).Name, target);
                    break;
                case NodeKind.Constant:
                    LoadConstant(((ConstantNode)node).Value, target);
                    break;
                case NodeKind.Joined:
                    LoadJoined((SequenceNode)node, target);
                    break;
                case NodeKind.Field:
                    LoadField((FieldNode)node, target);
                    break;
                case NodeKind.Tuple:
                case NodeKind.List:
                case NodeKind.Set:
                    LoadSequence((SequenceNode)node, target);
                    break;
                case NodeKind.Dict:
                    LoadDict((DictNode)node, target);
                    break;
                case NodeKind.Unary:
                case NodeKind.Not:
                {
                    int operand = FirstOperand(((UnaryNode)node).Operand, null, target);
                    code.At(node);
                    code.Emit(((UnaryNode)node).Op, target, operand, 0);
                    break;
                }
                case NodeKind.Binary:
                    LoadBinary((BinaryNode)node, target);
                    break;
                case NodeKind.And:
                case NodeKind.Or:
                    LoadChoice((SequenceNode)node, target);
                    break;
                case NodeKind.Compare:
                    LoadComparison((CompareNode)node, target);
                    break;
                case NodeKind.Call:
                    LoadCall((CallNode)node, target);
                    break;
                case NodeKind.Attribute:
                {
                    AttributeNode attribute = (AttributeNode)node;
                    int value = FirstOperand(attribute.Value, null, target);
                    code.At(node);
                    code.Emit(Opcode.LoadAttr, target, value, code.Name(attribute.Name));
                    break;
                }
                case NodeKind.Subscript:
                {
                    int value = FirstOperand(((SubscriptNode)node).Value, ((SubscriptNode)node).Index, target);
                    int index = Operand(((SubscriptNode)node).Index);
                    code.At(node);
                    code.Emit(Opcode.LoadItem, target, value, index);
                    break;
                }
                case NodeKind.Slice:
                    LoadSlice((SliceNode)node, target);
                    break;
                case NodeKind.Conditional:
                    LoadConditional((ConditionalNode)node, target);
                    break;
                case NodeKind.Walrus:
                {
                    WalrusNode walrus = (WalrusNode)node;
                    Load(walrus.Value, IsTemporary(target) ? target : Push());
                    int value = IsTemporary(target) ? target : top - 1;
                    StoreName(walrus.Target.Name, value);
                    if (value != target)
                        code.Emit(Opcode.Move, target, value, 0);
                    break;
                }
                case NodeKind.Lambda:
                    LoadFunction((FunctionNode)node, target);
                    break;
                case NodeKind.ListComprehension:
                case NodeKind.SetComprehension:
                case NodeKind.DictComprehension:
                    LoadComprehension((ComprehensionNode)node, target);
                    break;
                case NodeKind.GeneratorExpression:
                    LoadGenerator((ComprehensionNode)node, target);
                    break;
                case NodeKind.Yield:
                case NodeKind.YieldFrom:
                    LoadYield((UnaryNode)node, target);
                    break;
                default:
                    throw Error(node, "can't use starred expression here");
            }
            top = mark;
        }

        // ---- constants --------------------------------------------------------------------------------------------------------

        private void LoadConstant(object value, int target)
        {
            PyInt whole = value as PyInt;
            if (whole != null && IsImmediate(whole.Value))
                code.Emit(Opcode.LoadInt, target, (int)whole.Value & 0xFFFF, 0);
            else
                code.Emit(whole != null ? Opcode.LoadLong : value is PyFloat ? Opcode.LoadFloat : Opcode.LoadConst, target, code.Constant(value), 0);
        }

        private static bool IsImmediate(long value)
        {
            return value >= short.MinValue && value <= short.MaxValue;
        }

        // Whether a node is an int from 0 that fits operand c without a sign.
        private static bool IsCount(Node node, out int value)
        {
            ConstantNode constant = node as ConstantNode;
            PyInt whole = constant == null ? null : constant.Value as PyInt;
            value = whole != null && whole.Value >= 0 && whole.Value <= CompilerLimits.Operand ? (int)whole.Value : -1;
            return value >= 0;
        }

        // Whether a node is an int that fits operand b or c with a sign.
        private static bool IsImmediate(Node node, out int value)
        {
            ConstantNode constant = node as ConstantNode;
            PyInt whole = constant == null ? null : constant.Value as PyInt;
            value = whole != null && IsImmediate(whole.Value) ? (int)whole.Value & 0xFFFF : -1;
            return value >= 0;
        }

        // The tuple of constants that a display stands for, or null.
        private static PyTuple ConstantTuple(NodeList items)
        {
            object[] values = new object[items.Count];
            for (int i = 0; i < values.Length; i++)
            {
                ConstantNode constant = items[i] as ConstantNode;
                PyTuple inner = constant != null || items[i].Kind != NodeKind.Tuple ? null : ConstantTuple(((SequenceNode)items[i]).Items);
                if (constant == null && inner == null)
                    return null;
                values[i] = constant != null ? constant.Value : inner;
            }
            return values.Length == 0 ? PyTuple.Empty : new PyTuple(values);
        }

        // ---- f-strings ----------------------------------------------------------------------------------------------------------

        private void LoadJoined(SequenceNode node, int target)
        {
            if (node.Items.Count == 1)
            {
                Load(node.Items[0], target);
                return;
            }
            if (node.Items.Count == 0)
            {
                LoadConstant(PyStr.Empty, target);
                return;
            }
            int first = Operands(node.Items);
            code.At(node);
            code.Emit(Opcode.BuildString, target, first, node.Items.Count);
        }

        private void LoadField(FieldNode node, int target)
        {
            if (node.Spec == null)
            {
                int value = Operand(node.Value);
                code.At(node);
                code.Emit(Opcode.FormatValue, target, value, node.Conversion);
                return;
            }
            int pair = Push();
            Load(node.Value, pair);
            Load(node.Spec, Push());
            code.At(node);
            code.Emit(Opcode.FormatSpec, target, pair, node.Conversion);
        }

        // ---- displays -------------------------------------------------------------------------------------------------------------

        // Items that are collected a few at a time, so that a long display does not need as many registers.
        private const int ChunkItems = 32;

        private void LoadSequence(SequenceNode node, int target)
        {
            NodeList items = node.Items;
            bool starred = false;
            for (int i = 0; i < items.Count; i++)
                starred = starred || items[i].Kind == NodeKind.Star;
            if (node.Kind == NodeKind.Tuple && !starred)
            {
                PyTuple constant = ConstantTuple(items);
                if (constant != null)
                {
                    LoadConstant(constant, target);
                    return;
                }
            }
            if (!starred && items.Count <= ChunkItems)
            {
                int first = Operands(items);
                code.At(node);
                code.Emit(node.Kind == NodeKind.Tuple ? Opcode.BuildTuple : node.Kind == NodeKind.List ? Opcode.BuildList : Opcode.BuildSet, target, first, items.Count);
                return;
            }
            int collection = Push();
            Collect(node.Kind == NodeKind.Set, items, collection, -1);
            code.At(node);
            code.Emit(node.Kind == NodeKind.Tuple ? Opcode.ListToTuple : Opcode.Move, target, collection, 0);
        }

        // A list or set of items, stars among them, made piece by piece. `callable` is the register of what is called with them, or -1.
        private void Collect(bool isSet, NodeList items, int collection, int callable)
        {
            int mark = top;
            int first = top;
            int i = 0;
            while (i < items.Count && i < ChunkItems && items[i].Kind != NodeKind.Star)
                Load(items[i++], Push());
            code.Emit(isSet ? Opcode.BuildSet : Opcode.BuildList, collection, first, i);
            top = mark;
            for (; i < items.Count; i++)
            {
                bool star = items[i].Kind == NodeKind.Star;
                int item = Operand(star ? ((UnaryNode)items[i]).Operand : items[i]);
                code.At(items[i]);
                if (star)
                    code.Emit(isSet ? Opcode.SetUpdate : Opcode.ListExtend, collection, item, callable + 1);
                else
                    code.Emit(isSet ? Opcode.SetAdd : Opcode.ListAppend, collection, item, 0);
                top = mark;
            }
        }

        private void LoadDict(DictNode node, int target)
        {
            int dict = Push();
            int mark = top;
            int i = 0;
            while (i < node.Keys.Count && i < ChunkItems / 2 && node.Keys[i] != null)
            {
                Load(node.Keys[i], Push());
                Load(node.Values[i], Push());
                i++;
            }
            bool whole = i == node.Keys.Count;
            code.At(node);
            code.Emit(Opcode.BuildDict, whole ? target : dict, mark, i);
            top = mark;
            for (; i < node.Keys.Count; i++)
            {
                if (node.Keys[i] == null)
                    code.Emit(Opcode.DictUpdate, dict, Operand(node.Values[i]), 0);
                else
                {
                    int key = Operand(node.Keys[i], node.Values[i]);
                    code.Emit(Opcode.DictPut, dict, key, Operand(node.Values[i]));
                }
                top = mark;
            }
            if (!whole)
                code.Emit(Opcode.Move, target, dict, 0);
        }

        private void LoadSlice(SliceNode node, int target)
        {
            int first = Push(3);
            LoadPart(node.From, first);
            LoadPart(node.To, first + 1);
            LoadPart(node.Step, first + 2);
            code.Emit(Opcode.BuildSlice, target, first, 0);
        }

        private void LoadPart(Node node, int target)
        {
            if (node == null)
                LoadConstant(Py.None, target);
            else
                Load(node, target);
        }

        // ---- operators --------------------------------------------------------------------------------------------------------------

        private void LoadBinary(BinaryNode node, int target)
        {
            bool isAdd = node.Op == Opcode.Add;
            bool isSum = isAdd || node.Op == Opcode.Sub;
            int left = FirstOperand(node.Left, node.Right, target);
            int count;
            if (isSum && IsCount(node.Right, out count))
            {
                code.At(node);
                code.Emit(left == target ? isAdd ? Opcode.AddIntTo : Opcode.SubIntFrom : isAdd ? Opcode.AddInt : Opcode.SubInt, target, left, count);
                return;
            }
            int right = Operand(node.Right);
            code.At(node);
            code.Emit(isSum && left == target ? isAdd ? Opcode.AddTo : Opcode.SubFrom : node.Op, target, left, right);
        }

        // `and` and `or` as values.
        private void LoadChoice(SequenceNode node, int target)
        {
            int value = IsTemporary(target) ? target : Push();
            int end = code.NewLabel();
            for (int i = 0; i < node.Items.Count; i++)
            {
                Load(node.Items[i], value);
                if (i < node.Items.Count - 1)
                    code.EmitJump(node.Kind == NodeKind.Or ? Opcode.JumpIfTrue : Opcode.JumpIfFalse, value, end);
            }
            code.Bind(end);
            if (value != target)
                code.Emit(Opcode.Move, target, value, 0);
        }

        private void LoadComparison(CompareNode node, int target)
        {
            int left = Operand(node.First, node.Operands[0]);
            if (node.Operands.Count == 1)
            {
                int right = Operand(node.Operands[0]);
                code.At(node);
                code.Emit((Opcode)node.Ops[0], target, left, right);
                return;
            }
            int value = IsTemporary(target) ? target : Push();
            int end = code.NewLabel();
            for (int i = 0; i < node.Operands.Count; i++)
            {
                int right = Operand(node.Operands[i], i + 1 < node.Operands.Count ? node.Operands[i + 1] : null);
                code.At(node);
                code.Emit((Opcode)node.Ops[i], value, left, right);
                if (i < node.Operands.Count - 1)
                    code.EmitJump(Opcode.JumpIfFalse, value, end);
                left = right;
            }
            code.Bind(end);
            if (value != target)
                code.Emit(Opcode.Move, target, value, 0);
        }

        private void LoadConditional(ConditionalNode node, int target)
        {
            int otherwise = code.NewLabel();
            int end = code.NewLabel();
            Branch(node.Test, false, otherwise);
            Load(node.Then, target);
            code.EmitJump(Opcode.Jump, 0, end);
            code.Bind(otherwise);
            Load(node.Else, target);
            code.Bind(end);
        }

        // ---- conditions ---------------------------------------------------------------------------------------------------------------

        /// <summary>Jumps to a label if the truth of an expression is `when`; else goes on.</summary>
        private void Branch(Node node, bool when, int label)
        {
            int mark = top;
            switch (node.Kind)
            {
                case NodeKind.Constant:
                    if (IsTrue(((ConstantNode)node).Value) == when)
                        code.EmitJump(Opcode.Jump, 0, label);
                    break;
                case NodeKind.Not:
                    Branch(((UnaryNode)node).Operand, !when, label);
                    break;
                case NodeKind.And:
                case NodeKind.Or:
                    BranchChoice((SequenceNode)node, when, label);
                    break;
                case NodeKind.Compare:
                    BranchComparison((CompareNode)node, when, label);
                    break;
                default:
                {
                    int value = Operand(node);
                    code.At(node);
                    code.EmitJump(when ? Opcode.JumpIfTrue : Opcode.JumpIfFalse, value, label);
                    break;
                }
            }
            top = mark;
        }

        private static bool IsTrue(object constant)
        {
            PyInt whole = constant as PyInt;
            PyFloat real = constant as PyFloat;
            PyStr text = constant as PyStr;
            PyBytes bytes = constant as PyBytes;
            PyTuple tuple = constant as PyTuple;
            if (whole != null)
                return whole.Value != 0;
            if (real != null)
                return real.Value != 0.0;
            if (text != null)
                return text.Bytes.Length != 0;
            if (bytes != null)
                return bytes.Length != 0;
            return tuple != null ? tuple.Count != 0 : constant != Py.None && constant != Py.False;
        }

        private void BranchChoice(SequenceNode node, bool when, int label)
        {
            // In `a or b` one true operand decides; in `a and b` one false.
            bool decides = node.Kind == NodeKind.Or;
            int last = node.Items.Count - 1;
            if (when == decides)
            {
                for (int i = 0; i <= last; i++)
                    Branch(node.Items[i], when, label);
                return;
            }
            int skip = code.NewLabel();
            for (int i = 0; i < last; i++)
                Branch(node.Items[i], decides, skip);
            Branch(node.Items[last], when, label);
            code.Bind(skip);
        }

        private void BranchComparison(CompareNode node, bool when, int label)
        {
            int last = node.Operands.Count - 1;
            int left = Operand(node.First, node.Operands[0]);
            int skip = when && last > 0 ? code.NewLabel() : -1;
            for (int i = 0; i <= last; i++)
            {
                Opcode op = (Opcode)node.Ops[i];
                bool jumpWhen = i == last && when;
                left = BranchPair(node, op, left, node.Operands[i], i == last ? null : node.Operands[i + 1], jumpWhen, i == last || !when ? label : skip);
            }
            if (skip >= 0)
                code.Bind(skip);
        }

        // One comparison that jumps if its truth is `when`; gives the register of the right side for the next of a chain.
        private int BranchPair(CompareNode node, Opcode op, int left, Node rightNode, Node next, bool when, int label)
        {
            bool isLast = next == null;
            ConstantNode constant = rightNode as ConstantNode;
            if ((op == Opcode.Is || op == Opcode.IsNot) && isLast && constant != null && constant.Value == Py.None)
            {
                code.At(node);
                code.EmitJump((op == Opcode.Is) == when ? Opcode.JumpIfNone : Opcode.JumpIfNotNone, left, label);
                return left;
            }
            int immediate;
            if (op <= Opcode.Ne && isLast && IsImmediate(rightNode, out immediate))
            {
                code.At(node);
                code.EmitBranch((when ? Opcode.JumpLtInt : Opcode.JumpNotLtInt) + (op - Opcode.Lt), left, immediate, label);
                return left;
            }
            int right = Operand(rightNode, next);
            code.At(node);
            if (op <= Opcode.Ne)
            {
                code.EmitBranch((when ? Opcode.JumpLt : Opcode.JumpNotLt) + (op - Opcode.Lt), left, right, label);
                return right;
            }
            int truth = Push();
            code.Emit(op, truth, left, right);
            code.EmitJump(when ? Opcode.JumpIfTrue : Opcode.JumpIfFalse, truth, label);
            return right;
        }
    }
}
