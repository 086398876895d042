// Tokens to trees: statements. Expressions are in Parser.Expressions.cs, targets and their errors in Parser.Targets.cs.
// https://docs.python.org/3.11/reference/grammar.html

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>Parses a source one statement at a time, so that no more than one top-level statement's tree is in memory.</summary>
    internal sealed partial class Parser
    {
        private readonly Lexer lexer;
        private int depth;
        private int brackets;
        private PyStr className;

        internal Parser(Lexer lexer)
        {
            this.lexer = lexer;
        }

        // ---- tokens -----------------------------------------------------------------------------------------------------------

        private TokenKind Kind { get { return lexer.Kind; } }

        private bool Accept(TokenKind kind)
        {
            if (lexer.Kind != kind)
                return false;
            lexer.Next();
            return true;
        }

        private void Expect(TokenKind kind)
        {
            if (!Accept(kind))
                throw Unexpected();
        }

        private PyStr ExpectName()
        {
            PyStr name = lexer.Name;
            Expect(TokenKind.Name);
            return Mangled(name);
        }

        // Inside a class, `__x` is `_Class__x`.
        private PyStr Mangled(PyStr name)
        {
            byte[] bytes = name.Bytes;
            int length = bytes.Length;
            if (className == null || length < 3 || bytes[0] != '_' || bytes[1] != '_' || (bytes[length - 1] == '_' && bytes[length - 2] == '_'))
                return name;
            string owner = className.ToString();
            int start = 0;
            while (start < owner.Length && owner[start] == '_')
                start++;
            return start == owner.Length ? name : lexer.Names.Intern("_" + owner.Substring(start) + name);
        }

        private void ExpectColon()
        {
            if (Accept(TokenKind.Colon))
                return;
            if (Kind == TokenKind.NewLine || Kind == TokenKind.End)
                throw lexer.Error("expected ':'");
            throw Kind == TokenKind.Assign ? Unexpected() : lexer.Error("expected ':'");
        }

        private ScriptException Unexpected()
        {
            if (Kind == TokenKind.Indent)
                return lexer.Source.Error(TypeIds.IndentationError, lexer.Start, lexer.Start, "unexpected indent");
            return lexer.Error("invalid syntax");
        }

        private ScriptException At(Node node, string message)
        {
            return lexer.Source.Error(node.Start, node.End, message);
        }

        private ScriptException NotYet(string what)
        {
            return lexer.Error(what + " not supported yet");
        }

        // ---- blocks -----------------------------------------------------------------------------------------------------------

        /// <summary>The next statements at the top level: a compound one, or all of a line; null at the end.</summary>
        internal NodeList NextStatements()
        {
            while (Accept(TokenKind.NewLine))
            {
            }
            if (Kind == TokenKind.End)
                return null;
            if (Kind == TokenKind.Indent)
                throw Unexpected();
            NodeList statements = new NodeList();
            Statement(statements);
            return statements;
        }

        /// <summary>An expression that is the whole source.</summary>
        internal Node SingleExpression()
        {
            Node value = StarExpressions();
            while (Accept(TokenKind.NewLine))
            {
            }
            if (Kind != TokenKind.End)
                throw UnexpectedAfter(value);
            return value;
        }

        private NodeList Block(string what, int startedAt)
        {
            NodeList body = new NodeList();
            if (!Accept(TokenKind.NewLine))
            {
                SimpleLine(body);
                return body;
            }
            if (Kind != TokenKind.Indent)
            {
                throw lexer.Source.Error(TypeIds.IndentationError, lexer.Start, lexer.End, "expected an indented block after " + what + " on line "
                    + lexer.Source.LineOf(startedAt).ToString());
            }
            lexer.Next();
            do
                Statement(body);
            while (Kind != TokenKind.Dedent && Kind != TokenKind.End);
            Accept(TokenKind.Dedent);
            return body;
        }

        private NodeList ColonBlock(string what, int startedAt)
        {
            ExpectColon();
            return Block(what, startedAt);
        }

        private void Statement(NodeList into)
        {
            switch (Kind)
            {
                case TokenKind.If: into.Add(If()); return;
                case TokenKind.While: into.Add(While()); return;
                case TokenKind.For: into.Add(For()); return;
                case TokenKind.Try: into.Add(Try()); return;
                case TokenKind.With: into.Add(With()); return;
                case TokenKind.Def: into.Add(Function(null)); return;
                case TokenKind.Class: into.Add(Class(null)); return;
                case TokenKind.At: into.Add(Decorated()); return;
                case TokenKind.Async: throw NotYet("async is");
                case TokenKind.Indent: throw Unexpected();
                default: SimpleLine(into); return;
            }
        }

        private void SimpleLine(NodeList into)
        {
            for (;;)
            {
                Node statement = Simple();
                into.Add(statement);
                if (!Accept(TokenKind.Semicolon))
                {
                    if (Kind == TokenKind.NewLine)
                        break;
                    throw UnexpectedAfter(statement.Kind == NodeKind.Expression ? ((UnaryNode)statement).Operand : null);
                }
                if (Kind == TokenKind.NewLine)
                    break;
            }
            lexer.Next();
        }

        // ---- simple statements --------------------------------------------------------------------------------------------------

        private Node Simple()
        {
            int start = lexer.Start;
            switch (Kind)
            {
                case TokenKind.Pass: return Single(NodeKind.Pass);
                case TokenKind.Break: return Single(NodeKind.Break);
                case TokenKind.Continue: return Single(NodeKind.Continue);
                case TokenKind.Return:
                {
                    lexer.Next();
                    Node value = AtEndOfStatement() ? null : StarExpressions();
                    return new UnaryNode(NodeKind.Return, 0, value, start, lexer.LastEnd);
                }
                case TokenKind.Raise: return Raise();
                case TokenKind.Global: return Names(NodeKind.Global);
                case TokenKind.Nonlocal: return Names(NodeKind.Nonlocal);
                case TokenKind.Del: return Delete();
                case TokenKind.Assert:
                {
                    lexer.Next();
                    Node test = Expression();
                    if (Kind == TokenKind.Assign)
                        throw EqualSignAfter(test);
                    Node message = Accept(TokenKind.Comma) ? Expression() : null;
                    return new AssertNode(test, message, start, lexer.LastEnd);
                }
                case TokenKind.Import: return Import();
                case TokenKind.From: return ImportFrom();
                case TokenKind.Elif:
                case TokenKind.Else:
                case TokenKind.Except:
                case TokenKind.Finally:
                    throw Unexpected();
                case TokenKind.Name:
                    RefuseMatch();
                    return ExpressionStatement();
                default:
                    return ExpressionStatement();
            }
        }

        private bool AtEndOfStatement()
        {
            return Kind == TokenKind.NewLine || Kind == TokenKind.Semicolon || Kind == TokenKind.End;
        }

        private Node Single(NodeKind kind)
        {
            Node node = new Node(kind, lexer.Start, lexer.End);
            lexer.Next();
            return node;
        }

        // `match` is a name unless the line reads as the head of a match statement: it ends with a colon, and case comes next.
        private void RefuseMatch()
        {
            if (lexer.End - lexer.Start != 5 || !lexer.Source.Has(lexer.Start, "match"))
                return;
            byte[] bytes = lexer.Source.Bytes;
            int i = lexer.End;
            while (i < bytes.Length && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '#')
                i++;
            int last = i - 1;
            while (last > lexer.End && (bytes[last] == ' ' || bytes[last] == '\t'))
                last--;
            while (i < bytes.Length && bytes[i] != '\n')
                i++;
            while (i < bytes.Length && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r'))
                i++;
            if (bytes[last] == ':' && lexer.Source.Has(i, "case "))
                throw NotYet("match is");
        }

        private Node ExpressionStatement()
        {
            int start = lexer.Start;
            Node first = StarExpressions();
            if (Kind == TokenKind.Colon && IsAnnotatable(first))
                return Annotated(first);
            if (Kind >= TokenKind.PlusAssign && Kind <= TokenKind.ShiftRightAssign)
            {
                CheckAugmented(first);
                Opcode op = (Opcode)(Kind - TokenKind.PlusAssign + (int)Opcode.InAdd);
                lexer.Next();
                return new AugmentedNode(first, op, StarExpressions());
            }
            if (Kind != TokenKind.Assign)
                return new UnaryNode(NodeKind.Expression, 0, first, start, first.End);
            NodeList targets = new NodeList();
            Node value = first;
            while (Accept(TokenKind.Assign))
            {
                CheckAssigned(value);
                targets.Add(value);
                value = StarExpressions();
            }
            return new AssignNode(targets, value);
        }

        private static bool IsAnnotatable(Node node)
        {
            return node.Kind == NodeKind.Name || node.Kind == NodeKind.Attribute || node.Kind == NodeKind.Subscript
                || node.Kind == NodeKind.Tuple || node.Kind == NodeKind.List;
        }

        private Node Annotated(Node target)
        {
            if (target.Kind == NodeKind.Tuple || target.Kind == NodeKind.List)
                throw At(target, "only single target (not " + (target.Kind == NodeKind.Tuple ? "tuple" : "list") + ") can be annotated");
            lexer.Next();
            Node annotation = Expression();
            Node value = Accept(TokenKind.Assign) ? StarExpressions() : null;
            return new AnnotatedNode(target, annotation, value, lexer.LastEnd);
        }

        private Node Raise()
        {
            RaiseNode node = new RaiseNode(lexer.Start, lexer.End);
            lexer.Next();
            if (AtEndOfStatement())
                return node;
            node.Error = Expression();
            if (Accept(TokenKind.From))
                node.Cause = Expression();
            node.End = lexer.LastEnd;
            return node;
        }

        private Node Names(NodeKind kind)
        {
            int start = lexer.Start;
            NameList names = new NameList();
            do
            {
                lexer.Next();
                names.Add(ExpectName());
            }
            while (Kind == TokenKind.Comma);
            return new NamesNode(kind, names, start, lexer.LastEnd);
        }

        private Node Delete()
        {
            int start = lexer.Start;
            lexer.Next();
            NodeList targets = new NodeList();
            do
            {
                if (targets.Count > 0 && AtEndOfStatement())
                    break;
                Node target = Arithmetic(0);
                CheckDeleted(target);
                targets.Add(target);
            }
            while (Accept(TokenKind.Comma));
            return new SequenceNode(NodeKind.Delete, targets, start, lexer.LastEnd);
        }

        private PyStr DottedName(out PyStr first)
        {
            PyStr name = ExpectName();
            first = name;
            if (Kind != TokenKind.Dot)
                return name;
            string text = name.ToString();
            while (Accept(TokenKind.Dot))
                text += "." + ExpectName();
            return lexer.Names.Intern(text);
        }

        private Node Import()
        {
            ImportNode node = new ImportNode(NodeKind.Import, lexer.Start);
            lexer.Next();
            do
            {
                PyStr first;
                node.Names.Add(DottedName(out first));
                AddAlias(node, first);
            }
            while (Accept(TokenKind.Comma));
            node.End = lexer.LastEnd;
            return node;
        }

        private void AddAlias(ImportNode node, PyStr name)
        {
            PyStr alias = Accept(TokenKind.As) ? ExpectName() : null;
            node.Aliases.Add(alias);
            node.Bound.Add(alias != null ? alias : name);
        }

        private Node ImportFrom()
        {
            ImportNode node = new ImportNode(NodeKind.ImportFrom, lexer.Start);
            lexer.Next();
            for (; Kind == TokenKind.Dot || Kind == TokenKind.Ellipsis; lexer.Next())
                node.Level += Kind == TokenKind.Dot ? 1 : 3;
            PyStr first;
            if (Kind == TokenKind.Import && node.Level > 0)
                node.Module = PyStr.Empty;
            else
                node.Module = DottedName(out first);
            Expect(TokenKind.Import);
            if (Accept(TokenKind.Star))
            {
                node.IsStar = true;
                node.End = lexer.LastEnd;
                return node;
            }
            bool inBrackets = Accept(TokenKind.LeftParen);
            do
            {
                if (inBrackets && Kind == TokenKind.RightParen && node.Names.Count > 0)
                    break;
                if (!inBrackets && Kind == TokenKind.NewLine && node.Names.Count > 0)
                    throw lexer.Error("trailing comma not allowed without surrounding parentheses");
                PyStr name = ExpectName();
                node.Names.Add(name);
                AddAlias(node, name);
            }
            while (Accept(TokenKind.Comma));
            if (inBrackets)
                Expect(TokenKind.RightParen);
            node.End = lexer.LastEnd;
            return node;
        }

        // ---- compound statements ------------------------------------------------------------------------------------------------

        private Node If()
        {
            IfNode node = new IfNode(lexer.Start);
            string what = "'if' statement";
            do
            {
                int start = lexer.Start;
                lexer.Next();
                Node test = Condition();
                node.Add(test, ColonBlock(what, start));
                what = "'elif' statement";
            }
            while (Kind == TokenKind.Elif);
            node.Otherwise = Else();
            node.End = lexer.LastEnd;
            return node;
        }

        private NodeList Else()
        {
            int start = lexer.Start;
            return Accept(TokenKind.Else) ? ColonBlock("'else' statement", start) : null;
        }

        private Node While()
        {
            WhileNode node = new WhileNode(lexer.Start);
            lexer.Next();
            node.Test = Condition();
            node.Body = ColonBlock("'while' statement", node.Start);
            node.Otherwise = Else();
            node.End = lexer.LastEnd;
            return node;
        }

        private Node For()
        {
            ForNode node = new ForNode(lexer.Start);
            lexer.Next();
            node.Target = TargetList();
            Expect(TokenKind.In);
            node.Source = StarExpressions();
            node.Body = ColonBlock("'for' statement", node.Start);
            node.Otherwise = Else();
            node.End = lexer.LastEnd;
            return node;
        }

        private Node Try()
        {
            TryNode node = new TryNode(lexer.Start);
            lexer.Next();
            node.Body = ColonBlock("'try' statement", node.Start);
            node.Handlers = new ExceptClause[0];
            while (Kind == TokenKind.Except)
            {
                int count = node.Handlers.Length;
                if (count > 0 && node.Handlers[count - 1].Type == null)
                    throw lexer.Source.Error(node.Handlers[count - 1].Start, node.Handlers[count - 1].Start + 6, "default 'except:' must be last");
                ExceptClause[] grown = new ExceptClause[count + 1];
                System.Array.Copy(node.Handlers, 0, grown, 0, count);
                node.Handlers = grown;
                grown[count] = Except();
            }
            if (node.Handlers.Length > 0)
                node.Otherwise = Else();
            int start = lexer.Start;
            if (Accept(TokenKind.Finally))
                node.Finally = ColonBlock("'finally' statement", start);
            else if (node.Handlers.Length == 0)
                throw lexer.Error("expected 'except' or 'finally' block");
            node.End = lexer.LastEnd;
            return node;
        }

        private ExceptClause Except()
        {
            ExceptClause clause = new ExceptClause();
            clause.Start = lexer.Start;
            lexer.Next();
            if (Kind == TokenKind.Star)
                throw NotYet("except* is");
            if (Kind != TokenKind.Colon)
            {
                clause.Type = Expression();
                if (Kind == TokenKind.Comma)
                {
                    lexer.Next();
                    Node last = Expression();
                    while (Accept(TokenKind.Comma))
                        last = Expression();
                    throw lexer.Source.Error(clause.Type.Start, last.End, "multiple exception types must be parenthesized");
                }
                if (Accept(TokenKind.As))
                    clause.Name = ExpectName();
            }
            clause.Body = ColonBlock("'except' statement", clause.Start);
            return clause;
        }

        private Node With()
        {
            WithNode node = new WithNode(lexer.Start);
            lexer.Next();
            if (Kind != TokenKind.LeftParen || !ManagersInBrackets(node))
            {
                do
                    Manager(node);
                while (Accept(TokenKind.Comma));
            }
            node.Body = ColonBlock("'with' statement", node.Start);
            node.End = lexer.LastEnd;
            return node;
        }

        private void Manager(WithNode node)
        {
            node.Managers.Add(Expression());
            Node target = null;
            if (Accept(TokenKind.As))
            {
                target = StarTarget();
                CheckTarget(target);
            }
            node.Targets.Add(target);
        }

        // with (a as x, b as y): a bracket may also begin an expression, which shows at its end only.
        private bool ManagersInBrackets(WithNode node)
        {
            int[] place = lexer.Save();
            int depthBefore = depth;
            WithNode attempt = new WithNode(node.Start);
            bool fits = false;
            brackets++;
            try
            {
                lexer.Next();
                do
                {
                    if (Kind == TokenKind.RightParen)
                        break;
                    Manager(attempt);
                }
                while (Accept(TokenKind.Comma));
                fits = attempt.Managers.Count > 0 && Accept(TokenKind.RightParen) && Kind == TokenKind.Colon;
            }
            catch (ScriptException)
            {
                // Not a list of managers: the second reading says what is wrong with it.
            }
            brackets--;
            depth = depthBefore;
            if (!fits)
            {
                lexer.Restore(place);
                return false;
            }
            for (int i = 0; i < attempt.Managers.Count; i++)
            {
                node.Managers.Add(attempt.Managers[i]);
                node.Targets.Add(attempt.Targets[i]);
            }
            return true;
        }

        private Node Decorated()
        {
            NodeList decorators = new NodeList();
            while (Accept(TokenKind.At))
            {
                decorators.Add(NamedExpression());
                Expect(TokenKind.NewLine);
            }
            if (Kind == TokenKind.Def)
                return Function(decorators);
            if (Kind == TokenKind.Class)
                return Class(decorators);
            if (Kind == TokenKind.Async)
                throw NotYet("async is");
            throw Unexpected();
        }

        private Node Function(NodeList decorators)
        {
            FunctionNode node = new FunctionNode(NodeKind.Function, lexer.Start);
            lexer.Next();
            node.Decorators = decorators;
            node.Name = ExpectName();
            if (Kind != TokenKind.LeftParen)
                throw lexer.Error("expected '('");
            lexer.Next();
            node.Parameters = ParameterList(TokenKind.RightParen);
            Expect(TokenKind.RightParen);
            if (Accept(TokenKind.Arrow))
                node.Returns = Expression();
            node.End = lexer.LastEnd;
            node.Body = ColonBlock("function definition", node.Start);
            return node;
        }

        private Node Class(NodeList decorators)
        {
            ClassNode node = new ClassNode(lexer.Start);
            lexer.Next();
            node.Decorators = decorators;
            node.Name = ExpectName();
            node.Arguments = new Arguments();
            if (Accept(TokenKind.LeftParen))
                ArgumentList(node.Arguments);
            node.End = lexer.LastEnd;
            PyStr outer = className;
            className = node.Name;
            node.Body = ColonBlock("class definition", node.Start);
            className = outer;
            return node;
        }

        // ---- parameters -----------------------------------------------------------------------------------------------------------

        // Up to `close`, which is left: a colon for a lambda, whose parameters have no annotations.
        private Parameters ParameterList(TokenKind close)
        {
            Parameters parameters = new Parameters();
            PyStr star = null;
            PyStr doubleStar = null;
            Node starAnnotation = null;
            Node doubleStarAnnotation = null;
            bool bareStar = false;
            while (Kind != close)
            {
                if (doubleStar != null)
                    throw lexer.Error("arguments cannot follow var-keyword argument");
                if (Accept(TokenKind.DoubleStar))
                {
                    CheckBareStar(bareStar, parameters);
                    doubleStar = Parameter(parameters, close, ref doubleStarAnnotation, star);
                }
                else if (Kind == TokenKind.Star)
                {
                    if (bareStar || star != null)
                        throw lexer.Error("* argument may appear only once");
                    lexer.Next();
                    if (Kind == TokenKind.Comma)
                        bareStar = true;
                    else if (Kind == close)
                        throw lexer.Error("named arguments must follow bare *");
                    else
                        star = Parameter(parameters, close, ref starAnnotation, null);
                }
                else if (Kind == TokenKind.Slash)
                {
                    if (parameters.Positional == 0)
                        throw lexer.Error("at least one argument must precede /");
                    if (parameters.PositionalOnly > 0)
                        throw lexer.Error("/ may appear only once");
                    if (bareStar || star != null)
                        throw lexer.Error("/ must be ahead of *");
                    parameters.PositionalOnly = parameters.Positional;
                    lexer.Next();
                }
                else
                    PlainParameter(parameters, close, bareStar || star != null, star);
                if (Kind != close && !Accept(TokenKind.Comma))
                    throw Unexpected();
            }
            CheckBareStar(bareStar, parameters);
            parameters.HasStar = star != null;
            parameters.HasDoubleStar = doubleStar != null;
            if (star != null)
            {
                parameters.Names.Add(star);
                parameters.Annotations.Add(starAnnotation);
            }
            if (doubleStar != null)
            {
                parameters.Names.Add(doubleStar);
                parameters.Annotations.Add(doubleStarAnnotation);
            }
            return parameters;
        }

        private void CheckBareStar(bool bareStar, Parameters parameters)
        {
            if (bareStar && parameters.KeywordOnly == 0)
                throw lexer.Error("named arguments must follow bare *");
        }

        private PyStr Parameter(Parameters parameters, TokenKind close, ref Node annotation, PyStr star)
        {
            int start = lexer.Start;
            int end = lexer.End;
            PyStr name = ExpectName();
            if (parameters.Names.IndexOf(name) >= 0 || (object)name == (object)star)
                throw lexer.Source.Error(start, end, "duplicate argument '" + name + "' in function definition");
            if (close != TokenKind.Colon && Accept(TokenKind.Colon))
                annotation = Expression();
            return name;
        }

        private void PlainParameter(Parameters parameters, TokenKind close, bool keywordOnly, PyStr star)
        {
            int start = lexer.Start;
            int end = lexer.End;
            Node annotation = null;
            PyStr name = Parameter(parameters, close, ref annotation, star);
            Node value = Accept(TokenKind.Assign) ? Expression() : null;
            parameters.Names.Add(name);
            parameters.Annotations.Add(annotation);
            if (keywordOnly)
            {
                parameters.KeywordOnly++;
                parameters.KeywordDefaults.Add(value);
                return;
            }
            parameters.Positional++;
            if (value != null)
                parameters.Defaults.Add(value);
            else if (parameters.Defaults.Count > 0)
                throw lexer.Source.Error(start, end, "non-default argument follows default argument");
        }
    }
}
