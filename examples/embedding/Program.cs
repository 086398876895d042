// A user's script inside a C# program: it never ends by itself, and is stopped from outside.

using System;
using System.Text;
using System.Threading;
using NanoPy;
using NanoPy.Compiler;
using NanoPy.Core;
using NanoPy.Simulated;

using SimulatedBoard board = SimulatedBoard.Load("boards/esp32-devkitc/board.json", new RealClock());
using Engine engine = new Engine(board, new PythonCompiler()) { Output = new ConsoleOutput(), TimeoutMs = 2000 };
engine.Start(Encoding.UTF8.GetBytes("print('busy')\nwhile True: pass"), "endless.py");
using Timer timer = new Timer(_ => engine.RequestStop(StopReason.Host), null, 500, Timeout.Infinite);   // or any thread, or a pin event
RunResult result = engine.Wait();
Console.WriteLine(result.Status + " by " + StopReason.NameOf(result.Reason) + ", back in " + result.ReturnMicroseconds + " us");

internal sealed class ConsoleOutput : TextOutput
{
    public override void Write(byte[] bytes, int start, int length) => Console.Write(Encoding.UTF8.GetString(bytes, start, length));
}
