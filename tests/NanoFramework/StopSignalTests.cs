// The stop signal on the CLR of the device, where Interlocked knows int alone.

using System.Threading;
using nanoFramework.TestFramework;
using NanoPy.Core;

namespace NanoPy.DeviceTests
{
    [TestClass]
    public class StopSignalTests
    {
        private sealed class CountingWaker : Waker
        {
            internal int Count;

            public override void Wake()
            {
                Count++;
            }
        }

        [TestMethod]
        public static void A_request_when_nothing_runs_is_dropped()
        {
            StopSignal signal = new StopSignal();
            Assert.IsFalse(signal.Request(StopReason.Button));
            signal.Begin();
            Assert.IsFalse(signal.IsRequested);
            Assert.AreEqual(StopReason.None, signal.End());
        }

        [TestMethod]
        public static void A_request_waits_with_its_reason_and_wakes()
        {
            StopSignal signal = new StopSignal();
            CountingWaker waker = new CountingWaker();
            signal.SetWaker(waker);
            signal.Begin();
            Assert.IsTrue(signal.Request(StopReason.Deadline));
            Assert.IsTrue(signal.IsRequested);
            Assert.AreEqual(1, waker.Count);
            Assert.AreEqual(StopReason.Deadline, signal.End());
            Assert.IsFalse(signal.IsRunning);
            Assert.IsFalse(signal.Kill(StopReason.Host));
        }

        [TestMethod]
        public static void A_request_does_not_leak_into_the_next_run()
        {
            StopSignal signal = new StopSignal();
            signal.Begin();
            signal.Request(StopReason.Button);
            signal.End();
            signal.Begin();
            Assert.IsFalse(signal.IsRequested);
            Assert.AreEqual(StopReason.None, signal.End());
        }

        [TestMethod]
        public static void Requests_of_many_threads_all_end_in_a_kill()
        {
            StopSignal signal = new StopSignal();
            signal.Begin();
            Thread[] askers = new Thread[8];
            for (int i = 0; i < askers.Length; i++)
            {
                askers[i] = new Thread(() => signal.Request(StopReason.Host));
                askers[i].Start();
            }
            for (int i = 0; i < askers.Length; i++)
                askers[i].Join();
            Assert.IsTrue(signal.IsRequested);
            Assert.AreEqual(StopReason.Host, signal.End());
        }
    }
}
