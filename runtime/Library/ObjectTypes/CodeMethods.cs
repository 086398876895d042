// The attributes of modules, code objects, cells and tracebacks.

using NanoPy.Core;

namespace NanoPy.Library
{
    internal static class CodeMethods
    {
        internal static void AddRows(int typeId, NativeTable table)
        {
            switch (typeId)
            {
                case TypeIds.Module:
                    table.AddNew("name,doc", 1, 2, NewModule);
                    table.AddProperty("__dict__", GetModuleDict, null);
                    break;
                case TypeIds.Cell:
                    table.AddProperty("cell_contents", GetContents, SetContents);
                    break;
                case TypeIds.Traceback:
                    table.AddProperty("tb_lineno", GetLine, null);
                    table.AddProperty("tb_next", GetNext, null);
                    table.AddProperty("tb_code", GetTracebackCode, null);
                    break;
                default:
                    AddCodeRows(table);
                    break;
            }
        }

        private static void AddCodeRows(NativeTable table)
        {
            table.AddProperty("co_name", GetName, null);
            table.AddProperty("co_qualname", GetQualifiedName, null);
            table.AddProperty("co_filename", GetFileName, null);
            table.AddProperty("co_firstlineno", GetFirstLine, null);
            table.AddProperty("co_argcount", GetArgCount, null);
            table.AddProperty("co_posonlyargcount", GetPositionalOnlyCount, null);
            table.AddProperty("co_kwonlyargcount", GetKeywordOnlyCount, null);
            table.AddProperty("co_nlocals", GetLocalCount, null);
            table.AddProperty("co_varnames", GetLocalNames, null);
            table.AddProperty("co_names", GetNames, null);
            table.AddProperty("co_consts", GetConstants, null);
            table.AddProperty("co_freevars", GetFreeNames, null);
            table.AddProperty("co_cellvars", GetCellNames, null);
            table.AddProperty("co_flags", GetFlags, null);
        }

        // ---- module ---------------------------------------------------------------------------------------------------------------

        private static object NewModule(NativeCall call)
        {
            PyModule module = call.Interpreter.NewModule(call.ArgStr(0));
            module.Globals.Set(call.Interpreter.SpecialName(Special.Doc), call.Has(1) ? call[1] : Py.None, call.Interpreter);
            return module;
        }

        // Rows of a module written in C# become objects when they are looked up: here all of them.
        private static object GetModuleDict(NativeCall call)
        {
            PyModule module = (PyModule)call.Self;
            if (!module.IsBuiltin)
                return module.Globals;
            PyList names = call.Interpreter.AttributeNames(module);
            for (int i = 0; i < names.Count; i++)
            {
                call.Interpreter.Poll();
                call.Interpreter.GetPlain(module, (PyStr)names.Items[i]);
            }
            return module.Globals;
        }

        // ---- cell -----------------------------------------------------------------------------------------------------------------

        private static object GetContents(NativeCall call)
        {
            object value = ((Cell)call.Self).Box();
            if (value == null)
                throw ScriptError.Value("Cell is empty");
            return value;
        }

        private static object SetContents(NativeCall call)
        {
            ((Cell)call.Self).Set(call[0]);
            return Py.None;
        }

        // ---- traceback ------------------------------------------------------------------------------------------------------------

        private static object GetLine(NativeCall call)
        {
            return call.Int(((PyTraceback)call.Self).Line);
        }

        private static object GetNext(NativeCall call)
        {
            return ObjectTypes.OrNone(((PyTraceback)call.Self).Next);
        }

        private static object GetTracebackCode(NativeCall call)
        {
            return ((PyTraceback)call.Self).Code;
        }

        // ---- code -----------------------------------------------------------------------------------------------------------------

        private static CodeObject Code(NativeCall call)
        {
            return (CodeObject)call.Self;
        }

        private static object GetName(NativeCall call)
        {
            return Code(call).Name;
        }

        private static object GetQualifiedName(NativeCall call)
        {
            return Code(call).QualifiedName;
        }

        private static object GetFileName(NativeCall call)
        {
            return Code(call).FileName;
        }

        private static object GetFirstLine(NativeCall call)
        {
            return call.Int(Code(call).FirstLine);
        }

        private static object GetArgCount(NativeCall call)
        {
            return call.Int(Code(call).ArgCount);
        }

        private static object GetPositionalOnlyCount(NativeCall call)
        {
            return call.Int(Code(call).PositionalOnlyCount);
        }

        private static object GetKeywordOnlyCount(NativeCall call)
        {
            return call.Int(Code(call).KeywordOnlyCount);
        }

        private static object GetLocalCount(NativeCall call)
        {
            return call.Int(LocalNames(Code(call)).Length);
        }

        // Names with a point are the compiler's own.
        private static object[] LocalNames(CodeObject code)
        {
            if ((code.Flags & (CodeFlags.Module | CodeFlags.ClassBody)) != 0)
                return new object[0];
            int count = 0;
            for (int i = 0; i < code.LocalNames.Length; i++)
            {
                if (IsVariable(code.LocalNames[i]))
                    count++;
            }
            object[] names = new object[count];
            count = 0;
            for (int i = 0; i < code.LocalNames.Length; i++)
            {
                if (IsVariable(code.LocalNames[i]))
                    names[count++] = code.LocalNames[i];
            }
            return names;
        }

        private static bool IsVariable(PyStr name)
        {
            return name.Bytes.Length > 0 && name.Bytes[0] != '.';
        }

        private static PyTuple Tuple(object[] source)
        {
            object[] items = new object[source.Length];
            System.Array.Copy(source, 0, items, 0, items.Length);
            return ObjectTypes.TupleOf(items);
        }

        private static object GetLocalNames(NativeCall call)
        {
            return ObjectTypes.TupleOf(LocalNames(Code(call)));
        }

        private static object GetNames(NativeCall call)
        {
            CodeObject code = Code(call);
            object[] names = new object[code.GlobalNames.Length + code.Names.Length];
            System.Array.Copy(code.GlobalNames, 0, names, 0, code.GlobalNames.Length);
            System.Array.Copy(code.Names, 0, names, code.GlobalNames.Length, code.Names.Length);
            return ObjectTypes.TupleOf(names);
        }

        private static object GetConstants(NativeCall call)
        {
            return Tuple(Code(call).Constants);
        }

        private static object GetFreeNames(NativeCall call)
        {
            return Tuple(Code(call).FreeNames);
        }

        private static object GetCellNames(NativeCall call)
        {
            return Tuple(Code(call).CellNames);
        }

        // As inspect reads them: 1 optimised, 2 new locals, 4 *args, 8 **kwargs.
        private static object GetFlags(NativeCall call)
        {
            int flags = Code(call).Flags;
            bool function = (flags & (CodeFlags.Module | CodeFlags.ClassBody)) == 0;
            return call.Int((function ? 3 : 0) + ((flags & CodeFlags.VarArgs) != 0 ? 4 : 0) + ((flags & CodeFlags.VarKeywords) != 0 ? 8 : 0));
        }
    }
}
