// Decides whether what was typed is a whole statement. A look at brackets, strings and the first line is enough for that; what is wrong
// with the text is the compiler's business.

namespace NanoPy.Cli
{
    internal static class InputScanner
    {
        /// <summary>Whether the prompt must ask for more lines before the text can run.</summary>
        internal static bool NeedsMore(string text)
        {
            bool opensBlock = false;
            bool lineHasText = false;
            int depth = 0;
            char last = '\0';
            int i = 0;
            while (i < text.Length)
            {
                char c = text[i];
                if (c == '#')
                {
                    while (i < text.Length && text[i] != '\n')
                        i++;
                    continue;
                }
                if (c == '"' || c == '\'')
                {
                    i = EndOfString(text, i);
                    if (i < 0)
                        return true;
                    last = c;
                    lineHasText = true;
                    continue;
                }
                if (c == '\\' && i + 1 == text.Length)
                    return true;
                if (c == '\n')
                {
                    opensBlock |= depth == 0 && last == ':';
                    lineHasText = false;
                    i++;
                    continue;
                }
                if (c == '(' || c == '[' || c == '{')
                    depth++;
                else if (c == ')' || c == ']' || c == '}')
                    depth--;
                if (c != ' ' && c != '\t')
                {
                    last = c;
                    lineHasText = true;
                }
                i++;
            }
            if (depth > 0)
                return true;
            opensBlock |= last == ':' || StartsBlock(text);
            // A block ends with an empty line.
            return opensBlock && lineHasText;
        }

        // A decorator belongs to what follows; a compound statement on one line may have an else.
        private static bool StartsBlock(string text)
        {
            return text.Length > 0 && text[0] == '@';
        }

        // Offset behind the string that starts at an offset; -1 if it goes on beyond the text. An unclosed short string ends with its line.
        private static int EndOfString(string text, int start)
        {
            char quote = text[start];
            bool isLong = start + 2 < text.Length && text[start + 1] == quote && text[start + 2] == quote;
            int i = start + (isLong ? 3 : 1);
            while (i < text.Length)
            {
                if (text[i] == '\\')
                {
                    i += 2;
                    if (i >= text.Length && !isLong)
                        return i == text.Length + 1 ? -1 : text.Length;
                    continue;
                }
                if (!isLong && (text[i] == quote || text[i] == '\n'))
                    return text[i] == quote ? i + 1 : i;
                if (isLong && i + 2 < text.Length && text[i] == quote && text[i + 1] == quote && text[i + 2] == quote)
                    return i + 3;
                i++;
            }
            return isLong ? -1 : text.Length;
        }
    }
}
