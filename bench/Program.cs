// Runs each script in bench/scripts with python3 and with nanopy, both as a command of their own, and prints the times side by side.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Spectre.Console;

namespace NanoPy.Bench
{
    internal static class Program
    {
        /// <summary>Each script runs so often; the best time counts, as the machine may be shared.</summary>
        private const int Runs = 3;

        private static int Main(string[] arguments)
        {
            string folder = arguments.Length > 0 ? arguments[0] : Path.Combine(Root(), "bench", "scripts");
            string nanopy = Path.Combine(AppContext.BaseDirectory, "nanopy.dll");
            Table table = new Table().AddColumns("script", "python3 ms", "nanopy ms", "ratio");
            table.Columns[1].RightAligned();
            table.Columns[2].RightAligned();
            table.Columns[3].RightAligned();
            List<double> ratios = new List<double>();
            foreach (string script in Directory.EnumerateFiles(folder, "*.py").OrderBy(path => path, StringComparer.Ordinal))
            {
                (double Milliseconds, string Output) python = Time("python3", script);
                (double Milliseconds, string Output) own = Time("dotnet", nanopy, "run", script);
                if (python.Output != own.Output)
                {
                    AnsiConsole.MarkupLineInterpolated($"[red]{Path.GetFileName(script)}: the outputs differ[/]");
                    return 1;
                }
                ratios.Add(own.Milliseconds / python.Milliseconds);
                table.AddRow(Path.GetFileNameWithoutExtension(script), python.Milliseconds.ToString("F0"), own.Milliseconds.ToString("F0"), ratios[^1].ToString("F2"));
            }
            AnsiConsole.Write(table);
            double mean = Math.Exp(ratios.Average(ratio => Math.Log(ratio)));
            AnsiConsole.MarkupLineInterpolated($"geometric mean of {ratios.Count} scripts: nanopy takes [bold]{mean:F2}[/] times as long as python3, starting up included");
            return 0;
        }

        private static string Root()
        {
            DirectoryInfo folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder != null && !File.Exists(Path.Combine(folder.FullName, "nf.sln")))
                folder = folder.Parent;
            return folder == null ? Environment.CurrentDirectory : folder.FullName;
        }

        private static (double Milliseconds, string Output) Time(string command, params string[] arguments)
        {
            double best = double.MaxValue;
            string output = "";
            for (int i = 0; i < Runs; i++)
            {
                ProcessStartInfo info = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true };
                Stopwatch watch = Stopwatch.StartNew();
                using Process process = Process.Start(info);
                output = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            }
            return (best, output);
        }
    }
}
