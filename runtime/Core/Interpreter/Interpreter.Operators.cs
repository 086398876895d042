// Operators: first what a class of the script defines, then what the library says of builtin types, then the error.

using NanoPy.Numbers;

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        // For messages only, so that no table stays in memory: the symbols of Opcode.Add and on, and those of Opcode.Lt and on.
        private const string BinarySymbols = "+,-,*,/,//,%,** or pow(),@,&,|,^,<<,>>";
        private const string CompareSymbols = "<,<=,>,>=,==,!=";

        // ---- from the loop ----------------------------------------------------------------------------------------------------

        private void BinaryRegisters(Frame frame, Opcode op, int a, int b, int c)
        {
            if (op > Opcode.InShr)
                op = op == Opcode.AddTo ? Opcode.Add : op == Opcode.SubFrom ? Opcode.Sub : Opcode.InAdd;
            object x = frame.R[b];
            object y = frame.R[c];
            if ((x == Tag.Float || x == Tag.Int) && (y == Tag.Float || y == Tag.Int) && (x == Tag.Float || y == Tag.Float))
            {
                double left = x == Tag.Float ? frame.D[b] : frame.N[b];
                double right = y == Tag.Float ? frame.D[c] : frame.N[c];
                if (FloatArithmetic(Plain(op), left, right))
                {
                    frame.D[a] = Real;
                    frame.R[a] = Tag.Float;
                    return;
                }
            }
            else if (x == Tag.Int && y == Tag.Int && (op == Opcode.TrueDiv || op == Opcode.InTrueDiv) && frame.N[c] != 0
                && IsExact(frame.N[b]) && IsExact(frame.N[c]))
            {
                frame.D[a] = (double)frame.N[b] / frame.N[c];
                frame.R[a] = Tag.Float;
                return;
            }
            object left2 = frame.Get(b);
            object right2 = frame.Get(c);
            frame.Set(a, op >= Opcode.InAdd ? InPlace(op, left2, right2) : Binary(op, left2, right2), this);
        }

        // Ints up to 2**53 are doubles without rounding, so that their quotient is rounded once.
        private static bool IsExact(long value)
        {
            return value <= 9007199254740992 && value >= -9007199254740992;
        }

        private static Opcode Plain(Opcode op)
        {
            return op >= Opcode.InAdd ? op - (Opcode.InAdd - Opcode.Add) : op;
        }

        private bool FloatArithmetic(Opcode op, double left, double right)
        {
            switch (op)
            {
                case Opcode.Add:
                    Real = left + right;
                    return true;
                case Opcode.Sub:
                    Real = left - right;
                    return true;
                case Opcode.Mul:
                    Real = left * right;
                    return true;
                case Opcode.TrueDiv:
                    if (right == 0.0)
                        return false;
                    Real = left / right;
                    return true;
                default:
                    return false;
            }
        }

        private void BinaryImmediate(Frame frame, Opcode op, int a, int b, int immediate)
        {
            if (frame.R[b] == Tag.Float)
            {
                frame.D[a] = op == Opcode.AddInt || op == Opcode.AddIntTo || op == Opcode.InAddInt ? frame.D[b] + immediate : frame.D[b] - immediate;
                frame.R[a] = Tag.Float;
                return;
            }
            object left = frame.Get(b);
            object right = new PyInt(immediate);
            object result;
            switch (op)
            {
                case Opcode.AddInt:
                case Opcode.AddIntTo:
                    result = Binary(Opcode.Add, left, right);
                    break;
                case Opcode.SubInt:
                case Opcode.SubIntFrom:
                case Opcode.SubIntCall:
                    result = Binary(Opcode.Sub, left, right);
                    break;
                case Opcode.InAddInt:
                    result = InPlace(Opcode.InAdd, left, right);
                    break;
                default:
                    result = InPlace(Opcode.InSub, left, right);
                    break;
            }
            frame.Set(a, result, this);
        }

        private void UnaryRegister(Frame frame, Opcode op, int a, int b)
        {
            object value = frame.R[b];
            if (value == Tag.Float && op != Opcode.Invert)
            {
                frame.D[a] = op == Opcode.Neg ? -frame.D[b] : frame.D[b];
                frame.R[a] = value;
                return;
            }
            if (value == Tag.Int && frame.N[b] != long.MinValue)
            {
                frame.N[a] = op == Opcode.Neg ? -frame.N[b] : op == Opcode.Invert ? ~frame.N[b] : frame.N[b];
                frame.R[a] = value;
                return;
            }
            frame.Set(a, Unary(op, frame.Get(b)), this);
        }

        private bool TruthOf(Frame frame, int register)
        {
            object value = frame.R[register];
            if (value == Tag.Int)
                return frame.N[register] != 0;
            if (value == Tag.Float)
                return frame.D[register] != 0.0;
            if (value == Py.None)
                return false;
            return Truth(frame.Get(register));
        }

        private bool IsSame(Frame frame, int b, int c)
        {
            object x = frame.R[b];
            object y = frame.R[c];
            if (x == null || y == null)
                return frame.Get(b) == frame.Get(c);
            if (x != y)
                return false;
            return x == Tag.Int ? frame.N[b] == frame.N[c] : x != Tag.Float || frame.D[b] == frame.D[c];
        }

        private void CompareRegisters(Frame frame, Opcode op, int a, int b, int c)
        {
            int known = CompareNumbers(frame, op, b, c);
            if (known >= 0)
                frame.R[a] = known != 0 ? Py.True : Py.False;
            else
                frame.Set(a, Compare(op, frame.Get(b), frame.Get(c)), this);
        }

        // 1 or 0 for two unboxed numbers, else -1.
        private static int CompareNumbers(Frame frame, Opcode op, int b, int c)
        {
            object x = frame.R[b];
            object y = frame.R[c];
            if (x == Tag.Int && y == Tag.Int)
                return CompareInts(op, frame.N[b], frame.N[c]) ? 1 : 0;
            if (x == Tag.Float && y == Tag.Float)
                return CompareFloats(op, frame.D[b], frame.D[c]) ? 1 : 0;
            if (x == Tag.Float && y == Tag.Int && IsExact(frame.N[c]))
                return CompareFloats(op, frame.D[b], frame.N[c]) ? 1 : 0;
            if (x == Tag.Int && y == Tag.Float && IsExact(frame.N[b]))
                return CompareFloats(op, frame.N[b], frame.D[c]) ? 1 : 0;
            return -1;
        }

        internal static bool CompareInts(Opcode op, long x, long y)
        {
            switch (op)
            {
                case Opcode.Lt: return x < y;
                case Opcode.Le: return x <= y;
                case Opcode.Gt: return x > y;
                case Opcode.Ge: return x >= y;
                case Opcode.Eq: return x == y;
                default: return x != y;
            }
        }

        internal static bool CompareFloats(Opcode op, double x, double y)
        {
            // The device's CLR holds that the two infinities are equal.
            if (x == y && x < 0.0 != y < 0.0)
                return op == Opcode.Ne || (op <= Opcode.Le ? x < 0.0 : op <= Opcode.Ge && y < 0.0);
            switch (op)
            {
                case Opcode.Lt: return x < y;
                case Opcode.Le: return x <= y;
                case Opcode.Gt: return y < x;
                case Opcode.Ge: return y <= x;
                case Opcode.Eq: return x == y;
                default: return x != y;
            }
        }

        // Whether a fused compare-and-branch jumps.
        private bool JumpsRegisters(Frame frame, Opcode jump, int a, int b)
        {
            bool negated = jump >= Opcode.JumpNotLt;
            Opcode op = jump - (negated ? Opcode.JumpNotLt : Opcode.JumpLt) + Opcode.Lt;
            int known = CompareNumbers(frame, op, a, b);
            bool holds = known >= 0 ? known != 0 : Holds(op, frame.Get(a), frame.Get(b));
            return holds != negated;
        }

        private bool JumpsImmediate(Frame frame, Opcode jump, int a, int immediate)
        {
            bool negated = jump >= Opcode.JumpNotLtInt;
            Opcode op = jump - (negated ? Opcode.JumpNotLtInt : Opcode.JumpLtInt) + Opcode.Lt;
            bool holds = frame.R[a] == Tag.Float ? CompareFloats(op, frame.D[a], immediate) : Holds(op, frame.Get(a), new PyInt(immediate));
            return holds != negated;
        }

        private bool Holds(Opcode op, object a, object b)
        {
            object result = Compare(op, a, b);
            return result == Py.True || (result != Py.False && Truth(Box(result)));
        }

        private object LoadItem(Frame frame, int b, int c)
        {
            return GetItem(frame.Get(b), frame.Get(c));
        }

        // ---- binary -----------------------------------------------------------------------------------------------------------

        /// <summary>a op b, op one of Opcode.Add to Opcode.Shr; a result (may be a Tag); raises TypeError.</summary>
        public object Binary(Opcode op, object a, object b)
        {
            object result = TryBinary(op, a, b);
            if (result == null)
                throw Unsupported(BinarySymbols.Split(',')[op - Opcode.Add], a, b);
            return result;
        }

        private ScriptException Unsupported(string symbol, object a, object b)
        {
            return ScriptError.Type("unsupported operand type(s) for " + symbol + ": '" + TypeName(a) + "' and '" + TypeName(b) + "'");
        }

        private object TryBinary(Opcode op, object a, object b)
        {
            PyInstance left = a as PyInstance;
            PyInstance right = b as PyInstance;
            if (left == null && right == null)
                return library.Binary(this, op, a, b);
            int forward = op - Opcode.Add;
            bool rightFirst = left != null && right != null && left.Type != right.Type && right.Type.IsSubtypeOf(left.Type)
                && FindOwn(right.Type, forward + Special.ReflectedAdd) != FindOwn(left.Type, forward + Special.ReflectedAdd);
            object result;
            if (rightFirst)
            {
                result = CallOperator(right, forward + Special.ReflectedAdd, a);
                if (result != null)
                    return result;
            }
            if (left != null)
            {
                result = CallOperator(left, forward, b);
                if (result != null)
                    return result;
            }
            object x = Unwrap(a);
            object y = Unwrap(b);
            if (!(x is PyInstance) && !(y is PyInstance))
            {
                result = library.Binary(this, op, x, y);
                if (result != null)
                    return result;
            }
            return right == null || rightFirst || (left != null && left.Type == right.Type) ? null : CallOperator(right, forward + Special.ReflectedAdd, a);
        }

        // The result of a special method of a class, or null if there is none or it says NotImplemented.
        private object CallOperator(PyInstance instance, int special, object argument)
        {
            object method = FindOwn(instance.Type, special);
            if (method == null)
                return null;
            object result = CallWith(method, instance, argument);
            return result == Py.NotImplemented ? null : result;
        }

        private object InPlace(Opcode op, object a, object b)
        {
            PyInstance left = a as PyInstance;
            Opcode plain = Plain(op);
            object result;
            if (left != null)
            {
                result = CallOperator(left, plain - Opcode.Add + Special.InPlaceAdd, b);
                if (result != null)
                    return result;
            }
            object x = Unwrap(a);
            result = x is PyInstance ? null : library.InPlace(this, plain, x, Unwrap(b));
            if (result != null)
                return result == x ? a : result;
            result = TryBinary(plain, a, b);
            if (result == null)
            {
                string symbol = BinarySymbols.Split(',')[plain - Opcode.Add];
                throw Unsupported(plain == Opcode.Pow ? "**=" : symbol + "=", a, b);
            }
            return result;
        }

        public object Unary(Opcode op, object a)
        {
            PyInstance instance = a as PyInstance;
            if (instance != null)
            {
                object method = FindOwn(instance.Type, op - Opcode.Neg + Special.Neg);
                if (method != null)
                    return CallWith(method, instance);
            }
            object payload = Unwrap(a);
            object result = payload is PyInstance ? null : library.Unary(this, op, payload);
            if (result == null)
                throw ScriptError.Type("bad operand type for unary " + (op == Opcode.Neg ? "-" : op == Opcode.Pos ? "+" : "~") + ": '" + TypeName(a) + "'");
            return result;
        }

        // ---- comparison -------------------------------------------------------------------------------------------------------

        /// <summary>a op b, op one of Opcode.Lt to Opcode.Ne; a result (may be a Tag); raises TypeError.</summary>
        public object Compare(Opcode op, object a, object b)
        {
            PyInstance left = a as PyInstance;
            PyInstance right = b as PyInstance;
            object result = null;
            if (left != null || right != null)
            {
                bool rightFirst = left != null && right != null && left.Type != right.Type && right.Type.IsSubtypeOf(left.Type);
                if (rightFirst)
                    result = CompareBy(Mirror(op), right, a);
                if (result == null && left != null)
                    result = CompareBy(op, left, b);
                if (result == null && right != null && !rightFirst)
                    result = CompareBy(Mirror(op), right, a);
                if (result != null)
                    return result;
            }
            object x = Unwrap(a);
            object y = Unwrap(b);
            if (!(x is PyInstance) && !(y is PyInstance))
            {
                EnterNative();
                result = library.Compare(this, op, x, y);
                LeaveNative();
                if (result != null)
                    return result;
            }
            if (op == Opcode.Eq)
                return x == y ? Py.True : Py.False;
            if (op == Opcode.Ne)
                return x == y ? Py.False : Py.True;
            throw ScriptError.Type("'" + CompareSymbols.Split(',')[op - Opcode.Lt] + "' not supported between instances of '" + TypeName(a) + "' and '" + TypeName(b) + "'");
        }

        private static Opcode Mirror(Opcode op)
        {
            switch (op)
            {
                case Opcode.Lt: return Opcode.Gt;
                case Opcode.Le: return Opcode.Ge;
                case Opcode.Gt: return Opcode.Lt;
                case Opcode.Ge: return Opcode.Le;
                default: return op;
            }
        }

        private object CompareBy(Opcode op, PyInstance instance, object other)
        {
            object result = CallOperator(instance, op - Opcode.Lt + Special.Lt, other);
            if (result != null || op != Opcode.Ne)
                return result;
            // Without an __ne__ of its own a class is unequal where its __eq__ says not equal.
            result = CallOperator(instance, Special.Eq, other);
            return result == null ? null : Py.Bool(!Truth(result));
        }

        /// <summary>Whether a &lt; b, for sorting; raises TypeError.</summary>
        public bool Less(object a, object b)
        {
            return Holds(Opcode.Lt, a, b);
        }

        /// <summary>item in container; raises TypeError.</summary>
        public bool Contains(object container, object item)
        {
            PyInstance instance = container as PyInstance;
            if (instance != null)
            {
                object method = FindOwn(instance.Type, Special.Contains);
                if (method == Py.None)
                    throw ScriptError.Type("'" + TypeName(container) + "' object is not a container");
                if (method != null)
                    return Truth(CallWith(method, instance, item));
            }
            object payload = Unwrap(container);
            int known = payload is PyInstance || (instance != null && FindOwn(instance.Type, Special.Iter) != null) ? -1 : library.Contains(this, payload, item);
            if (known >= 0)
                return known != 0;
            object iterator = TryIterate(container);
            if (iterator == null)
                throw ScriptError.Type("argument of type '" + TypeName(container) + "' is not iterable");
            for (;;)
            {
                object next = NextBoxed(iterator);
                if (next == null)
                    return false;
                Poll();
                if (Equal(next, item))
                    return true;
            }
        }

        // ---- items ------------------------------------------------------------------------------------------------------------

        /// <summary>container[key] as a result (may be a Tag).</summary>
        public object GetItem(object container, object key)
        {
            PyInstance instance = container as PyInstance;
            if (instance != null)
            {
                object method = FindOwn(instance.Type, Special.Getitem);
                if (method != null)
                    return CallWith(method, instance, key);
            }
            PyType type = container as PyType;
            if (type != null)
                return GetClassItem(type, key);
            object payload = Unwrap(container);
            PyDict dict = payload as PyDict;
            object result;
            if (dict != null)
            {
                result = dict.Get(key, this);
                if (result != null)
                    return result;
                object missing = instance == null ? null : FindOwn(instance.Type, Special.Missing);
                if (missing != null)
                    return CallWith(missing, instance, key);
                throw ScriptError.Key(key);
            }
            result = payload is PyInstance ? null : library.GetItem(this, payload, key);
            if (result == null)
                throw ScriptError.Type("'" + TypeName(container) + "' object is not subscriptable");
            return result;
        }

        private object GetClassItem(PyType type, object key)
        {
            object inMeta = type.Meta.BuiltinId >= 0 ? null : FindOwn(type.Meta, Special.Getitem);
            if (inMeta != null)
                return CallWith(inMeta, type, key);
            object method = TryGetAttribute(type, SpecialName(Special.ClassGetitem));
            if (method != null)
                return Call(method, key);
            // list[int] and the like serve as annotations only: the type stands for itself.
            int id = type.BuiltinId;
            if (id == TypeIds.List || id == TypeIds.Dict || id == TypeIds.Tuple || id == TypeIds.Set || id == TypeIds.FrozenSet || id == TypeIds.Type)
                return type;
            throw ScriptError.Type("type '" + type.Name + "' is not subscriptable");
        }

        public void SetItem(object container, object key, object value)
        {
            PyInstance instance = container as PyInstance;
            if (instance != null)
            {
                object method = FindOwn(instance.Type, Special.Setitem);
                if (method != null)
                {
                    CallArray(method, new object[] { container, key, value }, null);
                    return;
                }
            }
            object payload = Unwrap(container);
            PyDict dict = payload as PyDict;
            if (dict != null && dict.TypeId == TypeIds.Dict)
                dict.Set(key, value, this);
            else if (payload is PyInstance || !library.SetItem(this, payload, key, value))
                throw ScriptError.Type("'" + TypeName(container) + "' object does not support item assignment");
        }

        public void DeleteItem(object container, object key)
        {
            PyInstance instance = container as PyInstance;
            if (instance != null)
            {
                object method = FindOwn(instance.Type, Special.Delitem);
                if (method != null)
                {
                    CallWith(method, instance, key);
                    return;
                }
            }
            object payload = Unwrap(container);
            PyDict dict = payload as PyDict;
            if (dict != null && dict.TypeId == TypeIds.Dict)
            {
                if (dict.Remove(key, this) == null)
                    throw ScriptError.Key(key);
            }
            else if (payload is PyInstance || !library.DeleteItem(this, payload, key))
                throw ScriptError.Type("'" + TypeName(container) + "' object doesn't support item deletion");
        }

        /// <summary>len(value); raises TypeError.</summary>
        public long Length(object value)
        {
            PyInstance instance = value as PyInstance;
            object method = instance == null ? null : FindOwn(instance.Type, Special.Len);
            if (method != null)
            {
                object result = CallWith(method, instance);
                object whole = ToIntObject(result);
                if (whole == null)
                    throw ScriptError.Type("'" + TypeName(result) + "' object cannot be interpreted as an integer");
                long given = ToIndex(whole);
                if (given < 0)
                    throw ScriptError.Value("__len__() should return >= 0");
                return given;
            }
            object payload = Unwrap(value);
            long length = payload is PyInstance ? -1 : library.Length(this, payload);
            if (length < 0)
                throw ScriptError.Type("object of type '" + TypeName(value) + "' has no len()");
            return length;
        }
    }
}
