// The module `machine`: the chip and its pins, as MicroPython shows them. Talks only to Hal.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>The module `machine` of one board.</summary>
    public sealed class MachineModule : ModuleSource
    {
        private readonly IBoard board;

        public MachineModule(IBoard board)
        {
            this.board = board;
        }

        public override string Name { get { return "machine"; } }

        public override void AddRows(NativeTable table)
        {
            table.Add("freq", 0, 1, Freq);
            table.Add("idle", 0, 0, Idle);
            table.Add("reset", 0, 0, Reset);
            table.Add("soft_reset", 0, 0, SoftReset);
            table.Add("unique_id", 0, 0, UniqueId);
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            PyType pin = new PinClass(board.Pins).Make(interpreter);
            module.Globals.Set(PyStr.From("Pin"), pin, interpreter);
        }

        private object Freq(NativeCall call)
        {
            if (!call.Has(0))
                return call.Int(board.System.Frequency());
            if (!board.System.TrySetFrequency(call.ArgInt32(0)))
                throw ScriptError.Value("unsupported frequency");
            return Py.None;
        }

        private object Idle(NativeCall call)
        {
            board.Clock.Wait(1);
            call.Interpreter.Poll();
            return Py.None;
        }

        private object UniqueId(NativeCall call)
        {
            return new PyBytes(board.System.UniqueId());
        }

        // Hardware does not come back from here. Elsewhere the script is at its end, and no handler of it may go on.
        private object Reset(NativeCall call)
        {
            board.System.Reset();
            call.Interpreter.Signal.Kill(StopReason.Shutdown);
            call.Interpreter.Poll();
            return Py.None;
        }

        private static object SoftReset(NativeCall call)
        {
            throw ScriptError.With(TypeIds.SystemExit, null);
        }
    }
}
