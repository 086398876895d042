// The list of the modules in this assembly: one row for each.

using NanoPy.Core;

namespace NanoPy.Modules
{
    /// <summary>What a script asks of the memory it lives in; the embedder knows, the runtime does not.</summary>
    public abstract class MemoryGauge
    {
        /// <summary>Bytes in use.</summary>
        public abstract long Allocated { get; }

        /// <summary>Bytes left.</summary>
        public abstract long Free { get; }

        /// <summary>Collects garbage now.</summary>
        public abstract void Collect();
    }

    /// <summary>The modules that need no hardware.</summary>
    public static class LibraryModules
    {
        /// <summary>All modules of this assembly, where nobody can tell how much memory there is: gc.mem_free() and gc.mem_alloc() say 0.</summary>
        public static ModuleSource[] All()
        {
            return All(new UnknownMemory());
        }

        /// <summary>All modules of this assembly.</summary>
        public static ModuleSource[] All(MemoryGauge memory)
        {
            return new ModuleSource[]
            {
                new MathModule(),
                new SysModule(),
                new GcModule(memory),
                new MicropythonModule(memory),
                new ErrnoModule(),
                new CollectionsModule()
            };
        }

        private sealed class UnknownMemory : MemoryGauge
        {
            public override long Allocated { get { return 0; } }

            public override long Free { get { return 0; } }

            public override void Collect()
            {
            }
        }
    }
}
