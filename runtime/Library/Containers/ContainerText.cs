// repr() of the containers, which stops where a container holds itself.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class ContainerText
    {
        internal static PyStr Repr(Interpreter interpreter, object value)
        {
            PyRange range = value as PyRange;
            if (range != null)
                return PyStr.From("range(" + range.Start.ToString() + ", " + range.Stop.ToString() + (range.Step == 1 ? "" : ", " + range.Step.ToString()) + ")");
            PySlice slice = value as PySlice;
            if (slice != null)
            {
                return PyStr.From("slice(" + interpreter.Repr(slice.Start) + ", " + interpreter.Repr(slice.Stop) + ", " + interpreter.Repr(slice.Step) + ")");
            }
            if (!interpreter.EnterRepr(value))
                return PyStr.From(value is PyList ? "[...]" : value is PyTuple ? "(...)" : value is PySet ? interpreter.TypeName(value) + "(...)" : "{...}");
            try
            {
                ByteWriter writer = new ByteWriter(32);
                Write(interpreter, writer, value);
                return writer.ToStr();
            }
            finally
            {
                interpreter.LeaveRepr();
            }
        }

        private static void Write(Interpreter interpreter, ByteWriter writer, object value)
        {
            PyList list = value as PyList;
            PyTuple tuple = value as PyTuple;
            PySet set = value as PySet;
            PyDict dict = value as PyDict;
            if (list != null)
            {
                writer.WriteByte('[');
                for (int i = 0; i < list.Count; i++)
                    WriteItem(interpreter, writer, list.Items[i], i);
                writer.WriteByte(']');
            }
            else if (tuple != null)
            {
                writer.WriteByte('(');
                for (int i = 0; i < tuple.Count; i++)
                    WriteItem(interpreter, writer, tuple.Items[i], i);
                writer.Write(tuple.Count == 1 ? ",)" : ")");
            }
            else if (set != null)
                WriteSet(interpreter, writer, set);
            else if (dict != null)
                WriteDict(interpreter, writer, dict);
            else
            {
                // A view of a dict: dict_keys([...]).
                writer.Write(interpreter.TypeName(value) + "(");
                writer.Write(interpreter.Repr(interpreter.ToList(value)));
                writer.WriteByte(')');
            }
        }

        private static void WriteItem(Interpreter interpreter, ByteWriter writer, object item, int i)
        {
            interpreter.Poll();
            if (i > 0)
                writer.Write(", ");
            writer.Write(interpreter.Repr(item));
        }

        private static void WriteSet(Interpreter interpreter, ByteWriter writer, PySet set)
        {
            string name = set.Frozen ? "frozenset" : "set";
            if (set.Count == 0)
            {
                writer.Write(name + "()");
                return;
            }
            writer.Write(set.Frozen ? "frozenset({" : "{");
            int i = 0;
            for (int entry = set.NextEntry(0); entry >= 0; entry = set.NextEntry(entry + 1))
                WriteItem(interpreter, writer, set.KeyAt(entry), i++);
            writer.Write(set.Frozen ? "})" : "}");
        }

        private static void WriteDict(Interpreter interpreter, ByteWriter writer, PyDict dict)
        {
            writer.WriteByte('{');
            int i = 0;
            for (int entry = dict.NextEntry(0); entry >= 0; entry = dict.NextEntry(entry + 1))
            {
                object value = dict.ValueAt(entry);
                WriteItem(interpreter, writer, dict.KeyAt(entry), i++);
                writer.Write(": ");
                writer.Write(interpreter.Repr(value));
            }
            writer.WriteByte('}');
        }
    }
}
