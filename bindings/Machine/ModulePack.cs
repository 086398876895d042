// How an assembly that a board may go without offers its modules.

using NanoPy.Core;

namespace NanoPy.Machine
{
    /// <summary>The modules of an assembly that a product may leave out of its image, to save flash and the memory of the assembly's tables.</summary>
    public abstract class ModulePack
    {
        /// <summary>New modules for the interpreter of one run.</summary>
        public abstract ModuleSource[] Modules(BoardAccess access);
    }
}
