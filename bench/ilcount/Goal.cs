// How many IL operations a script may take at most: `# goal: 130` in the script, or `# goal: 1.3 x other_script`.

using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NanoPy.IlCount
{
    internal static class Goal
    {
        /// <summary>The goal of a script among measurements of all, infinite if it has none.</summary>
        internal static double Of(Measurement measurement, IEnumerable<Measurement> all)
        {
            string[] words = measurement.Script.GoalText?.Split(' ');
            if (words == null)
                return double.PositiveInfinity;
            if (!double.TryParse(words[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
                throw new MeterException(measurement.Script.Name + ": `# goal:` needs a number");
            if (words.Length == 1)
                return number;
            if (words.Length != 3 || words[1] != "x")
                throw new MeterException(measurement.Script.Name + ": a goal is `# goal: 130` or `# goal: 1.3 x other_script`");
            List<Measurement> others = all.Where(other => other.Script.Name == words[2]).ToList();
            return others.Count == 0 ? double.PositiveInfinity : number * others[0].Python.Operations;
        }
    }
}
