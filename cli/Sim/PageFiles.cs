// The page itself: files inside this assembly.

using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace NanoPy.Cli.Sim
{
    internal static class PageFiles
    {
        private const string Prefix = "page/";

        private static readonly Dictionary<string, string> Types = new Dictionary<string, string>
        {
            [".html"] = "text/html; charset=utf-8",
            [".css"] = "text/css; charset=utf-8",
            [".js"] = "text/javascript; charset=utf-8",
            [".svg"] = "image/svg+xml",
        };

        internal static async Task Serve(HttpContext context)
        {
            string path = context.Request.Path.Value.TrimStart('/');
            if (path.Length == 0)
                path = "index.html";
            using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + path);
            if (stream == null || !Types.TryGetValue(Path.GetExtension(path), out string type))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            context.Response.ContentType = type;
            context.Response.ContentLength = stream.Length;
            await stream.CopyToAsync(context.Response.Body);
        }
    }
}
