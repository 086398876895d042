// The opcodes that a script does not execute all day: building containers, formatting, deleting, class-body names, imports.

namespace NanoPy.Core
{
    public sealed partial class Interpreter
    {
        private void ExecuteRare(Frame frame, Opcode op, int a, int b, int c)
        {
            object[] R = frame.R;
            CodeObject code = frame.Link.Code;
            switch (op)
            {
                case Opcode.DeleteGlobal:
                    if (frame.Link.Globals.Remove(code.GlobalNames[b], this) == null)
                        throw NotDefined(code.GlobalNames[b]);
                    return;
                case Opcode.LoadName:
                    frame.Set(a, LoadName(frame, code.Names[b]), this);
                    return;
                case Opcode.StoreName:
                    frame.Locals.Set(code.Names[b], frame.Get(a), this);
                    return;
                case Opcode.DeleteName:
                    if (frame.Locals.Remove(code.Names[b], this) == null)
                        throw NotDefined(code.Names[b]);
                    return;
                case Opcode.LoadNameOrCell:
                {
                    object value = frame.Locals.Get(code.Names[b], this);
                    if (value == null)
                        value = frame.Cells[c].Box();
                    if (value == null)
                        throw UnboundCell(code, c);
                    frame.Set(a, value, this);
                    return;
                }
                case Opcode.DeleteCell:
                    if (frame.Cells[b].R == null)
                        throw UnboundCell(code, b);
                    frame.Cells[b].R = null;
                    return;
                case Opcode.NewCell:
                    frame.Cells[b] = new Cell();
                    return;
                case Opcode.LoadClosure:
                    R[a] = frame.Cells[b];
                    return;
                case Opcode.DeleteLocal:
                    if (R[a] == null)
                        throw frame.Unbound(a);
                    R[a] = null;
                    return;
                case Opcode.RangePrep:
                    PrepareRange(frame, a, b);
                    return;
                case Opcode.BuildTuple:
                    R[a] = c == 0 ? PyTuple.Empty : new PyTuple(Take(frame, b, c));
                    return;
                case Opcode.BuildList:
                    R[a] = c == 0 ? new PyList() : new PyList(Take(frame, b, c), c);
                    return;
                case Opcode.BuildSet:
                {
                    PySet set = new PySet(false);
                    for (int i = 0; i < c; i++)
                        set.Add(frame.Get(b + i), this);
                    R[a] = set;
                    return;
                }
                case Opcode.BuildDict:
                {
                    PyDict dict = new PyDict();
                    for (int i = 0; i < c; i++)
                        dict.Set(frame.Get(b + 2 * i), frame.Get(b + 2 * i + 1), this);
                    R[a] = dict;
                    return;
                }
                case Opcode.BuildSlice:
                    R[a] = new PySlice(frame.Get(b), frame.Get(b + 1), frame.Get(b + 2));
                    return;
                case Opcode.BuildString:
                    R[a] = JoinStrings(frame, b, c);
                    return;
                case Opcode.FormatValue:
                    R[a] = Format(Convert(frame.Get(b), c), PyStr.Empty);
                    return;
                case Opcode.FormatSpec:
                    R[a] = Format(Convert(frame.Get(b), c), (PyStr)R[b + 1]);
                    return;
                case Opcode.ListAppend:
                    ((PyList)R[a]).Append(frame.Get(b));
                    return;
                case Opcode.ListExtend:
                {
                    object source = frame.Get(b);
                    object iterator = TryIterate(source);
                    if (iterator == null)
                    {
                        throw ScriptError.Type((c == 0 ? "Value after *" : NameOfCallable(frame.Get(c - 1)) + " argument after *")
                            + " must be an iterable, not " + TypeName(source));
                    }
                    ExtendList((PyList)R[a], iterator, LengthHint(source));
                    return;
                }
                case Opcode.ListToTuple:
                    R[a] = new PyTuple(((PyList)R[b]).ToArray());
                    return;
                case Opcode.SetAdd:
                    ((PySet)R[a]).Add(frame.Get(b), this);
                    return;
                case Opcode.SetUpdate:
                {
                    object iterator = Iterate(frame.Get(b));
                    for (object item = NextBoxed(iterator); item != null; item = NextBoxed(iterator))
                    {
                        Poll();
                        ((PySet)R[a]).Add(item, this);
                    }
                    return;
                }
                case Opcode.DictPut:
                    ((PyDict)R[a]).Set(frame.Get(b), frame.Get(c), this);
                    return;
                case Opcode.DictUpdate:
                    MergeMapping((PyDict)R[a], frame.Get(b), null);
                    return;
                case Opcode.DictMerge:
                    MergeMapping((PyDict)R[a], frame.Get(b), frame.Get(c));
                    return;
                case Opcode.UnpackSequence:
                    Unpack(frame, a, frame.Get(b), c, -1);
                    return;
                case Opcode.UnpackStar:
                    Unpack(frame, a, frame.Get(b), c & 255, c >> 8);
                    return;
                case Opcode.DeleteAttr:
                    DeleteAttribute(frame.Get(a), code.Names[c]);
                    return;
                case Opcode.DeleteItem:
                    DeleteItem(frame.Get(a), frame.Get(b));
                    return;
                case Opcode.MakeFunction:
                    MakeFunction(frame, a, b, c);
                    return;
                case Opcode.LoadBuildClass:
                    R[a] = FindBuiltin(PyStr.From("__build_class__"));
                    return;
                case Opcode.RaiseAssert:
                {
                    PyType type = Type(TypeIds.AssertionError);
                    throw new ScriptException(new PyException(type, b == 0 ? PyTuple.Empty : new PyTuple(new object[] { frame.Get(a) })));
                }
                case Opcode.WithPrep:
                    PrepareWith(frame, a, frame.Get(b));
                    return;
                case Opcode.ExceptionTriple:
                {
                    PyException error = (PyException)R[b];
                    R[a] = error.Type;
                    R[a + 1] = error;
                    R[a + 2] = error.Traceback == null ? (object)Py.None : error.Traceback;
                    return;
                }
                case Opcode.ImportName:
                    R[a] = ImportName(frame, code.Names[b], (PyTuple)code.Constants[c]);
                    return;
                case Opcode.ImportFrom:
                    frame.Set(a, ImportFrom((PyModule)R[b], code.Names[c]), this);
                    return;
                case Opcode.ImportStar:
                    ImportStar((PyModule)R[a], frame);
                    return;
                case Opcode.SetupAnnotations:
                {
                    PyDict names = frame.Locals != null ? frame.Locals : frame.Link.Globals;
                    if (names.Get(SpecialName(Special.Annotations), this) == null)
                        names.Set(SpecialName(Special.Annotations), new PyDict(), this);
                    return;
                }
                case Opcode.Display:
                    Display(frame.Get(a));
                    return;
                default:
                    throw ScriptError.Of(TypeIds.SystemError, "unknown opcode " + ((int)op).ToString());
            }
        }

        private static object[] Take(Frame frame, int from, int count)
        {
            object[] items = new object[count];
            for (int i = 0; i < count; i++)
                items[i] = frame.Get(from + i);
            return items;
        }

        // ---- names ------------------------------------------------------------------------------------------------------------

        internal ScriptException NotDefined(PyStr name)
        {
            PyException error = NewException(TypeIds.NameError, "name '" + name + "' is not defined");
            error.SetOwn(PyStr.From("name"), name);
            return new ScriptException(error);
        }

        private static ScriptException UnboundCell(CodeObject code, int cell)
        {
            int own = code.CellNames.Length;
            if (cell < own)
                return ScriptError.Of(TypeIds.UnboundLocalError, "cannot access local variable '" + code.CellNames[cell] + "' where it is not associated with a value");
            return ScriptError.Name("cannot access free variable '" + code.FreeNames[cell - own] + "' where it is not associated with a value in enclosing scope");
        }

        private object LoadName(Frame frame, PyStr name)
        {
            object value = frame.Locals.Get(name, this);
            if (value != null)
                return value;
            value = frame.Link.Globals.Get(name, this);
            if (value != null)
                return value;
            value = FindBuiltin(name);
            if (value == null)
                throw NotDefined(name);
            return value;
        }

        // A global that has no cell yet in this code; the cell is remembered.
        private object FindGlobal(LinkedCode link, int index)
        {
            PyStr name = link.Code.GlobalNames[index];
            GlobalCell cell = link.Globals.FindCell(name);
            object value = cell == null ? null : cell.Box();
            if (value == null)
            {
                value = FindBuiltin(name);
                if (value == null)
                    throw NotDefined(name);
                // The module may bind the name in a register of its own, which tells nobody: then the builtin is not remembered.
                if (cell != null)
                    return value;
                cell = Builtins.FindCell(name);
            }
            link.GlobalCells[index] = cell;
            return value;
        }

        /// <summary>A builtin by name, made when first asked for; or null.</summary>
        public object FindBuiltin(PyStr name)
        {
            object found = Builtins.Get(name, this);
            if (found != null)
                return found;
            string text = name.ToString();
            NativeTable table = new NativeTable(text, null);
            AddBuiltins(table);
            found = table.Found;
            // Old names of OSError, which scripts still use.
            if (text == "IOError" || text == "EnvironmentError")
                found = Type(TypeIds.OSError);
            int typeId = found == null ? TypeIds.Find(text) : -1;
            if (typeId >= 0)
                found = Type(typeId);
            if (found != null)
                Builtins.Set(name, found, this);
            return found;
        }

        // ---- containers -------------------------------------------------------------------------------------------------------

        private static PyStr JoinStrings(Frame frame, int from, int count)
        {
            int length = 0;
            for (int i = 0; i < count; i++)
                length += ((PyStr)frame.R[from + i]).Bytes.Length;
            ByteWriter writer = new ByteWriter(length);
            for (int i = 0; i < count; i++)
                writer.Write((PyStr)frame.R[from + i]);
            return writer.ToStr();
        }

        private object Convert(object value, int conversion)
        {
            switch (conversion)
            {
                case 'r': return Repr(value);
                case 's': return Str(value);
                case 'a': return Ascii(value);
                default: return value;
            }
        }

        // Adds a mapping's items; callable is null for {**x}, else what is called as f(**x).
        private void MergeMapping(PyDict into, object source, object callable)
        {
            PyDict dict = Unwrap(source) as PyDict;
            if (dict != null)
            {
                for (int i = dict.NextEntry(0); i >= 0; i = dict.NextEntry(i + 1))
                    MergeItem(into, dict.KeyAt(i), dict.ValueAt(i), callable);
                return;
            }
            object keys = TryGetAttribute(source, PyStr.From("keys"));
            if (keys == null)
            {
                throw ScriptError.Type(callable == null ? "'" + TypeName(source) + "' object is not a mapping"
                    : NameOfCallable(callable) + " argument after ** must be a mapping, not " + TypeName(source));
            }
            object iterator = Iterate(Call(keys));
            for (object key = NextBoxed(iterator); key != null; key = NextBoxed(iterator))
            {
                Poll();
                MergeItem(into, key, Box(GetItem(source, key)), callable);
            }
        }

        private void MergeItem(PyDict into, object key, object value, object callable)
        {
            if (callable != null)
            {
                if (!(key is PyStr))
                    throw ScriptError.Type("keywords must be strings");
                if (into.Get(key, this) != null)
                    throw ScriptError.Type(NameOfCallable(callable) + " got multiple values for keyword argument '" + key + "'");
            }
            into.Set(key, value, this);
        }

        private string NameOfCallable(object callable)
        {
            PyMethod method = callable as PyMethod;
            if (method != null)
                callable = method.Function;
            PyFunction function = callable as PyFunction;
            object module = function == null ? null : function.Globals.Get(SpecialName(Special.Name), this);
            if (function != null)
                return (module == null ? "" : module + ".") + function.QualifiedName + "()";
            PyType type = callable as PyType;
            return type != null ? type.Name + "()" : callable is PyNative ? FullName((PyNative)callable) + "()" : TypeName(callable) + " object";
        }

        // Exactly `before` items, or, if after is not -1, before items, a list, and after items.
        private void Unpack(Frame frame, int to, object source, int before, int after)
        {
            object[] items;
            int count;
            PyTuple tuple = source as PyTuple;
            PyList list = source as PyList;
            if (tuple != null)
            {
                items = tuple.Items;
                count = items.Length;
            }
            else if (list != null)
            {
                items = list.Items;
                count = list.Count;
            }
            else
            {
                object iterator = TryIterate(source);
                if (iterator == null)
                    throw ScriptError.Type("cannot unpack non-iterable " + TypeName(source) + " object");
                PyList taken = new PyList();
                // One item more than wanted tells that there are too many, without running an endless iterator.
                while (after >= 0 || taken.Count <= before)
                {
                    object item = NextBoxed(iterator);
                    if (item == null)
                        break;
                    Poll();
                    taken.Append(item);
                }
                items = taken.Items;
                count = taken.Count;
            }
            int wanted = before + (after < 0 ? 0 : after);
            if (count < wanted)
                throw ScriptError.Value("not enough values to unpack (expected " + (after < 0 ? "" : "at least ") + wanted.ToString() + ", got " + count.ToString() + ")");
            if (after < 0 && count > wanted)
                throw ScriptError.Value("too many values to unpack (expected " + wanted.ToString() + ")");
            for (int i = 0; i < before; i++)
                frame.Set(to + i, items[i], this);
            if (after < 0)
                return;
            int middle = count - wanted;
            object[] rest = new object[middle];
            System.Array.Copy(items, before, rest, 0, middle);
            frame.R[to + before] = new PyList(rest, middle);
            for (int i = 0; i < after; i++)
                frame.Set(to + before + 1 + i, items[before + middle + i], this);
        }

        // ---- functions and with -----------------------------------------------------------------------------------------------

        private void MakeFunction(Frame frame, int a, int constant, int parts)
        {
            LinkedCode link = frame.Link.Child(constant);
            PyFunction function = new PyFunction(link);
            if ((parts & 1) != 0)
                function.Defaults = (PyTuple)frame.R[a];
            if ((parts & 2) != 0)
                function.KeywordDefaults = (PyDict)frame.R[a + 1];
            if ((parts & 4) != 0)
                function.Annotations = (PyDict)frame.R[a + 2];
            ushort[] captures = link.Code.Captures;
            if (captures.Length > 0)
            {
                function.Closure = new Cell[captures.Length];
                for (int i = 0; i < captures.Length; i++)
                    function.Closure[i] = frame.Cells[captures[i]];
            }
            frame.R[a] = function;
        }

        private void PrepareWith(Frame frame, int a, object manager)
        {
            PyType type = TypeOf(manager);
            object enter = Lookup(type, SpecialName(Special.Enter));
            object exit = Lookup(type, SpecialName(Special.Exit));
            if (enter == null || exit == null)
            {
                throw ScriptError.Type("'" + type.Name + "' object does not support the context manager protocol"
                    + (enter == null ? "" : " (missed __exit__ method)"));
            }
            PutMethod(frame, a, exit, manager, type);
            PutMethod(frame, a + 2, enter, manager, type);
        }

        private void PutMethod(Frame frame, int a, object method, object self, PyType type)
        {
            bool plain = method is PyFunction || (method is PyNative && ((PyNative)method).Kind == NativeKind.Method);
            frame.R[a] = plain ? method : BindAttribute(method, self, type);
            frame.R[a + 1] = plain ? self : null;
        }

        private void Display(object value)
        {
            if (value == Py.None)
                return;
            Builtins.Set(PyStr.From("_"), value, this);
            PyStr text = Repr(value);
            ByteWriter writer = new ByteWriter(text.Bytes.Length + 1);
            writer.Write(text);
            writer.WriteByte('\n');
            Output.Write(writer.Buffer, 0, writer.Length);
        }
    }
}
