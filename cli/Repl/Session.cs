// A prompt: reads statements, runs each on the engine, and lives on whatever they do.

using NanoPy.Core;
using Spectre.Console;

namespace NanoPy.Cli
{
    internal sealed class Session
    {
        private const string First = ">>> ", More = "... ";

        private readonly Engine engine;
        private readonly LineSource lines;
        private readonly StreamOutput output;
        private readonly IAnsiConsole errors;

        internal Session(Engine engine, LineSource lines, StreamOutput output, IAnsiConsole errors)
        {
            this.engine = engine;
            this.lines = lines;
            this.output = output;
            this.errors = errors;
        }

        /// <summary>Runs until the lines end or the script leaves; gives the exit code.</summary>
        internal int Run()
        {
            for (;;)
            {
                string text = ReadStatement();
                if (text == null || IsFarewell(text))
                    return ExitCode.Ok;
                if (text.Trim().Length == 0)
                    continue;
                RunResult result = engine.RunInteractive(System.Text.Encoding.UTF8.GetBytes(text + "\n"), SourceFile.StandardInputName);
                output.Flush();
                if (result.Status == RunStatus.Completed && result.IsExit)
                {
                    errors.Write(new Spectre.Console.Text(result.ErrorText));
                    return result.ExitCode;
                }
                Report(result);
            }
        }

        private static bool IsFarewell(string text)
        {
            string word = text.Trim();
            return word == "exit" || word == "quit" || word == "exit()" || word == "quit()";
        }

        // Null at the end of the lines; "" if Ctrl-C took the statement back.
        private string ReadStatement()
        {
            string text = lines.Read(First);
            while (text != null && !lines.WasInterrupted && InputScanner.NeedsMore(text))
            {
                string line = lines.Read(More);
                if (line == null)
                    return text;
                if (lines.WasInterrupted)
                    return "";
                text += "\n" + line;
            }
            return text;
        }

        private void Report(RunResult result)
        {
            if (result.ErrorText.Length > 0)
                errors.Write(new Spectre.Console.Text(result.ErrorText, new Style(Color.Red)));
            if (!result.WasStopped)
                return;
            string how = result.Status == RunStatus.Stopped ? "KeyboardInterrupt" : result.Status == RunStatus.Killed ? "killed" : "left behind";
            errors.Write(new Spectre.Console.Text(how + " by " + StopReason.NameOf(result.Reason) + "; pins safe\n", new Style(Color.Yellow)));
        }
    }
}
