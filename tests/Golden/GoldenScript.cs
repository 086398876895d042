// A golden script: what it is expected to do, read from its comments.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace NanoPy.Tests.Golden
{
    /// <summary>
    /// Expectations of a script: `# expect: TEXT` for each line of output, `# expect raise: TYPE: MESSAGE` for the exception that ends it,
    /// `# expect error: LINE:COLUMN TYPE` for a syntax error, `# differs: WHY` where CPython prints something else. Around the board:
    /// `# wire: PIN PIN` connects two pins, `# device: WORDS` puts a device of GoldenDevices there.
    /// </summary>
    internal sealed class GoldenScript
    {
        private static readonly Regex Expect = new Regex(@"#\s*expect: ?(.*)$");
        private static readonly Regex ExpectRaise = new Regex(@"#\s*expect raise: (.*)$");
        private static readonly Regex ExpectError = new Regex(@"#\s*expect error: (\d+):(\d+) (\w+)\s*$");
        private static readonly Regex Import = new Regex(@"^\s*(?:import|from)\s+(\w+)", RegexOptions.Multiline);
        private static readonly Regex Wire = new Regex(@"^# wire: (\d+) (\d+)\s*$", RegexOptions.Multiline);
        private static readonly Regex Device = new Regex(@"^# device: (.*)$", RegexOptions.Multiline);
        private static readonly string[] BoardModules =
        {
            "machine", "micropython", "utime", "esp32", "neopixel", "onewire", "ds18x20", "dht", "framebuf", "ssd1306", "network", "uos",
        };

        internal readonly string Path;
        internal readonly byte[] Source;
        internal readonly List<string> Output = new List<string>();
        /// <summary>Last line of the traceback, and the line of the script it names; null if none is expected.</summary>
        internal readonly string Raised;
        internal readonly int RaisedLine;
        /// <summary>`LINE:COLUMN TYPE`, or null.</summary>
        internal readonly string Error;
        internal readonly bool Differs;
        /// <summary>Pairs of pins that are wired together.</summary>
        internal readonly List<(int, int)> Wires = new List<(int, int)>();
        /// <summary>Devices around the board.</summary>
        internal readonly List<string> Devices = new List<string>();
        /// <summary>Whether python3 has all that the script imports.</summary>
        internal readonly bool IsPortable;

        internal GoldenScript(string path)
        {
            Path = path;
            Source = File.ReadAllBytes(path);
            string text = File.ReadAllText(path);
            string[] lines = text.Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                string line = lines[i].TrimEnd('\r');
                Match match = ExpectError.Match(line);
                if (match.Success)
                {
                    Error = match.Groups[1].Value + ":" + match.Groups[2].Value + " " + match.Groups[3].Value;
                    continue;
                }
                match = ExpectRaise.Match(line);
                if (match.Success)
                {
                    Raised = match.Groups[1].Value.TrimEnd();
                    RaisedLine = i + 1;
                    continue;
                }
                match = Expect.Match(line);
                if (match.Success)
                    Output.Add(match.Groups[1].Value.TrimEnd());
            }
            foreach (Match wire in Wire.Matches(text))
                Wires.Add((int.Parse(wire.Groups[1].Value), int.Parse(wire.Groups[2].Value)));
            foreach (Match device in Device.Matches(text))
                Devices.Add(device.Groups[1].Value.Trim());
            Differs = text.Contains("# differs:");
            IsPortable = !Import.Matches(text).Any(import => BoardModules.Contains(import.Groups[1].Value)) && !text.Contains("sleep_ms") && !text.Contains("ticks_");
        }

        internal bool HasExpectation { get { return Output.Count > 0 || Raised != null || Error != null; } }

        internal static string Root { get { return RepositoryRoot.Combine("tests", "scripts"); } }

        /// <summary>Whether a script needs more than pins and a clock, which is all that the test board on the device's CLR has.</summary>
        internal static bool NeedsPeripherals(string path)
        {
            string name = System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/');
            return name.StartsWith("machine/", StringComparison.Ordinal) || name.StartsWith("storage/", StringComparison.Ordinal);
        }

        internal static IEnumerable<string> All()
        {
            return Directory.EnumerateFiles(Root, "*.py", SearchOption.AllDirectories).OrderBy(path => path, StringComparer.Ordinal);
        }

        /// <summary>What is wrong with a run, or null.</summary>
        internal string Compare(string output, string errors)
        {
            string[] report = errors.Replace("\r", "").TrimEnd('\n').Split('\n');
            if (Error != null)
                return CompareError(report);
            List<string> printed = output.Replace("\r", "").Split('\n').Select(line => line.TrimEnd()).ToList();
            if (printed[^1].Length == 0)
                printed.RemoveAt(printed.Count - 1);
            for (int i = 0; i < Math.Max(printed.Count, Output.Count); i++)
            {
                string wanted = i < Output.Count ? Output[i] : "<end>";
                string got = i < printed.Count ? printed[i] : "<end>";
                if (wanted != got)
                    return "line " + (i + 1) + " of the output: expected " + wanted + ", got " + got + "\n" + errors;
            }
            if (Raised == null)
                return errors.Contains("Traceback (most recent call last)") || report[^1].Contains("SyntaxError: ") ? "unexpected error: " + errors : null;
            if (report[^1] != Raised)
                return "expected " + Raised + ", got " + report[^1];
            string place = report.LastOrDefault(line => line.StartsWith("  File ") && line.Contains(", line " + RaisedLine + ",")) ?? "";
            return place.Length > 0 ? null : "the traceback does not name line " + RaisedLine + ":\n" + errors;
        }

        private string CompareError(string[] report)
        {
            string type = report[^1].Split(':')[0];
            Match place = Regex.Match(string.Join("\n", report), @"^  File .*, line (\d+)$", RegexOptions.Multiline);
            string caret = report.FirstOrDefault(line => line.TrimStart().StartsWith("^"));
            string shown = Array.FindLast(report, line => line.StartsWith("    ") && !line.TrimStart().StartsWith("^"));
            string[] wanted = Error.Split(' ');
            string[] lineAndColumn = wanted[0].Split(':');
            if (type != wanted[1] || !place.Success || place.Groups[1].Value != lineAndColumn[0])
                return "expected " + Error + ", got " + string.Join("\n", report);
            if (caret == null || shown == null)
                return null;
            // The line is shown without its indentation.
            string line = File.ReadAllLines(Path)[int.Parse(lineAndColumn[0]) - 1];
            int indent = line.Length - line.TrimStart().Length;
            int column = caret.IndexOf('^') - 4 + indent + 1;
            return column.ToString() == lineAndColumn[1] ? null : "expected " + Error + ", got column " + column;
        }
    }
}
