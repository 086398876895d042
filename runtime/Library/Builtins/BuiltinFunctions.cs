// The builtin functions. Those that fold an iterable into one value are in Folds.cs, print and its like in Printing.cs.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class BuiltinFunctions
    {
        internal static void AddRows(NativeTable table)
        {
            Folds.AddRows(table);
            Printing.AddRows(table);
            NumberFunctions.AddRows(table);
            table.AddValue("Ellipsis", EllipsisValue);
            table.AddValue("NotImplemented", NotImplementedValue);
            table.Add("callable", 1, 1, Callable);
            table.Add("delattr", 2, 2, DelAttr);
            table.Add("dir", 0, 1, Dir);
            table.Add("getattr", 2, 3, GetAttr);
            table.Add("hasattr", 2, 2, HasAttr);
            table.Add("hash", 1, 1, Hash);
            table.Add("id", 1, 1, Id);
            table.Add("isinstance", 2, 2, IsInstance);
            table.Add("issubclass", 2, 2, IsSubclass);
            table.Add("iter", 1, 2, Iter);
            table.Add("len", 1, 1, Len);
            table.Add("next", 1, 2, Next);
            table.Add("setattr", 3, 3, SetAttr);
            table.AddNamed("sorted", "iterable,/,*,key,reverse", 1, Sorted);
            table.Add("vars", 0, 1, Vars);
            table.Add("exit", 0, 1, Exit);
            table.Add("quit", 0, 1, Exit);
            table.AddValue("__debug__", Debug);
        }

        private static object EllipsisValue(NativeCall call)
        {
            return Py.Ellipsis;
        }

        private static object NotImplementedValue(NativeCall call)
        {
            return Py.NotImplemented;
        }

        private static object Callable(NativeCall call)
        {
            return Py.Bool(call.Interpreter.IsCallable(call[0]));
        }

        // ---- attributes ---------------------------------------------------------------------------------------------------------

        private static PyStr NameArgument(NativeCall call)
        {
            PyStr name = call.Interpreter.Unwrap(call[1]) as PyStr;
            if (name == null)
                throw ScriptError.Type("attribute name must be string, not '" + call.Interpreter.TypeName(call[1]) + "'");
            return name;
        }

        private static object GetAttr(NativeCall call)
        {
            object value = call[0];
            PyStr name = NameArgument(call);
            if (call.Count == 2)
                return call.Interpreter.GetAttribute(value, name);
            object missing = call[2];
            object attribute = call.Interpreter.TryGetAttribute(value, name);
            return attribute != null ? attribute : missing;
        }

        private static object HasAttr(NativeCall call)
        {
            return Py.Bool(call.Interpreter.TryGetAttribute(call[0], NameArgument(call)) != null);
        }

        private static object SetAttr(NativeCall call)
        {
            call.Interpreter.SetAttribute(call[0], NameArgument(call), call[2]);
            return Py.None;
        }

        private static object DelAttr(NativeCall call)
        {
            call.Interpreter.DeleteAttribute(call[0], NameArgument(call));
            return Py.None;
        }

        private static object Dir(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object value = call.Count == 0 ? null : call[0];
            object method = value == null ? null : interpreter.FindSpecial(value, "__dir__");
            PyList names = value == null ? interpreter.ToList(interpreter.Locals()) : method != null ? interpreter.ToList(interpreter.Call(method)) : interpreter.AttributeNames(value);
            ListSort.Sort(interpreter, names, null, false);
            // A name that a class and its bases define was listed several times.
            int kept = 0;
            for (int i = 0; i < names.Count; i++)
            {
                if (kept == 0 || !interpreter.Equal(names.Items[kept - 1], names.Items[i]))
                    names.Items[kept++] = names.Items[i];
            }
            names.RemoveRange(kept, names.Count);
            return names;
        }

        private static object Vars(NativeCall call)
        {
            if (call.Count == 0)
                return call.Interpreter.Locals();
            object names = call.Interpreter.TryGetAttribute(call[0], PyStr.From("__dict__"));
            if (names == null)
                throw ScriptError.Type("vars() argument must have __dict__ attribute");
            return names;
        }

        // As at CPython's prompt: what people type to leave.
        private static object Exit(NativeCall call)
        {
            throw ScriptError.With(TypeIds.SystemExit, call.Count == 0 ? null : call[0]);
        }

        private static object Debug(NativeCall call)
        {
            return Py.True;
        }

        private static object Hash(NativeCall call)
        {
            return call.Int(call.Interpreter.HashOf(call[0]));
        }

        private static object Id(NativeCall call)
        {
            object value = call[0];
            PyInt whole = value as PyInt;
            // Equal small ints are one object in CPython.
            return call.Int(whole != null ? whole.Value * 32 + 8 : call.Interpreter.IdOf(value));
        }

        // ---- types ----------------------------------------------------------------------------------------------------------------

        private static object IsInstance(NativeCall call)
        {
            return Py.Bool(Matches(call.Interpreter, call[0], null, call[1]));
        }

        private static object IsSubclass(NativeCall call)
        {
            PyType type = call[0] as PyType;
            if (type == null)
                throw ScriptError.Type("issubclass() arg 1 must be a class");
            return Py.Bool(Matches(call.Interpreter, null, type, call[1]));
        }

        // Whether a value, or a type if value is null, belongs to a class or to one of a tuple of them.
        private static bool Matches(Interpreter interpreter, object value, PyType type, object classes)
        {
            UnionType union = classes as UnionType;
            PyTuple several = union != null ? union.Types : classes as PyTuple;
            if (several != null)
            {
                for (int i = 0; i < several.Count; i++)
                {
                    if (Matches(interpreter, value, type, several.Items[i]))
                        return true;
                }
                return false;
            }
            PyType wanted = classes as PyType;
            object test = wanted != null && wanted.Meta.BuiltinId >= 0 ? null
                : interpreter.FindSpecial(classes, value != null ? "__instancecheck__" : "__subclasscheck__");
            if (test != null)
                return interpreter.Truth(interpreter.Call(test, value != null ? value : type));
            if (wanted == null)
            {
                throw ScriptError.Type(value != null ? "isinstance() arg 2 must be a type, a tuple of types, or a union"
                    : "issubclass() arg 2 must be a class, a tuple of classes, or a union");
            }
            return value != null ? interpreter.IsInstance(value, wanted) : type.IsSubtypeOf(wanted);
        }

        // ---- iteration --------------------------------------------------------------------------------------------------------------

        private static object Iter(NativeCall call)
        {
            object value = call[0];
            if (call.Count == 1)
                return call.Interpreter.Iterate(value);
            if (!call.Interpreter.IsCallable(value))
                throw ScriptError.Type("iter(v, w): v must be callable");
            return new CallableIterator(value, call[1]);
        }

        private static object Next(NativeCall call)
        {
            object missing = call.Count > 1 ? call[1] : null;
            object item = call.Interpreter.Next(call[0]);
            if (item != null)
                return item;
            if (missing == null)
                throw call.Interpreter.EndOf(call[0]);
            return missing;
        }

        private static object Len(NativeCall call)
        {
            return call.Int(call.Interpreter.Length(call[0]));
        }

        private static object Sorted(NativeCall call)
        {
            object key = call.HasValue(1) ? call[1] : null;
            bool reverse = call.Has(2) && call.Interpreter.ToIndex(call[2]) != 0;
            PyList list = call.Interpreter.ToList(call[0]);
            ListSort.Sort(call.Interpreter, list, key, reverse);
            return list;
        }
    }
}
