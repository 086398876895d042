// The golden scripts as C# for the device, which has no file system on a PC: text, compiled file, and what both print.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NanoPy.Compiler;
using NanoPy.Core;
using NanoPy.DeviceTests;
using NanoPy.Tests.Golden;

namespace NanoPy.Emulator
{
    /// <summary>One run of a golden script: a method of the test assembly.</summary>
    internal sealed record GoldenTest(string Type, string Check, string Method, string Path, string Data)
    {
        /// <summary>The name that the launcher prints.</summary>
        internal string FullName { get { return "NanoPy.DeviceTests." + Type + "." + Method; } }

        internal string Source
        {
            get { return "        [TestMethod] public static void " + Method + "() { Golden." + Check + "(\"" + Path + "\", new byte[] { " + Data + " }); }\n"; }
        }
    }

    /// <summary>Some golden scripts, as the source of one test assembly.</summary>
    internal sealed class GoldenBatch
    {
        /// <summary>Constant data of an assembly stands in its table of signatures, which holds 65,535 bytes.</summary>
        private const int MostBytes = 50000;
        /// <summary>A type counts its static methods, and its static fields, in a byte.</summary>
        private const int MostScripts = 200;

        // As the launcher runs them: type by type in the order of their names, and within a type in the order of the source.
        private readonly List<GoldenTest> tests = new List<GoldenTest>();
        private int bytes;

        /// <summary>Names of the tests in it, as the launcher prints them, in the order in which it runs them.</summary>
        internal IReadOnlyList<string> Tests { get { return tests.OrderBy(test => test.Type, StringComparer.Ordinal).Select(test => test.FullName).ToList(); } }

        internal string Source
        {
            get
            {
                StringBuilder source = new StringBuilder("// Made from tests/scripts.\nusing nanoFramework.TestFramework;\nnamespace NanoPy.DeviceTests\n{\n");
                foreach (IGrouping<string, GoldenTest> type in tests.GroupBy(test => test.Type))
                {
                    source.Append("    [TestClass]\n    public class ").Append(type.Key).Append("\n    {\n");
                    foreach (GoldenTest test in type)
                        source.Append(test.Source);
                    source.Append("    }\n");
                }
                return source.Append("}\n").ToString();
            }
        }

        /// <summary>A batch of those tests alone whose names are given.</summary>
        internal GoldenBatch Only(ICollection<string> names)
        {
            GoldenBatch rest = new GoldenBatch();
            rest.tests.AddRange(tests.Where(test => names.Contains(test.FullName)));
            return rest;
        }

        /// <summary>Packs scripts into as few batches as the limits of an assembly allow.</summary>
        internal static List<GoldenBatch> Pack(IEnumerable<string> paths)
        {
            List<GoldenBatch> batches = new List<GoldenBatch>();
            foreach (string path in paths)
            {
                GoldenScript script = new GoldenScript(path);
                string name = Path.GetRelativePath(GoldenScript.Root, path).Replace('\\', '/');
                byte[] testCase = CaseOf(script, name);
                if (batches.Count == 0 || !batches[batches.Count - 1].TryAdd(script, name, testCase))
                {
                    batches.Add(new GoldenBatch());
                    if (!batches[batches.Count - 1].TryAdd(script, name, testCase))
                        throw new EmulatorException(name + " is too long for an assembly of the device");
                }
            }
            return batches;
        }

        private bool TryAdd(GoldenScript script, string name, byte[] testCase)
        {
            if (bytes + testCase.Length > MostBytes || tests.Count / 2 == MostScripts)
                return false;
            bytes += testCase.Length;
            string method = MethodName(name);
            string data = string.Join(",", testCase);
            tests.Add(new GoldenTest("FromText", "CheckText", method, name, data));
            if (script.Error == null)
                tests.Add(new GoldenTest("FromFile", "CheckFile", method, name, data));
            return true;
        }

        private string MethodName(string path)
        {
            string name = new string(path.Substring(0, path.Length - ".py".Length).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_').ToArray());
            string unique = name;
            for (int i = 2; tests.Any(test => test.Method == unique); i++)
                unique = name + "_" + i;
            return unique;
        }

        // What the script prints here is what it has to print there; that it is what the script's comments expect is checked before.
        private static byte[] CaseOf(GoldenScript script, string name)
        {
            MemoryStream parts = new MemoryStream();
            AddRun(parts, script, name, script.Source);
            if (script.Error == null)
                AddRun(parts, script, name, CodeFileWriter.Write(new PythonCompiler().CompileModule(script.Source, PyStr.From(name), 0)));
            return parts.ToArray();
        }

        private static void AddRun(MemoryStream parts, GoldenScript script, string name, byte[] source)
        {
            ScriptBench bench = ScriptBench.InVirtualTime();
            RunResult result = DeviceTests.Golden.Run(bench, name, source);
            string wrong = script.Compare(Encoding.UTF8.GetString(bench.OutputBytes), result.ErrorText);
            if (wrong != null)
                throw new EmulatorException("fails on this PC, see `dotnet test`: " + name + ": " + wrong);
            AddPart(parts, source);
            AddPart(parts, bench.OutputBytes);
            AddPart(parts, ScriptBench.BytesOf(result.ErrorText));
        }

        private static void AddPart(MemoryStream parts, byte[] part)
        {
            if (part.Length > ushort.MaxValue)
                throw new EmulatorException("a part of a golden script is longer than 65,535 bytes");
            parts.WriteByte((byte)part.Length);
            parts.WriteByte((byte)(part.Length >> 8));
            parts.Write(part, 0, part.Length);
        }
    }
}
