// Scopes: which names a function, class or comprehension binds, and where the names it only reads come from.
// https://docs.python.org/3.11/reference/executionmodel.html#naming-and-binding

using NanoPy.Core;

namespace NanoPy.Compiler
{
    /// <summary>What a scope is the scope of.</summary>
    internal enum ScopeKind : byte
    {
        Module,
        Function,
        Class,
        /// <summary>A comprehension: its targets are its own, but it runs in the frame of the scope around it.</summary>
        Comprehension,
    }

    /// <summary>What a scope knows of a name.</summary>
    internal static class SymbolTraits
    {
        internal const int Bound = 1, Parameter = 2, Global = 4, Nonlocal = 8, Used = 16;
        /// <summary>The name is a variable here and functions inside use it: it lives in a cell.</summary>
        internal const int Captured = 32;
        /// <summary>The name is a variable of an enclosing function.</summary>
        internal const int Free = 64;
    }

    /// <summary>The names of one scope. Registers and cells are given out by the emitter.</summary>
    internal sealed class Scope
    {
        internal readonly ScopeKind Kind;
        internal readonly Scope Parent;
        /// <summary>Whether an assignment expression binds a name here: then operands must be copied before the next is evaluated.</summary>
        internal bool HasWalrus;
        /// <summary>Of a function: whether it yields.</summary>
        internal bool IsGenerator;
        /// <summary>Whether the function is a generator expression, which an assignment expression looks through.</summary>
        internal bool IsExpression;
        internal readonly NameList Names = new NameList();
        private int[] traits = new int[4];
        private int[] slots = new int[4];
        private Scope[] children = new Scope[2];
        private int childCount;

        internal Scope(ScopeKind kind, Scope parent)
        {
            Kind = kind;
            Parent = parent;
            if (parent != null)
                parent.AddChild(this);
        }

        private void AddChild(Scope child)
        {
            if (childCount == children.Length)
            {
                Scope[] grown = new Scope[childCount * 2];
                System.Array.Copy(children, 0, grown, 0, childCount);
                children = grown;
            }
            children[childCount++] = child;
        }

        internal int ChildCount { get { return childCount; } }

        internal Scope Child(int i)
        {
            return children[i];
        }

        /// <summary>Forgets the scopes of a top-level statement that is compiled.</summary>
        internal void DropChildren()
        {
            childCount = 0;
        }

        /// <summary>The scope whose frame this one runs in.</summary>
        internal Scope Owner
        {
            get
            {
                Scope scope = this;
                while (scope.Kind == ScopeKind.Comprehension)
                    scope = scope.Parent;
                return scope;
            }
        }

        internal int Find(PyStr name)
        {
            return Names.IndexOf(name);
        }

        /// <summary>Traits of a name; 0 if the scope does not know it.</summary>
        internal int TraitsOf(PyStr name)
        {
            int i = Find(name);
            return i < 0 ? 0 : traits[i];
        }

        internal int TraitsAt(int i)
        {
            return traits[i];
        }

        internal void Mark(PyStr name, int trait)
        {
            // All names of a module are alike: globals.
            if (Kind == ScopeKind.Module)
                return;
            int i = Find(name);
            if (i < 0)
            {
                i = Names.Count;
                Names.Add(name);
                if (i == traits.Length)
                {
                    traits = Grow(traits);
                    slots = Grow(slots);
                }
                traits[i] = 0;
                slots[i] = -1;
            }
            traits[i] |= trait;
        }

        private static int[] Grow(int[] array)
        {
            int[] grown = new int[array.Length * 2];
            System.Array.Copy(array, 0, grown, 0, array.Length);
            return grown;
        }

        /// <summary>Register or cell of a name, as the emitter noted it; -1 if it has none.</summary>
        internal int SlotOf(PyStr name)
        {
            int i = Find(name);
            return i < 0 ? -1 : slots[i];
        }

        internal void SetSlot(PyStr name, int slot)
        {
            slots[Find(name)] = slot;
        }

        // ---- where names come from ------------------------------------------------------------------------------------------------

        private bool IsVariable(int i)
        {
            return (traits[i] & (SymbolTraits.Bound | SymbolTraits.Parameter)) != 0 && (traits[i] & (SymbolTraits.Global | SymbolTraits.Nonlocal)) == 0;
        }

        /// <summary>Finds the variables of enclosing functions that this scope and those inside it use.</summary>
        internal void Resolve()
        {
            for (int i = 0; i < Names.Count; i++)
            {
                if (Kind != ScopeKind.Module && !IsVariable(i) && (traits[i] & SymbolTraits.Global) == 0)
                    Capture(Names[i]);
            }
            for (int i = 0; i < childCount; i++)
                children[i].Resolve();
        }

        // Looks for the name outward. Classes are looked through, but for __class__, which each class offers to its methods.
        private void Capture(PyStr name)
        {
            Scope frame = Owner;
            for (Scope scope = Parent; scope != null && scope.Kind != ScopeKind.Module; scope = scope.Parent)
            {
                int i = scope.Find(name);
                bool offered = scope.Kind == ScopeKind.Class && IsClassCell(name) && scope != frame;
                if (i >= 0 && scope.Kind != ScopeKind.Class && (scope.traits[i] & SymbolTraits.Global) != 0)
                    return;
                if (!offered && (i < 0 || !scope.IsVariable(i) || scope.Kind == ScopeKind.Class))
                    continue;
                if (scope.Owner == frame && !offered)
                {
                    // A comprehension that reads a variable of its own frame: nothing to capture.
                    return;
                }
                scope.Mark(name, SymbolTraits.Captured);
                for (Scope inner = frame; inner != scope.Owner; inner = inner.Parent.Owner)
                    inner.Mark(name, SymbolTraits.Free);
                return;
            }
        }

        private static bool IsClassCell(PyStr name)
        {
            return name.Bytes.Length == 9 && name.ToString() == "__class__";
        }

        /// <summary>Whether an enclosing function has the name as a variable: what `nonlocal` asks.</summary>
        internal bool HasEnclosingVariable(PyStr name)
        {
            for (Scope scope = Owner.Parent; scope != null; scope = scope.Parent)
            {
                int i = scope.Find(name);
                if (scope.Kind == ScopeKind.Function && i >= 0 && (scope.IsVariable(i) || (scope.traits[i] & SymbolTraits.Nonlocal) != 0))
                    return true;
                if (scope.Kind == ScopeKind.Class && IsClassCell(name))
                    return true;
            }
            return false;
        }
    }
}
