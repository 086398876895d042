// What was executed between two moments, added up.

using System;

namespace NanoPy.IlCount
{
    /// <summary>Counts of a stretch of execution, or of one iteration of it.</summary>
    internal readonly record struct Tally(double Operations, double Calls, double NativeCalls, double Objects, double Bytes, double Cost)
    {
        /// <summary>Everything counted since Counters.Clear.</summary>
        internal static Tally Now(CodeMap map)
        {
            long operations = 0, calls = 0, natives = 0, objects = 0, bytes = 0, cost = 0;
            for (int i = 0; i < map.Blocks.Count; i++)
            {
                long times = Counters.Blocks[i];
                if (times == 0)
                    continue;
                Block block = map.Blocks[i];
                operations += times * block.Operations;
                calls += times * block.Calls;
                natives += times * block.NativeCalls;
                cost += times * block.Cost;
                foreach (Made made in block.Objects)
                {
                    objects += times;
                    bytes += times * made.Bytes;
                }
            }
            for (int i = 0; i < map.Sites.Count; i++)
            {
                objects += Counters.SiteObjects[i];
                bytes += Counters.SiteBytes[i];
                if (map.Sites[i].IsArray)
                    cost += Counters.SiteBytes[i] / DeviceSizes.Block * CostTable.ArrayBlock;
            }
            return new Tally(operations, calls, natives, objects, bytes, (double)cost / CostTable.Operation);
        }

        /// <summary>What each of `count` iterations more took, where `more` had that many more than `less`; to a tenth.</summary>
        internal static Tally Each(Tally less, Tally more, double count)
        {
            return new Tally(Round(more.Operations - less.Operations, count), Round(more.Calls - less.Calls, count), Round(more.NativeCalls - less.NativeCalls, count),
                Round(more.Objects - less.Objects, count), Round(more.Bytes - less.Bytes, count), Round(more.Cost - less.Cost, count));
        }

        private static double Round(double difference, double count)
        {
            // Plus 0.0: there is no -0 in a table.
            return Math.Round(difference / count, 1, MidpointRounding.AwayFromZero) + 0.0;
        }

        /// <summary>All counts, in the order of the baseline's columns.</summary>
        internal double[] Numbers { get { return new[] { Operations, Calls, NativeCalls, Objects, Bytes, Cost }; } }

        /// <summary>Counts in the order of Numbers.</summary>
        internal static Tally From(double[] numbers, int start)
        {
            return new Tally(numbers[start], numbers[start + 1], numbers[start + 2], numbers[start + 3], numbers[start + 4], numbers[start + 5]);
        }

        /// <summary>Estimated microseconds on an ESP32.</summary>
        internal double DeviceMicroseconds { get { return Cost * CostTable.DeviceMicroseconds; } }
    }
}
