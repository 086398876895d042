// Micro scripts about calls in plain C#.

using System.Collections;

namespace NanoPy.IlCount.Pairs
{
    public static partial class Micro
    {
        private static int One()
        {
            return 1;
        }

        private static int Add(int a, int b)
        {
            return a + b;
        }

        private static int AddDefault(int a, int b = 3)
        {
            return a + b;
        }

        private static int First(params int[] values)
        {
            return values[0];
        }

        private static int Pick(Hashtable values)
        {
            return (int)values["a"];
        }

        public static string CallNoArguments(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s += One();
            return s.ToString();
        }

        public static string CallPositional(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s = Add(s, i);
            return s.ToString();
        }

        public static string CallKeyword(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s = Add(b: i, a: s);
            return s.ToString();
        }

        public static string CallDefault(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s = AddDefault(s);
            return s.ToString();
        }

        public static string CallStarArgs(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s += First(i, 1);
            return s.ToString();
        }

        public static string CallStarKwargs(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s += Pick(new Hashtable { ["a"] = i, ["b"] = 1 });
            return s.ToString();
        }

        public static string CallUnpacking(int n)
        {
            int[] pair = { 1, 2 };
            int s = 0;
            for (int i = 0; i < n; i++)
                s += Add(pair[0], pair[1]);
            return s.ToString();
        }

        private sealed class Adder
        {
            private readonly int step = 2;

            internal int Add(int value)
            {
                return value + step;
            }
        }

        public static string CallMethod(int n)
        {
            Adder adder = new Adder();
            int s = 0;
            for (int i = 0; i < n; i++)
                s = adder.Add(s);
            return s.ToString();
        }

        private class Base
        {
            internal virtual int Scale(int value)
            {
                return value + 1;
            }
        }

        private sealed class Derived : Base
        {
            internal override int Scale(int value)
            {
                return base.Scale(value) + 1;
            }
        }

        public static string CallInheritedMethod(int n)
        {
            Base thing = new Derived();
            int s = 0;
            for (int i = 0; i < n; i++)
                s = thing.Scale(s);
            return s.ToString();
        }

        private sealed class Point
        {
            internal readonly int X;
            internal readonly int Y;

            internal Point(int x, int y)
            {
                X = x;
                Y = y;
            }
        }

        public static string CallConstructor(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s += new Point(i, 2).X;
            return s.ToString();
        }

        public static string CallBuiltin(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s += System.Math.Abs(3 - i);
            return s.ToString();
        }

        private delegate int Function(int x);

        private delegate int Step();

        public static string CallLambda(int n)
        {
            Function twice = x => x + x;
            int s = 0;
            for (int i = 0; i < n; i++)
                s += twice(i);
            return s.ToString();
        }

        private static Step MakeCounter()
        {
            int count = 0;
            return () => ++count;
        }

        public static string ClosureCounter(int n)
        {
            Step step = MakeCounter();
            int s = 0;
            for (int i = 0; i < n; i++)
                s = step();
            return s.ToString();
        }
    }
}
