using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NanoPy.IlCount;
using Xunit;

namespace NanoPy.Tests.Meter
{
    /// <summary>All benchmark scripts, measured once for all tests.</summary>
    public sealed class MeterFixture
    {
        internal readonly IlCount.Meter Meter = new IlCount.Meter(new MeteredAssemblies(AppContext.BaseDirectory, false));
        internal readonly List<Measurement> Measurements;

        public MeterFixture()
        {
            Measurements = BenchScript.All().Select(Meter.Measure).ToList();
        }

        internal Measurement Of(string script)
        {
            return Measurements.Single(measurement => measurement.Script.Name == script);
        }
    }

    /// <summary>What the meter of bench/ilcount counts is right, the same every time, and not worse than the baseline.</summary>
    public sealed class MeterTests : IClassFixture<MeterFixture>
    {
        private readonly MeterFixture fixture;

        public MeterTests(MeterFixture fixture)
        {
            this.fixture = fixture;
        }

        [Fact]
        public void No_script_is_worse_than_the_baseline()
        {
            List<string> faults = Baseline.Read(Baseline.File).Check(fixture.Measurements);
            Assert.True(faults.Count == 0, string.Join("\n", faults.Append("if this is meant: dotnet run -c Release --project bench/ilcount -- --update")));
        }

        [Theory]
        [InlineData("loop_while_locals")]
        [InlineData("call_constructor")]
        [InlineData("string_format")]
        [InlineData("dict_counting")]
        public void Counts_are_the_same_in_every_run(string script)
        {
            Measurement first = fixture.Of(script);
            Assert.Equal(first, fixture.Meter.Measure(first.Script));
        }

        // Counted by hand in the listing of the compiled pairs.
        [Theory]
        [InlineData("loop_while_locals", 11, 0, 0, 0)]
        [InlineData("loop_for_range_locals", 11, 0, 0, 0)]
        // `newobj`, then the constructor of the class and, with one operation of its own on the device, that of System.Object.
        [InlineData("call_constructor", 24, 2, 0, 36)]
        [InlineData("call_no_arguments", 13, 1, 0, 0)]
        [InlineData("call_builtin", 14, 0, 1, 0)]
        // The literal, a string object of 12 bytes; 16 characters in a string of 36; String.Concat and get_Length.
        [InlineData("string_concat", 14, 0, 2, 48)]
        // int[4].
        [InlineData("list_slice", 22, 0, 1, 36)]
        public void A_pair_takes_what_was_counted_by_hand(string script, double operations, double calls, double natives, double bytes)
        {
            Tally plain = fixture.Of(script).Plain;
            Assert.Equal((operations, calls, natives, bytes), (plain.Operations, plain.Calls, plain.NativeCalls, plain.Bytes));
        }

        [Fact]
        public void There_are_as_many_scripts_as_promised()
        {
            Assert.True(fixture.Measurements.Count(measurement => measurement.Script.Group == "micro") >= 20);
            Assert.True(fixture.Measurements.Count(measurement => measurement.Script.Group == "macro") >= 8);
        }

        [Fact]
        public void A_profile_knows_the_opcodes_of_a_loop()
        {
            using StringWriter output = new StringWriter();
            Spectre.Console.IAnsiConsole console = Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings { Out = new Spectre.Console.AnsiConsoleOutput(output), Ansi = Spectre.Console.AnsiSupport.No });
            Profile.Write(fixture.Of("loop_while_locals").Script, AppContext.BaseDirectory, console);
            Assert.Contains("Interpreter.Loop", output.ToString());
            Assert.Matches(@"JumpLt +1\.0 ", output.ToString());
        }

        [Fact]
        public void Start_up_is_shown_by_assembly_and_type()
        {
            using StringWriter output = new StringWriter();
            Spectre.Console.IAnsiConsole console = Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings { Out = new Spectre.Console.AnsiConsoleOutput(output), Ansi = Spectre.Console.AnsiSupport.No });
            Startup.Write(RepositoryRoot.Combine("examples", "blink.py"), AppContext.BaseDirectory, console);
            Assert.Contains("NanoPy.Core.CodeObject", output.ToString());
            Assert.Contains("alive after: run blink.py", output.ToString());
        }

        // ---- the baseline bites ---------------------------------------------------------------------------------------------------

        private const double Before = 1000;

        private static List<string> CheckAgainst(string rows, params Measurement[] measurements)
        {
            string path = Path.GetTempFileName();
            try
            {
                File.WriteAllText(path, rows);
                return Baseline.Read(path).Check(measurements);
            }
            finally
            {
                File.Delete(path);
            }
        }

        private Measurement Made(double operations, double bytes)
        {
            return new Measurement(fixture.Of("attribute_read").Script, new Tally(operations, 0, 0, 0, bytes, operations), new Tally(10, 0, 0, 0, 0, 10));
        }

        [Theory]
        [InlineData(Before, 120, 0)]
        [InlineData(Before * 1.02, 120, 0)]
        [InlineData(Before * 0.5, 0, 0)]
        [InlineData(Before * 1.02 + 0.1, 120, 1)]
        [InlineData(Before, 122.4, 0)]
        [InlineData(Before, 122.5, 1)]
        [InlineData(Before * 2, 240, 2)]
        public void A_regression_of_more_than_two_per_cent_is_a_fault(double operations, double bytes, int faults)
        {
            Assert.Equal(faults, CheckAgainst(Baseline.Text(new[] { Made(Before, 120) }), Made(operations, bytes)).Count);
        }

        [Fact]
        public void A_script_that_allocated_nothing_must_go_on_so()
        {
            Assert.Single(CheckAgainst(Baseline.Text(new[] { Made(Before, 0) }), Made(Before, 0.1)));
        }

        [Fact]
        public void A_script_that_is_on_one_side_only_is_a_fault()
        {
            Measurement other = fixture.Of("attribute_add");
            Assert.Equal(new[] { "attribute_read is not in the baseline", "attribute_add is in the baseline only" }, CheckAgainst(Baseline.Text(new[] { other }), Made(1, 0)));
        }

        [Theory]
        [InlineData(249, 250, 0)]
        [InlineData(249, 251, 1)]
        [InlineData(260, 261, 0)]
        public void A_goal_that_was_met_must_be_met_from_then_on(double before, double now, int faults)
        {
            BenchScript script = fixture.Of("attribute_add").Script;
            Tally plain = new Tally(10, 0, 0, 0, 0, 10);
            Measurement old = new Measurement(script, new Tally(before, 0, 0, 0, 0, before), plain);
            Assert.Equal(faults, CheckAgainst(Baseline.Text(new[] { old }), new Measurement(script, new Tally(now, 0, 0, 0, 0, now), plain)).Count);
        }

        [Theory]
        [InlineData("result = 1\n")]
        [InlineData("N = many\n")]
        [InlineData("N = 0\n")]
        [InlineData("N = 1\n# units: x\n")]
        public void A_script_that_breaks_the_convention_is_refused(string text)
        {
            string path = Path.GetTempFileName();
            try
            {
                File.WriteAllText(path, text);
                Assert.Throws<MeterException>(() => new BenchScript(path));
            }
            finally
            {
                File.Delete(path);
            }
        }
    }
}
