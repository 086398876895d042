// The names that the language itself gives a meaning to. Made once per interpreter, when first needed.

namespace NanoPy.Core
{
    /// <summary>Numbers of the special names. The first ones stand in the order of the opcodes they belong to.</summary>
    public static class Special
    {
        /// <summary>`__add__` and on, in the order of Opcode.Add to Opcode.Shr; then the reflected and the in-place forms.</summary>
        public const int Add = 0, ReflectedAdd = 13, InPlaceAdd = 26;
        /// <summary>`__lt__` and on, in the order of Opcode.Lt to Opcode.Ne; `__neg__` and on, in the order of Opcode.Neg to Opcode.Invert.</summary>
        public const int Lt = 39, Eq = 43, Ne = 44, Neg = 45;

        public const int New = 48, Init = 49, Call = 50, Getattr = 51, Getattribute = 52, Setattr = 53, Delattr = 54, Get = 55, Set = 56,
            Delete = 57, Len = 58, Getitem = 59, Setitem = 60, Delitem = 61, Contains = 62, Iter = 63, Next = 64, Bool = 65, Hash = 66,
            Repr = 67, Str = 68, Format = 69, Index = 70, Int = 71, Float = 72, Enter = 73, Exit = 74, Class = 75, Name = 76,
            InitSubclass = 77, SetName = 78, Instancecheck = 79, Subclasscheck = 80, Missing = 81, ClassGetitem = 82, Dir = 83,
            Dict = 84, Doc = 85, Module = 86, Qualname = 87, Annotations = 88, Builtins = 89, Path = 90, File = 91, Classcell = 92,
            Slots = 93, Prepare = 94, LengthHint = 95, Reversed = 96, Round = 97, Abs = 98, Divmod = 99, Bytes = 100, All = 101,
            Import = 102;

        internal const int Count = 103;

        private const string Rows =
            "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift radd rsub rmul rtruediv rfloordiv rmod rpow rmatmul "
            + "rand ror rxor rlshift rrshift iadd isub imul itruediv ifloordiv imod ipow imatmul iand ior ixor ilshift irshift lt le gt "
            + "ge eq ne neg pos invert new init call getattr getattribute setattr delattr get set delete len getitem setitem delitem "
            + "contains iter next bool hash repr str format index int float enter exit class name init_subclass set_name instancecheck "
            + "subclasscheck missing class_getitem dir dict doc module qualname annotations builtins path file classcell slots prepare "
            + "length_hint reversed round abs divmod bytes all import";

        /// <summary>Splits the names, without their underscores.</summary>
        internal static string[] Split()
        {
            return Rows.Split(' ');
        }
    }
}
