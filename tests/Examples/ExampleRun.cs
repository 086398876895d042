// An example on a board in virtual time.

using System.IO;
using System.Text;
using NanoPy.Compiler;
using NanoPy.Core;
using NanoPy.Simulated;

namespace NanoPy.Tests.Examples
{
    internal static class ExampleRun
    {
        private const int GraceMs = 1000;

        /// <summary>Runs it as its file says, and returns the record of it.</summary>
        internal static string On(Example example, string boardId)
        {
            using SimulatedBoard board = SimulatedBoard.Load(RepositoryRoot.Combine("boards", boardId), new VirtualClock());
            ExampleRecord record = new ExampleRecord(board);
            board.MakingSafe += record.AddDevices;
            for (int run = 0; run < example.Runs; run++)
            {
                using Engine engine = new Engine(board, new PythonCompiler()) { Packs = Cli.Toolchain.NewPacks(), Started = board.Clock.Restart, GraceMs = GraceMs };
                Recorder output = new Recorder();
                engine.Output = output;
                engine.ErrorOutput = output;
                if (run == 0)
                    new StimulusReader(board).ReadComments(Encoding.UTF8.GetString(example.Source), example.Name + ".py");
                board.Clock.Schedule(example.Length, () => engine.RequestStop(StopReason.Deadline));
                board.Clock.Schedule(example.Length + GraceMs * 1000L, () => engine.Kill(StopReason.Deadline));
                RunResult result = engine.Run(example.Source, example.Name + ".py");
                record.AddRun(result, output.ToString());
            }
            return record.ToString();
        }

        private sealed class Recorder : TextOutput
        {
            private readonly MemoryStream bytes = new MemoryStream();

            public override void Write(byte[] source, int start, int length)
            {
                bytes.Write(source, start, length);
            }

            public override string ToString()
            {
                return Encoding.UTF8.GetString(bytes.ToArray());
            }
        }
    }
}
