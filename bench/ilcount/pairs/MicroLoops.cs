// Micro scripts about loops, arithmetic and attributes in plain C#, as one would write them for the device: a method has its script's name.

namespace NanoPy.IlCount.Pairs
{
    public static partial class Micro
    {
        private static int i;
        private static int s;

        public static string LoopWhileLocals(int n)
        {
            int i = 0;
            int s = 0;
            while (i < n)
            {
                s = s + i;
                i = i + 1;
            }
            return s.ToString();
        }

        public static string LoopForRangeLocals(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s += i;
            return s.ToString();
        }

        public static string LoopWhileGlobals(int n)
        {
            i = 0;
            s = 0;
            while (i < n)
            {
                s = s + i;
                i = i + 1;
            }
            return s.ToString();
        }

        public static string LoopForRangeGlobals(int n)
        {
            s = 0;
            for (i = 0; i < n; i++)
                s += i;
            return s.ToString();
        }

        public static string LoopNestedBranches(int n)
        {
            int hits = 0;
            for (int i = 0; i < n; i++)
            {
                if ((i % 3 == 0 && i % 5 != 0) || i < 10)
                    hits++;
                else if ((i & 1) == 0)
                    hits--;
            }
            return hits.ToString();
        }

        public static string IntegerArithmetic(int n)
        {
            int x = 1;
            for (int i = 0; i < n; i++)
            {
                x = (x * 31 + i / 7 - i % 5) & 65535;
                x ^= i << 2;
                x |= i >> 3;
            }
            return x.ToString();
        }

        public static string FloatArithmetic(int n)
        {
            double x = 0.5;
            for (int i = 0; i < n; i++)
                x = x * 0.5 + 1.25 - x / 4.0;
            return ((int)(x * 1000000.0)).ToString();
        }

        public static string TupleSwap(int n)
        {
            int a = 1;
            int b = 2;
            for (int i = 0; i < n; i++)
            {
                int old = a;
                a = b;
                b = old;
            }
            return a.ToString();
        }

        private sealed class Thing
        {
            internal int X;
        }

        public static string AttributeRead(int n)
        {
            Thing thing = new Thing { X = 3 };
            int s = 0;
            for (int i = 0; i < n; i++)
                s += thing.X;
            return s.ToString();
        }

        public static string AttributeAdd(int n)
        {
            Thing thing = new Thing();
            for (int i = 0; i < n; i++)
                thing.X += 1;
            return thing.X.ToString();
        }

        private static class Settings
        {
            internal static int Step = 2;
        }

        public static string AttributeOfClass(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s += Settings.Step;
            return s.ToString();
        }
    }
}
