// CPython as a judge, where it is installed.

using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Threading.Tasks;

namespace NanoPy.Tests.Golden
{
    internal static class Python3
    {
        internal const string MissingMessage = "python3 3.11 is not installed: nothing was compared";
        private const int JudgeMinor = 11;
        private static readonly Lazy<bool> Installed = new Lazy<bool>(Find);

        internal sealed record Result(string Output, string Errors, int ExitCode);

        /// <summary>Whether there is a python3 of the version whose messages NanoPy follows.</summary>
        internal static bool IsInstalled { get { return Installed.Value; } }

        private static bool Find()
        {
            try
            {
                Result result = Start("-c", "import sys; print(sys.version_info.major, sys.version_info.minor)", null);
                string[] version = result.Output.Trim().Split(' ');
                // Messages change from version to version: another one would judge wrongly.
                return result.ExitCode == 0 && version[0] == "3" && int.Parse(version[1]) == JudgeMinor;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }

        /// <summary>Runs a script file.</summary>
        internal static Result Run(string path)
        {
            return Start("-BS", path, null);
        }

        /// <summary>Runs a program text given on standard input.</summary>
        internal static Result RunText(string source)
        {
            return Start("-BS", "-", source);
        }

        private static Result Start(string option, string argument, string input)
        {
            ProcessStartInfo info = new ProcessStartInfo("python3")
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            };
            info.Environment["PYTHONIOENCODING"] = "utf-8";
            info.ArgumentList.Add(option);
            info.ArgumentList.Add(argument);
            using Process process = Process.Start(info);
            Task<string> errors = process.StandardError.ReadToEndAsync();
            // python3 reads all of its input before it writes anything.
            if (input != null)
                process.StandardInput.Write(input);
            process.StandardInput.Close();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Result(output, errors.Result, process.ExitCode);
        }
    }
}
