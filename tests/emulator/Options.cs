using System;
using System.Collections.Generic;
using System.IO;

namespace NanoPy.Emulator
{
    /// <summary>The tools and folders to use.</summary>
    internal sealed class Options
    {
        private const string Help = """
            Runs NanoPy's tests and golden scripts on the nanoFramework CLR.

              tests/emulator/run.sh --clr PATH --mdp PATH --assemblies FOLDER [--scripts PART] [--work FOLDER]

              --clr         the CLR: the dotnet tool `nanoclr`, or the nanoCLR executable of a build of nf-interpreter for this machine
              --mdp         the metadata processor, which makes .pe files: the console program of metadata-processor (a program, or a .dll)
              --assemblies  a folder with nanoFramework's assemblies, each as .dll (or .exe) and .pe: mscorlib, System.Math,
                            nanoFramework.Runtime.Native, nanoFramework.TestFramework, nanoFramework.UnitTestLauncher
              --scripts     only scripts (golden, resisting, benchmarks) whose path contains PART; `none` for the unit tests alone
              --work        where the assemblies go, and stay; without it a folder for temporary files, removed at the end

            To install:
              CLR                  dotnet tool install -g nanoclr
              metadata processor   build MetadataProcessor.Console of github.com/nanoframework/metadata-processor
              assemblies           the packages and versions in tests/NanoFramework/packages.config, from nuget.org: copy the lib folder of each
            """;

        internal const string NoScripts = "none";

        internal string Clr;
        internal string MetadataProcessor;
        internal string Assemblies;
        /// <summary>Part of the paths of the scripts to run; null for all, NoScripts for none.</summary>
        internal string Scripts;
        /// <summary>Folder that stays; null for a temporary one.</summary>
        internal string Work;

        /// <summary>Null, after saying what is missing, if the arguments do not do.</summary>
        internal static Options Parse(string[] args)
        {
            Options options = new Options();
            Dictionary<string, Action<string>> known = new Dictionary<string, Action<string>>
            {
                ["--clr"] = value => options.Clr = Path.GetFullPath(value),
                ["--mdp"] = value => options.MetadataProcessor = Path.GetFullPath(value),
                ["--assemblies"] = value => options.Assemblies = Path.GetFullPath(value),
                ["--scripts"] = value => options.Scripts = value,
                ["--work"] = value => options.Work = Path.GetFullPath(value),
            };
            for (int i = 0; i < args.Length; i += 2)
            {
                if (!known.TryGetValue(args[i], out Action<string> set))
                    return Refuse("unknown option: " + args[i]);
                if (i + 1 == args.Length)
                    return Refuse(args[i] + " needs a value");
                set(args[i + 1]);
            }
            if (options.Clr == null || options.MetadataProcessor == null || options.Assemblies == null)
                return Refuse("--clr, --mdp and --assemblies are needed");
            if (!File.Exists(options.Clr))
                return Refuse("no such file: " + options.Clr);
            if (!File.Exists(options.MetadataProcessor))
                return Refuse("no such file: " + options.MetadataProcessor);
            if (!File.Exists(Path.Combine(options.Assemblies, "mscorlib.dll")))
                return Refuse("no mscorlib.dll in " + options.Assemblies);
            return options;
        }

        private static Options Refuse(string reason)
        {
            Console.Error.WriteLine(reason);
            Console.Error.WriteLine();
            Console.Error.WriteLine(Help);
            return null;
        }
    }
}
