using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using NanoPy.Compiler;
using NanoPy.Core;
using NanoPy.Tests.EngineTests;
using Xunit;

namespace NanoPy.Tests.Golden
{
    /// <summary>Each script below tests/scripts does what its comments say, from its text and from a compiled file.</summary>
    public sealed class GoldenTests
    {
        /// <summary>A script that takes longer hangs; time is virtual, so that none sleeps.</summary>
        private const int WatchdogMs = 30_000;

        public static IEnumerable<object[]> Scripts()
        {
            foreach (string path in GoldenScript.All())
                yield return new object[] { Path.GetRelativePath(GoldenScript.Root, path).Replace('\\', '/') };
        }

        [Theory]
        [MemberData(nameof(Scripts))]
        public void Script(string name)
        {
            GoldenScript script = new GoldenScript(Path.Combine(GoldenScript.Root, name));
            Assert.True(script.HasExpectation, "a golden script must expect something: " + name);
            AssertRuns(script, script.Source, name);
            if (script.Error == null)
                AssertRuns(script, CodeFileWriter.Write(new PythonCompiler().CompileModule(script.Source, PyStr.From(name), 0)), name + ", compiled");
        }

        private static void AssertRuns(GoldenScript script, byte[] source, string name)
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            GoldenDevices.Place(script, bench.Board);
            using Timer watchdog = new Timer(_ => bench.Engine.Kill(StopReason.Host), null, WatchdogMs, Timeout.Infinite);
            RunResult result = bench.Engine.Run(source, name);
            Assert.False(result.WasStopped, name + " did not end by itself");
            string wrong = script.Compare(bench.Output, result.ErrorText);
            Assert.True(wrong == null, name + ": " + wrong);
        }

        [Fact]
        public void There_are_at_least_250()
        {
            Assert.True(new List<string>(GoldenScript.All()).Count >= 250);
        }
    }
}
