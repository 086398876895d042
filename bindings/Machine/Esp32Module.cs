// The module `esp32`: what wakes the chip, its temperature, and values that survive in flash.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>`esp32`.</summary>
    public sealed class Esp32Module : ModuleSource
    {
        private readonly BoardAccess access;

        public Esp32Module(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "esp32"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNamed("wake_on_ext0", "pin,level", 2, WakeOnExt0);
            table.AddNamed("wake_on_ext1", "pins,level", 2, WakeOnExt1);
            table.AddNamed("wake_on_gpio", "pins,level", 2, WakeOnPins);
            table.Add("wake_on_touch", 1, 1, WakeOnTouch);
            table.Add("gpio_deep_sleep_hold", 1, 1, Hold);
            table.Add("raw_temperature", 0, 0, Fahrenheit);
            table.Add("mcu_temperature", 0, 0, Celsius);
            table.AddValue("WAKEUP_ALL_LOW", AllLow);
            table.AddValue("WAKEUP_ANY_HIGH", AnyHigh);
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            PyType type = new NvsClass(access).Make(interpreter);
            module.Globals.Set(type.Name, type, interpreter);
        }

        private static object AllLow(NativeCall call)
        {
            return Py.False;
        }

        private static object AnyHigh(NativeCall call)
        {
            return Py.True;
        }

        private object Wake(int source, int[] pins, bool high)
        {
            for (int i = 0; i < pins.Length; i++)
                access.Require(pins[i], PinUse.Wake);
            if (access.Peripherals.Power == null || !access.Peripherals.Power.TryWakeOnPins(source, pins, high))
                throw ScriptError.Value("this chip cannot wake up so");
            return Py.None;
        }

        private object WakeOnExt0(NativeCall call)
        {
            int[] pins = call.HasValue(0) ? new int[] { access.Pin(call, 0) } : new int[0];
            return Wake(WakeReason.Ext0, pins, call.ArgTruth(1));
        }

        private int[] Pins(NativeCall call)
        {
            if (!call.HasValue(0))
                return new int[0];
            PyList list = call.Interpreter.ToList(call[0]);
            int[] pins = new int[list.Count];
            for (int i = 0; i < pins.Length; i++)
                pins[i] = access.Pin(call.Interpreter, list.Items[i]);
            return pins;
        }

        private object WakeOnExt1(NativeCall call)
        {
            return Wake(WakeReason.Ext1, Pins(call), call.ArgTruth(1));
        }

        private object WakeOnPins(NativeCall call)
        {
            return Wake(WakeReason.Pin, Pins(call), call.ArgTruth(1));
        }

        private object WakeOnTouch(NativeCall call)
        {
            if (access.Peripherals.Power == null || !access.Peripherals.Power.TryWakeOnTouch(call.ArgTruth(0)))
                throw ScriptError.Value("this chip cannot wake up by touch");
            return Py.None;
        }

        // Pads cannot be held with nanoFramework: False is as it is, True is refused.
        private object Hold(NativeCall call)
        {
            if (call.ArgTruth(0))
                throw ScriptError.Value("pins cannot be held in deep sleep");
            return Py.None;
        }

        private int Milli()
        {
            int milli = access.Peripherals.Sensors == null ? int.MinValue : access.Peripherals.Sensors.MilliCelsius();
            if (milli == int.MinValue)
                throw access.Missing("temperature sensor in its chip");
            return milli;
        }

        private object Fahrenheit(NativeCall call)
        {
            return call.Int((Milli() * 9 / 5 + 32000 + 500) / 1000);
        }

        private object Celsius(NativeCall call)
        {
            return call.Int((Milli() + 500) / 1000);
        }
    }

    /// <summary>A namespace of values; changes are in memory until commit.</summary>
    internal sealed class PyNvs : PyNativeObject
    {
        internal readonly string Path;
        /// <summary>PyInt or PyBytes by name.</summary>
        internal readonly PyDict Values = new PyDict();

        internal PyNvs(PyType type, string path) : base(type)
        {
            Path = path;
        }
    }

    /// <summary>Constructor and methods of esp32.NVS: one file for each namespace.</summary>
    internal sealed class NvsClass : NativeClass
    {
        private const string Prefix = "/.nvs-";
        /// <summary>Longest name of a namespace or a value: the ESP32's own limit.</summary>
        private const int LongestName = 15;
        private const int LongestBlob = 4000;
        private const int MostFile = 65536;
        private const int IntTag = 'i', BlobTag = 'b';
        private const int NotFound = -4354, WrongLength = -4364;

        private readonly BoardAccess access;

        internal NvsClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "NVS"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("namespace", 1, 1, New);
            table.Add("set_i32", 2, 2, SetInt);
            table.Add("get_i32", 1, 1, GetInt);
            table.Add("set_blob", 2, 2, SetBlob);
            table.Add("get_blob", 2, 2, GetBlob);
            table.Add("erase_key", 1, 1, Erase);
            table.Add("commit", 0, 0, Commit);
        }

        private object New(NativeCall call)
        {
            if (access.Peripherals.Storage == null)
                throw access.Missing("storage");
            PyNvs nvs = new PyNvs((PyType)call.Self, Prefix + NameAt(call, 0));
            int error;
            IFile file = access.Peripherals.Storage.Open(nvs.Path, StorageAccess.Read, out error);
            if (file == null)
                return nvs;
            byte[] bytes = new byte[file.Length > MostFile ? MostFile : (int)file.Length];
            int count = file.Read(bytes, 0, bytes.Length);
            file.Close();
            Load(call.Interpreter, nvs, bytes, count);
            return nvs;
        }

        private static PyStr NameAt(NativeCall call, int i)
        {
            PyStr name = call.ArgStr(i);
            if (name.Bytes.Length == 0 || name.Bytes.Length > LongestName)
                throw ScriptError.Value("names have 1 to 15 bytes");
            return name;
        }

        // Entries: tag, length of the name, name, length of the value (2 bytes), value. A file that was cut ends early.
        private static void Load(Interpreter interpreter, PyNvs nvs, byte[] bytes, int count)
        {
            int at = 0;
            while (at + 2 <= count)
            {
                int tag = bytes[at];
                int nameLength = bytes[at + 1];
                int value = at + 2 + nameLength;
                if (value + 2 > count)
                    return;
                int length = bytes[value] | bytes[value + 1] << 8;
                if (value + 2 + length > count || Utf8.FirstInvalid(bytes, at + 2, value) >= 0)
                    return;
                PyStr name = PyStr.FromBytes(bytes, at + 2, nameLength);
                int first = value + 2;
                if (tag == IntTag && length == 4)
                    nvs.Values.Set(name, new PyInt(bytes[first] | bytes[first + 1] << 8 | bytes[first + 2] << 16 | bytes[first + 3] << 24), interpreter);
                else
                {
                    byte[] blob = new byte[length];
                    System.Array.Copy(bytes, first, blob, 0, length);
                    nvs.Values.Set(name, new PyBytes(blob), interpreter);
                }
                at = first + length;
            }
        }

        private static ScriptException Error(NativeCall call, int number, string name)
        {
            return BoardAccess.OsError(call.Interpreter, number, name);
        }

        private static object SetInt(NativeCall call)
        {
            ((PyNvs)call.Self).Values.Set(NameAt(call, 0), new PyInt(call.ArgInt32(1)), call.Interpreter);
            return Py.None;
        }

        private static object GetInt(NativeCall call)
        {
            PyInt value = ((PyNvs)call.Self).Values.Get(NameAt(call, 0), call.Interpreter) as PyInt;
            if (value == null)
                throw Error(call, NotFound, "ESP_ERR_NVS_NOT_FOUND");
            return call.Int(value.Value);
        }

        private static object SetBlob(NativeCall call)
        {
            PyBytes bytes = BoardAccess.Bytes(call, 1);
            if (bytes.Length > LongestBlob)
                throw ScriptError.Value("a blob has at most 4000 bytes");
            ((PyNvs)call.Self).Values.Set(NameAt(call, 0), new PyBytes(bytes.ToArray()), call.Interpreter);
            return Py.None;
        }

        private static object GetBlob(NativeCall call)
        {
            PyBytes value = ((PyNvs)call.Self).Values.Get(NameAt(call, 0), call.Interpreter) as PyBytes;
            PyBytes buffer = BoardAccess.Buffer(call, 1);
            if (value == null)
                throw Error(call, NotFound, "ESP_ERR_NVS_NOT_FOUND");
            if (value.Length > buffer.Length)
                throw Error(call, WrongLength, "ESP_ERR_NVS_INVALID_LENGTH");
            System.Array.Copy(value.Items, 0, buffer.Items, 0, value.Length);
            return call.Int(value.Length);
        }

        private static object Erase(NativeCall call)
        {
            if (((PyNvs)call.Self).Values.Remove(NameAt(call, 0), call.Interpreter) == null)
                throw Error(call, NotFound, "ESP_ERR_NVS_NOT_FOUND");
            return Py.None;
        }

        private object Commit(NativeCall call)
        {
            PyNvs nvs = (PyNvs)call.Self;
            ByteWriter all = new ByteWriter(64);
            for (int i = nvs.Values.NextEntry(0); i >= 0; i = nvs.Values.NextEntry(i + 1))
            {
                PyStr name = (PyStr)nvs.Values.KeyAt(i);
                PyInt number = nvs.Values.ValueAt(i) as PyInt;
                PyBytes blob = nvs.Values.ValueAt(i) as PyBytes;
                all.WriteByte(number != null ? IntTag : BlobTag);
                all.WriteByte(name.Bytes.Length);
                all.Write(name);
                int length = number != null ? 4 : blob.Length;
                all.WriteByte(length);
                all.WriteByte(length >> 8);
                for (int shift = 0; number != null && shift < 32; shift += 8)
                    all.WriteByte((int)(number.Value >> shift));
                if (blob != null)
                    all.Write(blob.Items, 0, blob.Length);
            }
            int error;
            IFile file = access.Peripherals.Storage.Open(nvs.Path, StorageAccess.Create, out error);
            if (file != null)
            {
                error = file.Write(all.Buffer, 0, all.Length);
                file.Flush();
                file.Close();
            }
            if (error != StorageError.None)
                throw Error(call, error, "EIO");
            return Py.None;
        }
    }
}
