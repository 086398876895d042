using System.Collections.Generic;
using System.Text;
using System.Threading;
using NanoPy.Core;
using NanoPy.Tests.EngineTests;
using NanoPy.Tests.Golden;
using Xunit;
using Xunit.Abstractions;

namespace NanoPy.Tests.Fuzz
{
    /// <summary>Random programs print the same on NanoPy and on CPython. Set NANOPY_FUZZ_SEED to start elsewhere.</summary>
    public sealed class DifferentialTests
    {
        private const int Programs = 200;
        private const string Separator = "-----";
        private readonly ITestOutputHelper output;

        public DifferentialTests(ITestOutputHelper output)
        {
            this.output = output;
        }

        // One python3 runs all programs: each in a dict of its own.
        private static string ForPython(IReadOnlyList<string> programs)
        {
            StringBuilder text = new StringBuilder("programs = [\n");
            foreach (string program in programs)
                text.Append("'''").Append(program.Replace("\\", "\\\\").Replace("'", "\\'")).Append("''',\n");
            text.Append("]\nfor program in programs:\n    try:\n        exec(program, {'__name__': '__main__'})\n    except Exception as error:\n        print('ended by', type(error).__name__, error)\n    print('")
                .Append(Separator).Append("')\n");
            return text.ToString();
        }

        [Fact]
        public void Same_output_as_python3()
        {
            if (!Python3.IsInstalled)
            {
                output.WriteLine(Python3.MissingMessage);
                return;
            }
            string chosen = System.Environment.GetEnvironmentVariable("NANOPY_FUZZ_SEED");
            int seed = chosen == null ? 1 : int.Parse(chosen);
            List<string> programs = new List<string>();
            for (int i = 0; i < Programs; i++)
                programs.Add(new ProgramGenerator(seed + i).Make());
            Python3.Result judge = Python3.RunText(ForPython(programs));
            Assert.True(judge.ExitCode == 0, judge.Errors);
            string[] expected = judge.Output.Replace("\r", "").Split(Separator + "\n");
            for (int i = 0; i < Programs; i++)
                Assert.True(expected[i] == Own(programs[i]), "seed " + (seed + i) + ":\n" + programs[i] + "\npython3:\n" + expected[i] + "\nNanoPy:\n" + Own(programs[i]));
        }

        private static string Own(string program)
        {
            using EngineBench bench = EngineBench.InVirtualTime();
            using Timer watchdog = new Timer(_ => bench.Engine.Kill(StopReason.Host), null, 20_000, Timeout.Infinite);
            RunResult result = bench.Run(program.Split('\n'));
            string error = result.ErrorText.TrimEnd('\n');
            int last = error.LastIndexOf('\n');
            string[] typeAndText = error.Substring(last + 1).Split(": ", 2);
            string ended = error.Length == 0 ? "" : "ended by " + string.Join(' ', typeAndText) + "\n";
            return bench.Output + ended;
        }
    }
}
