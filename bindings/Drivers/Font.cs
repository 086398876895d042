// The letters of FrameBuffer.text(): 5 dots wide and up to 8 high, in cells of 8 x 8.

namespace NanoPy.Drivers
{
    /// <summary>Letters as columns of dots. A switch, because a table would lie in the heap of a board from its start.</summary>
    internal static class Font
    {
        internal const int CellSize = 8;
        internal const int Columns = 5;
        /// <summary>Columns of a cell that stay empty before a letter.</summary>
        internal const int LeftMargin = 1;

        /// <summary>
        /// The five columns of a letter, the left one in the lowest byte; the lowest bit of a byte is the top. Letters beyond ASCII are a box.
        /// </summary>
        internal static long ColumnsOf(int letter)
        {
            switch (letter)
            {
                case ' ': return 0x0000000000;
                case '!': return 0x00005F0000;
                case '"': return 0x0007000700;
                case '#': return 0x147F147F14;
                case '$': return 0x122A7F2A24;
                case '%': return 0x6264081323;
                case '&': return 0x5022554936;
                case '\'': return 0x0000030400;
                case '(': return 0x0041221C00;
                case ')': return 0x001C224100;
                case '*': return 0x14083E0814;
                case '+': return 0x08083E0808;
                case ',': return 0x000060A000;
                case '-': return 0x0808080808;
                case '.': return 0x0000606000;
                case '/': return 0x0204081020;
                case '0': return 0x3E4549513E;
                case '1': return 0x00407F4200;
                case '2': return 0x4649516142;
                case '3': return 0x314B454121;
                case '4': return 0x107F121418;
                case '5': return 0x3945454527;
                case '6': return 0x3049494A3C;
                case '7': return 0x0305097101;
                case '8': return 0x3649494936;
                case '9': return 0x1E29494906;
                case ':': return 0x0000363600;
                case ';': return 0x000066A600;
                case '<': return 0x0041221408;
                case '=': return 0x1414141414;
                case '>': return 0x0814224100;
                case '?': return 0x0609510102;
                case '@': return 0x3E41794932;
                case 'A': return 0x7E1111117E;
                case 'B': return 0x364949497F;
                case 'C': return 0x224141413E;
                case 'D': return 0x1C2241417F;
                case 'E': return 0x414949497F;
                case 'F': return 0x010909097F;
                case 'G': return 0x7A4949413E;
                case 'H': return 0x7F0808087F;
                case 'I': return 0x00417F4100;
                case 'J': return 0x013F414020;
                case 'K': return 0x412214087F;
                case 'L': return 0x404040407F;
                case 'M': return 0x7F020C027F;
                case 'N': return 0x7F1008047F;
                case 'O': return 0x3E4141413E;
                case 'P': return 0x060909097F;
                case 'Q': return 0x5E2151413E;
                case 'R': return 0x462919097F;
                case 'S': return 0x3149494946;
                case 'T': return 0x01017F0101;
                case 'U': return 0x3F4040403F;
                case 'V': return 0x1F2040201F;
                case 'W': return 0x3F4038403F;
                case 'X': return 0x6314081463;
                case 'Y': return 0x0708700807;
                case 'Z': return 0x4345495161;
                case '[': return 0x0041417F00;
                case '\\': return 0x2010080402;
                case ']': return 0x007F414100;
                case '^': return 0x0402010204;
                case '_': return 0x8080808080;
                case '`': return 0x0004020100;
                case 'a': return 0x7854545420;
                case 'b': return 0x384444487F;
                case 'c': return 0x2044444438;
                case 'd': return 0x7F48444438;
                case 'e': return 0x1854545438;
                case 'f': return 0x0201097E08;
                case 'g': return 0x7CA4A4A418;
                case 'h': return 0x780404087F;
                case 'i': return 0x00407D4400;
                case 'j': return 0x007D848040;
                case 'k': return 0x004428107F;
                case 'l': return 0x00407F4100;
                case 'm': return 0x780418047C;
                case 'n': return 0x780404087C;
                case 'o': return 0x3844444438;
                case 'p': return 0x18242424FC;
                case 'q': return 0xFC24242418;
                case 'r': return 0x080404087C;
                case 's': return 0x2054545448;
                case 't': return 0x2040443F04;
                case 'u': return 0x7C2040403C;
                case 'v': return 0x1C2040201C;
                case 'w': return 0x3C4030403C;
                case 'x': return 0x4428102844;
                case 'y': return 0x7CA0A0A01C;
                case 'z': return 0x444C546444;
                case '{': return 0x0041360800;
                case '|': return 0x00007F0000;
                case '}': return 0x0008364100;
                case '~': return 0x0810080408;
                default: return 0x7F4141417F;
            }
        }
    }
}
