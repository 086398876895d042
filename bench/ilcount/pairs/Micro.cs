// The micro scripts in plain C#, as one would write them for the device: the method has the script's name.

namespace NanoPy.IlCount.Pairs
{
    public static partial class Micro
    {
        public static string LoopWhileLocals(int n)
        {
            long i = 0;
            long s = 0;
            while (i < n)
            {
                s = s + i;
                i = i + 1;
            }
            return s.ToString();
        }
    }
}
