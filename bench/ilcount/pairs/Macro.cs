// The macro scripts in plain C#, as one would write them for the device: a method has its script's name.

using System.Collections;

namespace NanoPy.IlCount.Pairs
{
    public static class Macro
    {
        // ---- fib ------------------------------------------------------------------------------------------------------------------------

        private static int FibOf(int n)
        {
            if (n < 2)
                return n;
            return FibOf(n - 1) + FibOf(n - 2);
        }

        public static string Fib(int n)
        {
            int result = 0;
            for (int k = 0; k < n; k++)
                result = FibOf(20);
            return result.ToString();
        }

        // ---- queens ---------------------------------------------------------------------------------------------------------------------

        private static int Place(int row, int size, bool[] columns, bool[] rising, bool[] falling)
        {
            if (row == size)
                return 1;
            int count = 0;
            for (int column = 0; column < size; column++)
            {
                if (columns[column] || rising[row + column] || falling[row - column + size])
                    continue;
                columns[column] = rising[row + column] = falling[row - column + size] = true;
                count += Place(row + 1, size, columns, rising, falling);
                columns[column] = rising[row + column] = falling[row - column + size] = false;
            }
            return count;
        }

        public static string Queens(int n)
        {
            int result = 0;
            for (int k = 0; k < n; k++)
                result = Place(0, 6, new bool[6], new bool[12], new bool[13]);
            return result.ToString();
        }

        // ---- sieve ----------------------------------------------------------------------------------------------------------------------

        private static int Primes(int limit)
        {
            bool[] composite = new bool[limit + 1];
            int count = 0;
            for (int i = 2; i <= limit; i++)
            {
                if (composite[i])
                    continue;
                count++;
                for (int multiple = i * i; multiple <= limit; multiple += i)
                    composite[multiple] = true;
            }
            return count;
        }

        public static string Sieve(int n)
        {
            int result = 0;
            for (int k = 0; k < n; k++)
                result = Primes(2000);
            return result.ToString();
        }

        // ---- nbody ----------------------------------------------------------------------------------------------------------------------

        private sealed class Body
        {
            internal double X;
            internal double Y;
            internal double SpeedX;
            internal double SpeedY;
            internal readonly double Mass;

            internal Body(double x, double y, double speedX, double speedY, double mass)
            {
                X = x;
                Y = y;
                SpeedX = speedX;
                SpeedY = speedY;
                Mass = mass;
            }
        }

        private static void Advance(Body[] bodies, double dt)
        {
            for (int i = 0; i < bodies.Length; i++)
            {
                Body a = bodies[i];
                for (int j = i + 1; j < bodies.Length; j++)
                {
                    Body b = bodies[j];
                    double dx = a.X - b.X;
                    double dy = a.Y - b.Y;
                    double d2 = dx * dx + dy * dy + 0.01;
                    double mag = dt / (d2 * d2);
                    a.SpeedX -= dx * b.Mass * mag;
                    a.SpeedY -= dy * b.Mass * mag;
                    b.SpeedX += dx * a.Mass * mag;
                    b.SpeedY += dy * a.Mass * mag;
                }
            }
            for (int i = 0; i < bodies.Length; i++)
            {
                Body body = bodies[i];
                body.X += dt * body.SpeedX;
                body.Y += dt * body.SpeedY;
            }
        }

        public static string Nbody(int n)
        {
            Body[] bodies =
            {
                new Body(0.0, 0.0, 0.0, 0.0, 39.5), new Body(4.8, -1.1, 0.6, 2.8, 0.04), new Body(8.3, 4.1, -1.0, 1.8, 0.01), new Body(12.9, -15.1, 1.1, 0.9, 0.002), new Body(15.4, -25.9, 1.0, 0.6, 0.002),
            };
            for (int k = 0; k < n; k++)
                Advance(bodies, 0.01);
            return ((int)(bodies[1].X * 1000000.0)).ToString();
        }

        // ---- string building --------------------------------------------------------------------------------------------------------------

        private static int Report(int rows)
        {
            string text = "";
            for (int i = 0; i < rows; i++)
            {
                if (i > 0)
                    text = text + "\n";
                text = text + "sensor " + i.ToString() + ": " + (i * 37 % 100).ToString() + " C";
            }
            return text.ToUpper().Length;
        }

        public static string StringBuilding(int n)
        {
            int result = 0;
            for (int k = 0; k < n; k++)
                result = Report(20);
            return result.ToString();
        }

        // ---- sorting ----------------------------------------------------------------------------------------------------------------------

        private static void InsertionSort(int[] values)
        {
            for (int i = 1; i < values.Length; i++)
            {
                int value = values[i];
                int j = i - 1;
                while (j >= 0 && values[j] > value)
                {
                    values[j + 1] = values[j];
                    j--;
                }
                values[j + 1] = value;
            }
        }

        private static int SortMany()
        {
            int[] values = new int[100];
            int seed = 7;
            for (int i = 0; i < 100; i++)
            {
                seed = (seed * 109 + 89) % 1009;
                values[i] = seed;
            }
            InsertionSort(values);
            return values[0] * 1000000 + values[50] * 1000 + values[99] % 1000;
        }

        public static string Sorting(int n)
        {
            int result = 0;
            for (int k = 0; k < n; k++)
                result = SortMany();
            return result.ToString();
        }

        // ---- dict counting ------------------------------------------------------------------------------------------------------------------

        private static int CountWords(string text)
        {
            Hashtable counts = new Hashtable();
            foreach (string word in text.Split(' '))
            {
                object before = counts[word];
                counts[word] = before == null ? 1 : (int)before + 1;
            }
            int total = 0;
            foreach (object count in counts.Values)
                total += (int)count * (int)count;
            return total;
        }

        public static string DictCounting(int n)
        {
            const string half = "the pin is high and the led is on and the pin is low and the led is off ";
            int result = 0;
            for (int k = 0; k < n; k++)
                result = CountWords(half + half);
            return result.ToString();
        }

        // ---- pid loop -----------------------------------------------------------------------------------------------------------------------

        private sealed class Pid
        {
            private readonly double kp;
            private readonly double ki;
            private readonly double kd;
            private readonly double low;
            private readonly double high;
            private double total;
            private double last;

            internal Pid(double kp, double ki, double kd, double low, double high)
            {
                this.kp = kp;
                this.ki = ki;
                this.kd = kd;
                this.low = low;
                this.high = high;
            }

            internal double Update(double target, double value, double dt)
            {
                double error = target - value;
                total += error * dt;
                double slope = (error - last) / dt;
                last = error;
                double output = kp * error + ki * total + kd * slope;
                return System.Math.Min(System.Math.Max(output, low), high);
            }
        }

        public static string PidLoop(int n)
        {
            Pid pid = new Pid(2.0, 0.5, 0.1, 0.0, 100.0);
            double temperature = 20.0;
            for (int i = 0; i < n; i++)
            {
                double power = pid.Update(60.0, temperature, 0.1);
                temperature += (power * 0.5 - (temperature - 20.0) * 0.2) * 0.1;
            }
            return ((int)(temperature * 1000.0)).ToString();
        }
    }
}
