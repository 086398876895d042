// Comprehensions, generator expressions and yield.

namespace NanoPy.Compiler
{
    internal sealed partial class Parser
    {
        private Node Comprehension(NodeKind kind, Node element, Node value, TokenKind close, int start)
        {
            Clause[] clauses = Clauses(element);
            CloseBracket(close, clauses[clauses.Length - 1].Source);
            return new ComprehensionNode(kind, element, value, clauses, start, lexer.LastEnd);
        }

        private Clause[] Clauses(Node element)
        {
            if (element.Kind == NodeKind.Star)
                throw At(element, "iterable unpacking cannot be used in comprehension");
            Clause[] clauses = new Clause[0];
            while (Kind == TokenKind.For)
            {
                Clause clause = new Clause();
                lexer.Next();
                clause.Target = TargetList();
                Expect(TokenKind.In);
                clause.Source = Operators(OrPrecedence);
                while (Accept(TokenKind.If))
                    clause.Conditions.Add(Operators(OrPrecedence));
                Clause[] grown = new Clause[clauses.Length + 1];
                System.Array.Copy(clauses, 0, grown, 0, clauses.Length);
                grown[clauses.Length] = clause;
                clauses = grown;
            }
            if (Kind == TokenKind.Async)
                throw NotYet("async is");
            return clauses;
        }

        private Node Yield()
        {
            int start = lexer.Start;
            Enter();
            lexer.Next();
            bool isFrom = Accept(TokenKind.From);
            Node operand = isFrom ? Expression() : StartsExpression() ? StarExpressions() : null;
            depth--;
            return new UnaryNode(isFrom ? NodeKind.YieldFrom : NodeKind.Yield, 0, operand, start, lexer.LastEnd);
        }
    }
}
