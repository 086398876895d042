// Tests that are made rather than written, as the source of one test assembly.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NanoPy.Emulator
{
    /// <summary>A test: a method of the test assembly, and the call that it makes.</summary>
    internal sealed record MadeTest(string Type, string Method, string Call)
    {
        /// <summary>The name that the launcher prints.</summary>
        internal string FullName { get { return "NanoPy.DeviceTests." + Type + "." + Method; } }

        internal string Source
        {
            get { return "        [TestMethod] public static void " + Method + "() { " + Call + "; }\n"; }
        }
    }

    /// <summary>Some made tests, within the limits of an assembly.</summary>
    internal sealed class TestBatch
    {
        /// <summary>Constant data of an assembly stands in its table of signatures, which holds 65,535 bytes.</summary>
        private const int MostBytes = 50000;
        /// <summary>A type counts its static methods, and its static fields, in a byte.</summary>
        private const int MostOfAType = 200;

        private readonly List<MadeTest> tests = new List<MadeTest>();
        private int bytes;

        /// <summary>Names of the tests in it, in the order in which the launcher runs them: type by type by their names, and as they stand within a type.</summary>
        internal IReadOnlyList<string> Tests { get { return tests.OrderBy(test => test.Type, StringComparer.Ordinal).Select(test => test.FullName).ToList(); } }

        internal string Source
        {
            get
            {
                StringBuilder source = new StringBuilder("// Made from scripts.\nusing nanoFramework.TestFramework;\nnamespace NanoPy.DeviceTests\n{\n");
                foreach (IGrouping<string, MadeTest> type in tests.GroupBy(test => test.Type))
                {
                    source.Append("    [TestClass]\n    public class ").Append(type.Key).Append("\n    {\n");
                    foreach (MadeTest test in type)
                        source.Append(test.Source);
                    source.Append("    }\n");
                }
                return source.Append("}\n").ToString();
            }
        }

        /// <summary>A batch of those tests alone whose names are given.</summary>
        internal TestBatch Only(ICollection<string> names)
        {
            TestBatch rest = new TestBatch();
            rest.tests.AddRange(tests.Where(test => names.Contains(test.FullName)));
            return rest;
        }

        /// <summary>Adds the tests of one script, which share its data; false, and nothing is added, if they do not fit.</summary>
        internal bool TryAdd(byte[] data, IReadOnlyList<MadeTest> made)
        {
            bool isFull = made.Any(test => tests.Count(other => other.Type == test.Type) == MostOfAType);
            if (isFull || bytes + data.Length > MostBytes)
                return false;
            bytes += data.Length;
            tests.AddRange(made);
            return true;
        }

        /// <summary>Constant data as C#.</summary>
        internal static string Literal(byte[] data)
        {
            return "new byte[] { " + string.Join(",", data) + " }";
        }
    }

    /// <summary>Packs tests into as few batches as the limits of an assembly allow.</summary>
    internal sealed class BatchPacker
    {
        internal readonly List<TestBatch> Batches = new List<TestBatch>();

        internal void Add(string name, byte[] data, IReadOnlyList<MadeTest> made)
        {
            if (Batches.Count > 0 && Batches[Batches.Count - 1].TryAdd(data, made))
                return;
            Batches.Add(new TestBatch());
            if (!Batches[Batches.Count - 1].TryAdd(data, made))
                throw new EmulatorException(name + " is too long for an assembly of the device");
        }
    }
}
