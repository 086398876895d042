// Every limit of the compiler, with its reason. Source beyond one is a SyntaxError, never a crash.

namespace NanoPy.Compiler
{
    /// <summary>Limits of the compiler.</summary>
    public static class CompilerLimits
    {
        /// <summary>Brackets, unary operators, lambdas ... inside one another: the parser recurses, and a board's thread has little memory for its frames. CPython's tokenizer allows 200.</summary>
        public const int NestedExpressions = 100;

        /// <summary>Indented blocks inside one another: CPython allows 100 indents.</summary>
        public const int NestedBlocks = 60;

        /// <summary>Loops, try and with statements inside one another in a function: as in CPython (CO_MAXBLOCKS).</summary>
        public const int NestedStatements = 20;

        /// <summary>Operators, calls or attributes in a row (a + b + c ..., a.b.c ...): each deepens the tree by one.</summary>
        public const int Chain = 500;

        /// <summary>Variables of a module that are kept in registers; the others, in cells, are slower. Leaves room for the temporaries of long expressions.</summary>
        public const int ModuleVariables = 96;

        /// <summary>Registers of a function: operand a of an instruction is a byte.</summary>
        public const int Registers = 255;

        /// <summary>Instructions of a code object, constants, and names: operands b and c have 16 bits.</summary>
        public const int Operand = 65535;

        /// <summary>Nested f-strings: as in CPython 3.11, which allows one level of fields in a format spec.</summary>
        public const int NestedFields = 2;
    }
}
