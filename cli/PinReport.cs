// Shows the changes of simulated pins, with times, on standard error.

using System.Globalization;
using System.IO;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    internal sealed class PinReport
    {
        /// <summary>Of more changes than this in one window only the number is shown: a loop makes a million each second.</summary>
        private const int MostInWindow = 40;
        private const long WindowMicroseconds = 200000;

        /// <summary>In virtual time a day is over in a second, and nobody reads what happened in it line by line.</summary>
        private const int MostInVirtualTime = 200;

        private readonly SimulatedBoard board;
        private readonly TextWriter writer;
        private readonly StreamOutput scriptOutput;
        private long windowStart = -WindowMicroseconds;
        private int inWindow;
        private long shown;
        private long hidden;

        /// <param name="scriptOutput">Flushed before each line, so that the two keep their order on a terminal.</param>
        internal PinReport(SimulatedBoard board, TextWriter writer, StreamOutput scriptOutput)
        {
            this.board = board;
            this.writer = writer;
            this.scriptOutput = scriptOutput;
            board.Pins.Changed += Show;
        }

        private void Show(PinChange change)
        {
            if (!change.IsOutput && change.Cause != PinCause.Outside)
                return;
            bool isFull = shown >= MostInVirtualTime && board.Clock is VirtualClock;
            if (!isFull && change.Time - windowStart >= WindowMicroseconds)
            {
                End();
                windowStart = change.Time;
                inWindow = 0;
            }
            // The safe state is what matters most, and it comes last.
            if ((isFull || ++inWindow > MostInWindow) && change.Cause != PinCause.Safe)
            {
                hidden++;
                return;
            }
            End();
            shown++;
            scriptOutput.Flush();
            writer.WriteLine(Line(change));
        }

        /// <summary>Says how many changes were not shown.</summary>
        internal void End()
        {
            if (hidden > 0)
                writer.WriteLine("[          ] " + hidden.ToString(CultureInfo.InvariantCulture) + " more pin changes");
            hidden = 0;
        }

        private string Line(PinChange change)
        {
            string name = board.Pins.NameOf(change.Pin);
            string time = (change.Time / 1e6).ToString("0.000", CultureInfo.InvariantCulture).PadLeft(7);
            string cause = change.Cause switch
            {
                PinCause.Outside => ", from outside",
                PinCause.Safe => ", safe state",
                _ => "",
            };
            return "[" + time + " s] pin " + change.Pin + (name == null ? "" : " (" + name + ")") + (change.High ? " high" : " low") + cause;
        }
    }
}
