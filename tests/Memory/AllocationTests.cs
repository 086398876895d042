using System;
using System.Text;
using NanoPy.Compiler;
using NanoPy.Core;
using NanoPy.Library;
using Xunit;

namespace NanoPy.Tests.Memory
{
    /// <summary>The hot loops allocate nothing: the bytes allocated do not grow with the number of iterations.</summary>
    public sealed class AllocationTests
    {
        private const int Few = 1000;
        private const int Many = 101_000;

        private static long BytesFor(string function, int iterations)
        {
            PythonCompiler compiler = new PythonCompiler();
            CodeObject code = compiler.CompileModule(Encoding.UTF8.GetBytes(function + "\nrun(1000)\nrun(" + iterations + ")\n"), PyStr.From("t.py"), 0);
            Interpreter interpreter = new Interpreter(new BuiltinLibrary(), Array.Empty<ModuleSource>(), compiler);
            long before = GC.GetAllocatedBytesForCurrentThread();
            RunOutcome outcome = interpreter.Run(code);
            long after = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(outcome.Error == null, outcome.Error == null ? "" : interpreter.FormatTraceback(outcome.Error, null).ToString());
            return after - before;
        }

        [Theory]
        [InlineData("def run(n):\n    i = 0\n    s = 0\n    while i < n:\n        s += i\n        i += 1\n")]
        [InlineData("def run(n):\n    s = 0\n    for i in range(n):\n        s = s * 3 % 1000 + i // 2 - (i & 5)\n")]
        [InlineData("def run(n):\n    x = 0.5\n    for i in range(n):\n        x = x * 0.5 + 1.25 - i / 3.0\n")]
        [InlineData("def add(a, b):\n    return a + b\ndef run(n):\n    s = 0\n    for i in range(n):\n        s = add(s, i)\n")]
        [InlineData("def run(n):\n    done = False\n    for i in range(n):\n        done = not done and i > 3 or None is done\n")]
        [InlineData("class C:\n    def __init__(self):\n        self.n = 0\n    def step(self):\n        self.n += 1\ndef run(n):\n    c = C()\n    for i in range(n):\n        c.step()\n")]
        [InlineData("total = 0\ndef run(n):\n    global total\n    for i in range(n):\n        total += i\n")]
        public void An_iteration_allocates_nothing(string function)
        {
            // The first run warms up; what both have in common is subtracted.
            BytesFor(function, Few);
            long few = BytesFor(function, Few);
            long many = BytesFor(function, Many);
            Assert.Equal(0, (many - few) / (Many - Few));
            Assert.True(many - few < 1024, "grew by " + (many - few) + " bytes");
        }
    }
}
