// Makes a wave view of what a simulated board remembers of a run.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NanoPy.Simulated;

namespace NanoPy.Cli
{
    internal sealed class WaveRecorder
    {
        /// <summary>Values that stand for a voltage that changes all the time.</summary>
        private const int Samples = 1000;

        private const double MostDuty = 65535;
        private const double SupplyVolts = 3.3;

        private readonly SimulatedBoard board;
        /// <summary>Rows by the pin's number, and then by kind.</summary>
        private readonly SortedDictionary<(int Pin, int Kind), WaveTrace> rows = new SortedDictionary<(int, int), WaveTrace>();
        private long end;
        private long safeAt = -1;

        private const int Digital = 0, Pulses = 1, Input = 2, Output = 3;

        private WaveRecorder(SimulatedBoard board)
        {
            this.board = board;
            end = Math.Max(1, board.Clock.Elapsed);
        }

        /// <summary>The run so far.</summary>
        /// <param name="title">What stands above it.</param>
        internal static WaveData Record(SimulatedBoard board, string title)
        {
            WaveRecorder recorder = new WaveRecorder(board);
            recorder.AddLevels();
            recorder.AddPulses();
            recorder.AddOutputs();
            recorder.AddInputs();
            WaveData data = new WaveData
            {
                Title = title,
                Subtitle = board.Name,
                End = recorder.end,
                SafeAt = recorder.safeAt,
                Dropped = board.Pins.Dropped + board.Peripherals.Pwm.Dropped + board.Peripherals.AnalogOutputs.Dropped + board.Notes.Dropped,
            };
            data.Traces.AddRange(recorder.rows.Values);
            recorder.AddNotes(data);
            return data;
        }

        private void AddLevels()
        {
            foreach (PinChange change in board.Pins.History)
            {
                if (!rows.TryGetValue((change.Pin, Digital), out WaveTrace trace))
                {
                    rows[(change.Pin, Digital)] = trace = new DigitalTrace
                    {
                        Label = Number(change.Pin),
                        Detail = Detail(change.Pin),
                        Id = Id(change.Pin, ""),
                        StartsHigh = !change.High,
                    };
                }
                DigitalTrace digital = (DigitalTrace)trace;
                digital.Add(change.Time, change.High);
                digital.IsOutput |= change.IsOutput;
                if (change.Cause == PinCause.Safe && safeAt < 0)
                    safeAt = change.Time;
                end = Math.Max(end, change.Time);
            }
        }

        private void AddPulses()
        {
            foreach (PwmChange change in board.Peripherals.Pwm.History)
            {
                PulseTrace trace = Row(change.Pin, Pulses, () => new PulseTrace { Label = Number(change.Pin), Detail = Detail(change.Pin), Id = Id(change.Pin, "_pwm") });
                trace.Settings.Add(new PulseSetting { Time = change.Time, Hertz = change.Hertz, Duty = change.Duty / MostDuty });
            }
        }

        private void AddOutputs()
        {
            foreach (AnalogChange change in board.Peripherals.AnalogOutputs.History)
            {
                AnalogTrace trace = Row(change.Pin, Output, () => Analog(change.Pin, "DAC", "_dac"));
                trace.Times.Add(change.Time);
                trace.Values.Add(change.Millivolts / 1000.0);
            }
        }

        // What is at an input is known at any time: it is looked at as often as it can be seen.
        private void AddInputs()
        {
            foreach (int pin in board.Peripherals.AnalogInputs.Pins)
            {
                AnalogTrace trace = Row(pin, Input, () => Analog(pin, "ADC", "_adc"));
                double last = double.NaN;
                for (int i = 0; i <= Samples; i++)
                {
                    long time = end / Samples * i + end % Samples * i / Samples;
                    double volts = board.Peripherals.AnalogInputs.MillivoltsAt(pin, time) / 1000.0;
                    if (volts == last)
                        continue;
                    trace.Times.Add(time);
                    trace.Values.Add(volts);
                    last = volts;
                }
            }
        }

        private T Row<T>(int pin, int kind, Func<T> make) where T : WaveTrace
        {
            if (rows.TryGetValue((pin, kind), out WaveTrace trace))
                return (T)trace;
            T added = make();
            rows[(pin, kind)] = added;
            return added;
        }

        private AnalogTrace Analog(int pin, string kind, string suffix)
        {
            string detail = Detail(pin);
            return new AnalogTrace
            {
                Label = Number(pin),
                Detail = detail.Length == 0 ? kind : detail,
                Id = Id(pin, suffix),
                Lowest = 0,
                Highest = SupplyVolts,
                Unit = "V",
            };
        }

        private void AddNotes(WaveData data)
        {
            SortedDictionary<string, NoteTrace> wires = new SortedDictionary<string, NoteTrace>(StringComparer.Ordinal);
            foreach (WireNote note in board.Notes.All)
            {
                if (!wires.TryGetValue(note.Wire, out NoteTrace trace))
                    wires[note.Wire] = trace = new NoteTrace { Label = note.Wire, Detail = "", Id = Word(note.Wire) };
                trace.Notes.Add((note.Start, note.End, note.Text));
            }
            data.Traces.AddRange(wires.Values);
        }

        private static string Number(int pin)
        {
            return pin.ToString(CultureInfo.InvariantCulture);
        }

        // The pin's name on the board, or what is wired to it.
        private string Detail(int pin)
        {
            string name = board.Pins.NameOf(pin);
            DeviceModel device = board.Devices.FirstOrDefault(other => other.Place == "pin " + Number(pin));
            return device != null ? device.Name : name ?? "";
        }

        private string Id(int pin, string suffix)
        {
            string name = board.Pins.NameOf(pin);
            return "pin" + Number(pin) + (name == null ? "" : "_" + Word(name)) + suffix;
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
