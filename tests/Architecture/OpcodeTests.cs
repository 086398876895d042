using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using NanoPy.Core;
using NanoPy.Tests.Golden;
using Xunit;

namespace NanoPy.Tests.Architecture
{
    /// <summary>The opcode table: one row each, dense, documented, executed by some script; docs/bytecode.md is made from it.</summary>
    public sealed class OpcodeTests
    {
        private sealed record Row(string Name, string Meaning, string Section);

        private static List<Row> Rows()
        {
            List<Row> rows = new List<Row>();
            string section = "";
            string meaning = "";
            foreach (string line in File.ReadLines(RepositoryRoot.Combine("runtime", "Core", "Code", "Opcode.cs")).Select(line => line.Trim()))
            {
                Match heading = Regex.Match(line, @"^// ---- (.*?) -*$");
                if (heading.Success)
                    section = heading.Groups[1].Value;
                else if (line.StartsWith("///"))
                    meaning += line.Substring(3).Trim() + " ";
                else if (Regex.IsMatch(line, @"^\w+,$"))
                {
                    rows.Add(new Row(line.TrimEnd(','), meaning.Replace("<summary>", "").Replace("</summary>", "").Replace("&lt;", "<").Replace("&amp;", "&").Trim(), section));
                    meaning = "";
                }
                else
                    meaning = "";
            }
            return rows;
        }

        [Fact]
        public void Opcodes_are_dense_from_zero_and_say_what_they_do()
        {
            List<Row> rows = Rows();
            Assert.Equal(Enum.GetNames<Opcode>(), rows.Select(row => row.Name));
            Assert.Equal(Enumerable.Range(0, rows.Count), Enum.GetValues<Opcode>().Select(opcode => (int)opcode));
            Assert.All(rows, row => Assert.Matches("^" + row.Name + @"\b", row.Meaning));
        }

        internal static string Document()
        {
            StringBuilder text = new StringBuilder();
            text.Append("# Bytecode\n\nMade from the rows of `runtime/Core/Code/Opcode.cs`; a test keeps the two alike.\n\n");
            text.Append("An instruction is (op, a, b, c): a is 8 bits wide, b and c are 16. `R[x]` is register x of the running frame; \"imm\" operands are signed,\n\"count\" operands are not, ");
            text.Append("\"target\" operands are instruction numbers. Every jump that is taken is a safe point, where a stop is noticed.\n");
            string section = "";
            foreach (Row row in Rows())
            {
                if (row.Section != section)
                    text.Append("\n## ").Append(char.ToUpperInvariant(row.Section[0])).Append(row.Section.AsSpan(1)).Append("\n\n| opcode | meaning |\n|---|---|\n");
                section = row.Section;
                text.Append("| `").Append(row.Name).Append("` | ").Append(row.Meaning.Replace("|", "\\|").Replace("*", "\\*")).Append(" |\n");
            }
            return text.ToString();
        }

        [Fact]
        public void Bytecode_document_is_made_from_the_rows()
        {
            string path = RepositoryRoot.Combine("docs", "bytecode.md");
            string document = Document();
            // Set to write the document anew after a change of the rows.
            if (Environment.GetEnvironmentVariable("NANOPY_WRITE_DOCS") != null)
                File.WriteAllText(path, document);
            Assert.Equal(document, File.ReadAllText(path).Replace("\r", ""));
        }

        [Fact]
        public void Every_opcode_is_used_by_some_script()
        {
            HashSet<byte> used = new HashSet<byte>();
            foreach (string path in GoldenScript.All())
            {
                GoldenScript script = new GoldenScript(path);
                if (script.Error == null)
                    Collect(new Compiler.PythonCompiler().CompileModule(script.Source, PyStr.From(path), 0), used);
            }
            Collect(new Compiler.PythonCompiler().CompileInteractive(Encoding.UTF8.GetBytes("1 + 1\n"), PyStr.From("prompt"), 0), used);
            string unused = string.Join(", ", Enum.GetValues<Opcode>().Where(opcode => !used.Contains((byte)opcode)));
            Assert.True(unused == "", "no golden script makes the compiler emit " + unused);
        }

        private static void Collect(CodeObject code, HashSet<byte> used)
        {
            used.UnionWith(code.Op);
            foreach (object constant in code.Constants)
            {
                if (constant is CodeObject inner)
                    Collect(inner, used);
            }
        }
    }
}
