using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading;

namespace NanoPy.Tests.Sim
{
    /// <summary>A headless Chromium with a profile of its own, where one is installed: driven by chromedriver over the W3C's WebDriver protocol.</summary>
    internal sealed class Chromium : IDisposable
    {
        internal const string MissingMessage = "chromium and chromedriver are not installed: the page was not tested";
        /// <summary>How long a page may take for anything: far longer than it does, as the machine may be busy.</summary>
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
        private const string ElementKey = "element-6066-11e4-a52e-4f735466cecf";

        private static readonly string[] Flags =
        {
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--window-size=1440,900",
        };

        private readonly Process driver;
        private readonly HttpClient client;
        private readonly string profile = Directory.CreateTempSubdirectory("nanopy-chromium").FullName;
        private readonly string session;

        /// <summary>Where the programs are; null if one is missing.</summary>
        private static string Find(string name)
        {
            return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0)
                .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        }

        private static bool IsInstalled { get { return Find("chromium") != null && Find("chromedriver") != null; } }

        /// <summary>Starts a browser; null if none is installed.</summary>
        internal static Chromium Start()
        {
            return IsInstalled ? new Chromium() : null;
        }

        private Chromium()
        {
            int port = FreePort();
            ProcessStartInfo info = new ProcessStartInfo(Find("chromedriver"), "--port=" + port + " --silent") { RedirectStandardOutput = true, RedirectStandardError = true };
            driver = Process.Start(info);
            driver.OutputDataReceived += (_, _) => { };
            driver.ErrorDataReceived += (_, _) => { };
            driver.BeginOutputReadLine();
            driver.BeginErrorReadLine();
            client = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:" + port), Timeout = Patience };
            AwaitDriver();
            object capabilities = new { alwaysMatch = new Dictionary<string, object>
            {
                ["browserName"] = "chrome",
                ["goog:loggingPrefs"] = new { browser = "ALL" },
                ["goog:chromeOptions"] = new { binary = Find("chromium"), args = Flags.Append("--user-data-dir=" + profile) },
            } };
            session = Send(HttpMethod.Post, "/session", new { capabilities }).GetProperty("sessionId").GetString();
        }

        private static int FreePort()
        {
            using TcpListener listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        private void AwaitDriver()
        {
            Until("the driver", () =>
            {
                try
                {
                    return Send(HttpMethod.Get, "/status", null).GetProperty("ready").GetBoolean();
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            });
        }

        private JsonElement Send(HttpMethod method, string path, object body)
        {
            using HttpRequestMessage request = new HttpRequestMessage(method, path);
            if (body != null)
                request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body)) { Headers = { { "Content-Type", "application/json" } } };
            using HttpResponseMessage response = client.Send(request);
            using StreamReader reader = new StreamReader(response.Content.ReadAsStream(), Encoding.UTF8);
            JsonElement value = JsonDocument.Parse(reader.ReadToEnd()).RootElement.GetProperty("value").Clone();
            if (!response.IsSuccessStatusCode)
                throw new InvalidOperationException(path + ": " + value.GetProperty("message").GetString());
            return value;
        }

        private JsonElement Ask(string path, object body)
        {
            return Send(HttpMethod.Post, "/session/" + session + path, body);
        }

        internal void Open(Uri address)
        {
            Ask("/url", new { url = address.ToString() });
        }

        /// <summary>Value of a JavaScript expression in the page.</summary>
        internal JsonElement Evaluate(string expression)
        {
            return Ask("/execute/sync", new { script = "return " + expression, args = Array.Empty<object>() });
        }

        /// <summary>Waits until a JavaScript expression is true.</summary>
        internal void Until(string expression)
        {
            Until(expression, () => Evaluate("Boolean(" + expression + ")").GetBoolean());
        }

        private static void Until(string what, Func<bool> isSo)
        {
            long start = Stopwatch.GetTimestamp();
            while (!isSo())
            {
                if (Stopwatch.GetElapsedTime(start) > Patience)
                    throw new InvalidOperationException("the page never came to: " + what);
                Thread.Sleep(20);
            }
        }

        private string Element(string selector)
        {
            return Ask("/element", new { @using = "css selector", value = selector }).GetProperty(ElementKey).GetString();
        }

        /// <summary>Clicks as a mouse does.</summary>
        internal void Click(string selector)
        {
            Mouse(selector, Down, Up);
        }

        /// <summary>Presses the mouse button on an element and leaves it down.</summary>
        internal void Press(string selector)
        {
            Mouse(selector, Down);
        }

        /// <summary>Lets go of what Press pressed.</summary>
        internal void Release()
        {
            Ask("/actions", MouseActions(Up));
        }

        private static readonly object Down = new { type = "pointerDown", button = 0 };
        private static readonly object Up = new { type = "pointerUp", button = 0 };

        private void Mouse(string selector, params object[] actions)
        {
            object there = new { type = "pointerMove", duration = 0, x = 0, y = 0, origin = new Dictionary<string, string> { [ElementKey] = Element(selector) } };
            Ask("/actions", MouseActions(actions.Prepend(there).ToArray()));
        }

        private static object MouseActions(params object[] actions)
        {
            return new { actions = new[] { new { type = "pointer", id = "mouse", parameters = new { pointerType = "mouse" }, actions } } };
        }

        /// <summary>Types into an element; \uE009 holds Ctrl, \uE000 lets it go, \uE007 is Enter.</summary>
        internal void Type(string selector, string text)
        {
            Ask("/element/" + Element(selector) + "/value", new { text });
        }

        /// <summary>Errors that the page or the browser has written since the last call.</summary>
        internal string[] ConsoleErrors()
        {
            return Ask("/se/log", new { type = "browser" }).EnumerateArray().Where(entry => entry.GetProperty("level").GetString() == "SEVERE")
                .Select(entry => entry.GetProperty("message").GetString()).ToArray();
        }

        public void Dispose()
        {
            try
            {
                if (session != null)
                    Send(HttpMethod.Delete, "/session/" + session, null);
            }
            finally
            {
                driver.Kill(true);
                driver.WaitForExit();
                driver.Dispose();
                client.Dispose();
                DeleteProfile();
            }
        }

        // The browser's last processes may still write.
        private void DeleteProfile()
        {
            for (int i = 0; i < 50; i++)
            {
                try
                {
                    Directory.Delete(profile, true);
                    return;
                }
                catch (IOException)
                {
                    Thread.Sleep(20);
                }
            }
        }
    }
}
