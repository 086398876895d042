// What a .nfproj has to be: the format that the project system of nanoFramework reads. One rule a row; each gives what is wrong.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace NanoPy.Tests.Projects
{
    internal static class ProjectRules
    {
        private const string SystemPath = "$(NanoFrameworkProjectSystemPath)";
        private const string ProjectTypes = "{11A8DD76-328B-46DF-9F39-F559912D0360};{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}";
        private const string PublicKeyToken = "c07d481e9758c731";
        /// <summary>The test framework's package has a second assembly, without a version of its own.</summary>
        private const string Launcher = "nanoFramework.UnitTestLauncher", TestFramework = "nanoFramework.TestFramework";

        private static readonly string[] Imports = { "NFProjectSystem.Default.props", "NFProjectSystem.props", "NFProjectSystem.CSharp.targets" };

        /// <summary>The packages of one firmware line: assembly, package, version. Native code and assembly must fit each other, so none is mixed.</summary>
        private static readonly string[][] Packages =
        {
            new[] { "mscorlib", "nanoFramework.CoreLibrary", "1.17.11" },
            new[] { "System.Math", "nanoFramework.System.Math", "1.5.116" },
            new[] { "nanoFramework.System.Text", "nanoFramework.System.Text", "1.3.42" },
            new[] { "nanoFramework.System.Collections", "nanoFramework.System.Collections", "1.5.75" },
            new[] { "System.Threading", "nanoFramework.System.Threading", "1.1.52" },
            new[] { "nanoFramework.Runtime.Native", "nanoFramework.Runtime.Native", "1.7.11" },
            new[] { "nanoFramework.Runtime.Events", "nanoFramework.Runtime.Events", "1.11.39" },
            new[] { "nanoFramework.Hardware.Esp32", "nanoFramework.Hardware.Esp32", "1.6.42" },
            new[] { "System.Device.Gpio", "nanoFramework.System.Device.Gpio", "1.1.62" },
            new[] { "System.Device.Pwm", "nanoFramework.System.Device.Pwm", "1.1.23" },
            new[] { "System.Device.Adc", "nanoFramework.System.Device.Adc", "1.1.24" },
            new[] { "System.Device.I2c", "nanoFramework.System.Device.I2c", "1.1.29" },
            new[] { "System.Device.Spi", "nanoFramework.System.Device.Spi", "1.3.89" },
            new[] { "System.IO.Ports", "nanoFramework.System.IO.Ports", "1.1.139" },
            new[] { "System.IO.Streams", "nanoFramework.System.IO.Streams", "1.1.96" },
            new[] { "System.IO.FileSystem", "nanoFramework.System.IO.FileSystem", "1.1.93" },
            new[] { TestFramework, TestFramework, "3.0.80" },
            new[] { Launcher, TestFramework, "3.0.80" },
        };

        internal static readonly Dictionary<string, Func<DeviceProject, IEnumerable<string>>> All = new Dictionary<string, Func<DeviceProject, IEnumerable<string>>>
        {
            ["shape"] = Shape,
            ["imports"] = ImportsInOrder,
            ["references"] = References,
            ["packages"] = PackagesConfig,
            ["projects"] = Projects,
            ["files"] = Files,
        };

        internal static IEnumerable<XElement> Elements(DeviceProject project, string name)
        {
            return project.Root.Descendants(project.Root.GetDefaultNamespace() + name);
        }

        private static IEnumerable<string> Shape(DeviceProject project)
        {
            if (project.Root.GetDefaultNamespace() != "http://schemas.microsoft.com/developer/msbuild/2003" || project.Root.Name.LocalName != "Project")
                yield return "the root is no Project of MSBuild";
            if (project.Root.Attribute("ToolsVersion")?.Value != "Current" || project.Root.Attribute("DefaultTargets")?.Value != "Build")
                yield return "ToolsVersion or DefaultTargets";
            foreach ((string name, string value) in new[] { ("ProjectTypeGuids", ProjectTypes), ("TargetFrameworkVersion", "v1.0"), ("LangVersion", "9.0"), ("Optimize", "true") })
            {
                if (Elements(project, name).SingleOrDefault()?.Value != value)
                    yield return name + " is not " + value;
            }
            if (!Guid.TryParseExact(project.Guid, "B", out Guid guid) || project.Guid != guid.ToString("B").ToUpperInvariant())
                yield return "ProjectGuid is no GUID in braces and upper case";
            if (!Elements(project, "ProjectConfigurationsDeclaredAsItems").Any())
                yield return "no ProjectConfigurationsDeclaredAsItems";
            if (Path.GetFileNameWithoutExtension(project.Path) != project.AssemblyName)
                yield return "the file is not named after its assembly";
        }

        private static IEnumerable<string> ImportsInOrder(DeviceProject project)
        {
            List<XElement> imports = Elements(project, "Import").ToList();
            if (!imports.Select(import => import.Attribute("Project").Value).SequenceEqual(Imports.Select(file => SystemPath + file)))
                yield return "the imports are not " + string.Join(", ", Imports);
            foreach (XElement import in imports)
            {
                if (import.Attribute("Condition")?.Value != "Exists('" + import.Attribute("Project").Value + "')")
                    yield return "an import without its condition";
            }
            List<XElement> order = project.Root.Elements().ToList();
            int place(Func<XElement, bool> wanted) => order.FindIndex(element => wanted(element));
            bool has(XElement element, string name) => element.Elements().Any(child => child.Name.LocalName == name);
            int[] places =
            {
                place(element => has(element, "NanoFrameworkProjectSystemPath")), place(element => element == imports[0]), place(element => has(element, "ProjectGuid")),
                place(element => element == imports[1]), place(element => has(element, "OutputPath")), place(element => has(element, "Compile")),
                place(element => has(element, "Reference")), place(element => element == imports[imports.Count - 1]),
            };
            if (places.Any(at => at < 0) || !places.SequenceEqual(places.OrderBy(at => at)))
                yield return "properties, imports and items are out of order";
        }

        private static IEnumerable<string> References(DeviceProject project)
        {
            foreach (XElement reference in Elements(project, "Reference"))
            {
                string include = reference.Attribute("Include").Value;
                string name = include.Split(',')[0];
                string[] package = Packages.SingleOrDefault(row => row[0] == name);
                if (package == null)
                {
                    yield return "unknown assembly " + name;
                    continue;
                }
                string version = name == Launcher ? "0.0.0" : package[2];
                if (include != name + ", Version=" + version + ".0, Culture=neutral, PublicKeyToken=" + PublicKeyToken)
                    yield return name + " is not of version " + version;
                string hint = reference.Element(project.Root.GetDefaultNamespace() + "HintPath")?.Value;
                string file = "packages/" + package[1] + "." + package[2] + "/lib/" + name + (name == Launcher ? ".exe" : ".dll");
                if (hint == null || project.Resolve(hint) != RepositoryRoot.Combine(file))
                    yield return name + " does not come from " + file;
            }
            if (!project.References.Contains("mscorlib"))
                yield return "no mscorlib";
        }

        private static IEnumerable<string> PackagesConfig(DeviceProject project)
        {
            string path = Path.Combine(Path.GetDirectoryName(project.Path), "packages.config");
            if (!File.Exists(path))
            {
                yield return "no packages.config";
                yield break;
            }
            List<XElement> rows = XDocument.Load(path).Root.Elements("package").ToList();
            List<string> wanted = project.References.SelectMany(name => Packages.Where(row => row[0] == name)).Select(row => row[1] + " " + row[2]).Distinct().OrderBy(row => row).ToList();
            List<string> found = rows.Select(row => row.Attribute("id").Value + " " + row.Attribute("version").Value).OrderBy(row => row).ToList();
            if (!wanted.SequenceEqual(found))
                yield return "packages.config has " + string.Join(", ", found) + " instead of " + string.Join(", ", wanted);
            if (rows.Any(row => row.Attribute("targetFramework")?.Value != "netnano1.0"))
                yield return "packages.config: targetFramework is not netnano1.0";
        }

        // The compiler and the device need what is behind a reference too.
        private static IEnumerable<string> Projects(DeviceProject project)
        {
            List<string> listed = project.ProjectReferences.ToList();
            foreach (string path in listed)
            {
                if (!File.Exists(path))
                {
                    yield return "no project " + path;
                    continue;
                }
                DeviceProject other = new DeviceProject(path);
                foreach (string behind in other.ProjectReferences.Where(behind => !listed.Contains(behind)))
                    yield return Path.GetFileName(behind) + ", which " + other.AssemblyName + " needs, is not listed";
                foreach (string reference in other.References.Where(reference => !project.References.Contains(reference)))
                    yield return reference + ", which " + other.AssemblyName + " needs, is not listed";
                if (listed.IndexOf(path) < other.ProjectReferences.Select(behind => listed.IndexOf(behind)).DefaultIfEmpty(-1).Max())
                    yield return other.AssemblyName + " stands before what it needs";
            }
        }

        private static IEnumerable<string> Files(DeviceProject project)
        {
            if (project.Sources().Count == 0)
                yield return "no sources";
            foreach (XElement item in Elements(project, "None").Concat(Elements(project, "Compile")))
            {
                string include = item.Attribute("Include").Value;
                if (!include.Contains('*') && !File.Exists(project.Resolve(include)))
                    yield return "no file " + include;
            }
            if (Elements(project, "Compile").Select(item => item.Attribute("Include").Value).Single() != @"**\*.cs")
                yield return "lists sources by hand";
        }
    }
}
