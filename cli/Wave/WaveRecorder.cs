// Makes a wave view of what a simulated board remembers of a run.

using System.Collections.Generic;
using System.Globalization;
using System.Text;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    internal static class WaveRecorder
    {
        /// <summary>The run so far.</summary>
        /// <param name="scriptName">What the title calls it.</param>
        internal static WaveData Record(SimulatedBoard board, string scriptName)
        {
            PinHistory history = board.Pins.History;
            SortedDictionary<int, DigitalTrace> pins = new SortedDictionary<int, DigitalTrace>();
            long end = board.Clock.Elapsed;
            long safeAt = -1;
            foreach (PinChange change in history)
            {
                if (!pins.TryGetValue(change.Pin, out DigitalTrace trace))
                    pins[change.Pin] = trace = NewDigital(board, change.Pin, !change.High);
                trace.Add(change.Time, change.High);
                trace.IsOutput |= change.IsOutput;
                if (change.Cause == PinCause.Safe && safeAt < 0)
                    safeAt = change.Time;
                if (change.Time > end)
                    end = change.Time;
            }
            WaveData data = new WaveData
            {
                Title = scriptName,
                Subtitle = board.Name,
                End = end < 1 ? 1 : end,
                SafeAt = safeAt,
                Dropped = board.Pins.Dropped,
            };
            data.Traces.AddRange(pins.Values);
            AddNotes(data, board);
            return data;
        }

        private static DigitalTrace NewDigital(SimulatedBoard board, int pin, bool startsHigh)
        {
            string name = board.Pins.NameOf(pin) ?? "";
            string number = pin.ToString(CultureInfo.InvariantCulture);
            return new DigitalTrace
            {
                Label = number,
                Detail = name,
                Id = "pin" + number + (name.Length == 0 ? "" : "_" + Word(name)),
                StartsHigh = startsHigh,
            };
        }

        private static void AddNotes(WaveData data, SimulatedBoard board)
        {
            SortedDictionary<string, NoteTrace> wires = new SortedDictionary<string, NoteTrace>(System.StringComparer.Ordinal);
            foreach (WireNote note in board.Notes.All)
            {
                if (!wires.TryGetValue(note.Wire, out NoteTrace trace))
                    wires[note.Wire] = trace = new NoteTrace { Label = note.Wire, Detail = "", Id = Word(note.Wire) };
                trace.Notes.Add((note.Start, note.End, note.Text));
            }
            data.Traces.AddRange(wires.Values);
        }

        // Names in wave files have no blanks.
        private static string Word(string text)
        {
            StringBuilder word = new StringBuilder();
            foreach (char c in text)
                word.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
            return word.ToString();
        }
    }
}
