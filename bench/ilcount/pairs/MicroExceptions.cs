// Micro scripts about exceptions and pins in plain C#.

using NanoPy.Hal;

namespace NanoPy.IlCount.Pairs
{
    public static partial class Micro
    {
        public static string ExceptionNotRaised(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
            {
                try
                {
                    s += i;
                }
                catch (System.ArgumentException)
                {
                    s = 0;
                }
            }
            return s.ToString();
        }

        public static string ExceptionCaught(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
            {
                try
                {
                    throw new System.ArgumentException("bad");
                }
                catch (System.ArgumentException)
                {
                    s += 1;
                }
            }
            return s.ToString();
        }

        private static void Check(int value)
        {
            if (value >= 0)
                throw new System.ArgumentException("bad");
        }

        public static string ExceptionThroughCall(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
            {
                try
                {
                    Check(i);
                }
                catch (System.ArgumentException)
                {
                    s += 1;
                }
            }
            return s.ToString();
        }

        public static string ExceptionFinally(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
            {
                try
                {
                    s += i;
                }
                finally
                {
                    s += 1;
                }
            }
            return s.ToString();
        }

        private const int Led = 2;

        public static string PinValue(int n)
        {
            IPins pins = new MeterPins();
            pins.SetMode(Led, PinMode.Output);
            for (int i = 0; i < n; i++)
            {
                pins.Write(Led, true);
                pins.Write(Led, false);
            }
            return pins.Read(Led) ? "1" : "0";
        }

        public static string PinOnOff(int n)
        {
            return PinValue(n);
        }

        public static string PinToggle(int n)
        {
            IPins pins = new MeterPins();
            pins.SetMode(Led, PinMode.Output);
            for (int i = 0; i < n; i++)
                pins.Write(Led, !pins.Read(Led));
            return pins.Read(Led) ? "1" : "0";
        }
    }
}
