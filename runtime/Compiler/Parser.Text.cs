// String literals, joined where they stand side by side, and the fields of f-strings (PEP 498).

using NanoPy.Core;

namespace NanoPy.Compiler
{
    internal sealed partial class Parser
    {
        private Node Text()
        {
            int start = lexer.Start;
            ByteWriter text = new ByteWriter(lexer.End - lexer.Start);
            NodeList parts = null;
            bool isBytes = false;
            for (int i = 0; Kind == TokenKind.Text; i++)
            {
                Literals.TextToken token = Literals.Text(lexer);
                if (i > 0 && token.IsBytes != isBytes)
                    throw lexer.Source.Error(start, lexer.End, "cannot mix bytes and nonbytes literals");
                isBytes = token.IsBytes;
                if (token.IsFormatted)
                {
                    if (parts == null)
                        parts = new NodeList();
                    Fields(parts, text, token.Start, token.End, token.IsRaw, 0);
                }
                else
                    Literals.Decode(lexer, text, token.Start, token.End, token.IsRaw, isBytes, false);
                lexer.Next();
            }
            int end = lexer.LastEnd;
            if (isBytes)
                return new ConstantNode(new PyBytes(text.ToArray()), start, end);
            if (parts == null)
                return new ConstantNode(text.ToStr(), start, end);
            FlushText(parts, text, start, end);
            return new SequenceNode(NodeKind.Joined, parts, start, end);
        }

        private static void FlushText(NodeList parts, ByteWriter text, int start, int end)
        {
            if (text.Length == 0)
                return;
            parts.Add(new ConstantNode(text.ToStr(), start, end));
            text.Truncate(0);
        }

        // Literal text and fields from start to end - 1. In a format spec (level > 0) braces are never doubled.
        private int Fields(NodeList parts, ByteWriter text, int start, int end, bool raw, int level)
        {
            byte[] bytes = lexer.Source.Bytes;
            int from = start;
            int i = start;
            while (i < end)
            {
                int c = bytes[i];
                if (c == '\\' && !raw && i + 1 < end && bytes[i + 1] != '{')
                {
                    i += 2;
                    continue;
                }
                if (c != '{' && c != '}')
                {
                    i++;
                    continue;
                }
                if (level == 0 && i + 1 < end && bytes[i + 1] == c)
                {
                    i += 2;
                    continue;
                }
                if (c == '}')
                {
                    if (level > 0)
                        break;
                    throw lexer.Error("f-string: single '}' is not allowed");
                }
                Literals.Decode(lexer, text, from, i, raw, false, level == 0);
                i = Field(parts, text, i, end, raw, level);
                from = i;
            }
            Literals.Decode(lexer, text, from, i, raw, false, level == 0);
            return i;
        }

        // One field from its opening brace; gives the offset after its closing one.
        private int Field(NodeList parts, ByteWriter text, int open, int end, bool raw, int level)
        {
            byte[] bytes = lexer.Source.Bytes;
            if (level >= CompilerLimits.NestedFields)
                throw lexer.Error("f-string: expressions nested too deeply");
            int valueEnd = ExpressionEnd(open + 1, end);
            FieldNode field = new FieldNode(open);
            field.Value = FieldExpression(open + 1, valueEnd);
            int i = valueEnd;
            bool shown = i < end && bytes[i] == '=';
            if (shown)
            {
                i++;
                while (i < end && (bytes[i] == ' ' || bytes[i] == '\t'))
                    i++;
                text.Write(bytes, open + 1, i - open - 1);
            }
            FlushText(parts, text, open, open);
            if (i < end && bytes[i] == '!')
            {
                i++;
                field.Conversion = i < end ? bytes[i] : 0;
                if (field.Conversion != 'r' && field.Conversion != 's' && field.Conversion != 'a')
                    throw lexer.Error("f-string: invalid conversion character: expected 's', 'r', or 'a'");
                i++;
            }
            if (i < end && bytes[i] == ':')
            {
                NodeList spec = new NodeList();
                ByteWriter literal = new ByteWriter(8);
                i = Fields(spec, literal, i + 1, end, raw, level + 1);
                FlushText(spec, literal, open, i);
                field.Spec = new SequenceNode(NodeKind.Joined, spec, open, i);
            }
            else if (shown && field.Conversion == 0)
                field.Conversion = 'r';
            if (i >= end || bytes[i] != '}')
                throw lexer.Error("f-string: expecting '}'");
            field.End = i + 1;
            parts.Add(field);
            return i + 1;
        }

        // Where the expression of a field ends: at !, :, } or = outside brackets and quotes.
        private int ExpressionEnd(int start, int end)
        {
            byte[] bytes = lexer.Source.Bytes;
            int nested = 0;
            int quote = 0;
            for (int i = start; i < end; i++)
            {
                int c = bytes[i];
                int next = i + 1 < end ? bytes[i + 1] : 0;
                if (c == '\\')
                    throw lexer.Error("f-string expression part cannot include a backslash");
                if (quote != 0)
                {
                    if (c == quote)
                        quote = 0;
                    continue;
                }
                switch (c)
                {
                    case '"':
                    case '\'':
                        quote = c;
                        break;
                    case '(':
                    case '[':
                    case '{':
                        nested++;
                        break;
                    case ')':
                    case ']':
                        nested--;
                        break;
                    case '}':
                        if (nested == 0)
                            return i;
                        nested--;
                        break;
                    case '#':
                        throw lexer.Error("f-string expression part cannot include '#'");
                    case '!':
                    case '=':
                    case '<':
                    case '>':
                        if (next == '=')
                            i++;
                        else if (nested == 0 && (c == '!' || c == '='))
                            return i;
                        break;
                    case ':':
                        if (nested == 0)
                            return i;
                        break;
                }
            }
            throw lexer.Error(quote != 0 ? "f-string: unterminated string" : "f-string: expecting '}'");
        }

        private Node FieldExpression(int start, int end)
        {
            Lexer inner = new Lexer(lexer, start, end);
            if (inner.Kind == TokenKind.End)
                throw lexer.Error("f-string: empty expression not allowed");
            Parser parser = new Parser(inner);
            parser.depth = depth + 1;
            parser.brackets = 1;
            parser.className = className;
            if (depth >= CompilerLimits.NestedExpressions)
                throw lexer.Error("too many nested expressions");
            Node value = parser.StarExpressionsOrYield();
            if (inner.Kind == TokenKind.Walrus)
                throw inner.Error("f-string: invalid syntax");
            if (inner.Kind != TokenKind.End)
                throw inner.Error("f-string: invalid syntax");
            return value;
        }
    }
}
