// `gc`: MicroPython's names over the embedder's memory gauge, and CPython's where they make sense.

using NanoPy.Core;

namespace NanoPy.Modules
{
    /// <summary>`gc`: collection and memory figures.</summary>
    public sealed class GcModule : ModuleSource
    {
        private const string EnabledName = "_enabled";
        private readonly MemoryGauge memory;

        /// <param name="memory">Tells the figures; use LibraryModules.All() where there are none.</param>
        public GcModule(MemoryGauge memory)
        {
            this.memory = memory;
        }

        public override string Name { get { return "gc"; } }

        public override void AddRows(NativeTable table)
        {
            table.Add("collect", 0, 1, Collect);
            table.Add("disable", 0, 0, Disable);
            table.Add("enable", 0, 0, Enable);
            table.Add("isenabled", 0, 0, IsEnabled);
            table.Add("mem_alloc", 0, 0, Allocated);
            table.Add("mem_free", 0, 0, Free);
            table.Add("threshold", 0, 1, Threshold);
        }

        // Nobody knows how many objects went: CPython's number would be a guess.
        private object Collect(NativeCall call)
        {
            memory.Collect();
            return call.Int(0);
        }

        private object Allocated(NativeCall call)
        {
            return call.Int(memory.Allocated);
        }

        private object Free(NativeCall call)
        {
            return call.Int(memory.Free);
        }

        // The CLR collects when it must, whatever a script asks for; only the answer of isenabled() is kept, in the module.
        private static Namespace State(NativeCall call)
        {
            return call.Interpreter.Import(PyStr.From("gc")).Globals;
        }

        private static object Enable(NativeCall call)
        {
            State(call).Set(PyStr.From(EnabledName), Py.True, call.Interpreter);
            return Py.None;
        }

        private static object Disable(NativeCall call)
        {
            State(call).Set(PyStr.From(EnabledName), Py.False, call.Interpreter);
            return Py.None;
        }

        private static object IsEnabled(NativeCall call)
        {
            return Py.Bool(State(call).Get(PyStr.From(EnabledName), call.Interpreter) != Py.False);
        }

        // -1: no collection because of allocations, as MicroPython says it.
        private static object Threshold(NativeCall call)
        {
            return call.Count == 0 ? call.Int(-1) : Py.None;
        }
    }
}
