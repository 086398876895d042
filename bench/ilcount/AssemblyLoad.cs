// What an assembly takes of the heap when the device loads it, before any of its code runs: estimated from its tables.

using System.Linq;
using Mono.Cecil;

namespace NanoPy.IlCount
{
    /// <summary>An assembly's tables, and the bytes of RAM that the CLR keeps for them.</summary>
    internal sealed class AssemblyLoad
    {
        // The CLR keeps a cross-reference for each row of these tables (nf-interpreter, nanoCLR_Runtime.h), and a heap block for each static field.
        // The CLR says what it took when it loads an assembly: within 3 % of this for each of ours.
        private const int Base = 110, OfType = 8, OfMethod = 2, OfField = 2, OfReference = 4, OfStatic = DeviceSizes.Block;

        internal readonly string Name;
        internal readonly int Types;
        internal readonly int Methods;
        internal readonly int Fields;
        internal readonly int Statics;
        internal readonly int References;
        internal readonly int CodeBytes;

        internal AssemblyLoad(string path)
        {
            using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path);
            ModuleDefinition module = assembly.MainModule;
            TypeDefinition[] types = module.GetTypes().Where(type => type.Name != "<Module>").ToArray();
            Name = assembly.Name.Name;
            Types = types.Length;
            Methods = types.Sum(type => type.Methods.Count);
            // Constants are compiled in and have no field on the device.
            Fields = types.Sum(type => type.Fields.Count(field => !field.IsLiteral));
            Statics = types.Sum(type => type.Fields.Count(field => field.IsStatic && !field.IsLiteral && !field.HasFieldRVA()));
            References = module.GetTypeReferences().Count() + module.GetMemberReferences().Count() + module.AssemblyReferences.Count;
            CodeBytes = types.SelectMany(type => type.Methods).Where(method => method.HasBody).Sum(method => method.Body.CodeSize);
        }

        /// <summary>Estimated bytes of the heap.</summary>
        internal int Bytes { get { return Base + Types * OfType + Methods * OfMethod + Fields * OfField + References * OfReference + Statics * OfStatic; } }
    }

    internal static class FieldTraits
    {
        /// <summary>Whether a field is the data of an array initialiser, which stays in flash.</summary>
        internal static bool HasFieldRVA(this FieldDefinition field)
        {
            return (field.Attributes & FieldAttributes.HasFieldRVA) != 0;
        }
    }
}
