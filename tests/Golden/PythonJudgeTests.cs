using System.Collections.Concurrent;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace NanoPy.Tests.Golden
{
    /// <summary>CPython agrees with the expectations of each script that does not say `# differs:`.</summary>
    public sealed class PythonJudgeTests
    {
        private readonly ITestOutputHelper output;

        public PythonJudgeTests(ITestOutputHelper output)
        {
            this.output = output;
        }

        [Fact]
        public void Python3_agrees_with_every_expectation()
        {
            if (!Python3.IsInstalled)
            {
                output.WriteLine(Python3.MissingMessage);
                return;
            }
            ConcurrentBag<string> wrong = new ConcurrentBag<string>();
            Parallel.ForEach(GoldenScript.All(), new ParallelOptions { MaxDegreeOfParallelism = 4 }, path =>
            {
                GoldenScript script = new GoldenScript(path);
                if (script.Differs || !script.IsPortable)
                    return;
                Python3.Result result = Python3.Run(path);
                string difference = script.Compare(result.Output, result.Errors);
                if (difference != null)
                    wrong.Add(path + ": " + difference);
            });
            Assert.True(wrong.IsEmpty, string.Join("\n", wrong.OrderBy(line => line)));
        }
    }
}
