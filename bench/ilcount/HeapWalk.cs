// What is alive: all objects that static fields and given roots lead to, with their sizes on the device.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NanoPy.IlCount
{
    /// <summary>Objects of one type that are alive.</summary>
    internal sealed class LiveType
    {
        internal readonly string Name;
        internal int Objects;
        internal int Bytes;

        internal LiveType(string name)
        {
            Name = name;
        }
    }

    /// <summary>Walks the objects of the instrumented assemblies; what framework objects hold inside is not looked into.</summary>
    internal sealed class HeapWalk
    {
        private const BindingFlags OwnInstanceFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        private const BindingFlags StaticFields = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

        private readonly HashSet<object> seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        private readonly Stack<object> waiting = new Stack<object>();
        private readonly Dictionary<string, LiveType> types = new Dictionary<string, LiveType>();

        /// <summary>Types with live objects, the one with the most bytes first.</summary>
        internal IEnumerable<LiveType> Types { get { return types.Values.OrderByDescending(type => type.Bytes).ThenBy(type => type.Name, StringComparer.Ordinal); } }

        internal int Objects { get { return types.Values.Sum(type => type.Objects); } }

        internal int Bytes { get { return types.Values.Sum(type => type.Bytes); } }

        /// <param name="assemblies">Their static fields are roots; a static field's own 12 bytes belong to the loading of its assembly.</param>
        /// <param name="roots">Further roots; null for none.</param>
        internal HeapWalk(IEnumerable<Assembly> assemblies, params object[] roots)
        {
            foreach (FieldInfo field in assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(type => type.GetFields(StaticFields)).Where(field => !field.IsLiteral && !field.FieldType.IsValueType))
                Meet(field.GetValue(null));
            foreach (object root in roots)
                Meet(root);
            while (waiting.Count > 0)
                Visit(waiting.Pop());
        }

        private void Meet(object value)
        {
            if (value != null && seen.Add(value))
                waiting.Push(value);
        }

        private void Visit(object value)
        {
            Type type = value.GetType();
            if (value is string text)
            {
                if (string.IsInterned(text) != null)
                    Add("System.String (literal)", DeviceSizes.Literal);
                else
                    Add("System.String", DeviceSizes.String(text));
            }
            else if (value is Array array)
            {
                Add(type.FullName, DeviceSizes.Of(value));
                if (!type.GetElementType().IsValueType)
                {
                    foreach (object element in array)
                        Meet(element);
                }
            }
            else if (value is Delegate function)
            {
                Add(type.FullName, DeviceSizes.Delegate);
                Meet(function.Target);
            }
            else if (type.IsValueType)
                Add(type.FullName + " (boxed)", DeviceSizes.Box);
            else if (MeteredAssemblies.IsMetered(type.Assembly.GetName().Name))
                VisitFields(value, type);
            else
                Add(type.FullName, Math.Max(DeviceSizes.FrameworkObject(type.FullName), DeviceSizes.Block));
        }

        private void VisitFields(object value, Type type)
        {
            int bytes = 0;
            for (Type at = type; at != null; at = at.BaseType)
            {
                if (!MeteredAssemblies.IsMetered(at.Assembly.GetName().Name))
                {
                    bytes += DeviceSizes.FrameworkObject(at.FullName);
                    break;
                }
                foreach (FieldInfo field in at.GetFields(OwnInstanceFields))
                {
                    bytes += DeviceSizes.Block;
                    if (!field.FieldType.IsValueType)
                        Meet(field.GetValue(value));
                }
            }
            Add(type.FullName, bytes);
        }

        private void Add(string name, int bytes)
        {
            if (!types.TryGetValue(name, out LiveType type))
                types[name] = type = new LiveType(name);
            type.Objects++;
            type.Bytes += bytes;
        }
    }
}
