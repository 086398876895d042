// Methods of file objects.

using NanoPy.Core;
using NanoPy.Machine;

namespace NanoPy.Storage
{
    /// <summary>The lines of a file.</summary>
    internal sealed class LineIterator : PyIterator
    {
        private readonly Interpreter interpreter;
        private readonly PyFile file;

        internal LineIterator(Interpreter interpreter, PyFile file)
        {
            this.interpreter = interpreter;
            this.file = file;
        }

        public override int TypeId { get { return TypeIds.Iterator; } }

        public override object Next(Operations operations)
        {
            return FileClass.NextLine(interpreter, file);
        }
    }

    /// <summary>TextIOWrapper, for text, or FileIO, for bytes.</summary>
    internal sealed class FileClass : NativeClass
    {
        private const int Newline = '\n';
        private readonly string name;

        internal FileClass(string name)
        {
            this.name = name;
        }

        public override string Name { get { return name; } }

        public override void AddRows(NativeTable table)
        {
            table.Add("read", 0, 1, Read);
            table.Add("readinto", 1, 1, ReadInto);
            table.Add("readline", 0, 1, ReadLine);
            table.Add("readlines", 0, 1, ReadLines);
            table.Add("write", 1, 1, Write);
            table.Add("writelines", 1, 1, WriteLines);
            table.Add("seek", 1, 2, Seek);
            table.Add("tell", 0, 0, Tell);
            table.Add("truncate", 0, 1, Truncate);
            table.Add("flush", 0, 0, Flush);
            table.Add("close", 0, 0, Close);
            table.Add("readable", 0, 0, Readable);
            table.Add("writable", 0, 0, Writable);
            table.Add("seekable", 0, 0, Seekable);
            table.Add("__enter__", 0, 0, Enter);
            table.Add("__exit__", 3, 3, Close);
            table.Add("__iter__", 0, 0, Iterate);
            table.Add("__next__", 0, 0, Next);
            table.Add("__repr__", 0, 0, Repr);
            table.AddProperty("closed", IsClosed, null);
            table.AddProperty("name", GetName, null);
            table.AddProperty("mode", GetMode, null);
            table.AddText("encoding", "utf-8");
        }

        private static PyFile Self(NativeCall call)
        {
            PyFile file = (PyFile)call.Self;
            if (file.IsClosed)
                throw ScriptError.Value("I/O operation on closed file.");
            return file;
        }

        private static PyFile Reader(NativeCall call)
        {
            PyFile file = Self(call);
            if (!file.CanRead)
                throw Unsupported("not readable");
            return file;
        }

        private static PyFile Writer(NativeCall call)
        {
            PyFile file = Self(call);
            if (!file.CanWrite)
                throw Unsupported("not writable");
            return file;
        }

        private static ScriptException Unsupported(string message)
        {
            return ScriptError.Of(TypeIds.OSError, message);
        }

        // ---- reading ----------------------------------------------------------------------------------------------------------------

        private static object Result(PyFile file, byte[] bytes, int count)
        {
            if (file.IsBinary)
            {
                if (count == bytes.Length)
                    return new PyBytes(bytes);
                byte[] fewer = new byte[count];
                System.Array.Copy(bytes, 0, fewer, 0, count);
                return new PyBytes(fewer);
            }
            int wrong = Utf8.FirstInvalid(bytes, 0, count);
            if (wrong >= 0)
                throw ScriptError.Of(TypeIds.UnicodeError, "the file is no UTF-8 text: byte " + bytes[wrong].ToString() + "; open it in mode 'rb'");
            return PyStr.FromBytes(bytes, 0, count);
        }

        private static object Read(NativeCall call)
        {
            PyFile file = Reader(call);
            long wanted = call.HasValue(0) ? call.ArgInt(0) : -1;
            if (!file.IsBinary && wanted >= 0)
                return ReadCharacters(file, wanted);
            long left = file.Left;
            if (wanted < 0 || wanted > left)
                wanted = left;
            if (wanted > Limits.SequenceLength)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            byte[] bytes = new byte[(int)wanted];
            return Result(file, bytes, file.Read(bytes, 0, bytes.Length));
        }

        // Characters, not bytes: those that go on belong to the last one.
        private static object ReadCharacters(PyFile file, long count)
        {
            ByteWriter all = new ByteWriter(count > 64 ? 64 : (int)count);
            for (long i = 0; i < count; i++)
            {
                int first = file.ReadByte();
                if (first < 0)
                    break;
                all.WriteByte(first);
                for (int more = first < 0xC0 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3; more > 0; more--)
                {
                    int next = file.ReadByte();
                    if (next < 0)
                        break;
                    all.WriteByte(next);
                }
            }
            return Result(file, all.Buffer, all.Length);
        }

        private static object ReadInto(NativeCall call)
        {
            PyBytes buffer = BoardAccess.Buffer(call, 0);
            return call.Int(Reader(call).Read(buffer.Items, 0, buffer.Length));
        }

        private static object Line(Interpreter interpreter, PyFile file, long most)
        {
            ByteWriter line = new ByteWriter(32);
            while (most < 0 || line.Length < most)
            {
                int value = file.ReadByte();
                if (value < 0)
                    break;
                line.WriteByte(value);
                if (value == Newline)
                    break;
                if ((line.Length & 0xFF) == 0)
                    interpreter.Poll();
            }
            return line.Length == 0 ? null : Result(file, file.IsBinary ? line.ToArray() : line.Buffer, line.Length);
        }

        /// <summary>The next line, or null at the end.</summary>
        internal static object NextLine(Interpreter interpreter, PyFile file)
        {
            if (file.IsClosed)
                throw ScriptError.Value("I/O operation on closed file.");
            if (!file.CanRead)
                throw ScriptError.Of(TypeIds.OSError, "not readable");
            return Line(interpreter, file, -1);
        }

        private static object ReadLine(NativeCall call)
        {
            PyFile file = Reader(call);
            object line = Line(call.Interpreter, file, call.HasValue(0) ? call.ArgInt(0) : -1);
            return line != null ? line : file.IsBinary ? (object)PyBytes.Empty : PyStr.Empty;
        }

        private static object ReadLines(NativeCall call)
        {
            PyFile file = Reader(call);
            PyList lines = new PyList();
            for (object line = Line(call.Interpreter, file, -1); line != null; line = Line(call.Interpreter, file, -1))
            {
                call.Interpreter.Poll();
                lines.Append(line);
            }
            return lines;
        }

        private static object Iterate(NativeCall call)
        {
            return new LineIterator(call.Interpreter, Reader(call));
        }

        private static object Next(NativeCall call)
        {
            object line = NextLine(call.Interpreter, (PyFile)call.Self);
            if (line == null)
                throw ScriptError.StopIteration();
            return line;
        }

        // ---- writing ----------------------------------------------------------------------------------------------------------------

        private static long Put(NativeCall call, PyFile file, object value)
        {
            PyStr text = call.Interpreter.Unwrap(value) as PyStr;
            if (file.IsBinary && text != null)
                throw ScriptError.Type("a bytes-like object is required, not 'str'");
            if (!file.IsBinary && text == null)
                throw ScriptError.Type("write() argument must be str, not " + call.Interpreter.TypeName(value));
            PyBytes bytes = BoardAccess.Bytes(call.Interpreter, value);
            StorageAccessor.Check(call, file.Write(bytes.Items, bytes.Length), file.FileName.ToString());
            return text != null ? text.Length : bytes.Length;
        }

        private static object Write(NativeCall call)
        {
            return call.Int(Put(call, Writer(call), call[0]));
        }

        private static object WriteLines(NativeCall call)
        {
            PyFile file = Writer(call);
            object iterator = call.Interpreter.Iterate(call[0]);
            for (object line = call.Interpreter.NextBoxed(iterator); line != null; line = call.Interpreter.NextBoxed(iterator))
            {
                call.Interpreter.Poll();
                Put(call, file, line);
            }
            return Py.None;
        }

        private static object Truncate(NativeCall call)
        {
            PyFile file = Writer(call);
            long length = call.HasValue(0) ? call.ArgInt(0) : file.Position;
            if (length < 0)
                throw ScriptError.Value("negative size");
            StorageAccessor.Check(call, file.File.SetLength(length), file.FileName.ToString());
            return call.Int(length);
        }

        // ---- the place in the file ----------------------------------------------------------------------------------------------------

        private static object Seek(NativeCall call)
        {
            PyFile file = Self(call);
            long offset = call.ArgInt(0);
            int whence = call.HasValue(1) ? call.ArgInt32(1) : 0;
            if (whence < 0 || whence > 2)
                throw ScriptError.Value("invalid whence (" + whence.ToString() + ", should be 0, 1 or 2)");
            if (!file.IsBinary && whence != 0 && offset != 0)
                throw Unsupported(whence == 1 ? "can't do nonzero cur-relative seeks" : "can't do nonzero end-relative seeks");
            long target = whence == 0 ? offset : whence == 1 ? file.Position + offset : file.File.Length + offset;
            if (target < 0)
                throw ScriptError.Value("negative seek position " + target.ToString());
            file.GoTo(target);
            return call.Int(target);
        }

        private static object Tell(NativeCall call)
        {
            return call.Int(Self(call).Position);
        }

        private static object Flush(NativeCall call)
        {
            Self(call).File.Flush();
            return Py.None;
        }

        private static object Close(NativeCall call)
        {
            ((PyFile)call.Self).Close();
            return Py.None;
        }

        private static object Enter(NativeCall call)
        {
            return Self(call);
        }

        // ---- facts --------------------------------------------------------------------------------------------------------------------

        private static object Readable(NativeCall call)
        {
            return Py.Bool(Self(call).CanRead);
        }

        private static object Writable(NativeCall call)
        {
            return Py.Bool(Self(call).CanWrite);
        }

        private static object Seekable(NativeCall call)
        {
            Self(call);
            return Py.True;
        }

        private static object IsClosed(NativeCall call)
        {
            return Py.Bool(((PyFile)call.Self).IsClosed);
        }

        private static object GetName(NativeCall call)
        {
            return ((PyFile)call.Self).FileName;
        }

        private static object GetMode(NativeCall call)
        {
            return ((PyFile)call.Self).Mode;
        }

        private static object Repr(NativeCall call)
        {
            PyFile file = (PyFile)call.Self;
            return PyStr.From("<_io." + file.Type.Name + " name='" + file.FileName + "' mode='" + file.Mode + "'>");
        }
    }
}
