// The arguments of one call of a native, read where they stand: no array is made for a call.

namespace NanoPy.Core
{
    /// <summary>
    /// What a native's body gets. Arguments are numbered from 0, self not counted. The object is reused: a body must not keep it.
    /// </summary>
    public sealed class NativeCall
    {
        public readonly Interpreter Interpreter;
        /// <summary>The instance (methods, properties) or class (classmethods, constructors); payloads of derived classes are unwrapped.</summary>
        public object Self;
        /// <summary>The instance before unwrapping: differs from Self only for instances of classes derived from a builtin type.</summary>
        public object Receiver;
        /// <summary>Positional arguments; for natives with named parameters, the number of parameters.</summary>
        public int Count;
        internal PyNative Callee;
        internal object[] R;
        internal long[] N;
        internal double[] D;
        internal int At;
        internal object[] KeywordNames;
        internal int KeywordsUsed;
        private Registers scratch;

        internal NativeCall(Interpreter interpreter)
        {
            Interpreter = interpreter;
        }

        /// <summary>Where the arguments go that are named: few natives need it.</summary>
        internal Registers Scratch
        {
            get
            {
                if (scratch == null)
                    scratch = new Registers();
                return scratch;
            }
        }

        /// <summary>Name of the native that is called, for messages.</summary>
        public string CalleeName { get { return Callee.Name; } }

        /// <summary>Argument i as an object; null if it is a named parameter that was not given.</summary>
        public object this[int i]
        {
            get
            {
                object value = R[At + i];
                if (value == Tag.Int)
                    return Interpreter.BoxInt(N[At + i]);
                return value == Tag.Float ? new PyFloat(D[At + i]) : value;
            }
        }

        /// <summary>Whether argument i was given.</summary>
        public bool Has(int i)
        {
            return i < Count && R[At + i] != null;
        }

        /// <summary>Whether argument i was given and is not None.</summary>
        public bool HasValue(int i)
        {
            return i < Count && R[At + i] != null && R[At + i] != Py.None;
        }

        /// <summary>Whether argument i is an int that fits 64 bits (not a bool); read it with ArgInt.</summary>
        public bool IsInt(int i)
        {
            return R[At + i] == Tag.Int;
        }

        /// <summary>Whether argument i is a float; read it with ArgFloat.</summary>
        public bool IsFloat(int i)
        {
            return R[At + i] == Tag.Float;
        }

        /// <summary>Argument i as a 64-bit int (bool and __index__ count); raises TypeError or OverflowError.</summary>
        public long ArgInt(int i)
        {
            return R[At + i] == Tag.Int ? N[At + i] : Interpreter.ToIndex(this[i]);
        }

        /// <summary>Argument i as a 32-bit int; raises TypeError or OverflowError.</summary>
        public int ArgInt32(int i)
        {
            long value = ArgInt(i);
            if (value != (int)value)
                throw ScriptError.Overflow("Python int too large to convert to C int");
            return (int)value;
        }

        /// <summary>Argument i as a double (ints, bool and __float__ count); raises TypeError.</summary>
        public double ArgFloat(int i)
        {
            object value = R[At + i];
            return value == Tag.Float ? D[At + i] : value == Tag.Int ? N[At + i] : Interpreter.ToFloat(value);
        }

        /// <summary>Truth of argument i.</summary>
        public bool ArgTruth(int i)
        {
            object value = R[At + i];
            if (value == Py.True || value == Py.False)
                return value == Py.True;
            // Numbers stay unboxed: led.value(1) allocates nothing.
            if (value == Tag.Int)
                return N[At + i] != 0;
            return value == Tag.Float ? D[At + i] != 0 : Interpreter.Truth(value);
        }

        /// <summary>Argument i as a str; raises TypeError "NAME() argument I must be str, not T".</summary>
        public PyStr ArgStr(int i)
        {
            PyStr text = Interpreter.Unwrap(R[At + i]) as PyStr;
            if (text == null)
                throw ScriptError.Type(Callee.Name + "() argument " + (i + 1).ToString() + " must be str, not " + Interpreter.TypeName(this[i]));
            return text;
        }

        /// <summary>A keyword argument by name, or null; only in natives added with AddRaw.</summary>
        public object Keyword(string name)
        {
            if (KeywordNames == null)
                return null;
            for (int k = 0; k < KeywordNames.Length; k++)
            {
                if (KeywordNames[k].ToString() == name)
                {
                    KeywordsUsed++;
                    return this[Count + k];
                }
            }
            return null;
        }

        /// <summary>Raises TypeError if a keyword was given that Keyword did not ask for.</summary>
        public void EndKeywords(string parameters)
        {
            if (KeywordNames == null || KeywordsUsed == KeywordNames.Length)
                return;
            string known = "," + parameters + ",";
            for (int k = 0; k < KeywordNames.Length; k++)
            {
                string name = KeywordNames[k].ToString();
                if (known.IndexOf("," + name + ",") < 0)
                    throw ScriptError.Type("'" + name + "' is an invalid keyword argument for " + Callee.Name + "()");
            }
        }

        /// <summary>Number of keyword arguments (natives added with AddRaw).</summary>
        public int KeywordCount { get { return KeywordNames == null ? 0 : KeywordNames.Length; } }

        /// <summary>Name of keyword argument k.</summary>
        public PyStr KeywordName(int k)
        {
            return (PyStr)KeywordNames[k];
        }

        /// <summary>Value of keyword argument k.</summary>
        public object KeywordValue(int k)
        {
            return this[Count + k];
        }

        /// <summary>The positional arguments as a new array.</summary>
        public object[] ToArray()
        {
            object[] items = new object[Count];
            for (int i = 0; i < Count; i++)
                items[i] = this[i];
            return items;
        }

        /// <summary>Gives an int as the result.</summary>
        public object Int(long value)
        {
            Interpreter.Number = value;
            return Tag.Int;
        }

        /// <summary>Gives a float as the result.</summary>
        public object Float(double value)
        {
            Interpreter.Real = value;
            return Tag.Float;
        }
    }

    /// <summary>A small set of registers: arguments of calls that C# code makes.</summary>
    internal sealed class Registers
    {
        internal object[] R = new object[4];
        internal long[] N = new long[4];
        internal double[] D = new double[4];

        internal void Reserve(int count)
        {
            if (count <= R.Length)
                return;
            R = new object[count];
            N = new long[count];
            D = new double[count];
        }

        internal void Set(int at, object value)
        {
            PyInt whole = value as PyInt;
            if (whole != null)
            {
                R[at] = Tag.Int;
                N[at] = whole.Value;
                return;
            }
            PyFloat real = value as PyFloat;
            if (real != null)
            {
                R[at] = Tag.Float;
                D[at] = real.Value;
                return;
            }
            R[at] = value;
        }
    }
}
