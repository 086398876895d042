// Compiled files: what a board loads when it has no compiler, or too little memory for it. docs/compiled-files.md has the layout.

using NanoPy.Numbers;

namespace NanoPy.Core
{
    /// <summary>Tells how a constant is written.</summary>
    public enum ConstantKind : byte
    {
        None, True, False, Ellipsis, Int, BigInt, NegativeBigInt, Float, Str, Bytes, Tuple, Code,
    }

    /// <summary>Reads a compiled file: the code object of a module, checked in every operand.</summary>
    public sealed class CodeFile
    {
        /// <summary>Bytes before the body: the mark, the version, and the checksum of the body.</summary>
        public const int HeaderLength = 8;
        /// <summary>Version of the layout and of the opcodes; a file of another version must be compiled again.</summary>
        public const int Version = 2;
        /// <summary>Tuples and functions inside one another: reading recurses, and a hostile file could be deep.</summary>
        public const int MostNested = 60;
        /// <summary>The first bytes of a compiled file: no UTF-8 text begins with them.</summary>
        public const int Mark0 = 0xFF, Mark1 = 'N', Mark2 = 'P';

        private readonly byte[] bytes;
        private readonly char[] forms = OperandForms.Table();
        private int at;
        private PyStr[] names;
        private int nested;

        private CodeFile(byte[] bytes)
        {
            this.bytes = bytes;
            at = HeaderLength;
        }

        /// <summary>Whether bytes are meant to be a compiled file.</summary>
        public static bool IsOne(byte[] bytes)
        {
            return bytes.Length >= 3 && bytes[0] == Mark0 && bytes[1] == Mark1 && bytes[2] == Mark2;
        }

        /// <summary>Checksum of a body: Adler-32 (RFC 1950).</summary>
        public static int Checksum(byte[] bytes, int start, int end)
        {
            const int prime = 65521;
            int low = 1;
            int high = 0;
            for (int i = start; i < end; i++)
            {
                low += bytes[i];
                if (low >= prime)
                    low -= prime;
                high += low;
                if (high >= prime)
                    high -= prime;
            }
            return (high << 16) | low;
        }

        /// <summary>The module in a compiled file; raises ValueError, as a ScriptException, if it is damaged or of another version.</summary>
        public static CodeObject Read(byte[] bytes)
        {
            if (!IsOne(bytes) || bytes.Length < HeaderLength)
                throw Damaged("it is too short");
            if (bytes[3] != Version)
                throw ScriptError.Value("compiled file of version " + bytes[3].ToString() + ", not " + Version.ToString() + ": compile the script again");
            int checksum = bytes[4] | (bytes[5] << 8) | (bytes[6] << 16) | (bytes[7] << 24);
            if (checksum != Checksum(bytes, HeaderLength, bytes.Length))
                throw Damaged("its checksum is wrong");
            CodeFile file = new CodeFile(bytes);
            file.ReadNames();
            PyStr fileName = file.Name();
            CodeObject code = file.ReadCode(fileName, 0);
            if (file.at != bytes.Length)
                throw Damaged("something follows its end");
            return code;
        }

        internal static ScriptException Damaged(string why)
        {
            return ScriptError.Value("damaged compiled file: " + why);
        }

        // ---- numbers and texts --------------------------------------------------------------------------------------------------

        private int Byte()
        {
            if (at >= bytes.Length)
                throw Damaged("it is too short");
            return bytes[at++];
        }

        /// <summary>Seven bits a byte, the lowest first; the top bit says that more follow.</summary>
        private ulong Long()
        {
            ulong value = 0;
            for (int shift = 0; shift < 70; shift += 7)
            {
                int part = Byte();
                value |= (ulong)(part & 127) << shift;
                if (part < 128)
                    return value;
            }
            throw Damaged("a number in it is too long");
        }

        /// <summary>A number from 0 to the given most.</summary>
        private int Number(int most)
        {
            ulong value = Long();
            if (value > (ulong)most)
                throw Damaged("a number in it is too large");
            return (int)value;
        }

        /// <summary>How many of something follow, each at least so many bytes long: so a short file cannot ask for much memory.</summary>
        private int Count(int bytesOfOne)
        {
            ulong count = Long();
            if (count > (ulong)((bytes.Length - at) / bytesOfOne))
                throw Damaged("it is too short");
            return (int)count;
        }

        private byte[] Bytes(int count)
        {
            if (count > bytes.Length - at)
                throw Damaged("it is too short");
            if (count == 0)
                return CodeObject.NoBytes;
            byte[] part = new byte[count];
            System.Array.Copy(bytes, at, part, 0, count);
            at += count;
            return part;
        }

        private ushort[] Shorts(int count)
        {
            if (count == 0)
                return CodeObject.NoShorts;
            ushort[] part = new ushort[count];
            for (int i = 0; i < count; i++)
                part[i] = (ushort)Number(65535);
            return part;
        }

        private void ReadNames()
        {
            names = new PyStr[Count(1)];
            for (int i = 0; i < names.Length; i++)
            {
                int length = Count(1);
                if (Utf8.FirstInvalid(bytes, at, at + length, true) >= 0)
                    throw Damaged("a text in it is not UTF-8");
                names[i] = PyStr.FromBytes(bytes, at, length);
                at += length;
            }
        }

        private PyStr Name()
        {
            return names[Number(names.Length - 1)];
        }

        private PyStr[] Names()
        {
            int count = Count(1);
            if (count == 0)
                return CodeObject.NoNames;
            PyStr[] list = new PyStr[count];
            for (int i = 0; i < count; i++)
                list[i] = Name();
            return list;
        }

        // ---- code and constants ---------------------------------------------------------------------------------------------------

        private CodeObject ReadCode(PyStr fileName, int outerCells)
        {
            CodeObject code = new CodeObject();
            code.FileName = fileName;
            code.Name = Name();
            code.QualifiedName = Name();
            code.FirstLine = Number(int.MaxValue);
            code.Flags = Byte();
            code.ArgCount = Byte();
            code.PositionalOnlyCount = Byte();
            code.KeywordOnlyCount = Byte();
            code.RegisterCount = Number(256);
            code.GlobalRegisters = Number(256);
            code.LocalNames = Names();
            code.CellNames = Names();
            code.FreeNames = Names();
            code.Captures = Shorts(code.FreeNames.Length);
            code.Names = Names();
            code.GlobalNames = Names();
            code.GlobalStores = Bytes(code.GlobalNames.Length);
            int count = Count(4);
            code.Op = Bytes(count);
            code.A = Bytes(count);
            code.B = Shorts(count);
            code.C = Shorts(count);
            code.Handlers = Shorts(Count(1));
            code.Lines = Bytes(Count(1));
            object[] constants = new object[Count(1)];
            code.Constants = constants;
            for (int i = 0; i < constants.Length; i++)
                constants[i] = ReadConstant(code);
            CodeVerifier.Check(code, outerCells, forms);
            return code;
        }

        private object ReadConstant(CodeObject owner)
        {
            switch ((ConstantKind)Byte())
            {
                case ConstantKind.None: return Py.None;
                case ConstantKind.True: return Py.True;
                case ConstantKind.False: return Py.False;
                case ConstantKind.Ellipsis: return Py.Ellipsis;
                case ConstantKind.Int:
                {
                    // The sign is the lowest bit.
                    ulong value = Long();
                    return new PyInt((long)(value >> 1) ^ -(long)(value & 1));
                }
                case ConstantKind.BigInt: return ReadBigInt(false);
                case ConstantKind.NegativeBigInt: return ReadBigInt(true);
                case ConstantKind.Float: return new PyFloat(System.BitConverter.ToDouble(Bytes(8), 0));
                case ConstantKind.Str: return Name();
                case ConstantKind.Bytes: return new PyBytes(Bytes(Count(1)));
                case ConstantKind.Tuple:
                {
                    object[] items = new object[Count(1)];
                    Enter();
                    for (int i = 0; i < items.Length; i++)
                        items[i] = ReadConstant(owner);
                    nested--;
                    return new PyTuple(items);
                }
                case ConstantKind.Code:
                {
                    Enter();
                    CodeObject code = ReadCode(owner.FileName, owner.CellNames.Length + owner.FreeNames.Length);
                    nested--;
                    return code;
                }
                default: throw Damaged("a constant in it is of no kind");
            }
        }

        private void Enter()
        {
            if (++nested > MostNested)
                throw Damaged("it is nested too deep");
        }

        private object ReadBigInt(bool isNegative)
        {
            int length = Count(1);
            for (int i = 0; i < length; i++)
            {
                int digit = bytes[at + i];
                if (!((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f')))
                    throw Damaged("an int in it has no digits");
            }
            BigInt value = BigInt.Parse(bytes, at, at + length, 16, null);
            at += length;
            long small;
            if (value.TryToLong(out small))
                throw Damaged("an int in it is written as a long one");
            return new PyBigInt(isNegative ? BigInt.Negate(value) : value);
        }
    }
}
