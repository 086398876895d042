// Callbacks from hardware: events post them from any thread, the interpreter runs them between two instructions of the script.

using System.Threading;

namespace NanoPy.Core
{
    /// <summary>Something to run between two instructions. One object is made when a script sets a callback up, and posted many times.</summary>
    public abstract class Callback
    {
        /// <param name="interpreter">The one that will run it: its queue is made with the first callback, not by the event that posts.</param>
        protected Callback(Interpreter interpreter)
        {
            interpreter.Callbacks.Open();
        }

        /// <summary>Runs on the script's thread. An exception reaches the script where it is.</summary>
        public abstract void Run(Interpreter interpreter);
    }

    /// <summary>
    /// Callbacks that wait, in the order they were posted: a ring of Limits.PendingCallbacks. Post is wait-free and may be called from any
    /// thread or event handler; it neither blocks nor allocates. What finds the ring full is dropped and counted.
    /// </summary>
    public sealed class CallbackQueue
    {
        private const int Mask = Limits.PendingCallbacks - 1;
        private readonly StopSignal signal;
        private Callback[] ring;
        // Counts without end; the ring's index is the lower bits.
        private int head;
        private int tail;
        private int dropped;

        internal CallbackQueue(StopSignal signal)
        {
            this.signal = signal;
        }

        /// <summary>Makes the ring, on the script's thread.</summary>
        internal void Open()
        {
            if (ring == null)
                ring = new Callback[Limits.PendingCallbacks];
        }

        /// <summary>Callbacks of the present run, or of the last one, that found the ring full.</summary>
        public int Dropped { get { return dropped; } }

        /// <summary>Callbacks that wait.</summary>
        public int Count { get { return tail - head; } }

        /// <summary>Adds a callback; false if the ring is full or nothing runs.</summary>
        public bool Post(Callback callback)
        {
            if (!signal.IsRunning)
                return false;
            for (;;)
            {
                int seen = tail;
                if (seen - head >= Limits.PendingCallbacks)
                {
                    Interlocked.Increment(ref dropped);
                    signal.Notify();
                    return false;
                }
                if (Interlocked.CompareExchange(ref tail, seen + 1, seen) != seen)
                    continue;
                ring[seen & Mask] = callback;
                break;
            }
            signal.Notify();
            return true;
        }

        /// <summary>The oldest; null if there is none, or if whoever posts it is not through with it (it will notify).</summary>
        internal Callback Take()
        {
            if (head == tail)
                return null;
            Callback first = ring[head & Mask];
            if (first == null)
                return null;
            ring[head & Mask] = null;
            head++;
            return first;
        }

        /// <summary>A run begins: what an earlier one left is forgotten.</summary>
        internal void Clear()
        {
            while (Take() != null)
            {
            }
            dropped = 0;
        }
    }
}
