// Changes of PWM between two frames. Of a pin that changes too often for eyes, the last change stands for the rest.

using System.Collections.Generic;
using NanoPy.Simulated;

namespace NanoPy.Cli.Sim
{
    /// <summary>Called on the threads that change pins.</summary>
    internal sealed class PwmRecorder
    {
        /// <summary>Changes of one pin that are kept one by one between two frames.</summary>
        private const int MostOfPin = 50;
        /// <summary>Changes that are kept for pages that come later.</summary>
        private const int MostKept = 20000;

        private readonly object gate = new object();
        private readonly Dictionary<int, (int Count, int Last)> tracks = new Dictionary<int, (int, int)>();
        private readonly Queue<long[]> kept = new Queue<long[]>();
        private List<long[]> fresh = new List<long[]>();

        internal void Add(PwmChange change)
        {
            lock (gate)
            {
                long[] row = { change.Time, change.Pin, change.Hertz, change.Duty };
                tracks.TryGetValue(change.Pin, out (int Count, int Last) track);
                if (track.Count >= MostOfPin)
                {
                    fresh[track.Last] = row;
                    return;
                }
                tracks[change.Pin] = (track.Count + 1, fresh.Count);
                fresh.Add(row);
            }
        }

        /// <summary>What is new since the last call, null if nothing is: [time in us, pin, hertz, duty of 65535]; hertz is 0 where PWM ends.</summary>
        internal List<long[]> Take()
        {
            lock (gate)
            {
                if (fresh.Count == 0)
                    return null;
                List<long[]> taken = fresh;
                fresh = new List<long[]>();
                tracks.Clear();
                foreach (long[] change in taken)
                    kept.Enqueue(change);
                while (kept.Count > MostKept)
                    kept.Dequeue();
                return taken;
            }
        }

        /// <summary>What was taken so far, the last of it.</summary>
        internal long[][] Kept
        {
            get
            {
                lock (gate)
                    return kept.ToArray();
            }
        }
    }
}
