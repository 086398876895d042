// The assemblies that are counted, and how they get into the process: rewritten, in a load context of their own.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace NanoPy.IlCount
{
    /// <summary>The portable assemblies and the plain C# pairs, instrumented and loaded.</summary>
    internal sealed class MeteredAssemblies : AssemblyLoadContext
    {
        private const string Pairs = "NanoPy.IlCount.Pairs";
        private static readonly string[] Portable =
        {
            "NanoPy.Numbers", "NanoPy.Core", "NanoPy.Text", "NanoPy.Library", "NanoPy.Modules", "NanoPy.Compiler", "NanoPy.Hal", "NanoPy.Machine", "NanoPy.Time",
            "NanoPy.Engine",
        };

        private readonly Dictionary<string, byte[]> images = new Dictionary<string, byte[]>();

        /// <summary>What the assemblies consist of.</summary>
        internal readonly CodeMap Map = new CodeMap();

        /// <param name="folder">Where the assemblies lie as the compiler made them.</param>
        /// <param name="forProfile">Whether the interpreter's dispatch is watched as well.</param>
        internal MeteredAssemblies(string folder, bool forProfile) : base("metered")
        {
            Instrumenter instrumenter = new Instrumenter(Map, forProfile);
            foreach (string name in Portable.Append(Pairs))
                images[name] = instrumenter.Rewrite(Path.Combine(folder, name + ".dll")).ToArray();
        }

        /// <summary>Runs all static constructors, as the device does when it loads an assembly; here they would run at first use.</summary>
        internal void Initialise()
        {
            foreach (Type type in images.Keys.SelectMany(name => LoadFromAssemblyName(new AssemblyName(name)).GetTypes()))
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        /// <summary>Names of the portable assemblies.</summary>
        internal static IReadOnlyList<string> PortableNames { get { return Portable; } }

        internal static bool IsMetered(string assembly)
        {
            return assembly == Pairs || Array.IndexOf(Portable, assembly) >= 0;
        }

        /// <summary>A class of the assembly with the pairs.</summary>
        internal Type PairsType(string name)
        {
            return LoadFromAssemblyName(new AssemblyName(Pairs)).GetType(Pairs + "." + name, true);
        }

        protected override Assembly Load(AssemblyName name)
        {
            return images.TryGetValue(name.Name, out byte[] image) ? LoadFromStream(new MemoryStream(image)) : null;
        }
    }
}
