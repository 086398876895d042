// The one place that knows which compiler and which optional modules the command line uses.

using System;
using System.Threading;
using NanoPy.Core;
using NanoPy.Drivers;
using NanoPy.Library;
using NanoPy.Machine;
using NanoPy.Storage;

namespace NanoPy.Cli
{
    internal static class Toolchain
    {
        internal static SourceCompiler NewCompiler()
        {
            return new NanoPy.Compiler.PythonCompiler();
        }

        /// <summary>All optional modules: a simulated board has room for them.</summary>
        internal static ModulePack[] NewPacks()
        {
            return new ModulePack[] { new StorageModules(), new DriverModules() };
        }

        /// <summary>Compiles a whole file, or reads a compiled one; null, and the error, if it is neither.</summary>
        internal static CodeObject Compile(byte[] source, string fileName, out PyException error)
        {
            CodeObject code = null;
            PyException raised = null;
            SourceCompiler compiler = NewCompiler();
            Interpreter interpreter = new Interpreter(new BuiltinLibrary(), Array.Empty<ModuleSource>(), compiler);
            // The parser recurses as deep as the text does.
            Thread worker = new Thread(Work, Limits.WorkerStackBytes);
            worker.Start();
            worker.Join();
            error = raised;
            return code;

            void Work()
            {
                try
                {
                    code = CodeFile.IsOne(source) ? CodeFile.Read(source) : compiler.CompileModule(source, PyStr.From(fileName), 0);
                }
                catch (ScriptException exception)
                {
                    raised = interpreter.ExceptionOf(exception);
                }
            }
        }
    }
}
