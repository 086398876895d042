// The one word of nanoFramework.Runtime.Native that the device's tests use.

namespace nanoFramework.Runtime.Native
{
    /// <summary>The collector of the PC does not say what one script costs: other tests run beside it. So it says always the same.</summary>
    public static class GC
    {
        public static uint Run(bool compactHeap)
        {
            return 0;
        }
    }
}
