// Named tuples: a class below tuple for each, whose rows are made from the names of its fields.

using NanoPy.Core;

namespace NanoPy.Modules
{
    /// <summary>A type below tuple with a name for each item.</summary>
    internal sealed class NamedTupleClass : NativeClass
    {
        private readonly string name;
        private readonly PyStr[] fields;
        private readonly PyTuple defaults;

        /// <param name="defaults">Values of the last fields; null for none.</param>
        internal NamedTupleClass(string name, PyStr[] fields, PyTuple defaults)
        {
            this.name = name;
            this.fields = fields;
            this.defaults = defaults == null ? PyTuple.Empty : defaults;
        }

        public override string Name { get { return name; } }

        public override int BaseId { get { return TypeIds.Tuple; } }

        public override void AddRows(NativeTable table)
        {
            for (int i = 0; i < fields.Length; i++)
                table.AddProperty(fields[i].ToString(), new Field(i).Get, Refuse);
            table.AddNew("", 0, -1, New);
            table.AddClassMethod("_make", null, 1, 1, Make);
            table.AddRaw("_replace", 0, 0, Replace);
            table.Add("_asdict", 0, 0, AsDict);
            table.AddValue("_fields", FieldNames);
            table.AddValue("__match_args__", FieldNames);
            table.AddValue("_field_defaults", FieldDefaults);
            table.Add("__repr__", 0, 0, Repr);
        }

        /// <summary>The getter of one field.</summary>
        private sealed class Field
        {
            private readonly int index;

            internal Field(int index)
            {
                this.index = index;
            }

            internal object Get(NativeCall call)
            {
                return ItemsOf(call)[index];
            }
        }

        private static object[] ItemsOf(NativeCall call)
        {
            return ((PyTuple)call.Interpreter.Unwrap(call.Self)).Items;
        }

        private static object Refuse(NativeCall call)
        {
            throw ScriptError.Attribute("can't set attribute");
        }

        private int Find(PyStr field)
        {
            for (int i = 0; i < fields.Length; i++)
            {
                if (fields[i].Same(field))
                    return i;
            }
            return -1;
        }

        // ---- making -----------------------------------------------------------------------------------------------------------------

        private object New(NativeCall call)
        {
            int count = call.Count;
            if (count > fields.Length)
            {
                throw ScriptError.Type(name + ".__new__() takes " + (defaults.Count > 0 ? "from " + (fields.Length + 1 - defaults.Count).ToString() + " to " : "")
                    + (fields.Length + 1).ToString() + " positional arguments but " + (count + 1).ToString() + " were given");
            }
            object[] items = new object[fields.Length];
            for (int i = 0; i < count; i++)
                items[i] = call[i];
            for (int k = 0; k < call.KeywordCount; k++)
            {
                int at = Find(call.KeywordName(k));
                if (at < 0)
                    throw ScriptError.Type(name + ".__new__() got an unexpected keyword argument '" + call.KeywordName(k) + "'");
                if (items[at] != null)
                    throw ScriptError.Type(name + ".__new__() got multiple values for argument '" + call.KeywordName(k) + "'");
                items[at] = call.KeywordValue(k);
            }
            int missing = 0;
            int firstDefault = items.Length - defaults.Count;
            for (int i = 0; i < items.Length; i++)
            {
                if (items[i] == null && i >= firstDefault)
                    items[i] = defaults.Items[i - firstDefault];
                if (items[i] == null)
                    missing++;
            }
            if (missing > 0)
                throw Missing(items, missing);
            return new PyTuple(items);
        }

        private ScriptException Missing(object[] items, int missing)
        {
            string list = "";
            int listed = 0;
            for (int i = 0; i < items.Length; i++)
            {
                if (items[i] != null)
                    continue;
                listed++;
                if (listed > 1)
                    list += listed < missing ? ", " : missing > 2 ? ", and " : " and ";
                list += "'" + fields[i] + "'";
            }
            return ScriptError.Type(name + ".__new__() missing " + missing.ToString() + " required positional argument" + (missing == 1 ? ": " : "s: ") + list);
        }

        private object Make(NativeCall call)
        {
            object[] items = call.Interpreter.ToList(call[0]).ToArray();
            if (items.Length != fields.Length)
                throw ScriptError.Type("Expected " + fields.Length.ToString() + " arguments, got " + items.Length.ToString());
            return new PyDerived((PyType)call.Self, new PyTuple(items));
        }

        private object Replace(NativeCall call)
        {
            object[] old = ItemsOf(call);
            object[] items = new object[old.Length];
            System.Array.Copy(old, 0, items, 0, items.Length);
            PyList unknown = new PyList();
            for (int k = 0; k < call.KeywordCount; k++)
            {
                int at = Find(call.KeywordName(k));
                if (at < 0)
                    unknown.Append(call.KeywordName(k));
                else
                    items[at] = call.KeywordValue(k);
            }
            if (unknown.Count > 0)
                throw ScriptError.Value("Got unexpected field names: " + call.Interpreter.Repr(unknown));
            return new PyDerived(call.Interpreter.TypeOf(call.Self), new PyTuple(items));
        }

        // ---- showing ----------------------------------------------------------------------------------------------------------------

        private object FieldNames(NativeCall call)
        {
            object[] names = new object[fields.Length];
            System.Array.Copy(fields, 0, names, 0, names.Length);
            return new PyTuple(names);
        }

        private object FieldDefaults(NativeCall call)
        {
            PyDict values = new PyDict();
            int first = fields.Length - defaults.Count;
            for (int i = first; i < fields.Length; i++)
                values.Set(fields[i], defaults.Items[i - first], null);
            return values;
        }

        private object AsDict(NativeCall call)
        {
            object[] items = ItemsOf(call);
            PyDict dict = new PyDict();
            for (int i = 0; i < fields.Length; i++)
                dict.Set(fields[i], items[i], call.Interpreter);
            return dict;
        }

        private object Repr(NativeCall call)
        {
            object[] items = ItemsOf(call);
            ByteWriter writer = new ByteWriter(64);
            writer.Write(call.Interpreter.TypeOf(call.Self).Name);
            writer.WriteByte('(');
            for (int i = 0; i < fields.Length; i++)
            {
                if (i > 0)
                    writer.Write(", ");
                writer.Write(fields[i]);
                writer.WriteByte('=');
                writer.Write(call.Interpreter.Repr(items[i]));
            }
            writer.WriteByte(')');
            return writer.ToStr();
        }
    }

    /// <summary>The function `namedtuple`.</summary>
    internal static class NamedTuples
    {
        private const string Keywords = " False None True and as assert async await break class continue def del elif else except finally for from global if "
            + "import in is lambda nonlocal not or pass raise return try while with yield ";

        internal static object Make(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            PyStr name = interpreter.Str(call[0]);
            PyStr[] fields = FieldsOf(interpreter, call[1]);
            bool rename = call.Has(2) && interpreter.Truth(call[2]);
            Check(name, fields, rename);
            PyTuple defaults = null;
            if (call.HasValue(3))
            {
                defaults = new PyTuple(interpreter.ToList(call[3]).ToArray());
                if (defaults.Count > fields.Length)
                    throw ScriptError.Type("Got more default values than field names");
            }
            object module = call.HasValue(4) ? call[4] : CallersName(interpreter);
            PyType type = new NamedTupleClass(name.ToString(), fields, defaults).Make(interpreter);
            if (module != null)
                type.Attributes.Set(interpreter.SpecialName(Special.Module), module, interpreter);
            return type;
        }

        private static object CallersName(Interpreter interpreter)
        {
            PyDict globals = interpreter.Call(interpreter.FindBuiltin(PyStr.From("globals"))) as PyDict;
            return globals == null ? null : globals.Get(interpreter.SpecialName(Special.Name), interpreter);
        }

        // "x y", "x, y" or an iterable of names.
        private static PyStr[] FieldsOf(Interpreter interpreter, object names)
        {
            PyStr text = interpreter.Unwrap(names) as PyStr;
            PyList list = text == null ? interpreter.ToList(names) : new PyList();
            for (int i = 0; text != null && i < text.Bytes.Length;)
            {
                int start = i;
                while (i < text.Bytes.Length && text.Bytes[i] > ' ' && text.Bytes[i] != ',')
                    i++;
                if (i > start)
                    list.Append(PyStr.FromBytes(text.Bytes, start, i - start));
                i++;
            }
            PyStr[] fields = new PyStr[list.Count];
            for (int i = 0; i < fields.Length; i++)
                fields[i] = interpreter.Str(list.Items[i]);
            return fields;
        }

        private static void Check(PyStr name, PyStr[] fields, bool rename)
        {
            CheckName(name);
            for (int i = 0; i < fields.Length; i++)
            {
                bool underscore = fields[i].Bytes.Length > 0 && fields[i].Bytes[0] == '_';
                bool repeated = false;
                for (int k = 0; k < i; k++)
                    repeated = repeated || fields[k].Same(fields[i]);
                if (rename)
                {
                    if (underscore || repeated || !IsIdentifier(fields[i]) || IsKeyword(fields[i]))
                        fields[i] = PyStr.From("_" + i.ToString());
                    continue;
                }
                CheckName(fields[i]);
                if (underscore)
                    throw ScriptError.Value("Field names cannot start with an underscore: '" + fields[i] + "'");
                if (repeated)
                    throw ScriptError.Value("Encountered duplicate field name: '" + fields[i] + "'");
            }
        }

        private static void CheckName(PyStr name)
        {
            if (!IsIdentifier(name))
                throw ScriptError.Value("Type names and field names must be valid identifiers: '" + name + "'");
            if (IsKeyword(name))
                throw ScriptError.Value("Type names and field names cannot be a keyword: '" + name + "'");
        }

        private static bool IsKeyword(PyStr name)
        {
            return Keywords.IndexOf(" " + name + " ") >= 0;
        }

        private static bool IsIdentifier(PyStr name)
        {
            byte[] bytes = name.Bytes;
            for (int i = 0; i < bytes.Length; i++)
            {
                int c = bytes[i];
                bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
                if (!letter && (i == 0 || c < '0' || c > '9'))
                    return false;
            }
            return bytes.Length > 0;
        }
    }
}
