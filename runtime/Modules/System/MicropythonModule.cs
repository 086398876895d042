// `micropython`: what scripts written for MicroPython expect to find; most of it has nothing to do here.

using NanoPy.Core;

namespace NanoPy.Modules
{
    /// <summary>`micropython`: const, decorators that change nothing, memory figures.</summary>
    public sealed class MicropythonModule : ModuleSource
    {
        private readonly MemoryGauge memory;

        /// <param name="memory">Tells the figures of mem_info().</param>
        public MicropythonModule(MemoryGauge memory)
        {
            this.memory = memory;
        }

        public override string Name { get { return "micropython"; } }

        public override void AddRows(NativeTable table)
        {
            table.Add("alloc_emergency_exception_buf", 1, 1, Nothing);
            table.Add("const", 1, 1, Same);
            table.Add("heap_lock", 0, 0, Nothing);
            table.Add("heap_unlock", 0, 0, Nothing);
            table.Add("kbd_intr", 1, 1, Nothing);
            table.Add("mem_info", 0, 1, MemInfo);
            table.Add("native", 1, 1, Same);
            table.Add("opt_level", 0, 1, OptLevel);
            table.Add("qstr_info", 0, 1, Nothing);
            table.Add("schedule", 2, 2, Schedule);
            table.Add("stack_use", 0, 0, StackUse);
            table.Add("viper", 1, 1, Same);
        }

        private static object Nothing(NativeCall call)
        {
            return Py.None;
        }

        private static object Same(NativeCall call)
        {
            return call[0];
        }

        private static object OptLevel(NativeCall call)
        {
            return call.Count == 0 ? call.Int(0) : Py.None;
        }

        // Frames are on the heap.
        private static object StackUse(NativeCall call)
        {
            return call.Int(0);
        }

        private static object Schedule(NativeCall call)
        {
            if (!call.Interpreter.IsCallable(call[0]))
                throw ScriptError.Type("'" + call.Interpreter.TypeName(call[0]) + "' object is not callable");
            if (!call.Interpreter.Callbacks.Post(new ScheduledCall(call.Interpreter, call[0], call[1])))
                throw ScriptError.Runtime("schedule queue full");
            return Py.None;
        }

        private sealed class ScheduledCall : Callback
        {
            private readonly object function;
            private readonly object argument;

            internal ScheduledCall(Interpreter interpreter, object function, object argument) : base(interpreter)
            {
                this.function = function;
                this.argument = argument;
            }

            public override void Run(Interpreter interpreter)
            {
                interpreter.Call(function, argument);
            }
        }

        private object MemInfo(NativeCall call)
        {
            string text = "mem: used=" + memory.Allocated.ToString() + ", free=" + memory.Free.ToString() + "\n";
            byte[] bytes = Utf8.Encode(text);
            call.Interpreter.Output.Write(bytes, 0, bytes.Length);
            return Py.None;
        }
    }
}
