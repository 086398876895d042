// `collections`: namedtuple, deque, OrderedDict, defaultdict and Counter.

using NanoPy.Core;

namespace NanoPy.Modules
{
    /// <summary>`collections`; the types are made when the module is imported, their methods when they are looked up.</summary>
    public sealed class CollectionsModule : ModuleSource
    {
        public override string Name { get { return "collections"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNamed("namedtuple", "typename,field_names,*,rename,defaults,module", 2, NamedTuples.Make);
        }

        public override void Initialise(Interpreter interpreter, PyModule module)
        {
            AddType(interpreter, module, new DequeClass());
            AddType(interpreter, module, new OrderedDictClass());
            AddType(interpreter, module, new DefaultDictClass());
            AddType(interpreter, module, new CounterClass());
        }

        private static void AddType(Interpreter interpreter, PyModule module, NativeClass rows)
        {
            PyType type = rows.Make(interpreter);
            type.Attributes.Set(interpreter.SpecialName(Special.Module), module.Name, interpreter);
            module.Globals.Set(type.Name, type, interpreter);
        }
    }
}
