// A golden script on the device: what it prints there is, byte for byte, what it printed on the PC, where its expectations were checked.

using System;
using NanoPy.Core;

namespace NanoPy.DeviceTests
{
    /// <summary>
    /// Runs a script, and says where it differs from the PC. A case is six parts, each with its length in two bytes before it: source text,
    /// its output and its error text; compiled file, its output and its error text.
    /// </summary>
    public static class Golden
    {
        /// <summary>A script that takes longer hangs: the CLR is slow on a PC, but no script computes for more than some seconds there.</summary>
        private const int DeadlineMs = 120000;

        /// <summary>Compiles and runs a case's source text; throws if it differs.</summary>
        public static void CheckText(string name, byte[] testCase)
        {
            Check(name, testCase, 0);
        }

        /// <summary>Loads and runs a case's compiled file; throws if it differs.</summary>
        public static void CheckFile(string name, byte[] testCase)
        {
            Check(name, testCase, 3);
        }

        private static void Check(string name, byte[] testCase, int first)
        {
            ScriptBench bench = ScriptBench.InVirtualTime();
            RunResult result = Run(bench, name, Part(testCase, first));
            if (result.WasStopped)
                throw new Exception("did not end by itself, status " + ((int)result.Status).ToString());
            Compare("output", Part(testCase, first + 1), bench.OutputBytes);
            Compare("error", Part(testCase, first + 2), ScriptBench.BytesOf(result.ErrorText));
        }

        /// <summary>Runs source text or a compiled file as the checks do.</summary>
        public static RunResult Run(ScriptBench bench, string name, byte[] source)
        {
            bench.Engine.TimeoutMs = DeadlineMs;
            return bench.Engine.Run(source, name);
        }

        private static byte[] Part(byte[] testCase, int number)
        {
            int at = 0;
            for (int i = 0; i < number; i++)
                at += 2 + LengthAt(testCase, at);
            byte[] part = new byte[LengthAt(testCase, at)];
            Array.Copy(testCase, at + 2, part, 0, part.Length);
            return part;
        }

        private static int LengthAt(byte[] testCase, int at)
        {
            return testCase[at] | (testCase[at + 1] << 8);
        }

        // The message is one line of a report: the first line that differs, and the last one, where a traceback tells most.
        private static void Compare(string what, byte[] expected, byte[] got)
        {
            int same = 0;
            while (same < expected.Length && same < got.Length && expected[same] == got[same])
                same++;
            if (same == expected.Length && same == got.Length)
                return;
            int line = 1;
            int start = 0;
            for (int i = 0; i < same; i++)
            {
                if (expected[i] != '\n')
                    continue;
                line++;
                start = i + 1;
            }
            int last = got.Length - 1;
            while (last > 0 && got[last - 1] != '\n')
                last--;
            throw new Exception(what + " line " + line.ToString() + ": expected `" + LineAt(expected, start) + "`, got `" + LineAt(got, start) + "`; last: " + LineAt(got, last));
        }

        private static string LineAt(byte[] text, int start)
        {
            if (start < 0 || start >= text.Length)
                return "<end>";
            int end = start;
            while (end < text.Length && text[end] != '\n' && text[end] != 0)
                end++;
            return PyStr.FromBytes(text, start, end - start).ToString();
        }
    }
}
