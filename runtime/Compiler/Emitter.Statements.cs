// Simple statements, assignments, if and loops.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    internal sealed partial class Emitter
    {
        private void Statements(NodeList nodes)
        {
            for (int i = 0; nodes != null && i < nodes.Count; i++)
                Statement(nodes[i]);
        }

        private void Statement(Node node)
        {
            int mark = top;
            code.At(node);
            switch (node.Kind)
            {
                case NodeKind.Expression:
                    ExpressionStatement((UnaryNode)node);
                    break;
                case NodeKind.Assign:
                    Assign((AssignNode)node);
                    break;
                case NodeKind.Augmented:
                    Augment((AugmentedNode)node);
                    break;
                case NodeKind.Annotated:
                    Annotate((AnnotatedNode)node);
                    break;
                case NodeKind.Return:
                    Return((UnaryNode)node);
                    break;
                case NodeKind.Raise:
                    Raise((RaiseNode)node);
                    break;
                case NodeKind.Delete:
                    DeleteAll(((SequenceNode)node).Items);
                    break;
                case NodeKind.Break:
                case NodeKind.Continue:
                    Leave(node);
                    break;
                case NodeKind.Import:
                    Import((ImportNode)node);
                    break;
                case NodeKind.ImportFrom:
                    ImportFrom((ImportNode)node);
                    break;
                case NodeKind.Assert:
                    Assert((AssertNode)node);
                    break;
                case NodeKind.If:
                    If((IfNode)node);
                    break;
                case NodeKind.While:
                    While((WhileNode)node);
                    break;
                case NodeKind.For:
                    For((ForNode)node);
                    break;
                case NodeKind.Try:
                    Try((TryNode)node);
                    break;
                case NodeKind.With:
                    With((WithNode)node, 0);
                    break;
                case NodeKind.Function:
                    Function((FunctionNode)node);
                    break;
                case NodeKind.Class:
                    Class((ClassNode)node);
                    break;
            }
            top = mark;
        }

        private void ExpressionStatement(UnaryNode node)
        {
            if (isInteractive)
            {
                code.Emit(Opcode.Display, Operand(node.Operand), 0, 0);
                return;
            }
            // A constant alone does nothing; a local variable must still be bound.
            if (node.Operand.Kind != NodeKind.Constant)
                Load(node.Operand, Push());
        }

        // ---- assignment ---------------------------------------------------------------------------------------------------------

        private void Assign(AssignNode node)
        {
            if (node.Targets.Count == 1)
            {
                Node target = node.Targets[0];
                if (target.Kind == NodeKind.Name)
                {
                    int register = TargetOf(((NameNode)target).Name);
                    if (register >= 0)
                    {
                        Load(node.Value, register);
                        return;
                    }
                }
                else if (AssignEach(target, node.Value))
                    return;
            }
            int value = Operand(node.Value);
            for (int i = 0; i < node.Targets.Count; i++)
                Store(node.Targets[i], value);
        }

        // a, b = b, a: the tuple need not be made.
        private bool AssignEach(Node target, Node value)
        {
            if (target.Kind != NodeKind.Tuple || value.Kind != NodeKind.Tuple)
                return false;
            NodeList targets = ((SequenceNode)target).Items;
            NodeList values = ((SequenceNode)value).Items;
            if (targets.Count != values.Count || targets.Count > ChunkItems)
                return false;
            for (int i = 0; i < targets.Count; i++)
            {
                if (targets[i].Kind == NodeKind.Star || values[i].Kind == NodeKind.Star)
                    return false;
            }
            int first = Operands(values);
            for (int i = 0; i < targets.Count; i++)
                Store(targets[i], first + i);
            return true;
        }

        /// <summary>Stores a register in a target: a name, attribute, item, or tuple or list of targets.</summary>
        private void Store(Node target, int value)
        {
            int mark = top;
            switch (target.Kind)
            {
                case NodeKind.Name:
                    code.At(target);
                    StoreName(((NameNode)target).Name, value);
                    break;
                case NodeKind.Attribute:
                {
                    int container = Operand(((AttributeNode)target).Value);
                    code.At(target);
                    code.Emit(Opcode.StoreAttr, container, value, code.Name(((AttributeNode)target).Name));
                    break;
                }
                case NodeKind.Subscript:
                {
                    int container = Operand(((SubscriptNode)target).Value, ((SubscriptNode)target).Index);
                    int index = Operand(((SubscriptNode)target).Index);
                    code.At(target);
                    code.Emit(Opcode.StoreItem, container, index, value);
                    break;
                }
                default:
                    Unpack((SequenceNode)target, value);
                    break;
            }
            top = mark;
        }

        private void Unpack(SequenceNode target, int value)
        {
            NodeList items = target.Items;
            int star = -1;
            for (int i = 0; i < items.Count; i++)
            {
                if (items[i].Kind == NodeKind.Star)
                    star = i;
            }
            int first = Push(items.Count);
            code.At(target);
            if (star < 0)
                code.Emit(Opcode.UnpackSequence, first, value, items.Count);
            else
                code.Emit(Opcode.UnpackStar, first, value, star + 256 * (items.Count - star - 1));
            for (int i = 0; i < items.Count; i++)
                Store(i == star ? ((UnaryNode)items[i]).Operand : items[i], first + i);
        }

        private void Augment(AugmentedNode node)
        {
            switch (node.Target.Kind)
            {
                case NodeKind.Name:
                {
                    PyStr name = ((NameNode)node.Target).Name;
                    int register = RegisterOf(name);
                    if (register >= 0 && (IsPlain(node.Value) || !IsModuleVariable(register)))
                    {
                        AugmentRegister(node, register);
                        return;
                    }
                    int value = Push();
                    LoadName(name, value);
                    AugmentRegister(node, value);
                    StoreName(name, value);
                    return;
                }
                case NodeKind.Attribute:
                {
                    AttributeNode target = (AttributeNode)node.Target;
                    int container = Operand(target.Value, node.Value);
                    int value = Push();
                    int name = code.Name(target.Name);
                    code.Emit(Opcode.LoadAttr, value, container, name);
                    AugmentRegister(node, value);
                    code.Emit(Opcode.StoreAttr, container, value, name);
                    return;
                }
                default:
                {
                    SubscriptNode target = (SubscriptNode)node.Target;
                    bool plain = IsPlain(target.Index) && IsPlain(node.Value);
                    int container = Operand(target.Value, plain ? null : target);
                    int index = Operand(target.Index, node.Value);
                    int value = Push();
                    code.Emit(Opcode.LoadItem, value, container, index);
                    AugmentRegister(node, value);
                    code.Emit(Opcode.StoreItem, container, index, value);
                    return;
                }
            }
        }

        private void AugmentRegister(AugmentedNode node, int register)
        {
            int count;
            if ((node.Op == Opcode.InAdd || node.Op == Opcode.InSub) && IsCount(node.Value, out count))
            {
                code.Emit(node.Op == Opcode.InAdd ? Opcode.InAddInt : Opcode.InSubInt, register, register, count);
                return;
            }
            int operand = Operand(node.Value);
            code.At(node);
            code.Emit(node.Op, register, register, operand);
        }

        private void Annotate(AnnotatedNode node)
        {
            if (node.Value != null)
            {
                int value = Operand(node.Value);
                Store(node.Target, value);
            }
            if (frame.Kind == ScopeKind.Function)
                return;
            NameNode name = node.Target as NameNode;
            if (name == null || name.InParentheses)
            {
                Load(node.Annotation, Push());
                return;
            }
            if (!hasAnnotations)
            {
                hasAnnotations = true;
                code.Emit(Opcode.SetupAnnotations, 0, 0, 0);
            }
            int annotation = Operand(node.Annotation);
            int dict = Push(2);
            LoadName(names.Intern("__annotations__"), dict);
            LoadConstant(name.Name, dict + 1);
            code.Emit(Opcode.StoreItem, dict, dict + 1, annotation);
        }

        private void DeleteAll(NodeList targets)
        {
            for (int i = 0; i < targets.Count; i++)
                Delete(targets[i]);
        }

        private void Delete(Node target)
        {
            int mark = top;
            code.At(target);
            switch (target.Kind)
            {
                case NodeKind.Name:
                    DeleteName(((NameNode)target).Name);
                    break;
                case NodeKind.Attribute:
                {
                    int container = Operand(((AttributeNode)target).Value);
                    code.Emit(Opcode.DeleteAttr, container, 0, code.Name(((AttributeNode)target).Name));
                    break;
                }
                case NodeKind.Subscript:
                {
                    int container = Operand(((SubscriptNode)target).Value, ((SubscriptNode)target).Index);
                    code.Emit(Opcode.DeleteItem, container, Operand(((SubscriptNode)target).Index), 0);
                    break;
                }
                default:
                    DeleteAll(((SequenceNode)target).Items);
                    break;
            }
            top = mark;
        }

        // ---- the other simple statements ----------------------------------------------------------------------------------------

        private void Raise(RaiseNode node)
        {
            if (node.Error == null)
            {
                code.Emit(Opcode.RaiseAgain, 0, 0, 0);
                return;
            }
            int error = Operand(node.Error, node.Cause);
            int cause = node.Cause == null ? -1 : Operand(node.Cause);
            code.At(node);
            if (cause < 0)
                code.Emit(Opcode.Raise, error, 0, 0);
            else
                code.Emit(Opcode.RaiseFrom, error, cause, 0);
        }

        private void Assert(AssertNode node)
        {
            int holds = code.NewLabel();
            Branch(node.Test, true, holds);
            int message = node.Message == null ? 0 : Operand(node.Message);
            code.At(node);
            code.Emit(Opcode.RaiseAssert, message, node.Message == null ? 0 : 1, 0);
            code.Bind(holds);
        }

        private void Import(ImportNode node)
        {
            for (int i = 0; i < node.Names.Count; i++)
            {
                int module = Push();
                bool whole = node.Aliases[i] != null;
                PyTuple how = PyTuple.Of(new PyInt(0), whole ? (object)PyTuple.Empty : Py.None);
                code.Emit(Opcode.ImportName, module, code.Name(node.Names[i]), code.Constant(how));
                StoreName(node.Bound[i], module);
                top = module;
            }
        }

        private void ImportFrom(ImportNode node)
        {
            int module = Push(2);
            PyTuple wanted = node.IsStar ? new PyTuple(new object[] { PyStr.From("*") }) : new PyTuple(node.Names.ToArray());
            code.Emit(Opcode.ImportName, module, code.Name(node.Module), code.Constant(PyTuple.Of(new PyInt(node.Level), wanted)));
            if (node.IsStar)
                code.Emit(Opcode.ImportStar, module, 0, 0);
            for (int i = 0; i < node.Names.Count; i++)
            {
                code.Emit(Opcode.ImportFrom, module + 1, module, code.Name(node.Names[i]));
                StoreName(node.Bound[i], module + 1);
            }
        }

        // ---- if and loops ---------------------------------------------------------------------------------------------------------

        private void If(IfNode node)
        {
            int end = code.NewLabel();
            for (int i = 0; i < node.Tests.Count; i++)
            {
                int next = code.NewLabel();
                Branch(node.Tests[i], false, next);
                Statements(node.Bodies[i]);
                if ((i < node.Tests.Count - 1 || node.Otherwise != null) && !code.IsUnreachable)
                    code.EmitJump(Opcode.Jump, 0, end);
                code.Bind(next);
            }
            Statements(node.Otherwise);
            code.Bind(end);
        }

        // The test stands at the bottom, so that an iteration takes one jump.
        private void While(WhileNode node)
        {
            int body = code.NewLabel();
            Block loop = PushBlock(BlockKind.Loop, node);
            loop.BreakLabel = code.NewLabel();
            loop.ContinueLabel = code.NewLabel();
            ConstantNode constant = node.Test as ConstantNode;
            if (constant == null || !IsTrue(constant.Value))
                code.EmitJump(Opcode.Jump, 0, loop.ContinueLabel);
            code.Bind(body);
            Statements(node.Body);
            code.Bind(loop.ContinueLabel);
            Branch(node.Test, true, body);
            PopBlock();
            Statements(node.Otherwise);
            code.Bind(loop.BreakLabel);
        }

        private void For(ForNode node)
        {
            int iterator = LoadIterator(node.Source);
            bool isRange = IsRange(node.Source);
            int body = code.NewLabel();
            Block loop = PushBlock(BlockKind.Loop, node);
            loop.BreakLabel = code.NewLabel();
            loop.ContinueLabel = code.NewLabel();
            int item = ItemRegister(node.Target);
            bool direct = item >= 0;
            if (!direct)
                item = Push();
            code.EmitJump(Opcode.Jump, 0, loop.ContinueLabel);
            code.Bind(body);
            if (!direct)
                Store(node.Target, item);
            Statements(node.Body);
            code.Bind(loop.ContinueLabel);
            code.At(node);
            code.EmitBranch(isRange ? Opcode.ForRange : Opcode.ForNext, item, iterator, body);
            PopBlock();
            Statements(node.Otherwise);
            code.Bind(loop.BreakLabel);
        }

        // Register of a loop's target if it is a plain variable, else -1.
        private int ItemRegister(Node target)
        {
            return target.Kind == NodeKind.Name ? TargetOf(((NameNode)target).Name) : -1;
        }

        // Whether a loop's source reads as range(...): RangePrep finds out if range is what it is meant to be.
        private bool IsRange(Node source)
        {
            CallNode call = source as CallNode;
            NameNode name = call == null ? null : call.Function as NameNode;
            if (name == null || NeedsCollection(call.Arguments) || call.Arguments.Values.Count > 0)
                return false;
            int count = call.Arguments.Positional.Count;
            return count >= 1 && count <= 3 && name.Name.ToString() == "range" && IsGlobal(name.Name);
        }

        // The iterator over a source, in one register or, for a range, in a window of four.
        private int LoadIterator(Node source)
        {
            bool isRange = IsRange(source);
            int iterator = Push(isRange ? 4 : 1);
            if (!isRange)
            {
                int value = Operand(source);
                code.At(source);
                code.Emit(Opcode.GetIter, iterator, value, 0);
                top = iterator + 1;
                return iterator;
            }
            CallNode call = (CallNode)source;
            Load(call.Function, iterator);
            for (int i = 0; i < call.Arguments.Positional.Count; i++)
                Load(call.Arguments.Positional[i], iterator + 1 + i);
            code.At(source);
            code.Emit(Opcode.RangePrep, iterator, call.Arguments.Positional.Count, 0);
            return iterator;
        }
    }
}
