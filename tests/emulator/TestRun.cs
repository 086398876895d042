// The whole run: compile, convert, measure, test, count.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NanoPy.Tests;
using NanoPy.Tests.Golden;
using NanoPy.Tests.Projects;

namespace NanoPy.Emulator
{
    internal sealed class TestRun
    {
        private const string Launcher = "nanoFramework.UnitTestLauncher";
        private const string TestAssembly = "NFUnitTest";
        private const string CompilerAssembly = "NanoPy.Compiler";

        /// <summary>Lines of the CLR's own that are shown when it ended too early.</summary>
        private const int ShownLines = 10;

        /// <summary>Lines that tests print to be read.</summary>
        private const string Figures = "# ";

        private readonly Options options;
        private readonly string folder;
        private readonly Toolset tools;
        private readonly DeviceProject tests;
        private readonly List<DeviceProject> libraries;
        private readonly List<DeviceProject> all;
        private int passed;
        private int failed;

        internal TestRun(Options options)
        {
            this.options = options;
            folder = options.Work ?? Directory.CreateTempSubdirectory("nanopy-").FullName;
            Directory.CreateDirectory(folder);
            tools = new Toolset(options, folder);
            tests = new DeviceProject(RepositoryRoot.Combine("tests", "NanoFramework", "NFUnitTest.nfproj"));
            libraries = tests.ProjectReferences.Select(path => new DeviceProject(path)).ToList();
            DeviceProject application = new DeviceProject(RepositoryRoot.Combine("firmware", "Device", "NanoPy.Device.nfproj"));
            all = application.ProjectReferences.Select(path => new DeviceProject(path)).Append(application).ToList();
        }

        /// <summary>Whether all tests passed.</summary>
        internal bool Run()
        {
            try
            {
                BuildLibraries();
                RunUnitTests();
                if (options.Scripts != Options.NoScripts)
                    RunScripts();
            }
            finally
            {
                if (options.Work == null)
                    Directory.Delete(folder, true);
            }
            Console.WriteLine(passed + " passed, " + failed + " failed");
            return failed == 0 && passed > 0;
        }

        // Everything that goes onto a board, also what the CLR of a PC cannot run.
        private void BuildLibraries()
        {
            long total = 0;
            long compiler = 0;
            foreach (DeviceProject project in all)
            {
                string missing = project.References.FirstOrDefault(name => !tools.HasFramework(name));
                if (missing != null)
                {
                    Console.WriteLine("{0,-22} not made: {1} is not among the assemblies", project.AssemblyName, missing);
                    continue;
                }
                long size = Build(project, project.AssemblyName, project.Sources());
                Console.WriteLine("{0,-22} {1,7} bytes", project.AssemblyName, size);
                total += size;
                if (project.AssemblyName == CompilerAssembly)
                    compiler = size;
            }
            Console.WriteLine("{0,-22} {1,7} bytes, {2} without the compiler", "all", total, total - compiler);
        }

        private long Build(DeviceProject project, string assembly, IEnumerable<string> sources)
        {
            List<string> references = project.References.Select(name => tools.Framework(name, ".dll"))
                .Concat(project.ProjectReferences.Select(path => tools.Made(new DeviceProject(path).AssemblyName, ".dll"))).ToList();
            tools.Compile(assembly, project.IsProgram, sources, references);
            return tools.Convert(assembly, references);
        }

        private void RunUnitTests()
        {
            Build(tests, TestAssembly, tests.Sources());
            foreach (string name in RunTests(TestNames()))
            {
                failed++;
                Console.WriteLine("Test failed," + name + ",not run: the CLR ended before");
            }
        }

        private void RunScripts()
        {
            IEnumerable<string> golden = GoldenScript.All().Where(path => !GoldenScript.NeedsPeripherals(path)).Where(path => options.Scripts == null || path.Substring(GoldenScript.Root.Length + 1).Contains(options.Scripts));
            RunBatches(GoldenTable.Pack(golden));
            RunBatches(AdversaryTable.Pack(options.Scripts));
            RunBatches(BenchTable.Pack(options.Scripts));
        }

        private void RunBatches(List<TestBatch> batches)
        {
            // The classes that tests are made of, without the unit tests.
            List<string> sources = tests.Sources().Where(file => !File.ReadAllText(file).Contains("[TestClass]")).ToList();
            string file = Path.Combine(folder, "TestBatch.cs");
            foreach (TestBatch batch in batches)
            {
                TestBatch rest = batch;
                while (rest.Tests.Count > 0)
                {
                    File.WriteAllText(file, rest.Source);
                    Build(tests, TestAssembly, sources.Append(file));
                    rest = rest.Only(RunTests(rest.Tests));
                }
            }
        }

        // The tests of the assembly that was built, in the words of the launcher.
        private IReadOnlyList<string> TestNames()
        {
            return typeof(DeviceTests.Golden).Assembly.GetTypes()
                .SelectMany(type => type.GetMethods())
                .Where(method => method.GetCustomAttributes(false).Any(attribute => attribute.GetType().Name == "TestMethodAttribute"))
                .Select(method => method.DeclaringType.FullName + "." + method.Name).ToList();
        }

        // Gives the tests that were not run because the CLR ended within an earlier one, which has failed.
        private ICollection<string> RunTests(IReadOnlyList<string> expected)
        {
            HashSet<string> missing = new HashSet<string>(expected);
            List<string> said = new List<string>();
            int code = tools.RunClr(AssembliesInOrder(), line =>
            {
                TestLine result = TestLine.Parse(line);
                if (result == null)
                {
                    said.Add(line);
                    if (line.StartsWith(Figures))
                        Console.WriteLine(line);
                    return;
                }
                missing.Remove(result.Name);
                Console.WriteLine(line);
                if (result.HasPassed)
                    passed++;
                else
                    failed++;
            });
            if (missing.Count == 0)
                return missing;
            string ended = expected.First(missing.Contains);
            missing.Remove(ended);
            failed++;
            Console.WriteLine("Test failed," + ended + ",the CLR ended with " + code);
            foreach (string line in said.TakeLast(ShownLines))
                Console.WriteLine("    " + line);
            return missing;
        }

        private List<string> AssembliesInOrder()
        {
            List<string> frameworkFirst = tests.References.Where(name => name != Launcher).Select(name => tools.Framework(name, ".pe")).ToList();
            frameworkFirst.AddRange(libraries.Select(library => tools.Made(library.AssemblyName, ".pe")));
            frameworkFirst.Add(tools.Made(TestAssembly, ".pe"));
            frameworkFirst.Add(tools.Framework(Launcher, ".pe"));
            return frameworkFirst;
        }
    }

    /// <summary>A line of the launcher: `Test passed,NAME.ROW,TICKS` or `Test failed,NAME.ROW,MESSAGE`.</summary>
    internal sealed class TestLine
    {
        internal readonly string Name;
        internal readonly bool HasPassed;

        private TestLine(string name, bool hasPassed)
        {
            Name = name;
            HasPassed = hasPassed;
        }

        /// <summary>Null for any other line.</summary>
        internal static TestLine Parse(string line)
        {
            bool isPassed = line.StartsWith("Test passed,");
            if (!isPassed && !line.StartsWith("Test failed,") && !line.StartsWith("Test skipped,"))
                return null;
            string name = line.Split(',')[1];
            int row = name.LastIndexOf('.');
            return new TestLine(row < 0 ? name : name.Substring(0, row), isPassed);
        }
    }
}
