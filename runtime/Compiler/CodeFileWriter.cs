// Writes compiled files; CodeFile reads them.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>Writes a module's code object as a compiled file. docs/compiled-files.md has the layout.</summary>
    public sealed class CodeFileWriter
    {
        private readonly ByteWriter body = new ByteWriter(1024);
        private PyStr[] names = new PyStr[16];
        private int nameCount;

        private CodeFileWriter()
        {
        }

        /// <summary>The bytes of a compiled file.</summary>
        public static byte[] Write(CodeObject module)
        {
            CodeFileWriter writer = new CodeFileWriter();
            writer.Name(module.FileName);
            writer.Code(module);
            return writer.Finish();
        }

        // The texts come first in the file, but are known last.
        private byte[] Finish()
        {
            ByteWriter file = new ByteWriter(body.Length + 256);
            file.WriteByte(CodeFile.Mark0);
            file.WriteByte(CodeFile.Mark1);
            file.WriteByte(CodeFile.Mark2);
            file.WriteByte(CodeFile.Version);
            file.Fill(0, CodeFile.HeaderLength - file.Length);
            Number(file, (ulong)nameCount);
            for (int i = 0; i < nameCount; i++)
            {
                Number(file, (ulong)names[i].Bytes.Length);
                file.Write(names[i]);
            }
            file.Write(body.Buffer, 0, body.Length);
            byte[] bytes = file.ToArray();
            int checksum = CodeFile.Checksum(bytes, CodeFile.HeaderLength, bytes.Length);
            for (int i = 0; i < 4; i++)
                bytes[4 + i] = (byte)(checksum >> (8 * i));
            return bytes;
        }

        private static void Number(ByteWriter writer, ulong value)
        {
            for (; value >= 128; value >>= 7)
                writer.WriteByte((int)(value & 127) | 128);
            writer.WriteByte((int)value);
        }

        private void Number(int value)
        {
            Number(body, (ulong)value);
        }

        private void Name(PyStr name)
        {
            for (int i = 0; i < nameCount; i++)
            {
                if (names[i].Same(name))
                {
                    Number(i);
                    return;
                }
            }
            if (nameCount == names.Length)
            {
                PyStr[] grown = new PyStr[nameCount * 2];
                System.Array.Copy(names, 0, grown, 0, nameCount);
                names = grown;
            }
            names[nameCount] = name;
            Number(nameCount++);
        }

        private void Names(PyStr[] list)
        {
            Number(list.Length);
            for (int i = 0; i < list.Length; i++)
                Name(list[i]);
        }

        private void Shorts(ushort[] values)
        {
            for (int i = 0; i < values.Length; i++)
                Number(values[i]);
        }

        private void Bytes(byte[] bytes)
        {
            body.Write(bytes, 0, bytes.Length);
        }

        private void Code(CodeObject code)
        {
            Name(code.Name);
            Name(code.QualifiedName);
            Number(code.FirstLine);
            body.WriteByte(code.Flags);
            body.WriteByte(code.ArgCount);
            body.WriteByte(code.PositionalOnlyCount);
            body.WriteByte(code.KeywordOnlyCount);
            Number(code.RegisterCount);
            Number(code.GlobalRegisters);
            Names(code.LocalNames);
            Names(code.CellNames);
            Names(code.FreeNames);
            Shorts(code.Captures);
            Names(code.Names);
            Names(code.GlobalNames);
            Bytes(code.GlobalStores);
            Number(code.Op.Length);
            Bytes(code.Op);
            Bytes(code.A);
            Shorts(code.B);
            Shorts(code.C);
            Number(code.Handlers.Length);
            Shorts(code.Handlers);
            Number(code.Lines.Length);
            Bytes(code.Lines);
            Number(code.Constants.Length);
            for (int i = 0; i < code.Constants.Length; i++)
                Constant(code.Constants[i]);
        }

        private void Kind(ConstantKind kind)
        {
            body.WriteByte((int)kind);
        }

        private void Constant(object value)
        {
            PyInt whole = value as PyInt;
            PyBigInt large = value as PyBigInt;
            PyFloat real = value as PyFloat;
            PyStr text = value as PyStr;
            PyBytes bytes = value as PyBytes;
            PyTuple tuple = value as PyTuple;
            if (value == Py.None || value == Py.True || value == Py.False || value == Py.Ellipsis)
                Kind(value == Py.None ? ConstantKind.None : value == Py.True ? ConstantKind.True : value == Py.False ? ConstantKind.False : ConstantKind.Ellipsis);
            else if (whole != null)
            {
                Kind(ConstantKind.Int);
                Number(body, ((ulong)whole.Value << 1) ^ (ulong)(whole.Value >> 63));
            }
            else if (large != null)
            {
                Kind(large.Value.Sign < 0 ? ConstantKind.NegativeBigInt : ConstantKind.BigInt);
                byte[] digits = NanoPy.Numbers.BigInt.Abs(large.Value).ToText(16, null);
                Number(digits.Length);
                Bytes(digits);
            }
            else if (real != null)
            {
                Kind(ConstantKind.Float);
                Bytes(System.BitConverter.GetBytes(real.Value));
            }
            else if (text != null)
            {
                Kind(ConstantKind.Str);
                Name(text);
            }
            else if (bytes != null)
            {
                Kind(ConstantKind.Bytes);
                Number(bytes.Length);
                body.Write(bytes.Items, 0, bytes.Length);
            }
            else if (tuple != null)
            {
                Kind(ConstantKind.Tuple);
                Number(tuple.Count);
                for (int i = 0; i < tuple.Count; i++)
                    Constant(tuple.Items[i]);
            }
            else
            {
                Kind(ConstantKind.Code);
                Code((CodeObject)value);
            }
        }
    }
}
