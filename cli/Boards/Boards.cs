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
            return Guard(id, path => SimulatedBoard.Load(path, clock));
        }

        /// <summary>The facts of a board by its id or by the path of its file or folder. Raises CommandException.</summary>
        internal static BoardFile Read(string id)
        {
            return Guard(id, path => BoardFile.Read(Directory.Exists(path) ? Path.Combine(path, BoardFile.FileName) : path));
        }

        /// <summary>All boards, by id.</summary>
        internal static BoardFile[] All()
        {
            return Ids().Select(Read).ToArray();
        }

        private static T Guard<T>(string id, Func<string, T> load)
        {
            string path = Path.Combine(Folder, id);
            bool isId = id.IndexOfAny(new[] { '/', '\\' }) < 0 && Directory.Exists(path);
            if (!isId && !File.Exists(id) && !File.Exists(Path.Combine(id, BoardFile.FileName)))
                throw new CommandException("no board '" + id + "'; there are: " + string.Join(", ", Ids()));
            try
            {
                return load(isId ? path : id);
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
