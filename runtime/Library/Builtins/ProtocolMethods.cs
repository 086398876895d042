// The special methods of builtin types as attributes: what `super().__setitem__(k, v)` or `[].__len__()` finds.
// Each asks the operator it stands for; Self is the payload, so that nothing overridden is called again.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class ProtocolMethods
    {
        internal static void AddRows(int typeId, NativeTable table)
        {
            bool number = typeId >= TypeIds.Int && typeId <= TypeIds.Float;
            bool sequence = (typeId >= TypeIds.Str && typeId <= TypeIds.Tuple) || typeId == TypeIds.Range;
            bool dict = typeId == TypeIds.Dict;
            bool set = typeId == TypeIds.Set || typeId == TypeIds.FrozenSet || typeId == TypeIds.DictKeys || typeId == TypeIds.DictItems;
            bool iterator = typeId == TypeIds.Generator || typeId == TypeIds.Iterator || (typeId >= TypeIds.Enumerate && typeId <= TypeIds.CallableIterator);
            bool container = sequence || dict || set || typeId == TypeIds.DictValues;
            if (!number && !container && !iterator && typeId != TypeIds.Slice)
                return;
            if (container || iterator)
                table.Add("__iter__", 0, 0, Iter);
            if (iterator)
            {
                table.Add("__next__", 0, 0, Next);
                return;
            }
            table.Add("__eq__", 1, 1, Eq);
            table.Add("__ne__", 1, 1, Ne);
            if (typeId == TypeIds.ByteArray || typeId == TypeIds.List || dict || typeId == TypeIds.Set)
                table.AddValue("__hash__", NoHash);
            else
                table.Add("__hash__", 0, 0, Hash);
            if (typeId != TypeIds.Range && !dict)
            {
                table.Add("__lt__", 1, 1, Lt);
                table.Add("__le__", 1, 1, Le);
                table.Add("__gt__", 1, 1, Gt);
                table.Add("__ge__", 1, 1, Ge);
            }
            if (container)
            {
                table.Add("__len__", 0, 0, Len);
                table.Add("__contains__", 1, 1, Contains);
            }
            if (sequence || dict)
                table.Add("__getitem__", 1, 1, GetItem);
            if (typeId == TypeIds.List || dict || typeId == TypeIds.ByteArray)
            {
                table.Add("__setitem__", 2, 2, SetItem);
                table.Add("__delitem__", 1, 1, DelItem);
            }
            if (number || (sequence && typeId != TypeIds.Range))
            {
                table.Add("__add__", 1, 1, Add);
                table.Add("__mul__", 1, 1, Mul);
                table.Add("__rmul__", 1, 1, ReflectedMul);
            }
            if (number || set)
                table.Add("__sub__", 1, 1, Sub);
            if (number || set || dict)
            {
                table.Add("__or__", 1, 1, Or);
                table.Add("__and__", 1, 1, And);
                table.Add("__xor__", 1, 1, Xor);
            }
            if (!number)
                return;
            table.Add("__radd__", 1, 1, ReflectedAdd);
            table.Add("__rsub__", 1, 1, ReflectedSub);
            table.Add("__truediv__", 1, 1, TrueDiv);
            table.Add("__floordiv__", 1, 1, FloorDiv);
            table.Add("__mod__", 1, 1, Mod);
            table.Add("__divmod__", 1, 1, NumberFunctions.DivModMethod);
            table.Add("__pow__", 1, 1, Pow);
            table.Add("__neg__", 0, 0, Neg);
            table.Add("__pos__", 0, 0, Pos);
            table.Add("__invert__", 0, 0, Invert);
            table.Add("__abs__", 0, 0, NumberFunctions.AbsMethod);
            table.Add("__lshift__", 1, 1, Shl);
            table.Add("__rshift__", 1, 1, Shr);
            table.Add("__bool__", 0, 0, Bool);
        }

        // The operand types of a special method must fit; what its operator would try beyond that is not its business.
        private static object Compare(NativeCall call, Opcode op)
        {
            object other = call.Interpreter.Unwrap(call[0]);
            object result = other is PyInstance ? null : BuiltinLibrary.CompareOf(call.Interpreter, op, call.Self, other);
            return result == null ? Py.NotImplemented : result;
        }

        private static object Binary(NativeCall call, Opcode op, bool reflected)
        {
            object self = call.Self;
            object other = call.Interpreter.Unwrap(call[0]);
            object result = null;
            if (!(other is PyInstance))
                result = BuiltinLibrary.Apply(call.Interpreter, op, reflected ? other : self, reflected ? self : other);
            return result == null ? Py.NotImplemented : result;
        }

        private static object Eq(NativeCall call) { return Compare(call, Opcode.Eq); }
        private static object Ne(NativeCall call) { return Compare(call, Opcode.Ne); }
        private static object Lt(NativeCall call) { return Compare(call, Opcode.Lt); }
        private static object Le(NativeCall call) { return Compare(call, Opcode.Le); }
        private static object Gt(NativeCall call) { return Compare(call, Opcode.Gt); }
        private static object Ge(NativeCall call) { return Compare(call, Opcode.Ge); }
        private static object Add(NativeCall call) { return Binary(call, Opcode.Add, false); }
        private static object ReflectedAdd(NativeCall call) { return Binary(call, Opcode.Add, true); }
        private static object Sub(NativeCall call) { return Binary(call, Opcode.Sub, false); }
        private static object ReflectedSub(NativeCall call) { return Binary(call, Opcode.Sub, true); }
        private static object Mul(NativeCall call) { return Binary(call, Opcode.Mul, false); }
        private static object ReflectedMul(NativeCall call) { return Binary(call, Opcode.Mul, true); }
        private static object TrueDiv(NativeCall call) { return Binary(call, Opcode.TrueDiv, false); }
        private static object FloorDiv(NativeCall call) { return Binary(call, Opcode.FloorDiv, false); }
        private static object Mod(NativeCall call) { return Binary(call, Opcode.Mod, false); }
        private static object Pow(NativeCall call) { return Binary(call, Opcode.Pow, false); }
        private static object And(NativeCall call) { return Binary(call, Opcode.And, false); }
        private static object Or(NativeCall call) { return Binary(call, Opcode.Or, false); }
        private static object Xor(NativeCall call) { return Binary(call, Opcode.Xor, false); }
        private static object Shl(NativeCall call) { return Binary(call, Opcode.Shl, false); }
        private static object Shr(NativeCall call) { return Binary(call, Opcode.Shr, false); }
        private static object Neg(NativeCall call) { return call.Interpreter.Unary(Opcode.Neg, call.Self); }
        private static object Pos(NativeCall call) { return call.Interpreter.Unary(Opcode.Pos, call.Self); }
        private static object Invert(NativeCall call) { return call.Interpreter.Unary(Opcode.Invert, call.Self); }
        private static object Bool(NativeCall call) { return Py.Bool(call.Interpreter.Truth(call.Self)); }
        private static object Hash(NativeCall call) { return call.Int(call.Interpreter.HashOf(call.Self)); }
        private static object Len(NativeCall call) { return call.Int(call.Interpreter.Length(call.Self)); }
        private static object Iter(NativeCall call) { return call.Interpreter.Iterate(call.Self); }
        private static object Contains(NativeCall call) { return Py.Bool(call.Interpreter.Contains(call.Self, call[0])); }
        private static object GetItem(NativeCall call) { return call.Interpreter.GetItem(call.Self, call[0]); }

        private static object NoHash(NativeCall call)
        {
            return Py.None;
        }

        private static object Next(NativeCall call)
        {
            object item = call.Interpreter.Next(call.Self);
            if (item == null)
                throw call.Interpreter.EndOf(call.Self);
            return item;
        }

        private static object SetItem(NativeCall call)
        {
            call.Interpreter.SetItem(call.Self, call[0], call[1]);
            return Py.None;
        }

        private static object DelItem(NativeCall call)
        {
            call.Interpreter.DeleteItem(call.Self, call[0]);
            return Py.None;
        }
    }
}
