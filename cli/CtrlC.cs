// Ctrl-C while a script runs: the first asks it to stop, the second kills it, and when nothing runs the process ends as usual.

using System;
using NanoPy.Core;

namespace NanoPy.Cli
{
    internal sealed class CtrlC : IDisposable
    {
        private readonly Engine engine;

        internal CtrlC(Engine engine)
        {
            this.engine = engine;
            Console.CancelKeyPress += Pressed;
        }

        private void Pressed(object sender, ConsoleCancelEventArgs args)
        {
            args.Cancel = engine.RequestStop(StopReason.CtrlC);
        }

        public void Dispose()
        {
            Console.CancelKeyPress -= Pressed;
        }
    }
}
