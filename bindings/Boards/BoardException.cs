// A mistake in a board file.

using System;

namespace NanoPy.Boards
{
    /// <summary>What is wrong with a board file, and where: FILE:LINE:COLUMN: the mistake, and how to mend it.</summary>
    public sealed class BoardException : Exception
    {
        public BoardException(string message) : base(message)
        {
        }
    }
}
