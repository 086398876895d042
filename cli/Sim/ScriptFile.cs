// The file that the page edits. Another program may change it at any time: a version, made from its bytes, tells.

using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using NanoPy.Core;

namespace NanoPy.Cli.Sim
{
    internal sealed class ScriptFile
    {
        private readonly string path;
        private DateTime writtenAt;
        private bool hasReturns;

        /// <summary>Reads the file; raises CommandException if it is no script.</summary>
        internal ScriptFile(string path)
        {
            if (path == SourceFile.StandardInput)
                throw new CommandException("sim: give a file, the page edits it");
            this.path = path;
            byte[] bytes = SourceFile.Read(path, Stream.Null);
            if (CodeFile.IsOne(bytes))
                throw new CommandException(path + ": is a compiled file; give the script that it was made from");
            Take(bytes);
        }

        /// <summary>What tracebacks call it.</summary>
        internal string Name { get { return path; } }

        /// <summary>The text as last read or written, lines ended by \n.</summary>
        internal string Text { get; private set; }

        /// <summary>Differs when the file's bytes differ.</summary>
        internal string Version { get; private set; }

        private void Take(byte[] bytes)
        {
            string text = Encoding.UTF8.GetString(bytes);
            hasReturns = text.Contains("\r\n");
            Text = text.Replace("\r\n", "\n");
            Version = VersionOf(bytes);
            writtenAt = File.GetLastWriteTimeUtc(path);
        }

        private static string VersionOf(byte[] bytes)
        {
            return Convert.ToHexString(SHA256.HashData(bytes), 0, 8);
        }

        /// <summary>Whether somebody else changed it since it was read or written here; then it is read again. A file that is no script now is left alone.</summary>
        internal bool Refresh()
        {
            try
            {
                if (File.GetLastWriteTimeUtc(path) == writtenAt)
                    return false;
                byte[] bytes = SourceFile.Read(path, Stream.Null);
                if (CodeFile.IsOne(bytes))
                    return false;
                string before = Version;
                Take(bytes);
                return Version != before;
            }
            catch (Exception error) when (error is CommandException or IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }

        /// <summary>Writes the text with the line ends that the file has; raises CommandException.</summary>
        internal void Save(string text)
        {
            byte[] bytes = new UTF8Encoding(false).GetBytes(hasReturns ? text.Replace("\n", "\r\n") : text);
            try
            {
                File.WriteAllBytes(path, bytes);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new CommandException(path + ": cannot be written");
            }
            Take(bytes);
        }
    }
}
