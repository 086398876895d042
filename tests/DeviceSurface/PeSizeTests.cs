using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;
using Xunit.Abstractions;

namespace NanoPy.Tests.DeviceSurface
{
    /// <summary>What NanoPy takes of the board's flash, told from metadata; tests/emulator/run.sh prints what it really is.</summary>
    public sealed class PeSizeTests
    {
        /// <summary>NanoPy's own .pe files but the drivers, in bytes: flash for programs is 1.4 MB at least, and loading costs memory too.</summary>
        private const int Budget = 400 * 1024;
        /// <summary>What runs compiled scripts: without the compiler, and without what reaches the board's peripherals.</summary>
        private const int BudgetOfTheLanguage = 280 * 1024;
        /// <summary>The modules for single parts: sensors, strips, displays.</summary>
        private const int BudgetOfTheDrivers = 20 * 1024;
        /// <summary>The assemblies that only the device compiles, bindings/NanoFramework and firmware/Device: 17.0 KB measured.</summary>
        private const int DeviceOnlyBytes = 18 * 1024;
        /// <summary>Rows of byte code, strings and signatures are found by 16-bit offsets.</summary>
        private const int TableBytes = 65535;

        private static readonly string[] Language =
        {
            "NanoPy.Numbers", "NanoPy.Core", "NanoPy.Text", "NanoPy.Library", "NanoPy.Modules", "NanoPy.Hal", "NanoPy.Time", "NanoPy.Engine",
        };

        private readonly ITestOutputHelper output;

        public PeSizeTests(ITestOutputHelper output)
        {
            this.output = output;
        }

        private static PeSize SizeOf(string name)
        {
            return new PeSize(PortableAssemblies.Load(name));
        }

        public static IEnumerable<object[]> Assemblies()
        {
            return PortableAssemblies.Names().Select(name => new object[] { name });
        }

        [Fact]
        public void The_assemblies_fit_the_budget()
        {
            int all = DeviceOnlyBytes;
            foreach (string name in PortableAssemblies.Names())
            {
                int size = SizeOf(name).Total;
                output.WriteLine(name.PadRight(20) + size);
                all += size;
            }
            int drivers = SizeOf("NanoPy.Drivers").Total;
            AssertFits("the .pe files without the drivers", all - drivers, Budget);
            AssertFits("the drivers", drivers, BudgetOfTheDrivers);
            AssertFits("the language", Language.Sum(name => SizeOf(name).Total), BudgetOfTheLanguage);
        }

        private static void AssertFits(string what, int bytes, int budget)
        {
            Assert.True(bytes <= budget, what + " take about " + bytes + " bytes, " + budget + " are allowed");
        }

        [Theory]
        [MemberData(nameof(Assemblies))]
        public void An_assembly_keeps_to_the_limits_of_its_tables(string name)
        {
            PeSize size = SizeOf(name);
            Assert.InRange(size.Code, 0, TableBytes);
            Assert.InRange(size.Strings, 0, TableBytes);
            Assert.InRange(size.Signatures, 0, TableBytes);
        }

        // ---- the estimate counts what is there ------------------------------------------------------------------------------------

        private static PeSize SizeWith(System.Action<TypeDefinition> add)
        {
            AssemblyDefinition assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("Made", new System.Version(1, 0)), "Made", ModuleKind.Dll);
            TypeDefinition type = new TypeDefinition("Made", "Type", TypeAttributes.Public, assembly.MainModule.TypeSystem.Object);
            assembly.MainModule.Types.Add(type);
            add(type);
            return new PeSize(assembly);
        }

        private static MethodDefinition AddMethod(TypeDefinition type, string name)
        {
            MethodDefinition method = new MethodDefinition(name, MethodAttributes.Static, type.Module.TypeSystem.Void);
            type.Methods.Add(method);
            method.Body.GetILProcessor().Emit(OpCodes.Ret);
            return method;
        }

        [Fact]
        public void A_method_is_a_row_a_name_and_its_code()
        {
            PeSize none = SizeWith(type => { });
            PeSize one = SizeWith(type => AddMethod(type, "Name"));
            Assert.Equal(16, one.Rows - none.Rows);
            Assert.Equal("Name".Length + 1, one.Strings - none.Strings);
            Assert.Equal(1, one.Code);
        }

        [Fact]
        public void A_switch_has_a_byte_for_its_count_and_two_for_each_target()
        {
            PeSize size = SizeWith(type =>
            {
                MethodDefinition method = AddMethod(type, "Switch");
                Instruction end = method.Body.Instructions[0];
                method.Body.GetILProcessor().InsertBefore(end, Instruction.Create(OpCodes.Switch, new[] { end, end, end }));
            });
            Assert.Equal(1 + 1 + 3 * 2 + 1, size.Code);
        }

        [Fact]
        public void A_literal_counts_once()
        {
            PeSize size = SizeWith(type =>
            {
                MethodDefinition method = AddMethod(type, "Text");
                for (int i = 0; i < 2; i++)
                    method.Body.GetILProcessor().InsertBefore(method.Body.Instructions[0], Instruction.Create(OpCodes.Ldstr, new string('x', 1000)));
            });
            Assert.InRange(size.Strings, 1001, 1100);
            Assert.Equal(2 * 3 + 1, size.Code);
        }
    }
}
