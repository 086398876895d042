using System;
using System.Diagnostics;
using System.IO;
using Xunit;

namespace NanoPy.Tests.Projects
{
    /// <summary>tests/emulator without the tools of nanoFramework, which this machine need not have.</summary>
    public sealed class EmulatorTests
    {
        private static string Run(out int code, params string[] arguments)
        {
            // Below bin/CONFIGURATION/FRAMEWORK, as this assembly.
            string built = Path.GetRelativePath(RepositoryRoot.Combine("tests"), AppContext.BaseDirectory);
            ProcessStartInfo info = new ProcessStartInfo("dotnet") { RedirectStandardError = true };
            info.ArgumentList.Add(RepositoryRoot.Combine("tests", "emulator", built, "NanoPy.Emulator.dll"));
            foreach (string argument in arguments)
                info.ArgumentList.Add(argument);
            using Process process = Process.Start(info);
            string said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            code = process.ExitCode;
            return said;
        }

        [Fact]
        public void Without_arguments_it_says_what_it_needs()
        {
            string said = Run(out int code);
            Assert.Equal(2, code);
            foreach (string word in new[] { "--clr", "--mdp", "--assemblies", "dotnet tool install -g nanoclr", "metadata-processor", "packages.config" })
                Assert.Contains(word, said);
        }

        [Theory]
        [InlineData("no such file: ", "--clr", "missing", "--mdp", "missing", "--assemblies", ".")]
        [InlineData("unknown option: --colour", "--colour", "red")]
        [InlineData("--mdp needs a value", "--mdp")]
        public void A_wrong_argument_is_named(string complaint, params string[] arguments)
        {
            string said = Run(out int code, arguments);
            Assert.Equal(2, code);
            Assert.StartsWith(complaint, said);
        }
    }
}
