// What can stand left of =, after for, as and del; and the errors that say what cannot.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    internal sealed partial class Parser
    {
        /// <summary>Targets after `for`: names, attributes, items, tuples and lists of them.</summary>
        private Node TargetList()
        {
            int start = lexer.Start;
            Node first = StarTarget();
            if (Kind != TokenKind.Comma)
            {
                if (first.Kind == NodeKind.Star)
                    throw At(first, "starred assignment target must be in a list or tuple");
                CheckTarget(first);
                return first;
            }
            NodeList items = new NodeList();
            items.Add(first);
            while (Accept(TokenKind.Comma))
            {
                if (Kind == TokenKind.In || Kind == TokenKind.Assign)
                    break;
                items.Add(StarTarget());
            }
            Node tuple = new SequenceNode(NodeKind.Tuple, items, start, lexer.LastEnd);
            CheckTarget(tuple);
            return tuple;
        }

        // Comparison would swallow the `in` of a for loop.
        private Node StarTarget()
        {
            int start = lexer.Start;
            if (!Accept(TokenKind.Star))
                return Operators(ArithmeticPrecedence);
            Node operand = Operators(ArithmeticPrecedence);
            return new UnaryNode(NodeKind.Star, 0, operand, start, operand.End);
        }

        private void CheckAssigned(Node node)
        {
            if (node.Kind == NodeKind.Star)
                throw At(node, "starred assignment target must be in a list or tuple");
            if (!IsTarget(node) && node.Kind != NodeKind.Tuple && node.Kind != NodeKind.List)
            {
                string name = NameOf(node);
                throw At(node, "cannot assign to " + name + (IsKeywordConstant(node) ? "" : " here. Maybe you meant '==' instead of '='?"));
            }
            CheckTarget(node);
        }

        private static bool IsTarget(Node node)
        {
            return node.Kind == NodeKind.Name || node.Kind == NodeKind.Attribute || node.Kind == NodeKind.Subscript;
        }

        private static bool IsKeywordConstant(Node node)
        {
            ConstantNode constant = node as ConstantNode;
            return constant != null && (constant.Value == Py.None || constant.Value is PyBool);
        }

        private void CheckTarget(Node node)
        {
            SequenceNode sequence = node as SequenceNode;
            if (sequence == null || (node.Kind != NodeKind.Tuple && node.Kind != NodeKind.List))
            {
                if (!IsTarget(node))
                    throw At(node, "cannot assign to " + NameOf(node));
                return;
            }
            bool starred = false;
            for (int i = 0; i < sequence.Items.Count; i++)
            {
                Node item = sequence.Items[i];
                if (item.Kind == NodeKind.Star)
                {
                    if (starred)
                        throw At(node, "multiple starred expressions in assignment");
                    starred = true;
                    item = ((UnaryNode)item).Operand;
                }
                CheckTarget(item);
            }
        }

        private void CheckAugmented(Node node)
        {
            if (!IsTarget(node))
                throw At(node, "'" + NameOf(node) + "' is an illegal expression for augmented assignment");
        }

        private void CheckDeleted(Node node)
        {
            SequenceNode sequence = node as SequenceNode;
            if (sequence != null && (node.Kind == NodeKind.Tuple || node.Kind == NodeKind.List))
            {
                for (int i = 0; i < sequence.Items.Count; i++)
                    CheckDeleted(sequence.Items[i]);
            }
            else if (!IsTarget(node))
                throw At(node, "cannot delete " + NameOf(node));
        }

        // What CPython calls a kind of expression in these errors.
        private static string NameOf(Node node)
        {
            switch (node.Kind)
            {
                case NodeKind.Constant:
                {
                    object value = ((ConstantNode)node).Value;
                    return value == Py.None ? "None" : value == Py.True ? "True" : value == Py.False ? "False" : value == Py.Ellipsis ? "ellipsis" : "literal";
                }
                case NodeKind.Name: return "name";
                case NodeKind.Attribute: return "attribute";
                case NodeKind.Subscript: return "subscript";
                case NodeKind.Joined: return "f-string expression";
                case NodeKind.Tuple: return "tuple";
                case NodeKind.List: return "list";
                case NodeKind.Set: return "set display";
                case NodeKind.Dict: return "dict literal";
                case NodeKind.Compare: return "comparison";
                case NodeKind.Call: return "function call";
                case NodeKind.Star: return "starred";
                case NodeKind.Conditional: return "conditional expression";
                case NodeKind.Lambda: return "lambda";
                case NodeKind.Walrus: return "named expression";
                case NodeKind.ListComprehension: return "list comprehension";
                case NodeKind.SetComprehension: return "set comprehension";
                case NodeKind.DictComprehension: return "dict comprehension";
                case NodeKind.GeneratorExpression: return "generator expression";
                case NodeKind.Yield:
                case NodeKind.YieldFrom: return "yield expression";
                default: return "expression";
            }
        }

        // `if x = 1`: an = where an expression ends.
        private ScriptException EqualSignAfter(Node node)
        {
            if (node.Kind == NodeKind.Tuple || node.Kind == NodeKind.List || IsKeywordConstant(node))
                return Unexpected();
            if (!IsTarget(node))
                return At(node, "cannot assign to " + NameOf(node) + " here. Maybe you meant '==' instead of '='?");
            if (node.Kind != NodeKind.Name)
                return At(node, "cannot assign to " + NameOf(node) + " here. Maybe you meant '==' instead of '='?");
            lexer.Next();
            Node value = Operators(ArithmeticPrecedence);
            return lexer.Source.Error(node.Start, value.End, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }

        // An error at the current token, which cannot follow the expression `before` (null if there is none).
        private ScriptException UnexpectedAfter(Node before)
        {
            if (before == null || !StartsOperand(Kind))
                return Unexpected();
            int start = lexer.Start;
            int end = lexer.End;
            NameNode name = before as NameNode;
            bool legacy = name != null && !name.InParentheses && (name.Name.ToString() == "print" || name.Name.ToString() == "exec");
            if (!legacy && brackets == 0)
                return Unexpected();
            int last;
            try
            {
                last = legacy ? StarExpressions().End : Expression().End;
            }
            catch (ScriptException)
            {
                return lexer.Source.Error(start, end, "invalid syntax");
            }
            if (legacy)
                return lexer.Source.Error(before.Start, last, "Missing parentheses in call to '" + name.Name + "'. Did you mean " + name.Name + "(...)?");
            return lexer.Source.Error(before.Start, last, "invalid syntax. Perhaps you forgot a comma?");
        }

        private static bool StartsOperand(TokenKind kind)
        {
            return kind == TokenKind.Name || kind == TokenKind.Number || kind == TokenKind.Text || kind == TokenKind.None || kind == TokenKind.True
                || kind == TokenKind.False || kind == TokenKind.LeftBrace || kind == TokenKind.Lambda || kind == TokenKind.Tilde;
        }
    }
}
