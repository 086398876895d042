// What the server tells the pages: one frame for all that changed since the last one. The page's app.js is the other side.

using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NanoPy.Cli.Sim
{
    /// <summary>Whether and how a script runs.</summary>
    internal sealed record RunView(string State, bool IsWaiting, RunEndView End);

    /// <summary>How the last run ended.</summary>
    internal sealed record RunEndView(string Status, string Reason, string Line, long TookMicroseconds, long ElapsedMicroseconds);

    /// <summary>The file in the editor; the text only when it is not the page's own.</summary>
    internal sealed record FileView(string Name, string Version, string Text);

    /// <summary>A board that can be chosen.</summary>
    internal sealed record BoardChoice(string Id, string Name);

    /// <summary>A mistake in the text; lines and columns from 1, columns count characters.</summary>
    internal sealed record Mistake(string Type, string Message, long Line, long Column, long EndLine, long EndColumn);

    /// <summary>Parts that did not change are null.</summary>
    internal sealed class Frame
    {
        internal static readonly JsonSerializerOptions Json = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };

        /// <summary>All boards; in the first frame of a page only.</summary>
        public IReadOnlyList<BoardChoice> Boards { get; set; }
        /// <summary>The board in use, when it is another one.</summary>
        public BoardDrawing Board { get; set; }
        public FileView File { get; set; }
        /// <summary>Whether a run begins: its times count from 0.</summary>
        public bool? Begins { get; set; }
        public RunView Run { get; set; }
        /// <summary>Microseconds since the run began, while it runs.</summary>
        public long? Clock { get; set; }
        /// <summary>Pins: [number, PinMode, PinPull, level, level from outside or -1].</summary>
        public IReadOnlyList<int[]> Pins { get; set; }
        /// <summary>Analog inputs that the script uses: [pin, full scale in mV, mV]; touch sensors: [pin, -1, whether touched].</summary>
        public IReadOnlyList<int[]> Analog { get; set; }
        /// <summary>Devices.</summary>
        public IReadOnlyList<PartView> Parts { get; set; }
        /// <summary>Changes of PWM, as PwmRecorder.Take gives them.</summary>
        public IReadOnlyList<long[]> Pwm { get; set; }
        /// <summary>Changes of pins, as EdgeRecorder.Take gives them.</summary>
        public IReadOnlyList<long[]> Edges { get; set; }
        public IReadOnlyList<ConsoleText> Console { get; set; }

        internal bool IsEmpty
        {
            get
            {
                return Boards == null && Board == null && File == null && Begins == null && Run == null && Clock == null && Pins == null
                    && Analog == null && Parts == null && Pwm == null && Edges == null && Console == null;
            }
        }

        internal byte[] ToBytes()
        {
            return JsonSerializer.SerializeToUtf8Bytes(this, Json);
        }
    }
}
