// What a wave view shows of a run: traces over one time axis. Knows nothing of pictures and files.

using System;
using System.Collections.Generic;

namespace NanoPy.Cli
{
    /// <summary>One row of a wave view.</summary>
    internal abstract class WaveTrace
    {
        /// <summary>What is in bold beside it, such as `2`.</summary>
        internal string Label { get; init; }
        /// <summary>What is below in small, such as `LED`; may be empty.</summary>
        internal string Detail { get; init; }
        /// <summary>Name for files, without blanks, such as `pin2_LED`.</summary>
        internal string Id { get; init; }
    }

    /// <summary>Levels of a pin.</summary>
    internal sealed class DigitalTrace : WaveTrace
    {
        /// <summary>Changes of the level: microseconds * 2, + 1 for high; ascending.</summary>
        private readonly List<long> changes = new List<long>();

        internal bool StartsHigh { get; init; }
        /// <summary>Whether the script drove it at some time.</summary>
        internal bool IsOutput { get; set; }
        internal int Count { get { return changes.Count; } }

        internal long TimeAt(int index)
        {
            return changes[index] >> 1;
        }

        internal bool LevelAt(int index)
        {
            return index < 0 ? StartsHigh : (changes[index] & 1) != 0;
        }

        internal void Add(long time, bool high)
        {
            changes.Add(time << 1 | (high ? 1L : 0));
        }
    }

    /// <summary>A value over time that keeps until the next.</summary>
    internal sealed class AnalogTrace : WaveTrace
    {
        internal List<long> Times { get; } = new List<long>();
        internal List<double> Values { get; } = new List<double>();
        internal double Lowest { get; init; }
        internal double Highest { get; init; }
        internal string Unit { get; init; }
    }

    /// <summary>Pulses of set widths: what a PWM channel was told.</summary>
    internal sealed class PulseTrace : WaveTrace
    {
        internal List<PulseSetting> Settings { get; } = new List<PulseSetting>();
    }

    /// <summary>From a time on: so many pulses a second, so wide.</summary>
    internal readonly struct PulseSetting
    {
        internal long Time { get; init; }
        /// <summary>Pulses a second; 0 for none.</summary>
        internal int Hertz { get; init; }
        /// <summary>How much of a period is high, 0 to 1.</summary>
        internal double Duty { get; init; }

        /// <summary>Microseconds from one pulse to the next.</summary>
        internal double Period { get { return 1e6 / Hertz; } }
        internal bool IsSteady { get { return Hertz == 0 || Duty <= 0 || Duty >= 1; } }
        internal bool IsHigh { get { return Hertz != 0 && Duty >= 1; } }
    }

    /// <summary>What went over a bus, in words.</summary>
    internal sealed class NoteTrace : WaveTrace
    {
        internal List<(long Start, long End, string Text)> Notes { get; } = new List<(long, long, string)>();
    }

    /// <summary>A run, as it is drawn or written.</summary>
    internal sealed class WaveData
    {
        internal string Title { get; init; }
        internal string Subtitle { get; init; }
        /// <summary>Length of the run in microseconds, at least 1.</summary>
        internal long End { get; init; }
        /// <summary>When the board was put into its safe state; -1 if no pin changed by it.</summary>
        internal long SafeAt { get; init; } = -1;
        /// <summary>Changes that were not recorded.</summary>
        internal long Dropped { get; init; }
        internal List<WaveTrace> Traces { get; } = new List<WaveTrace>();
    }
}
