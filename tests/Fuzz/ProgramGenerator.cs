// Small random programs that print what they do: arithmetic, text, containers, control flow, functions, exceptions.

using System;
using System.Linq;
using System.Text;

namespace NanoPy.Tests.Fuzz
{
    /// <summary>Makes the same program for the same seed.</summary>
    internal sealed class ProgramGenerator
    {
        private readonly Random random;
        private readonly StringBuilder text = new StringBuilder();
        private int indent;
        private int loops;

        internal ProgramGenerator(int seed)
        {
            random = new Random(seed);
        }

        internal string Make()
        {
            Line("a, b, c, x, y = 3, -7, 12, 2.5, -0.75");
            Line("s, t = 'abc', 'Hello World'");
            Line("l, d, u = [3, 1, 2], {'k': 1, 'm': 2}, (4, 5, 6)");
            for (int i = 0; i < 3; i++)
                Function(i);
            for (int i = random.Next(4, 12); i > 0; i--)
                Statement(2);
            Line("print(a, b, c, x, y, s, t, l, sorted(d.items()), u)");
            return text.ToString();
        }

        private void Line(string line)
        {
            text.Append(' ', indent * 4).Append(line).Append('\n');
        }

        private string Pick(params string[] choices)
        {
            return choices[random.Next(choices.Length)];
        }

        private void Function(int number)
        {
            Line("def f" + number + "(p, q=" + random.Next(-3, 9) + Pick("", ", *more", ", *, key=2") + "):");
            indent++;
            Line(Pick("r = p", "r = q", "r = [p, q]", "r = str(p)"));
            Line("for i in range(" + random.Next(1, 5) + "):");
            indent++;
            Line(Pick("r = r * 2", "r += r", "q = q + i", "p = p - 1 if p else q"));
            if (random.Next(2) == 0)
                Line("if i == " + random.Next(4) + ": " + Pick("break", "continue", "return i"));
            indent--;
            Line("return r");
            indent--;
        }

        private void Statement(int depth)
        {
            switch (random.Next(depth > 0 ? 9 : 5))
            {
                case 0: Line("print(" + Guarded(Expression(2)) + ")"); return;
                case 1: Line(Pick("a", "b", "c") + " = " + Number(2)); return;
                case 2: Line(Pick("a", "b", "c") + " " + Pick("+=", "-=", "*=", "^=") + " " + random.Next(-20, 50)); return;
                case 3: Line(Pick("l.append(a)", "l = l[1:] + [b]", "d['n'] = c", "s = s + t[:3]", "l.sort()", "l.reverse()", "d.pop('k', None)", "l = [i * 2 for i in l if i % 3]")); return;
                case 4: Line("print(repr(" + Text(1) + "))"); return;
                case 5:
                    Line("if " + Condition() + ":");
                    Body(depth);
                    Line("else:");
                    Body(depth);
                    return;
                case 6:
                    string variable = "i" + loops++;
                    Line("for " + variable + " in " + Pick("range(3)", "l[:4]", "'xyz'", "(1, 2)", "sorted(d)") + ":");
                    indent++;
                    Line("print(" + variable + ", end=' ')");
                    indent--;
                    Body(depth);
                    return;
                case 7:
                    Line("try:");
                    Body(depth);
                    Line("except (ArithmeticError, LookupError, TypeError, ValueError) as error:");
                    indent++;
                    Line("print(type(error).__name__, error)");
                    indent--;
                    if (random.Next(2) == 0)
                    {
                        Line("finally:");
                        Body(0);
                    }
                    return;
                default:
                    Line("n = 0");
                    Line("while n < " + random.Next(1, 4) + ":");
                    indent++;
                    Line("n += 1");
                    indent--;
                    Body(0);
                    return;
            }
        }

        private void Body(int depth)
        {
            indent++;
            for (int i = random.Next(1, 3); i > 0; i--)
                Statement(depth - 1);
            indent--;
        }

        // An expression that may raise prints the error instead.
        private string Guarded(string expression)
        {
            string name = "g" + loops++;
            Line("try:");
            Line("    " + name + " = " + expression);
            Line("except Exception as error:");
            Line("    " + name + " = type(error).__name__ + ': ' + str(error)");
            return name;
        }

        private string Number(int depth)
        {
            if (depth == 0)
                return Pick("a", "b", "c", "x", "y", "len(l)", random.Next(-100, 100).ToString(), "2 ** 40", "0.5", "True");
            string left = Number(depth - 1);
            string right = Number(depth - 1);
            return random.Next(6) switch
            {
                0 => "(" + left + " + " + right + ")",
                1 => "(" + left + " - " + right + ")",
                2 => "(" + left + " * " + right + ")",
                3 => "(" + left + " if " + Condition() + " else " + right + ")",
                4 => Pick("max", "min") + "(" + left + ", " + right + ")",
                _ => "abs(" + left + ")",
            };
        }

        private string Condition()
        {
            return Number(0) + " " + Pick("<", "<=", ">", ">=", "==", "!=") + " " + Number(0) + Pick("", " and s", " or not l", " and a != b");
        }

        private string Text(int depth)
        {
            if (depth == 0)
                return Pick("s", "t", "'x'", "'naïve'", "str(a)");
            return Pick("s.upper()", "t.split()", "t[" + random.Next(-6, 6) + ":" + random.Next(-6, 9) + "]", "t[::-1]", "s * " + random.Next(4), "'%5d|%-6s|%.2f' % (len(l), s[:4], x)",
                "f'{len(l):>4}|{x:.3f}|{s!r}'", "t.replace('l', 'L')", "t.find('o'), t.count('l')", "','.join(sorted(d))", "'{:08.3f} {:+d}'.format(y, len(s))", "t.center(21, '*')",
                "t.partition(' ')", "[ch for ch in s[:5]]", "s + " + Text(0), "t.title().swapcase()");
        }

        private string Expression(int depth)
        {
            return random.Next(10) switch
            {
                0 => Number(depth),
                1 => Text(1),
                2 => Number(1) + Pick(" // ", " % ", " / ") + Number(1),
                3 => "(" + Number(0) + ") ** " + random.Next(-2, 5),
                4 => "l[" + random.Next(-4, 5) + "]",
                5 => "d['" + Pick("k", "m", "none") + "']",
                6 => "f" + random.Next(3) + "(" + Pick("a", "s", "l", "x") + Pick("", ", 2", ", q=5", ", 1, 2", ", key=1") + ")",
                7 => Pick("sum(l)", "sorted(l)", "list(zip(l, s))", "dict(enumerate(s[:3]))", "u + (a,)", "sorted(set(l) & {1, 2, 3})", "list(map(str, l))", "any(l), all(l)", "divmod(a, b)", "round(x * 3.3, 1)"),
                8 => Pick("a", "b") + Pick(" << ", " >> ", " & ", " | ", " ^ ") + random.Next(0, 70),
                _ => Pick("int(s)", "int('" + random.Next(-999, 999) + "')", "float('1e" + random.Next(-20, 20) + "')", "s + a", "l + u", "hash(a) == hash(float(a))", "not a", "-l", "u[1:]", "chr(97 + len(l))", "ord(s[0])", "bin(c)", "[a, b][c]"),
            };
        }
    }
}
