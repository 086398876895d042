// The engine on the CLR of the device: how runs end, and that none of them can hold the board.

using nanoFramework.TestFramework;
using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.DeviceTests
{
    [TestClass]
    public class EngineTests
    {
        [TestMethod]
        public static void A_script_that_ends_is_completed()
        {
            ScriptBench bench = ScriptBench.InVirtualTime();
            RunResult result = bench.Run("print('hello', __name__)");
            Assert.AreEqual((int)RunStatus.Completed, (int)result.Status);
            Assert.AreEqual("hello __main__\n", bench.Output);
        }
    }
}
