// How large the metadata processor makes an assembly: its tables have rows of fixed size, so the size can be told from the host's metadata.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NanoPy.Tests.DeviceSurface
{
    /// <summary>Estimates the parts of a .pe file, in bytes. Within 2 % of the processor's own figures, and seldom below them.</summary>
    internal sealed class PeSize
    {
        private const int Header = 124, AssemblyRow = 12, ReferenceRow = 8, TypeRow = 24, FieldRow = 8, MethodRow = 16, AttributeRow = 8, TypeSpecRow = 4, HandlerRow = 12;

        private readonly ModuleDefinition module;
        private readonly List<TypeDefinition> types;

        internal PeSize(AssemblyDefinition assembly)
        {
            module = assembly.MainModule;
            types = module.GetTypes().Where(type => type.Name != "<Module>").ToList();
        }

        private IEnumerable<MethodDefinition> Methods { get { return types.SelectMany(type => type.Methods); } }

        // Constants are written where they are used; fields of enums are nothing else.
        private IEnumerable<FieldDefinition> Fields { get { return types.Where(type => !type.IsEnum).SelectMany(type => type.Fields).Where(item => !item.HasConstant); } }

        private IEnumerable<Instruction> Instructions { get { return Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions); } }

        /// <summary>Bytes of the file.</summary>
        internal int Total
        {
            get
            {
                int total = Header;
                foreach (int table in new[] { Rows, Strings, Signatures, Code })
                    total += (table + 3) / 4 * 4;
                return total;
            }
        }

        /// <summary>Bytes of all tables of rows.</summary>
        internal int Rows
        {
            get
            {
                int references = module.GetTypeReferences().Count(IsUsed)
                    + module.GetMemberReferences().Count(member => !(member.DeclaringType is ArrayType) && IsUsed(member.DeclaringType));
                int specs = Instructions.Select(instruction => instruction.Operand).OfType<ArrayType>().Select(type => type.FullName).Distinct().Count();
                return module.AssemblyReferences.Count * AssemblyRow + references * ReferenceRow + types.Count * TypeRow + Fields.Count() * FieldRow
                    + Methods.Count() * MethodRow + specs * TypeSpecRow;
            }
        }

        // The processor drops what only attributes name.
        private static bool IsUsed(TypeReference type)
        {
            return !type.Name.EndsWith("Attribute") && type.Name != "DebuggingModes";
        }

        /// <summary>Bytes of the table of strings: names and literals. Names of the framework stand in a table of the CLR's own.</summary>
        internal int Strings
        {
            get
            {
                HashSet<string> strings = new HashSet<string> { "", module.Assembly.Name.Name };
                foreach (AssemblyNameReference reference in module.AssemblyReferences)
                    strings.Add(reference.Name);
                foreach (TypeDefinition type in types)
                {
                    strings.Add(type.Name);
                    strings.Add(type.Namespace);
                }
                foreach (MethodDefinition method in Methods.Where(method => !method.IsConstructor))
                    strings.Add(method.Name);
                foreach (FieldDefinition item in Fields)
                    strings.Add(item.Name);
                foreach (MemberReference member in module.GetMemberReferences().Where(member => member.Name[0] != '.' && IsOurs(member.DeclaringType)))
                    strings.Add(member.Name);
                foreach (TypeReference type in module.GetTypeReferences().Where(IsOurs))
                {
                    strings.Add(type.Name);
                    strings.Add(type.Namespace);
                }
                foreach (Instruction instruction in Instructions.Where(instruction => instruction.OpCode.Code == Mono.Cecil.Cil.Code.Ldstr))
                    strings.Add((string)instruction.Operand);
                return strings.Sum(text => Encoding.UTF8.GetByteCount(text) + 1);
            }
        }

        private static bool IsOurs(TypeReference type)
        {
            return type.Scope is AssemblyNameReference scope && scope.Name.StartsWith("NanoPy.");
        }

        /// <summary>Bytes of the table of signatures, where constant data stands too.</summary>
        internal int Signatures
        {
            get
            {
                Dictionary<string, int> signatures = new Dictionary<string, int>();
                int data = 0;
                foreach (MethodDefinition method in Methods)
                {
                    Add(signatures, "m", method.Parameters.Select(parameter => parameter.ParameterType).Prepend(method.ReturnType), 2);
                    if (method.HasBody && method.Body.HasVariables)
                        Add(signatures, "l", method.Body.Variables.Select(variable => variable.VariableType), 0);
                }
                foreach (MethodReference method in module.GetMemberReferences().OfType<MethodReference>())
                    Add(signatures, "m", method.Parameters.Select(parameter => parameter.ParameterType).Prepend(method.ReturnType), 2);
                foreach (FieldDefinition item in Fields)
                {
                    Add(signatures, "f", new[] { item.FieldType }, 1);
                    if (item.InitialValue.Length > 0)
                        data += 2 + item.InitialValue.Length;
                }
                foreach (TypeDefinition type in types.Where(type => type.HasInterfaces))
                    Add(signatures, "i", type.Interfaces.Select(implemented => implemented.InterfaceType), 1);
                return signatures.Values.Sum() + data;
            }
        }

        private static void Add(Dictionary<string, int> signatures, string kind, IEnumerable<TypeReference> parts, int extra)
        {
            signatures[kind + string.Join(",", parts.Select(part => part.FullName))] = extra + parts.Sum(LengthOf);
        }

        private static int LengthOf(TypeReference type)
        {
            if (type is TypeSpecification spec)
                return 1 + LengthOf(spec.ElementType);
            return type.IsPrimitive || type.FullName is "System.Void" or "System.Object" or "System.String" ? 1 : 3;
        }

        /// <summary>Bytes of the table of byte code: tokens have two bytes, branches two at most, a switch a byte for its count.</summary>
        internal int Code
        {
            get
            {
                return Methods.Where(method => method.HasBody).Sum(method => method.Body.Instructions.Sum(LengthOf)
                    + (method.Body.HasExceptionHandlers ? method.Body.ExceptionHandlers.Count * HandlerRow + 1 : 0));
            }
        }

        private static int LengthOf(Instruction instruction)
        {
            switch (instruction.OpCode.OperandType)
            {
                case OperandType.InlineSwitch:
                    return instruction.OpCode.Size + 1 + 2 * ((Instruction[])instruction.Operand).Length;
                case OperandType.InlineBrTarget:
                case OperandType.InlineField:
                case OperandType.InlineMethod:
                case OperandType.InlineString:
                case OperandType.InlineType:
                    return instruction.OpCode.Size + 2;
                default:
                    return instruction.GetSize();
            }
        }
    }
}
