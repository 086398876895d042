// Tokens to trees: statements. Those with blocks are in Parser.Compound.cs,
// expressions in Parser.Expressions.cs, string literals in Parser.Text.cs, targets and their errors in Parser.Targets.cs.
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
            Node first = StarExpressionsOrYield();
            if (Kind == TokenKind.Colon && IsAnnotatable(first))
                return Annotated(first);
            if (Kind >= TokenKind.PlusAssign && Kind <= TokenKind.ShiftRightAssign)
            {
                CheckAugmented(first);
                Opcode op = (Opcode)(Kind - TokenKind.PlusAssign + (int)Opcode.InAdd);
                lexer.Next();
                return new AugmentedNode(first, op, StarExpressionsOrYield());
            }
            if (Kind != TokenKind.Assign)
                return new UnaryNode(NodeKind.Expression, 0, first, start, first.End);
            NodeList targets = new NodeList();
            Node value = first;
            while (Accept(TokenKind.Assign))
            {
                CheckAssigned(value);
                targets.Add(value);
                value = StarExpressionsOrYield();
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
            Node value = Accept(TokenKind.Assign) ? StarExpressionsOrYield() : null;
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
                Node target = Operators(ArithmeticPrecedence);
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
    }
}
