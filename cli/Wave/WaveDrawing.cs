// Draws a wave view: where everything stands and which colour it has. Each row draws itself through RowPainter.

using System;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    internal sealed class WaveDrawing
    {
        internal const double Width = 1200;
        private const double LabelWidth = 150, RightMargin = 28, Header = 96, Footer = 22;

        internal const string Ink = "#1f2a37", Muted = "#6b7785", Grid = "#e6eaf0", FineGrid = "#f1f4f8", Paper = "#ffffff", Edge = "#d5dce5", Alarm = "#d64545";

        private static readonly string[] Palette =
        {
            "#2f6fed", "#e0782a", "#1f9d6b", "#a34fd1", "#d6477f", "#1399b5", "#8a7a1c", "#5b63d6",
        };

        private readonly WaveData data;
        private readonly TimeAxis axis;

        internal WaveDrawing(WaveData data)
        {
            this.data = data;
            axis = new TimeAxis(data.End, LabelWidth, Width - LabelWidth - RightMargin);
            double height = Header + Footer;
            foreach (WaveTrace trace in data.Traces)
                height += HeightOf(trace);
            Height = Math.Ceiling(data.Traces.Count == 0 ? height + 40 : height);
        }

        internal double Height { get; }

        private static double HeightOf(WaveTrace trace)
        {
            return trace is AnalogTrace ? 76 : trace is NoteTrace ? 40 : 52;
        }

        internal void Draw(IWaveCanvas canvas)
        {
            canvas.Rectangle(0, 0, Width, Height, 10, Paper, 1);
            canvas.Frame(0.5, 0.5, Width - 1, Height - 1, 10, Edge);
            DrawHeader(canvas);
            DrawGrid(canvas);
            if (data.Traces.Count == 0)
                canvas.Text(Width / 2, Header + 26, "no pin changed", 14, Muted, TextAnchor.Middle, false);
            double top = Header;
            int colour = 0;
            foreach (WaveTrace trace in data.Traces)
            {
                double height = HeightOf(trace);
                string ink = Palette[colour++ % Palette.Length];
                canvas.Line(0.5, top, Width - 0.5, top, 1, Grid, false);
                DrawLabel(canvas, trace, ink, top, height);
                new RowPainter(canvas, axis, data.End, ink, top + 12, height - 24).Draw(trace);
                top += height;
            }
            canvas.Line(0.5, top, Width - 0.5, top, 1, Grid, false);
            DrawSafeState(canvas, top);
        }

        private void DrawHeader(IWaveCanvas canvas)
        {
            canvas.Text(20, 34, data.Title, 17, Ink, TextAnchor.Start, true);
            string right = data.Subtitle + "  ·  " + TimeAxis.Length(data.End);
            if (data.Dropped > 0)
                right += "  ·  " + data.Dropped.ToString(System.Globalization.CultureInfo.InvariantCulture) + " later changes not recorded";
            canvas.Text(Width - RightMargin, 34, right, 13, Muted, TextAnchor.End, false);
        }

        private void DrawGrid(IWaveCanvas canvas)
        {
            double bottom = Height - Footer;
            long step = axis.Step;
            for (long fine = 0; fine <= data.End; fine += Math.Max(1, step / 5))
                canvas.Line(axis.X(fine), Header - 5, axis.X(fine), bottom, 1, FineGrid, false);
            double lastLabel = Width - RightMargin + 14;
            for (long time = 0; time <= data.End; time += step)
            {
                double x = axis.X(time);
                canvas.Line(x, Header - 10, x, bottom, 1, Grid, false);
                if (x <= lastLabel)
                    canvas.Text(x, Header - 17, axis.Label(time), 12, Muted, TextAnchor.Middle, false);
            }
        }

        private static void DrawLabel(IWaveCanvas canvas, WaveTrace trace, string ink, double top, double height)
        {
            double middle = top + height / 2;
            canvas.Rectangle(20, top + 12, 4, height - 24, 2, ink, 1);
            bool isPin = trace is not NoteTrace;
            string second = Second(trace);
            double line = second.Length == 0 ? middle + 5 : middle - 2;
            canvas.Text(34, line, (isPin ? "pin " : "") + trace.Label, 14, Ink, TextAnchor.Start, true);
            if (trace.Detail.Length > 0)
                canvas.Text(LabelWidth - 16, line, trace.Detail, 12, ink, TextAnchor.End, true);
            if (second.Length > 0)
                canvas.Text(34, middle + 14, second, 11, Muted, TextAnchor.Start, false);
        }

        private static string Second(WaveTrace trace)
        {
            return trace switch
            {
                DigitalTrace digital => (digital.IsOutput ? "out" : "in") + ", " + Count(digital.Count, "edge"),
                AnalogTrace analog => analog.Lowest.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) + " to "
                    + analog.Highest.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) + " " + analog.Unit,
                PulseTrace => "PWM",
                NoteTrace notes => Count(notes.Notes.Count, "transfer"),
                _ => "",
            };
        }

        private static string Count(int count, string what)
        {
            return count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");
        }

        private void DrawSafeState(IWaveCanvas canvas, double bottom)
        {
            if (data.SafeAt < 0)
                return;
            double x = axis.X(data.SafeAt);
            canvas.Line(x, Header - 10, x, bottom, 1.2, Alarm, true);
            canvas.Text(x + (x > Width - 110 ? -5 : 5), bottom + 15, "pins safe", 11, Alarm, x > Width - 110 ? TextAnchor.End : TextAnchor.Start, true);
        }
    }
}
