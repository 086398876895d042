// Tokens to trees: statements that have blocks, and the parameters of functions.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    internal sealed partial class Parser
    {
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
