// A .nfproj, read as its format has it: which sources make which assembly, and with what.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NanoPy.Tests.Projects
{
    /// <summary>A project for nanoFramework.</summary>
    internal sealed class DeviceProject
    {
        private static readonly XNamespace Ns = "http://schemas.microsoft.com/developer/msbuild/2003";
        private readonly XElement root;

        internal readonly string Path;

        internal DeviceProject(string path) : this(path, XDocument.Load(path).Root)
        {
        }

        /// <param name="root">What is read in place of the file.</param>
        internal DeviceProject(string path, XElement root)
        {
            Path = System.IO.Path.GetFullPath(path);
            this.root = root;
        }

        internal XElement Root { get { return root; } }

        private string Folder { get { return System.IO.Path.GetDirectoryName(Path); } }

        private string Property(string name)
        {
            return root.Descendants(Ns + name).Single().Value;
        }

        internal string AssemblyName { get { return Property("AssemblyName"); } }

        internal string Guid { get { return Property("ProjectGuid"); } }

        internal bool IsProgram { get { return Property("OutputType") == "Exe"; } }

        /// <summary>What a `Reference` names, without version.</summary>
        internal IEnumerable<string> References
        {
            get { return root.Descendants(Ns + "Reference").Select(reference => reference.Attribute("Include").Value.Split(',')[0]); }
        }

        /// <summary>Full paths of the projects it refers to, in their order.</summary>
        internal IEnumerable<string> ProjectReferences
        {
            get { return root.Descendants(Ns + "ProjectReference").Select(reference => Resolve(reference.Attribute("Include").Value)); }
        }

        internal string Resolve(string relative)
        {
            return System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, relative.Replace('\\', System.IO.Path.DirectorySeparatorChar)));
        }

        /// <summary>Full paths of the source files, in a fixed order.</summary>
        internal List<string> Sources()
        {
            List<string> sources = new List<string>();
            foreach (XElement item in root.Descendants(Ns + "Compile"))
            {
                Regex included = Pattern(item.Attribute("Include").Value);
                Regex[] excluded = (item.Attribute("Exclude")?.Value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Pattern).ToArray();
                sources.AddRange(Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                    .Select(file => System.IO.Path.GetRelativePath(Folder, file).Replace(System.IO.Path.DirectorySeparatorChar, '\\'))
                    .Where(file => included.IsMatch(file) && !excluded.Any(pattern => pattern.IsMatch(file)))
                    .Select(Resolve));
            }
            sources.Sort(StringComparer.Ordinal);
            return sources;
        }

        // `**\` is any number of folders, `*` anything within one name, and `**` at the end everything below.
        private static Regex Pattern(string glob)
        {
            string pattern = Regex.Escape(glob).Replace(@"\*\*\\", @"(.*\\)?").Replace(@"\*\*", ".*").Replace(@"\*", @"[^\\]*");
            return new Regex("^" + pattern + "$", RegexOptions.IgnoreCase);
        }
    }
}
