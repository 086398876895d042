// The instruction set: one row per opcode, with its operands and its meaning. docs/bytecode.md is generated from these rows.
// An instruction is (op, a, b, c): a is 8 bits wide, b and c 16 bits. R[x] is register x of the running frame.
// "imm" operands are signed 16-bit numbers, "count" operands unsigned ones. "target" operands are absolute instruction numbers; every
// jump that is taken is a safe point (the interpreter looks at the StopSignal there), and so is every entry into a function.
// A null register is an unbound local variable: any instruction that reads one raises UnboundLocalError, so no opcode checks it apart.

namespace NanoPy.Core
{
    /// <summary>What an instruction does. Values are dense from 0; they are the numbers in compiled files.</summary>
    public enum Opcode : byte
    {
        // ---- values -------------------------------------------------------------------------------------------------------
        /// <summary>Move a b: R[a] = R[b].</summary>
        Move,
        /// <summary>LoadConst a b: R[a] = Constants[b], which is neither a 64-bit int nor a float.</summary>
        LoadConst,
        /// <summary>LoadInt a imm: R[a] = the int b.</summary>
        LoadInt,
        /// <summary>LoadLong a b: R[a] = Constants[b], a PyInt.</summary>
        LoadLong,
        /// <summary>LoadFloat a b: R[a] = Constants[b], a PyFloat.</summary>
        LoadFloat,

        // ---- names --------------------------------------------------------------------------------------------------------
        /// <summary>LoadGlobal a b: R[a] = global or builtin GlobalNames[b]; raises NameError.</summary>
        LoadGlobal,
        /// <summary>StoreGlobal a b: global GlobalNames[b] = R[a].</summary>
        StoreGlobal,
        /// <summary>DeleteGlobal _ b: del GlobalNames[b]; raises NameError.</summary>
        DeleteGlobal,
        /// <summary>LoadName a b: R[a] = Names[b] from the frame's Locals dict, else global, else builtin (class bodies, exec); raises NameError.</summary>
        LoadName,
        /// <summary>StoreName a b: Locals[Names[b]] = R[a].</summary>
        StoreName,
        /// <summary>DeleteName _ b: del Locals[Names[b]]; raises NameError.</summary>
        DeleteName,
        /// <summary>LoadNameOrCell a b c: R[a] = Names[b] from the Locals dict, else the value of cell c (a class body that reads a variable of an enclosing function).</summary>
        LoadNameOrCell,
        /// <summary>LoadCell a b: R[a] = value of cell b; raises UnboundLocalError (own cell) or NameError (free variable).</summary>
        LoadCell,
        /// <summary>StoreCell a b: value of cell b = R[a].</summary>
        StoreCell,
        /// <summary>DeleteCell _ b: unbind cell b; raises as LoadCell.</summary>
        DeleteCell,
        /// <summary>NewCell _ b: cell b of this activation becomes a fresh, unbound one (variables of an inlined comprehension).</summary>
        NewCell,
        /// <summary>LoadClosure a b: R[a] = the cell object b itself (only for the __classcell__ entry of a class body).</summary>
        LoadClosure,
        /// <summary>DeleteLocal a: unbind R[a]; raises UnboundLocalError.</summary>
        DeleteLocal,

        // ---- arithmetic: R[a] = R[b] op R[c]; raises TypeError and what the operands raise ----------------------------------
        /// <summary>Add a b c: R[a] = R[b] + R[c].</summary>
        Add,
        /// <summary>Sub a b c: R[a] = R[b] - R[c].</summary>
        Sub,
        /// <summary>Mul a b c: R[a] = R[b] * R[c].</summary>
        Mul,
        /// <summary>TrueDiv a b c: R[a] = R[b] / R[c]; raises ZeroDivisionError.</summary>
        TrueDiv,
        /// <summary>FloorDiv a b c: R[a] = R[b] // R[c]; raises ZeroDivisionError.</summary>
        FloorDiv,
        /// <summary>Mod a b c: R[a] = R[b] % R[c]; raises ZeroDivisionError.</summary>
        Mod,
        /// <summary>Pow a b c: R[a] = R[b] ** R[c].</summary>
        Pow,
        /// <summary>MatMul a b c: R[a] = R[b] @ R[c].</summary>
        MatMul,
        /// <summary>And a b c: R[a] = R[b] &amp; R[c].</summary>
        And,
        /// <summary>Or a b c: R[a] = R[b] | R[c].</summary>
        Or,
        /// <summary>Xor a b c: R[a] = R[b] ^ R[c].</summary>
        Xor,
        /// <summary>Shl a b c: R[a] = R[b] &lt;&lt; R[c].</summary>
        Shl,
        /// <summary>Shr a b c: R[a] = R[b] >> R[c].</summary>
        Shr,
        /// <summary>InAdd a b c: R[a] = R[b] += R[c]: in place where the type can, like every In opcode; b is the same as a in all of them.</summary>
        InAdd,
        /// <summary>InSub a b c: R[a] = R[b] -= R[c].</summary>
        InSub,
        /// <summary>InMul a b c: R[a] = R[b] *= R[c].</summary>
        InMul,
        /// <summary>InTrueDiv a b c: R[a] = R[b] /= R[c].</summary>
        InTrueDiv,
        /// <summary>InFloorDiv a b c: R[a] = R[b] //= R[c].</summary>
        InFloorDiv,
        /// <summary>InMod a b c: R[a] = R[b] %= R[c].</summary>
        InMod,
        /// <summary>InPow a b c: R[a] = R[b] **= R[c].</summary>
        InPow,
        /// <summary>InMatMul a b c: R[a] = R[b] @= R[c].</summary>
        InMatMul,
        /// <summary>InAnd a b c: R[a] = R[b] &amp;= R[c].</summary>
        InAnd,
        /// <summary>InOr a b c: R[a] = R[b] |= R[c].</summary>
        InOr,
        /// <summary>InXor a b c: R[a] = R[b] ^= R[c].</summary>
        InXor,
        /// <summary>InShl a b c: R[a] = R[b] &lt;&lt;= R[c].</summary>
        InShl,
        /// <summary>InShr a b c: R[a] = R[b] >>= R[c].</summary>
        InShr,
        /// <summary>AddInt a b count: R[a] = R[b] + count.</summary>
        AddInt,
        /// <summary>SubInt a b count: R[a] = R[b] - count.</summary>
        SubInt,
        /// <summary>InAddInt a _ count: R[a] += count.</summary>
        InAddInt,
        /// <summary>InSubInt a _ count: R[a] -= count.</summary>
        InSubInt,
        /// <summary>AddTo a b c: R[a] = R[a] + R[c]: Add where the result replaces the first operand; b is the same as a.</summary>
        AddTo,
        /// <summary>SubFrom a b c: R[a] = R[a] - R[c]; b is the same as a.</summary>
        SubFrom,
        /// <summary>AddIntTo a _ count: R[a] = R[a] + count.</summary>
        AddIntTo,
        /// <summary>SubIntFrom a _ count: R[a] = R[a] - count.</summary>
        SubIntFrom,
        /// <summary>InAddForRange a b c: as InAdd, and the next instruction is a ForRange: the interpreter goes to it without a dispatch.</summary>
        InAddForRange,
        /// <summary>SubIntCall a b count: as SubInt, and the next instruction is a Call: f(n - 1), which recursive functions live on.</summary>
        SubIntCall,
        /// <summary>Neg a b: R[a] = -R[b].</summary>
        Neg,
        /// <summary>Pos a b: R[a] = +R[b].</summary>
        Pos,
        /// <summary>Invert a b: R[a] = ~R[b].</summary>
        Invert,
        /// <summary>Not a b: R[a] = not R[b].</summary>
        Not,

        // ---- comparison -----------------------------------------------------------------------------------------------------
        /// <summary>Lt a b c: R[a] = R[b] &lt; R[c] (any object, as __lt__ may return one).</summary>
        Lt,
        /// <summary>Le a b c: R[a] = R[b] &lt;= R[c].</summary>
        Le,
        /// <summary>Gt a b c: R[a] = R[b] > R[c].</summary>
        Gt,
        /// <summary>Ge a b c: R[a] = R[b] >= R[c].</summary>
        Ge,
        /// <summary>Eq a b c: R[a] = R[b] == R[c].</summary>
        Eq,
        /// <summary>Ne a b c: R[a] = R[b] != R[c].</summary>
        Ne,
        /// <summary>Is a b c: R[a] = R[b] is R[c].</summary>
        Is,
        /// <summary>IsNot a b c: R[a] = R[b] is not R[c].</summary>
        IsNot,
        /// <summary>In a b c: R[a] = R[b] in R[c].</summary>
        In,
        /// <summary>NotIn a b c: R[a] = R[b] not in R[c].</summary>
        NotIn,

        // ---- jumps ----------------------------------------------------------------------------------------------------------
        /// <summary>Jump _ _ target.</summary>
        Jump,
        /// <summary>JumpIfTrue a _ target: jump if R[a] is true.</summary>
        JumpIfTrue,
        /// <summary>JumpIfFalse a _ target: jump if R[a] is false.</summary>
        JumpIfFalse,
        /// <summary>JumpIfNone a _ target: jump if R[a] is None.</summary>
        JumpIfNone,
        /// <summary>JumpIfNotNone a _ target: jump if R[a] is not None.</summary>
        JumpIfNotNone,
        /// <summary>JumpLt a b target: jump if R[a] &lt; R[b].</summary>
        JumpLt,
        /// <summary>JumpLe a b target: jump if R[a] &lt;= R[b].</summary>
        JumpLe,
        /// <summary>JumpGt a b target: jump if R[a] > R[b].</summary>
        JumpGt,
        /// <summary>JumpGe a b target: jump if R[a] >= R[b].</summary>
        JumpGe,
        /// <summary>JumpEq a b target: jump if R[a] == R[b].</summary>
        JumpEq,
        /// <summary>JumpNe a b target: jump if R[a] != R[b].</summary>
        JumpNe,
        /// <summary>JumpNotLt a b target: jump if not R[a] &lt; R[b] (not the same as JumpGe: NaN, and types of their own).</summary>
        JumpNotLt,
        /// <summary>JumpNotLe a b target: jump if not R[a] &lt;= R[b].</summary>
        JumpNotLe,
        /// <summary>JumpNotGt a b target: jump if not R[a] > R[b].</summary>
        JumpNotGt,
        /// <summary>JumpNotGe a b target: jump if not R[a] >= R[b].</summary>
        JumpNotGe,
        /// <summary>JumpNotEq a b target: jump if not R[a] == R[b].</summary>
        JumpNotEq,
        /// <summary>JumpNotNe a b target: jump if not R[a] != R[b].</summary>
        JumpNotNe,
        /// <summary>JumpLtInt a imm target: jump if R[a] &lt; imm.</summary>
        JumpLtInt,
        /// <summary>JumpLeInt a imm target: jump if R[a] &lt;= imm.</summary>
        JumpLeInt,
        /// <summary>JumpGtInt a imm target: jump if R[a] > imm.</summary>
        JumpGtInt,
        /// <summary>JumpGeInt a imm target: jump if R[a] >= imm.</summary>
        JumpGeInt,
        /// <summary>JumpEqInt a imm target: jump if R[a] == imm.</summary>
        JumpEqInt,
        /// <summary>JumpNeInt a imm target: jump if R[a] != imm.</summary>
        JumpNeInt,
        /// <summary>JumpNotLtInt a imm target: jump if not R[a] &lt; imm.</summary>
        JumpNotLtInt,
        /// <summary>JumpNotLeInt a imm target: jump if not R[a] &lt;= imm.</summary>
        JumpNotLeInt,
        /// <summary>JumpNotGtInt a imm target: jump if not R[a] > imm.</summary>
        JumpNotGtInt,
        /// <summary>JumpNotGeInt a imm target: jump if not R[a] >= imm.</summary>
        JumpNotGeInt,
        /// <summary>JumpNotEqInt a imm target: jump if not R[a] == imm.</summary>
        JumpNotEqInt,
        /// <summary>JumpNotNeInt a imm target: jump if not R[a] != imm.</summary>
        JumpNotNeInt,

        // ---- loops: rotated, the advancing instruction stands at the bottom and jumps back to the body ------------------------
        /// <summary>GetIter a b: R[a] = iter(R[b]); raises TypeError.</summary>
        GetIter,
        /// <summary>ForNext a b target: advance the iterator R[b]; if there is an item, R[a] = item and jump; else go on.</summary>
        ForNext,
        /// <summary>RangePrep a b: R[a] holds what the name `range` means, R[a+1]..R[a+b] its 1 to 3 arguments. If it is the builtin and
        /// the arguments are 64-bit ints, the window becomes a counter; else R[a] = iter(R[a](arguments)). It is four registers wide.</summary>
        RangePrep,
        /// <summary>ForRange a b target: as ForNext, over what RangePrep left in R[b]..R[b+3].</summary>
        ForRange,

        // ---- containers -------------------------------------------------------------------------------------------------------
        /// <summary>BuildTuple a b c: R[a] = tuple of R[b]..R[b+c-1].</summary>
        BuildTuple,
        /// <summary>BuildList a b c: R[a] = list of R[b]..R[b+c-1].</summary>
        BuildList,
        /// <summary>BuildSet a b c: R[a] = set of R[b]..R[b+c-1].</summary>
        BuildSet,
        /// <summary>BuildDict a b c: R[a] = dict of c pairs: key R[b], value R[b+1], key R[b+2] ...</summary>
        BuildDict,
        /// <summary>BuildSlice a b: R[a] = slice(R[b], R[b+1], R[b+2]); absent parts are None.</summary>
        BuildSlice,
        /// <summary>BuildString a b c: R[a] = the c strings R[b]..R[b+c-1] joined (f-strings).</summary>
        BuildString,
        /// <summary>FormatValue a b c: R[a] = format(R[b]); c is the conversion: 0 none, 'r', 's' or 'a'.</summary>
        FormatValue,
        /// <summary>FormatSpec a b c: R[a] = format(R[b], R[b+1]); c as in FormatValue.</summary>
        FormatSpec,
        /// <summary>ListAppend a b: append R[b] to the list R[a].</summary>
        ListAppend,
        /// <summary>ListExtend a b c: append every item of R[b] to the list R[a] ([*x], f(*x)); raises TypeError, which names the callable R[c - 1] if c is not 0.</summary>
        ListExtend,
        /// <summary>ListToTuple a b: R[a] = tuple(R[b]), R[b] a list the script never saw.</summary>
        ListToTuple,
        /// <summary>SetAdd a b: add R[b] to the set R[a].</summary>
        SetAdd,
        /// <summary>SetUpdate a b: add every item of R[b] to the set R[a].</summary>
        SetUpdate,
        /// <summary>DictPut a b c: R[a][R[b]] = R[c], R[a] a dict.</summary>
        DictPut,
        /// <summary>DictUpdate a b: R[a].update(R[b]) for {**x}; raises TypeError if R[b] is no mapping.</summary>
        DictUpdate,
        /// <summary>DictMerge a b c: as DictUpdate for f(**x); raises TypeError on a repeated keyword, naming the callable R[c].</summary>
        DictMerge,
        /// <summary>UnpackSequence a b c: R[a]..R[a+c-1] = the c items of R[b]; raises ValueError on another number.</summary>
        UnpackSequence,
        /// <summary>UnpackStar a b c: c = before + 256 * after: `before` items, then a list of the middle ones, then `after` items go to R[a]...</summary>
        UnpackStar,

        // ---- attributes and items -----------------------------------------------------------------------------------------------
        /// <summary>LoadAttr a b c: R[a] = R[b].Names[c]; raises AttributeError.</summary>
        LoadAttr,
        /// <summary>StoreAttr a b c: R[a].Names[c] = R[b].</summary>
        StoreAttr,
        /// <summary>DeleteAttr a _ c: del R[a].Names[c].</summary>
        DeleteAttr,
        /// <summary>LoadMethod a b c: for a call R[b].Names[c](...): R[a] = the function and R[a+1] = R[b], or R[a] = any callable and R[a+1] = no self. CallMethod takes both.</summary>
        LoadMethod,
        /// <summary>LoadItem a b c: R[a] = R[b][R[c]].</summary>
        LoadItem,
        /// <summary>StoreItem a b c: R[a][R[b]] = R[c].</summary>
        StoreItem,
        /// <summary>DeleteItem a b: del R[a][R[b]].</summary>
        DeleteItem,

        // ---- functions and calls: a window starts at R[a]; it is left as it was, but for results ------------------------------------
        /// <summary>MakeFunction a b c: R[a] = function of the CodeObject Constants[b]. Bits of c: 1 = R[a] holds the tuple of defaults,
        /// 2 = R[a+1] holds the dict of keyword-only defaults, 4 = R[a+2] holds the dict of annotations. Free variables are taken from this frame's cells as Captures says.</summary>
        MakeFunction,
        /// <summary>Call a b c: R[c] = R[a](R[a+1]..R[a+b]).</summary>
        Call,
        /// <summary>CallMethod a b c: R[c] = R[a](R[a+1], R[a+2]..R[a+1+b]) after LoadMethod; R[a+1] is left out if it is no self.</summary>
        CallMethod,
        /// <summary>CallKw a b c: R[a] = R[a](...): b arguments in R[a+1].. of which the last ones are named by the tuple of str Constants[c].</summary>
        CallKw,
        /// <summary>CallMethodKw a b c: as CallKw after LoadMethod: b arguments in R[a+2]...</summary>
        CallMethodKw,
        /// <summary>CallEx a b c: R[c] = R[a](*R[a+1]) or, if b is 1, R[a](*R[a+1], **R[a+2]); R[a+1] is a tuple or list, R[a+2] a dict.</summary>
        CallEx,
        /// <summary>Return a: leave the function with R[a].</summary>
        Return,
        /// <summary>ReturnNone: leave the function with None.</summary>
        ReturnNone,
        /// <summary>Yield a: leave the generator with R[a]; when it goes on, R[a] = the value sent to it.</summary>
        Yield,
        /// <summary>YieldFrom a b: hand R[a] to the iterator R[b] (send, or next for None) and yield what it gives; when the generator goes on,
        /// R[a] = the value sent, and the same instruction again. At the iterator's end R[a] = what it returned.</summary>
        YieldFrom,
        /// <summary>LoadBuildClass a: R[a] = the builtin that makes classes, to be called as (function of the body, name, *bases, **keywords).</summary>
        LoadBuildClass,

        // ---- exceptions: where handlers stand is in CodeObject.Handlers --------------------------------------------------------------
        /// <summary>Raise a: raise R[a] (a class or an exception); raises TypeError for anything else.</summary>
        Raise,
        /// <summary>RaiseFrom a b: raise R[a] from R[b].</summary>
        RaiseFrom,
        /// <summary>RaiseAgain: the statement `raise` alone; raises RuntimeError if no exception is being handled.</summary>
        RaiseAgain,
        /// <summary>Reraise a: go on unwinding with the exception R[a], at the end of a finally or of except clauses that did not match.</summary>
        Reraise,
        /// <summary>RaiseAssert a b: raise AssertionError, with R[a] as its argument if b is 1.</summary>
        RaiseAssert,
        /// <summary>EnterHandler a: the exception R[a] is being handled from here on; R[a+1] keeps the one before.</summary>
        EnterHandler,
        /// <summary>LeaveHandler a: end of the handler: the exception kept in R[a+1] is the one being handled again.</summary>
        LeaveHandler,
        /// <summary>JumpIfNoMatch a b target: jump unless the exception R[a] is an instance of R[b], a class or a tuple of classes; raises TypeError.</summary>
        JumpIfNoMatch,
        /// <summary>WithPrep a b: R[b] is a context manager: R[a], R[a+1] = its __exit__ and self, R[a+2], R[a+3] = its __enter__ and self,
        /// both as LoadMethod leaves them; raises TypeError. Enter with CallMethod a+2 0; leave with three arguments in R[a+2].. and CallMethod a 3.</summary>
        WithPrep,
        /// <summary>ExceptionTriple a b: R[a], R[a+1], R[a+2] = type, exception and traceback of the exception R[b], for __exit__.</summary>
        ExceptionTriple,

        // ---- modules and the rest ------------------------------------------------------------------------------------------------------
        /// <summary>ImportName a b c: R[a] = module Names[b] (dotted); Constants[c] is a tuple (level, names): names is None for `import x`,
        /// which gives the first part of the dotted name, or a tuple of str for `from x import ...` and `import x.y as z`, which give the last.</summary>
        ImportName,
        /// <summary>ImportFrom a b c: R[a] = attribute or submodule Names[c] of the module R[b]; raises ImportError.</summary>
        ImportFrom,
        /// <summary>ImportStar a: every public name of the module R[a] becomes a name of this module.</summary>
        ImportStar,
        /// <summary>SetupAnnotations: make sure that the module's or class body's __annotations__ dict exists.</summary>
        SetupAnnotations,
        /// <summary>Display a: hand R[a] to the REPL's display hook (a statement that is an expression, in interactive code).</summary>
        Display,
    }
}
