// Micro scripts about lists, dicts and strings in plain C#: arrays where the size is known, else the framework's untyped collections.

using System.Collections;

namespace NanoPy.IlCount.Pairs
{
    public static partial class Micro
    {
        public static string ListRead(int n)
        {
            int[] values = { 1, 2, 3, 4, 5, 6, 7, 8 };
            int s = 0;
            for (int i = 0; i < n; i++)
                s += values[i & 7];
            return s.ToString();
        }

        public static string ListWrite(int n)
        {
            int[] values = new int[8];
            for (int i = 0; i < n; i++)
                values[i & 7] = i;
            return values[3].ToString();
        }

        public static string ListAppend(int n)
        {
            ArrayList values = new ArrayList();
            for (int i = 0; i < n; i++)
                values.Add(i);
            return values.Count.ToString();
        }

        public static string ListIterate(int n)
        {
            int[] values = { 1, 2, 3, 4, 5, 6, 7, 8 };
            int s = 0;
            for (int i = 0; i < n; i++)
            {
                foreach (int value in values)
                    s += value;
            }
            return s.ToString();
        }

        public static string ListComprehension(int n)
        {
            int[] values = new int[n];
            for (int i = 0; i < n; i++)
                values[i] = i * 2;
            return values.Length.ToString();
        }

        public static string ListSlice(int n)
        {
            int[] values = { 1, 2, 3, 4, 5, 6, 7, 8 };
            int s = 0;
            for (int i = 0; i < n; i++)
            {
                int[] slice = new int[4];
                System.Array.Copy(values, 2, slice, 0, 4);
                s += slice.Length;
            }
            return s.ToString();
        }

        public static string BytearrayFill(int n)
        {
            byte[] buffer = new byte[64];
            for (int i = 0; i < n; i++)
                buffer[i & 63] = (byte)i;
            return buffer[5].ToString();
        }

        public static string DictRead(int n)
        {
            Hashtable ages = new Hashtable { ["ann"] = 31, ["bob"] = 27, ["eve"] = 45 };
            int s = 0;
            for (int i = 0; i < n; i++)
                s += (int)ages["bob"];
            return s.ToString();
        }

        public static string DictWrite(int n)
        {
            Hashtable seen = new Hashtable();
            for (int i = 0; i < n; i++)
                seen[i & 15] = i;
            return seen.Count.ToString();
        }

        public static string DictContains(int n)
        {
            Hashtable known = new Hashtable { ["ann"] = 1, ["bob"] = 2 };
            int s = 0;
            for (int i = 0; i < n; i++)
            {
                if (known.Contains("eve"))
                    s += 1;
                if (known.Contains("ann"))
                    s += 2;
            }
            return s.ToString();
        }

        public static string StringConcat(int n)
        {
            int s = 0;
            string word = "temperature";
            for (int i = 0; i < n; i++)
                s += (word + "=21.5").Length;
            return s.ToString();
        }

        public static string StringCompare(int n)
        {
            string command = "forward";
            int s = 0;
            for (int i = 0; i < n; i++)
            {
                if (command == "stop")
                    s += 1;
                else if (command == "forward")
                    s += 2;
            }
            return s.ToString();
        }

        public static string StringIndex(int n)
        {
            string text = "temperature";
            int s = 0;
            for (int i = 0; i < n; i++)
            {
                if (text[i & 7] == 'e')
                    s += 1;
            }
            return s.ToString();
        }

        public static string StringFormat(int n)
        {
            int s = 0;
            for (int i = 0; i < n; i++)
                s += ("t=" + (i & 63).ToString() + " ok=" + (n > 0 ? "True" : "False")).Length;
            return s.ToString();
        }

        public static string StringSplitJoin(int n)
        {
            string line = "GPS,52.1,4.3,ok";
            char[] comma = { ',' };
            int s = 0;
            for (int i = 0; i < n; i++)
            {
                string[] parts = line.Split(comma);
                string joined = parts[0];
                for (int at = 1; at < parts.Length; at++)
                    joined = joined + ";" + parts[at];
                s += joined.Length;
            }
            return s.ToString();
        }
    }
}
