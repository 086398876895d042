using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Mono.Cecil;
using NanoPy.Tests.DeviceSurface;
using Xunit;

namespace NanoPy.Tests.Projects
{
    /// <summary>What is made for the device, as far as a PC can try it.</summary>
    public sealed class DeviceTestTests
    {
        private const int RequestsOnPC = 10;
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
            DeviceTests.StopLatencyTests.Requests = RequestsOnPC;
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
    }
}
