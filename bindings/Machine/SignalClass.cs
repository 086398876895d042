// The class machine.Signal: a pin whose active level may be low.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    internal sealed class PySignal : PyNativeObject
    {
        internal readonly int Pin;
        internal readonly bool Inverted;

        internal PySignal(PyType type, int pin, bool inverted) : base(type)
        {
            Pin = pin;
            Inverted = inverted;
        }
    }

    /// <summary>Constructor and methods of machine.Signal.</summary>
    internal sealed class SignalClass : NativeClass
    {
        private readonly BoardAccess access;
        private readonly IPins pins;

        internal SignalClass(BoardAccess access)
        {
            this.access = access;
            pins = access.Board.Pins;
        }

        public override string Name { get { return "Signal"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("", 1, 3, New);
            table.Add("__call__", 0, 1, Value);
            table.Add("value", 0, 1, Value);
            table.Add("on", 0, 0, On);
            table.Add("off", 0, 0, Off);
        }

        // Signal(pin, invert=False), or Signal(id, mode, pull, *, value, invert): what makes a Pin, with the value inverted too.
        private object New(NativeCall call)
        {
            object invert = call.Keyword("invert");
            PyPin pin = call.Interpreter.Unwrap(call[0]) as PyPin;
            if (pin != null && invert == null && call.Count > 1)
                invert = call[1];
            bool inverted = invert != null && call.Interpreter.Truth(invert);
            if (pin == null)
                pin = MakePin(call, inverted);
            else
                call.EndKeywords("invert");
            return new PySignal((PyType)call.Self, pin.Number, inverted);
        }

        private PyPin MakePin(NativeCall call, bool inverted)
        {
            Interpreter interpreter = call.Interpreter;
            int named = call.KeywordCount;
            object[] arguments = new object[call.Count + named];
            object[] names = new object[named];
            for (int i = 0; i < call.Count; i++)
                arguments[i] = call[i];
            int kept = 0;
            for (int k = 0; k < named; k++)
            {
                string name = call.KeywordName(k).ToString();
                if (name == "invert")
                    continue;
                object value = call.KeywordValue(k);
                if (name == "value" && inverted && value != Py.None)
                    value = Py.Bool(!interpreter.Truth(value));
                names[kept] = call.KeywordName(k);
                arguments[call.Count + kept++] = value;
            }
            if (kept < named)
            {
                object[] fewer = new object[call.Count + kept];
                System.Array.Copy(arguments, 0, fewer, 0, fewer.Length);
                object[] fewerNames = new object[kept];
                System.Array.Copy(names, 0, fewerNames, 0, kept);
                arguments = fewer;
                names = fewerNames;
            }
            return (PyPin)interpreter.CallArray(access.PinType, arguments, kept == 0 ? null : names);
        }

        private void Write(PySignal signal, bool active)
        {
            pins.Write(signal.Pin, active != signal.Inverted);
        }

        private object Value(NativeCall call)
        {
            PySignal signal = (PySignal)call.Self;
            if (!call.Has(0))
                return call.Int(pins.Read(signal.Pin) != signal.Inverted ? 1 : 0);
            Write(signal, call.ArgTruth(0));
            return Py.None;
        }

        private object On(NativeCall call)
        {
            Write((PySignal)call.Self, true);
            return Py.None;
        }

        private object Off(NativeCall call)
        {
            Write((PySignal)call.Self, false);
            return Py.None;
        }
    }
}
