// The table of measurements.

using System.Collections.Generic;
using System.Globalization;
using Spectre.Console;

namespace NanoPy.IlCount
{
    internal static class MeterTable
    {
        /// <summary>One row for each script: figures of one iteration of it, then of its pair in C#, then how many times the cost it has.</summary>
        internal static Table Of(IReadOnlyCollection<Measurement> measurements)
        {
            Table table = new Table().Border(TableBorder.Simple);
            table.AddColumn("script");
            foreach (string name in new[] { "IL ops", "calls", "native", "allocs", "bytes", "us", "goal", "C# ops", "calls", "native", "bytes", "us", "ratio" })
                table.AddColumn(name, column => column.RightAligned().NoWrap());
            string group = null;
            foreach (Measurement measurement in measurements)
            {
                if (group != null && group != measurement.Script.Group)
                    table.AddEmptyRow();
                group = measurement.Script.Group;
                Tally python = measurement.Python;
                Tally plain = measurement.Plain;
                table.AddRow(measurement.Script.Name, Number(python.Operations), Number(python.Calls), Number(python.NativeCalls), Number(python.Objects), Number(python.Bytes),
                    Number(python.DeviceMicroseconds), GoalOf(measurement, measurements), Number(plain.Operations), Number(plain.Calls), Number(plain.NativeCalls), Number(plain.Bytes), Number(plain.DeviceMicroseconds),
                    Number(measurement.Ratio));
            }
            return table;
        }

        private static string GoalOf(Measurement measurement, IReadOnlyCollection<Measurement> all)
        {
            double goal = Goal.Of(measurement, all);
            if (double.IsPositiveInfinity(goal))
                return "";
            return (measurement.Python.Operations <= goal ? "" : "over ") + Number(goal);
        }

        // Large figures need no tenths.
        private static string Number(double value)
        {
            return value.ToString(value >= 10000 || value == (long)value ? "F0" : "F1", CultureInfo.InvariantCulture);
        }
    }
}
