using System;
using System.IO;
using System.Text;
using NanoPy.Compiler;
using NanoPy.Core;
using NanoPy.Simulated;

namespace NanoPy.Tests.EngineTests
{
    /// <summary>An engine on a simulated board, with what its script printed.</summary>
    internal sealed class EngineBench : IDisposable
    {
        internal readonly SimulatedBoard Board;
        internal readonly Engine Engine;
        private readonly Text output = new Text();

        internal EngineBench(SimulatedClock clock)
        {
            Board = SimulatedBoard.Load(RepositoryRoot.Combine("boards", "esp32-devkitc"), clock);
            Engine = new Engine(Board, new PythonCompiler()) { Packs = Cli.Toolchain.NewPacks(), Output = output, Started = Board.Clock.Restart };
        }

        internal static EngineBench InRealTime()
        {
            return new EngineBench(new RealClock());
        }

        internal static EngineBench InVirtualTime()
        {
            return new EngineBench(new VirtualClock());
        }

        internal string Output { get { return output.ToString(); } }

        internal static byte[] Bytes(params string[] lines)
        {
            return Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n");
        }

        internal RunResult Run(params string[] lines)
        {
            return Engine.Run(Bytes(lines), "test.py");
        }

        internal void Start(params string[] lines)
        {
            Engine.Start(Bytes(lines), "test.py");
        }

        internal RunResult Type(params string[] lines)
        {
            return Engine.RunInteractive(Bytes(lines), "<stdin>");
        }

        public void Dispose()
        {
            Engine.Dispose();
            Board.Dispose();
        }

        private sealed class Text : TextOutput
        {
            private readonly MemoryStream bytes = new MemoryStream();

            public override void Write(byte[] source, int start, int length)
            {
                lock (bytes)
                    bytes.Write(source, start, length);
            }

            public override string ToString()
            {
                lock (bytes)
                    return Encoding.UTF8.GetString(bytes.ToArray());
            }
        }
    }
}
