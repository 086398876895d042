// Upper and lower case, and questions about characters: for str by code points, for bytes by ASCII.

using NanoPy.Core;

namespace NanoPy.Text
{
    internal static class CaseMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.Add("capitalize", 0, 0, Capitalize);
            table.Add("lower", 0, 0, Lower);
            table.Add("upper", 0, 0, Upper);
            table.Add("swapcase", 0, 0, SwapCase);
            table.Add("title", 0, 0, Title);
            table.Add("isalnum", 0, 0, IsAlnum);
            table.Add("isalpha", 0, 0, IsAlpha);
            table.Add("isascii", 0, 0, IsAscii);
            table.Add("isdigit", 0, 0, IsDigit);
            table.Add("islower", 0, 0, IsLower);
            table.Add("isspace", 0, 0, IsSpace);
            table.Add("istitle", 0, 0, IsTitle);
            table.Add("isupper", 0, 0, IsUpper);
        }

        private const int ToLower = 0, ToUpper = 1, ToSwapped = 2, ToTitle = 3, ToCapital = 4;

        private static object Capitalize(NativeCall call)
        {
            return Map(call, ToCapital);
        }

        private static object Lower(NativeCall call)
        {
            return Map(call, ToLower);
        }

        private static object Upper(NativeCall call)
        {
            return Map(call, ToUpper);
        }

        private static object SwapCase(NativeCall call)
        {
            return Map(call, ToSwapped);
        }

        private static object Title(NativeCall call)
        {
            return Map(call, ToTitle);
        }

        private static bool IsCased(int c)
        {
            return CharacterClasses.Lower(c) != c || CharacterClasses.Upper(c) != c || c == 0xDF;
        }

        private static object Map(NativeCall call, int how)
        {
            int length;
            byte[] bytes = SharedMethods.Self(call, out length);
            bool isStr = call.Self is PyStr;
            ByteWriter writer = new ByteWriter(length);
            bool afterLetter = false;
            for (int i = 0; i < length;)
            {
                if ((i & 1023) == 1023)
                    call.Interpreter.Poll();
                int c = isStr ? Utf8.Read(bytes, i) : bytes[i];
                int size = isStr ? Utf8.LengthAt(bytes, i) : 1;
                bool upper = how == ToUpper || (how == ToSwapped && CharacterClasses.Lower(c) == c) || (how == ToTitle && !afterLetter) || (how == ToCapital && i == 0);
                afterLetter = c < 0x80 || isStr ? IsCased(c) : false;
                i += size;
                if (c >= 0x80 && !isStr)
                    writer.WriteByte(c);
                else if (c == 0xDF && upper)
                    writer.Write(how == ToUpper || how == ToSwapped ? "SS" : "Ss");
                else if (c == 0x3A3 && !upper)
                    writer.WriteCodePoint(EndsWord(bytes, i, length) && writer.Length > 0 ? 0x3C2 : 0x3C3);
                else
                    writer.WriteCodePoint(upper ? CharacterClasses.Upper(c) : CharacterClasses.Lower(c));
            }
            return SharedMethods.Make(call.Self, writer);
        }

        // A capital sigma at the end of a word has a small letter of its own.
        private static bool EndsWord(byte[] bytes, int next, int end)
        {
            return next >= end || !CharacterClasses.IsAlpha(Utf8.Read(bytes, next));
        }

        // ---- questions ------------------------------------------------------------------------------------------------------------

        private const int Alpha = 0, Digit = 1, Alnum = 2, Space = 3;

        private static object IsAlpha(NativeCall call)
        {
            return All(call, Alpha);
        }

        private static object IsDigit(NativeCall call)
        {
            return All(call, Digit);
        }

        private static object IsAlnum(NativeCall call)
        {
            return All(call, Alnum);
        }

        private static object IsSpace(NativeCall call)
        {
            return All(call, Space);
        }

        private static bool Has(int c, int what, bool isStr)
        {
            if (!isStr && c >= 0x80)
                return false;
            switch (what)
            {
                case Alpha: return CharacterClasses.IsAlpha(c);
                case Digit: return CharacterClasses.IsDigit(c);
                case Alnum: return CharacterClasses.IsAlpha(c) || CharacterClasses.IsNumeric(c);
                default: return isStr ? CharacterClasses.IsSpace(c) : c == ' ' || (c >= 9 && c <= 13);
            }
        }

        private static object All(NativeCall call, int what)
        {
            int length;
            byte[] bytes = SharedMethods.Self(call, out length);
            bool isStr = call.Self is PyStr;
            for (int i = 0; i < length; i += isStr ? Utf8.LengthAt(bytes, i) : 1)
            {
                if (!Has(isStr ? Utf8.Read(bytes, i) : bytes[i], what, isStr))
                    return Py.False;
            }
            return Py.Bool(length > 0);
        }

        private static object IsAscii(NativeCall call)
        {
            int length;
            byte[] bytes = SharedMethods.Self(call, out length);
            for (int i = 0; i < length; i++)
            {
                if (bytes[i] >= 0x80)
                    return Py.False;
            }
            return Py.True;
        }

        private static object IsLower(NativeCall call)
        {
            return Cased(call, false);
        }

        private static object IsUpper(NativeCall call)
        {
            return Cased(call, true);
        }

        // Whether there are letters with case and all are of the one.
        private static object Cased(NativeCall call, bool upper)
        {
            int length;
            byte[] bytes = SharedMethods.Self(call, out length);
            bool isStr = call.Self is PyStr;
            bool any = false;
            for (int i = 0; i < length; i += isStr ? Utf8.LengthAt(bytes, i) : 1)
            {
                int c = isStr ? Utf8.Read(bytes, i) : bytes[i];
                if (!isStr && c >= 0x80)
                    continue;
                if (upper ? CharacterClasses.IsLower(c) : CharacterClasses.IsUpper(c))
                    return Py.False;
                any = any || (upper ? CharacterClasses.IsUpper(c) : CharacterClasses.IsLower(c));
            }
            return Py.Bool(any);
        }

        private static object IsTitle(NativeCall call)
        {
            int length;
            byte[] bytes = SharedMethods.Self(call, out length);
            bool isStr = call.Self is PyStr;
            bool any = false;
            bool afterLetter = false;
            for (int i = 0; i < length; i += isStr ? Utf8.LengthAt(bytes, i) : 1)
            {
                int c = isStr ? Utf8.Read(bytes, i) : bytes[i];
                bool upper = CharacterClasses.IsUpper(c);
                bool lower = CharacterClasses.IsLower(c);
                if ((upper && afterLetter) || (lower && !afterLetter))
                    return Py.False;
                afterLetter = upper || lower;
                any = any || afterLetter;
            }
            return Py.Bool(any);
        }
    }
}
