// The boards that `nanopy` knows: the folders beside it, or any board file.

using System;
using System.IO;
using System.Linq;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    internal static class Boards
    {
        internal const string Default = "esp32-devkitc";

        private static string Folder { get { return Path.Combine(AppContext.BaseDirectory, "boards"); } }

        /// <summary>A board by its id or by the path of its file or folder, on a clock that is the board's from then on. Raises CommandException.</summary>
        internal static SimulatedBoard Load(string id, SimulatedClock clock)
        {
            string path = Path.Combine(Folder, id);
            bool isId = id.IndexOfAny(new[] { '/', '\\' }) < 0 && Directory.Exists(path);
            if (!isId && !File.Exists(id) && !File.Exists(Path.Combine(id, "board.json")))
                throw new CommandException("no board '" + id + "'; there are: " + string.Join(", ", Ids()));
            try
            {
                return SimulatedBoard.Load(isId ? path : id, clock);
            }
            catch (Exception error) when (error is InvalidDataException or IOException)
            {
                throw new CommandException(error.Message);
            }
        }

        private static string[] Ids()
        {
            return Directory.GetDirectories(Folder).Select(Path.GetFileName).Order().ToArray();
        }
    }
}
