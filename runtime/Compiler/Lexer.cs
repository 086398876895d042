// Text to tokens, one at a time. Knows indentation, line joining and where literals end; what a literal is worth is in Literals.cs.
// https://docs.python.org/3.11/reference/lexical_analysis.html

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>Gives the tokens of a source text one by one; the current one is in the fields.</summary>
    internal sealed class Lexer
    {
        private const int TabSize = 8;

        internal readonly SourceText Source;
        internal readonly NameTable Names;

        /// <summary>Kind of the current token.</summary>
        internal TokenKind Kind;
        /// <summary>First byte of the current token.</summary>
        internal int Start;
        /// <summary>Byte after the current token.</summary>
        internal int End;
        /// <summary>Byte after the token before.</summary>
        internal int LastEnd;
        /// <summary>The name, if the current token is one (or a keyword).</summary>
        internal PyStr Name;

        private readonly byte[] bytes;
        private readonly int limit;
        private readonly bool isField;
        private int at;
        private bool lineStart = true;
        private readonly int[] indents = new int[CompilerLimits.NestedBlocks + 1];
        private readonly int[] tabIndents = new int[CompilerLimits.NestedBlocks + 1];
        private int indentCount;
        private int pendingDedents;
        private readonly int[] brackets = new int[CompilerLimits.NestedExpressions + 1];
        private int bracketCount;

        internal Lexer(SourceText source, NameTable names)
        {
            Source = source;
            Names = names;
            bytes = source.Bytes;
            limit = bytes.Length;
            if (limit >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
                at = 3;
            Next();
        }

        /// <summary>A lexer for an expression inside the source: a field of an f-string. Line ends are white space.</summary>
        internal Lexer(Lexer outer, int start, int end)
        {
            Source = outer.Source;
            Names = outer.Names;
            bytes = Source.Bytes;
            at = start;
            limit = end;
            isField = true;
            lineStart = false;
            Next();
        }

        internal ScriptException Error(string message)
        {
            return Source.Error(Start, End, message);
        }

        /// <summary>Where the lexer stands inside a line, to come back to with Restore.</summary>
        internal int[] Save()
        {
            return new int[] { at, (int)Kind, Start, End, LastEnd, bracketCount };
        }

        /// <summary>Goes back to a place that Save gave; the current token must have been no name.</summary>
        internal void Restore(int[] place)
        {
            at = place[0];
            Kind = (TokenKind)place[1];
            Start = place[2];
            End = place[3];
            LastEnd = place[4];
            bracketCount = place[5];
        }

        /// <summary>Goes to the next token.</summary>
        internal void Next()
        {
            LastEnd = End;
            if (pendingDedents > 0)
            {
                pendingDedents--;
                Set(TokenKind.Dedent, at);
                return;
            }
            if (lineStart && bracketCount == 0 && ReadIndent())
                return;
            SkipSpace();
            Start = at;
            if (at >= limit)
            {
                AtEnd();
                return;
            }
            int c = bytes[at];
            if (c == '\n' || c == '\r')
            {
                SkipLineEnd();
                lineStart = true;
                Kind = TokenKind.NewLine;
                End = Start + 1;
                return;
            }
            if (IsNameStart(c))
                ReadName();
            else if (IsDigit(c) || (c == '.' && at + 1 < limit && IsDigit(bytes[at + 1])))
                ReadNumber();
            else if (c == '"' || c == '\'')
                ReadText(at);
            else
                ReadOperator(c);
        }

        private void Set(TokenKind kind, int end)
        {
            Kind = kind;
            Start = at;
            at = end;
            End = end;
        }

        private void AtEnd()
        {
            if (bracketCount > 0 && !isField)
            {
                int open = brackets[bracketCount - 1];
                throw Source.Error(open, open + 1, "'" + (char)bytes[open] + "' was never closed");
            }
            End = at;
            if (isField || lineStart)
            {
                if (indentCount > 0)
                {
                    pendingDedents = indentCount - 1;
                    indentCount = 0;
                    Kind = TokenKind.Dedent;
                    return;
                }
                Kind = TokenKind.End;
                return;
            }
            lineStart = true;
            Kind = TokenKind.NewLine;
            if (indentCount == 0)
                return;
            pendingDedents = indentCount;
            indentCount = 0;
        }

        // ---- white space ------------------------------------------------------------------------------------------------------

        // Measures the indentation of a line that is not blank; true if that makes a token.
        private bool ReadIndent()
        {
            int column;
            int tabColumn;
            for (;;)
            {
                column = 0;
                tabColumn = 0;
                for (; at < limit; at++)
                {
                    int c = bytes[at];
                    if (c == ' ')
                    {
                        column++;
                        tabColumn++;
                    }
                    else if (c == '\t')
                    {
                        column = (column / TabSize + 1) * TabSize;
                        tabColumn++;
                    }
                    else if (c == '\f')
                    {
                        column = 0;
                        tabColumn = 0;
                    }
                    else
                        break;
                }
                if (at < limit && bytes[at] == '#')
                    SkipComment();
                if (at >= limit || (bytes[at] != '\n' && bytes[at] != '\r'))
                    break;
                SkipLineEnd();
            }
            if (at >= limit)
                return false;
            lineStart = false;
            int current = indentCount == 0 ? 0 : indents[indentCount - 1];
            int currentTab = indentCount == 0 ? 0 : tabIndents[indentCount - 1];
            if (column == current)
            {
                if (tabColumn != currentTab)
                    throw TabError();
                return false;
            }
            if (column > current)
            {
                if (tabColumn <= currentTab)
                    throw TabError();
                if (indentCount >= CompilerLimits.NestedBlocks)
                    throw Source.Error(TypeIds.IndentationError, at, at + 1, "too many levels of indentation");
                indents[indentCount] = column;
                tabIndents[indentCount++] = tabColumn;
                Set(TokenKind.Indent, at);
                return true;
            }
            int gone = 0;
            while (indentCount > 0 && indents[indentCount - 1] > column)
            {
                indentCount--;
                gone++;
            }
            current = indentCount == 0 ? 0 : indents[indentCount - 1];
            currentTab = indentCount == 0 ? 0 : tabIndents[indentCount - 1];
            if (column != current)
            {
                int end = at;
                while (end < limit && bytes[end] != '\n' && bytes[end] != '\r')
                    end++;
                throw Source.Error(TypeIds.IndentationError, end, end + 1, "unindent does not match any outer indentation level");
            }
            if (tabColumn != currentTab)
                throw TabError();
            pendingDedents = gone - 1;
            Set(TokenKind.Dedent, at);
            return true;
        }

        private ScriptException TabError()
        {
            int end = at;
            while (end < limit && bytes[end] != '\n' && bytes[end] != '\r')
                end++;
            return Source.Error(TypeIds.TabError, end, end + 1, "inconsistent use of tabs and spaces in indentation");
        }

        private void SkipSpace()
        {
            while (at < limit)
            {
                int c = bytes[at];
                if (c == ' ' || c == '\t' || c == '\f')
                    at++;
                else if (c == '#')
                    SkipComment();
                else if (c == '\\')
                    JoinLines();
                else if ((c == '\n' || c == '\r') && (bracketCount > 0 || isField))
                    at++;
                else
                    return;
            }
        }

        private void SkipComment()
        {
            if (isField)
                throw Source.Error(at, at + 1, "f-string expression part cannot include '#'");
            while (at < limit && bytes[at] != '\n' && bytes[at] != '\r')
                at++;
        }

        private void JoinLines()
        {
            if (isField)
                throw Source.Error(at, at + 1, "f-string expression part cannot include a backslash");
            at++;
            if (at >= limit)
                throw Source.Error(at - 1, at, "unexpected EOF while parsing");
            if (bytes[at] != '\n' && bytes[at] != '\r')
                throw Source.Error(at, at + 1, "unexpected character after line continuation character");
            SkipLineEnd();
            if (at >= limit)
                throw Source.Error(at - 1, at, "unexpected EOF while parsing");
        }

        private void SkipLineEnd()
        {
            if (bytes[at] == '\r' && at + 1 < limit && bytes[at + 1] == '\n')
                at++;
            at++;
        }

        // ---- names and operators ------------------------------------------------------------------------------------------------

        internal static bool IsDigit(int c)
        {
            return c >= '0' && c <= '9';
        }

        internal static bool IsNameStart(int c)
        {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
        }

        private void ReadName()
        {
            int start = at;
            int end = at;
            while (end < limit && (IsNameStart(bytes[end]) || IsDigit(bytes[end])))
            {
                if (bytes[end] >= 0x80)
                    CheckLetter(end);
                end += bytes[end] >= 0x80 ? Utf8.LengthAt(bytes, end) : 1;
            }
            if (end < limit && (bytes[end] == '"' || bytes[end] == '\'') && IsTextPrefix(start, end))
            {
                ReadText(end);
                return;
            }
            int number = Names.Find(bytes, start, end);
            Name = number < Keywords.Count ? null : Names[number];
            Set(number < Keywords.Count ? (TokenKind)number : TokenKind.Name, end);
        }

        // Refuses what is no letter of any script. Ranges of punctuation, symbols and emoji; the full tables of Unicode would not fit a board.
        private void CheckLetter(int offset)
        {
            int c = Utf8.Read(bytes, offset);
            bool symbol = (c < 0xC0 && c != 0xAA && c != 0xB5 && c != 0xBA && c != 0xB7) || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x203E)
                || (c >= 0x2041 && c <= 0x2053) || (c >= 0x2055 && c <= 0x2070) || (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x2190 && c <= 0x2BFF)
                || (c >= 0x3000 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020) || (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFF01 && c <= 0xFF0F)
                || c == 0xFEFF || c == 0xFFFD || (c >= 0x1F000 && c <= 0x1FAFF);
            if (!symbol)
                return;
            int end = offset + Utf8.LengthAt(bytes, offset);
            bool printable = c > 0xA0 && (c < 0x2000 || c > 0x200F) && (c < 0x2028 || c > 0x202F) && c != 0xFEFF && (c < 0xE000 || c > 0xF8FF);
            string code = Hex(c);
            throw Source.Error(offset, end, printable ? "invalid character '" + Utf8.Decode(bytes, offset, end - offset) + "' (U+" + code + ")"
                : "invalid non-printable character U+" + code);
        }

        private static string Hex(int c)
        {
            string digits = "";
            while (c != 0 || digits.Length < 4)
            {
                digits = "0123456789ABCDEF".Substring(c & 15, 1) + digits;
                c >>= 4;
            }
            return digits;
        }

        private void ReadOperator(int c)
        {
            int next = at + 1 < limit ? bytes[at + 1] : 0;
            int third = at + 2 < limit ? bytes[at + 2] : 0;
            switch (c)
            {
                case '(': Open(TokenKind.LeftParen); return;
                case '[': Open(TokenKind.LeftBracket); return;
                case '{': Open(TokenKind.LeftBrace); return;
                case ')': Close(TokenKind.RightParen, '('); return;
                case ']': Close(TokenKind.RightBracket, '['); return;
                case '}': Close(TokenKind.RightBrace, '{'); return;
                case ',': Set(TokenKind.Comma, at + 1); return;
                case ';': Set(TokenKind.Semicolon, at + 1); return;
                case '~': Set(TokenKind.Tilde, at + 1); return;
                case ':': Choose(next == '=', TokenKind.Walrus, TokenKind.Colon); return;
                case '.':
                    if (next == '.' && third == '.')
                        Set(TokenKind.Ellipsis, at + 3);
                    else
                        Set(TokenKind.Dot, at + 1);
                    return;
                case '=': Choose(next == '=', TokenKind.Equal, TokenKind.Assign); return;
                case '+': Choose(next == '=', TokenKind.PlusAssign, TokenKind.Plus); return;
                case '-':
                    if (next == '>')
                        Set(TokenKind.Arrow, at + 2);
                    else
                        Choose(next == '=', TokenKind.MinusAssign, TokenKind.Minus);
                    return;
                case '*': Double(c, next, third, TokenKind.Star, TokenKind.StarAssign, TokenKind.DoubleStar, TokenKind.DoubleStarAssign); return;
                case '/': Double(c, next, third, TokenKind.Slash, TokenKind.SlashAssign, TokenKind.DoubleSlash, TokenKind.DoubleSlashAssign); return;
                case '<': Double(c, next, third, TokenKind.Less, TokenKind.LessEqual, TokenKind.ShiftLeft, TokenKind.ShiftLeftAssign); return;
                case '>': Double(c, next, third, TokenKind.Greater, TokenKind.GreaterEqual, TokenKind.ShiftRight, TokenKind.ShiftRightAssign); return;
                case '%': Choose(next == '=', TokenKind.PercentAssign, TokenKind.Percent); return;
                case '@': Choose(next == '=', TokenKind.AtAssign, TokenKind.At); return;
                case '&': Choose(next == '=', TokenKind.AmpersandAssign, TokenKind.Ampersand); return;
                case '|': Choose(next == '=', TokenKind.BarAssign, TokenKind.Bar); return;
                case '^': Choose(next == '=', TokenKind.CaretAssign, TokenKind.Caret); return;
                case '!':
                    if (next == '=')
                    {
                        Set(TokenKind.NotEqual, at + 2);
                        return;
                    }
                    break;
            }
            if (c < ' ' || c == 0x7F)
                throw Source.Error(at, at + 1, "invalid non-printable character U+" + Hex(c));
            throw Source.Error(at, at + 1, "invalid syntax");
        }

        private void Choose(bool two, TokenKind longer, TokenKind shorter)
        {
            Set(two ? longer : shorter, at + (two ? 2 : 1));
        }

        private void Double(int c, int next, int third, TokenKind one, TokenKind oneAssign, TokenKind two, TokenKind twoAssign)
        {
            if (next != c)
                Choose(next == '=', oneAssign, one);
            else if (third == '=')
                Set(twoAssign, at + 3);
            else
                Set(two, at + 2);
        }

        private void Open(TokenKind kind)
        {
            if (bracketCount >= CompilerLimits.NestedExpressions)
                throw Source.Error(at, at + 1, "too many nested parentheses");
            brackets[bracketCount++] = at;
            Set(kind, at + 1);
        }

        private void Close(TokenKind kind, char opening)
        {
            string closing = ((char)bytes[at]).ToString();
            if (bracketCount == 0)
                throw Source.Error(at, at + 1, (isField ? "f-string: " : "") + "unmatched '" + closing + "'");
            int open = brackets[bracketCount - 1];
            if (bytes[open] != opening)
            {
                int line = Source.LineOf(open);
                throw Source.Error(at, at + 1, (isField ? "f-string: " : "") + "closing parenthesis '" + closing + "' does not match opening parenthesis '"
                    + ((char)bytes[open]).ToString() + "'" + (line == Source.LineOf(at) ? "" : " on line " + line.ToString()));
            }
            bracketCount--;
            Set(kind, at + 1);
        }

        // ---- literals -----------------------------------------------------------------------------------------------------------

        private bool IsTextPrefix(int start, int end)
        {
            int length = end - start;
            if (length > 2)
                return false;
            int first = bytes[start] | 0x20;
            if (length == 1)
                return first == 'r' || first == 'b' || first == 'u' || first == 'f';
            int second = bytes[start + 1] | 0x20;
            return (first == 'r' && (second == 'b' || second == 'f')) || ((first == 'b' || first == 'f') && second == 'r');
        }

        // The token is from `at`, where a prefix may stand, to the closing quote.
        private void ReadText(int quoteAt)
        {
            int quote = bytes[quoteAt];
            bool triple = quoteAt + 2 < limit && bytes[quoteAt + 1] == quote && bytes[quoteAt + 2] == quote;
            int i = quoteAt + (triple ? 3 : 1);
            for (; i < limit; i++)
            {
                int c = bytes[i];
                if (c == '\\')
                {
                    i++;
                    if (i < limit && bytes[i] == '\r' && i + 1 < limit && bytes[i + 1] == '\n')
                        i++;
                    continue;
                }
                if ((c == '\n' || c == '\r') && !triple)
                    break;
                if (c != quote)
                    continue;
                if (!triple)
                {
                    Set(TokenKind.Text, i + 1);
                    return;
                }
                if (i + 2 < limit && bytes[i + 1] == quote && bytes[i + 2] == quote)
                {
                    Set(TokenKind.Text, i + 3);
                    return;
                }
            }
            int last = Source.LineOf(i > limit ? limit : i);
            if (triple && last > 1 && i >= limit && limit > 0 && (bytes[limit - 1] == '\n' || bytes[limit - 1] == '\r'))
                last--;
            throw Source.Error(at, at + 1, (triple ? "unterminated triple-quoted string literal" : "unterminated string literal") + " (detected at line " + last.ToString() + ")");
        }

        // The token is all that could belong to a number; Literals reads it and finds fault with it.
        private void ReadNumber()
        {
            int end = at;
            bool hex = bytes[at] == '0' && at + 1 < limit && (bytes[at + 1] | 0x20) == 'x';
            while (end < limit)
            {
                int c = bytes[end];
                if ((c == '+' || c == '-') && !hex && end > at && (bytes[end - 1] | 0x20) == 'e' && IsExponent(end))
                    end++;
                else if (c >= 'a' && c <= 'z' && !hex && IsKeywordAt(end))
                    break;
                else if (IsDigit(c) || IsNameStart(c) || (c == '.' && !hex && IsPoint(end)))
                    end++;
                else
                    break;
            }
            Set(TokenKind.Number, end);
        }

        private int NumberOfKeyword(int start, int end)
        {
            int number = Names.Find(bytes, start, end);
            return number < Keywords.Count ? number : (int)TokenKind.Name;
        }

        // Some keywords may follow a number without a space: 1if x else 2.
        private bool IsKeywordAt(int start)
        {
            int end = start;
            while (end < limit && bytes[end] >= 'a' && bytes[end] <= 'z')
                end++;
            if (end - start < 2 || end - start > 4)
                return false;
            switch ((TokenKind)(byte)NumberOfKeyword(start, end))
            {
                case TokenKind.And:
                case TokenKind.Else:
                case TokenKind.For:
                case TokenKind.If:
                case TokenKind.In:
                case TokenKind.Is:
                case TokenKind.Not:
                case TokenKind.Or:
                    return true;
                default:
                    return false;
            }
        }

        // A sign belongs to the number if digits and points alone stand before the e, and a digit follows.
        private bool IsExponent(int sign)
        {
            if (sign + 1 >= limit || !IsDigit(bytes[sign + 1]))
                return false;
            for (int i = at; i < sign - 1; i++)
            {
                if (!IsDigit(bytes[i]) && bytes[i] != '.' && bytes[i] != '_')
                    return false;
            }
            return true;
        }

        private bool IsPoint(int point)
        {
            for (int i = at; i < point; i++)
            {
                if (!IsDigit(bytes[i]) && bytes[i] != '_')
                    return false;
            }
            return true;
        }
    }
}
