// Reads JSON piece by piece from bytes, keeping nothing: a board has no memory for a tree. Knows nothing of boards.

namespace NanoPy.Boards
{
    /// <summary>What a JsonReader stands on.</summary>
    public enum JsonKind
    {
        End,
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        /// <summary>The name of a member; its value comes next.</summary>
        Name,
        Text,
        /// <summary>A whole number of at most nine digits: boards have no other.</summary>
        Number,
        True,
        False,
        Null,
    }

    /// <summary>A reader of one JSON text in UTF-8. Raises BoardException with line and column.</summary>
    public sealed class JsonReader
    {
        /// <summary>Objects and arrays within each other: a board file needs three, and each costs a bit of `objects`.</summary>
        private const int MostDepth = 16;
        private const int MostDigits = 9;

        private readonly byte[] text;
        private readonly string file;
        private int at;
        private int start;
        private int depth;
        /// <summary>Bit d is set if the value at depth d is an object.</summary>
        private int objects;
        private bool isFirst = true;
        private bool isAfterName;
        private int number;

        /// <param name="text">The JSON text.</param>
        /// <param name="file">What errors call it.</param>
        public JsonReader(byte[] text, string file)
        {
            this.text = text;
            this.file = file;
            // Editors may begin a file with a byte order mark.
            if (text.Length >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF)
                at = 3;
        }

        /// <summary>What the reader stands on.</summary>
        public JsonKind Kind { get; private set; }

        /// <summary>The number it stands on.</summary>
        public int Number { get { return number; } }

        /// <summary>The name or the text it stands on.</summary>
        public string Text { get; private set; }

        /// <summary>Goes on to the next piece, and says which kind it is.</summary>
        public JsonKind Next()
        {
            SkipSpace();
            if (depth == 0 && !isFirst)
            {
                if (at < text.Length)
                    throw ErrorAt(at, "text after the end of the file's object");
                return Kind = JsonKind.End;
            }
            bool isClosing = at < text.Length && (text[at] == '}' || text[at] == ']');
            if (!isFirst && !isAfterName && !isClosing)
            {
                Expect(',', "a comma, or the end of the list");
                SkipSpace();
                if (at < text.Length && (text[at] == '}' || text[at] == ']'))
                    throw ErrorAt(at, "a comma before the end of a list; take it away");
            }
            else if (isAfterName && isClosing)
                throw ErrorAt(at, "a value must come here");
            start = at;
            if (depth > 0 && (objects & 1 << depth) != 0 && !isAfterName && !isClosing)
                return Kind = ReadName();
            isFirst = false;
            isAfterName = false;
            return Kind = ReadValue();
        }

        private JsonKind ReadName()
        {
            if (at >= text.Length)
                throw EndsEarly();
            if (text[at] != '"')
                throw ErrorAt(at, "a name in double quotes must come here");
            ReadText();
            SkipSpace();
            Expect(':', "a colon after \"" + Text + "\"");
            isFirst = false;
            isAfterName = true;
            return JsonKind.Name;
        }

        private JsonKind ReadValue()
        {
            if (at >= text.Length)
                throw EndsEarly();
            int c = text[at];
            switch (c)
            {
                case '{':
                case '[':
                    return Open(c == '{');
                case '}':
                case ']':
                    return Close(c == '}');
                case '"':
                    ReadText();
                    return JsonKind.Text;
                case 't':
                    return Word("true", JsonKind.True);
                case 'f':
                    return Word("false", JsonKind.False);
                case 'n':
                    return Word("null", JsonKind.Null);
            }
            if (c == '-' || (c >= '0' && c <= '9'))
                return ReadNumber();
            throw ErrorAt(at, "no value of JSON begins like this");
        }

        private JsonKind Open(bool isObject)
        {
            if (depth + 1 >= MostDepth)
                throw ErrorAt(at, "too many lists within each other");
            depth++;
            objects = isObject ? objects | 1 << depth : objects & ~(1 << depth);
            at++;
            isFirst = true;
            return isObject ? JsonKind.BeginObject : JsonKind.BeginArray;
        }

        private JsonKind Close(bool isObject)
        {
            if (depth == 0 || (objects & 1 << depth) != 0 != isObject)
                throw ErrorAt(at, isObject ? "a brace closes what a bracket opened" : "a bracket closes what a brace opened");
            depth--;
            at++;
            return isObject ? JsonKind.EndObject : JsonKind.EndArray;
        }

        private JsonKind Word(string word, JsonKind kind)
        {
            for (int i = 0; i < word.Length; i++)
            {
                if (at + i >= text.Length || text[at + i] != word[i])
                    throw ErrorAt(at, "no value of JSON begins like this");
            }
            at += word.Length;
            return kind;
        }

        private JsonKind ReadNumber()
        {
            bool isNegative = text[at] == '-';
            if (isNegative)
                at++;
            int first = at;
            int value = 0;
            while (at < text.Length && text[at] >= '0' && text[at] <= '9')
            {
                if (at - first == MostDigits)
                    throw ErrorAt(start, "a number of more than nine digits");
                value = value * 10 + text[at++] - '0';
            }
            if (at == first)
                throw ErrorAt(start, "a minus sign without digits");
            if (at < text.Length && (text[at] == '.' || text[at] == 'e' || text[at] == 'E'))
                throw ErrorAt(start, "a whole number must come here");
            number = isNegative ? -value : value;
            return JsonKind.Number;
        }

        private void ReadText()
        {
            int from = ++at;
            while (at < text.Length && text[at] != '"')
            {
                if (text[at] == '\\')
                    throw ErrorAt(at, "a backslash: board files have plain texts only");
                if (text[at] < ' ')
                    throw ErrorAt(start, "a text without its closing quotes");
                at++;
            }
            if (at >= text.Length)
                throw ErrorAt(start, "a text without its closing quotes");
            Text = Decode(text, from, at - from);
            at++;
        }

        /// <summary>UTF-8 of the basic plane as text; a board's libraries need not have an encoding for it.</summary>
        private static string Decode(byte[] bytes, int from, int length)
        {
            char[] chars = new char[length];
            int count = 0;
            for (int i = from; i < from + length; i++)
            {
                int b = bytes[i];
                if (b >= 0xE0 && i + 2 < from + length)
                    b = (b & 0x0F) << 12 | (bytes[++i] & 0x3F) << 6 | bytes[++i] & 0x3F;
                else if (b >= 0xC0 && i + 1 < from + length)
                    b = (b & 0x1F) << 6 | bytes[++i] & 0x3F;
                chars[count++] = (char)b;
            }
            return new string(chars, 0, count);
        }

        private void SkipSpace()
        {
            while (at < text.Length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
                at++;
        }

        private void Expect(char c, string what)
        {
            if (at >= text.Length)
                throw EndsEarly();
            if (text[at] != c)
                throw ErrorAt(at, what + " must come here");
            at++;
        }

        // ---- steps for those who know what must come ---------------------------------------------------------------------------------

        /// <summary>Goes on, and raises if the next piece is of another kind.</summary>
        public void Next(JsonKind wanted)
        {
            if (Next() != wanted)
                throw Error(Describe(wanted) + " must come here");
        }

        /// <summary>Goes on to the next member of an object; false at its end.</summary>
        public bool NextMember()
        {
            return Next() != JsonKind.EndObject;
        }

        /// <summary>Goes on to the next item of an array; false at its end.</summary>
        public bool NextItem()
        {
            return Next() != JsonKind.EndArray;
        }

        /// <summary>Reads a text.</summary>
        public string NextText()
        {
            Next(JsonKind.Text);
            return Text;
        }

        /// <summary>Reads a number.</summary>
        public int NextNumber()
        {
            Next(JsonKind.Number);
            return number;
        }

        /// <summary>Passes over the next value, whatever it holds.</summary>
        public void Skip()
        {
            int outside = depth;
            do
                Next();
            while (depth > outside);
        }

        private static string Describe(JsonKind kind)
        {
            switch (kind)
            {
                case JsonKind.BeginObject:
                    return "an object in braces";
                case JsonKind.BeginArray:
                    return "a list in brackets";
                case JsonKind.Number:
                    return "a whole number";
                case JsonKind.Text:
                    return "a text in double quotes";
            }
            return "another value";
        }

        /// <summary>An error at the piece that the reader stands on: FILE:LINE:COLUMN: what is wrong.</summary>
        public BoardException Error(string what)
        {
            return ErrorAt(start, what);
        }

        private BoardException EndsEarly()
        {
            return ErrorAt(at, "the file ends too early: a bracket or a brace is not closed");
        }

        private BoardException ErrorAt(int place, string what)
        {
            int line = 1;
            int column = 1;
            for (int i = 0; i < place && i < text.Length; i++)
            {
                // The later bytes of a character are no columns.
                if (text[i] == '\n')
                {
                    line++;
                    column = 1;
                }
                else if ((text[i] & 0xC0) != 0x80)
                    column++;
            }
            return new BoardException(file + ":" + line.ToString() + ":" + column.ToString() + ": " + what);
        }
    }
}
