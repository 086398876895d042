// Trees to instructions: one Emitter for each code object. This part: registers, cells and names.
// Rule of all parts: an instruction sequence writes its target register last, so that a variable can be the target of an expression
// that reads it; where that cannot be (and, or, comparison chains ...) the value is made in a temporary.

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>Emits the code of a module, function or class body. Variables of a function are the first registers, temporaries a stack above them.</summary>
    internal sealed partial class Emitter
    {
        private readonly Emitter parent;
        private readonly SourceText source;
        private readonly NameTable names;
        private readonly Scope frame;
        private readonly CodeWriter code;
        private readonly CodeObject result = new CodeObject();
        private readonly NameList locals = new NameList();
        private readonly NameList cells = new NameList();
        private readonly NameList free = new NameList();
        /// <summary>Variables of a module that live in registers, numbered from the highest down until Finish puts them first.</summary>
        private readonly NameList moduleVariables = new NameList();
        private readonly bool namesInLocals;
        private readonly bool ownsGlobals;
        /// <summary>Scope of the node being emitted: the frame's, or that of a comprehension in it.</summary>
        private Scope scope;
        private int top;
        private int registers;
        private bool isInteractive;
        private bool hasAnnotations;

        private Emitter(Emitter parent, SourceText source, NameTable names, Scope frame, PyStr name, PyStr qualifiedName, int firstLine, int flags)
        {
            this.parent = parent;
            this.source = source;
            this.names = names;
            this.frame = frame;
            scope = frame;
            code = new CodeWriter(source, firstLine);
            namesInLocals = (flags & CodeFlags.NamesInLocals) != 0;
            ownsGlobals = flags == CodeFlags.Module;
            result.Name = name;
            result.QualifiedName = qualifiedName;
            result.FileName = source.FileName;
            result.FirstLine = firstLine;
            result.Flags = flags;
        }

        /// <summary>An emitter for a module, script, or line at a prompt.</summary>
        internal static Emitter ForModule(SourceText source, NameTable names, Scope module, int flags, bool isInteractive)
        {
            PyStr name = PyStr.From("<module>");
            Emitter emitter = new Emitter(null, source, names, module, name, name, 1, flags | CodeFlags.Module);
            emitter.isInteractive = isInteractive;
            return emitter;
        }

        private CodeObject Finish()
        {
            if (!code.IsUnreachable)
                code.Emit(Opcode.ReturnNone, 0, 0, 0);
            result.RegisterCount = registers + moduleVariables.Count < 1 ? 1 : registers + moduleVariables.Count;
            result.GlobalRegisters = moduleVariables.Count;
            result.LocalNames = ownsGlobals ? moduleVariables.ToArray() : locals.ToArray();
            result.CellNames = cells.ToArray();
            result.FreeNames = free.ToArray();
            result.Captures = free.Count == 0 ? CodeObject.NoShorts : new ushort[free.Count];
            for (int i = 0; i < free.Count; i++)
                result.Captures[i] = (ushort)parent.CellOf(free[i]);
            code.Finish(result);
            if (ownsGlobals)
                RegisterOrder.PutVariablesFirst(result);
            return result;
        }

        private ScriptException Error(Node node, string message)
        {
            return source.Error(node.Start, node.End, message);
        }

        // ---- registers ------------------------------------------------------------------------------------------------------------

        private int Push()
        {
            return Push(1);
        }

        // The first of so many temporaries in a row.
        private int Push(int count)
        {
            int first = top;
            top += count;
            if (top > CompilerLimits.Registers - moduleVariables.Count)
                throw source.Error(0, 0, "function '" + result.Name + "' needs more than 255 registers: too many variables, or an expression with too many parts");
            if (top > registers)
                registers = top;
            return first;
        }

        private bool IsTemporary(int register)
        {
            return register >= locals.Count && !IsModuleVariable(register);
        }

        // ---- variables of a module ----------------------------------------------------------------------------------------------------

        private bool IsModuleVariable(int register)
        {
            return register > CompilerLimits.Registers - moduleVariables.Count;
        }

        // Register of a variable of a module that was bound before in the source; else -1.
        private int ModuleRegisterOf(PyStr name)
        {
            int i = ownsGlobals ? moduleVariables.IndexOf(name) : -1;
            return i < 0 ? -1 : CompilerLimits.Registers - i;
        }

        // Register to store a name in. A module's variables get theirs where they are first bound, as long as there are any.
        private int TargetOf(PyStr name)
        {
            int register = RegisterOf(name);
            if (register >= 0 || !ownsGlobals || !IsGlobal(name) || moduleVariables.Count == CompilerLimits.ModuleVariables
                || registers + moduleVariables.Count >= CompilerLimits.Registers)
                return register;
            moduleVariables.Add(name);
            return ModuleRegisterOf(name);
        }

        // Whether evaluating a node runs no code that could bind a variable of the module.
        private static bool IsPlain(Node node)
        {
            return node == null || node.Kind == NodeKind.Name || node.Kind == NodeKind.Constant;
        }

        // ---- cells ------------------------------------------------------------------------------------------------------------------

        // Gives registers to the variables of a function and numbers to its cells.
        private void Allocate()
        {
            bool isFunction = frame.Kind == ScopeKind.Function;
            for (int i = 0; i < frame.Names.Count; i++)
            {
                int traits = frame.TraitsAt(i);
                PyStr name = frame.Names[i];
                if ((traits & SymbolTraits.Free) != 0)
                    free.Add(name);
                else if ((traits & SymbolTraits.Captured) != 0 && frame.Kind != ScopeKind.Module)
                    AddCell(frame, name);
                else if (isFunction && (traits & SymbolTraits.Bound) != 0 && (traits & (SymbolTraits.Global | SymbolTraits.Parameter)) == 0)
                {
                    frame.SetSlot(name, locals.Count);
                    locals.Add(name);
                }
            }
            Push(locals.Count);
            AllocateInside(frame);
        }

        // Cells of comprehensions that run in this frame.
        private void AllocateInside(Scope outer)
        {
            for (int i = 0; i < outer.ChildCount; i++)
            {
                Scope inner = outer.Child(i);
                if (inner.Kind != ScopeKind.Comprehension)
                    continue;
                for (int k = 0; k < inner.Names.Count; k++)
                {
                    if ((inner.TraitsAt(k) & SymbolTraits.Captured) != 0)
                        AddCell(inner, inner.Names[k]);
                }
                AllocateInside(inner);
            }
        }

        private void AddCell(Scope owner, PyStr name)
        {
            owner.SetSlot(name, cells.Count);
            cells.Add(name);
        }

        // Number of the cell in which this frame has a variable that an inner function captures.
        private int CellOf(PyStr name)
        {
            for (Scope at = scope; at.Kind == ScopeKind.Comprehension; at = at.Parent)
            {
                if ((at.TraitsOf(name) & SymbolTraits.Captured) != 0)
                    return at.SlotOf(name);
            }
            return OwnCellOf(name);
        }

        private int OwnCellOf(PyStr name)
        {
            if ((frame.TraitsOf(name) & SymbolTraits.Free) != 0)
                return cells.Count + free.IndexOf(name);
            return frame.SlotOf(name);
        }

        // ---- names ------------------------------------------------------------------------------------------------------------------

        // Register of a name that is a variable of this frame outside cells; else -1.
        private int RegisterOf(PyStr name)
        {
            for (Scope at = scope; at.Kind == ScopeKind.Comprehension; at = at.Parent)
            {
                int inner = at.TraitsOf(name);
                if ((inner & SymbolTraits.Bound) != 0)
                    return (inner & SymbolTraits.Captured) != 0 ? -1 : at.SlotOf(name);
            }
            if (frame.Kind == ScopeKind.Module)
                return ModuleRegisterOf(name);
            int traits = frame.TraitsOf(name);
            if (frame.Kind != ScopeKind.Function || (traits & (SymbolTraits.Free | SymbolTraits.Captured | SymbolTraits.Global)) != 0
                || (traits & (SymbolTraits.Bound | SymbolTraits.Parameter)) == 0)
                return -1;
            return frame.SlotOf(name);
        }

        // Whether a name means the module's or a builtin one.
        private bool IsGlobal(PyStr name)
        {
            for (Scope at = scope; at.Kind == ScopeKind.Comprehension; at = at.Parent)
            {
                if ((at.TraitsOf(name) & SymbolTraits.Bound) != 0)
                    return false;
            }
            int traits = frame.TraitsOf(name);
            if ((traits & SymbolTraits.Global) != 0)
                return true;
            if ((traits & (SymbolTraits.Free | SymbolTraits.Captured)) != 0 && frame.Kind != ScopeKind.Module)
                return false;
            if (frame.Kind == ScopeKind.Function)
                return (traits & (SymbolTraits.Bound | SymbolTraits.Parameter)) == 0;
            return frame.Kind == ScopeKind.Class ? scope != frame : !namesInLocals;
        }

        // Cell of a name, or -1.
        private int FindCell(PyStr name)
        {
            for (Scope at = scope; at.Kind == ScopeKind.Comprehension; at = at.Parent)
            {
                int inner = at.TraitsOf(name);
                if ((inner & SymbolTraits.Bound) != 0)
                    return (inner & SymbolTraits.Captured) != 0 ? at.SlotOf(name) : -1;
            }
            int traits = frame.TraitsOf(name);
            if ((traits & (SymbolTraits.Free | SymbolTraits.Captured)) == 0 || frame.Kind == ScopeKind.Module)
                return -1;
            // A class body's own names are in its dict, even where functions around it have a variable of that name.
            bool inBody = frame.Kind == ScopeKind.Class && scope == frame;
            return inBody && (traits & SymbolTraits.Nonlocal) == 0 && ((traits & SymbolTraits.Bound) != 0 || (traits & SymbolTraits.Free) == 0) ? -1 : OwnCellOf(name);
        }

        private void LoadName(PyStr name, int target)
        {
            int register = RegisterOf(name);
            if (register >= 0)
            {
                if (register != target)
                    code.Emit(Opcode.Move, target, register, 0);
                return;
            }
            if (IsGlobal(name))
            {
                code.Emit(Opcode.LoadGlobal, target, code.Global(name, false), 0);
                return;
            }
            int cell = FindCell(name);
            if (cell < 0)
                code.Emit(Opcode.LoadName, target, code.Name(name), 0);
            else if (frame.Kind == ScopeKind.Class && scope == frame && (frame.TraitsOf(name) & SymbolTraits.Nonlocal) == 0)
                code.Emit(Opcode.LoadNameOrCell, target, code.Name(name), cell);
            else
                code.Emit(Opcode.LoadCell, target, cell, 0);
        }

        private void StoreName(PyStr name, int from)
        {
            // A walrus in a comprehension binds in the function around it.
            int register = TargetOf(name);
            if (register >= 0)
            {
                if (register != from)
                    code.Emit(Opcode.Move, register, from, 0);
                return;
            }
            if (IsGlobal(name))
            {
                code.Emit(Opcode.StoreGlobal, from, code.Global(name, true), 0);
                return;
            }
            int cell = FindCell(name);
            if (cell < 0)
                code.Emit(Opcode.StoreName, from, code.Name(name), 0);
            else
                code.Emit(Opcode.StoreCell, from, cell, 0);
        }

        private void DeleteName(PyStr name)
        {
            int register = RegisterOf(name);
            if (register >= 0 && !IsModuleVariable(register))
            {
                code.Emit(Opcode.DeleteLocal, register, 0, 0);
                return;
            }
            if (IsGlobal(name))
            {
                code.Emit(Opcode.DeleteGlobal, 0, code.Global(name, true), 0);
                return;
            }
            int cell = FindCell(name);
            if (cell < 0)
                code.Emit(Opcode.DeleteName, 0, code.Name(name), 0);
            else
                code.Emit(Opcode.DeleteCell, 0, cell, 0);
        }
    }
}
