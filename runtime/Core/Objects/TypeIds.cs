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

        /// <summary>Name and base of each type, by number. A script can name only those of IsBuiltinName.</summary>
        internal const string Rows =
            "object 0,type 0,NoneType 0,int 0,bool 3,float 0,str 0,bytes 0,bytearray 0,memoryview 0,"
            + "list 0,tuple 0,dict 0,set 0,frozenset 0,range 0,slice 0,function 0,builtin_function_or_method 0,method 0,"
            + "property 0,staticmethod 0,classmethod 0,module 0,code 0,cell 0,ellipsis 0,NotImplementedType 0,"
            + "super 0,traceback 0,iterator 0,dict_keys 0,dict_values 0,dict_items 0,enumerate 0,zip 0,map 0,"
            + "filter 0,reversed 0,list_iterator 0,tuple_iterator 0,str_iterator 0,range_iterator 0,set_iterator 0,"
            + "dict_keyiterator 0,dict_valueiterator 0,dict_itemiterator 0,bytes_iterator 0,callable_iterator 0,"
            + "builtin_function_or_method 0,method_descriptor 0,getset_descriptor 0,generator 0,complex 0,types.SimpleNamespace 0,TextIOWrapper 0,frame 0,"
            + "mappingproxy 0,object 0,types.UnionType 0,"
            + "BaseException 0,SystemExit 60,KeyboardInterrupt 60,GeneratorExit 60,Exception 60,StopIteration 64,"
            + "StopAsyncIteration 64,ArithmeticError 64,FloatingPointError 67,OverflowError 67,ZeroDivisionError 67,AssertionError 64,"
            + "AttributeError 64,BufferError 64,EOFError 64,ImportError 64,ModuleNotFoundError 75,LookupError 64,IndexError 77,"
            + "KeyError 77,MemoryError 64,NameError 64,UnboundLocalError 81,OSError 64,BlockingIOError 83,ChildProcessError 83,"
            + "ConnectionError 83,BrokenPipeError 86,ConnectionAbortedError 86,ConnectionRefusedError 86,ConnectionResetError 86,"
            + "FileExistsError 83,FileNotFoundError 83,InterruptedError 83,IsADirectoryError 83,NotADirectoryError 83,"
            + "PermissionError 83,ProcessLookupError 83,TimeoutError 83,ReferenceError 64,RuntimeError 64,NotImplementedError 100,"
            + "RecursionError 100,SyntaxError 64,IndentationError 103,TabError 104,SystemError 64,TypeError 64,ValueError 64,"
            + "UnicodeError 108,UnicodeDecodeError 109,UnicodeEncodeError 109,UnicodeTranslateError 109,Warning 64,BytesWarning 113,"
            + "DeprecationWarning 113,EncodingWarning 113,FutureWarning 113,ImportWarning 113,PendingDeprecationWarning 113,"
            + "ResourceWarning 113,RuntimeWarning 113,SyntaxWarning 113,UnicodeWarning 113,UserWarning 113";

        /// <summary>The first TypeId that is an exception; all from here on are.</summary>
        internal const int FirstException = BaseException;

        /// <summary>Types below FirstException that a script can name without an import.</summary>
        internal static bool IsBuiltinName(int id)
        {
            return id <= Type || (id >= Int && id <= Slice && id != MemoryView) || (id >= Property && id <= ClassMethod) || id == Super
                || (id >= Enumerate && id <= Reversed) || id >= FirstException;
        }
    }
}
