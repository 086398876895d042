using System.Collections.Generic;
using System.IO;
using System.Linq;
using NanoPy.DeviceTests;
using Xunit;

namespace NanoPy.Tests.EngineTests
{
    /// <summary>Every script that resists is stopped, by whoever asks, and leaves nothing to the next run.</summary>
    public sealed class AdversaryTests
    {
        public static IEnumerable<object[]> Names()
        {
            return AdversaryScript.All().Select(path => new object[] { Path.GetFileName(path) });
        }

        private static void Stop(string name, Stopper stopper)
        {
            AdversaryScript script = new AdversaryScript(RepositoryRoot.Combine("tests", "adversary", name));
            Adversary.Check(script.Source, script.EndsAtKill, stopper);
        }

        [Theory]
        [MemberData(nameof(Names))]
        public void A_deadline_stops_it(string name)
        {
            Stop(name, Stopper.Deadline);
        }

        [Theory]
        [MemberData(nameof(Names))]
        public void The_host_stops_it(string name)
        {
            Stop(name, Stopper.Host);
        }

        [Theory]
        [MemberData(nameof(Names))]
        public void The_button_stops_it_at_the_second_press_at_the_latest(string name)
        {
            Stop(name, Stopper.Press);
        }
    }
}
