// gamma, lgamma, erf and erfc, after NIST's Digital Library of Mathematical Functions (https://dlmf.nist.gov, chapters 5 and 7).

using System;

namespace NanoPy.Modules
{
    internal static class SpecialFunctions
    {
        private const double SqrtPi = 1.772453850905516;
        private const double LogPi = 1.1447298858494002;
        /// <summary>Where erf goes over from its series to the continued fraction of erfc.</summary>
        private const double SeriesLimit = 2.0;
        /// <summary>Where 1 - erf loses too many digits.</summary>
        private const double DifferenceLimit = 0.75;
        private const double LanczosG = 607.0 / 128.0;
        /// <summary>Coefficients of Lanczos' approximation for LanczosG (P. Godfrey, 2001); relative error below 1e-15.</summary>
        private static double[] Lanczos()
        {
            return new double[]
            {
                0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
                0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3,
                -0.21026444172410488319e-3, 0.21743961811521264320e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
                -0.26190838401581408670e-4, 0.36899182659531622704e-5
            };
        }

        /// <summary>1 - Euler's constant.</summary>
        private const double OneLessEuler = 0.42278433509846713;
        /// <summary>zeta(k) - 1 for k from 2 on (DLMF 25.6); the last ones no longer count for |z| up to 0.5.</summary>
        private static double[] ZetaLessOne()
        {
            return new double[]
            {
                0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914, 0.008349277381922827,
                0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915,
                6.124813505870483e-05, 3.058823630702049e-05, 1.528225940865187e-05, 7.637197637899763e-06, 3.81729326499984e-06, 1.908212716553939e-06,
                9.539620338727962e-07, 4.769329867878064e-07, 2.38450502727733e-07, 1.1921992596531106e-07, 5.960818905125948e-08, 2.980350351465228e-08,
                1.4901554828365043e-08, 7.45071178983543e-09, 3.725334024788457e-09
            };
        }

        private static double LanczosSum(double x)
        {
            // A table that is made when it is needed: few scripts on a board ask for a gamma function.
            double[] coefficients = Lanczos();
            double sum = coefficients[0];
            for (int i = 1; i < coefficients.Length; i++)
                sum += coefficients[i] / (x - 1.0 + i);
            return sum;
        }

        // sin(pi * x) for finite x, reduced before it is multiplied.
        private static double SinPi(double x)
        {
            double rest = Doubles.Abs(x) % 2.0;
            double sine;
            if (rest < 0.25)
                sine = Math.Sin(Math.PI * rest);
            else if (rest < 0.75)
                sine = Math.Cos(Math.PI * (rest - 0.5));
            else if (rest < 1.25)
                sine = -Math.Sin(Math.PI * (rest - 1.0));
            else if (rest < 1.75)
                sine = -Math.Cos(Math.PI * (rest - 1.5));
            else
                sine = Math.Sin(Math.PI * (rest - 2.0));
            return x < 0.0 ? -sine : sine;
        }

        /// <summary>Gamma of a finite x that is neither 0 nor a negative whole number; infinite if it is too large.</summary>
        internal static double Gamma(double x)
        {
            if (x == Math.Floor(x) && x <= 23.0)
            {
                double product = 1.0;
                for (double factor = 2.0; factor < x; factor += 1.0)
                    product *= factor;
                return product;
            }
            if (Doubles.Abs(x) < 1e-20)
                return 1.0 / x;
            if (x < 0.5)
            {
                if (x < -184.0)
                    return Doubles.CopySign(0.0, SinPi(x));
                // The half power is divided by twice, so that it cannot overflow where the quotient is still a number.
                double half = HalfPower(1.0 - x);
                double reflected = Math.PI / (SinPi(x) * GammaWithoutPower(1.0 - x));
                return reflected / half / half;
            }
            if (x > 172.0)
                return double.PositiveInfinity;
            double power = HalfPower(x);
            return GammaWithoutPower(x) * power * power;
        }

        private static double HalfPower(double x)
        {
            return Math.Pow(x + LanczosG - 0.5, (x - 0.5) / 2.0);
        }

        private static double GammaWithoutPower(double x)
        {
            return 2.5066282746310002 * LanczosSum(x) * Math.Exp(-(x + LanczosG - 0.5));
        }

        /// <summary>log(|Gamma|) of a finite x that is neither 0 nor a negative whole number.</summary>
        internal static double LogGamma(double x)
        {
            if (x == 1.0 || x == 2.0)
                return 0.0;
            double a = Doubles.Abs(x);
            if (a < 1e-20)
                return -Math.Log(a);
            if (x < 0.5)
                return LogPi - Math.Log(Doubles.Abs(SinPi(x))) - LogGamma(1.0 - x);
            if (x < 1.5)
                return LogGammaNearTwo(x - 1.0) - Doubles.Log1p(x - 1.0);
            if (x < 2.5)
                return LogGammaNearTwo(x - 2.0);
            if (x < 20.0)
                return Math.Log(Gamma(x));
            double t = x + LanczosG - 0.5;
            return (x - 0.5) * (Math.Log(t) - 1.0) + Math.Log(2.5066282746310002 * LanczosSum(x)) - LanczosG;
        }

        // log(Gamma(2 + z)) for |z| up to 0.5 (DLMF 5.7.3).
        private static double LogGammaNearTwo(double z)
        {
            double sum = 0.0;
            double[] coefficients = ZetaLessOne();
            for (int i = coefficients.Length - 1; i >= 0; i--)
                sum = z * (coefficients[i] / (i + 2) - sum);
            return z * (OneLessEuler + sum);
        }

        /// <summary>The error function.</summary>
        internal static double Erf(double x)
        {
            if (double.IsNaN(x))
                return x;
            double a = Doubles.Abs(x);
            if (a < SeriesLimit)
                return ErfSeries(x);
            return Doubles.CopySign(1.0 - ErfcFraction(a), x);
        }

        /// <summary>1 - erf(x), exact for large x.</summary>
        internal static double Erfc(double x)
        {
            if (double.IsNaN(x))
                return x;
            double a = Doubles.Abs(x);
            if (x < DifferenceLimit && a < SeriesLimit)
                return 1.0 - ErfSeries(x);
            return x < 0.0 ? 2.0 - ErfcFraction(a) : ErfcFraction(a);
        }

        // DLMF 7.6.2: all terms have one sign.
        private static double ErfSeries(double x)
        {
            double term = x;
            double sum = x;
            for (int n = 1; Doubles.Abs(term) > Doubles.Abs(sum) * 1e-17; n++)
            {
                term *= 2.0 * x * x / (2 * n + 1);
                sum += term;
            }
            return 2.0 / SqrtPi * Math.Exp(-x * x) * sum;
        }

        // DLMF 7.9.1 from the far end, for x >= DifferenceLimit. The error after n terms is about exp(-2 x sqrt(2 n)).
        private static double ErfcFraction(double x)
        {
            if (x > 30.0)
                return 0.0;
            double tail = 0.0;
            for (int n = 20 + (int)(180.0 / (x * x)); n > 0; n--)
                tail = n * 0.5 / (x + tail);
            // exp(-x * x) with x * x in two parts: the upper one is exact.
            double upper = (float)x;
            double power = Math.Exp(-upper * upper) * Math.Exp(-(x - upper) * (x + upper));
            return power / (SqrtPi * (x + tail));
        }
    }
}
