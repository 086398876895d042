// What a script says itself about the wiring of its board, in comments.

using NanoPy.Simulated;

namespace NanoPy.Cli.Sim
{
    internal static class Wiring
    {
        /// <summary>The first mistake in the wiring of a script for a board; null if there is none.</summary>
        internal static Mistake MistakeIn(string source, string name, string boardId)
        {
            if (!source.Contains(StimulusReader.CommentMark))
                return null;
            using SimulatedBoard board = Boards.Load(boardId, new RealClock());
            try
            {
                new StimulusReader(board).ReadComments(source, name);
                return null;
            }
            catch (StimulusException error)
            {
                string place = name + ":" + error.Line + ":" + error.Column + ": ";
                string message = error.Message.StartsWith(place) ? error.Message.Substring(place.Length) : error.Message;
                return new Mistake("Wiring", message, error.Line, error.Column, error.Line, error.Column + 1);
            }
        }
    }
}
