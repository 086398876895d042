// Runs one script step by step on the caller's thread, as the engine does on its worker.

using System.Reflection;
using NanoPy.Compiler;
using NanoPy.Core;

namespace NanoPy.IlCount.Pairs
{
    /// <summary>An interpreter as the engine makes it, on a board in memory.</summary>
    public sealed class ScriptRunner
    {
        private readonly MeterBoard board = new MeterBoard();
        private readonly PythonCompiler compiler = new PythonCompiler();
        private readonly Engine engine;
        private readonly Interpreter interpreter;
        private CodeObject code;
        private PyModule main;
        private int waits;

        public ScriptRunner()
        {
            engine = new Engine(board, compiler);
            interpreter = (Interpreter)typeof(Engine).GetMethod("NewInterpreter", BindingFlags.NonPublic | BindingFlags.Instance).Invoke(engine, null);
            interpreter.Output = new Nowhere();
            interpreter.ErrorOutput = interpreter.Output;
        }

        /// <summary>Compiles the script; throws ScriptException.</summary>
        public void Compile(byte[] source, string fileName)
        {
            code = compiler.CompileModule(source, PyStr.From(fileName), 0);
        }

        /// <summary>Runs what was compiled to its end, or to its third wait; returns the traceback of an error, or null.</summary>
        public string Run()
        {
            board.VirtualClock.Waiting = Waited;
            main = interpreter.NewModule(PyStr.From("__main__"));
            interpreter.Modules.Set(main.Name, main, interpreter);
            RunOutcome outcome = interpreter.Run(code, main.Globals);
            if (outcome.Error == null || outcome.Reason != StopReason.None)
                return null;
            return interpreter.FormatTraceback(outcome.Error, null).ToString();
        }

        private void Waited()
        {
            waits++;
            if (waits == 3)
                interpreter.Signal.Request(StopReason.Host);
        }

        /// <summary>The global variable `result`, as str() shows it; null if there is none.</summary>
        public string Result()
        {
            object value = main.Globals.Get(PyStr.From("result"), interpreter);
            return value == null ? null : interpreter.Str(value).ToString();
        }

        private sealed class Nowhere : TextOutput
        {
            public override void Write(byte[] bytes, int start, int length)
            {
            }
        }
    }
}
