// The modules of this assembly, one row each.

using NanoPy.Core;
using NanoPy.Machine;

namespace NanoPy.Storage
{
    /// <summary>os, os.path and the builtin open().</summary>
    public sealed class StorageModules : ModulePack
    {
        public override ModuleSource[] Modules(BoardAccess access)
        {
            return new ModuleSource[] { new OsModule(access) };
        }
    }
}
