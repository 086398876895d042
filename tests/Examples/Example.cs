// An example script, and the file beside it that says how it is run and what must come of it.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace NanoPy.Tests.Examples
{
    /// <summary>
    /// examples/NAME.py and examples/expected/NAME.txt. The first line of the latter is `run 5s on BOARD BOARD ...`, behind a semicolon the reason why it
    /// is so few of them; the rest is a record.
    /// </summary>
    internal sealed class Example
    {
        private static readonly Regex FirstLine = new Regex(@"^run (\d+)(ms|s|m|h)( twice)? on ([a-z0-9\- ]+)(; .+)?$");

        internal readonly string Name;
        internal readonly byte[] Source;
        /// <summary>Virtual time after which the script is stopped, in microseconds.</summary>
        internal readonly long Length;
        /// <summary>How often it is run on the same board: twice for one that resets the board.</summary>
        internal readonly int Runs;
        internal readonly string[] Boards;
        /// <summary>Whether its file says why it runs on few boards.</summary>
        internal readonly bool HasReason;
        /// <summary>How it is run.</summary>
        internal readonly string Header;
        /// <summary>What a run must leave, on each of the boards.</summary>
        internal readonly string Record;

        internal Example(string name)
        {
            Name = name;
            Source = File.ReadAllBytes(Path.Combine(Folder, name + ".py"));
            string[] parts = File.ReadAllText(ExpectedFile).Replace("\r", "").Split('\n', 2);
            Header = parts[0];
            Match match = FirstLine.Match(Header);
            if (!match.Success)
                throw new FormatException(ExpectedFile + " must begin with 'run TIME on BOARD BOARD ...'");
            Length = long.Parse(match.Groups[1].Value) * match.Groups[2].Value switch { "ms" => 1000L, "s" => 1000000L, "m" => 60000000L, _ => 3600000000L };
            Runs = match.Groups[3].Success ? 2 : 1;
            Boards = match.Groups[4].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            HasReason = match.Groups[5].Success;
            Record = parts.Length > 1 ? parts[1] : "";
        }

        internal static string Folder { get { return RepositoryRoot.Combine("examples"); } }

        internal string ExpectedFile { get { return Path.Combine(Folder, "expected", Name + ".txt"); } }

        internal void Write(string record)
        {
            File.WriteAllText(ExpectedFile, Header + "\n" + record);
        }

        internal static IEnumerable<string> Names()
        {
            return Directory.EnumerateFiles(Folder, "*.py").Select(Path.GetFileNameWithoutExtension).OrderBy(name => name, StringComparer.Ordinal);
        }
    }
}
