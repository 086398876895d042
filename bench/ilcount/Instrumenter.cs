// Rewrites an assembly so that each block of straight code counts its executions. What an execution of the block amounts to is known from
// the code as the compiler emitted it, before anything is inserted, so the instrumentation never counts itself.

using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace NanoPy.IlCount
{
    /// <summary>Instruments assemblies, and describes in a CodeMap what they count.</summary>
    internal sealed class Instrumenter
    {
        /// <summary>The interpreter's dispatch is the switch of this class with the most cases.</summary>
        private const string DispatchType = "NanoPy.Core.Interpreter";

        private readonly CodeMap map;
        private readonly bool forProfile;
        private ModuleDefinition module;
        private Instruction dispatch;
        private FieldReference blocksField;
        private FieldReference operationsField;

        /// <param name="map">Gets the blocks and sites.</param>
        /// <param name="forProfile">Whether the interpreter's dispatch is watched as well, which takes longer.</param>
        internal Instrumenter(CodeMap map, bool forProfile)
        {
            this.map = map;
            this.forProfile = forProfile;
        }

        /// <summary>The instrumented assembly, to be loaded.</summary>
        internal MemoryStream Rewrite(string path)
        {
            using DefaultAssemblyResolver resolver = new DefaultAssemblyResolver();
            resolver.AddSearchDirectory(Path.GetDirectoryName(path));
            using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = resolver, InMemory = true });
            module = assembly.MainModule;
            blocksField = module.ImportReference(typeof(Counters).GetField(nameof(Counters.Blocks)));
            operationsField = module.ImportReference(typeof(Counters).GetField(nameof(Counters.Operations)));
            dispatch = forProfile ? FindDispatch() : null;
            foreach (TypeDefinition type in module.GetTypes())
            {
                foreach (MethodDefinition method in type.Methods.Where(method => method.HasBody))
                    Rewrite(method);
            }
            MemoryStream stream = new MemoryStream();
            assembly.Write(stream);
            stream.Position = 0;
            return stream;
        }

        private Instruction FindDispatch()
        {
            TypeDefinition type = module.GetType(DispatchType);
            return type?.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).Where(instruction => instruction.OpCode.Code == Code.Switch)
                .MaxBy(instruction => ((Instruction[])instruction.Operand).Length);
        }

        private void Rewrite(MethodDefinition method)
        {
            CountedMethod counted = new CountedMethod(module.Assembly.Name.Name, method.DeclaringType.FullName + "." + method.Name);
            List<(Instruction Leader, int Block)> leaders = Measure(method, counted);
            List<(Instruction Instruction, int Site)> sites = FindSites(method, counted);
            method.Body.SimplifyMacros();
            foreach ((Instruction instruction, int site) in sites)
                CountSite(method.Body, instruction, site);
            if (dispatch != null && method.Body.Instructions.Contains(dispatch))
                CountDispatch(method.Body);
            foreach ((Instruction leader, int block) in leaders)
                CountBlock(method.Body, leader, block);
        }

        // ---- measuring ------------------------------------------------------------------------------------------------------------------

        private List<(Instruction, int)> Measure(MethodDefinition method, CountedMethod counted)
        {
            HashSet<Instruction> starts = Leaders(method.Body);
            List<(Instruction, int)> leaders = new List<(Instruction, int)>();
            Block block = null;
            foreach (Instruction instruction in method.Body.Instructions)
            {
                if (starts.Contains(instruction))
                {
                    block = new Block(counted);
                    if (map.Blocks.Count == Counters.MostBlocks)
                        throw new MeterException("more than " + Counters.MostBlocks + " blocks: raise Counters.MostBlocks");
                    leaders.Add((instruction, map.Blocks.Count));
                    map.Blocks.Add(block);
                }
                InstructionCost.Add(instruction, block);
            }
            // Each call of a method pays for its locals: in its first block, unless that is the head of a loop.
            if (!IsTargetOfABranch(method.Body, method.Body.Instructions[0]))
                map.Blocks[leaders[0].Item2].Cost += CostTable.Local * method.Body.Variables.Count;
            return leaders;
        }

        private static bool IsTargetOfABranch(MethodBody body, Instruction instruction)
        {
            return body.Instructions.Any(other => other.Operand == instruction || (other.Operand is Instruction[] targets && targets.Contains(instruction)));
        }

        // A call ends a block too: what follows it does not happen if the callee throws.
        private static HashSet<Instruction> Leaders(MethodBody body)
        {
            HashSet<Instruction> leaders = new HashSet<Instruction> { body.Instructions[0] };
            foreach (Instruction instruction in body.Instructions)
            {
                if (instruction.Operand is Instruction target)
                    leaders.Add(target);
                else if (instruction.Operand is Instruction[] targets)
                    leaders.UnionWith(targets);
                FlowControl flow = instruction.OpCode.FlowControl;
                bool ends = flow is FlowControl.Branch or FlowControl.Cond_Branch or FlowControl.Return or FlowControl.Throw or FlowControl.Call;
                if (ends && instruction.Next != null)
                    leaders.Add(instruction.Next);
            }
            foreach (ExceptionHandler handler in body.ExceptionHandlers)
            {
                leaders.Add(handler.TryStart);
                leaders.Add(handler.HandlerStart);
                if (handler.FilterStart != null)
                    leaders.Add(handler.FilterStart);
            }
            return leaders;
        }

        private List<(Instruction, int)> FindSites(MethodDefinition method, CountedMethod counted)
        {
            List<(Instruction, int)> sites = new List<(Instruction, int)>();
            foreach (Instruction instruction in method.Body.Instructions)
            {
                string made = null;
                if (instruction.OpCode.Code == Code.Newarr)
                    made = ((TypeReference)instruction.Operand).FullName + "[]";
                else if (instruction.Operand is MethodReference called)
                    made = FrameworkMethod.Makes(called);
                if (made == null)
                    continue;
                if (map.Sites.Count == Counters.MostSites)
                    throw new MeterException("more than " + Counters.MostSites + " sites: raise Counters.MostSites");
                sites.Add((instruction, map.Sites.Count));
                map.Sites.Add(new Site(counted, made, instruction.OpCode.Code == Code.Newarr));
            }
            return sites;
        }

        // ---- inserting ------------------------------------------------------------------------------------------------------------------

        // The leader itself becomes the first inserted instruction and a copy of it follows, so that branches and handlers that point at it
        // pass the count.
        private void CountBlock(MethodBody body, Instruction leader, int block)
        {
            Instruction copy = Instruction.Create(OpCodes.Nop);
            copy.OpCode = leader.OpCode;
            copy.Operand = leader.Operand;
            List<Instruction> inserted = new List<Instruction>
            {
                Instruction.Create(OpCodes.Ldc_I4, block),
                Instruction.Create(OpCodes.Ldelema, module.TypeSystem.Int64),
                Instruction.Create(OpCodes.Dup),
                Instruction.Create(OpCodes.Ldind_I8),
                Instruction.Create(OpCodes.Ldc_I4_1),
                Instruction.Create(OpCodes.Conv_I8),
                Instruction.Create(OpCodes.Add),
                Instruction.Create(OpCodes.Stind_I8),
            };
            if (forProfile)
            {
                inserted.Add(Instruction.Create(OpCodes.Ldsfld, operationsField));
                inserted.Add(Instruction.Create(OpCodes.Ldc_I4, map.Blocks[block].Operations));
                inserted.Add(Instruction.Create(OpCodes.Conv_I8));
                inserted.Add(Instruction.Create(OpCodes.Add));
                inserted.Add(Instruction.Create(OpCodes.Stsfld, operationsField));
            }
            inserted.Add(copy);
            leader.OpCode = OpCodes.Ldsfld;
            leader.Operand = blocksField;
            int at = body.Instructions.IndexOf(leader) + 1;
            foreach (Instruction instruction in inserted)
                body.Instructions.Insert(at++, instruction);
        }

        private void CountDispatch(MethodBody body)
        {
            // C# subtracts the lowest case if it is not 0; the rows of Opcode begin at 0.
            InsertBefore(body, dispatch, Instruction.Create(OpCodes.Dup), Call(nameof(Counters.Dispatch)));
        }

        private void CountSite(MethodBody body, Instruction instruction, int site)
        {
            Instruction number = Instruction.Create(OpCodes.Ldc_I4, site);
            if (instruction.OpCode.Code != Code.Newarr)
            {
                InsertAfter(body, instruction, Instruction.Create(OpCodes.Dup), number, Call(nameof(Counters.Made)));
                return;
            }
            TypeReference element = (TypeReference)instruction.Operand;
            bool isEnum = !element.IsPrimitive && element.IsValueType && element.Resolve().IsEnum;
            string name = isEnum ? element.Resolve().Fields.First(field => !field.IsStatic).FieldType.Name : element.Name;
            if (element.IsPrimitive || isEnum)
                InsertBefore(body, instruction, Instruction.Create(OpCodes.Dup), Instruction.Create(OpCodes.Ldc_I4, DeviceSizes.ElementBytes(name)), number, Call(nameof(Counters.Primitives)));
            else
                InsertBefore(body, instruction, Instruction.Create(OpCodes.Dup), number, Call(nameof(Counters.References)));
        }

        // Keeps the instruction's identity for what is inserted first, as CountBlock does.
        private static void InsertBefore(MethodBody body, Instruction instruction, params Instruction[] inserted)
        {
            Instruction copy = Instruction.Create(OpCodes.Nop);
            copy.OpCode = instruction.OpCode;
            copy.Operand = instruction.Operand;
            instruction.OpCode = inserted[0].OpCode;
            instruction.Operand = inserted[0].Operand;
            InsertAfter(body, instruction, inserted.Skip(1).Append(copy).ToArray());
        }

        private static void InsertAfter(MethodBody body, Instruction instruction, params Instruction[] inserted)
        {
            int at = body.Instructions.IndexOf(instruction) + 1;
            foreach (Instruction added in inserted)
                body.Instructions.Insert(at++, added);
        }

        private Instruction Call(string name)
        {
            return Instruction.Create(OpCodes.Call, module.ImportReference(typeof(Counters).GetMethod(name)));
        }
    }
}
