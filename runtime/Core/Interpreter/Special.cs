// The names that the language itself gives a meaning to. An interpreter makes each when it is first asked for: all of them would be 12 KB.

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

        // Read in place: a table of strings would be made at start.
        private const string Rows =
            " 0 add 1 sub 2 mul 3 truediv 4 floordiv 5 mod 6 pow 7 matmul 8 and 9 or 10 xor 11 lshift 12 rshift 13 radd 14 rsub 15 rmul "
            + "16 rtruediv 17 rfloordiv 18 rmod 19 rpow 20 rmatmul 21 rand 22 ror 23 rxor 24 rlshift 25 rrshift 26 iadd 27 isub 28 imul "
            + "29 itruediv 30 ifloordiv 31 imod 32 ipow 33 imatmul 34 iand 35 ior 36 ixor 37 ilshift 38 irshift 39 lt 40 le 41 gt 42 ge "
            + "43 eq 44 ne 45 neg 46 pos 47 invert 48 new 49 init 50 call 51 getattr 52 getattribute 53 setattr 54 delattr 55 get 56 set "
            + "57 delete 58 len 59 getitem 60 setitem 61 delitem 62 contains 63 iter 64 next 65 bool 66 hash 67 repr 68 str 69 format "
            + "70 index 71 int 72 float 73 enter 74 exit 75 class 76 name 77 init_subclass 78 set_name 79 instancecheck 80 subclasscheck "
            + "81 missing 82 class_getitem 83 dir 84 dict 85 doc 86 module 87 qualname 88 annotations 89 builtins 90 path 91 file "
            + "92 classcell 93 slots 94 prepare 95 length_hint 96 reversed 97 round 98 abs 99 divmod 100 bytes 101 all 102 import ";

        /// <summary>A name by its number.</summary>
        internal static string NameOf(int id)
        {
            string key = " " + id.ToString() + " ";
            int start = Rows.IndexOf(key) + key.Length;
            // Not Substring: that copies all rows before it takes a part.
            return "__" + new string(Rows.ToCharArray(start, Rows.IndexOf(' ', start) - start)) + "__";
        }

        /// <summary>Whether a name can be a special one: it begins with two underscores.</summary>
        internal static bool IsCandidate(PyStr name)
        {
            byte[] bytes = name.Bytes;
            return bytes.Length > 4 && bytes[0] == '_' && bytes[1] == '_';
        }
    }
}
