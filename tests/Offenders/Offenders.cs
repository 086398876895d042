// One type for each thing that the device cannot do. The name of the type says which rule it breaks.

using System.Collections.Generic;

namespace NanoPy.Offenders
{
    public static class MissingMember
    {
        public static string Use(string text)
        {
            return text.Replace('a', 'b');
        }
    }

    public sealed class GenericType<T>
    {
        public T Value;
    }

    public static class GenericUse
    {
        public static int Count(List<int> list)
        {
            return list.Count;
        }
    }

    public static class GenericMethod
    {
        public static T Same<T>(T value)
        {
            return value;
        }
    }

    public struct UserStruct
    {
        public int Value;
    }

    public sealed class VolatileField
    {
        public volatile int Flag;
    }

    public static class CheckedArithmetic
    {
        public static int Add(int a, int b)
        {
            return checked(a + b);
        }

        public static int Narrow(long a)
        {
            return checked((int)a);
        }
    }

    public static class MultiDimensional
    {
        public static int[,] Make()
        {
            return new int[2, 2];
        }
    }

    public static unsafe class Pointers
    {
        public static int Read(int* at)
        {
            return *at;
        }
    }

    public static class ForEachString
    {
        public static int Count(string text)
        {
            int count = 0;
            foreach (char c in (System.Collections.IEnumerable)text)
                count += c;
            return count;
        }
    }

    public static class ObjectHash
    {
        public static int Of(object a)
        {
            return a.GetHashCode();
        }
    }

    public static class ExceptionFilter
    {
        public static int Try(int a)
        {
            try
            {
                return 1;
            }
            catch (System.Exception) when (a > 0)
            {
                return 2;
            }
        }
    }

    public static class MutableStatic
    {
        public static int Count;
    }

    /// <summary>An arrow that no one may have: it names a type of NanoPy.Core.</summary>
    public static class ForbiddenArrow
    {
        public static object Make()
        {
            return new NanoPy.Core.PyInt(1);
        }
    }
}
