// The six comparisons of containers. Recursion into nested containers is guarded by the interpreter.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class ContainerComparison
    {
        /// <summary>a op b; null if the types do not compare.</summary>
        internal static object Compare(Interpreter interpreter, Opcode op, object a, object b)
        {
            int left = ((PyObject)a).TypeId;
            int right = ((PyObject)b).TypeId;
            if (IsSetLike(left))
                return IsSetLike(right) ? CompareSets(interpreter, op, a, b) : null;
            if (left != right)
                return null;
            switch (left)
            {
                case TypeIds.List:
                    return CompareLists(interpreter, op, (PyList)a, (PyList)b);
                case TypeIds.Tuple:
                    return CompareItems(interpreter, op, ((PyTuple)a).Items, ((PyTuple)b).Items);
                case TypeIds.Slice:
                    return CompareItems(interpreter, op, SliceMethods.Parts((PySlice)a), SliceMethods.Parts((PySlice)b));
            }
            if ((op != Opcode.Eq && op != Opcode.Ne) || left == TypeIds.DictValues)
                return null;
            bool equal = left == TypeIds.Dict ? DictsEqual(interpreter, (PyDict)a, (PyDict)b) : RangesEqual((PyRange)a, (PyRange)b);
            return Py.Bool(equal == (op == Opcode.Eq));
        }

        private static bool IsSetLike(int typeId)
        {
            return typeId == TypeIds.Set || typeId == TypeIds.FrozenSet || typeId == TypeIds.DictKeys || typeId == TypeIds.DictItems;
        }

        private static object CompareLists(Interpreter interpreter, Opcode op, PyList a, PyList b)
        {
            if (a.Count != b.Count && (op == Opcode.Eq || op == Opcode.Ne))
                return Py.Bool(op == Opcode.Ne);
            // An == of a script may change the lists meanwhile.
            for (int i = 0; i < a.Count && i < b.Count; i++)
            {
                interpreter.Poll();
                object x = a.Items[i];
                object y = b.Items[i];
                if (!ContainerOperations.Same(interpreter, x, y))
                    return Decide(interpreter, op, x, y);
            }
            return Py.Bool(CompareLengths(op, a.Count, b.Count));
        }

        private static object CompareItems(Interpreter interpreter, Opcode op, object[] a, object[] b)
        {
            if (a.Length != b.Length && (op == Opcode.Eq || op == Opcode.Ne))
                return Py.Bool(op == Opcode.Ne);
            for (int i = 0; i < a.Length && i < b.Length; i++)
            {
                interpreter.Poll();
                if (!ContainerOperations.Same(interpreter, a[i], b[i]))
                    return Decide(interpreter, op, a[i], b[i]);
            }
            return Py.Bool(CompareLengths(op, a.Length, b.Length));
        }

        // The first items that differ decide.
        private static object Decide(Interpreter interpreter, Opcode op, object x, object y)
        {
            if (op == Opcode.Eq || op == Opcode.Ne)
                return Py.Bool(op == Opcode.Ne);
            return interpreter.Compare(op, x, y);
        }

        private static bool CompareLengths(Opcode op, int a, int b)
        {
            switch (op)
            {
                case Opcode.Lt: return a < b;
                case Opcode.Le: return a <= b;
                case Opcode.Gt: return a > b;
                case Opcode.Ge: return a >= b;
                case Opcode.Eq: return a == b;
                default: return a != b;
            }
        }

        // For sets < means "proper subset".
        private static object CompareSets(Interpreter interpreter, Opcode op, object a, object b)
        {
            if (op == Opcode.Gt || op == Opcode.Ge)
                return CompareSets(interpreter, op == Opcode.Gt ? Opcode.Lt : Opcode.Le, b, a);
            long left = ContainerOperations.Length(a);
            long right = ContainerOperations.Length(b);
            bool holds = op == Opcode.Lt ? left < right : op == Opcode.Le ? left <= right : left == right;
            holds = holds && IsSubset(interpreter, a, b);
            return Py.Bool(holds != (op == Opcode.Ne));
        }

        /// <summary>Whether b contains each item of a.</summary>
        internal static bool IsSubset(Interpreter interpreter, object a, object b)
        {
            PyTable inner = a as PySet;
            PyTable outer = b as PySet;
            if (inner != null && outer != null)
            {
                for (int i = inner.NextEntry(0); i >= 0; i = inner.NextEntry(i + 1))
                {
                    interpreter.Poll();
                    if (outer.Find(inner.KeyAt(i), inner.HashAt(i), interpreter) < 0)
                        return false;
                }
                return true;
            }
            object iterator = ContainerOperations.Iterate(a);
            for (object item = interpreter.NextBoxed(iterator); item != null; item = interpreter.NextBoxed(iterator))
            {
                if (ContainerOperations.Contains(interpreter, b, item) != 1)
                    return false;
            }
            return true;
        }

        private static bool DictsEqual(Interpreter interpreter, PyDict a, PyDict b)
        {
            if (a.Count != b.Count)
                return false;
            for (int i = a.NextEntry(0); i >= 0; i = a.NextEntry(i + 1))
            {
                interpreter.Poll();
                object value = a.ValueAt(i);
                int entry = b.Find(a.KeyAt(i), a.HashAt(i), interpreter);
                if (entry < 0 || !ContainerOperations.Same(interpreter, value, b.ValueAt(entry)))
                    return false;
            }
            return true;
        }

        private static bool RangesEqual(PyRange a, PyRange b)
        {
            return a.Length == b.Length && (a.Length == 0 || (a.Start == b.Start && (a.Length == 1 || a.Step == b.Step)));
        }
    }
}
