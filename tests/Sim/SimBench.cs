using System;
using System.IO;
using System.Net.Http;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading;
using NanoPy.Cli;
using NanoPy.Cli.Sim;

namespace NanoPy.Tests.Sim
{
    /// <summary>`nanopy sim` in this process, with a script of its own in a folder of its own.</summary>
    internal sealed class SimBench : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("nanopy-sim").FullName;
        private readonly Workbench workbench;
        private readonly SimServer server;

        internal SimBench(string script, string board = Cli.Boards.Default)
        {
            Script = Path.Combine(folder, "script.py");
            File.WriteAllText(Script, script);
            workbench = new Workbench(Script, board, Array.Empty<StimulusText>());
            server = new SimServer(workbench, 0);
            Client = new HttpClient { BaseAddress = server.Address };
        }

        internal string Script { get; }

        internal Uri Address { get { return server.Address; } }

        internal HttpClient Client { get; }

        internal HttpResponseMessage Send(HttpMethod method, string path, string json, params (string Name, string Value)[] headers)
        {
            HttpRequestMessage request = new HttpRequestMessage(method, path);
            if (json != null)
                request.Content = new StringContent(json, Encoding.UTF8, "application/json");
            foreach ((string name, string value) in headers)
                request.Headers.TryAddWithoutValidation(name, value);
            return Client.Send(request);
        }

        /// <summary>Posts a command: the HTTP status, and the answer.</summary>
        internal (int Status, JsonElement Answer) Post(string command, object body)
        {
            using HttpResponseMessage response = Send(HttpMethod.Post, "/api/" + command, JsonSerializer.Serialize(body));
            using StreamReader reader = new StreamReader(response.Content.ReadAsStream());
            return ((int)response.StatusCode, JsonDocument.Parse(reader.ReadToEnd()).RootElement);
        }

        internal void Run(string source)
        {
            (int status, JsonElement answer) = Post("run", new { source });
            if (status != 200)
                throw new InvalidOperationException(answer.ToString());
        }

        /// <summary>A page that listens.</summary>
        internal LivePage Listen(string origin = null)
        {
            return new LivePage(Address, origin);
        }

        public void Dispose()
        {
            Client.Dispose();
            server.Dispose();
            workbench.Dispose();
            Directory.Delete(folder, true);
        }
    }

    /// <summary>The live side of a page without a browser.</summary>
    internal sealed class LivePage : IDisposable
    {
        /// <summary>How long to wait for what has to come: far longer than it takes, as the machine may be busy.</summary>
        private const int PatienceMs = 60000;

        private readonly ClientWebSocket socket = new ClientWebSocket();
        private readonly CancellationTokenSource patience = new CancellationTokenSource(PatienceMs);

        internal LivePage(Uri address, string origin)
        {
            if (origin != null)
                socket.Options.SetRequestHeader("Origin", origin);
            socket.ConnectAsync(new Uri("ws://" + address.Authority + "/live"), patience.Token).GetAwaiter().GetResult();
        }

        /// <summary>All that the console has shown to this page.</summary>
        internal string Console { get; private set; } = "";

        internal JsonElement Next()
        {
            MemoryStream message = new MemoryStream();
            byte[] buffer = new byte[16384];
            for (;;)
            {
                WebSocketReceiveResult part = socket.ReceiveAsync(buffer, patience.Token).GetAwaiter().GetResult();
                message.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                    break;
            }
            JsonElement frame = JsonDocument.Parse(message.ToArray()).RootElement;
            if (frame.TryGetProperty("console", out JsonElement texts))
            {
                foreach (JsonElement text in texts.EnumerateArray())
                    Console += text.GetProperty("text").GetString();
            }
            return frame;
        }

        /// <summary>The next frame that is as wanted.</summary>
        internal JsonElement Until(Func<JsonElement, bool> isWanted)
        {
            for (;;)
            {
                JsonElement frame = Next();
                if (isWanted(frame))
                    return frame;
            }
        }

        /// <summary>How the script ended.</summary>
        internal JsonElement End()
        {
            return Until(frame => IsState(frame, "idle") && frame.GetProperty("run").TryGetProperty("end", out _)).GetProperty("run").GetProperty("end");
        }

        internal static bool IsState(JsonElement frame, string state)
        {
            return frame.TryGetProperty("run", out JsonElement run) && run.GetProperty("state").GetString() == state;
        }

        /// <summary>Whether a frame says that a pin has a level now.</summary>
        internal static bool Shows(JsonElement frame, int pin, int level)
        {
            if (!frame.TryGetProperty("pins", out JsonElement pins))
                return false;
            foreach (JsonElement entry in pins.EnumerateArray())
            {
                if (entry[0].GetInt32() == pin && entry[3].GetInt32() == level)
                    return true;
            }
            return false;
        }

        public void Dispose()
        {
            socket.Dispose();
            patience.Dispose();
        }
    }
}
