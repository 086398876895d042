// The functions of `math` that take several numbers: fsum, prod, hypot, dist, isclose.

using NanoPy.Core;
using NanoPy.Numbers;

namespace NanoPy.Modules
{
    internal static class MathSums
    {
        internal static void AddRows(NativeTable table)
        {
            table.Add("dist", 2, 2, Dist);
            table.Add("fsum", 1, 1, Fsum);
            table.Add("hypot", 0, -1, Hypot);
            table.AddNamed("isclose", "a,b,*,rel_tol,abs_tol", 2, IsClose);
            table.AddNamed("prod", "iterable,/,*,start", 1, Prod);
        }

        // ---- fsum -------------------------------------------------------------------------------------------------------------------

        /// <summary>
        /// A sum kept as doubles that do not overlap, smallest first, so that nothing is lost (J. R. Shewchuk, Adaptive Precision
        /// Floating-Point Arithmetic, 1997).
        /// </summary>
        private sealed class ExactSum
        {
            private double[] parts = new double[8];
            private int count;
            private double special;

            internal void Add(double x)
            {
                if (!DoubleBits.IsFinite(x))
                {
                    bool opposite = double.IsInfinity(x) && double.IsInfinity(special) && DoubleBits.IsNegative(x) != DoubleBits.IsNegative(special);
                    if (opposite)
                        throw ScriptError.Value("-inf + inf in fsum");
                    if (!double.IsNaN(special))
                        special = x;
                    return;
                }
                int kept = 0;
                for (int i = 0; i < count; i++)
                {
                    double y = parts[i];
                    if (Doubles.Abs(x) < Doubles.Abs(y))
                    {
                        double swapped = x;
                        x = y;
                        y = swapped;
                    }
                    double sum = x + y;
                    double lost = y - (sum - x);
                    if (lost != 0.0)
                        parts[kept++] = lost;
                    x = sum;
                }
                if (double.IsInfinity(x))
                    throw ScriptError.Overflow("intermediate overflow in fsum");
                if (kept == parts.Length)
                {
                    double[] grown = new double[kept * 2];
                    System.Array.Copy(parts, 0, grown, 0, kept);
                    parts = grown;
                }
                if (x != 0.0)
                    parts[kept++] = x;
                count = kept;
            }

            internal double Total()
            {
                if (!DoubleBits.IsFinite(special))
                    return special;
                if (count == 0)
                    return 0.0;
                int i = count - 1;
                double high = parts[i];
                double lost = 0.0;
                while (i > 0 && lost == 0.0)
                {
                    double x = high;
                    double y = parts[--i];
                    high = x + y;
                    lost = y - (high - x);
                }
                // Exactly half a bit was lost: what lies below it decides the rounding.
                if (i > 0 && lost != 0.0 && DoubleBits.IsNegative(lost) == DoubleBits.IsNegative(parts[i - 1]))
                {
                    double twice = lost * 2.0;
                    double rounded = high + twice;
                    if (twice == rounded - high)
                        high = rounded;
                }
                return high;
            }
        }

        private static object Fsum(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            ExactSum sum = new ExactSum();
            object iterator = interpreter.Iterate(call[0]);
            for (object item = interpreter.NextBoxed(iterator); item != null; item = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                sum.Add(interpreter.ToFloat(item));
            }
            return call.Float(sum.Total());
        }

        // ---- prod -------------------------------------------------------------------------------------------------------------------

        private static object Prod(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            object product = call.Has(1) ? call[1] : new PyInt(1);
            object iterator = interpreter.Iterate(call[0]);
            for (object item = interpreter.NextBoxed(iterator); item != null; item = interpreter.NextBoxed(iterator))
            {
                interpreter.Poll();
                product = interpreter.Box(interpreter.Binary(Opcode.Mul, product, item));
            }
            return product;
        }

        // ---- distances --------------------------------------------------------------------------------------------------------------

        private static object Hypot(NativeCall call)
        {
            double[] items = new double[call.Count];
            for (int i = 0; i < items.Length; i++)
                items[i] = call.ArgFloat(i);
            return call.Float(Doubles.Norm(items));
        }

        private static object Dist(NativeCall call)
        {
            Interpreter interpreter = call.Interpreter;
            PyList p = interpreter.ToList(call[0]);
            PyList q = interpreter.ToList(call[1]);
            if (p.Count != q.Count)
                throw ScriptError.Value("both points must have the same number of dimensions");
            double[] items = new double[p.Count];
            for (int i = 0; i < items.Length; i++)
                items[i] = interpreter.ToFloat(p.Items[i]) - interpreter.ToFloat(q.Items[i]);
            return call.Float(Doubles.Norm(items));
        }

        private static object IsClose(NativeCall call)
        {
            double a = call.ArgFloat(0);
            double b = call.ArgFloat(1);
            double relative = call.Has(2) ? call.ArgFloat(2) : 1e-9;
            double absolute = call.Has(3) ? call.ArgFloat(3) : 0.0;
            if (relative < 0.0 || absolute < 0.0)
                throw ScriptError.Value("tolerances must be non-negative");
            if (double.IsNaN(a) || double.IsNaN(b))
                return Py.False;
            if (double.IsInfinity(a) || double.IsInfinity(b))
                return Py.Bool(double.IsPositiveInfinity(a) == double.IsPositiveInfinity(b) && double.IsNegativeInfinity(a) == double.IsNegativeInfinity(b));
            double distance = Doubles.Abs(a - b);
            return Py.Bool(distance <= relative * Doubles.Abs(a) || distance <= relative * Doubles.Abs(b) || distance <= absolute);
        }
    }
}
