// The programs that are run: the SDK's compiler, the metadata processor, the CLR.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;

namespace NanoPy.Emulator
{
    internal sealed class Toolset
    {
        /// <summary>A program that prints nothing for this long hangs: a golden script ends after two minutes at the latest.</summary>
        private const int SilenceMs = 300000;

        private readonly Options options;
        private readonly string folder;
        private readonly string compiler;

        /// <param name="folder">Where assemblies are made.</param>
        internal Toolset(Options options, string folder)
        {
            this.options = options;
            this.folder = folder;
            compiler = FindCompiler();
        }

        private const string Dotnet = "dotnet";

        // The compiler of the SDK that global.json chooses.
        private static string FindCompiler()
        {
            string version = null;
            Execute(Dotnet, new[] { "--version" }, line => version = line.Trim());
            string folder = null;
            // Lines such as `10.0.100 [/usr/share/dotnet/sdk]`.
            Execute(Dotnet, new[] { "--list-sdks" }, line => folder = line.StartsWith(version + " [") ? line.Substring(version.Length + 2).TrimEnd(']') : folder);
            string path = folder == null ? null : Path.Combine(folder, version, "Roslyn", "bincore", "csc.dll");
            if (!File.Exists(path))
                throw new EmulatorException("the .NET SDK " + version + " has no compiler at " + path);
            return path;
        }

        /// <summary>Whether nanoFramework's own assembly of that name is there to compile against.</summary>
        internal bool HasFramework(string name)
        {
            return File.Exists(PathOf(name, ".dll"));
        }

        private string PathOf(string name, string extension)
        {
            string path = Path.Combine(options.Assemblies, name + extension);
            // What is a program is a .exe in packages, and may be a .dll elsewhere.
            return File.Exists(path) || extension != ".dll" ? path : Path.Combine(options.Assemblies, name + ".exe");
        }

        /// <summary>Where nanoFramework's own assembly of that name lies.</summary>
        internal string Framework(string name, string extension)
        {
            string path = PathOf(name, extension);
            if (!File.Exists(path))
                throw new EmulatorException("missing in " + options.Assemblies + ": " + name + extension);
            return path;
        }

        /// <summary>Path of the assembly made by Compile.</summary>
        internal string Made(string assembly, string extension)
        {
            return Path.Combine(folder, assembly + extension);
        }

        /// <summary>Compiles C# 9 against nanoFramework, as the project system does.</summary>
        internal void Compile(string assembly, bool isProgram, IEnumerable<string> sources, IEnumerable<string> references)
        {
            List<string> lines = new List<string> { "/nostdlib+", "/langversion:9", "/optimize+", "/deterministic+", "/debug-", "/nologo", "/warn:4", "/nowarn:0649" };
            lines.Add("/target:" + (isProgram ? "exe" : "library"));
            lines.Add("/out:\"" + Made(assembly, ".dll") + "\"");
            lines.AddRange(references.Select(reference => "/reference:\"" + reference + "\""));
            lines.AddRange(sources.Select(source => "\"" + source + "\""));
            string response = Made(assembly, ".rsp");
            File.WriteAllLines(response, lines);
            StringBuilder said = new StringBuilder();
            if (Execute(Dotnet, new[] { compiler, "/noconfig", "@" + response }, line => said.AppendLine(line)) != 0)
                throw new EmulatorException(assembly + " does not compile for nanoFramework:\n" + said);
        }

        /// <summary>Makes the .pe file of an assembly, and gives its size in bytes.</summary>
        internal long Convert(string assembly, IEnumerable<string> references)
        {
            List<string> arguments = new List<string>();
            foreach (string reference in references)
                arguments.AddRange(new[] { "-loadHints", Path.GetFileNameWithoutExtension(reference), reference });
            string made = Made(assembly, ".pe");
            File.Delete(made);
            arguments.AddRange(new[] { "-parse", Made(assembly, ".dll"), "-compile", made, "false" });
            StringBuilder said = new StringBuilder();
            int code = Execute(options.MetadataProcessor, arguments, line => said.AppendLine(line));
            // The processor ends with 0 after some of its errors too.
            if (code != 0 || !File.Exists(made) || said.ToString().Contains("Exception"))
                throw new EmulatorException("the metadata processor refuses " + assembly + ":\n" + said);
            return new FileInfo(made).Length;
        }

        /// <summary>Runs .pe files on the CLR, libraries first; each line of its output goes to the listener. Gives the exit code.</summary>
        internal int RunClr(IEnumerable<string> files, Action<string> line)
        {
            List<string> arguments = new List<string>();
            // The dotnet tool has commands; the bare executable has not.
            if (Path.GetFileNameWithoutExtension(options.Clr) == "nanoclr")
                arguments.Add("run");
            arguments.Add("--assemblies");
            arguments.AddRange(files);
            return Execute(options.Clr, arguments, line);
        }

        private static int Execute(string program, IEnumerable<string> arguments, Action<string> line)
        {
            bool isAssembly = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
            ProcessStartInfo info = new ProcessStartInfo(isAssembly ? Dotnet : program)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
                WorkingDirectory = NanoPy.Tests.RepositoryRoot.Path,
            };
            if (isAssembly)
                info.ArgumentList.Add(program);
            foreach (string argument in arguments)
                info.ArgumentList.Add(argument);
            using Process process = Process.Start(info);
            using Timer silence = new Timer(_ => process.Kill(true), null, SilenceMs, Timeout.Infinite);
            DataReceivedEventHandler heard = (_, data) =>
            {
                silence.Change(SilenceMs, Timeout.Infinite);
                if (data.Data != null)
                {
                    lock (process)
                        line(data.Data);
                }
            };
            process.OutputDataReceived += heard;
            process.ErrorDataReceived += heard;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return process.ExitCode;
        }
    }
}
