// Lists of numbers as texts: they lie in flash, where a table of bytes would be copied to memory.

namespace NanoPy.Boards
{
    /// <summary>Numbers and ranges such as "0-5 12 25".</summary>
    internal static class PinList
    {
        private const int Longest = 64;

        /// <summary>The numbers, ranges spelled out, in the order of the text.</summary>
        internal static byte[] Parse(string text)
        {
            char[] letters = text.ToCharArray();
            byte[] found = new byte[Longest];
            int count = 0;
            int first = -1;
            int number = 0;
            for (int i = 0; i <= letters.Length; i++)
            {
                char c = i < letters.Length ? letters[i] : ' ';
                if (c == '-')
                {
                    first = number;
                    number = 0;
                }
                else if (c == ' ')
                {
                    for (int n = first < 0 ? number : first; n <= number; n++)
                        found[count++] = (byte)n;
                    first = -1;
                    number = 0;
                }
                else
                    number = number * 10 + c - '0';
            }
            byte[] list = new byte[count];
            for (int i = 0; i < count; i++)
                list[i] = found[i];
            return list;
        }
    }
}
