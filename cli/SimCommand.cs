// `nanopy sim`: a page in the browser with a simulated board and an editor.

using System;
using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using NanoPy.Cli.Sim;

namespace NanoPy.Cli
{
    internal static class SimCommand
    {
        internal static Command Make(CommandIo io)
        {
            Argument<string> file = new Argument<string>("FILE") { Description = "The script; the page edits it." };
            Option<string> board = new Option<string>("--board")
            {
                Description = "The simulated board: an id, or the path of a board file. The page can choose another.",
                HelpName = "ID",
                DefaultValueFactory = _ => Boards.Default,
            };
            Option<int> port = new Option<int>("--port") { Description = "Port of the page on 127.0.0.1; any free one if not given.", HelpName = "N" };
            port.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() is < 0 or > ushort.MaxValue)
                    result.AddError("--port: a port is a number from 1 to " + ushort.MaxValue);
            });
            Option<string[]> stimuli = new Option<string[]>("--stimulus")
            {
                Description = "Read from a file what is wired to the board and what happens to it in each run; may be given several times.",
                HelpName = "FILE",
                AllowMultipleArgumentsPerToken = false,
            };
            Option<bool> noOpen = new Option<bool>("--no-open") { Description = "Do not open the page in a browser." };
            Command command = new Command("sim", "Open a page with a simulated board, an editor, a console and the pins' waves.") { file, board, port, stimuli, noOpen };
            command.SetAction(parsed => CommandException.Guard(io, () =>
                Run(io, parsed.GetValue(file), parsed.GetValue(board), parsed.GetValue(port), parsed.GetValue(stimuli) ?? Array.Empty<string>(), !parsed.GetValue(noOpen))));
            return command;
        }

        private static int Run(CommandIo io, string file, string boardId, int port, string[] stimuli, bool opens)
        {
            using Workbench workbench = new Workbench(file, boardId, stimuli.Select(path => new StimulusText(path, SourceFile.ReadText(path))).ToArray());
            using SimServer server = new SimServer(workbench, port);
            using ManualResetEvent ended = new ManualResetEvent(false);
            ConsoleCancelEventHandler pressed = (_, args) =>
            {
                args.Cancel = true;
                ended.Set();
            };
            Console.CancelKeyPress += pressed;
            io.Text.WriteLine(server.Address + "  (Ctrl-C ends)");
            if (opens && !TryOpen(server.Address.ToString()))
                io.Error.WriteLine("nanopy: open this address in a browser");
            ended.WaitOne();
            Console.CancelKeyPress -= pressed;
            return ExitCode.Ok;
        }

        private static bool TryOpen(string address)
        {
            // Without a desktop the system's opener may start a browser of the terminal, over our own line.
            if (OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("DISPLAY") == null && Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") == null)
                return false;
            try
            {
                using Process opener = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
                return true;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }
}
