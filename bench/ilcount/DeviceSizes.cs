// How many bytes of the managed heap a thing takes on the device: measured on the CLR as a 32-bit program, whose heap block has 12 bytes.

using System;
using System.Collections.Generic;

namespace NanoPy.IlCount
{
    /// <summary>Sizes on the device's heap, in bytes.</summary>
    internal static class DeviceSizes
    {
        /// <summary>A heap block: the header of an object, and each of its fields of whatever type.</summary>
        internal const int Block = 12;
        /// <summary>Header of an array.</summary>
        private const int ArrayHeader = 20;
        internal const int Box = 24;
        internal const int Delegate = 36;
        /// <summary>A literal stays in flash, but each execution of ldstr makes a string object that points at it.</summary>
        internal const int Literal = Block;
        /// <summary>The stack trace that a throw allocates is not in it.</summary>
        internal const int Exception = 60;

        /// <summary>Framework classes that a portable assembly may make or derive from.</summary>
        private static readonly Dictionary<string, int> Framework = new Dictionary<string, int>
        {
            ["System.Object"] = Block,
            ["System.Exception"] = Exception,
            ["System.Collections.ArrayList"] = 120,
            ["System.Collections.Hashtable"] = 180,
            ["System.Threading.Thread"] = 72 + 356 + 40,
            // A node, six numbers, three pointers.
            ["System.WeakReference"] = Block + 24 + 12,
            // One field, for the state of the generator, a box.
            ["System.Random"] = 2 * Block + 24,
            // One field for the handle, one for the state.
            ["System.Threading.AutoResetEvent"] = 3 * Block,
            ["System.Threading.ManualResetEvent"] = 3 * Block,
        };

        /// <summary>An object of a framework class without what it makes for itself, -1 if the class is not in the table.</summary>
        internal static int FrameworkObject(string typeName)
        {
            if (Framework.TryGetValue(typeName, out int bytes))
                return bytes;
            return typeName.EndsWith("Exception") ? Exception : -1;
        }

        internal static int PrimitiveArray(int length, int elementBytes)
        {
            return RoundUp(ArrayHeader + length * elementBytes);
        }

        internal static int ReferenceArray(int length)
        {
            return RoundUp(ArrayHeader + length * Block);
        }

        internal static int String(string text)
        {
            return RoundUp(Block + System.Text.Encoding.UTF8.GetByteCount(text) + 1);
        }

        /// <summary>A string, a boxed number or an array; anything else counts as a box.</summary>
        internal static int Of(object value)
        {
            if (value is string text)
                return String(text);
            if (value is not Array array)
                return Box;
            Type element = array.GetType().GetElementType();
            return element.IsPrimitive || element.IsEnum ? PrimitiveArray(array.Length, ElementBytes(element)) : ReferenceArray(array.Length);
        }

        internal static int ElementBytes(Type element)
        {
            return ElementBytes(element.IsEnum ? Enum.GetUnderlyingType(element).Name : element.Name);
        }

        internal static int ElementBytes(string typeName)
        {
            switch (typeName)
            {
                case "Boolean": case "Byte": case "SByte": return 1;
                case "Char": case "Int16": case "UInt16": return 2;
                case "Int32": case "UInt32": case "Single": return 4;
                case "Int64": case "UInt64": case "Double": return 8;
                default: return Block;
            }
        }

        private static int RoundUp(int bytes)
        {
            return (bytes + Block - 1) / Block * Block;
        }
    }
}
