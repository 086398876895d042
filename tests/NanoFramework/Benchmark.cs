// A script of bench/ilcount on the device: how long one iteration takes there. Nobody judges the time: the operations are counted on the PC.

using System;

namespace NanoPy.DeviceTests
{
    /// <summary>Runs benchmark scripts and prints their times.</summary>
    public static class Benchmark
    {
        /// <summary>Runs a script whose first line is `N = iterations`; throws if it does not come to its end.</summary>
        public static void Run(string name, byte[] script, int iterations)
        {
            ScriptBench bench = ScriptBench.InRealTime();
            RunResult result = bench.Engine.Run(script, name);
            if (result.Status != RunStatus.Completed)
                throw new Exception("status " + ((int)result.Status).ToString() + ": " + result.ErrorText);
            long tenths = result.ElapsedMicroseconds * 10 / iterations;
            Console.WriteLine("# " + name + ": " + (tenths / 10).ToString() + "." + (tenths % 10).ToString() + " us an iteration");
        }
    }
}
