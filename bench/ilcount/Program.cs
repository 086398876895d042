// The command line of the meter.

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Spectre.Console;

namespace NanoPy.IlCount
{
    internal static class Program
    {
        private static int Main(string[] arguments)
        {
            Argument<string[]> names = new Argument<string[]>("SCRIPT") { Description = "Scripts by name, part of a name or path; all if none is given.", Arity = ArgumentArity.ZeroOrMore };
            Option<bool> profile = new Option<bool>("--profile") { Description = "Show where the IL operations go, by method and opcode." };
            Option<bool> startup = new Option<bool>("--startup") { Description = "Show what it takes to start, compile and run examples/blink.py, by assembly and type." };
            RootCommand root = new RootCommand("Counts what the device's CLR would execute for each benchmark script, beside the same algorithm in plain C#.") { names, profile, startup };
            // Where nobody looks at a window of some width, lines are as long as they need to be.
            if (Console.IsOutputRedirected)
                AnsiConsole.Profile.Width = 160;
            root.SetAction(parsed =>
            {
                try
                {
                    if (parsed.GetValue(startup))
                    {
                        Startup.Write(Path.Combine(Repository.Root(), "examples", "blink.py"), AppContext.BaseDirectory, AnsiConsole.Console);
                        return 0;
                    }
                    List<BenchScript> scripts = Select(parsed.GetValue(names));
                    if (parsed.GetValue(profile))
                    {
                        foreach (BenchScript script in scripts)
                        {
                            AnsiConsole.Console.WriteLine(script.Name);
                            Profile.Write(script, AppContext.BaseDirectory, AnsiConsole.Console);
                        }
                        return 0;
                    }
                    Meter meter = new Meter(new MeteredAssemblies(AppContext.BaseDirectory, false));
                    AnsiConsole.Write(MeterTable.Of(scripts.Select(meter.Measure)));
                    return 0;
                }
                catch (MeterException error)
                {
                    Console.Error.WriteLine("ilcount: " + error.Message);
                    return 1;
                }
            });
            return root.Parse(arguments).Invoke();
        }

        private static List<BenchScript> Select(string[] names)
        {
            List<BenchScript> all = BenchScript.All(Path.Combine(Repository.Root(), "bench", "ilcount", "scripts"));
            if (names.Length == 0)
                return all;
            List<BenchScript> selected = new List<BenchScript>();
            foreach (string name in names)
            {
                List<BenchScript> found = all.Where(script => script.Name == name).ToList();
                if (found.Count == 0)
                    found = all.Where(script => script.Name.Contains(name)).ToList();
                if (found.Count == 0 && File.Exists(name))
                    found.Add(new BenchScript(name));
                if (found.Count == 0)
                    throw new MeterException("no script is called " + name);
                selected.AddRange(found);
            }
            return selected;
        }
    }
}
