// Functions, classes and comprehensions.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    internal sealed partial class Emitter
    {
        // ---- code objects -------------------------------------------------------------------------------------------------------

        private PyStr Qualified(PyStr name)
        {
            if (frame.Kind == ScopeKind.Module || (frame.TraitsOf(name) & SymbolTraits.Global) != 0)
                return name;
            return PyStr.From(result.QualifiedName + (frame.Kind == ScopeKind.Function ? ".<locals>." : ".") + name);
        }

        private CodeObject FunctionCode(FunctionNode node)
        {
            Parameters parameters = node.Parameters;
            int flags = (parameters.HasStar ? CodeFlags.VarArgs : 0) | (parameters.HasDoubleStar ? CodeFlags.VarKeywords : 0)
                | (node.Scope.IsGenerator ? CodeFlags.Generator : 0);
            Emitter inner = new Emitter(this, source, names, node.Scope, node.Name, Qualified(node.Name), source.LineOf(node.Start), flags);
            return inner.EmitFunction(node);
        }

        private CodeObject EmitFunction(FunctionNode node)
        {
            Parameters parameters = node.Parameters;
            result.ArgCount = parameters.Positional;
            result.PositionalOnlyCount = parameters.PositionalOnly;
            result.KeywordOnlyCount = parameters.KeywordOnly;
            for (int i = 0; i < parameters.Names.Count; i++)
            {
                if ((frame.TraitsOf(parameters.Names[i]) & SymbolTraits.Captured) == 0)
                    frame.SetSlot(parameters.Names[i], i);
                locals.Add(parameters.Names[i]);
            }
            Allocate();
            // A captured parameter arrives in its register and moves to its cell.
            for (int i = 0; i < parameters.Names.Count; i++)
            {
                if ((frame.TraitsOf(parameters.Names[i]) & SymbolTraits.Captured) != 0)
                    code.Emit(Opcode.StoreCell, i, frame.SlotOf(parameters.Names[i]), 0);
            }
            if (node.Body == null)
            {
                code.Emit(Opcode.Return, Operand(node.Value), 0, 0);
                return Finish();
            }
            object doc = DocumentOf(node.Body);
            if (doc != null)
            {
                code.Constant(doc);
                result.Flags |= CodeFlags.HasDoc;
            }
            Statements(node.Body);
            return Finish();
        }

        // The docstring of a body, or null.
        private static object DocumentOf(NodeList body)
        {
            if (body.Count == 0 || body[0].Kind != NodeKind.Expression)
                return null;
            ConstantNode constant = ((UnaryNode)body[0]).Operand as ConstantNode;
            return constant != null && constant.Value is PyStr ? constant.Value : null;
        }

        // ---- def and lambda ---------------------------------------------------------------------------------------------------------

        private void Function(FunctionNode node)
        {
            int first = Decorators(node.Decorators);
            int function = Push();
            LoadFunction(node, function);
            Decorate(node.Decorators, first);
            StoreName(node.Name, first);
        }

        // Decorators wait below what they decorate; gives the first register of all.
        private int Decorators(NodeList decorators)
        {
            int first = top;
            if (decorators != null)
                Operands(decorators);
            return first;
        }

        private void Decorate(NodeList decorators, int first)
        {
            for (int i = decorators == null ? -1 : decorators.Count - 1; i >= 0; i--)
            {
                code.At(decorators[i]);
                code.Emit(Opcode.Call, first + i, 1, first + i);
            }
        }

        private void LoadFunction(FunctionNode node, int target)
        {
            Parameters parameters = node.Parameters;
            int window = Push(3);
            int parts = 0;
            if (parameters.Defaults.Count > 0)
            {
                parts |= 1;
                LoadSequence(new SequenceNode(NodeKind.Tuple, parameters.Defaults, node.Start, node.End), window);
                top = window + 3;
            }
            parts |= KeywordDefaults(parameters, window + 1);
            parts |= Annotations(node, window + 2);
            code.At(node);
            code.Emit(Opcode.MakeFunction, window, code.Constant(FunctionCode(node)), parts);
            if (target != window)
                code.Emit(Opcode.Move, target, window, 0);
            top = window;
        }

        private int KeywordDefaults(Parameters parameters, int dict)
        {
            bool any = false;
            int mark = top;
            for (int i = 0; i < parameters.KeywordOnly; i++)
            {
                if (parameters.KeywordDefaults[i] == null)
                    continue;
                if (!any)
                    code.Emit(Opcode.BuildDict, dict, 0, 0);
                any = true;
                int pair = Push(2);
                LoadConstant(parameters.Names[parameters.Positional + i], pair);
                Load(parameters.KeywordDefaults[i], pair + 1);
                code.Emit(Opcode.DictPut, dict, pair, pair + 1);
                top = mark;
            }
            return any ? 2 : 0;
        }

        // Parameter k as it stands in the source, where *args comes before the keyword-only ones and not after them.
        private static int InSignature(Parameters parameters, int k)
        {
            int first = parameters.Positional;
            int last = first + parameters.KeywordOnly;
            if (!parameters.HasStar || k < first || k > last)
                return k;
            return k == first ? last : k - 1;
        }

        private int Annotations(FunctionNode node, int dict)
        {
            bool any = false;
            int mark = top;
            NodeList annotations = node.Parameters.Annotations;
            for (int k = 0; k <= annotations.Count; k++)
            {
                int i = InSignature(node.Parameters, k);
                Node annotation = i < annotations.Count ? annotations[i] : node.Returns;
                if (annotation == null)
                    continue;
                if (!any)
                    code.Emit(Opcode.BuildDict, dict, 0, 0);
                any = true;
                int pair = Push(2);
                LoadConstant(i < annotations.Count ? node.Parameters.Names[i] : PyStr.From("return"), pair);
                Load(annotation, pair + 1);
                code.Emit(Opcode.DictPut, dict, pair, pair + 1);
                top = mark;
            }
            return any ? 4 : 0;
        }

        // ---- class ------------------------------------------------------------------------------------------------------------------

        private void Class(ClassNode node)
        {
            int first = Decorators(node.Decorators);
            int window = Push(3);
            code.At(node);
            code.Emit(Opcode.LoadBuildClass, window, 0, 0);
            Arguments arguments = node.Arguments;
            if (NeedsCollection(arguments))
            {
                int lead = Push(2);
                MakeBody(node, lead);
                LoadConstant(node.Name, lead + 1);
                CallCollected(node, arguments, window, window, new int[] { lead, lead + 1 });
            }
            else
            {
                top = window + 1;
                int body = Push(2);
                MakeBody(node, body);
                LoadConstant(node.Name, body + 1);
                Operands(arguments.Positional);
                Operands(arguments.Values);
                int count = 2 + arguments.Positional.Count + arguments.Values.Count;
                code.At(node);
                if (arguments.Values.Count == 0)
                    code.Emit(Opcode.Call, window, count, window);
                else
                    code.Emit(Opcode.CallKw, window, count, code.Constant(KeywordNames(arguments)));
            }
            Decorate(node.Decorators, first);
            StoreName(node.Name, first);
        }

        private void MakeBody(ClassNode node, int target)
        {
            Emitter inner = new Emitter(this, source, names, node.Scope, node.Name, Qualified(node.Name), source.LineOf(node.Start), CodeFlags.ClassBody);
            code.Emit(Opcode.MakeFunction, target, code.Constant(inner.EmitClass(node)), 0);
        }

        private CodeObject EmitClass(ClassNode node)
        {
            Allocate();
            int value = Push();
            code.Emit(Opcode.LoadGlobal, value, code.Global(names.Intern("__name__"), false), 0);
            code.Emit(Opcode.StoreName, value, code.Name(names.Intern("__module__")), 0);
            LoadConstant(result.QualifiedName, value);
            code.Emit(Opcode.StoreName, value, code.Name(names.Intern("__qualname__")), 0);
            object doc = DocumentOf(node.Body);
            if (doc != null)
            {
                LoadConstant(doc, value);
                code.Emit(Opcode.StoreName, value, code.Name(names.Intern("__doc__")), 0);
            }
            top = value;
            Statements(node.Body);
            PyStr classCell = names.Intern("__class__");
            if ((frame.TraitsOf(classCell) & SymbolTraits.Captured) != 0)
            {
                value = Push();
                code.Emit(Opcode.LoadClosure, value, frame.SlotOf(classCell), 0);
                code.Emit(Opcode.StoreName, value, code.Name(names.Intern("__classcell__")), 0);
            }
            return Finish();
        }

        // ---- comprehensions -----------------------------------------------------------------------------------------------------------

        // A comprehension runs in this frame: its targets are temporaries, or fresh cells if functions inside use them.
        private void LoadComprehension(ComprehensionNode node, int target)
        {
            int collection = IsTemporary(target) ? target : Push();
            if (collection == target && target == top - 1 && target < locals.Count)
                collection = Push();
            // In the scope around it: a name may mean something else inside.
            bool isRange = IsRange(node.Clauses[0].Source);
            int iterator = LoadIterator(node.Clauses[0].Source);
            Scope outer = scope;
            scope = node.Scope;
            for (int i = 0; i < scope.Names.Count; i++)
            {
                int traits = scope.TraitsAt(i);
                if ((traits & SymbolTraits.Captured) != 0)
                    code.Emit(Opcode.NewCell, 0, scope.SlotOf(scope.Names[i]), 0);
                else if ((traits & SymbolTraits.Bound) != 0)
                    scope.SetSlot(scope.Names[i], Push());
            }
            code.At(node);
            code.Emit(node.Kind == NodeKind.ListComprehension ? Opcode.BuildList : node.Kind == NodeKind.SetComprehension ? Opcode.BuildSet : Opcode.BuildDict, collection, 0, 0);
            Clause(node, 0, iterator, isRange, collection);
            scope = outer;
            if (collection != target)
                code.Emit(Opcode.Move, target, collection, 0);
        }

        private void Clause(ComprehensionNode node, int i, int iterator, bool isRange, int collection)
        {
            int mark = top;
            Clause clause = node.Clauses[i];
            int body = code.NewLabel();
            int next = code.NewLabel();
            int item = ItemRegister(clause.Target);
            bool direct = item >= 0;
            if (!direct)
                item = Push();
            code.EmitJump(Opcode.Jump, 0, next);
            code.Bind(body);
            if (!direct)
                Store(clause.Target, item);
            for (int k = 0; k < clause.Conditions.Count; k++)
                Branch(clause.Conditions[k], false, next);
            if (i + 1 == node.Clauses.Length)
                AddElement(node, collection);
            else
            {
                Node source = node.Clauses[i + 1].Source;
                Clause(node, i + 1, LoadIterator(source), IsRange(source), collection);
            }
            code.Bind(next);
            code.EmitBranch(isRange ? Opcode.ForRange : Opcode.ForNext, item, iterator, body);
            top = mark;
        }

        private void AddElement(ComprehensionNode node, int collection)
        {
            int mark = top;
            if (node.Kind == NodeKind.GeneratorExpression)
            {
                int item = Push();
                Load(node.Element, item);
                code.Emit(Opcode.Yield, item, 0, 0);
                top = mark;
                return;
            }
            int element = Operand(node.Element, node.Value);
            if (node.Value != null)
                code.Emit(Opcode.DictPut, collection, element, Operand(node.Value));
            else
                code.Emit(node.Kind == NodeKind.ListComprehension ? Opcode.ListAppend : Opcode.SetAdd, collection, element, 0);
            top = mark;
        }

        // ---- generators ---------------------------------------------------------------------------------------------------------------

        // A generator expression is a function of the iterator over its first source.
        private void LoadGenerator(ComprehensionNode node, int target)
        {
            PyStr name = names.Intern("<genexpr>");
            Emitter inner = new Emitter(this, source, names, node.Scope, name, Qualified(name), source.LineOf(node.Start), CodeFlags.Generator);
            int window = Push(2);
            code.At(node);
            code.Emit(Opcode.MakeFunction, window, code.Constant(inner.EmitGenerator(node)), 0);
            int value = Operand(node.Clauses[0].Source);
            code.At(node.Clauses[0].Source);
            code.Emit(Opcode.GetIter, window + 1, value, 0);
            code.Emit(Opcode.Call, window, 1, target);
        }

        private CodeObject EmitGenerator(ComprehensionNode node)
        {
            result.ArgCount = 1;
            locals.Add(names.Intern(".0"));
            Allocate();
            Clause(node, 0, 0, false, -1);
            return Finish();
        }

        // The value is handed out from a temporary, which gets what the generator is sent.
        private void LoadYield(UnaryNode node, int target)
        {
            int value = IsTemporary(target) ? target : Push();
            if (node.Kind == NodeKind.Yield)
            {
                LoadPart(node.Operand, value);
                code.At(node);
                code.Emit(Opcode.Yield, value, 0, 0);
            }
            else
            {
                int iterator = Push();
                Load(node.Operand, iterator);
                code.At(node);
                code.Emit(Opcode.GetIter, iterator, iterator, 0);
                LoadConstant(Py.None, value);
                code.Emit(Opcode.YieldFrom, value, iterator, 0);
            }
            if (value != target)
                code.Emit(Opcode.Move, target, value, 0);
        }

        // ---- modules ------------------------------------------------------------------------------------------------------------------

        /// <summary>Emits all statements of a parser as a module.</summary>
        internal CodeObject EmitModule(Parser parser)
        {
            ScopeBuilder builder = new ScopeBuilder(source, names);
            for (NodeList statements = parser.NextStatements(); statements != null; statements = parser.NextStatements())
            {
                for (int i = 0; i < statements.Count; i++)
                {
                    if (code.Here == 0 && i == 0 && !isInteractive)
                        ModuleDocument(statements);
                    Prepare(builder, statements[i]);
                    Statement(statements[i]);
                }
            }
            return Finish();
        }

        private void ModuleDocument(NodeList statements)
        {
            object doc = DocumentOf(statements);
            if (doc == null)
                return;
            int value = Push();
            LoadConstant(doc, value);
            StoreName(names.Intern("__doc__"), value);
            top = value;
        }

        /// <summary>Emits an expression whose value the code returns.</summary>
        internal CodeObject EmitExpression(Node value)
        {
            Prepare(new ScopeBuilder(source, names), value);
            code.Emit(Opcode.Return, Operand(value), 0, 0);
            return Finish();
        }

        private void Prepare(ScopeBuilder builder, Node statement)
        {
            builder.Analyse(statement, frame);
            AllocateInside(frame);
        }
    }
}
