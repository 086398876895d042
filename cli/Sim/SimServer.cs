// The page's server: HTTP on this computer's own address. Each route is a row; the work is the workbench's.

using System;
using System.IO;
using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NanoPy.Cli.Sim
{
    internal sealed class SimServer : IDisposable
    {
        /// <summary>Bytes of a request: a script is at most 1 MiB, and JSON may write a character in six.</summary>
        private const int MostBytes = 8 * 1024 * 1024;

        private sealed record SourceRequest(string Source, string Version);
        private sealed record BoardRequest(string Id);
        private sealed record LineRequest(string Line);
        private sealed record PinRequest(int Pin, bool? High);
        private sealed record AnalogRequest(int Pin, int Millivolts);
        private sealed record TouchRequest(int Pin, bool Touches);
        private sealed record QuantityRequest(string Part, string Quantity, double Value);

        private readonly Workbench workbench;
        private readonly WebApplication app;
        private readonly CancellationTokenSource ending = new CancellationTokenSource();

        /// <summary>Serves; raises CommandException if the port is taken.</summary>
        /// <param name="port">0 for any that is free.</param>
        internal SimServer(Workbench workbench, int port)
        {
            this.workbench = workbench;
            WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
            {
                options.Listen(IPAddress.Loopback, port);
                options.Limits.MaxRequestBodySize = MostBytes;
                options.AddServerHeader = false;
            });
            builder.Services.AddRoutingCore();
            builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
            builder.Logging.ClearProviders();
            app = builder.Build();
            app.Use(Guard);
            app.UseWebSockets();
            Map();
            try
            {
                app.StartAsync().GetAwaiter().GetResult();
            }
            catch (IOException)
            {
                throw new CommandException("port " + port + " is in use");
            }
            foreach (string address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>().Addresses)
                Address = new Uri(address);
        }

        /// <summary>Where the page is.</summary>
        internal Uri Address { get; private set; }

        private void Map()
        {
            app.MapGet("/live", Live);
            app.MapGet("/api/state", context => Answer(context, workbench.Everything()));
            Post<SourceRequest>("/api/check", request => workbench.Check(Need(request.Source)));
            Post<SourceRequest>("/api/run", request => Do(() => workbench.Run(Need(request.Source))));
            Post<SourceRequest>("/api/save", request => workbench.Save(Need(request.Source), request.Version));
            Post<BoardRequest>("/api/board", request => Do(() => workbench.ChooseBoard(Need(request.Id))));
            Post<LineRequest>("/api/input", request => Do(() => workbench.Type(request.Line)));
            Post<PinRequest>("/api/pin", request => Do(() => workbench.Drive(request.Pin, request.High)));
            Post<AnalogRequest>("/api/analog", request => Do(() => workbench.SetMillivolts(request.Pin, request.Millivolts)));
            Post<TouchRequest>("/api/touch", request => Do(() => workbench.Touch(request.Pin, request.Touches)));
            Post<QuantityRequest>("/api/quantity", request => Do(() => workbench.SetQuantity(Need(request.Part), Need(request.Quantity), request.Value)));
            app.MapPost("/api/stop", context =>
            {
                workbench.Stop();
                return Answer(context, "{}"u8.ToArray());
            });
            app.MapGet("/{name=index.html}", PageFiles.Serve);
        }

        // ---- who may ask --------------------------------------------------------------------------------------------------------------

        // The address is this computer's only, but any page in the user's browser can send requests to it, and can have a name of its own
        // lead here. So both the host that a request names and the page that it comes from have to be this server.
        private async Task Guard(HttpContext context, RequestDelegate next)
        {
            string origin = context.Request.Headers.Origin;
            if (!IsOwn(context.Request.Host.Value) || (origin != null && !IsOwnOrigin(origin)))
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                await context.Response.WriteAsync("this page is for " + Address + " only\n");
                return;
            }
            IHeaderDictionary headers = context.Response.Headers;
            headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws://"
                + context.Request.Host.Value + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            headers.XContentTypeOptions = "nosniff";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Referrer-Policy"] = "no-referrer";
            headers.CacheControl = "no-store";
            await next(context);
        }

        private bool IsOwn(string host)
        {
            return host == Address.Authority || host == "localhost:" + Address.Port;
        }

        private bool IsOwnOrigin(string origin)
        {
            return origin.StartsWith("http://", StringComparison.Ordinal) && IsOwn(origin.Substring("http://".Length));
        }

        // ---- answers ------------------------------------------------------------------------------------------------------------------

        private void Post<T>(string path, Func<T, object> work) where T : class
        {
            app.MapPost(path, async context =>
            {
                object answer;
                try
                {
                    T request = await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Frame.Json);
                    answer = request == null ? throw new JsonException() : work(request);
                }
                catch (Exception error) when (error is JsonException or BadHttpRequestException)
                {
                    context.Response.StatusCode = StatusCodes.Status400BadRequest;
                    answer = new { error = "the request is not what " + path + " takes" };
                }
                catch (CommandException refusal)
                {
                    context.Response.StatusCode = StatusCodes.Status409Conflict;
                    answer = new { error = refusal.Message };
                }
                await Answer(context, JsonSerializer.SerializeToUtf8Bytes(answer, Frame.Json));
            });
        }

        private static object Do(Action work)
        {
            work();
            return new { };
        }

        private static string Need(string text)
        {
            return text ?? throw new JsonException();
        }

        private static async Task Answer(HttpContext context, byte[] json)
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = json.Length;
            await context.Response.Body.WriteAsync(json);
        }

        private async Task Live(HttpContext context)
        {
            if (!context.WebSockets.IsWebSocketRequest)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }
            using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
            Audience audience = new Audience();
            workbench.Join(audience);
            try
            {
                await audience.SendAll(socket, ending.Token);
            }
            finally
            {
                workbench.Leave(audience);
            }
        }

        // The command line decides when it ends: ASP.NET Core would take Ctrl-C for itself.
        private sealed class NoLifetime : IHostLifetime
        {
            public Task WaitForStartAsync(CancellationToken cancellation)
            {
                return Task.CompletedTask;
            }

            public Task StopAsync(CancellationToken cancellation)
            {
                return Task.CompletedTask;
            }
        }

        public void Dispose()
        {
            ending.Cancel();
            app.StopAsync().GetAwaiter().GetResult();
            ((IDisposable)app).Dispose();
        }
    }
}
