// The board that the program runs on: one image serves all, and a file in the board's storage says which it is.

using System;
using System.IO;
using nanoFramework.Runtime.Native;
using NanoPy.Boards;

namespace NanoPy.Device
{
    /// <summary>Reads I:\board.json, which is boards/ID/board.json. Without it the board counts as a bare chip with its BOOT button.</summary>
    internal static class BoardLoader
    {
        private const string BoardFile = "I:\\board.json";

        internal static BoardTable Load()
        {
            string target = SystemInfo.TargetName;
            if (File.Exists(BoardFile))
            {
                try
                {
                    BoardTable table = BoardReader.Read(File.ReadAllBytes(BoardFile), "board.json");
                    if (table.FitsTarget(target))
                        return table;
                    Console.WriteLine("board.json is for a board with the " + table.Chip + ", but this firmware is " + target + "; going on as a bare chip");
                }
                catch (BoardException error)
                {
                    Console.WriteLine(error.Message + "; going on as a bare chip");
                }
            }
            return BoardTable.OfTarget(target);
        }
    }
}
