// `--profile`: where the IL operations of a script go, by method and by opcode.

using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace NanoPy.IlCount
{
    /// <summary>Counts by method and by opcode of one run; two of them make a profile of an iteration.</summary>
    internal sealed class Profile
    {
        private const int MostMethods = 30;
        private const int MostPairs = 15;

        private readonly Dictionary<CountedMethod, double[]> methods = new Dictionary<CountedMethod, double[]>();
        private readonly Dictionary<string, double> natives = new Dictionary<string, double>();
        private readonly double[] executions = Copy(OpcodeProfile.Executions);
        private readonly double[] operations = Copy(OpcodeProfile.Operations);
        private readonly double[] pairs = Copy(OpcodeProfile.Pairs);

        private static double[] Copy(long[] counts)
        {
            return Array.ConvertAll(counts, count => (double)count);
        }

        private Profile(CodeMap map)
        {
            for (int i = 0; i < map.Blocks.Count; i++)
            {
                Block block = map.Blocks[i];
                double[] counts = CountsOf(block.Method);
                counts[0] += Counters.Blocks[i] * (double)block.Operations;
                counts[1] += Counters.Blocks[i] * (double)block.Cost / CostTable.Operation;
                counts[2] += Counters.Blocks[i] * (double)block.Objects.Sum(made => made.Bytes);
                if (block.Native != null)
                    natives[block.Native] = natives.GetValueOrDefault(block.Native) + Counters.Blocks[i];
            }
            for (int i = 0; i < map.Sites.Count; i++)
                CountsOf(map.Sites[i].Method)[2] += Counters.SiteBytes[i];
        }

        private double[] CountsOf(CountedMethod method)
        {
            if (!methods.TryGetValue(method, out double[] counts))
                methods[method] = counts = new double[3];
            return counts;
        }

        /// <summary>Writes the profile of one iteration of a script.</summary>
        internal static void Write(BenchScript script, string folder, IAnsiConsole console)
        {
            MeteredAssemblies assemblies = new MeteredAssemblies(folder, true);
            Meter meter = new Meter(assemblies);
            OpcodeProfile.Clear();
            meter.RunScript(script, script.Count, out _);
            Profile less = new Profile(assemblies.Map);
            OpcodeProfile.Clear();
            meter.RunScript(script, script.Count * 2, out _);
            new Profile(assemblies.Map).WriteDifference(less, (double)script.Count * script.Units, OpcodeNames(assemblies), console);
        }

        private static string[] OpcodeNames(MeteredAssemblies assemblies)
        {
            return Enum.GetNames(assemblies.LoadFromAssemblyName(new System.Reflection.AssemblyName("NanoPy.Core")).GetType("NanoPy.Core.Opcode", true));
        }

        private void WriteDifference(Profile less, double count, string[] names, IAnsiConsole console)
        {
            Table byMethod = Columns(new Table().Title("by method, of one iteration"), "method", "IL ops", "op-equivalents", "bytes");
            var rows = methods.Select(row => (row.Key, Each: row.Value.Zip(less.CountsOf(row.Key), (more, before) => (more - before) / count).ToArray())).Where(row => row.Each[0] > 0.05).ToList();
            foreach (var row in rows.OrderByDescending(row => row.Each[1]).ThenBy(row => row.Key.Name, StringComparer.Ordinal).Take(MostMethods))
                byMethod.AddRow(Markup.Escape(row.Key.Name), Number(row.Each[0]), Number(row.Each[1]), Number(row.Each[2]));
            byMethod.AddRow("all " + rows.Count + " methods", Number(rows.Sum(row => row.Each[0])), Number(rows.Sum(row => row.Each[1])), Number(rows.Sum(row => row.Each[2])));
            console.Write(byMethod);

            Table byNative = Columns(new Table().Title("native methods that the device's framework has, of one iteration"), "method", "calls");
            foreach (var row in natives.Select(row => (row.Key, Each: (row.Value - less.natives.GetValueOrDefault(row.Key)) / count)).Where(row => row.Each > 0.05).OrderByDescending(row => row.Each))
                byNative.AddRow(Markup.Escape(row.Key), Number(row.Each));
            console.Write(byNative);

            Table byOpcode = Columns(new Table().Title("by opcode, of one iteration: what it calls included"), "opcode", "executed", "IL ops", "IL ops each");
            foreach (int opcode in Enumerable.Range(0, names.Length).Where(opcode => executions[opcode] > less.executions[opcode]).OrderByDescending(opcode => operations[opcode] - less.operations[opcode]))
            {
                double times = executions[opcode] - less.executions[opcode];
                double taken = operations[opcode] - less.operations[opcode];
                byOpcode.AddRow(names[opcode], Number(times / count), Number(taken / count), Number(taken / times));
            }
            console.Write(byOpcode);

            Table byPair = Columns(new Table().Title("opcodes that follow one another"), "first", "second", "times");
            foreach (int pair in Enumerable.Range(0, pairs.Length).Where(pair => (pairs[pair] - less.pairs[pair]) / count >= 0.05).OrderByDescending(pair => pairs[pair] - less.pairs[pair]).Take(MostPairs))
                byPair.AddRow(names[pair / OpcodeProfile.Count], names[pair % OpcodeProfile.Count], Number((pairs[pair] - less.pairs[pair]) / count));
            console.Write(byPair);
        }

        private static Table Columns(Table table, params string[] names)
        {
            table.Border(TableBorder.Simple);
            foreach (string name in names)
                table.AddColumn(name, column => column.Alignment = name is "method" or "opcode" or "first" or "second" ? Justify.Left : Justify.Right);
            return table;
        }

        private static string Number(double value)
        {
            return value.ToString("F1", System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
