// What kind of character a code point is, and its other case. Full tables of Unicode would not fit a board: ASCII, Latin, Greek,
// Cyrillic, Armenian, Hebrew, Arabic, kana, CJK and Hangul are known by ranges; anything else is neither letter nor digit.

namespace NanoPy.Text
{
    internal static class CharacterClasses
    {
        internal static bool IsSpace(int c)
        {
            if (c < 0x80)
                return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F);
            return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
        }

        /// <summary>Whether a line ends at the character, for splitlines.</summary>
        internal static bool IsLineEnd(int c)
        {
            return (c >= 10 && c <= 13) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
        }

        internal static bool IsDecimal(int c)
        {
            return (c >= '0' && c <= '9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) || (c >= 0x966 && c <= 0x96F) || (c >= 0xFF10 && c <= 0xFF19);
        }

        internal static bool IsDigit(int c)
        {
            return IsDecimal(c) || c == 0xB2 || c == 0xB3 || c == 0xB9 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079) || (c >= 0x2080 && c <= 0x2089)
                || (c >= 0x2460 && c <= 0x2468);
        }

        internal static bool IsNumeric(int c)
        {
            return IsDigit(c) || (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x2189) || (c >= 0x2460 && c <= 0x249B) || c == 0x3007
                || c == 0x4E00 || c == 0x4E8C || c == 0x4E09 || c == 0x56DB || c == 0x4E94;
        }

        internal static bool IsAlpha(int c)
        {
            if (c < 0x80)
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c < 0x250)
                return c == 0xAA || c == 0xB5 || c == 0xBA || (c >= 0xC0 && c != 0xD7 && c != 0xF7);
            return c < 0x2B0 || (c >= 0x370 && c <= 0x3FF && c != 0x375 && c != 0x37E && c != 0x384 && c != 0x385 && c != 0x387 && c != 0x3F6)
                || (c >= 0x400 && c <= 0x52F && !(c >= 0x482 && c <= 0x489)) || (c >= 0x531 && c <= 0x556) || (c >= 0x561 && c <= 0x587)
                || (c >= 0x5D0 && c <= 0x5EA) || (c >= 0x620 && c <= 0x64A) || (c >= 0x671 && c <= 0x6D3) || (c >= 0x904 && c <= 0x939)
                || (c >= 0xE01 && c <= 0xE30) || (c >= 0x10A0 && c <= 0x10FF) || (c >= 0x1E00 && c <= 0x1FFC) || c == 0x2071 || c == 0x207F
                || (c >= 0x2C00 && c <= 0x2DFF) || c == 0x3005 || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xFF21 && c <= 0xFF3A)
                || (c >= 0xFF41 && c <= 0xFF5A) || (c >= 0x20000 && c <= 0x2FA1F);
        }

        internal static bool IsUpper(int c)
        {
            return Lower(c) != c || c == 0x130;
        }

        internal static bool IsLower(int c)
        {
            return Upper(c) != c || c == 0xDF || c == 0xAA || c == 0xBA || c == 0x138 || c == 0x149;
        }

        /// <summary>Whether repr() shows the character as it is.</summary>
        internal static bool IsPrintable(int c)
        {
            if (c < 0xA1)
                return c >= ' ' && c < 0x7F;
            return c != 0xAD && !IsSpace(c) && !(c >= 0x200B && c <= 0x200F) && !(c >= 0x2028 && c <= 0x202E) && !(c >= 0x2060 && c <= 0x206F)
                && !(c >= 0xD800 && c <= 0xF8FF) && c != 0xFEFF && !(c >= 0xFFF0 && c <= 0xFFFB) && c < 0xE0000;
        }

        // Letters in pairs, the capital on even code points (or odd ones) and the small letter after it.
        private static bool IsEvenPair(int c)
        {
            return (c >= 0x100 && c <= 0x137 && c != 0x130 && c != 0x131) || (c >= 0x14A && c <= 0x177) || (c >= 0x1E00 && c <= 0x1E95)
                || (c >= 0x1EA0 && c <= 0x1EFF) || (c >= 0x460 && c <= 0x481) || (c >= 0x48A && c <= 0x4BF) || (c >= 0x4D0 && c <= 0x52F)
                || (c >= 0x370 && c <= 0x373) || (c >= 0x3D8 && c <= 0x3EF) || (c >= 0x1DE && c <= 0x1EF) || (c >= 0x1F8 && c <= 0x21F);
        }

        private static bool IsOddPair(int c)
        {
            return (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E) || (c >= 0x4C1 && c <= 0x4CE) || (c >= 0x1CD && c <= 0x1DC);
        }

        internal static int Lower(int c)
        {
            if (c < 0x80)
                return c >= 'A' && c <= 'Z' ? c + 32 : c;
            if (IsEvenPair(c))
                return c | 1;
            if (IsOddPair(c))
                return (c & 1) != 0 ? c + 1 : c;
            if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3AB && c != 0x3A2) || (c >= 0x410 && c <= 0x42F) || (c >= 0xFF21 && c <= 0xFF3A))
                return c + 32;
            if (c >= 0x400 && c <= 0x40F)
                return c + 80;
            if (c >= 0x531 && c <= 0x556)
                return c + 48;
            switch (c)
            {
                case 0x178: return 0xFF;
                case 0x386: return 0x3AC;
                case 0x388:
                case 0x389:
                case 0x38A: return c + 37;
                case 0x38C: return 0x3CC;
                case 0x38E:
                case 0x38F: return c + 63;
                case 0x4C0: return 0x4CF;
                case 0x1E9E: return 0xDF;
                default: return c;
            }
        }

        internal static int Upper(int c)
        {
            if (c < 0x80)
                return c >= 'a' && c <= 'z' ? c - 32 : c;
            if (IsEvenPair(c))
                return c & ~1;
            if (IsOddPair(c))
                return (c & 1) == 0 ? c - 1 : c;
            if ((c >= 0xE0 && c <= 0xFE && c != 0xF7) || (c >= 0x3B1 && c <= 0x3CB && c != 0x3C2) || (c >= 0x430 && c <= 0x44F) || (c >= 0xFF41 && c <= 0xFF5A))
                return c - 32;
            if (c >= 0x450 && c <= 0x45F)
                return c - 80;
            if (c >= 0x561 && c <= 0x586)
                return c - 48;
            switch (c)
            {
                case 0xB5: return 0x39C;
                case 0xFF: return 0x178;
                case 0x131: return 'I';
                case 0x17F: return 'S';
                case 0x3AC: return 0x386;
                case 0x3AD:
                case 0x3AE:
                case 0x3AF: return c - 37;
                case 0x3C2: return 0x3A3;
                case 0x3CC: return 0x38C;
                case 0x3CD:
                case 0x3CE: return c - 63;
                case 0x4CF: return 0x4C0;
                default: return c;
            }
        }
    }
}
