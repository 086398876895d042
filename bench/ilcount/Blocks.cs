// What the instrumented assemblies consist of: methods, their blocks, and what one execution of a block amounts to.

using System.Collections.Generic;

namespace NanoPy.IlCount
{
    /// <summary>A method of an instrumented assembly.</summary>
    internal sealed class CountedMethod
    {
        internal readonly string Assembly;
        internal readonly string Name;

        internal CountedMethod(string assembly, string name)
        {
            Assembly = assembly;
            Name = name;
        }
    }

    /// <summary>Objects of a size known beforehand that one execution of a block makes.</summary>
    internal readonly record struct Made(string TypeName, int Bytes);

    /// <summary>A straight piece of code, entered at its first instruction only.</summary>
    internal sealed class Block
    {
        internal readonly CountedMethod Method;
        /// <summary>IL operations, those of small framework methods that are managed on the device included.</summary>
        internal int Operations;
        /// <summary>Calls of managed methods, framework methods that are managed on the device included.</summary>
        internal int Calls;
        /// <summary>Calls of native methods.</summary>
        internal int NativeCalls;
        /// <summary>Cost in tenths of an IL operation.</summary>
        internal int Cost;
        internal readonly List<Made> Objects = new List<Made>(0);
        /// <summary>The native method that the block calls at its end; null if it calls none.</summary>
        internal string Native;

        internal Block(CountedMethod method)
        {
            Method = method;
        }
    }

    /// <summary>A place that makes objects whose size is known only at run time.</summary>
    internal sealed class Site
    {
        internal readonly CountedMethod Method;
        internal readonly string TypeName;
        internal readonly bool IsArray;

        internal Site(CountedMethod method, string typeName, bool isArray)
        {
            Method = method;
            TypeName = typeName;
            IsArray = isArray;
        }
    }

    /// <summary>All blocks and sites, by the numbers that instrumented code counts them under.</summary>
    internal sealed class CodeMap
    {
        internal readonly List<Block> Blocks = new List<Block>();
        internal readonly List<Site> Sites = new List<Site>();
    }
}
