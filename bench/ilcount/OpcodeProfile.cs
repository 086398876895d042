// How often the interpreter executed each opcode, and how many IL operations went by until the next one.

using System;

namespace NanoPy.IlCount
{
    /// <summary>Filled by the dispatch of an assembly that is instrumented for a profile.</summary>
    internal static class OpcodeProfile
    {
        internal const int Count = 256;
        internal static readonly long[] Executions = new long[Count];
        /// <summary>IL operations from the dispatch of the opcode to the next dispatch, with all that it called.</summary>
        internal static readonly long[] Operations = new long[Count];
        /// <summary>How often the second opcode followed the first, at first * Count + second.</summary>
        internal static readonly long[] Pairs = new long[Count * Count];

        private static int running = -1;
        private static long began;

        internal static void Dispatch(int opcode, long operations)
        {
            if (running >= 0)
            {
                Operations[running] += operations - began;
                Pairs[running * Count + opcode]++;
            }
            Executions[opcode]++;
            running = opcode;
            began = operations;
        }

        internal static void Clear()
        {
            Array.Clear(Executions);
            Array.Clear(Operations);
            Array.Clear(Pairs);
            running = -1;
        }
    }
}
