// Reads a script, and says in one line what is wrong with a file that is none.

using System;
using System.IO;
using NanoPy.Core;

namespace NanoPy.Cli
{
    internal static class SourceFile
    {
        /// <summary>Name for standard input, on the command line and in tracebacks.</summary>
        internal const string StandardInput = "-", StandardInputName = "<stdin>";

        /// <summary>How tracebacks call a file.</summary>
        internal static string NameOf(string path)
        {
            return path == StandardInput ? StandardInputName : path;
        }

        /// <summary>The bytes of a script: a compiled file, or valid UTF-8 without NUL. Raises CommandException.</summary>
        internal static byte[] Read(string path, Stream standardInput)
        {
            byte[] bytes = path == StandardInput ? ReadToEnd(standardInput) : ReadFile(path);
            if (CodeFile.IsOne(bytes))
                return bytes;
            string name = NameOf(path);
            int nul = Array.IndexOf(bytes, (byte)0);
            if (nul >= 0)
                throw new CommandException(name + ": is a binary file, not a Python script (NUL at byte " + nul + ")");
            int bad = Utf8.FirstInvalid(bytes, 0, bytes.Length);
            if (bad >= 0)
                throw new CommandException(name + ":" + PlaceOf(bytes, bad) + ": is not UTF-8 (byte 0x" + bytes[bad].ToString("x2") + ")");
            return bytes;
        }

        /// <summary>The text of a file, UTF-8 without a byte order mark. Raises CommandException.</summary>
        internal static string ReadText(string path)
        {
            byte[] bytes = ReadFile(path);
            int bad = Utf8.FirstInvalid(bytes, 0, bytes.Length);
            if (bad >= 0)
                throw new CommandException(path + ":" + PlaceOf(bytes, bad) + ": is not UTF-8 (byte 0x" + bytes[bad].ToString("x2") + ")");
            return System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        }

        private static byte[] ReadToEnd(Stream stream)
        {
            MemoryStream memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        }

        private static byte[] ReadFile(string path)
        {
            if (Directory.Exists(path))
                throw new CommandException(path + ": is a directory");
            try
            {
                return File.ReadAllBytes(path);
            }
            catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
            {
                throw new CommandException(path + ": no such file");
            }
            catch (UnauthorizedAccessException)
            {
                throw new CommandException(path + ": permission denied");
            }
            catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
            {
                throw new CommandException(path + ": cannot be read");
            }
        }

        // Line and column from 1; columns count characters.
        private static string PlaceOf(byte[] bytes, int offset)
        {
            int line = 1;
            int start = 0;
            for (int i = 0; i < offset; i++)
            {
                if (bytes[i] != '\n')
                    continue;
                line++;
                start = i + 1;
            }
            return line + ":" + (Utf8.Count(bytes, start, offset) + 1);
        }
    }
}
