using System;
using System.IO;
using System.Text;
using NanoPy.Cli;

namespace NanoPy.Tests.CliTests
{
    /// <summary>Runs `nanopy` in this process, in memory.</summary>
    internal sealed class CliBench : IDisposable
    {
        private readonly MemoryStream output = new MemoryStream();
        private readonly MemoryStream error = new MemoryStream();
        private readonly string folder = Directory.CreateTempSubdirectory("nanopy").FullName;

        internal string Output { get { return Encoding.UTF8.GetString(output.ToArray()); } }

        internal string Error { get { return Encoding.UTF8.GetString(error.ToArray()); } }

        internal int Run(params string[] args)
        {
            return RunWith("", args);
        }

        internal int RunWith(string input, params string[] args)
        {
            return Program.Run(args, CommandIo.Of(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, false));
        }

        internal string File(string name, byte[] bytes)
        {
            string path = Path.Combine(folder, name);
            System.IO.File.WriteAllBytes(path, bytes);
            return path;
        }

        internal string Folder { get { return folder; } }

        public void Dispose()
        {
            Directory.Delete(folder, true);
        }
    }
}
