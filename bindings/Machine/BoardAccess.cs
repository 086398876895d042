// What the classes of `machine` share: the board, which pin an argument means, and whether the board allows it.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>A board as the modules of one interpreter use it.</summary>
    public sealed class BoardAccess : IStopCheck
    {
        /// <summary>The board.</summary>
        public readonly IBoard Board;
        /// <summary>What it has beside pins, clock and chip.</summary>
        public readonly Peripherals Peripherals;
        private readonly IPinPolicy policy;
        private Interpreter interpreter;
        private PyType pinType;

        public BoardAccess(IBoard board)
        {
            Board = board;
            Peripherals = Peripherals.Of(board);
            policy = Peripherals.Policy != null ? Peripherals.Policy : new AbilityPolicy(board.Pins);
        }

        /// <summary>Which pin is for what.</summary>
        public IPinPolicy Policy { get { return policy; } }

        /// <summary>Whether a wait should end, because the script is to stop.</summary>
        public bool IsStopRequested { get { return interpreter != null && interpreter.Signal.IsRequested; } }

        internal void Attach(Interpreter owner, PyType pin)
        {
            interpreter = owner;
            pinType = pin;
        }

        /// <summary>The class machine.Pin; null until `machine` is imported.</summary>
        internal PyType PinType { get { return pinType; } }

        /// <summary>Pin number that argument i means: a number, a name on the board, or a Pin; raises ValueError.</summary>
        public int Pin(NativeCall call, int i)
        {
            return Pin(call.Interpreter, call.IsInt(i) ? null : call[i], call.IsInt(i) ? call.ArgInt(i) : 0);
        }

        /// <summary>As Pin; missing if the argument was not given, is None or -1.</summary>
        public int PinOr(NativeCall call, int i, int missing)
        {
            if (!call.HasValue(i) || (call.IsInt(i) && call.ArgInt(i) == -1))
                return missing;
            return Pin(call, i);
        }

        /// <summary>Pin number that an object means.</summary>
        public int Pin(Interpreter owner, object value)
        {
            return Pin(owner, value, 0);
        }

        private int Pin(Interpreter owner, object value, long number)
        {
            object id = owner.Unwrap(value);
            PyPin other = id as PyPin;
            if (other != null)
                return other.Number;
            PyStr name = id as PyStr;
            if (name != null)
            {
                number = Board.Pins.Find(name.ToString());
                if (number < 0)
                    throw ScriptError.Value(policy.RefuseName(name.ToString()));
            }
            else if (value != null)
                number = owner.ToIndex(value);
            if (number != (int)number)
                throw ScriptError.Value("invalid pin");
            Require((int)number, PinUse.Input);
            return (int)number;
        }

        /// <summary>Raises ValueError with the reason if a pin cannot be used so.</summary>
        public void Require(int pin, int use)
        {
            string reason = policy.Refuse(pin, use);
            if (reason != null)
                throw ScriptError.Value(reason);
        }

        /// <summary>Takes a pin for a bus or channel; raises ValueError with the reason if it cannot be.</summary>
        public void Claim(int pin, int use, string owner)
        {
            Require(pin, use);
            string reason = policy.Claim(pin, use, owner);
            if (reason != null)
                throw ScriptError.Value(reason);
        }

        /// <summary>The error for what a board has not: "this board has no DAC".</summary>
        public ScriptException Missing(string what)
        {
            return ScriptError.Value(policy.BoardName + " has no " + what);
        }

        /// <summary>OSError with an error number and its name.</summary>
        public static ScriptException OsError(Interpreter owner, int number, string name)
        {
            object error = owner.Instantiate(owner.Type(TypeIds.OSError), new object[] { new PyInt(number), PyStr.From(name) }, null);
            return new ScriptException((PyException)error);
        }

        /// <summary>Argument i as bytes to read from: bytes, bytearray or str; raises TypeError.</summary>
        public static PyBytes Bytes(NativeCall call, int i)
        {
            return Bytes(call.Interpreter, call[i]);
        }

        /// <summary>An object as bytes to read from.</summary>
        public static PyBytes Bytes(Interpreter owner, object value)
        {
            object plain = owner.Unwrap(value);
            PyBytes bytes = plain as PyBytes;
            if (bytes != null)
                return bytes;
            PyStr text = plain as PyStr;
            if (text == null)
                throw ScriptError.Type("object with buffer protocol required");
            return new PyBytes(text.Bytes);
        }

        /// <summary>Argument i as bytes to write into: a bytearray; raises TypeError.</summary>
        public static PyBytes Buffer(NativeCall call, int i)
        {
            PyBytes bytes = call.Interpreter.Unwrap(call[i]) as PyBytes;
            if (bytes == null || !bytes.Mutable)
                throw ScriptError.Type("a bytearray is required, not '" + call.Interpreter.TypeName(call[i]) + "'");
            return bytes;
        }

        /// <summary>A count of bytes from argument i: 0 to Limits.SequenceLength; raises ValueError.</summary>
        public static int Count(NativeCall call, int i)
        {
            long count = call.ArgInt(i);
            if (count < 0)
                throw ScriptError.Value("length must not be negative");
            if (count > Limits.SequenceLength)
                throw ScriptError.Of(TypeIds.MemoryError, "");
            return (int)count;
        }
    }

    /// <summary>The rules of a board that tells no more than what its pins can do.</summary>
    internal sealed class AbilityPolicy : IPinPolicy
    {
        private readonly IPins pins;

        internal AbilityPolicy(IPins pins)
        {
            this.pins = pins;
        }

        public string BoardName { get { return "this board"; } }

        public bool IsRadioActive { get; set; }

        public string Refuse(int pin, int use)
        {
            int abilities = pins.Abilities(pin);
            if (abilities == PinAbility.None)
                return "invalid pin";
            switch (use)
            {
                case PinUse.Input:
                case PinUse.Interrupt:
                case PinUse.SpiMiso:
                case PinUse.UartRx:
                case PinUse.UartCts:
                case PinUse.Wake:
                    return null;
                case PinUse.PullUp:
                case PinUse.PullDown:
                    return (abilities & PinAbility.Pulls) == 0 ? "pin has no pull resistors" : null;
                case PinUse.Analog:
                    return (abilities & (PinAbility.Analog | PinAbility.AnalogWithoutRadio)) == 0 ? "invalid pin: " + pin.ToString() + " is no analog input" : null;
                case PinUse.Dac:
                    return (abilities & PinAbility.Dac) == 0 ? "invalid Pin for DAC" : null;
                case PinUse.Touch:
                    return (abilities & PinAbility.Touch) == 0 ? "invalid pin for touchpad" : null;
                default:
                    return (abilities & PinAbility.Output) == 0 ? "pin can only be input" : null;
            }
        }

        public string RefuseName(string name)
        {
            return "invalid pin: there is no pin named " + name;
        }

        public string Claim(int pin, int use, string owner)
        {
            return null;
        }

        public void Release(string owner)
        {
        }

        public void ReleaseAll()
        {
        }

        public int DefaultPin(int use, int bus)
        {
            return -1;
        }

        public int AdcChannel(int pin)
        {
            return -1;
        }
    }
}
