// What instrumented code writes to. Public because the rewritten assemblies call it; only one of their threads runs at a time.

namespace NanoPy.IlCount
{
    /// <summary>The counts: executions by block, and sizes that are known only at run time by site.</summary>
    public static class Counters
    {
        /// <summary>Most blocks of all instrumented assemblies together.</summary>
        internal const int MostBlocks = 1 << 17;
        /// <summary>Most sites that make arrays, strings or other objects of a size known only at run time.</summary>
        internal const int MostSites = 1 << 13;

        /// <summary>Executions of each block.</summary>
        public static readonly long[] Blocks = new long[MostBlocks];

        /// <summary>Objects made at each site.</summary>
        internal static readonly long[] SiteObjects = new long[MostSites];
        /// <summary>Device bytes of the objects made at each site.</summary>
        internal static readonly long[] SiteBytes = new long[MostSites];

        /// <summary>IL operations so far: written by code that is instrumented for a profile only.</summary>
        public static long Operations;

        /// <summary>A primitive array is about to be made.</summary>
        public static void Primitives(int length, int elementBytes, int site)
        {
            Count(DeviceSizes.PrimitiveArray(length, elementBytes), site);
        }

        /// <summary>An array of references is about to be made.</summary>
        public static void References(int length, int site)
        {
            Count(DeviceSizes.ReferenceArray(length), site);
        }

        /// <summary>A framework method returned a fresh object: a string or an array.</summary>
        public static void Made(object value, int site)
        {
            if (value != null)
                Count(DeviceSizes.Of(value), site);
        }

        /// <summary>The interpreter's loop dispatches an opcode: called by code that is instrumented for a profile only.</summary>
        public static void Dispatch(int opcode)
        {
            OpcodeProfile.Dispatch(opcode, Operations);
        }

        private static void Count(int bytes, int site)
        {
            SiteObjects[site]++;
            SiteBytes[site] += bytes;
        }

        internal static void Clear()
        {
            System.Array.Clear(Blocks);
            System.Array.Clear(SiteObjects);
            System.Array.Clear(SiteBytes);
            Operations = 0;
        }
    }
}
