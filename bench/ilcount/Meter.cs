// Runs scripts and their pairs in the instrumented assemblies, and reads the counts.

using System;
using System.Reflection;

namespace NanoPy.IlCount
{
    /// <summary>What one iteration of a script takes, and one of its pair in C#.</summary>
    internal readonly record struct Measurement(BenchScript Script, Tally Python, Tally Plain)
    {
        /// <summary>How many times the pair's cost the script has.</summary>
        internal double Ratio { get { return Plain.Cost == 0 ? 0 : Python.Cost / Plain.Cost; } }
    }

    /// <summary>Measures: each script runs with N and with 2N iterations, and the difference counts, so that nothing of the start does.</summary>
    internal sealed class Meter
    {
        private readonly MeteredAssemblies assemblies;
        private readonly Type runnerType;

        internal Meter(MeteredAssemblies assemblies)
        {
            this.assemblies = assemblies;
            assemblies.Initialise();
            runnerType = assemblies.PairsType("ScriptRunner");
        }

        internal CodeMap Map { get { return assemblies.Map; } }

        internal Measurement Measure(BenchScript script)
        {
            // What lives longer than an interpreter is filled now: hashes of shared strings.
            RunScript(script, 1, out _);
            Tally less = RunScript(script, script.Count, out string lessResult);
            Tally more = RunScript(script, script.Count * 2, out string moreResult);
            Tally python = Tally.Each(less, more, (double)script.Count * script.Units);
            less = RunPair(script, script.Count, lessResult);
            more = RunPair(script, script.Count * 2, moreResult);
            return new Measurement(script, python, Tally.Each(less, more, (double)script.Count * script.Units));
        }

        /// <summary>Compiles a script and runs it; what is counted is the run alone.</summary>
        internal Tally RunScript(BenchScript script, int count, out string result)
        {
            MeteredRun run = new MeteredRun(runnerType);
            run.Compile(script.Source(count), script.Name + ".py");
            Counters.Clear();
            string error = run.Run();
            Tally tally = Tally.Now(Map);
            if (error != null)
                throw new MeterException(script.Name + " failed:\n" + error);
            result = run.Result();
            if (result == null)
                throw new MeterException(script.Name + ": the script leaves no `result`");
            return tally;
        }

        private Tally RunPair(BenchScript script, int count, string expected)
        {
            Type pairs = assemblies.PairsType(script.Group == "macro" ? "Macro" : "Micro");
            MethodInfo pair = pairs.GetMethod(script.PairName, BindingFlags.Public | BindingFlags.Static);
            if (pair == null)
                throw new MeterException(script.Name + " has no pair: " + pairs.FullName + "." + script.PairName + "(int n)");
            Counters.Clear();
            string result = (string)pair.Invoke(null, new object[] { count });
            Tally tally = Tally.Now(Map);
            if (result != expected)
                throw new MeterException(script.Name + ": the script computes " + expected + ", its pair in C# " + result);
            return tally;
        }
    }

    /// <summary>One interpreter in the instrumented assemblies; a ScriptRunner over there.</summary>
    internal sealed class MeteredRun
    {
        private readonly object runner;

        internal MeteredRun(Type runnerType)
        {
            runner = Activator.CreateInstance(runnerType);
        }

        /// <summary>The ScriptRunner itself, to look into.</summary>
        internal object Runner { get { return runner; } }

        internal void Compile(byte[] source, string fileName)
        {
            Call("Compile", source, fileName);
        }

        /// <summary>Returns the traceback, or null.</summary>
        internal string Run()
        {
            return (string)Call("Run");
        }

        internal string Result()
        {
            return (string)Call("Result");
        }

        private object Call(string method, params object[] arguments)
        {
            try
            {
                return runner.GetType().GetMethod(method).Invoke(runner, arguments);
            }
            catch (TargetInvocationException error)
            {
                throw new MeterException(method + ": " + error.InnerException.GetType().Name + ": " + error.InnerException.Message + "\n" + error.InnerException.StackTrace);
            }
        }
    }
}
