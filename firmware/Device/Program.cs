// The nanoFramework application: runs the script that lies in the board's storage. Wires things together, and has no logic of its own.

using System;
using System.IO;
using System.Threading;
using NanoPy.Compiler;
using NanoPy.Core;
using NanoPy.Drivers;
using NanoPy.Hal;
using NanoPy.Machine;
using NanoPy.NanoFramework;
using NanoPy.Storage;

namespace NanoPy.Device
{
    /// <summary>
    /// Runs I:\main.npc, or I:\main.py, when the board starts, and again at each press of the button after its end. A press during the run
    /// stops it. Who holds the button while the board starts keeps the script from running.
    /// </summary>
    public static class Program
    {
        private const string CompiledFile = "I:\\main.npc";
        private const string SourceFile = "I:\\main.py";

        public static void Main()
        {
            DeviceBoard board = new DeviceBoard(BoardLoader.Load());
            Engine engine = new Engine(board, new PythonCompiler());
            // A row less here, and a reference less in the project, saves flash and the memory of an assembly's tables.
            engine.Packs = new ModulePack[] { new StorageModules(), new DriverModules() };
            engine.Output = new ConsoleOutput();
            engine.ErrorOutput = engine.Output;
            Press press = new Press();
            bool hasButton = board.ButtonPin >= 0;
            if (hasButton)
                board.Pins.Watch(board.ButtonPin, press);
            bool isHeld = hasButton && !board.Pins.Read(board.ButtonPin);
            for (;;)
            {
                if (!isHeld)
                    RunScript(board, engine);
                isHeld = false;
                press.Wait();
            }
        }

        private static void RunScript(DeviceBoard board, Engine engine)
        {
            string path = File.Exists(CompiledFile) ? CompiledFile : SourceFile;
            if (!File.Exists(path))
            {
                Console.WriteLine("no " + SourceFile + " and no " + CompiledFile);
                return;
            }
            RunResult result = engine.Run(File.ReadAllBytes(path), path.Substring("I:\\".Length));
            Console.Write(result.ErrorText);
            if (result.WasStopped)
                Console.WriteLine("stopped by " + StopReason.NameOf(result.Reason) + "; back in " + result.ReturnMicroseconds.ToString() + " us, pins safe");
            if (!result.IsLeftBehind)
                return;
            Console.WriteLine("its thread cannot be ended: the board starts again");
            board.Reset();
        }

        // The button, between two runs.
        private sealed class Press : IPinListener
        {
            private readonly AutoResetEvent pressed = new AutoResetEvent(false);

            public void PinChanged(int pin, bool high)
            {
                if (!high)
                    pressed.Set();
            }

            /// <summary>Waits for the next press; one during the run was a request to stop.</summary>
            internal void Wait()
            {
                pressed.Reset();
                pressed.WaitOne();
            }
        }
    }
}
