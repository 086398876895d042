// Changes of pins between two frames. A script may make a million each second: of a pin that changes too often for eyes, only the first
// changes and a count are kept.

using System.Collections.Generic;
using NanoPy.Simulated;

namespace NanoPy.Cli.Sim
{
    /// <summary>Called on the threads that change pins.</summary>
    internal sealed class EdgeRecorder
    {
        /// <summary>Changes of one pin that are kept one by one between two frames.</summary>
        private const int MostOfPin = 100;
        /// <summary>Changes that are kept for pages that come later.</summary>
        private const int MostKept = 20000;

        private sealed class Track
        {
            internal int Count;
            /// <summary>Changes beyond the most that are kept, their first and their last.</summary>
            internal int Hidden;
            internal long HiddenFrom;
            internal PinChange Last;
        }

        private readonly object gate = new object();
        private readonly Dictionary<int, Track> tracks = new Dictionary<int, Track>();
        private readonly Queue<long[]> kept = new Queue<long[]>();
        private List<long[]> fresh = new List<long[]>();

        internal void Add(PinChange change)
        {
            lock (gate)
            {
                if (!tracks.TryGetValue(change.Pin, out Track track))
                    tracks.Add(change.Pin, track = new Track());
                if (++track.Count <= MostOfPin)
                {
                    fresh.Add(new[] { change.Time, change.Pin, change.High ? 1 : 0, (long)change.Cause });
                    return;
                }
                if (track.Hidden++ == 0)
                    track.HiddenFrom = change.Time;
                track.Last = change;
            }
        }

        /// <summary>
        /// What is new since the last call, null if nothing is. A change is [time in us, pin, level, cause]; with two more numbers it stands
        /// for many: [time of the last, pin, level, cause, how many, time of the first].
        /// </summary>
        internal List<long[]> Take()
        {
            lock (gate)
            {
                foreach (Track track in tracks.Values)
                {
                    if (track.Hidden > 0)
                        fresh.Add(new[] { track.Last.Time, track.Last.Pin, track.Last.High ? 1 : 0, (long)track.Last.Cause, track.Hidden, track.HiddenFrom });
                    track.Hidden = 0;
                    track.Count = 0;
                }
                if (fresh.Count == 0)
                    return null;
                List<long[]> taken = fresh;
                fresh = new List<long[]>();
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
