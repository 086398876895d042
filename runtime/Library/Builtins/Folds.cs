// all, any, max, min and sum: loops over an iterable that keep numbers unboxed as long as they can.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class Folds
    {
        internal static void AddRows(NativeTable table)
        {
            table.Add("all", 1, 1, All);
            table.Add("any", 1, 1, Any);
            table.AddRaw("max", 0, -1, Max);
            table.AddRaw("min", 0, -1, Min);
            table.AddNamed("sum", "iterable,/,start", 1, Sum);
        }

        private static object All(NativeCall call)
        {
            return Py.Bool(!Finds(call, false));
        }

        private static object Any(NativeCall call)
        {
            return Py.Bool(Finds(call, true));
        }

        private static bool Finds(NativeCall call, bool wanted)
        {
            Interpreter interpreter = call.Interpreter;
            object iterator = interpreter.Iterate(call[0]);
            for (object item = interpreter.Next(iterator); item != null; item = interpreter.Next(iterator))
            {
                interpreter.Poll();
                bool truth = item == Tag.Int ? interpreter.Number != 0 : interpreter.Truth(interpreter.Box(item));
                if (truth == wanted)
                    return true;
            }
            return false;
        }

        // ---- sum ----------------------------------------------------------------------------------------------------------------

        private static object Sum(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object total = call.Has(1) ? call[1] : null;
            if (total is PyStr)
                throw ScriptError.Type("sum() can't sum strings [use ''.join(seq) instead]");
            if (total is PyBytes)
                throw ScriptError.Type("sum() can't sum " + (((PyBytes)total).Mutable ? "bytearray [use b''" : "bytes [use b''") + ".join(seq) instead]");
            object iterator = interpreter.Iterate(call[0]);
            object item = null;
            if (total == null || total is PyInt)
            {
                long whole = total == null ? 0 : ((PyInt)total).Value;
                item = SumInts(interpreter, iterator, ref whole);
                if (item == null)
                    return call.Int(whole);
                total = new PyInt(whole);
            }
            PyFloat addend = item as PyFloat;
            if (total is PyFloat || (addend != null && total is PyInt))
            {
                double real = addend != null ? ((PyInt)total).Value + addend.Value : ((PyFloat)total).Value;
                item = SumFloats(interpreter, iterator, ref real);
                if (item == null)
                    return call.Float(real);
                total = new PyFloat(real);
            }
            if (item == null)
                item = interpreter.NextBoxed(iterator);
            for (; item != null; item = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                total = interpreter.Box(interpreter.Binary(Opcode.Add, total, item));
            }
            return total;
        }

        // Adds as long as the items are ints and the sum fits; gives the first item that could not be added, or null at the end.
        private static object SumInts(Interpreter interpreter, object iterator, ref long whole)
        {
            long total = whole;
            for (object item = interpreter.Next(iterator); item != null; item = interpreter.Next(iterator))
            {
                interpreter.Poll();
                long value;
                PyInt boxed = item as PyInt;
                if (boxed != null)
                    value = boxed.Value;
                else if (item == Tag.Int)
                    value = interpreter.Number;
                else
                {
                    whole = total;
                    return interpreter.Box(item);
                }
                long next = total + value;
                if (((total ^ next) & (value ^ next)) < 0)
                {
                    whole = total;
                    return new PyInt(value);
                }
                total = next;
            }
            whole = total;
            return null;
        }

        // The same for floats, to which ints are added too.
        private static object SumFloats(Interpreter interpreter, object iterator, ref double real)
        {
            double total = real;
            for (object item = interpreter.Next(iterator); item != null; item = interpreter.Next(iterator))
            {
                interpreter.Poll();
                if (item == Tag.Float)
                    total += interpreter.Real;
                else if (item is PyFloat)
                    total += ((PyFloat)item).Value;
                else if (item == Tag.Int)
                    total += interpreter.Number;
                else if (item is PyInt)
                    total += ((PyInt)item).Value;
                else
                {
                    real = total;
                    return interpreter.Box(item);
                }
            }
            real = total;
            return null;
        }

        // ---- min and max ----------------------------------------------------------------------------------------------------------

        private static object Max(NativeCall call)
        {
            return Extreme(call, true);
        }

        private static object Min(NativeCall call)
        {
            return Extreme(call, false);
        }

        private static object Extreme(NativeCall call, bool largest)
        {
            if (call.Count == 2 && call.KeywordCount == 0)
            {
                // The first of equals wins; so does the first where a NaN is compared.
                if (call.IsInt(0) && call.IsInt(1))
                {
                    long a = call.ArgInt(0);
                    long b = call.ArgInt(1);
                    return call.Int((largest ? a < b : b < a) ? b : a);
                }
                if (call.IsFloat(0) && call.IsFloat(1))
                {
                    double a = call.ArgFloat(0);
                    double b = call.ArgFloat(1);
                    return call.Float((largest ? a < b : b < a) ? b : a);
                }
            }
            Interpreter interpreter = call.Interpreter;
            string name = largest ? "max" : "min";
            if (call.Count == 0)
                throw ScriptError.Type(name + " expected at least 1 argument, got 0");
            object key = call.Keyword("key");
            if (key == Py.None)
                key = null;
            object missing = call.Keyword("default");
            call.EndKeywords("key,default");
            object iterator;
            if (call.Count == 1)
                iterator = interpreter.Iterate(call[0]);
            else if (missing == null)
                iterator = new TupleIterator(call.ToArray());
            else
                throw ScriptError.Type("Cannot specify a default for " + name + "() with multiple positional arguments");
            object best = key == null ? ExtremeItem(interpreter, iterator, largest) : ExtremeByKey(interpreter, iterator, key, largest);
            if (best != null)
                return best;
            if (missing == null)
                throw ScriptError.Value(name + "() arg is an empty sequence");
            return missing;
        }

        private static object ExtremeItem(Interpreter interpreter, object iterator, bool largest)
        {
            object best = null;
            long bestInt = 0;
            for (object item = interpreter.Next(iterator); item != null; item = interpreter.Next(iterator))
            {
                interpreter.Poll();
                PyInt boxed = item as PyInt;
                if (boxed != null || item == Tag.Int)
                {
                    long value = boxed != null ? boxed.Value : interpreter.Number;
                    if (best == null || (best == Tag.Int && (largest ? bestInt < value : value < bestInt)))
                        bestInt = value;
                    if (best == null)
                        best = Tag.Int;
                    if (best == Tag.Int)
                        continue;
                    item = new PyInt(value);
                }
                item = interpreter.Box(item);
                if (best == Tag.Int)
                    best = new PyInt(bestInt);
                if (best == null || Beats(interpreter, item, best, largest))
                    best = item;
            }
            return best == Tag.Int ? interpreter.Int(bestInt) : best;
        }

        private static object ExtremeByKey(Interpreter interpreter, object iterator, object key, bool largest)
        {
            object best = null;
            object bestKey = null;
            for (object item = interpreter.NextBoxed(iterator); item != null; item = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                object itemKey = interpreter.Call(key, item);
                if (best == null || Beats(interpreter, itemKey, bestKey, largest))
                {
                    best = item;
                    bestKey = itemKey;
                }
            }
            return best;
        }

        private static bool Beats(Interpreter interpreter, object a, object b, bool largest)
        {
            return interpreter.Truth(interpreter.Box(interpreter.Compare(largest ? Opcode.Gt : Opcode.Lt, a, b)));
        }
    }
}
