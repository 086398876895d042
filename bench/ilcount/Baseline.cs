// The measurements that are checked in: baseline.txt, one row a script, to be read by people and compared by --check.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace NanoPy.IlCount
{
    /// <summary>Rows of measurements by script, as they were when somebody last said that they are right.</summary>
    internal sealed class Baseline
    {
        /// <summary>What a row may grow before it counts as a regression.</summary>
        internal const double Tolerance = 0.02;

        private static readonly string[] Columns = { "IL ops", "calls", "native", "allocs", "bytes", "op-equiv", "C# IL ops", "calls", "native", "allocs", "bytes", "op-equiv" };
        private const int NameWidth = 26;
        private const int ColumnWidth = 11;

        private readonly Dictionary<string, (Tally Python, Tally Plain)> rows = new Dictionary<string, (Tally, Tally)>();

        /// <summary>Where the baseline of this repository lies.</summary>
        internal static string File { get { return Path.Combine(Repository.Root(), "bench", "ilcount", "baseline.txt"); } }

        internal static Baseline Read(string path)
        {
            if (!System.IO.File.Exists(path))
                throw new MeterException("there is no " + path + ": --update writes it");
            Baseline baseline = new Baseline();
            foreach (string line in System.IO.File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
            {
                string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words.Length != Columns.Length + 1)
                    throw new MeterException(path + ": a row needs a name and " + Columns.Length + " numbers: " + line);
                double[] numbers = words.Skip(1).Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
                baseline.rows[words[0]] = (Tally.From(numbers, 0), Tally.From(numbers, 6));
            }
            return baseline;
        }

        internal static string Text(IEnumerable<Measurement> measurements)
        {
            StringBuilder text = new StringBuilder();
            text.Append("# What one iteration of each script takes on the device, and one of its pair in C#: written by\n");
            text.Append("# dotnet run -c Release --project bench/ilcount -- --update\n");
            text.Append('#').Append("script".PadRight(NameWidth - 1)).Append(string.Concat(Columns.Select(column => column.PadLeft(ColumnWidth)))).Append('\n');
            foreach (Measurement measurement in measurements)
            {
                text.Append(measurement.Script.Name.PadRight(NameWidth));
                foreach (double number in measurement.Python.Numbers.Concat(measurement.Plain.Numbers))
                    text.Append(number.ToString("0.#", CultureInfo.InvariantCulture).PadLeft(ColumnWidth));
                text.Append('\n');
            }
            return text.ToString();
        }

        /// <summary>What is wrong with the measurements of all scripts, a line each; empty if nothing is.</summary>
        internal List<string> Check(IReadOnlyList<Measurement> measurements)
        {
            List<string> faults = new List<string>();
            foreach (Measurement measurement in measurements)
            {
                string name = measurement.Script.Name;
                if (!rows.TryGetValue(name, out (Tally Python, Tally Plain) row))
                {
                    faults.Add(name + " is not in the baseline");
                    continue;
                }
                Compare(faults, name, "IL operations", row.Python.Operations, measurement.Python.Operations);
                Compare(faults, name, "bytes", row.Python.Bytes, measurement.Python.Bytes);
                Compare(faults, name + " in C#", "IL operations", row.Plain.Operations, measurement.Plain.Operations);
                Compare(faults, name + " in C#", "bytes", row.Plain.Bytes, measurement.Plain.Bytes);
                double goal = Goal.Of(measurement, measurements);
                if (row.Python.Operations <= goal && measurement.Python.Operations > goal)
                    faults.Add(name + ": " + measurement.Python.Operations.ToString(CultureInfo.InvariantCulture) + " IL operations, its goal of " + goal.ToString(CultureInfo.InvariantCulture) + " was met before");
            }
            foreach (string name in rows.Keys.Except(measurements.Select(measurement => measurement.Script.Name)))
                faults.Add(name + " is in the baseline only");
            return faults;
        }

        private static void Compare(List<string> faults, string name, string what, double before, double now)
        {
            if (now > before * (1 + Tolerance))
                faults.Add(string.Format(CultureInfo.InvariantCulture, "{0}: {1} {2}, {3} in the baseline", name, now, what, before));
        }
    }
}
