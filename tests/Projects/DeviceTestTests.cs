using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Mono.Cecil;
using NanoPy.Hal;
using NanoPy.Simulated;
using NanoPy.Tests.DeviceSurface;
using Xunit;

namespace NanoPy.Tests.Projects
{
    /// <summary>What is made for the device, as far as a PC can try it.</summary>
    public sealed class DeviceTestTests
    {
        private static readonly Assembly Tests = typeof(DeviceTests.Golden).Assembly;

        private static IEnumerable<MethodInfo> TestMethods()
        {
            return Tests.GetTypes().SelectMany(type => type.GetMethods())
                .Where(method => method.GetCustomAttributes(false).Any(attribute => attribute.GetType().Name == "TestMethodAttribute"));
        }

        public static IEnumerable<object[]> Names()
        {
            return TestMethods().Select(method => new object[] { method.DeclaringType.Name, method.Name });
        }

        [Theory]
        [MemberData(nameof(Names))]
        public void A_test_of_the_device_passes_on_the_PC(string type, string method)
        {
            MethodInfo test = Tests.GetType("NanoPy.DeviceTests." + type).GetMethod(method);
            Assert.True(test.IsStatic && test.GetParameters().Length == 0, "the launcher of the device passes no object");
            Exception error = Record.Exception(() => test.Invoke(null, null));
            Assert.True(error == null, error?.InnerException?.ToString());
        }

        [Fact]
        public void The_tests_of_the_device_use_what_the_device_has()
        {
            using AssemblyDefinition assembly = PortableAssemblies.Load("NanoPy.DeviceTests");
            foreach (DeviceRule rule in DeviceRules.All)
                Assert.Empty(rule.Check(assembly));
        }

        [Fact]
        public void The_devices_board_is_the_one_in_boards()
        {
            BoardFile file = BoardFile.Read(RepositoryRoot.Combine("boards", "esp32-devkitc", "board.json"));
            NanoFramework.BoardDescription board = Device.Esp32DevKitC.Describe();
            Assert.Equal(file.Button, board.ButtonPin);
            Assert.Equal(file.Frequencies[0], board.Frequency);
            for (int pin = -1; pin <= board.PinCount; pin++)
                Assert.Equal(file.Pins.SingleOrDefault(entry => entry.Number == pin)?.Abilities ?? PinAbility.None, board.Abilities(pin));
            foreach (PinEntry entry in file.Pins.Where(entry => entry.Name != null))
                Assert.Equal(entry.Number, board.Find(entry.Name.ToLowerInvariant()));
            Assert.Equal(-1, board.Find("none"));
        }
    }
}
