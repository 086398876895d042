// The boards that `nanopy` knows: the folders beside it, or any board file.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NanoPy.Cli.Sim;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    internal static class Boards
    {
        internal const string Default = "esp32-devkitc";

        private static string Folder { get { return Path.Combine(AppContext.BaseDirectory, "boards"); } }

        /// <summary>A board by its id or by the path of its file or folder, in real time. Raises CommandException.</summary>
        internal static SimulatedBoard Load(string id)
        {
            string path = Path.Combine(Folder, id);
            bool isId = id.IndexOfAny(new[] { '/', '\\' }) < 0 && Directory.Exists(path);
            if (!isId && !File.Exists(id) && !File.Exists(Path.Combine(id, "board.json")))
                throw new CommandException("no board '" + id + "'; there are: " + string.Join(", ", Ids()));
            try
            {
                return SimulatedBoard.Load(isId ? path : id, new RealClock());
            }
            catch (Exception error) when (error is InvalidDataException or IOException)
            {
                throw new CommandException(error.Message);
            }
        }

        /// <summary>The boards with an id.</summary>
        internal static IReadOnlyList<BoardChoice> Choices()
        {
            return Ids().Select(id => new BoardChoice(id, BoardFile.Read(Path.Combine(Folder, id, "board.json")).Name)).ToList();
        }

        private static string[] Ids()
        {
            return Directory.GetDirectories(Folder).Select(Path.GetFileName).Order().ToArray();
        }
    }
}
