// A board as a whole: what the engine and the modules are given.

using System.Threading;

namespace NanoPy.Hal
{
    /// <summary>The chip beside its pins.</summary>
    public interface ISystem
    {
        /// <summary>A number of the chip's own, 6 to 8 bytes.</summary>
        byte[] UniqueId();

        /// <summary>CPU frequency in Hz.</summary>
        int Frequency();

        /// <summary>Sets the CPU frequency in Hz; false if the chip cannot run at it.</summary>
        bool TrySetFrequency(int hertz);

        /// <summary>Real microseconds since some fixed moment, never virtual: for deadlines.</summary>
        long UptimeMicroseconds();

        /// <summary>Bytes of memory in use by managed objects.</summary>
        long UsedMemory();

        /// <summary>Bytes of memory left for managed objects.</summary>
        long FreeMemory();

        /// <summary>Collects garbage now.</summary>
        void CollectGarbage();

        /// <summary>Restarts the board. On hardware this does not return; elsewhere the caller ends the script itself.</summary>
        void Reset();

        /// <summary>Makes the thread for a script, not started; where the host can choose the stack, it has at least stackBytes.</summary>
        Thread NewWorker(ThreadStart body, int stackBytes);

        /// <summary>
        /// Ends a worker against its will and waits for its end, up to some milliseconds. False if it still runs: then it is left behind, which is
        /// all that a host without a way to end threads can do.
        /// </summary>
        bool TryEndWorker(Thread worker, int milliseconds);
    }

    /// <summary>A board: pins, clock, chip.</summary>
    public interface IBoard
    {
        IPins Pins { get; }
        IClock Clock { get; }
        ISystem System { get; }

        /// <summary>Pin of the button that stops a script, low while pressed; -1 if the board has none.</summary>
        int ButtonPin { get; }

        /// <summary>Puts each pin that was touched into its safe state: no output drives any more.</summary>
        void MakeSafe();
    }
}
