// Which framework methods make a fresh object: the meter sees their results only.

using Mono.Cecil;

namespace NanoPy.IlCount
{
    /// <summary>What is known of a framework method from its reference.</summary>
    internal static class FrameworkMethod
    {
        /// <summary>Framework methods that return a string or an array which existed before.</summary>
        private static readonly string[] ReturnExisting =
        {
            "System.Exception::get_Message", "System.Exception::ToString", "System.Object::ToString", "System.String::ToString", "System.String::Intern",
            "System.Type::get_FullName", "System.Type::get_Name", "System.Reflection.MemberInfo::get_Name",
        };

        /// <summary>Methods of Object that the portable classes override: a virtual call ends in managed code, which is counted there.</summary>
        private static readonly string[] Overridden = { "System.Object::ToString" };

        internal static bool IsOverridden(string name)
        {
            return System.Array.IndexOf(Overridden, name) >= 0;
        }

        /// <summary>Whether the method belongs to the framework and not to an instrumented assembly.</summary>
        internal static bool Is(MethodReference method)
        {
            return method.DeclaringType.GetElementType().Scope is AssemblyNameReference scope && !MeteredAssemblies.IsMetered(scope.Name);
        }

        /// <summary>`Namespace.Type::Name`.</summary>
        internal static string NameOf(MethodReference method)
        {
            return method.DeclaringType.FullName + "::" + method.Name;
        }

        /// <summary>The type of the fresh string or array that the method returns, null if it makes none.</summary>
        internal static string Makes(MethodReference method)
        {
            if (!Is(method))
                return null;
            string name = NameOf(method);
            if (name == "System.String::.ctor")
                return "System.String";
            if (System.Array.IndexOf(ReturnExisting, name) >= 0)
                return null;
            TypeReference type = method.ReturnType;
            return type.FullName == "System.String" || type.IsArray ? type.FullName : null;
        }
    }
}
