// The scripts of tests/adversary as tests for the device: each is stopped by its deadline, by the host, and by presses of the button.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NanoPy.DeviceTests;
using NanoPy.Tests.EngineTests;

namespace NanoPy.Emulator
{
    internal static class AdversaryTable
    {
        /// <param name="part">Takes only scripts whose names contain it; null for all.</param>
        internal static List<TestBatch> Pack(string part)
        {
            BatchPacker packer = new BatchPacker();
            foreach (string path in AdversaryScript.All().Where(path => part == null || Path.GetFileName(path).Contains(part)))
            {
                AdversaryScript script = new AdversaryScript(path);
                string arguments = TestBatch.Literal(script.Source) + ", " + (script.EndsAtKill ? "true" : "false") + ", Stopper.";
                packer.Add(script.Name, script.Source, Enum.GetNames<Stopper>()
                    .Select(stopper => new MadeTest("StoppedBy" + stopper, script.Name, "Adversary.Check(" + arguments + stopper + ")")).ToList());
            }
            return packer.Batches;
        }
    }
}
