using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using NanoPy.Tests.DeviceSurface;
using Xunit;

namespace NanoPy.Tests.Architecture
{
    /// <summary>Who may know whom: the arrows of docs/architecture.md, read off the compiled assemblies. A new arrow is a design decision.</summary>
    public sealed class ArrowTests
    {
        private static readonly Dictionary<string, string[]> Arrows = new Dictionary<string, string[]>
        {
            ["NanoPy.Numbers"] = new string[0],
            ["NanoPy.Core"] = new[] { "NanoPy.Numbers" },
            ["NanoPy.Text"] = new[] { "NanoPy.Core", "NanoPy.Numbers" },
            ["NanoPy.Library"] = new[] { "NanoPy.Core", "NanoPy.Numbers", "NanoPy.Text" },
            ["NanoPy.Modules"] = new[] { "NanoPy.Core", "NanoPy.Numbers" },
            ["NanoPy.Compiler"] = new[] { "NanoPy.Core", "NanoPy.Numbers" },
            ["NanoPy.Hal"] = new string[0],
            ["NanoPy.Boards"] = new[] { "NanoPy.Hal" },
            ["NanoPy.Machine"] = new[] { "NanoPy.Core", "NanoPy.Hal", "NanoPy.Time" },
            ["NanoPy.Drivers"] = new[] { "NanoPy.Core", "NanoPy.Hal", "NanoPy.Machine" },
            ["NanoPy.Storage"] = new[] { "NanoPy.Core", "NanoPy.Hal", "NanoPy.Machine" },
            ["NanoPy.Time"] = new[] { "NanoPy.Core", "NanoPy.Hal" },
            ["NanoPy.Engine"] = new[] { "NanoPy.Core", "NanoPy.Library", "NanoPy.Modules", "NanoPy.Hal", "NanoPy.Machine", "NanoPy.Time" },
            ["NanoPy.Simulated"] = new[] { "NanoPy.Boards", "NanoPy.Hal" },
        };

        private static IEnumerable<string> Forbidden(string name, string[] allowed)
        {
            using AssemblyDefinition assembly = PortableAssemblies.Load(name);
            return assembly.MainModule.AssemblyReferences.Select(reference => reference.Name)
                .Where(reference => reference.StartsWith("NanoPy.") && !allowed.Contains(reference)).ToList();
        }

        [Fact]
        public void Assemblies_know_only_whom_they_may()
        {
            foreach (KeyValuePair<string, string[]> row in Arrows)
                Assert.True(!Forbidden(row.Key, row.Value).Any(), row.Key + " must not know " + string.Join(", ", Forbidden(row.Key, row.Value)));
        }

        [Fact]
        public void Every_portable_assembly_has_a_row()
        {
            Assert.DoesNotContain(PortableAssemblies.Names(), name => !Arrows.ContainsKey(name));
        }

        [Fact]
        public void A_forbidden_arrow_is_found()
        {
            Assert.Equal(new[] { "NanoPy.Core" }, Forbidden("NanoPy.Offenders", new string[0]));
        }

        [Fact]
        public void Objects_do_not_see_the_interpreter()
        {
            foreach (string file in Directory.EnumerateFiles(RepositoryRoot.Combine("runtime", "Core", "Objects"), "*.cs"))
            {
                IEnumerable<string> code = File.ReadLines(file).Select(line => line.Split("//")[0]);
                Assert.DoesNotContain(code, line => line.Contains("Interpreter "));
            }
        }

        // Two interpreters live side by side: what changes belongs to one of them.
        private static IEnumerable<string> MutableStatics(string name)
        {
            using AssemblyDefinition assembly = PortableAssemblies.Load(name);
            return assembly.MainModule.GetTypes().SelectMany(type => type.Fields)
                .Where(field => field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !field.DeclaringType.Name.StartsWith("<"))
                .Select(field => field.FullName).ToList();
        }

        [Fact]
        public void No_static_field_changes()
        {
            Assert.Empty(PortableAssemblies.Names().SelectMany(MutableStatics));
        }

        [Fact]
        public void A_static_field_that_changes_is_found()
        {
            Assert.Contains(MutableStatics("NanoPy.Offenders"), field => field.Contains("MutableStatic"));
        }
    }
}
