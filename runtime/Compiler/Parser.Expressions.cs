// Tokens to trees: expressions, by precedence climbing.

using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Compiler
{
    internal sealed partial class Parser
    {
        private const int OrPrecedence = 0, AndPrecedence = 1, NotPrecedence = 2, ComparisonPrecedence = 3, ArithmeticPrecedence = 4, UnaryPrecedence = 10,
            PowerPrecedence = 11;

        private void Enter()
        {
            if (++depth > CompilerLimits.NestedExpressions)
                throw lexer.Error("too many nested expressions");
        }

        // ---- lists of expressions -----------------------------------------------------------------------------------------------

        /// <summary>`a, *b, c`: one expression, or a tuple.</summary>
        private Node StarExpressions()
        {
            int start = lexer.Start;
            Node first = StarExpression();
            if (Kind != TokenKind.Comma)
            {
                if (first.Kind == NodeKind.Star && Kind != TokenKind.Assign)
                    throw At(first, "can't use starred expression here");
                return first;
            }
            NodeList items = new NodeList();
            items.Add(first);
            while (Accept(TokenKind.Comma))
            {
                if (!StartsExpression())
                    break;
                items.Add(StarExpression());
            }
            return new SequenceNode(NodeKind.Tuple, items, start, lexer.LastEnd);
        }

        private bool StartsExpression()
        {
            switch (Kind)
            {
                case TokenKind.Name:
                case TokenKind.Number:
                case TokenKind.Text:
                case TokenKind.None:
                case TokenKind.True:
                case TokenKind.False:
                case TokenKind.LeftParen:
                case TokenKind.LeftBracket:
                case TokenKind.LeftBrace:
                case TokenKind.Minus:
                case TokenKind.Plus:
                case TokenKind.Tilde:
                case TokenKind.Not:
                case TokenKind.Lambda:
                case TokenKind.Star:
                case TokenKind.Ellipsis:
                case TokenKind.Await:
                    return true;
                default:
                    return false;
            }
        }

        private Node StarExpression()
        {
            int start = lexer.Start;
            if (!Accept(TokenKind.Star))
                return Expression();
            Node operand = Operators(ArithmeticPrecedence);
            return new UnaryNode(NodeKind.Star, 0, operand, start, operand.End);
        }

        // What follows `=`, stands in parentheses or is a statement: yield is allowed too.
        private Node StarExpressionsOrYield()
        {
            return Kind == TokenKind.Yield ? Yield() : StarExpressions();
        }

        private Node StarNamedExpression()
        {
            return Kind == TokenKind.Star ? StarExpression() : NamedExpression();
        }

        // The test of an if or while.
        private Node Condition()
        {
            Node test = NamedExpression();
            if (Kind == TokenKind.Assign)
                throw EqualSignAfter(test);
            return test;
        }

        private Node NamedExpression()
        {
            Node value = Expression();
            if (Kind != TokenKind.Walrus)
                return value;
            NameNode name = value as NameNode;
            if (name == null || name.InParentheses)
                throw At(value, "cannot use assignment expressions with " + NameOf(value));
            lexer.Next();
            return new WalrusNode(name, Expression());
        }

        // ---- operators ------------------------------------------------------------------------------------------------------------

        private Node Expression()
        {
            Enter();
            Node value;
            if (Kind == TokenKind.Lambda)
                value = Lambda();
            else
            {
                value = Operators(OrPrecedence);
                if (Accept(TokenKind.If))
                {
                    Node test = Operators(OrPrecedence);
                    if (Kind != TokenKind.Else)
                        throw lexer.Source.Error(value.Start, test.End, "expected 'else' after 'if' expression");
                    lexer.Next();
                    value = new ConditionalNode(test, value, Expression());
                }
            }
            depth--;
            return value;
        }

        // Operators by how tightly they bind. One method climbs all of them: each level as a method of its own would be a frame on the heap.
        private static int PrecedenceOf(TokenKind kind)
        {
            switch (kind)
            {
                case TokenKind.Or: return OrPrecedence;
                case TokenKind.And: return AndPrecedence;
                case TokenKind.Less:
                case TokenKind.LessEqual:
                case TokenKind.Greater:
                case TokenKind.GreaterEqual:
                case TokenKind.Equal:
                case TokenKind.NotEqual:
                case TokenKind.In:
                case TokenKind.Is:
                case TokenKind.Not: return ComparisonPrecedence;
                case TokenKind.Bar: return ArithmeticPrecedence;
                case TokenKind.Caret: return 5;
                case TokenKind.Ampersand: return 6;
                case TokenKind.ShiftLeft:
                case TokenKind.ShiftRight: return 7;
                case TokenKind.Plus:
                case TokenKind.Minus: return 8;
                case TokenKind.Star:
                case TokenKind.Slash:
                case TokenKind.DoubleSlash:
                case TokenKind.Percent:
                case TokenKind.At: return 9;
                case TokenKind.DoubleStar: return PowerPrecedence;
                default: return -1;
            }
        }

        // An operand and the operators behind it that bind at least so tightly.
        private Node Operators(int least)
        {
            Node left = Kind == TokenKind.Not && least <= NotPrecedence ? Inversion() : Unary();
            int chain = 0;
            for (;;)
            {
                int precedence = PrecedenceOf(Kind);
                if (precedence < least)
                    return left;
                if (precedence <= AndPrecedence)
                {
                    left = Chain(left, precedence);
                    continue;
                }
                if (precedence == ComparisonPrecedence)
                {
                    left = Comparison(left);
                    continue;
                }
                if (++chain > CompilerLimits.Chain)
                    throw lexer.Error("too many operators in a row");
                Opcode op = (Opcode)(Kind - TokenKind.Plus + (int)Opcode.Add);
                lexer.Next();
                Node right;
                if (precedence == PowerPrecedence)
                {
                    // ** binds less tightly than an unary operator on its right, and to the right.
                    Enter();
                    right = Operators(PowerPrecedence);
                    depth--;
                }
                else
                    right = Operators(precedence + 1);
                left = new BinaryNode(op, left, right);
            }
        }

        private Node Chain(Node first, int precedence)
        {
            NodeList items = new NodeList();
            items.Add(first);
            TokenKind word = precedence == OrPrecedence ? TokenKind.Or : TokenKind.And;
            while (Accept(word))
                items.Add(Operators(precedence + 1));
            return new SequenceNode(word == TokenKind.Or ? NodeKind.Or : NodeKind.And, items, first.Start, lexer.LastEnd);
        }

        private Node Inversion()
        {
            int start = lexer.Start;
            Enter();
            lexer.Next();
            Node operand = Operators(NotPrecedence);
            depth--;
            return new UnaryNode(NodeKind.Not, Opcode.Not, operand, start, operand.End);
        }

        private Node Comparison(Node first)
        {
            CompareNode node = new CompareNode(first);
            do
            {
                Opcode op = Kind == TokenKind.In ? Opcode.In : Kind == TokenKind.Is ? Opcode.Is : Kind == TokenKind.Not ? Opcode.NotIn
                    : (Opcode)(Kind - TokenKind.Less + (int)Opcode.Lt);
                lexer.Next();
                if (op == Opcode.NotIn)
                    Expect(TokenKind.In);
                else if (op == Opcode.Is && Accept(TokenKind.Not))
                    op = Opcode.IsNot;
                node.Add(op, Operators(ArithmeticPrecedence));
            }
            while (PrecedenceOf(Kind) == ComparisonPrecedence);
            return node;
        }

        private Node Unary()
        {
            Opcode op;
            switch (Kind)
            {
                case TokenKind.Minus: op = Opcode.Neg; break;
                case TokenKind.Plus: op = Opcode.Pos; break;
                case TokenKind.Tilde: op = Opcode.Invert; break;
                case TokenKind.Await: throw NotYet("await is");
                default: return Primary();
            }
            int start = lexer.Start;
            Enter();
            lexer.Next();
            Node operand = Operators(UnaryPrecedence);
            depth--;
            return Negated(op, operand, start);
        }

        // -1 is a constant.
        private static Node Negated(Opcode op, Node operand, int start)
        {
            ConstantNode constant = operand as ConstantNode;
            if (op == Opcode.Neg && constant != null)
            {
                PyInt whole = constant.Value as PyInt;
                PyFloat real = constant.Value as PyFloat;
                PyBigInt big = constant.Value as PyBigInt;
                if (whole != null && whole.Value != long.MinValue)
                    return new ConstantNode(new PyInt(-whole.Value), start, operand.End);
                if (real != null)
                    return new ConstantNode(new PyFloat(-real.Value), start, operand.End);
                if (big != null)
                    return new ConstantNode(PyBigInt.Object(BigInt.Negate(big.Value)), start, operand.End);
            }
            return new UnaryNode(NodeKind.Unary, op, operand, start, operand.End);
        }

        // ---- primaries --------------------------------------------------------------------------------------------------------------

        private Node Primary()
        {
            Node value = Atom();
            int chain = 0;
            for (;;)
            {
                switch (Kind)
                {
                    case TokenKind.Dot:
                    {
                        lexer.Next();
                        PyStr name = ExpectName();
                        value = new AttributeNode(value, name, lexer.LastEnd);
                        break;
                    }
                    case TokenKind.LeftParen:
                    {
                        lexer.Next();
                        Arguments arguments = new Arguments();
                        ArgumentList(arguments);
                        value = new CallNode(value, arguments, lexer.LastEnd);
                        break;
                    }
                    case TokenKind.LeftBracket:
                        value = Subscript(value);
                        break;
                    default:
                        return value;
                }
                if (++chain > CompilerLimits.Chain)
                    throw lexer.Error("too many calls, attributes or items in a row");
            }
        }

        private Node Atom()
        {
            int start = lexer.Start;
            int end = lexer.End;
            switch (Kind)
            {
                case TokenKind.Name:
                {
                    Node name = new NameNode(Mangled(lexer.Name), start, end);
                    lexer.Next();
                    return name;
                }
                case TokenKind.Number:
                {
                    object value = Literals.Number(lexer);
                    lexer.Next();
                    return new ConstantNode(value, start, end);
                }
                case TokenKind.Text: return Text();
                case TokenKind.None: return Constant(Py.None);
                case TokenKind.True: return Constant(Py.True);
                case TokenKind.False: return Constant(Py.False);
                case TokenKind.Ellipsis: return Constant(Py.Ellipsis);
                case TokenKind.LeftParen: return Parenthesized();
                case TokenKind.LeftBracket: return ListDisplay();
                case TokenKind.LeftBrace: return BraceDisplay();
                default: throw Unexpected();
            }
        }

        private Node Constant(object value)
        {
            Node node = new ConstantNode(value, lexer.Start, lexer.End);
            lexer.Next();
            return node;
        }

        private void CloseBracket(TokenKind close, Node last)
        {
            if (!Accept(close))
                throw Kind == TokenKind.Assign && last != null ? EqualSignAfter(last) : UnexpectedAfter(last);
            brackets--;
            depth--;
        }

        private Node Parenthesized()
        {
            int start = lexer.Start;
            Enter();
            brackets++;
            lexer.Next();
            if (Accept(TokenKind.RightParen))
            {
                depth--;
                brackets--;
                return new ConstantNode(PyTuple.Empty, start, lexer.LastEnd);
            }
            Node first = Kind == TokenKind.Yield ? Yield() : StarNamedExpression();
            if (Kind == TokenKind.For || Kind == TokenKind.Async)
                return Comprehension(NodeKind.GeneratorExpression, first, null, TokenKind.RightParen, start);
            if (Kind != TokenKind.Comma)
            {
                CloseBracket(TokenKind.RightParen, first);
                if (first.Kind == NodeKind.Star)
                    throw At(first, "cannot use starred expression here");
                first.PutInParentheses();
                return first;
            }
            NodeList items = Items(first, TokenKind.RightParen);
            SequenceNode tuple = new SequenceNode(NodeKind.Tuple, items, start, lexer.LastEnd);
            tuple.PutInParentheses();
            return tuple;
        }

        // The rest of a display after its first item, with the closing bracket.
        private NodeList Items(Node first, TokenKind close)
        {
            NodeList items = new NodeList();
            items.Add(first);
            while (Accept(TokenKind.Comma))
            {
                if (Kind == close)
                    break;
                items.Add(StarNamedExpression());
            }
            CloseBracket(close, items[items.Count - 1]);
            return items;
        }

        private Node ListDisplay()
        {
            int start = lexer.Start;
            Enter();
            brackets++;
            lexer.Next();
            if (Accept(TokenKind.RightBracket))
            {
                depth--;
                brackets--;
                return new SequenceNode(NodeKind.List, new NodeList(), start, lexer.LastEnd);
            }
            Node first = StarNamedExpression();
            if (Kind == TokenKind.For || Kind == TokenKind.Async)
                return Comprehension(NodeKind.ListComprehension, first, null, TokenKind.RightBracket, start);
            return new SequenceNode(NodeKind.List, Items(first, TokenKind.RightBracket), start, lexer.LastEnd);
        }

        private Node BraceDisplay()
        {
            int start = lexer.Start;
            Enter();
            brackets++;
            lexer.Next();
            if (Kind == TokenKind.RightBrace || Kind == TokenKind.DoubleStar)
                return DictDisplay(start, null);
            Node first = StarNamedExpression();
            if (Kind == TokenKind.Colon)
                return DictDisplay(start, first);
            if (Kind == TokenKind.For || Kind == TokenKind.Async)
                return Comprehension(NodeKind.SetComprehension, first, null, TokenKind.RightBrace, start);
            return new SequenceNode(NodeKind.Set, Items(first, TokenKind.RightBrace), start, lexer.LastEnd);
        }

        // first is the first key, already read; null if there is none.
        private Node DictDisplay(int start, Node first)
        {
            DictNode node = new DictNode(start);
            Node last = null;
            for (;;)
            {
                if (first == null && Kind == TokenKind.RightBrace)
                    break;
                if (first == null && Accept(TokenKind.DoubleStar))
                {
                    node.Keys.Add(null);
                    last = Operators(ArithmeticPrecedence);
                    node.Values.Add(last);
                }
                else
                {
                    Node key = first != null ? first : Expression();
                    first = null;
                    if (!Accept(TokenKind.Colon))
                        throw Kind == TokenKind.RightBrace || Kind == TokenKind.Comma ? lexer.Source.Error(lexer.LastEnd - 1, lexer.LastEnd, "':' expected after dictionary key")
                            : UnexpectedAfter(key);
                    if (Kind == TokenKind.RightBrace || Kind == TokenKind.Comma)
                        throw lexer.Source.Error(lexer.LastEnd - 1, lexer.LastEnd, "expression expected after dictionary key and ':'");
                    last = Expression();
                    if ((Kind == TokenKind.For || Kind == TokenKind.Async) && node.Keys.Count == 0)
                        return Comprehension(NodeKind.DictComprehension, key, last, TokenKind.RightBrace, start);
                    node.Keys.Add(key);
                    node.Values.Add(last);
                }
                if (!Accept(TokenKind.Comma))
                    break;
            }
            CloseBracket(TokenKind.RightBrace, last);
            node.End = lexer.LastEnd;
            return node;
        }

        // After the opening bracket; takes the closing one.
        private void ArgumentList(Arguments arguments)
        {
            Enter();
            brackets++;
            Node last = null;
            while (Kind != TokenKind.RightParen)
            {
                int start = lexer.Start;
                if (Accept(TokenKind.DoubleStar))
                {
                    last = Expression();
                    arguments.AddKeyword(null, last);
                    arguments.HasDoubleStar = true;
                }
                else if (Accept(TokenKind.Star))
                {
                    if (arguments.HasDoubleStar)
                        throw lexer.Source.Error(start, lexer.End, "iterable argument unpacking follows keyword argument unpacking");
                    last = Expression();
                    arguments.Positional.Add(new UnaryNode(NodeKind.Star, 0, last, start, last.End));
                    arguments.HasStar = true;
                }
                else
                {
                    last = NamedExpression();
                    Argument(arguments, last);
                }
                if (!Accept(TokenKind.Comma))
                    break;
            }
            if (Kind != TokenKind.RightParen)
                throw UnexpectedAfter(last);
            CloseBracket(TokenKind.RightParen, last);
        }

        private void Argument(Arguments arguments, Node node)
        {
            if (Kind == TokenKind.For || Kind == TokenKind.Async)
            {
                Clause[] clauses = Clauses(node);
                ComprehensionNode generator = new ComprehensionNode(NodeKind.GeneratorExpression, node, null, clauses, node.Start, lexer.LastEnd);
                // It may do without parentheses of its own where it is the only argument.
                if (arguments.Positional.Count + arguments.Values.Count > 0 || Kind == TokenKind.Comma)
                    throw At(generator, "Generator expression must be parenthesized");
                arguments.Positional.Add(generator);
                return;
            }
            if (Kind != TokenKind.Assign)
            {
                if (arguments.HasDoubleStar)
                    throw lexer.Error("positional argument follows keyword argument unpacking");
                if (arguments.Names.Count > 0)
                    throw lexer.Error("positional argument follows keyword argument");
                arguments.Positional.Add(node);
                return;
            }
            NameNode name = node as NameNode;
            if (name == null || name.InParentheses)
            {
                if (IsKeywordConstant(node))
                    throw lexer.Source.Error(node.Start, lexer.End, "cannot assign to " + NameOf(node));
                throw lexer.Source.Error(node.Start, lexer.End, "expression cannot contain assignment, perhaps you meant \"==\"?");
            }
            lexer.Next();
            Node value = Expression();
            if (arguments.Names.IndexOf(name.Name) >= 0)
                throw lexer.Source.Error(name.Start, value.End, "keyword argument repeated: " + name.Name);
            arguments.AddKeyword(name.Name, value);
            if (Kind == TokenKind.For)
                throw lexer.Source.Error(name.Start, lexer.End, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }

        private Node Subscript(Node value)
        {
            Enter();
            brackets++;
            lexer.Next();
            int start = lexer.Start;
            Node index = Slice();
            if (Kind == TokenKind.Comma || index.Kind == NodeKind.Star)
            {
                NodeList items = new NodeList();
                items.Add(index);
                while (Accept(TokenKind.Comma))
                {
                    if (Kind == TokenKind.RightBracket)
                        break;
                    items.Add(Slice());
                }
                index = new SequenceNode(NodeKind.Tuple, items, start, lexer.LastEnd);
            }
            CloseBracket(TokenKind.RightBracket, index);
            return new SubscriptNode(value, index, lexer.LastEnd);
        }

        private Node Slice()
        {
            int start = lexer.Start;
            Node from = Kind == TokenKind.Colon ? null : StarNamedExpression();
            if (Kind != TokenKind.Colon)
                return from;
            SliceNode node = new SliceNode(start);
            node.From = from;
            lexer.Next();
            node.To = SlicePart();
            if (Accept(TokenKind.Colon))
                node.Step = SlicePart();
            node.End = lexer.LastEnd;
            return node;
        }

        private Node SlicePart()
        {
            return Kind == TokenKind.Colon || Kind == TokenKind.Comma || Kind == TokenKind.RightBracket ? null : Expression();
        }

        private Node Lambda()
        {
            FunctionNode node = new FunctionNode(NodeKind.Lambda, lexer.Start);
            lexer.Next();
            node.Name = lexer.Names.Intern("<lambda>");
            node.Parameters = ParameterList(TokenKind.Colon);
            ExpectColon();
            node.Value = Expression();
            node.End = lexer.LastEnd;
            return node;
        }
    }
}
