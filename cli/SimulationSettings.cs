// A simulation as the command line wants it, applied to a board.

using System.Text;
using NanoPy.Core;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    /// <summary>The planned end of a simulation, and whether it came.</summary>
    internal sealed class SimulationEnd
    {
        internal long Microseconds { get; init; }
        internal bool IsReached { get; set; }
    }

    internal sealed class SimulationSettings
    {
        internal bool IsVirtual { get; init; }
        /// <summary>Microseconds; null for no end.</summary>
        internal long? Length { get; init; }
        internal ButtonPress[] Presses { get; init; }
        /// <summary>Files that say what is wired to the board and what happens to it.</summary>
        internal string[] Stimuli { get; init; }
        /// <summary>Single lines of the same, each with a time.</summary>
        internal string[] Events { get; init; }
        /// <summary>Whether the board is shown while the script runs.</summary>
        internal bool HasBoardView { get; init; }
        /// <summary>Files that show the run.</summary>
        internal string[] Waves { get; init; }

        internal SimulatedClock NewClock()
        {
            return IsVirtual ? new VirtualClock() : new RealClock();
        }

        /// <summary>Plans what happens to the board, and wires what the script's own comments name. Raises CommandException.</summary>
        internal void Prepare(SimulatedBoard board, byte[] script, string scriptName)
        {
            foreach (ButtonPress press in Presses)
            {
                if (board.Pins.Abilities(press.Pin) == 0)
                    throw new CommandException("--press: " + board.Name + " has no pin " + press.Pin);
                board.PlanPress(press.Pin, press.Time);
            }
            StimulusReader reader = new StimulusReader(board);
            try
            {
                if (!CodeFile.IsOne(script))
                    reader.ReadComments(Encoding.UTF8.GetString(script), scriptName);
                foreach (string path in Stimuli)
                    reader.Read(SourceFile.ReadText(path), path);
                foreach (string line in Events)
                    reader.ReadAt(line, "--at");
            }
            catch (StimulusException error)
            {
                throw new CommandException(error.Message);
            }
        }

        /// <summary>Writes the files that show the run. Raises CommandException.</summary>
        internal void WriteWaves(SimulatedBoard board, string scriptName)
        {
            if (Waves.Length == 0)
                return;
            WaveData data = WaveRecorder.Record(board, scriptName);
            foreach (string path in Waves)
                WaveFile.Write(data, path);
        }

        /// <summary>Plans the end: the stop ladder of a deadline, on the board's clock.</summary>
        internal SimulationEnd PlanEnd(Engine engine, SimulatedClock clock, int graceMs)
        {
            SimulationEnd end = new SimulationEnd { Microseconds = Length ?? 0 };
            if (Length == null)
                return end;
            clock.Schedule(end.Microseconds, () => end.IsReached = engine.RequestStop(StopReason.Deadline));
            clock.Schedule(end.Microseconds + graceMs * 1000L, () => engine.Kill(StopReason.Deadline));
            return end;
        }
    }
}
