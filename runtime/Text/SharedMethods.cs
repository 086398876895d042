// Methods that str, bytes and bytearray share. All work on bytes: a str is UTF-8, in which parts are found byte by byte too.
// Positions that a script gives or gets are code points for a str.

using NanoPy.Core;

namespace NanoPy.Text
{
    internal static class SharedMethods
    {
        internal static void AddRows(NativeTable table)
        {
            table.Add("count", 1, 3, Count);
            table.Add("endswith", 1, 3, EndsWith);
            table.Add("find", 1, 3, Find);
            table.Add("index", 1, 3, Index);
            table.Add("join", 1, 1, Join);
            table.Add("partition", 1, 1, Partition);
            table.Add("removeprefix", 1, 1, RemovePrefix);
            table.Add("removesuffix", 1, 1, RemoveSuffix);
            table.Add("replace", 2, 3, Replace);
            table.Add("rfind", 1, 3, RFind);
            table.Add("rindex", 1, 3, RIndex);
            table.Add("rpartition", 1, 1, RPartition);
            table.Add("startswith", 1, 3, StartsWith);
            table.Add("strip", 0, 1, Strip);
            table.Add("lstrip", 0, 1, LStrip);
            table.Add("rstrip", 0, 1, RStrip);
            table.Add("center", 1, 2, Center);
            table.Add("ljust", 1, 2, LJust);
            table.Add("rjust", 1, 2, RJust);
            table.Add("zfill", 1, 1, ZFill);
            table.AddNamed("expandtabs", "tabsize", 0, ExpandTabs);
        }

        // ---- what they work on --------------------------------------------------------------------------------------------------

        /// <summary>The bytes of a str, bytes or bytearray; null for anything else.</summary>
        internal static byte[] BytesOf(object value, out int length)
        {
            PyStr text = value as PyStr;
            if (text != null)
            {
                length = text.Bytes.Length;
                return text.Bytes;
            }
            PyBytes bytes = value as PyBytes;
            length = bytes == null ? 0 : bytes.Length;
            return bytes == null ? null : bytes.Items;
        }

        internal static byte[] Self(NativeCall call, out int length)
        {
            return BytesOf(call.Self, out length);
        }

        /// <summary>A new object of the kind of another (str, bytes or bytearray) from a piece of bytes.</summary>
        internal static object Make(object like, byte[] bytes, int start, int count)
        {
            if (like is PyStr)
                return count == 0 ? PyStr.Empty : PyStr.FromBytes(bytes, start, count);
            byte[] copy = new byte[count];
            System.Array.Copy(bytes, start, copy, 0, count);
            return new PyBytes(copy, count, ((PyBytes)like).Mutable);
        }

        internal static object Make(object like, ByteWriter writer)
        {
            return Make(like, writer.Buffer, 0, writer.Length);
        }

        /// <summary>A str for a str, bytes for bytes; raises TypeError "BEFORE str, not T" or CPython's words for bytes.</summary>
        internal static byte[] Argument(NativeCall call, int i, out int length, string before)
        {
            object value = call.Interpreter.Unwrap(call[i]);
            bool isStr = call.Self is PyStr;
            if (isStr == value is PyStr)
            {
                byte[] bytes = BytesOf(value, out length);
                if (bytes != null)
                    return bytes;
            }
            if (isStr)
                throw ScriptError.Type(before + "str, not " + call.Interpreter.TypeName(call[i]));
            throw ScriptError.Type("a bytes-like object is required, not '" + call.Interpreter.TypeName(call[i]) + "'");
        }

        // What find and its like look for: for bytes an int too.
        private static byte[] Part(NativeCall call, out int length)
        {
            if (call.Self is PyStr)
                return Argument(call, 0, out length, "must be ");
            object value = call.Interpreter.Unwrap(call[0]);
            object whole = call.Interpreter.ToIntObject(value);
            if (whole == null)
            {
                byte[] bytes = value is PyStr ? null : BytesOf(value, out length);
                if (bytes == null)
                    throw ScriptError.Type("argument should be integer or bytes-like object, not '" + call.Interpreter.TypeName(value) + "'");
                length = ((PyBytes)value).Length;
                return bytes;
            }
            long item = call.Interpreter.ToIndex(whole);
            if (item < 0 || item > 255)
                throw ScriptError.Value("byte must be in range(0, 256)");
            length = 1;
            return new byte[] { (byte)item };
        }

        /// <summary>Start and end arguments as byte offsets; start may lie after the end.</summary>
        internal static int Bound(NativeCall call, int i, int missing)
        {
            int length;
            BytesOf(call.Self, out length);
            if (!call.HasValue(i))
                return missing;
            PyStr text = call.Self as PyStr;
            int count = text == null ? length : text.Length;
            object whole = call.Interpreter.ToIntObject(call[i]);
            if (whole == null)
                throw ScriptError.Type("slice indices must be integers or None or have an __index__ method");
            long at = SliceBounds.Clamp(call.Interpreter, whole);
            if (at < 0)
                at = at + count < 0 ? 0 : at + count;
            if (at > count)
                return i == 1 ? length + 1 : length;
            return text == null ? (int)at : text.OffsetOf((int)at);
        }

        /// <summary>A part up to this many bytes is compared without a look at the stop signal: between two looks there are 1,024 places.</summary>
        private const int ShortPart = 8;

        /// <summary>Offset of the first place of a part from start on and ending at or before end, or -1.</summary>
        internal static int FindPart(Interpreter interpreter, byte[] bytes, byte[] part, int partLength, int start, int end)
        {
            int last = end - partLength;
            if (partLength == 0)
                return start <= last ? start : -1;
            byte first = part[0];
            bool isShort = partLength <= ShortPart;
            int looked = 0;
            for (int i = start; i <= last; i++)
            {
                if ((i & 1023) == 1023)
                    interpreter.Poll();
                if (bytes[i] != first)
                    continue;
                if (isShort ? Matches(bytes, i, part, partLength) : MatchesPolling(interpreter, bytes, i, part, partLength, ref looked))
                    return i;
            }
            return -1;
        }

        internal static int FindLastPart(Interpreter interpreter, byte[] bytes, byte[] part, int partLength, int start, int end)
        {
            bool isShort = partLength <= ShortPart;
            int looked = 0;
            for (int i = end - partLength; i >= start; i--)
            {
                if ((i & 1023) == 1023)
                    interpreter.Poll();
                if (isShort ? Matches(bytes, i, part, partLength) : MatchesPolling(interpreter, bytes, i, part, partLength, ref looked))
                    return i;
            }
            return -1;
        }

        // A long part that nearly matches everywhere is the bulk of a search's work: `looked` counts its bytes from place to place.
        private static bool MatchesPolling(Interpreter interpreter, byte[] bytes, int at, byte[] part, int partLength, ref int looked)
        {
            for (int from = 0; from < partLength; from += 1024)
            {
                int end = from + 1024 < partLength ? from + 1024 : partLength;
                int k = from;
                while (k < end && bytes[at + k] == part[k])
                    k++;
                looked += k - from;
                if (looked >= 1024)
                {
                    looked = 0;
                    interpreter.Poll();
                }
                if (k < end)
                    return false;
            }
            return true;
        }

        internal static bool Matches(byte[] bytes, int at, byte[] part, int partLength)
        {
            for (int k = 0; k < partLength; k++)
            {
                if (bytes[at + k] != part[k])
                    return false;
            }
            return true;
        }

        // ---- find ---------------------------------------------------------------------------------------------------------------

        private static int Locate(NativeCall call, bool last)
        {
            int length;
            int partLength;
            byte[] bytes = Self(call, out length);
            byte[] part = Part(call, out partLength);
            int start = Bound(call, 1, 0);
            int end = Bound(call, 2, length);
            int at = last ? FindLastPart(call.Interpreter, bytes, part, partLength, start, end) : FindPart(call.Interpreter, bytes, part, partLength, start, end);
            PyStr text = call.Self as PyStr;
            return at > 0 && text != null ? text.IndexOf(at) : at;
        }

        private static object Find(NativeCall call)
        {
            return call.Int(Locate(call, false));
        }

        private static object RFind(NativeCall call)
        {
            return call.Int(Locate(call, true));
        }

        private static object Found(NativeCall call, int at)
        {
            if (at < 0)
                throw ScriptError.Value(call.Self is PyStr ? "substring not found" : "subsection not found");
            return call.Int(at);
        }

        private static object Index(NativeCall call)
        {
            return Found(call, Locate(call, false));
        }

        private static object RIndex(NativeCall call)
        {
            return Found(call, Locate(call, true));
        }

        private static object Count(NativeCall call)
        {
            int length;
            int partLength;
            byte[] bytes = Self(call, out length);
            byte[] part = Part(call, out partLength);
            int start = Bound(call, 1, 0);
            int end = Bound(call, 2, length);
            if (partLength == 0)
            {
                if (start > end)
                    return call.Int(0);
                return call.Int((call.Self is PyStr ? Utf8.Count(bytes, start, end) : end - start) + 1);
            }
            int count = 0;
            for (int at = FindPart(call.Interpreter, bytes, part, partLength, start, end); at >= 0; at = FindPart(call.Interpreter, bytes, part, partLength, at + partLength, end))
                count++;
            return call.Int(count);
        }

        private static object StartsWith(NativeCall call)
        {
            return Fits(call, false);
        }

        private static object EndsWith(NativeCall call)
        {
            return Fits(call, true);
        }

        private static object Fits(NativeCall call, bool atEnd)
        {
            int length;
            byte[] bytes = Self(call, out length);
            int start = Bound(call, 1, 0);
            int end = Bound(call, 2, length);
            PyTuple several = call.Interpreter.Unwrap(call[0]) as PyTuple;
            for (int i = 0; several == null ? i < 1 : i < several.Count; i++)
            {
                object part = call.Interpreter.Unwrap(several == null ? call[0] : several.Items[i]);
                int partLength;
                byte[] partBytes = part is PyStr == call.Self is PyStr ? BytesOf(part, out partLength) : null;
                if (partBytes == null)
                    throw WrongAffix(call, part, atEnd, several != null);
                BytesOf(part, out partLength);
                int at = atEnd ? end - partLength : start;
                if (start <= end && at >= start && at + partLength <= end && Matches(bytes, at, partBytes, partLength))
                    return Py.True;
            }
            return Py.False;
        }

        private static ScriptException WrongAffix(NativeCall call, object part, bool atEnd, bool inTuple)
        {
            string name = atEnd ? "endswith" : "startswith";
            string type = call.Interpreter.TypeName(part);
            if (!(call.Self is PyStr))
                return ScriptError.Type(inTuple ? "a bytes-like object is required, not '" + type + "'" : name + " first arg must be bytes or a tuple of bytes, not " + type);
            return ScriptError.Type(inTuple ? "tuple for " + name + " must only contain str, not " + type : name + " first arg must be str or a tuple of str, not " + type);
        }

        // ---- cut and join ---------------------------------------------------------------------------------------------------------

        private static object Partition(NativeCall call)
        {
            return PartitionAt(call, false);
        }

        private static object RPartition(NativeCall call)
        {
            return PartitionAt(call, true);
        }

        private static object PartitionAt(NativeCall call, bool last)
        {
            int length;
            int partLength;
            byte[] bytes = Self(call, out length);
            byte[] part = Argument(call, 0, out partLength, "must be ");
            if (partLength == 0)
                throw ScriptError.Value("empty separator");
            int at = last ? FindLastPart(call.Interpreter, bytes, part, partLength, 0, length) : FindPart(call.Interpreter, bytes, part, partLength, 0, length);
            object[] items = new object[3];
            int cut = at >= 0 ? at : last ? 0 : length;
            int after = at >= 0 ? at + partLength : cut;
            items[0] = Make(call.Self, bytes, 0, cut);
            items[1] = Make(call.Self, bytes, cut, after - cut);
            items[2] = Make(call.Self, bytes, after, length - after);
            return new PyTuple(items);
        }

        private static object RemovePrefix(NativeCall call)
        {
            return RemoveAffix(call, false);
        }

        private static object RemoveSuffix(NativeCall call)
        {
            return RemoveAffix(call, true);
        }

        private static object RemoveAffix(NativeCall call, bool atEnd)
        {
            int length;
            int partLength;
            byte[] bytes = Self(call, out length);
            byte[] part = Argument(call, 0, out partLength, (atEnd ? "removesuffix" : "removeprefix") + "() argument must be ");
            bool fits = partLength <= length && Matches(bytes, atEnd ? length - partLength : 0, part, partLength);
            if (!fits)
                partLength = 0;
            return Make(call.Self, bytes, atEnd ? 0 : partLength, length - partLength);
        }

        private static object Replace(NativeCall call)
        {
            int length;
            int oldLength;
            int newLength;
            byte[] bytes = Self(call, out length);
            byte[] old = Argument(call, 0, out oldLength, "replace() argument 1 must be ");
            byte[] fresh = Argument(call, 1, out newLength, "replace() argument 2 must be ");
            long most = call.Has(2) ? call.ArgInt(2) : -1;
            if (most < 0)
                most = long.MaxValue;
            ByteWriter writer = new ByteWriter(length);
            int from = 0;
            while (most > 0)
            {
                int at = FindPart(call.Interpreter, bytes, old, oldLength, from, length);
                if (at < 0)
                    break;
                most--;
                writer.Write(bytes, from, at - from);
                writer.Write(fresh, 0, newLength);
                from = at + oldLength;
                if (oldLength > 0)
                    continue;
                // An empty part is found before each character and at the end.
                if (from >= length)
                    break;
                int step = call.Self is PyStr ? Utf8.LengthAt(bytes, from) : 1;
                writer.Write(bytes, from, step);
                from += step;
            }
            writer.Write(bytes, from, length - from);
            return Make(call.Self, writer);
        }

        private static object Join(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object separator = call.Self;
            int length;
            byte[] bytes = BytesOf(separator, out length);
            PyList list = interpreter.Unwrap(call[0]) as PyList;
            PyTuple tuple = list == null ? interpreter.Unwrap(call[0]) as PyTuple : null;
            if (list == null && tuple == null)
                list = interpreter.ToList(call[0]);
            object[] items = list != null ? list.Items : tuple.Items;
            int count = list != null ? list.Count : tuple.Count;
            if (count == 1 && items[0] is PyStr && separator is PyStr)
                return items[0];
            long total = 0;
            for (int i = 0; i < count; i++)
            {
                object item = interpreter.Unwrap(items[i]);
                int itemLength;
                if (item is PyStr != separator is PyStr || BytesOf(item, out itemLength) == null)
                {
                    throw ScriptError.Type("sequence item " + i.ToString() + ": expected " + (separator is PyStr ? "str instance, " : "a bytes-like object, ")
                        + interpreter.TypeName(items[i]) + " found");
                }
                BytesOf(item, out itemLength);
                total += itemLength + length;
            }
            if (total > Limits.SequenceLength)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            ByteWriter writer = new ByteWriter((int)total);
            for (int i = 0; i < count; i++)
            {
                interpreter.Poll();
                if (i > 0)
                    writer.Write(bytes, 0, length);
                int itemLength;
                byte[] item = BytesOf(interpreter.Unwrap(items[i]), out itemLength);
                writer.Write(item, 0, itemLength);
            }
            return Make(separator, writer);
        }

        // ---- strip ------------------------------------------------------------------------------------------------------------------

        private static object Strip(NativeCall call)
        {
            return StripSides(call, true, true);
        }

        private static object LStrip(NativeCall call)
        {
            return StripSides(call, true, false);
        }

        private static object RStrip(NativeCall call)
        {
            return StripSides(call, false, true);
        }

        private static object StripSides(NativeCall call, bool left, bool right)
        {
            int length;
            byte[] bytes = Self(call, out length);
            int setLength = 0;
            byte[] set = call.HasValue(0) ? Argument(call, 0, out setLength, call.CalleeName + " arg must be None or ") : null;
            bool isStr = call.Self is PyStr;
            int start = 0;
            int end = length;
            while (left && start < end && IsIn(bytes, start, set, setLength, isStr))
                start += isStr ? Utf8.LengthAt(bytes, start) : 1;
            while (right && end > start)
            {
                int last = end - 1;
                while (isStr && last > start && (bytes[last] & 0xC0) == 0x80)
                    last--;
                if (!IsIn(bytes, last, set, setLength, isStr))
                    break;
                end = last;
            }
            if (start == 0 && end == length && isStr)
                return call.Self;
            return Make(call.Self, bytes, start, end - start);
        }

        // Whether a character is in a set of them, or is white space if there is no set.
        private static bool IsIn(byte[] bytes, int at, byte[] set, int setLength, bool isStr)
        {
            if (set == null)
            {
                int c = isStr ? Utf8.Read(bytes, at) : bytes[at];
                return isStr ? CharacterClasses.IsSpace(c) : c == ' ' || (c >= 9 && c <= 13);
            }
            int size = isStr ? Utf8.LengthAt(bytes, at) : 1;
            for (int i = 0; i < setLength; i += isStr ? Utf8.LengthAt(set, i) : 1)
            {
                int k = 0;
                while (k < size && i + k < setLength && set[i + k] == bytes[at + k])
                    k++;
                if (k == size)
                    return true;
            }
            return false;
        }

        // ---- fill -------------------------------------------------------------------------------------------------------------------

        private static object Center(NativeCall call)
        {
            return Pad(call, 2);
        }

        private static object LJust(NativeCall call)
        {
            return Pad(call, 0);
        }

        private static object RJust(NativeCall call)
        {
            return Pad(call, 1);
        }

        // where: 0 fills on the right, 1 on the left, 2 on both sides.
        private static object Pad(NativeCall call, int where)
        {
            int length;
            byte[] bytes = Self(call, out length);
            byte[] fill = { (byte)' ' };
            int fillLength = 1;
            if (call.Has(1))
                fill = FillArgument(call, out fillLength);
            PyStr text = call.Self as PyStr;
            long missing = call.ArgInt(0) - (text == null ? length : text.Length);
            if (missing <= 0)
                return text != null ? text : Make(call.Self, bytes, 0, length);
            if (missing * fillLength + length > Limits.SequenceLength)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            // Of an odd number the left side gets the more if the width is odd: CPython's rule.
            long left = where == 0 ? 0 : where == 1 ? missing : missing / 2 + (missing & call.ArgInt(0) & 1);
            ByteWriter writer = new ByteWriter(length + (int)missing * fillLength);
            for (long i = 0; i < left; i++)
                writer.Write(fill, 0, fillLength);
            writer.Write(bytes, 0, length);
            for (long i = left; i < missing; i++)
                writer.Write(fill, 0, fillLength);
            return Make(call.Self, writer);
        }

        private static byte[] FillArgument(NativeCall call, out int length)
        {
            object value = call.Interpreter.Unwrap(call[1]);
            if (call.Self is PyStr)
            {
                PyStr text = value as PyStr;
                if (text == null)
                    throw ScriptError.Type("The fill character must be a unicode character, not " + call.Interpreter.TypeName(value));
                if (text.Length != 1)
                    throw ScriptError.Type("The fill character must be exactly one character long");
            }
            byte[] bytes = BytesOf(value, out length);
            if (bytes == null || (!(call.Self is PyStr) && (value is PyStr || length != 1)))
                throw ScriptError.Type(call.CalleeName + "() argument 2 must be a byte string of length 1, not " + call.Interpreter.TypeName(value));
            return bytes;
        }

        private static object ZFill(NativeCall call)
        {
            int length;
            byte[] bytes = Self(call, out length);
            PyStr text = call.Self as PyStr;
            long missing = call.ArgInt(0) - (text == null ? length : text.Length);
            if (missing <= 0)
                return Make(call.Self, bytes, 0, length);
            if (missing + length > Limits.SequenceLength)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            ByteWriter writer = new ByteWriter(length + (int)missing);
            int sign = length > 0 && (bytes[0] == '+' || bytes[0] == '-') ? 1 : 0;
            writer.Write(bytes, 0, sign);
            writer.Fill('0', (int)missing);
            writer.Write(bytes, sign, length - sign);
            return Make(call.Self, writer);
        }

        private static object ExpandTabs(NativeCall call)
        {
            int length;
            byte[] bytes = Self(call, out length);
            long size = call.Has(0) ? call.ArgInt(0) : 8;
            ByteWriter writer = new ByteWriter(length + 16);
            int column = 0;
            for (int i = 0; i < length; i++)
            {
                int c = bytes[i];
                if (c == '\t')
                {
                    int spaces = size <= 0 ? 0 : (int)(size - column % size);
                    if (writer.Length + (long)spaces > Limits.SequenceLength)
                        throw ScriptError.Of(TypeIds.MemoryError, "");
                    writer.Fill(' ', spaces);
                    column += spaces;
                    continue;
                }
                writer.WriteByte(c);
                if (c == '\n' || c == '\r')
                    column = 0;
                else if ((c & 0xC0) != 0x80)
                    column++;
            }
            return Make(call.Self, writer);
        }
    }
}
