// The interpreter on the CLR of the device, without an engine around it.

using nanoFramework.TestFramework;
using NanoPy.Compiler;
using NanoPy.Core;
using NanoPy.Library;

namespace NanoPy.DeviceTests
{
    [TestClass]
    public class InterpreterTests
    {
        private static Interpreter NewInterpreter()
        {
            return new Interpreter(new BuiltinLibrary(), new ModuleSource[0], new PythonCompiler());
        }

        private static CodeObject Compile(string script)
        {
            return new PythonCompiler().CompileModule(ScriptBench.BytesOf(script), PyStr.From("test.py"), 0);
        }

        // Runs a script, and gives what it left in the name `r`, as repr shows it.
        private static string ResultOf(string script)
        {
            Interpreter interpreter = NewInterpreter();
            PyModule module = interpreter.NewModule(PyStr.From("m"));
            RunOutcome outcome = interpreter.Run(Compile(script), module.Globals);
            if (outcome.Error != null)
                return interpreter.Str(outcome.Error).ToString();
            return interpreter.Repr(module.Globals.Get(PyStr.From("r"), interpreter)).ToString();
        }

        [TestMethod]
        public static void Numbers_pass_from_64_bits_to_big_integers()
        {
            Assert.AreEqual("9223372036854775808", ResultOf("r = 9223372036854775807\nr = r + 1"));
            Assert.AreEqual("-9223372036854775809", ResultOf("r = -9223372036854775808\nr -= 1"));
            Assert.AreEqual("9223372036854775808", ResultOf("a = -9223372036854775808\nr = a // -1"));
        }

        [TestMethod]
        public static void Division_by_zero_is_the_scripts_error()
        {
            Assert.AreEqual("integer division or modulo by zero", ResultOf("r = 1 // 0"));
            Assert.AreEqual("float division by zero", ResultOf("r = 1.0 / 0"));
        }

        [TestMethod]
        public static void NaN_compares_as_Python_has_it()
        {
            Assert.AreEqual("[False, False, False, False, False, True]", ResultOf("n = float('nan')\nr = [n < 1, n <= 1, n > 1, n >= 1, n == n, n != n]"));
            Assert.AreEqual("[False, True, True]", ResultOf("i = float('inf')\nr = [i == -i, i > -i, i == i]"));
        }

        [TestMethod]
        public static void Functions_closures_and_classes_work()
        {
            Assert.AreEqual("[3, 5, 'B-7']", ResultOf(
                "def counter():\n    n = 0\n    def more(step=1):\n        nonlocal n\n        n += step\n        return n\n    return more\n"
                + "c = counter()\nc(3)\n"
                + "class A:\n    def __init__(self, x):\n        self.x = x\n    def show(self):\n        return 'A-' + str(self.x)\n"
                + "class B(A):\n    def show(self):\n        return super().show().replace('A', 'B')\n"
                + "r = [3, c(2), B(7).show()]"));
        }

        [TestMethod]
        public static void Handlers_run_from_the_inside_out()
        {
            Assert.AreEqual("['f1', 'f2', 'caught', 'end']", ResultOf(
                "r = []\ndef f():\n    try:\n        try:\n            raise ValueError('x')\n        finally:\n            r.append('f1')\n    finally:\n        r.append('f2')\n"
                + "try:\n    f()\nexcept ValueError:\n    r.append('caught')\nfinally:\n    r.append('end')"));
        }

        [TestMethod]
        public static void Exceptions_nest_deeper_than_the_CLR_unwinds()
        {
            Assert.AreEqual("12", ResultOf(
                "r = 0\ndef f(n):\n    global r\n    try:\n        raise ValueError(n)\n    except ValueError:\n        r += 1\n        if n:\n            f(n - 1)\n"
                + "f(11)"));
        }

        [TestMethod]
        public static void Recursion_without_end_is_an_error_and_no_dead_board()
        {
            Assert.AreEqual("'RecursionError'", ResultOf("def f():\n    f()\ntry:\n    f()\nexcept RecursionError as e:\n    r = type(e).__name__"));
        }

        [TestMethod]
        public static void A_compiled_file_does_what_its_text_does()
        {
            byte[] file = CodeFileWriter.Write(Compile("x = [i * i for i in range(5)]"));
            Assert.IsTrue(CodeFile.IsOne(file));
            Interpreter interpreter = NewInterpreter();
            PyModule module = interpreter.NewModule(PyStr.From("m"));
            interpreter.Run(CodeFile.Read(file), module.Globals);
            Assert.AreEqual("[0, 1, 4, 9, 16]", interpreter.Repr(module.Globals.Get(PyStr.From("x"), interpreter)).ToString());
        }

        [TestMethod]
        public static void A_damaged_compiled_file_is_refused()
        {
            byte[] file = CodeFileWriter.Write(Compile("x = 1"));
            int refused = 0;
            for (int i = 3; i < file.Length; i++)
            {
                file[i] ^= 0x55;
                try
                {
                    CodeFile.Read(file);
                }
                catch (ScriptException)
                {
                    refused++;
                }
                file[i] ^= 0x55;
            }
            Assert.AreEqual(file.Length - 3, refused);
        }

        [TestMethod]
        public static void Two_interpreters_do_not_see_each_other()
        {
            Interpreter first = NewInterpreter();
            Interpreter second = NewInterpreter();
            PyModule a = first.NewModule(PyStr.From("m"));
            PyModule b = second.NewModule(PyStr.From("m"));
            first.Run(Compile("x = 1\nlen = None"), a.Globals);
            RunOutcome outcome = second.Run(Compile("x = len('two')"), b.Globals);
            Assert.IsTrue(outcome.Error == null);
            Assert.AreEqual(1L, ((PyInt)a.Globals.Get(PyStr.From("x"), first)).Value);
            Assert.AreEqual(3L, ((PyInt)b.Globals.Get(PyStr.From("x"), second)).Value);
        }
    }
}
