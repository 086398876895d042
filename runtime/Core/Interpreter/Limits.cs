// Every limit of the runtime, with its reason. A script that hits one gets a Python exception, never a dead board.

namespace NanoPy.Core
{
    /// <summary>Limits of the runtime.</summary>
    public static class Limits
    {
        /// <summary>Python calls in progress: CPython's default; sys.setrecursionlimit changes it per interpreter. Frames are on the heap, none on the C# stack.</summary>
        public const int CallDepth = 1000;

        /// <summary>
        /// Natives in progress that call back into Python (sort with a key, repr of nested lists ...). Each takes C# stack: about 1 KB on
        /// the PC, where the worker's stack is WorkerStackBytes. A board sets less (Interpreter.MaxNativeDepth).
        /// </summary>
        public const int NativeDepth = 400;

        /// <summary>
        /// Bytes that must be free when a script begins for each Python call that may be in progress: a frame takes 320 to 500 on a board, and
        /// half of the memory is left for what the script makes.
        /// </summary>
        public const int BytesPerCall = 800;

        /// <summary>The same for natives in progress: their C# frames take up to 2,400 bytes of a board's heap each.</summary>
        public const int BytesPerNative = 3600;

        /// <summary>Calls and natives in progress that are allowed however little memory is free: less would stop sensible scripts.</summary>
        public const int LeastCallDepth = 32, LeastNativeDepth = 8;

        /// <summary>Stack of the worker thread on the PC: NativeDepth nested natives, 20 KB for each, with room to spare.</summary>
        public const int WorkerStackBytes = 16 * 1024 * 1024;

        /// <summary>Frames that a function keeps for reuse; deeper recursion makes frames that are left to the garbage collector.</summary>
        public const int PooledFrames = 32;

        /// <summary>When a script sets a smaller limit of calls there is no pool: the limit is looked at where a frame is made.</summary>
        public const int LeastDepthWithPool = 8 * PooledFrames;

        /// <summary>Length of the longest str, bytes or list that repetition may make (in items), so that `'x' * 10**12` is a MemoryError at once.</summary>
        public const int SequenceLength = 0x3FFFFFF;

        /// <summary>Decimal digits of an int that is read from or written as text: CPython's limit, because the time grows with the square of them.</summary>
        public const int IntDigits = 4300;

        /// <summary>
        /// Callbacks of pins and timers that wait while the script is between two safe points; a power of two. MicroPython keeps 8; a switch
        /// that bounces makes more edges than that.
        /// </summary>
        public const int PendingCallbacks = 16;

        /// <summary>Exceptions of a chain that a traceback shows; a script could chain them without end.</summary>
        public const int ChainedExceptions = 20;

        /// <summary>Times that a traceback shows the same line in a row, as CPython does; then it counts.</summary>
        public const int RepeatedTracebackLines = 3;
    }
}
