// An engine on a test board, with what its script printed: as the engine's tests on the PC have it, in words that the device understands.

using System.Threading;
using NanoPy.Compiler;
using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.DeviceTests
{
    /// <summary>Runs scripts on a test board and keeps their output.</summary>
    public sealed class ScriptBench
    {
        private const int LookMs = 10, MostLooks = 1000;
        public readonly TestBoard Board;
        public readonly Engine Engine;
        private readonly Text output = new Text();

        private ScriptBench(IClock clock)
        {
            Board = new TestBoard(clock);
            Engine = new Engine(Board, new PythonCompiler());
            Engine.Output = output;
        }

        public static ScriptBench InRealTime()
        {
            return new ScriptBench(new RealTime());
        }

        public static ScriptBench InVirtualTime()
        {
            return new ScriptBench(new VirtualTime());
        }

        /// <summary>What scripts printed so far, as UTF-8.</summary>
        public byte[] OutputBytes { get { return output.ToArray(); } }

        public string Output { get { return TextOf(output.ToArray()); } }

        /// <summary>Begins with no output again; not while a script runs.</summary>
        public void ForgetOutput()
        {
            output.Forget();
        }

        /// <summary>Waits until the script that runs has printed; who waits in vain fails.</summary>
        public void WaitForOutput()
        {
            for (int i = 0; i < MostLooks && output.IsEmpty; i++)
                Thread.Sleep(LookMs);
            if (output.IsEmpty)
                throw new System.Exception("the script printed nothing");
        }

        public RunResult Run(string script)
        {
            return Engine.Run(BytesOf(script), "test.py");
        }

        public void Start(string script)
        {
            Engine.Start(BytesOf(script), "test.py");
        }

        public static byte[] BytesOf(string text)
        {
            PyStr value = PyStr.From(text);
            byte[] bytes = new byte[value.Bytes.Length];
            System.Array.Copy(value.Bytes, 0, bytes, 0, bytes.Length);
            return bytes;
        }

        public static string TextOf(byte[] utf8)
        {
            return PyStr.FromBytes(utf8, 0, utf8.Length).ToString();
        }

        private sealed class Text : TextOutput
        {
            private byte[] bytes = new byte[256];
            private int count;

            // The script's thread alone writes: bytes before their count, so that a reader never sees more than there are.
            public override void Write(byte[] source, int start, int length)
            {
                if (count + length > bytes.Length)
                {
                    byte[] longer = new byte[(count + length) * 2];
                    System.Array.Copy(bytes, 0, longer, 0, count);
                    bytes = longer;
                }
                System.Array.Copy(source, start, bytes, count, length);
                count += length;
            }

            internal bool IsEmpty { get { return count == 0; } }

            internal void Forget()
            {
                count = 0;
            }

            internal byte[] ToArray()
            {
                byte[] copy = new byte[count];
                System.Array.Copy(bytes, 0, copy, 0, copy.Length);
                return copy;
            }
        }
    }
}
