// What one instruction adds to its block.

using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NanoPy.IlCount
{
    /// <summary>Adds up instructions as the device's CLR executes them: prefixes and nops are operations like any other.</summary>
    internal static class InstructionCost
    {
        internal static void Add(Instruction instruction, Block block)
        {
            block.Operations++;
            block.Cost += CostTable.Operation;
            switch (instruction.OpCode.Code)
            {
                case Code.Call:
                case Code.Callvirt:
                    AddCall((MethodReference)instruction.Operand, instruction.OpCode.Code == Code.Callvirt, block);
                    break;
                case Code.Newobj:
                    AddNew((MethodReference)instruction.Operand, block);
                    break;
                case Code.Newarr:
                    block.Cost += CostTable.NewArray;
                    break;
                case Code.Ldstr:
                    block.Cost += CostTable.LoadString;
                    block.Objects.Add(new Made("System.String (literal)", DeviceSizes.Literal));
                    break;
                case Code.Box:
                    block.Cost += CostTable.Box;
                    block.Objects.Add(new Made(((TypeReference)instruction.Operand).FullName + " (boxed)", DeviceSizes.Box));
                    break;
                case Code.Unbox:
                case Code.Unbox_Any:
                    block.Cost += CostTable.Unbox;
                    break;
                case Code.Isinst:
                case Code.Castclass:
                    block.Cost += IsInterface((TypeReference)instruction.Operand) ? CostTable.InterfaceTest : CostTable.TypeTest;
                    break;
                case Code.Stelem_Ref:
                    block.Cost += CostTable.StoreReference;
                    break;
                case Code.Throw:
                case Code.Rethrow:
                    block.Cost += CostTable.Throw;
                    break;
                case Code.Leave:
                case Code.Leave_S:
                    block.Cost += CostTable.Leave;
                    break;
            }
        }

        private static void AddCall(MethodReference method, bool isVirtual, Block block)
        {
            if (FrameworkMethod.Is(method))
            {
                AddFrameworkCall(method, isVirtual, block);
                return;
            }
            block.Calls++;
            MethodDefinition definition = method.Resolve();
            if (isVirtual && IsDelegate(definition.DeclaringType))
                block.Cost += CostTable.DelegateCall;
            else
                block.Cost += isVirtual && definition.IsVirtual ? CostTable.VirtualCall : CostTable.Call;
        }

        private static void AddFrameworkCall(MethodReference method, bool isVirtual, Block block)
        {
            if (isVirtual && method.Name == "Invoke" && IsDelegate(method.DeclaringType.Resolve()))
            {
                block.Calls++;
                block.Cost += CostTable.DelegateCall;
                return;
            }
            string name = FrameworkMethod.NameOf(method);
            if (isVirtual && FrameworkMethod.IsOverridden(name))
            {
                block.Calls++;
                block.Cost += CostTable.VirtualCall;
                return;
            }
            block.Cost += CostTable.OfFramework(name);
            if (CostTable.IsManaged(name, out int operations))
            {
                block.Calls++;
                block.Operations += operations;
            }
            else
            {
                block.NativeCalls++;
                block.Native = name;
            }
        }

        private static void AddNew(MethodReference constructor, Block block)
        {
            TypeReference type = constructor.DeclaringType;
            string name = type.FullName;
            if (FrameworkMethod.Is(constructor))
            {
                AddFrameworkCall(constructor, false, block);
                if (name == "System.String")
                    return;
                int bytes = IsDelegate(type.Resolve()) ? DeviceSizes.Delegate : DeviceSizes.FrameworkObject(name);
                if (bytes < 0)
                    throw new MeterException("the size of " + name + " on the device is missing in DeviceSizes");
                block.Cost += CostTable.NewObject;
                block.Objects.Add(new Made(name, bytes));
                return;
            }
            TypeDefinition definition = type.Resolve();
            block.Cost += CostTable.NewObject;
            if (IsDelegate(definition))
            {
                block.Objects.Add(new Made(name, DeviceSizes.Delegate));
                return;
            }
            block.Calls++;
            block.Cost += CostTable.Call;
            block.Objects.Add(new Made(name, SizeOf(definition)));
        }

        /// <summary>Device bytes of an object of a class of an instrumented assembly.</summary>
        internal static int SizeOf(TypeDefinition type)
        {
            int bytes = 0;
            for (TypeDefinition at = type; ; at = at.BaseType.Resolve())
            {
                int framework = DeviceSizes.FrameworkObject(at.FullName);
                if (framework >= 0 && !MeteredAssemblies.IsMetered(at.Module.Assembly.Name.Name))
                    return bytes + framework;
                foreach (FieldDefinition field in at.Fields)
                {
                    if (!field.IsStatic)
                        bytes += DeviceSizes.Block;
                }
            }
        }

        private static bool IsDelegate(TypeDefinition type)
        {
            return type?.BaseType?.FullName == "System.MulticastDelegate";
        }

        private static bool IsInterface(TypeReference type)
        {
            return !type.IsArray && type.Resolve()?.IsInterface == true;
        }
    }
}
