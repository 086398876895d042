// What the operands of each opcode are, as data: for checking compiled files and for listings.

namespace NanoPy.Core
{
    /// <summary>The forms of operands: one row per opcode, three letters for a, b and c.</summary>
    public static class OperandForms
    {
        /// <summary>Not used.</summary>
        public const char None = '-';
        /// <summary>A register; '2' to '4' are that many registers in a row.</summary>
        public const char Register = 'r';
        /// <summary>A signed number, an unsigned one.</summary>
        public const char Immediate = 'i', Count = 'z';
        /// <summary>The number of an instruction.</summary>
        public const char Target = 't';
        /// <summary>A constant: any, an int, a float, a code object, a tuple of str, what an import takes.</summary>
        public const char Constant = 'k', LongConstant = 'L', FloatConstant = 'F', CodeConstant = 'K', NamesConstant = 'T', ImportConstant = 'I';
        /// <summary>An entry of Names; of GlobalNames for loads or for stores; a cell.</summary>
        public const char Name = 'n', GlobalLoad = 'g', GlobalStore = 's', Cell = 'c';
        /// <summary>A count of registers that start at operand b: so many, or so many pairs.</summary>
        public const char ItemsAtB = 'w', PairsAtB = 'p';
        /// <summary>Where those registers start; of none it may be the one after the last.</summary>
        public const char FirstItem = 'b';
        /// <summary>A count of registers that start at operand a: results of unpacking, or before + 256 * after with a list between.</summary>
        public const char ResultsAtA = 'u', StarResultsAtA = 'U';
        /// <summary>A count of arguments after the callable R[a], or after R[a] and R[a+1].</summary>
        public const char Arguments = 'a', MethodArguments = 'm';
        /// <summary>1 to 3 arguments of a range.</summary>
        public const char RangeArguments = 'R';
        /// <summary>0 or 1; a sum of 1, 2 and 4; a conversion of an f-string; a register plus 1 or 0 for none.</summary>
        public const char Flag = 'f', Parts = 'P', Conversion = 'v', OptionalRegister = 'o';

        // In the order of Opcode.cs, sections apart by a space.
        private const string Rows =
            "rr-rk-ri-rL-rF- "                                              // Move ... LoadFloat
            + "rg-rs--s-rn-rn--n-rncrc-rc--c--c-rc-r-- "                    // LoadGlobal ... DeleteLocal
            + "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr "                    // Add ... Shr
            + "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr "                    // InAdd ... InShr
            + "rrzrrzr-zr-zrrrrrrr-zr-zrrrrrzrr-rr-rr-rr- "                       // AddInt ... Not
            + "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrr "                             // Lt ... NotIn
            + "--tr-tr-tr-tr-t "                                            // Jump ... JumpIfNotNone
            + "rrtrrtrrtrrtrrtrrtrrtrrtrrtrrtrrtrrt "                       // JumpLt ... JumpNotNe
            + "ritritritritritritritritritritritrit "                       // JumpLtInt ... JumpNotNeInt
            + "rr-rrt4R-r4t "                                               // GetIter ... ForRange
            + "rbwrbwrbwrbpr3-rbwrrvr2vrr-rrorr-rr-rr-rrrrr-rrrrrurrU "     // BuildTuple ... UnpackStar
            + "rrnrrnr-n2rnrrrrrrrr- "                                      // LoadAttr ... DeleteItem
            + "rKPrarrmrraTrmT2frr-----r--rr-r-- "                                // MakeFunction ... LoadBuildClass
            + "r--rr----r--rf-2--2--rrt4r-3r- "                             // Raise ... ExceptionTriple
            + "rnIrrnr-----r--";                                            // ImportName ... Display

        /// <summary>Number of opcodes: higher ones do not exist.</summary>
        public const int OpcodeCount = (int)Opcode.Display + 1;

        /// <summary>All rows: three letters from opcode * 3 on. A new array each time, which a reader keeps as long as it reads.</summary>
        public static char[] Table()
        {
            char[] rows = Rows.ToCharArray();
            char[] table = new char[OpcodeCount * 3];
            int count = 0;
            for (int i = 0; i < rows.Length; i++)
            {
                if (rows[i] != ' ')
                    table[count++] = rows[i];
            }
            return table;
        }
    }
}
