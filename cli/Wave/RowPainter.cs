// Draws one row of a wave view. What is closer than a pixel becomes a band, so that a picture has a size that does not depend on the run's.

using System;
using System.Collections.Generic;

namespace NanoPy.Cli
{
    internal sealed class RowPainter
    {
        private const double Stroke = 1.8, FillOpacity = 0.10, BandOpacity = 0.55;

        /// <summary>Edges closer than this, in pixels, are no longer told apart.</summary>
        private const double Closest = 1.6;

        /// <summary>PWM pulses that follow each other faster than this, in pixels, are drawn as their share of the time.</summary>
        private const double ClosestPulses = 4;

        /// <summary>How far pulses are lower than other levels, for the text above them.</summary>
        private const double NameHeight = 6;

        /// <summary>Room in pixels that the length of a pulse needs to be written into it.</summary>
        private const double LengthRoom = 62;

        private readonly IWaveCanvas canvas;
        private readonly TimeAxis axis;
        private readonly long end;
        private readonly string colour;
        private double top;
        private readonly double bottom;
        private readonly List<double> path = new List<double>();

        internal RowPainter(IWaveCanvas canvas, TimeAxis axis, long end, string colour, double top, double height)
        {
            this.canvas = canvas;
            this.axis = axis;
            this.end = end;
            this.colour = colour;
            this.top = top;
            bottom = top + height;
        }

        internal void Draw(WaveTrace trace)
        {
            switch (trace)
            {
                case DigitalTrace digital:
                    DrawDigital(digital);
                    break;
                case AnalogTrace analog:
                    DrawAnalog(analog);
                    break;
                case PulseTrace pulses:
                    DrawPulses(pulses);
                    break;
                case NoteTrace notes:
                    DrawNotes(notes);
                    break;
            }
        }

        private double LevelY(bool high)
        {
            return high ? top : bottom;
        }

        private void Point(double x, double y)
        {
            path.Add(x);
            path.Add(y);
        }

        private void EndPath()
        {
            if (path.Count > 2)
                canvas.Path(path, Stroke, colour);
            path.Clear();
        }

        // ---- levels -----------------------------------------------------------------------------------------------------------------

        private void DrawDigital(DigitalTrace trace)
        {
            long from = 0;
            Point(axis.X(0), LevelY(trace.StartsHigh));
            int i = 0;
            while (i < trace.Count)
            {
                int last = LastOfBand(trace, i);
                if (last > i + 1)
                {
                    Level(from, trace.TimeAt(i), trace.LevelAt(i - 1));
                    Band(axis.X(trace.TimeAt(i)), axis.X(trace.TimeAt(last)));
                    Point(axis.X(trace.TimeAt(last)), LevelY(trace.LevelAt(last)));
                    from = trace.TimeAt(last);
                    i = last + 1;
                    continue;
                }
                Level(from, trace.TimeAt(i), trace.LevelAt(i - 1));
                Point(axis.X(trace.TimeAt(i)), LevelY(trace.LevelAt(i)));
                from = trace.TimeAt(i);
                i++;
            }
            Level(from, end, trace.LevelAt(trace.Count - 1));
            EndPath();
        }

        // The last edge of a row of edges that are too close to be seen.
        private int LastOfBand(DigitalTrace trace, int first)
        {
            int last = first;
            while (last + 1 < trace.Count && (trace.TimeAt(last + 1) - trace.TimeAt(last)) * axis.Scale < Closest)
                last++;
            return last;
        }

        // A stretch of one level: the line, a tint below it while high, and its length where there is room.
        private void Level(long from, long to, bool high)
        {
            double x1 = axis.X(from), x2 = axis.X(to);
            Point(x2, LevelY(high));
            if (high && x2 - x1 > 0.5)
                canvas.Rectangle(x1, top, x2 - x1, bottom - top, 0, colour, FillOpacity);
            if (x2 - x1 >= LengthRoom && from > 0 && to < end)
                canvas.Text((x1 + x2) / 2, (top + bottom) / 2 + 4, TimeAxis.Length(to - from), 11, high ? colour : WaveDrawing.Muted, TextAnchor.Middle, false);
        }

        private void Band(double x1, double x2)
        {
            EndPath();
            canvas.Rectangle(x1, top, Math.Max(1, x2 - x1), bottom - top, 0, colour, BandOpacity);
        }

        // ---- pulses -----------------------------------------------------------------------------------------------------------------

        private void DrawPulses(PulseTrace trace)
        {
            // Frequency and duty stand above the pulses.
            top += NameHeight;
            Point(axis.X(0), bottom);
            double firstTime = trace.Settings.Count > 0 ? trace.Settings[0].Time : end;
            Point(axis.X(firstTime), bottom);
            double noteEnd = 0;
            for (int i = 0; i < trace.Settings.Count; i++)
            {
                PulseSetting setting = trace.Settings[i];
                double until = i + 1 < trace.Settings.Count ? trace.Settings[i + 1].Time : end;
                if (until <= setting.Time)
                    continue;
                if (setting.IsSteady)
                    Steady(setting, until);
                else if (setting.Period * axis.Scale >= ClosestPulses)
                    Pulses(setting, until);
                else
                    Share(setting, until);
                NamePulses(setting, until, ref noteEnd);
            }
            EndPath();
        }

        private void Steady(PulseSetting setting, double until)
        {
            Point(axis.X(setting.Time), LevelY(setting.IsHigh));
            Point(axis.X(until), LevelY(setting.IsHigh));
            if (setting.IsHigh)
                canvas.Rectangle(axis.X(setting.Time), top, (until - setting.Time) * axis.Scale, bottom - top, 0, colour, FillOpacity);
        }

        private void Pulses(PulseSetting setting, double until)
        {
            for (double start = setting.Time; start < until; start += setting.Period)
            {
                double fall = Math.Min(until, start + setting.Period * setting.Duty), next = Math.Min(until, start + setting.Period);
                Point(axis.X(start), bottom);
                Point(axis.X(start), top);
                Point(axis.X(fall), top);
                Point(axis.X(fall), bottom);
                Point(axis.X(next), bottom);
                canvas.Rectangle(axis.X(start), top, (fall - start) * axis.Scale, bottom - top, 0, colour, FillOpacity);
            }
        }

        // Pulses too narrow to be drawn: a band as high as the share of the time that they are high.
        private void Share(PulseSetting setting, double until)
        {
            double y = bottom - (bottom - top) * setting.Duty;
            double x1 = axis.X(setting.Time), x2 = axis.X(until);
            canvas.Rectangle(x1, y, Math.Max(0.5, x2 - x1), bottom - y, 0, colour, 0.22);
            Point(x1, y);
            Point(x2, y);
        }

        private void NamePulses(PulseSetting setting, double until, ref double noteEnd)
        {
            double x1 = axis.X(setting.Time), x2 = axis.X(until);
            if (setting.Hertz == 0 || x1 < noteEnd || x2 - x1 < 100)
                return;
            string text = TimeAxis.Frequency(setting.Hertz) + "  " + (setting.Duty * 100).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) + " %";
            canvas.Text(x1, top - 4, text, 10, WaveDrawing.Muted, TextAnchor.Start, false);
            noteEnd = x1 + 100;
        }

        // ---- analog -----------------------------------------------------------------------------------------------------------------

        private void DrawAnalog(AnalogTrace trace)
        {
            double range = trace.Highest > trace.Lowest ? trace.Highest - trace.Lowest : 1;
            canvas.Line(axis.X(0), bottom, axis.X(end), bottom, 1, WaveDrawing.Grid, false);
            double lastX = double.NegativeInfinity, lowest = 0, highest = 0, y = bottom;
            for (int i = 0; i < trace.Times.Count; i++)
            {
                double x = axis.X(trace.Times[i]);
                double next = bottom - (Math.Clamp(trace.Values[i], trace.Lowest, trace.Highest) - trace.Lowest) / range * (bottom - top);
                // Values in one column of pixels become its span.
                if (x - lastX < 1 && path.Count > 0)
                {
                    lowest = Math.Min(lowest, next);
                    highest = Math.Max(highest, next);
                    y = next;
                    continue;
                }
                if (path.Count > 0)
                {
                    if (lowest < highest)
                    {
                        Point(lastX, lowest);
                        Point(lastX, highest);
                        Point(lastX, y);
                    }
                    Point(x, y);
                }
                Point(x, next);
                lastX = x;
                lowest = highest = y = next;
            }
            if (path.Count > 0)
                Point(axis.X(end), y);
            EndPath();
        }

        // ---- buses -----------------------------------------------------------------------------------------------------------------

        private void DrawNotes(NoteTrace trace)
        {
            double middle = (top + bottom) / 2;
            canvas.Line(axis.X(0), middle, axis.X(end), middle, 1, WaveDrawing.Grid, false);
            double taken = double.NegativeInfinity;
            for (int i = 0; i < trace.Notes.Count; i++)
            {
                (long start, long stop, string text) = trace.Notes[i];
                double x1 = axis.X(Math.Min(start, end)), x2 = Math.Max(x1 + 3, axis.X(Math.Min(stop, end)));
                if (x2 <= taken)
                    continue;
                double room = i + 1 < trace.Notes.Count ? axis.X(trace.Notes[i + 1].Start) : axis.X(end);
                canvas.Rectangle(Math.Max(x1, taken), top - 2, x2 - Math.Max(x1, taken), bottom - top + 4, 2, colour, 0.55);
                taken = x2;
                int fits = (int)((room - x2 - 10) / 6.2);
                if (fits >= Math.Min(text.Length, 6))
                    canvas.Text(x2 + 5, middle + 4, text.Length <= fits ? text : text.Substring(0, fits - 1) + "…", 11, WaveDrawing.Ink, TextAnchor.Start, false);
            }
        }
    }
}
