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
    internal static class GoldenTable
    {
        /// <summary>Scripts in here may need more of a board than the pins of the test board; `dotnet test` has simulated devices for them.</summary>
        private const string DeviceFolder = "machine/";

        /// <summary>The tests of golden scripts, each of its text and of its compiled file.</summary>
        internal static List<TestBatch> Pack(IEnumerable<string> paths)
        {
            BatchPacker packer = new BatchPacker();
            HashSet<string> methods = new HashSet<string>();
            int skipped = 0;
            foreach (string path in paths)
            {
                GoldenScript script = new GoldenScript(path);
                string name = Path.GetRelativePath(GoldenScript.Root, path).Replace('\\', '/');
                byte[] testCase = CaseOf(script, name, out string wrong);
                if (wrong != null && name.StartsWith(DeviceFolder))
                {
                    skipped++;
                    continue;
                }
                if (wrong != null)
                    throw new EmulatorException("fails on this PC, see `dotnet test`: " + name + ": " + wrong);
                string arguments = "(\"" + name + "\", " + TestBatch.Literal(testCase) + ")";
                string method = MethodName(name, methods);
                List<MadeTest> made = new List<MadeTest> { new MadeTest("FromText", method, "Golden.CheckText" + arguments) };
                if (script.Error == null)
                    made.Add(new MadeTest("FromFile", method, "Golden.CheckFile" + arguments));
                packer.Add(name, testCase, made);
            }
            if (skipped > 0)
                Console.WriteLine(skipped + " scripts of tests/scripts/" + DeviceFolder + " need devices that the test board has not");
            return packer.Batches;
        }

        private static string MethodName(string path, HashSet<string> taken)
        {
            string name = new string(path.Substring(0, path.Length - ".py".Length).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_').ToArray());
            string unique = name;
            for (int i = 2; !taken.Add(unique); i++)
                unique = name + "_" + i;
            return unique;
        }

        // What the script prints here is what it has to print there; that it is what the script's comments expect is checked before.
        private static byte[] CaseOf(GoldenScript script, string name, out string wrong)
        {
            MemoryStream parts = new MemoryStream();
            wrong = AddRun(parts, script, name, script.Source);
            if (wrong == null && script.Error == null)
                wrong = AddRun(parts, script, name, CodeFileWriter.Write(new PythonCompiler().CompileModule(script.Source, PyStr.From(name), 0)));
            return parts.ToArray();
        }

        // Null, or what is not as the script's comments say.
        private static string AddRun(MemoryStream parts, GoldenScript script, string name, byte[] source)
        {
            ScriptBench bench = ScriptBench.InVirtualTime();
            RunResult result = DeviceTests.Golden.Run(bench, name, source);
            string wrong = script.Compare(Encoding.UTF8.GetString(bench.OutputBytes), result.ErrorText);
            AddPart(parts, source);
            AddPart(parts, bench.OutputBytes);
            AddPart(parts, ScriptBench.BytesOf(result.ErrorText));
            return wrong;
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
