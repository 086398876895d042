// First walk over a statement's tree: makes the scopes and notes which names each binds and uses.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>Walks a statement and fills in the Scope of every function, class and comprehension in it.</summary>
    internal sealed class ScopeBuilder
    {
        private readonly SourceText source;
        private readonly PyStr classCell;
        private readonly PyStr superName;
        private Scope scope;
        private PendingNonlocal pending;

        internal ScopeBuilder(SourceText source, NameTable names)
        {
            this.source = source;
            classCell = names.Intern("__class__");
            superName = names.Intern("super");
        }

        /// <summary>Analyses one top-level statement.</summary>
        internal void Analyse(Node statement, Scope module)
        {
            scope = module;
            module.DropChildren();
            pending = null;
            Visit(statement);
            CheckNonlocals();
            module.Resolve();
        }

        private ScriptException Error(Node node, string message)
        {
            return source.Error(node.Start, node.End, message);
        }

        private void Bind(PyStr name)
        {
            scope.Mark(name, SymbolTraits.Bound);
        }

        private void VisitAll(NodeList nodes)
        {
            for (int i = 0; nodes != null && i < nodes.Count; i++)
                Visit(nodes[i]);
        }

        private void Visit(Node node)
        {
            if (node == null)
                return;
            switch (node.Kind)
            {
                case NodeKind.Name:
                    Use(((NameNode)node).Name);
                    return;
                case NodeKind.Field:
                    Visit(((FieldNode)node).Value);
                    Visit(((FieldNode)node).Spec);
                    return;
                case NodeKind.Joined:
                case NodeKind.Tuple:
                case NodeKind.List:
                case NodeKind.Set:
                case NodeKind.And:
                case NodeKind.Or:
                    VisitAll(((SequenceNode)node).Items);
                    return;
                case NodeKind.Delete:
                    VisitTargets(((SequenceNode)node).Items);
                    return;
                case NodeKind.Dict:
                    VisitAll(((DictNode)node).Keys);
                    VisitAll(((DictNode)node).Values);
                    return;
                case NodeKind.Unary:
                case NodeKind.Not:
                case NodeKind.Star:
                case NodeKind.Expression:
                case NodeKind.Return:
                    Visit(((UnaryNode)node).Operand);
                    return;
                case NodeKind.Binary:
                    Visit(((BinaryNode)node).Left);
                    Visit(((BinaryNode)node).Right);
                    return;
                case NodeKind.Compare:
                    Visit(((CompareNode)node).First);
                    VisitAll(((CompareNode)node).Operands);
                    return;
                case NodeKind.Call:
                    Visit(((CallNode)node).Function);
                    VisitArguments(((CallNode)node).Arguments);
                    return;
                case NodeKind.Attribute:
                    Visit(((AttributeNode)node).Value);
                    return;
                case NodeKind.Subscript:
                    Visit(((SubscriptNode)node).Value);
                    Visit(((SubscriptNode)node).Index);
                    return;
                case NodeKind.Slice:
                    Visit(((SliceNode)node).From);
                    Visit(((SliceNode)node).To);
                    Visit(((SliceNode)node).Step);
                    return;
                case NodeKind.Conditional:
                    Visit(((ConditionalNode)node).Test);
                    Visit(((ConditionalNode)node).Then);
                    Visit(((ConditionalNode)node).Else);
                    return;
                case NodeKind.Walrus:
                    VisitWalrus((WalrusNode)node);
                    return;
                case NodeKind.Lambda:
                case NodeKind.Function:
                    VisitFunction((FunctionNode)node);
                    return;
                case NodeKind.ListComprehension:
                case NodeKind.SetComprehension:
                case NodeKind.DictComprehension:
                case NodeKind.GeneratorExpression:
                    VisitComprehension((ComprehensionNode)node);
                    return;
                case NodeKind.Yield:
                case NodeKind.YieldFrom:
                    VisitYield((UnaryNode)node);
                    return;
                default:
                    VisitStatement(node);
                    return;
            }
        }

        private void VisitStatement(Node node)
        {
            switch (node.Kind)
            {
                case NodeKind.Assign:
                    Visit(((AssignNode)node).Value);
                    VisitTargets(((AssignNode)node).Targets);
                    return;
                case NodeKind.Augmented:
                    Visit(((AugmentedNode)node).Value);
                    VisitTarget(((AugmentedNode)node).Target);
                    return;
                case NodeKind.Annotated:
                    Visit(((AnnotatedNode)node).Annotation);
                    Visit(((AnnotatedNode)node).Value);
                    VisitTarget(((AnnotatedNode)node).Target);
                    return;
                case NodeKind.Raise:
                    Visit(((RaiseNode)node).Error);
                    Visit(((RaiseNode)node).Cause);
                    return;
                case NodeKind.Assert:
                    Visit(((AssertNode)node).Test);
                    Visit(((AssertNode)node).Message);
                    return;
                case NodeKind.Global:
                case NodeKind.Nonlocal:
                    VisitDeclaration((NamesNode)node);
                    return;
                case NodeKind.Import:
                case NodeKind.ImportFrom:
                    VisitImport((ImportNode)node);
                    return;
                case NodeKind.If:
                {
                    IfNode branch = (IfNode)node;
                    for (int i = 0; i < branch.Tests.Count; i++)
                    {
                        Visit(branch.Tests[i]);
                        VisitAll(branch.Bodies[i]);
                    }
                    VisitAll(branch.Otherwise);
                    return;
                }
                case NodeKind.While:
                    Visit(((WhileNode)node).Test);
                    VisitAll(((WhileNode)node).Body);
                    VisitAll(((WhileNode)node).Otherwise);
                    return;
                case NodeKind.For:
                    Visit(((ForNode)node).Source);
                    VisitTarget(((ForNode)node).Target);
                    VisitAll(((ForNode)node).Body);
                    VisitAll(((ForNode)node).Otherwise);
                    return;
                case NodeKind.Try:
                    VisitTry((TryNode)node);
                    return;
                case NodeKind.With:
                {
                    WithNode with = (WithNode)node;
                    for (int i = 0; i < with.Managers.Count; i++)
                    {
                        Visit(with.Managers[i]);
                        if (with.Targets[i] != null)
                            VisitTarget(with.Targets[i]);
                    }
                    VisitAll(with.Body);
                    return;
                }
                case NodeKind.Class:
                    VisitClass((ClassNode)node);
                    return;
            }
        }

        private void Use(PyStr name)
        {
            scope.Mark(name, SymbolTraits.Used);
            // super() without arguments finds its class in the cell __class__.
            if ((object)name == (object)superName && IsInMethod())
                scope.Mark(classCell, SymbolTraits.Used);
        }

        private bool IsInMethod()
        {
            if (scope.Owner.Kind != ScopeKind.Function)
                return false;
            for (Scope outer = scope.Owner.Parent; outer != null; outer = outer.Parent)
            {
                if (outer.Kind == ScopeKind.Class)
                    return true;
            }
            return false;
        }

        private void VisitTargets(NodeList targets)
        {
            for (int i = 0; i < targets.Count; i++)
                VisitTarget(targets[i]);
        }

        private void VisitTarget(Node target)
        {
            switch (target.Kind)
            {
                case NodeKind.Name:
                    Bind(((NameNode)target).Name);
                    return;
                case NodeKind.Tuple:
                case NodeKind.List:
                    VisitTargets(((SequenceNode)target).Items);
                    return;
                case NodeKind.Star:
                    VisitTarget(((UnaryNode)target).Operand);
                    return;
                default:
                    Visit(target);
                    return;
            }
        }

        private void VisitArguments(Arguments arguments)
        {
            VisitAll(arguments.Positional);
            VisitAll(arguments.Values);
        }

        // The name is bound in the function around all comprehensions.
        private void VisitWalrus(WalrusNode node)
        {
            Visit(node.Value);
            PyStr name = node.Target.Name;
            Scope binder = scope;
            for (; binder.Kind == ScopeKind.Comprehension || binder.IsExpression; binder = binder.Parent)
            {
                if ((binder.TraitsOf(name) & SymbolTraits.Bound) != 0)
                    throw Error(node.Target, "assignment expression cannot rebind comprehension iteration variable '" + name + "'");
            }
            if (binder != scope && binder.Kind == ScopeKind.Class)
                throw Error(node, "assignment expression within a comprehension cannot be used in a class body");
            bool isGlobal = binder.Kind == ScopeKind.Module || (binder.TraitsOf(name) & SymbolTraits.Global) != 0;
            for (Scope at = scope; at != binder; at = at.Parent)
            {
                if (at.IsExpression)
                    at.Mark(name, isGlobal ? SymbolTraits.Global : SymbolTraits.Nonlocal);
                at.Owner.HasWalrus = true;
            }
            binder.Mark(name, SymbolTraits.Bound);
            binder.HasWalrus = true;
        }

        private void VisitYield(UnaryNode node)
        {
            Scope owner = scope.Owner;
            if (scope.Kind == ScopeKind.Comprehension || scope.IsExpression)
                throw Error(node, "'yield' inside " + (scope.IsExpression ? "generator expression" : "comprehension"));
            if (owner.Kind != ScopeKind.Function)
                throw Error(node, "'yield' outside function");
            owner.IsGenerator = true;
            Visit(node.Operand);
        }

        private void VisitDeclaration(NamesNode node)
        {
            bool global = node.Kind == NodeKind.Global;
            if (!global && scope.Kind == ScopeKind.Module)
                throw Error(node, "nonlocal declaration not allowed at module level");
            for (int i = 0; i < node.Names.Count; i++)
            {
                PyStr name = node.Names[i];
                int traits = scope.TraitsOf(name);
                string word = global ? "global" : "nonlocal";
                if ((traits & SymbolTraits.Parameter) != 0)
                    throw Error(node, "name '" + name + "' is parameter and " + word);
                if ((traits & (global ? SymbolTraits.Nonlocal : SymbolTraits.Global)) != 0)
                    throw Error(node, "name '" + name + "' is nonlocal and global");
                if (scope.Kind == ScopeKind.Module)
                    continue;
                if ((traits & SymbolTraits.Bound) != 0 && (traits & (SymbolTraits.Global | SymbolTraits.Nonlocal)) == 0)
                    throw Error(node, "name '" + name + "' is assigned to before " + word + " declaration");
                if ((traits & SymbolTraits.Used) != 0)
                    throw Error(node, "name '" + name + "' is used prior to " + word + " declaration");
                if (!global)
                {
                    PendingNonlocal later = new PendingNonlocal();
                    later.Scope = scope;
                    later.Name = name;
                    later.Place = node;
                    later.Next = pending;
                    pending = later;
                }
                scope.Mark(name, global ? SymbolTraits.Global : SymbolTraits.Nonlocal);
            }
        }

        // An enclosing function may bind the name after the inner function's definition, so nonlocals are looked at when all is walked.
        private sealed class PendingNonlocal
        {
            internal Scope Scope;
            internal PyStr Name;
            internal Node Place;
            internal PendingNonlocal Next;
        }

        private void CheckNonlocals()
        {
            for (PendingNonlocal at = pending; at != null; at = at.Next)
            {
                if (!at.Scope.HasEnclosingVariable(at.Name))
                    throw Error(at.Place, "no binding for nonlocal '" + at.Name + "' found");
            }
        }

        private void VisitImport(ImportNode node)
        {
            if (node.IsStar && scope.Kind != ScopeKind.Module)
                throw Error(node, "import * only allowed at module level");
            for (int i = 0; i < node.Bound.Count; i++)
                Bind(node.Bound[i]);
        }

        private void VisitTry(TryNode node)
        {
            VisitAll(node.Body);
            for (int i = 0; i < node.Handlers.Length; i++)
            {
                Visit(node.Handlers[i].Type);
                if (node.Handlers[i].Name != null)
                    Bind(node.Handlers[i].Name);
                VisitAll(node.Handlers[i].Body);
            }
            VisitAll(node.Otherwise);
            VisitAll(node.Finally);
        }

        private void VisitFunction(FunctionNode node)
        {
            VisitAll(node.Decorators);
            Parameters parameters = node.Parameters;
            VisitAll(parameters.Defaults);
            VisitAll(parameters.KeywordDefaults);
            VisitAll(parameters.Annotations);
            Visit(node.Returns);
            if (node.Kind == NodeKind.Function)
                Bind(node.Name);
            Scope outer = scope;
            scope = new Scope(ScopeKind.Function, outer);
            node.Scope = scope;
            for (int i = 0; i < parameters.Names.Count; i++)
                scope.Mark(parameters.Names[i], SymbolTraits.Parameter);
            VisitAll(node.Body);
            Visit(node.Value);
            scope = outer;
        }

        private void VisitClass(ClassNode node)
        {
            VisitAll(node.Decorators);
            VisitArguments(node.Arguments);
            Bind(node.Name);
            Scope outer = scope;
            scope = new Scope(ScopeKind.Class, outer);
            node.Scope = scope;
            VisitAll(node.Body);
            scope = outer;
        }

        // The first source is evaluated outside the comprehension.
        private void VisitComprehension(ComprehensionNode node)
        {
            Visit(node.Clauses[0].Source);
            Scope outer = scope;
            bool isGenerator = node.Kind == NodeKind.GeneratorExpression;
            scope = new Scope(isGenerator ? ScopeKind.Function : ScopeKind.Comprehension, outer);
            scope.IsGenerator = isGenerator;
            scope.IsExpression = isGenerator;
            node.Scope = scope;
            for (int i = 0; i < node.Clauses.Length; i++)
                VisitTarget(node.Clauses[i].Target);
            for (int i = 0; i < node.Clauses.Length; i++)
            {
                if (i > 0)
                    Visit(node.Clauses[i].Source);
                VisitAll(node.Clauses[i].Conditions);
            }
            Visit(node.Element);
            Visit(node.Value);
            scope = outer;
        }
    }
}
