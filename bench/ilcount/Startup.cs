// `--startup`: what it takes to get from nothing to a running script, by assembly and by type.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Spectre.Console;

namespace NanoPy.IlCount
{
    /// <summary>Allocations of one phase, by assembly of the method that makes an object and by the object's type.</summary>
    internal sealed class StartupPhase
    {
        internal readonly string Name;
        internal readonly Tally Tally;
        internal readonly Dictionary<string, (long Objects, long Bytes)> ByAssembly = new Dictionary<string, (long, long)>();
        internal readonly Dictionary<string, (long Objects, long Bytes)> ByType = new Dictionary<string, (long, long)>();
        internal readonly Dictionary<string, (long Objects, long Bytes)> ByMethod = new Dictionary<string, (long, long)>();
        internal readonly HeapWalk Live;

        /// <summary>Takes the counts since Counters.Clear.</summary>
        internal StartupPhase(string name, CodeMap map, HeapWalk live)
        {
            Name = name;
            Live = live;
            Tally = Tally.Now(map);
            for (int i = 0; i < map.Blocks.Count; i++)
            {
                if (Counters.Blocks[i] == 0)
                    continue;
                foreach (Made made in map.Blocks[i].Objects)
                    Add(map.Blocks[i].Method, made.TypeName, Counters.Blocks[i], Counters.Blocks[i] * made.Bytes);
            }
            for (int i = 0; i < map.Sites.Count; i++)
            {
                if (Counters.SiteObjects[i] != 0)
                    Add(map.Sites[i].Method, map.Sites[i].TypeName, Counters.SiteObjects[i], Counters.SiteBytes[i]);
            }
        }

        private void Add(CountedMethod method, string type, long objects, long bytes)
        {
            Add(ByAssembly, method.Assembly, objects, bytes);
            Add(ByType, type, objects, bytes);
            Add(ByMethod, method.Name, objects, bytes);
        }

        private static void Add(Dictionary<string, (long Objects, long Bytes)> table, string key, long objects, long bytes)
        {
            table.TryGetValue(key, out (long Objects, long Bytes) before);
            table[key] = (before.Objects + objects, before.Bytes + bytes);
        }
    }

    internal static class Startup
    {
        private const int MostRows = 20;

        /// <summary>Starts the engine, compiles a script and runs it to its third wait.</summary>
        internal static void Write(string script, string folder, IAnsiConsole console)
        {
            List<AssemblyLoad> loads = MeteredAssemblies.PortableNames.Select(name => new AssemblyLoad(Path.Combine(folder, name + ".dll"))).ToList();
            MeteredAssemblies metered = new MeteredAssemblies(folder, false);
            Assembly[] assemblies = MeteredAssemblies.PortableNames.Select(name => metered.LoadFromAssemblyName(new AssemblyName(name))).ToArray();
            Type runnerType = metered.PairsType("ScriptRunner");
            List<StartupPhase> phases = new List<StartupPhase>();
            MeteredRun run = null;
            void Phase(string name, Action body)
            {
                Counters.Clear();
                body();
                phases.Add(new StartupPhase(name, metered.Map, new HeapWalk(assemblies, run?.Runner)));
            }
            Phase("static constructors", metered.Initialise);
            Phase("engine and interpreter", () => run = new MeteredRun(runnerType));
            Phase("compile " + Path.GetFileName(script), () => run.Compile(File.ReadAllBytes(script), Path.GetFileName(script)));
            string error = null;
            Phase("run " + Path.GetFileName(script), () => error = run.Run());
            if (error != null)
                throw new MeterException(error);

            console.Write(Loads(loads));
            console.Write(Phases(phases, loads.Sum(load => load.Bytes)));
            foreach (StartupPhase phase in phases)
            {
                console.Write(Rows(phase.Name + ": allocations by assembly", "assembly of the method that allocates", phase.ByAssembly));
                console.Write(Rows(phase.Name + ": allocations by type", "type", phase.ByType));
                console.Write(Rows(phase.Name + ": allocations by method", "method", phase.ByMethod));
                console.Write(Rows("alive after: " + phase.Name, "type", phase.Live.Types.ToDictionary(type => type.Name, type => ((long)type.Objects, (long)type.Bytes))));
            }
        }

        private static Table Loads(List<AssemblyLoad> loads)
        {
            Table table = Columns("loading, estimated from the tables", "assembly", "types", "methods", "fields", "statics", "references", "IL bytes", "heap bytes");
            foreach (AssemblyLoad load in loads)
                table.AddRow(load.Name, Number(load.Types), Number(load.Methods), Number(load.Fields), Number(load.Statics), Number(load.References), Number(load.CodeBytes), Number(load.Bytes));
            table.AddRow("all", Number(loads.Sum(load => load.Types)), Number(loads.Sum(load => load.Methods)), Number(loads.Sum(load => load.Fields)), Number(loads.Sum(load => load.Statics)),
                Number(loads.Sum(load => load.References)), Number(loads.Sum(load => load.CodeBytes)), Number(loads.Sum(load => load.Bytes)));
            return table;
        }

        private static Table Phases(List<StartupPhase> phases, int loading)
        {
            Table table = Columns("phases", "phase", "IL ops", "us", "allocs", "bytes", "alive objects", "alive bytes", "with loading");
            foreach (StartupPhase phase in phases)
                table.AddRow(Markup.Escape(phase.Name), Number(phase.Tally.Operations), Number(phase.Tally.DeviceMicroseconds), Number(phase.Tally.Objects), Number(phase.Tally.Bytes),
                    Number(phase.Live.Objects), Number(phase.Live.Bytes), Number(phase.Live.Bytes + loading));
            return table;
        }

        private static Table Rows(string title, string what, Dictionary<string, (long Objects, long Bytes)> rows)
        {
            Table table = Columns(title, what, "objects", "bytes");
            var sorted = rows.OrderByDescending(row => row.Value.Bytes).ThenBy(row => row.Key, StringComparer.Ordinal).ToList();
            foreach (var row in sorted.Take(MostRows))
                table.AddRow(Markup.Escape(row.Key), Number(row.Value.Objects), Number(row.Value.Bytes));
            if (sorted.Count > MostRows)
                table.AddRow((sorted.Count - MostRows) + " more", Number(sorted.Skip(MostRows).Sum(row => row.Value.Objects)), Number(sorted.Skip(MostRows).Sum(row => row.Value.Bytes)));
            table.AddRow("all", Number(sorted.Sum(row => row.Value.Objects)), Number(sorted.Sum(row => row.Value.Bytes)));
            return table;
        }

        private static Table Columns(string title, string first, params string[] numbers)
        {
            Table table = new Table().Border(TableBorder.Simple).Title(Markup.Escape(title));
            table.AddColumn(first);
            foreach (string number in numbers)
                table.AddColumn(number, column => column.RightAligned().NoWrap());
            return table;
        }

        private static string Number(double value)
        {
            return value.ToString("F0", CultureInfo.InvariantCulture);
        }
    }
}
