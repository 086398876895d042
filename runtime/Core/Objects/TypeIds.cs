// The builtin types: a number for each, and one row each with its name and base. Exceptions follow CPython 3.11's tree
// (https://docs.python.org/3.11/library/exceptions.html#exception-hierarchy).

namespace NanoPy.Core
{
    /// <summary>Numbers of the builtin types; an object says its own with PyObject.TypeId.</summary>
    public static class TypeIds
    {
        /// <summary>The object's type is not a builtin one: it is an instance that knows its PyType.</summary>
        public const int Instance = -1;

        public const int Object = 0, Type = 1, None = 2, Int = 3, Bool = 4, Float = 5, Str = 6, Bytes = 7, ByteArray = 8, MemoryView = 9,
            List = 10, Tuple = 11, Dict = 12, Set = 13, FrozenSet = 14, Range = 15, Slice = 16, Function = 17, Native = 18, Method = 19,
            Property = 20, StaticMethod = 21, ClassMethod = 22, Module = 23, Code = 24, Cell = 25, Ellipsis = 26, NotImplemented = 27,
            Super = 28, Traceback = 29, Iterator = 30, DictKeys = 31, DictValues = 32, DictItems = 33, Enumerate = 34, Zip = 35, Map = 36,
            Filter = 37, Reversed = 38, ListIterator = 39, TupleIterator = 40, StrIterator = 41, RangeIterator = 42, SetIterator = 43,
            DictKeyIterator = 44, DictValueIterator = 45, DictItemIterator = 46, BytesIterator = 47, CallableIterator = 48,
            NativeMethod = 49, MethodDescriptor = 50, GetSet = 51, Generator = 52, Complex = 53, SimpleNamespace = 54, Stream = 55, Frame = 56,
            MappingProxy = 57, Internal = 58, Union = 59;

        public const int BaseException = 60, SystemExit = 61, KeyboardInterrupt = 62, GeneratorExit = 63, Exception = 64, StopIteration = 65,
            StopAsyncIteration = 66, ArithmeticError = 67, FloatingPointError = 68, OverflowError = 69, ZeroDivisionError = 70, AssertionError = 71,
            AttributeError = 72, BufferError = 73, EOFError = 74, ImportError = 75, ModuleNotFoundError = 76, LookupError = 77, IndexError = 78,
            KeyError = 79, MemoryError = 80, NameError = 81, UnboundLocalError = 82, OSError = 83, BlockingIOError = 84, ChildProcessError = 85,
            ConnectionError = 86, BrokenPipeError = 87, ConnectionAbortedError = 88, ConnectionRefusedError = 89, ConnectionResetError = 90,
            FileExistsError = 91, FileNotFoundError = 92, InterruptedError = 93, IsADirectoryError = 94, NotADirectoryError = 95,
            PermissionError = 96, ProcessLookupError = 97, TimeoutError = 98, ReferenceError = 99, RuntimeError = 100, NotImplementedError = 101,
            RecursionError = 102, SyntaxError = 103, IndentationError = 104, TabError = 105, SystemError = 106, TypeError = 107, ValueError = 108,
            UnicodeError = 109, UnicodeDecodeError = 110, UnicodeEncodeError = 111, UnicodeTranslateError = 112, Warning = 113, BytesWarning = 114,
            DeprecationWarning = 115, EncodingWarning = 116, FutureWarning = 117, ImportWarning = 118, PendingDeprecationWarning = 119,
            ResourceWarning = 120, RuntimeWarning = 121, SyntaxWarning = 122, UnicodeWarning = 123, UserWarning = 124;

        /// <summary>Numbers are below this.</summary>
        public const int Count = 125;

        // Number, name and base of each type. Read in place: a table of strings would be made at start.
        private const string Rows =
            ",0 object 0,1 type 0,2 NoneType 0,3 int 0,4 bool 3,5 float 0,6 str 0,7 bytes 0,8 bytearray 0,9 memoryview 0,10 list 0,"
            + "11 tuple 0,12 dict 0,13 set 0,14 frozenset 0,15 range 0,16 slice 0,17 function 0,18 builtin_function_or_method 0,19 method 0,"
            + "20 property 0,21 staticmethod 0,22 classmethod 0,23 module 0,24 code 0,25 cell 0,26 ellipsis 0,27 NotImplementedType 0,"
            + "28 super 0,29 traceback 0,30 iterator 0,31 dict_keys 0,32 dict_values 0,33 dict_items 0,34 enumerate 0,35 zip 0,36 map 0,"
            + "37 filter 0,38 reversed 0,39 list_iterator 0,40 tuple_iterator 0,41 str_iterator 0,42 range_iterator 0,43 set_iterator 0,"
            + "44 dict_keyiterator 0,45 dict_valueiterator 0,46 dict_itemiterator 0,47 bytes_iterator 0,48 callable_iterator 0,"
            + "49 builtin_function_or_method 0,50 method_descriptor 0,51 getset_descriptor 0,52 generator 0,53 complex 0,"
            + "54 types.SimpleNamespace 0,55 TextIOWrapper 0,56 frame 0,57 mappingproxy 0,58 object 0,59 types.UnionType 0,"
            + "60 BaseException 0,61 SystemExit 60,62 KeyboardInterrupt 60,63 GeneratorExit 60,64 Exception 60,65 StopIteration 64,"
            + "66 StopAsyncIteration 64,67 ArithmeticError 64,68 FloatingPointError 67,69 OverflowError 67,70 ZeroDivisionError 67,"
            + "71 AssertionError 64,72 AttributeError 64,73 BufferError 64,74 EOFError 64,75 ImportError 64,76 ModuleNotFoundError 75,"
            + "77 LookupError 64,78 IndexError 77,79 KeyError 77,80 MemoryError 64,81 NameError 64,82 UnboundLocalError 81,83 OSError 64,"
            + "84 BlockingIOError 83,85 ChildProcessError 83,86 ConnectionError 83,87 BrokenPipeError 86,88 ConnectionAbortedError 86,"
            + "89 ConnectionRefusedError 86,90 ConnectionResetError 86,91 FileExistsError 83,92 FileNotFoundError 83,93 InterruptedError 83,"
            + "94 IsADirectoryError 83,95 NotADirectoryError 83,96 PermissionError 83,97 ProcessLookupError 83,98 TimeoutError 83,"
            + "99 ReferenceError 64,100 RuntimeError 64,101 NotImplementedError 100,102 RecursionError 100,103 SyntaxError 64,"
            + "104 IndentationError 103,105 TabError 104,106 SystemError 64,107 TypeError 64,108 ValueError 64,109 UnicodeError 108,"
            + "110 UnicodeDecodeError 109,111 UnicodeEncodeError 109,112 UnicodeTranslateError 109,113 Warning 64,114 BytesWarning 113,"
            + "115 DeprecationWarning 113,116 EncodingWarning 113,117 FutureWarning 113,118 ImportWarning 113,"
            + "119 PendingDeprecationWarning 113,120 ResourceWarning 113,121 RuntimeWarning 113,122 SyntaxWarning 113,"
            + "123 UnicodeWarning 113,124 UserWarning 113,";

        /// <summary>The first TypeId that is an exception; all from here on are.</summary>
        internal const int FirstException = BaseException;

        /// <summary>Types below FirstException that a script can name without an import.</summary>
        internal static bool IsBuiltinName(int id)
        {
            return id <= Type || (id >= Int && id <= Slice && id != MemoryView) || (id >= Property && id <= ClassMethod) || id == Super
                || (id >= Enumerate && id <= Reversed) || id >= FirstException;
        }

        /// <summary>Name of a type.</summary>
        internal static string NameOf(int id)
        {
            int start = StartOf(id);
            return Part(start, Rows.IndexOf(' ', start));
        }

        /// <summary>Number of the type that a type derives from.</summary>
        internal static int BaseOf(int id)
        {
            int start = Rows.IndexOf(' ', StartOf(id)) + 1;
            return int.Parse(Part(start, Rows.IndexOf(',', start)));
        }

        // Not Substring: that copies all rows before it takes a part.
        private static string Part(int start, int end)
        {
            return new string(Rows.ToCharArray(start, end - start));
        }

        private static int StartOf(int id)
        {
            string key = "," + id.ToString() + " ";
            return Rows.IndexOf(key) + key.Length;
        }

        /// <summary>Number of the type that a script can name so without an import, or -1.</summary>
        internal static int Find(string name)
        {
            int end = Rows.IndexOf(" " + name + " ");
            if (end < 0)
                return -1;
            int start = Rows.LastIndexOf(',', end) + 1;
            int id = int.Parse(Part(start, end));
            return IsBuiltinName(id) && NameOf(id) == name ? id : -1;
        }
    }
}
