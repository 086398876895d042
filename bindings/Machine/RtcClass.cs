// The class machine.RTC: the calendar, and bytes that survive a reset.

using NanoPy.Core;
using NanoPy.Hal;
using NanoPy.Time;

namespace NanoPy.Machine
{
    internal sealed class PyRtc : PyNativeObject
    {
        internal PyRtc(PyType type) : base(type)
        {
        }
    }

    /// <summary>Constructor and methods of machine.RTC.</summary>
    internal sealed class RtcClass : NativeClass
    {
        /// <summary>Bytes that memory() keeps at most: MicroPython's number on the ESP32.</summary>
        private const int MostMemory = 2048;
        private readonly BoardAccess access;

        internal RtcClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "RTC"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("id", 0, 1, New);
            table.Add("datetime", 0, 1, DateTime);
            table.Add("init", 1, 1, Init);
            table.Add("memory", 0, 1, Memory);
        }

        private static object New(NativeCall call)
        {
            if (call.HasValue(0) && call.ArgInt(0) != 0)
                throw ScriptError.Value("RTC(" + call.ArgInt(0).ToString() + ") doesn't exist");
            return new PyRtc((PyType)call.Self);
        }

        // (year, month, day, weekday, hour, minute, second, microseconds)
        private object DateTime(NativeCall call)
        {
            if (call.HasValue(0))
            {
                long[] given = Fields(call);
                Set(given[0], given[1], given[2], given[4], given[5], given[6], given[7]);
                return Py.None;
            }
            long now = access.Board.Clock.UnixMicroseconds();
            object[] date = CivilTime.FromSeconds(CivilTime.Floor(now, 1000000)).Items;
            object[] items = new object[8];
            for (int i = 0; i < 3; i++)
            {
                items[i] = date[i];
                items[4 + i] = date[3 + i];
            }
            items[3] = date[6];
            items[7] = new PyInt(now - CivilTime.Floor(now, 1000000) * 1000000);
            return new PyTuple(items);
        }

        // (year, month, day, hour, minute, second, microseconds, time zone); the zone is not kept, as on MicroPython.
        private object Init(NativeCall call)
        {
            long[] given = Fields(call);
            Set(given[0], given[1], given[2], given[3], given[4], given[5], given[6]);
            return Py.None;
        }

        private static long[] Fields(NativeCall call)
        {
            PyList items = call.Interpreter.ToList(call[0]);
            if (items.Count != 8)
                throw ScriptError.Value("requested length 8 but object has length " + items.Count.ToString());
            long[] fields = new long[8];
            for (int i = 0; i < fields.Length; i++)
                fields[i] = call.Interpreter.ToIndex(items.Items[i]);
            return fields;
        }

        private void Set(long year, long month, long day, long hour, long minute, long second, long microsecond)
        {
            if (year < 1970 || year > 2261 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 || minute < 0 || minute > 59
                || second < 0 || second > 59 || microsecond < 0 || microsecond > 999999)
                throw ScriptError.Value("no such date or time");
            if (access.Peripherals.Calendar == null)
                throw access.Missing("calendar clock that can be set");
            long seconds = CivilTime.ToSeconds(new long[] { year, month, day, hour, minute, second });
            access.Peripherals.Calendar.Set(seconds * 1000000 + microsecond);
        }

        private object Memory(NativeCall call)
        {
            IPower power = access.Peripherals.Power;
            if (power == null)
                throw access.Missing("memory that survives a reset");
            if (!call.Has(0))
                return new PyBytes(power.Retained);
            PyBytes bytes = BoardAccess.Bytes(call, 0);
            if (bytes.Length > MostMemory)
                throw ScriptError.Value("buffer too long");
            power.Retained = bytes.ToArray();
            return Py.None;
        }
    }
}
