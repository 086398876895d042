// A compiled piece of a script: plain data, shared freely between interpreters and never changed after the compiler is done.
// It must not know the interpreter: what an interpreter adds for itself (slots, caches, frames) is in LinkedCode.

namespace NanoPy.Core
{
    /// <summary>What a CodeObject is the body of, and which parameters it takes.</summary>
    public static class CodeFlags
    {
        /// <summary>A module or script: names are globals.</summary>
        public const int Module = 1;
        /// <summary>A class body: names live in the frame's Locals dict.</summary>
        public const int ClassBody = 2;
        /// <summary>The function takes *args.</summary>
        public const int VarArgs = 4;
        /// <summary>The function takes **kwargs.</summary>
        public const int VarKeywords = 8;
        /// <summary>Constants[0] is the docstring.</summary>
        public const int HasDoc = 16;
        /// <summary>Top-level names use LoadName and StoreName (eval and exec with a locals dict of their own).</summary>
        public const int NamesInLocals = 32;
        /// <summary>The module's namespace is that of code which may be running (exec): names are reached through cells only.</summary>
        public const int SharedGlobals = 64;
        /// <summary>The function yields: a call makes a generator.</summary>
        public const int Generator = 128;
    }

    /// <summary>
    /// The compiled form of a module, function, class body or lambda. Parameters are the first registers, in the order positional,
    /// keyword-only, *args, **kwargs; other local variables follow; temporaries come last.
    /// </summary>
    public sealed class CodeObject : PyObject
    {
        /// <summary>What code without names, constants, handlers ... has in their place: most code lacks some, and an empty array is 24 bytes on a board.</summary>
        public static readonly PyStr[] NoNames = new PyStr[0];
        public static readonly ushort[] NoShorts = new ushort[0];
        public static readonly byte[] NoBytes = new byte[0];

        /// <summary>Name as in a traceback: `f`, `&lt;module>`, `&lt;lambda>`.</summary>
        public PyStr Name;
        /// <summary>Dotted path of the definition: `C.f`, `f.&lt;locals>.g` (PEP 3155).</summary>
        public PyStr QualifiedName;
        /// <summary>The source's name as given to the compiler.</summary>
        public PyStr FileName;
        /// <summary>First line, from 1.</summary>
        public int FirstLine;
        /// <summary>Sum of CodeFlags.</summary>
        public int Flags;
        /// <summary>Positional parameters, those that are positional-only included.</summary>
        public int ArgCount;
        /// <summary>How many of the positional parameters cannot be given by name.</summary>
        public int PositionalOnlyCount;
        /// <summary>Parameters that can only be given by name.</summary>
        public int KeywordOnlyCount;
        /// <summary>Registers of a frame, 1 to 255: parameters, variables and temporaries.</summary>
        public int RegisterCount;
        /// <summary>Of a module: how many of its variables are registers, the first ones, of the frame that runs it. Other code reaches them through
        /// cells that point into the frame. 0 for all other code.</summary>
        public int GlobalRegisters;
        /// <summary>Names of the parameters and local variables, by register; shorter than RegisterCount.</summary>
        public PyStr[] LocalNames;

        /// <summary>Opcodes, one an instruction.</summary>
        public byte[] Op;
        /// <summary>First operands.</summary>
        public byte[] A;
        /// <summary>Second operands.</summary>
        public ushort[] B;
        /// <summary>Third operands.</summary>
        public ushort[] C;

        /// <summary>Constants: script objects (boxed numbers, PyStr, tuples, CodeObjects ...).</summary>
        public object[] Constants;
        /// <summary>Names of attributes, of class-body names and of modules.</summary>
        public PyStr[] Names;
        /// <summary>Names of globals and builtins. A name that is both read and stored has two entries: GlobalStores tells them apart.</summary>
        public PyStr[] GlobalNames;
        /// <summary>1 for each entry of GlobalNames that StoreGlobal or DeleteGlobal uses, 0 for those that LoadGlobal uses; an entry is never both.</summary>
        public byte[] GlobalStores;
        /// <summary>Cells made by each activation; they come first in the frame's cells.</summary>
        public PyStr[] CellNames;
        /// <summary>Cells taken from the enclosing function; they follow the own ones.</summary>
        public PyStr[] FreeNames;
        /// <summary>For each free variable the number of the cell in the enclosing frame.</summary>
        public ushort[] Captures;
        /// <summary>Handlers in fours: first instruction, instruction after the last, target, register that gets the exception.
        /// Where ranges nest the inner one comes first. An entry catches everything but the kill.</summary>
        public ushort[] Handlers;
        /// <summary>Lines in pairs of bytes: instructions to go on, then lines to go on (signed; more than 127 takes several pairs with 0 instructions).
        /// A pair (n, d): after n more instructions the line changes by d; starts at instruction 0 and FirstLine.</summary>
        public byte[] Lines;

        public override int TypeId { get { return TypeIds.Code; } }

        /// <summary>All parameters, *args and **kwargs included.</summary>
        public int ParameterCount
        {
            get
            {
                int n = ArgCount + KeywordOnlyCount;
                if ((Flags & CodeFlags.VarArgs) != 0)
                    n++;
                if ((Flags & CodeFlags.VarKeywords) != 0)
                    n++;
                return n;
            }
        }

        /// <summary>Line of an instruction, from 1.</summary>
        public int LineOf(int instruction)
        {
            int at = 0;
            int line = FirstLine;
            for (int i = 0; i + 1 < Lines.Length; i += 2)
            {
                at += Lines[i];
                if (at > instruction)
                    break;
                line += (sbyte)Lines[i + 1];
            }
            return line;
        }
    }
}
