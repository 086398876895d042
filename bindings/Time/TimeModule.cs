// The module `time`: CPython's seconds and MicroPython's ticks. Knows the clock only through Hal.
// time() counts from 1970 on every board (MicroPython on the ESP32 counts from 2000), and local time is UTC: a board knows no time zone.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Time
{
    /// <summary>Ends the clock's wait when a stop is requested.</summary>
    public sealed class ClockWaker : Waker
    {
        private readonly IClock clock;

        public ClockWaker(IClock clock)
        {
            this.clock = clock;
        }

        public override void Wake()
        {
            clock.Wake();
        }
    }

    /// <summary>The module `time`.</summary>
    public sealed class TimeModule : ModuleSource
    {
        /// <summary>Ticks count up to this power of two and start again at 0, as on MicroPython's 32-bit boards.</summary>
        private const long TicksPeriod = 1L << 30;

        /// <summary>Longest wait that is handed to the clock in one piece.</summary>
        private const int LongestWaitMs = 60 * 60 * 1000;

        /// <summary>Seconds that fit a 64-bit count of nanoseconds: what CPython can sleep at most.</summary>
        private const long MostSeconds = 9223372036;

        private readonly IClock clock;
        private readonly IExactClock exact;

        public TimeModule(IClock clock)
        {
            this.clock = clock;
            exact = clock as IExactClock;
        }

        public override string Name { get { return "time"; } }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            interpreter.Signal.SetWaker(new ClockWaker(clock));
        }

        public override void AddRows(NativeTable table)
        {
            table.Add("gmtime", 0, 1, Calendar);
            table.Add("localtime", 0, 1, Calendar);
            table.Add("mktime", 1, 1, MakeTime);
            table.Add("monotonic", 0, 0, Monotonic);
            table.Add("monotonic_ns", 0, 0, MonotonicNs);
            table.Add("perf_counter", 0, 0, Monotonic);
            table.Add("perf_counter_ns", 0, 0, MonotonicNs);
            table.Add("sleep", 1, 1, Sleep);
            table.Add("sleep_ms", 1, 1, SleepMs);
            table.Add("sleep_us", 1, 1, SleepUs);
            table.Add("ticks_add", 2, 2, TicksAdd);
            table.Add("ticks_cpu", 0, 0, TicksUs);
            table.Add("ticks_diff", 2, 2, TicksDiff);
            table.Add("ticks_ms", 0, 0, TicksMs);
            table.Add("ticks_us", 0, 0, TicksUs);
            table.Add("time", 0, 0, Time);
            table.Add("time_ns", 0, 0, TimeNs);
        }

        // ---- waiting --------------------------------------------------------------------------------------------------------------

        // Most clocks wait whole milliseconds; what is left of the last one is spent looking at them.
        private void WaitFor(Interpreter interpreter, long microseconds)
        {
            if (exact != null)
            {
                WaitExactly(interpreter, microseconds);
                return;
            }
            long end = clock.Microseconds() + microseconds;
            for (;;)
            {
                interpreter.Pause();
                long left = end - clock.Microseconds();
                if (left <= 0)
                    return;
                long milliseconds = left / 1000;
                if (milliseconds > 0)
                    clock.Wait(milliseconds > LongestWaitMs ? LongestWaitMs : (int)milliseconds);
            }
        }

        // What callbacks take counts as waited.
        private void WaitExactly(Interpreter interpreter, long microseconds)
        {
            long end = exact.Now + microseconds;
            for (;;)
            {
                interpreter.Pause();
                long left = end - exact.Now;
                if (left <= 0)
                    return;
                exact.Sleep(left);
            }
        }

        private object Sleep(NativeCall call)
        {
            double seconds = call.IsFloat(0) ? call.ArgFloat(0) : call.ArgInt(0);
            if (double.IsNaN(seconds))
                throw ScriptError.Value("Invalid value NaN (not a number)");
            if (seconds > MostSeconds || seconds < -MostSeconds)
                throw ScriptError.Overflow("timestamp too large to convert to C _PyTime_t");
            if (seconds < 0)
                throw ScriptError.Value("sleep length must be non-negative");
            double microseconds = seconds * 1e6;
            long whole = (long)microseconds;
            WaitFor(call.Interpreter, whole < microseconds ? whole + 1 : whole);
            return Py.None;
        }

        private object SleepMs(NativeCall call)
        {
            WaitScaled(call, 1000);
            return Py.None;
        }

        private object SleepUs(NativeCall call)
        {
            WaitScaled(call, 1);
            return Py.None;
        }

        // As on MicroPython, a time that is over already is no error.
        private void WaitScaled(NativeCall call, int unit)
        {
            long count = call.ArgInt(0);
            if (count > MostSeconds * 1000)
                throw ScriptError.Overflow("timestamp too large to convert to C _PyTime_t");
            WaitFor(call.Interpreter, count < 0 ? 0 : count * unit);
        }

        // ---- clocks ---------------------------------------------------------------------------------------------------------------

        private object Monotonic(NativeCall call)
        {
            return call.Float(clock.Microseconds() / 1e6);
        }

        private object MonotonicNs(NativeCall call)
        {
            return call.Int(clock.Microseconds() * 1000);
        }

        private object Time(NativeCall call)
        {
            return call.Float(clock.UnixMicroseconds() / 1e6);
        }

        private object TimeNs(NativeCall call)
        {
            return call.Int(clock.UnixMicroseconds() * 1000);
        }

        private object TicksMs(NativeCall call)
        {
            return call.Int(clock.Microseconds() / 1000 & (TicksPeriod - 1));
        }

        private object TicksUs(NativeCall call)
        {
            return call.Int(clock.Microseconds() & (TicksPeriod - 1));
        }

        private static object TicksAdd(NativeCall call)
        {
            long delta = call.ArgInt(1);
            if (delta >= TicksPeriod / 2 || delta < -TicksPeriod / 2)
                throw ScriptError.Overflow("ticks interval overflow");
            return call.Int((call.ArgInt(0) + delta) & (TicksPeriod - 1));
        }

        private static object TicksDiff(NativeCall call)
        {
            long distance = call.ArgInt(0) - call.ArgInt(1) + TicksPeriod / 2;
            return call.Int((distance & (TicksPeriod - 1)) - TicksPeriod / 2);
        }

        // ---- calendar ---------------------------------------------------------------------------------------------------------------

        private object Calendar(NativeCall call)
        {
            if (!call.HasValue(0))
                return CivilTime.FromSeconds(CivilTime.Floor(clock.UnixMicroseconds(), 1000000));
            if (!call.IsFloat(0))
                return CivilTime.FromSeconds(call.ArgInt(0));
            double seconds = call.ArgFloat(0);
            if (double.IsNaN(seconds))
                throw ScriptError.Value("Invalid value NaN (not a number)");
            // Beyond this FromSeconds refuses it; the conversion to long must not be tried.
            if (seconds > CivilTime.Latest || seconds < CivilTime.Earliest)
                return CivilTime.FromSeconds(long.MaxValue);
            long whole = (long)seconds;
            return CivilTime.FromSeconds(whole > seconds ? whole - 1 : whole);
        }

        private static object MakeTime(NativeCall call)
        {
            object value = call.Interpreter.Unwrap(call[0]);
            PyList list = value as PyList;
            PyTuple tuple = value as PyTuple;
            if (list == null && tuple == null)
                throw ScriptError.Type("Tuple or struct_time argument required");
            object[] items = list != null ? list.Items : tuple.Items;
            int count = list != null ? list.Count : tuple.Count;
            if (count < 8 || count > 9)
                throw ScriptError.Type("mktime needs a tuple of length 8 or 9 (" + count.ToString() + " given)");
            long[] fields = new long[6];
            for (int i = 0; i < fields.Length; i++)
            {
                fields[i] = call.Interpreter.ToIndex(items[i]);
                if (fields[i] != (int)fields[i])
                    throw ScriptError.Overflow("mktime argument out of range");
            }
            return call.Int(CivilTime.ToSeconds(fields));
        }
    }
}
