using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NanoPy.Tests.DeviceSurface;
using Xunit;

namespace NanoPy.Tests.Projects
{
    /// <summary>The projects for nanoFramework, which nothing on this machine builds, are what its project system reads.</summary>
    public sealed class ProjectTests
    {
        private const string DeviceType = "{11A8DD76-328B-46DF-9F39-F559912D0360}";
        private const string DeviceConfiguration = "Device|Any CPU";

        private static readonly string[] Folders = { "runtime", "bindings", "firmware", "tests" };

        private static IEnumerable<string> Paths(string extension)
        {
            return Folders.SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*" + extension, SearchOption.AllDirectories)).OrderBy(path => path);
        }

        private static List<DeviceProject> Projects { get { return Paths(".nfproj").Select(path => new DeviceProject(path)).ToList(); } }

        private static string Relative(string path)
        {
            return Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/');
        }

        public static IEnumerable<object[]> Names()
        {
            return Paths(".nfproj").Select(path => new object[] { Relative(path) });
        }

        public static IEnumerable<object[]> Pairs()
        {
            return Paths(".nfproj").Where(path => File.Exists(Path.ChangeExtension(path, ".csproj"))).Select(path => new object[] { Relative(path) });
        }

        private static DeviceProject Load(string name)
        {
            return new DeviceProject(RepositoryRoot.Combine(name));
        }

        [Theory]
        [MemberData(nameof(Names))]
        public void A_project_is_well_formed(string name)
        {
            DeviceProject project = Load(name);
            List<string> wrong = ProjectRules.All.SelectMany(rule => rule.Value(project).Select(what => rule.Key + ": " + what)).ToList();
            Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        }

        [Fact]
        public void Every_portable_library_has_both_projects()
        {
            Assert.Equal(PortableAssemblies.Names(), Pairs().Select(pair => Path.GetFileNameWithoutExtension((string)pair[0])).OrderBy(name => name));
            Assert.Contains(Projects, project => project.AssemblyName == "NanoPy.Device" && project.IsProgram);
            Assert.Contains(Projects, project => project.AssemblyName == "NFUnitTest");
        }

        [Fact]
        public void Every_portable_library_goes_onto_the_board_and_into_its_tests()
        {
            foreach (DeviceProject project in Projects.Where(project => project.AssemblyName is "NanoPy.Device" or "NFUnitTest"))
                Assert.Empty(PortableAssemblies.Names().Except(project.ProjectReferences.Select(Path.GetFileNameWithoutExtension)));
        }

        // ---- pairs ----------------------------------------------------------------------------------------------------------------

        // The .NET SDK's own default: what lies below the project, but for what was built.
        private static List<string> HostSources(string folder)
        {
            return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Regex.IsMatch(Path.GetRelativePath(folder, file), @"^(bin|obj)[/\\]"))
                .OrderBy(file => file, System.StringComparer.Ordinal).ToList();
        }

        [Theory]
        [MemberData(nameof(Pairs))]
        public void A_pair_is_over_the_same_sources(string name)
        {
            string host = Path.ChangeExtension(RepositoryRoot.Combine(name), ".csproj");
            Assert.DoesNotContain(XDocument.Load(host).Descendants(), element => element.Name.LocalName is "Compile" or "DefaultItemExcludes");
            Assert.Equal(HostSources(Path.GetDirectoryName(host)), Load(name).Sources());
        }

        private static HashSet<string> HostReferences(string path)
        {
            HashSet<string> all = new HashSet<string>();
            foreach (XElement reference in XDocument.Load(path).Descendants("ProjectReference"))
            {
                string other = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path), reference.Attribute("Include").Value.Replace('\\', '/')));
                all.Add(other);
                all.UnionWith(HostReferences(other));
            }
            return all;
        }

        [Theory]
        [MemberData(nameof(Pairs))]
        public void A_pair_refers_to_the_same_projects(string name)
        {
            IEnumerable<string> host = HostReferences(Path.ChangeExtension(RepositoryRoot.Combine(name), ".csproj")).Select(path => Path.ChangeExtension(path, ".nfproj"));
            Assert.Equal(host.OrderBy(path => path), Load(name).ProjectReferences.OrderBy(path => path));
        }

        // ---- the solution -----------------------------------------------------------------------------------------------------------

        private static string Solution { get { return File.ReadAllText(RepositoryRoot.Combine("nf.sln")).Replace("\r", ""); } }

        [Fact]
        public void The_solution_has_each_project_once()
        {
            MatchCollection rows = Regex.Matches(Solution, @"Project\(""([^""]+)""\) = ""([^""]+)"", ""([^""]+)"", ""([^""]+)""");
            List<string> found = rows.Where(row => row.Groups[3].Value.EndsWith(".nfproj"))
                .Select(row => row.Groups[1].Value + " " + row.Groups[3].Value.Replace('\\', '/') + " " + row.Groups[4].Value).OrderBy(row => row).ToList();
            Assert.Equal(Projects.Select(project => DeviceType + " " + Relative(project.Path) + " " + project.Guid).OrderBy(row => row), found);
            Assert.Equal(rows.Count, rows.Select(row => row.Groups[4].Value).Distinct().Count());
        }

        [Fact]
        public void Dotnet_builds_no_device_project_and_the_device_configuration_no_other()
        {
            HashSet<string> device = Projects.Select(project => project.Guid).ToHashSet();
            List<Match> built = Regex.Matches(Solution, @"(\{[0-9A-F-]+\})\.([^.\n]+)\.Build\.0 = ").ToList();
            Assert.All(built, row => Assert.Equal(device.Contains(row.Groups[1].Value), row.Groups[2].Value == DeviceConfiguration));
            Assert.Equal(device.Count, built.Count(row => row.Groups[2].Value == DeviceConfiguration));
        }

        // ---- the test project ---------------------------------------------------------------------------------------------------------

        [Fact]
        public void The_test_project_is_one_that_test_adapters_find()
        {
            DeviceProject project = Projects.Single(project => project.AssemblyName == "NFUnitTest");
            Assert.Equal("true", ProjectRules.Elements(project, "IsTestProject").Single().Value);
            Assert.Equal("UnitTest", ProjectRules.Elements(project, "TestProjectType").Single().Value);
            Assert.Equal("TestContainer", ProjectRules.Elements(project, "ProjectCapability").Single().Attribute("Include").Value);
            string settings = ProjectRules.Elements(project, "RunSettingsFilePath").Single().Value.Replace(@"$(MSBuildProjectDirectory)\", "");
            XElement root = XDocument.Load(project.Resolve(settings)).Root;
            Assert.Equal("1", root.Element("RunConfiguration").Element("MaxCpuCount").Value);
            Assert.Equal("False", root.Element("nanoFrameworkAdapter").Element("IsRealHardware").Value);
        }

        // ---- the rules bite -------------------------------------------------------------------------------------------------------------

        private static IEnumerable<string> Spoiled(string rule, string from, string to)
        {
            string path = RepositoryRoot.Combine("firmware", "Engine", "NanoPy.Engine.nfproj");
            string text = File.ReadAllText(path);
            Assert.Contains(from, text);
            return ProjectRules.All[rule](new DeviceProject(path, XDocument.Parse(text.Replace(from, to)).Root));
        }

        [Theory]
        [InlineData("shape", "{11A8DD76-328B-46DF-9F39-F559912D0360};", "")]
        [InlineData("shape", "<TargetFrameworkVersion>v1.0", "<TargetFrameworkVersion>v4.8")]
        [InlineData("imports", "Import Project=\"$(NanoFrameworkProjectSystemPath)NFProjectSystem.props\"", "Import Project=\"Other.props\"")]
        [InlineData("imports", "Condition=\"Exists('$(NanoFrameworkProjectSystemPath)NFProjectSystem.props')\"", "")]
        [InlineData("references", "1.17.11", "1.17.10")]
        [InlineData("references", "Include=\"mscorlib,", "Include=\"System.Core,")]
        [InlineData("packages", "Include=\"System.Math,", "Include=\"System.Device.Gpio,")]
        [InlineData("projects", "<ProjectReference Include=\"..\\..\\runtime\\Numbers\\NanoPy.Numbers.nfproj\" />", "")]
        [InlineData("projects", "NanoPy.Hal.nfproj", "NanoPy.Hall.nfproj")]
        [InlineData("files", "packages.config", "package.config")]
        [InlineData("files", "**\\*.cs", "Engine.cs")]
        public void A_rule_bites(string rule, string from, string to)
        {
            Assert.NotEmpty(Spoiled(rule, from, to));
        }
    }
}
