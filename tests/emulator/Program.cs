using System;

namespace NanoPy.Emulator
{
    internal static class Program
    {
        private const int Failed = 1, Usage = 2;

        private static int Main(string[] args)
        {
            try
            {
                Options options = Options.Parse(args);
                return options == null ? Usage : new TestRun(options).Run() ? 0 : Failed;
            }
            catch (EmulatorException error)
            {
                Console.Error.WriteLine(error.Message);
                return Failed;
            }
        }
    }

    /// <summary>Something that the user can mend, in one sentence or with a tool's own words.</summary>
    internal sealed class EmulatorException : Exception
    {
        internal EmulatorException(string message) : base(message)
        {
        }
    }
}
