using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace NanoPy.Tests.DeviceSurface
{
    /// <summary>The assemblies that also run on the device: every project below runtime, bindings (but Simulated) and firmware.</summary>
    internal static class PortableAssemblies
    {
        internal static IEnumerable<string> Names()
        {
            return new[] { "runtime", "bindings", "firmware" }
                .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.csproj", SearchOption.AllDirectories))
                .Select(Path.GetFileNameWithoutExtension)
                .Where(name => name != "NanoPy.Simulated")
                .OrderBy(name => name);
        }

        internal static AssemblyDefinition Load(string name)
        {
            return AssemblyDefinition.ReadAssembly(Path.Combine(System.AppContext.BaseDirectory, name + ".dll"));
        }
    }
}
