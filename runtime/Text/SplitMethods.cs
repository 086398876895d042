// split, rsplit and splitlines of str, bytes and bytearray.

using NanoPy.Core;

namespace NanoPy.Text
{
    internal static class SplitMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.AddNamed("split", "sep,maxsplit", 0, Split);
            table.AddNamed("rsplit", "sep,maxsplit", 0, RSplit);
            table.AddNamed("splitlines", "keepends", 0, SplitLines);
        }

        private static long Most(NativeCall call)
        {
            long most = call.Has(1) ? call.ArgInt(1) : -1;
            return most < 0 ? long.MaxValue : most;
        }

        private static byte[] Separator(NativeCall call, out int length)
        {
            length = 0;
            if (!call.HasValue(0))
                return null;
            byte[] separator = SharedMethods.Argument(call, 0, out length, "must be str or None, not ");
            if (length == 0)
                throw ScriptError.Value("empty separator");
            return separator;
        }

        private static object Split(NativeCall call)
        {
            int length;
            int separatorLength;
            byte[] bytes = SharedMethods.Self(call, out length);
            byte[] separator = Separator(call, out separatorLength);
            long most = Most(call);
            PyList parts = new PyList();
            if (separator == null)
                return SplitSpace(call, bytes, length, most, parts);
            int from = 0;
            while (most-- > 0)
            {
                int at = SharedMethods.FindPart(call.Interpreter, bytes, separator, separatorLength, from, length);
                if (at < 0)
                    break;
                parts.Append(SharedMethods.Make(call.Self, bytes, from, at - from));
                from = at + separatorLength;
            }
            parts.Append(SharedMethods.Make(call.Self, bytes, from, length - from));
            return parts;
        }

        // The number of bytes of the white space at a place, or 0.
        private static int SpaceAt(NativeCall call, byte[] bytes, int at)
        {
            int c = bytes[at];
            if (c < 0x80 || !(call.Self is PyStr))
                return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F && call.Self is PyStr) ? 1 : 0;
            return CharacterClasses.IsSpace(Utf8.Read(bytes, at)) ? Utf8.LengthAt(bytes, at) : 0;
        }

        private static object SplitSpace(NativeCall call, byte[] bytes, int length, long most, PyList parts)
        {
            int i = 0;
            for (;;)
            {
                call.Interpreter.Poll();
                while (i < length && SpaceAt(call, bytes, i) > 0)
                    i += SpaceAt(call, bytes, i);
                if (i >= length)
                    return parts;
                int from = i;
                if (most-- <= 0)
                    i = length;
                else
                {
                    while (i < length && SpaceAt(call, bytes, i) == 0)
                        i++;
                }
                parts.Append(SharedMethods.Make(call.Self, bytes, from, i - from));
                if (most < 0)
                    return parts;
            }
        }

        private static int TrimRight(NativeCall call, byte[] bytes, int end)
        {
            while (end > 0)
            {
                int last = end - 1;
                while (call.Self is PyStr && last > 0 && (bytes[last] & 0xC0) == 0x80)
                    last--;
                if (SpaceAt(call, bytes, last) == 0)
                    break;
                end = last;
            }
            return end;
        }

        private static object RSplit(NativeCall call)
        {
            int length;
            int separatorLength;
            byte[] bytes = SharedMethods.Self(call, out length);
            byte[] separator = Separator(call, out separatorLength);
            long most = Most(call);
            if (most == long.MaxValue)
                return Split(call);
            PyList parts = new PyList();
            int end = length;
            if (separator == null)
                end = TrimRight(call, bytes, end);
            while (most-- > 0)
            {
                call.Interpreter.Poll();
                int cut = separator != null ? SharedMethods.FindLastPart(call.Interpreter, bytes, separator, separatorLength, 0, end) : LastSpaceBefore(call, bytes, end);
                if (cut < 0)
                    break;
                int from = separator != null ? cut + separatorLength : cut + SpaceAt(call, bytes, cut);
                parts.Append(SharedMethods.Make(call.Self, bytes, from, end - from));
                end = separator != null ? cut : TrimRight(call, bytes, cut);
                if (separator == null && end == 0)
                    break;
            }
            if (separator != null || end > 0)
            {
                int start = 0;
                while (separator == null && start < end && SpaceAt(call, bytes, start) > 0)
                    start += SpaceAt(call, bytes, start);
                if (separator != null || start < end)
                    parts.Append(SharedMethods.Make(call.Self, bytes, start, end - start));
            }
            for (int i = 0, j = parts.Count - 1; i < j; i++, j--)
            {
                object swap = parts.Items[i];
                parts.Items[i] = parts.Items[j];
                parts.Items[j] = swap;
            }
            return parts;
        }

        private static int LastSpaceBefore(NativeCall call, byte[] bytes, int end)
        {
            for (int i = end - 1; i >= 0; i--)
            {
                bool inside = call.Self is PyStr && (bytes[i] & 0xC0) == 0x80;
                if (!inside && SpaceAt(call, bytes, i) > 0)
                    return i;
            }
            return -1;
        }

        private static object SplitLines(NativeCall call)
        {
            int length;
            byte[] bytes = SharedMethods.Self(call, out length);
            bool keep = call.Has(0) && call.ArgTruth(0);
            bool isStr = call.Self is PyStr;
            PyList lines = new PyList();
            int from = 0;
            int i = 0;
            while (i < length)
            {
                int c = isStr ? Utf8.Read(bytes, i) : bytes[i];
                int size = isStr ? Utf8.LengthAt(bytes, i) : 1;
                if (isStr ? !CharacterClasses.IsLineEnd(c) : c != '\n' && c != '\r')
                {
                    i += size;
                    continue;
                }
                call.Interpreter.Poll();
                int end = i;
                i += size;
                if (c == '\r' && i < length && bytes[i] == '\n')
                    i++;
                lines.Append(SharedMethods.Make(call.Self, bytes, from, (keep ? i : end) - from));
                from = i;
            }
            if (from < length)
                lines.Append(SharedMethods.Make(call.Self, bytes, from, length - from));
            return lines;
        }
    }
}
