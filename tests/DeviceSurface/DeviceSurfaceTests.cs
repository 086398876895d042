using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;
using Xunit.Abstractions;

namespace NanoPy.Tests.DeviceSurface
{
    /// <summary>Portable assemblies use only what the device can do, and each rule that says so bites.</summary>
    public sealed class DeviceSurfaceTests
    {
        private readonly ITestOutputHelper output;

        public DeviceSurfaceTests(ITestOutputHelper output)
        {
            this.output = output;
        }

        public static IEnumerable<object[]> Pairs()
        {
            return PortableAssemblies.Names().SelectMany(assembly => DeviceRules.All.Select(rule => new object[] { assembly, rule.Name }));
        }

        [Theory]
        [MemberData(nameof(Pairs))]
        public void Assembly_keeps_the_rule(string assembly, string rule)
        {
            using AssemblyDefinition definition = PortableAssemblies.Load(assembly);
            DeviceRule checkedRule = DeviceRules.Named(rule);
            List<string> offenders = checkedRule.Check(definition).Distinct().ToList();
            Assert.True(offenders.Count == 0, rule + ": " + checkedRule.Reason + "\n" + string.Join("\n", offenders));
        }

        [Fact]
        public void Sizes_are_printed()
        {
            foreach (string name in PortableAssemblies.Names())
            {
                using AssemblyDefinition definition = PortableAssemblies.Load(name);
                output.WriteLine(name.PadRight(20) + DeviceRules.CodeBytes(definition) + " bytes of IL, " + DeviceRules.StringBytes(definition) + " bytes of strings");
            }
        }

        // ---- the rules bite -----------------------------------------------------------------------------------------------------

        [Theory]
        [InlineData("framework members", "System.String::Replace")]
        [InlineData("generics", "GenericType")]
        [InlineData("generics", "GenericMethod")]
        [InlineData("generics", "GenericUse")]
        [InlineData("user structs", "UserStruct")]
        [InlineData("volatile", "VolatileField")]
        [InlineData("checked arithmetic", "CheckedArithmetic::Add")]
        [InlineData("checked arithmetic", "CheckedArithmetic::Narrow")]
        [InlineData("multi-dimensional arrays", "MultiDimensional")]
        [InlineData("pointers", "Pointers")]
        [InlineData("foreach over string", "ForEachString")]
        [InlineData("object hashes", "ObjectHash::Of")]
        [InlineData("exception filters", "ExceptionFilter")]
        public void Rule_bites(string rule, string offender)
        {
            using AssemblyDefinition offenders = PortableAssemblies.Load("NanoPy.Offenders");
            Assert.Contains(DeviceRules.Named(rule).Check(offenders), found => found.Contains(offender));
        }

        private static AssemblyDefinition Empty(out TypeDefinition type)
        {
            AssemblyDefinition assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("Made", new System.Version(1, 0)), "Made", ModuleKind.Dll);
            type = new TypeDefinition("Made", "Type", TypeAttributes.Public, assembly.MainModule.TypeSystem.Object);
            assembly.MainModule.Types.Add(type);
            return assembly;
        }

        private static MethodDefinition AddMethod(TypeDefinition type, string name, MethodAttributes attributes, int instructions)
        {
            MethodDefinition method = new MethodDefinition(name, attributes, type.Module.TypeSystem.Void);
            type.Methods.Add(method);
            ILProcessor il = method.Body.GetILProcessor();
            for (int i = 0; i < instructions; i++)
                il.Emit(OpCodes.Nop);
            il.Emit(OpCodes.Ret);
            return method;
        }

        // Sizes are known once the assembly was written.
        private static AssemblyDefinition Written(AssemblyDefinition assembly)
        {
            System.IO.MemoryStream stream = new System.IO.MemoryStream();
            assembly.Write(stream);
            stream.Position = 0;
            return AssemblyDefinition.ReadAssembly(stream);
        }

        [Theory]
        [InlineData(DeviceRules.SwitchCases, false)]
        [InlineData(DeviceRules.SwitchCases + 1, true)]
        public void Switch_size_bites(int cases, bool bites)
        {
            using AssemblyDefinition assembly = Empty(out TypeDefinition type);
            MethodDefinition method = AddMethod(type, "Switch", MethodAttributes.Static, 0);
            ILProcessor il = method.Body.GetILProcessor();
            Instruction end = method.Body.Instructions[0];
            il.InsertBefore(end, il.Create(OpCodes.Ldc_I4_0));
            il.InsertBefore(end, il.Create(OpCodes.Switch, Enumerable.Repeat(end, cases).ToArray()));
            Assert.Equal(bites, DeviceRules.Named("switch size").Check(assembly).Any());
        }

        [Theory]
        [InlineData(DeviceRules.MethodBytes, false)]
        [InlineData(DeviceRules.MethodBytes + 1, true)]
        public void Method_size_bites(int bytes, bool bites)
        {
            AssemblyDefinition assembly = Empty(out TypeDefinition type);
            AddMethod(type, "Long", MethodAttributes.Static, bytes - 1);
            Assert.Equal(bites, DeviceRules.Named("method size").Check(Written(assembly)).Any());
        }

        [Theory]
        [InlineData(DeviceRules.AssemblyBytes, false)]
        [InlineData(DeviceRules.AssemblyBytes + 1, true)]
        public void Assembly_size_bites(int bytes, bool bites)
        {
            AssemblyDefinition assembly = Empty(out TypeDefinition type);
            AddMethod(type, "Half", MethodAttributes.Static, bytes / 2 - 1);
            AddMethod(type, "Rest", MethodAttributes.Static, bytes - bytes / 2 - 1);
            Assert.Equal(bites, DeviceRules.Named("IL of an assembly").Check(Written(assembly)).Any());
        }

        [Theory]
        [InlineData(1000, false)]
        [InlineData(DeviceRules.AssemblyBytes, true)]
        public void Strings_size_bites(int characters, bool bites)
        {
            AssemblyDefinition assembly = Empty(out TypeDefinition type);
            MethodDefinition method = AddMethod(type, "Text", MethodAttributes.Static, 0);
            ILProcessor il = method.Body.GetILProcessor();
            il.InsertBefore(method.Body.Instructions[0], il.Create(OpCodes.Ldstr, new string('x', characters)));
            Assert.Equal(bites, DeviceRules.Named("strings of an assembly").Check(assembly).Any());
        }

        [Theory]
        [InlineData(MethodAttributes.Static, DeviceRules.MethodsOfAKind, false)]
        [InlineData(MethodAttributes.Static, DeviceRules.MethodsOfAKind + 1, true)]
        [InlineData(MethodAttributes.Virtual, DeviceRules.MethodsOfAKind + 1, true)]
        [InlineData(MethodAttributes.Public, DeviceRules.MethodsOfAKind + 1, true)]
        public void Method_count_bites(MethodAttributes kind, int count, bool bites)
        {
            using AssemblyDefinition assembly = Empty(out TypeDefinition type);
            for (int i = 0; i < count; i++)
                AddMethod(type, "M" + i, kind, 0);
            Assert.Equal(bites, DeviceRules.Named("methods of a type").Check(assembly).Any());
        }

        [Theory]
        [InlineData(FieldAttributes.Static, DeviceRules.FieldsOfAKind, false)]
        [InlineData(FieldAttributes.Static, DeviceRules.FieldsOfAKind + 1, true)]
        [InlineData(FieldAttributes.Public, DeviceRules.FieldsOfAKind + 1, true)]
        public void Field_count_bites(FieldAttributes kind, int count, bool bites)
        {
            using AssemblyDefinition assembly = Empty(out TypeDefinition type);
            for (int i = 0; i < count; i++)
                type.Fields.Add(new FieldDefinition("F" + i, kind, assembly.MainModule.TypeSystem.Int32));
            Assert.Equal(bites, DeviceRules.Named("fields of a type").Check(assembly).Any());
        }

        [Fact]
        public void Default_interface_method_bites()
        {
            using AssemblyDefinition assembly = Empty(out TypeDefinition type);
            type.Attributes |= TypeAttributes.Interface | TypeAttributes.Abstract;
            AddMethod(type, "Default", MethodAttributes.Virtual, 0);
            Assert.NotEmpty(DeviceRules.Named("default interface methods").Check(assembly));
        }
    }
}
