// Writes a wave view as a value change dump (IEEE 1364), which PulseView and GTKWave open.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace NanoPy.Cli
{
    internal sealed class VcdWriter
    {
        /// <summary>Edges of one PWM trace that are written out; above it only its settings are.</summary>
        private const long MostPulseEdges = 1000000;

        private readonly WaveData data;
        private readonly List<Source> sources = new List<Source>();

        // One variable: gives its values in order.
        private sealed class Source
        {
            internal string Code;
            internal string Declaration;
            internal string First;
            internal IEnumerator<(long Time, string Value)> Values;
        }

        internal VcdWriter(WaveData data)
        {
            this.data = data;
            foreach (WaveTrace trace in data.Traces)
            {
                switch (trace)
                {
                    case DigitalTrace digital:
                        Add("wire 1", trace.Id, digital.StartsHigh ? "1" : "0", Levels(digital));
                        break;
                    case AnalogTrace analog:
                        Add("real 64", trace.Id, "r0 ", Analog(analog));
                        break;
                    case PulseTrace pulses:
                        if (EdgesOf(pulses) <= MostPulseEdges)
                            Add("wire 1", trace.Id, "0", Pulses(pulses));
                        Add("real 64", trace.Id + "_duty", "r0 ", Duties(pulses));
                        break;
                }
            }
        }

        private void Add(string kind, string name, string first, IEnumerable<(long, string)> values)
        {
            string code = Code(sources.Count);
            sources.Add(new Source { Code = code, Declaration = "$var " + kind + " " + code + " " + name + " $end", First = first, Values = values.GetEnumerator() });
        }

        // Printable characters from ! to ~, as many as it takes.
        private static string Code(int number)
        {
            string code = "";
            do
            {
                code += (char)('!' + number % 94);
                number /= 94;
            }
            while (number-- > 0);
            return code;
        }

        internal void Write(TextWriter writer)
        {
            writer.Write("$version NanoPy $end\n$comment " + data.Title.Replace("$", "") + " on " + data.Subtitle + " $end\n$timescale 1us $end\n$scope module board $end\n");
            foreach (Source source in sources)
                writer.Write(source.Declaration + "\n");
            writer.Write("$upscope $end\n$enddefinitions $end\n#0\n$dumpvars\n");
            PriorityQueue<Source, (long, int)> next = new PriorityQueue<Source, (long, int)>();
            for (int i = 0; i < sources.Count; i++)
            {
                writer.Write(sources[i].First + sources[i].Code + "\n");
                if (sources[i].Values.MoveNext())
                    next.Enqueue(sources[i], (sources[i].Values.Current.Time, i));
            }
            writer.Write("$end\n");
            long now = 0;
            while (next.TryDequeue(out Source source, out (long Time, int Order) due))
            {
                if (due.Time > now)
                {
                    now = due.Time;
                    writer.Write("#" + now.ToString(CultureInfo.InvariantCulture) + "\n");
                }
                writer.Write(source.Values.Current.Value + source.Code + "\n");
                if (source.Values.MoveNext())
                    next.Enqueue(source, (source.Values.Current.Time, due.Order));
            }
            if (data.End > now)
                writer.Write("#" + data.End.ToString(CultureInfo.InvariantCulture) + "\n");
        }

        private static string Real(double value)
        {
            return "r" + value.ToString("R", CultureInfo.InvariantCulture) + " ";
        }

        private static IEnumerable<(long, string)> Levels(DigitalTrace trace)
        {
            for (int i = 0; i < trace.Count; i++)
                yield return (trace.TimeAt(i), trace.LevelAt(i) ? "1" : "0");
        }

        private static IEnumerable<(long, string)> Analog(AnalogTrace trace)
        {
            for (int i = 0; i < trace.Times.Count; i++)
                yield return (trace.Times[i], Real(trace.Values[i]));
        }

        private static IEnumerable<(long, string)> Duties(PulseTrace trace)
        {
            foreach (PulseSetting setting in trace.Settings)
                yield return (setting.Time, Real(setting.Hertz == 0 ? 0 : setting.Duty));
        }

        private long EdgesOf(PulseTrace trace)
        {
            double edges = 0;
            for (int i = 0; i < trace.Settings.Count; i++)
            {
                long until = i + 1 < trace.Settings.Count ? trace.Settings[i + 1].Time : data.End;
                edges += (until - trace.Settings[i].Time) * 2e-6 * trace.Settings[i].Hertz;
            }
            return (long)Math.Min(edges, long.MaxValue / 2);
        }

        private IEnumerable<(long, string)> Pulses(PulseTrace trace)
        {
            for (int i = 0; i < trace.Settings.Count; i++)
            {
                PulseSetting setting = trace.Settings[i];
                long until = i + 1 < trace.Settings.Count ? trace.Settings[i + 1].Time : data.End;
                if (setting.IsSteady)
                {
                    yield return (setting.Time, setting.IsHigh ? "1" : "0");
                    continue;
                }
                long count = (long)Math.Ceiling((until - setting.Time) / setting.Period);
                for (long k = 0; k < count; k++)
                {
                    long rise = setting.Time + (long)Math.Round(k * setting.Period);
                    long fall = setting.Time + (long)Math.Round((k + setting.Duty) * setting.Period);
                    if (rise >= until)
                        break;
                    yield return (rise, "1");
                    if (fall < until)
                        yield return (fall, "0");
                }
            }
        }
    }
}
