// What the device's CLR cannot do, one rule a row: https://docs.nanoframework.net and measurements on the CLR itself.

using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NanoPy.Tests.DeviceSurface
{
    /// <summary>A rule: its name, why, and what in an assembly breaks it.</summary>
    internal sealed record DeviceRule(string Name, string Reason, Func<AssemblyDefinition, IEnumerable<string>> Check);

    internal static class DeviceRules
    {
        /// <summary>The metadata processor's table of byte code holds 65,535 bytes; some room for what its compiler adds.</summary>
        internal const int AssemblyBytes = 60 * 1024;
        /// <summary>Branches of the device's IL reach 32 KB.</summary>
        internal const int MethodBytes = 28 * 1024;
        /// <summary>A switch stores its count in a byte; far below the 255 it can hold.</summary>
        internal const int SwitchCases = 200;
        /// <summary>A type counts its methods of each kind in a byte.</summary>
        internal const int MethodsOfAKind = 240;
        /// <summary>A type counts its fields of each kind in a byte, and the metadata processor does not say when there are more.</summary>
        internal const int FieldsOfAKind = 240;

        private static readonly DeviceApi Api = DeviceApi.Load();

        internal static readonly DeviceRule[] All =
        {
            new("framework members", "a member that is not in the API lists does not exist on the device", MissingMembers),
            new("generics", "a generic class crashes the CLR, a generic method throws", Generics),
            new("user structs", "a struct value is a heap object: slow, and copied at each use", UserStructs),
            new("volatile", "the CLR has no IsVolatile; it never caches fields", Volatile),
            new("checked arithmetic", "add.ovf adds and never throws: test by hand", Checked),
            new("multi-dimensional arrays", "the metadata processor has no type for them", MultiDimensional),
            new("pointers", "unsafe code breaks the metadata processor", Pointers),
            new("foreach over string", "String.GetEnumerator throws NotSupportedException", ForEachString),
            new("default interface methods", "they throw at run time", DefaultInterfaceMethods),
            new("object hashes", "Object.GetHashCode walks the fields of fields, for ever on a cycle, and changes when the heap is compacted", ObjectHashes),
            new("exception filters", "a filter runs script code while the stack is being unwound", Filters),
            new("switch size", "a switch of more cases stores a wrong count", SwitchSize),
            new("method size", "branches reach 32 KB", MethodSize),
            new("IL of an assembly", "the table of byte code holds 65,535 bytes", AssemblySize),
            new("strings of an assembly", "the table of strings holds 65,535 bytes", StringsSize),
            new("methods of a type", "a type counts its methods of a kind in a byte", MethodCount),
            new("fields of a type", "a type counts its static and its instance fields in a byte", FieldCount),
        };

        internal static DeviceRule Named(string name)
        {
            return All.Single(rule => rule.Name == name);
        }

        // ---- walking ------------------------------------------------------------------------------------------------------------

        private static IEnumerable<TypeDefinition> Types(AssemblyDefinition assembly)
        {
            return assembly.MainModule.GetTypes().Where(type => !type.Name.StartsWith("<PrivateImplementationDetails>") && !(type.DeclaringType?.Name.StartsWith("<PrivateImplementationDetails>") ?? false));
        }

        private static IEnumerable<MethodDefinition> Methods(AssemblyDefinition assembly)
        {
            return assembly.MainModule.GetTypes().SelectMany(type => type.Methods);
        }

        private static IEnumerable<(MethodDefinition Method, Instruction Instruction)> Instructions(AssemblyDefinition assembly)
        {
            return Methods(assembly).Where(method => method.HasBody).SelectMany(method => method.Body.Instructions.Select(instruction => (method, instruction)));
        }

        private static bool IsFramework(TypeReference type)
        {
            return type.Scope is AssemblyNameReference scope && !scope.Name.StartsWith("NanoPy.");
        }

        // ---- rules --------------------------------------------------------------------------------------------------------------

        private static IEnumerable<string> MissingMembers(AssemblyDefinition assembly)
        {
            foreach (TypeReference type in assembly.MainModule.GetTypeReferences())
            {
                // Attributes are for the compiler; the device's own compilation has what it needs of them.
                bool isAttribute = type.Name.EndsWith("Attribute") || type.FullName == "System.AttributeTargets" || type.Name == "DebuggingModes";
                if (IsFramework(type) && !isAttribute && !Api.HasType(type) && !type.HasGenericParameters)
                    yield return "type " + type.FullName;
            }
            foreach (MemberReference member in assembly.MainModule.GetMemberReferences())
            {
                if (member.DeclaringType is ArrayType || member.DeclaringType is GenericInstanceType || !IsFramework(member.DeclaringType) || member.DeclaringType.Name.EndsWith("Attribute"))
                    continue;
                bool known = member is MethodReference method ? Api.HasMethod(method) : Api.HasField((FieldReference)member);
                if (!known)
                    yield return member.FullName;
            }
        }

        private static IEnumerable<string> Generics(AssemblyDefinition assembly)
        {
            foreach (TypeDefinition type in Types(assembly).Where(type => type.HasGenericParameters))
                yield return type.FullName;
            foreach (MethodDefinition method in Methods(assembly).Where(method => method.HasGenericParameters || HasGeneric(method)))
                yield return method.FullName;
            foreach ((MethodDefinition method, Instruction instruction) in Instructions(assembly))
            {
                bool generic = instruction.Operand is GenericInstanceMethod || instruction.Operand is GenericInstanceType
                    || (instruction.Operand is MemberReference member && member.DeclaringType is GenericInstanceType);
                if (generic)
                    yield return method.FullName + ": " + instruction;
            }
        }

        private static bool HasGeneric(MethodDefinition method)
        {
            return method.ReturnType is GenericInstanceType || method.Parameters.Any(parameter => parameter.ParameterType is GenericInstanceType)
                || (method.HasBody && method.Body.Variables.Any(variable => variable.VariableType is GenericInstanceType));
        }

        private static IEnumerable<string> UserStructs(AssemblyDefinition assembly)
        {
            return Types(assembly).Where(type => type.IsValueType && !type.IsEnum).Select(type => type.FullName);
        }

        private static IEnumerable<string> Volatile(AssemblyDefinition assembly)
        {
            IEnumerable<string> fields = Types(assembly).SelectMany(type => type.Fields).Where(field => field.FieldType is RequiredModifierType).Select(field => field.FullName);
            return fields.Concat(Instructions(assembly).Where(at => at.Instruction.OpCode.Code == Code.Volatile).Select(at => at.Method.FullName));
        }

        private static IEnumerable<string> Checked(AssemblyDefinition assembly)
        {
            return Instructions(assembly).Where(at => at.Instruction.OpCode.Name.Contains(".ovf")).Select(at => at.Method.FullName + ": " + at.Instruction);
        }

        private static IEnumerable<string> MultiDimensional(AssemblyDefinition assembly)
        {
            return Instructions(assembly)
                .Where(at => at.Instruction.Operand is MemberReference member && (member.DeclaringType is ArrayType { Rank: > 1 } || member is ArrayType { Rank: > 1 }))
                .Select(at => at.Method.FullName + ": " + at.Instruction);
        }

        private static IEnumerable<string> Pointers(AssemblyDefinition assembly)
        {
            return Methods(assembly)
                .Where(method => method.ReturnType is PointerType || method.Parameters.Any(parameter => parameter.ParameterType is PointerType)
                    || (method.HasBody && (method.Body.Variables.Any(variable => variable.VariableType is PointerType || variable.IsPinned)
                        || method.Body.Instructions.Any(instruction => instruction.OpCode.Code == Code.Localloc))))
                .Select(method => method.FullName);
        }

        private static IEnumerable<string> ForEachString(AssemblyDefinition assembly)
        {
            return Instructions(assembly)
                .Where(at => at.Instruction.Operand is MethodReference { Name: "GetEnumerator" } method && method.DeclaringType.FullName is "System.String" or "System.Collections.IEnumerable"
                    && at.Instruction.Operand is MethodReference { Name: "GetEnumerator" })
                .Select(at => at.Method.FullName);
        }

        private static IEnumerable<string> DefaultInterfaceMethods(AssemblyDefinition assembly)
        {
            return Types(assembly).Where(type => type.IsInterface).SelectMany(type => type.Methods).Where(method => method.HasBody).Select(method => method.FullName);
        }

        private static IEnumerable<string> ObjectHashes(AssemblyDefinition assembly)
        {
            return Instructions(assembly).Where(at => at.Instruction.Operand is MethodReference { Name: "GetHashCode" } method && method.DeclaringType.FullName is "System.Object" or "System.ValueType"
                    && at.Instruction.Operand is MethodReference { Name: "GetHashCode" })
                .Select(at => at.Method.FullName);
        }

        private static IEnumerable<string> Filters(AssemblyDefinition assembly)
        {
            return Methods(assembly).Where(method => method.HasBody && method.Body.ExceptionHandlers.Any(handler => handler.HandlerType == ExceptionHandlerType.Filter))
                .Select(method => method.FullName);
        }

        private static IEnumerable<string> SwitchSize(AssemblyDefinition assembly)
        {
            return Instructions(assembly).Where(at => at.Instruction.Operand is Instruction[] targets && targets.Length > SwitchCases)
                .Select(at => at.Method.FullName + ": " + ((Instruction[])at.Instruction.Operand).Length + " cases");
        }

        private static IEnumerable<string> MethodSize(AssemblyDefinition assembly)
        {
            return Methods(assembly).Where(method => method.HasBody && method.Body.CodeSize > MethodBytes).Select(method => method.FullName + ": " + method.Body.CodeSize + " bytes");
        }

        internal static int CodeBytes(AssemblyDefinition assembly)
        {
            return Methods(assembly).Where(method => method.HasBody).Sum(method => method.Body.CodeSize);
        }

        private static IEnumerable<string> AssemblySize(AssemblyDefinition assembly)
        {
            int bytes = CodeBytes(assembly);
            if (bytes > AssemblyBytes)
                yield return assembly.Name.Name + ": " + bytes + " bytes of IL";
        }

        /// <summary>Bytes of literals and of the names that the device keeps.</summary>
        internal static int StringBytes(AssemblyDefinition assembly)
        {
            HashSet<string> strings = new HashSet<string>();
            foreach ((MethodDefinition _, Instruction instruction) in Instructions(assembly))
            {
                if (instruction.OpCode.Code == Code.Ldstr)
                    strings.Add((string)instruction.Operand);
            }
            foreach (TypeDefinition type in assembly.MainModule.GetTypes())
            {
                strings.Add(type.Name);
                strings.Add(type.Namespace);
                strings.UnionWith(type.Methods.Select(method => method.Name));
                strings.UnionWith(type.Fields.Select(field => field.Name));
            }
            return strings.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text) + 1);
        }

        private static IEnumerable<string> StringsSize(AssemblyDefinition assembly)
        {
            int bytes = StringBytes(assembly);
            if (bytes > AssemblyBytes)
                yield return assembly.Name.Name + ": " + bytes + " bytes of strings";
        }

        private static IEnumerable<string> MethodCount(AssemblyDefinition assembly)
        {
            foreach (TypeDefinition type in Types(assembly))
            {
                int most = new[] { type.Methods.Count(method => method.IsStatic), type.Methods.Count(method => method.IsVirtual),
                    type.Methods.Count(method => !method.IsStatic && !method.IsVirtual) }.Max();
                if (most > MethodsOfAKind)
                    yield return type.FullName + ": " + most + " methods of a kind";
            }
        }

        // Of the types that compilers add too: constant data is a field for each array.
        private static IEnumerable<string> FieldCount(AssemblyDefinition assembly)
        {
            foreach (TypeDefinition type in assembly.MainModule.GetTypes())
            {
                List<FieldDefinition> fields = type.Fields.Where(field => !field.HasConstant).ToList();
                int most = System.Math.Max(fields.Count(field => field.IsStatic), fields.Count(field => !field.IsStatic));
                if (most > FieldsOfAKind)
                    yield return type.FullName + ": " + most + " fields of a kind";
            }
        }
    }
}
