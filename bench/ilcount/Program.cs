// The command line of the meter.

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using Spectre.Console;

namespace NanoPy.IlCount
{
    internal static class Program
    {
        private static int Main(string[] arguments)
        {
            Argument<string[]> names = new Argument<string[]>("SCRIPT") { Description = "Scripts by name, part of a name or path; all if none is given.", Arity = ArgumentArity.ZeroOrMore };
            Option<bool> check = new Option<bool>("--check") { Description = "Compare all scripts with baseline.txt; exit code 1 if one got worse by more than 2 %." };
            Option<bool> update = new Option<bool>("--update") { Description = "Measure all scripts and write baseline.txt." };
            Option<bool> json = new Option<bool>("--json") { Description = "Write the measurements as JSON." };
            Option<bool> profile = new Option<bool>("--profile") { Description = "Show where the IL operations go, by method and opcode." };
            Option<bool> startup = new Option<bool>("--startup") { Description = "Show what it takes to start, compile and run examples/blink.py, by assembly and type." };
            RootCommand root = new RootCommand("Counts what the device's CLR would execute for each benchmark script, beside the same algorithm in plain C#.") { names, check, update, json, profile, startup };
            // Where nobody looks at a window of some width, lines are as long as they need to be.
            if (Console.IsOutputRedirected)
                AnsiConsole.Profile.Width = 180;
            root.SetAction(parsed =>
            {
                try
                {
                    if (parsed.GetValue(startup))
                        return ShowStartup();
                    if (parsed.GetValue(check))
                        return Check();
                    if (parsed.GetValue(update))
                        return Update();
                    List<BenchScript> scripts = Select(parsed.GetValue(names));
                    return parsed.GetValue(profile) ? ShowProfiles(scripts) : ShowTable(scripts, parsed.GetValue(json));
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
            List<BenchScript> all = BenchScript.All();
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

        private static List<Measurement> Measure(IEnumerable<BenchScript> scripts)
        {
            Meter meter = new Meter(new MeteredAssemblies(AppContext.BaseDirectory, false));
            return scripts.Select(meter.Measure).ToList();
        }

        private static int ShowTable(List<BenchScript> scripts, bool asJson)
        {
            List<Measurement> measurements = Measure(scripts);
            if (asJson)
                Console.WriteLine(JsonSerializer.Serialize(measurements.Select(row => new { script = row.Script.Name, group = row.Script.Group, python = row.Python, csharp = row.Plain, ratio = row.Ratio }),
                    new JsonSerializerOptions { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase }));
            else
                AnsiConsole.Write(MeterTable.Of(measurements));
            return 0;
        }

        private static int ShowProfiles(List<BenchScript> scripts)
        {
            foreach (BenchScript script in scripts)
            {
                AnsiConsole.WriteLine(script.Name);
                Profile.Write(script, AppContext.BaseDirectory, AnsiConsole.Console);
            }
            return 0;
        }

        private static int ShowStartup()
        {
            Startup.Write(Path.Combine(Repository.Root(), "examples", "blink.py"), AppContext.BaseDirectory, AnsiConsole.Console);
            return 0;
        }

        private static int Check()
        {
            List<Measurement> measurements = Measure(BenchScript.All());
            List<string> faults = Baseline.Read(Baseline.File).Check(measurements);
            foreach (string fault in faults)
                Console.Error.WriteLine(fault);
            Console.WriteLine(faults.Count == 0 ? measurements.Count + " scripts, none worse than the baseline" : faults.Count + " faults; if they are meant, --update writes a new baseline");
            return faults.Count == 0 ? 0 : 1;
        }

        private static int Update()
        {
            List<Measurement> measurements = Measure(BenchScript.All());
            File.WriteAllText(Baseline.File, Baseline.Text(measurements));
            AnsiConsole.Write(MeterTable.Of(measurements));
            return 0;
        }
    }
}
