// A picture in a buffer of the script's: formats, and the drawing of everything from single dots.

using NanoPy.Core;

namespace NanoPy.Drivers
{
    /// <summary>A FrameBuffer of the script; of a driver such as SSD1306 too.</summary>
    internal class PyFrameBuffer : PyNativeObject
    {
        internal const int MonoVlsb = 0, Rgb565 = 1, Gs4Hmsb = 2, MonoHlsb = 3, MonoHmsb = 4, Gs2Hmsb = 5, Gs8 = 6;
        internal PyBytes Buffer;
        internal int Width, Height, Stride, Format;

        internal PyFrameBuffer(PyType type) : base(type)
        {
        }

        /// <summary>Bytes that a picture takes.</summary>
        internal static int BytesFor(int width, int height, int stride, int format)
        {
            switch (format)
            {
                case MonoVlsb: return (height + 7) / 8 * stride;
                case Rgb565: return height * stride * 2;
                case Gs4Hmsb: return height * ((stride + 1) / 2);
                case MonoHlsb:
                case MonoHmsb: return height * ((stride + 7) / 8);
                case Gs2Hmsb: return height * ((stride + 3) / 4);
                default: return height * stride;
            }
        }

        internal int Get(int x, int y)
        {
            byte[] bytes = Buffer.Items;
            switch (Format)
            {
                case MonoVlsb: return bytes[(y >> 3) * Stride + x] >> (y & 7) & 1;
                case Rgb565: return bytes[(y * Stride + x) * 2] | bytes[(y * Stride + x) * 2 + 1] << 8;
                case Gs4Hmsb: return bytes[(y * Stride + x) >> 1] >> ((x & 1) == 0 ? 4 : 0) & 15;
                case MonoHlsb: return bytes[(y * Stride + x) >> 3] >> (7 - (x & 7)) & 1;
                case MonoHmsb: return bytes[(y * Stride + x) >> 3] >> (x & 7) & 1;
                case Gs2Hmsb: return bytes[(y * Stride + x) >> 2] >> (x & 3) * 2 & 3;
                default: return bytes[y * Stride + x];
            }
        }

        private void Mask(int at, int shift, int mask, int colour)
        {
            Buffer.Items[at] = (byte)(Buffer.Items[at] & ~(mask << shift) | (colour & mask) << shift);
        }

        private void Set(int x, int y, int colour)
        {
            switch (Format)
            {
                case MonoVlsb:
                    Mask((y >> 3) * Stride + x, y & 7, 1, colour != 0 ? 1 : 0);
                    return;
                case Rgb565:
                    Buffer.Items[(y * Stride + x) * 2] = (byte)colour;
                    Buffer.Items[(y * Stride + x) * 2 + 1] = (byte)(colour >> 8);
                    return;
                case Gs4Hmsb:
                    Mask((y * Stride + x) >> 1, (x & 1) == 0 ? 4 : 0, 15, colour);
                    return;
                case MonoHlsb:
                    Mask((y * Stride + x) >> 3, 7 - (x & 7), 1, colour != 0 ? 1 : 0);
                    return;
                case MonoHmsb:
                    Mask((y * Stride + x) >> 3, x & 7, 1, colour != 0 ? 1 : 0);
                    return;
                case Gs2Hmsb:
                    Mask((y * Stride + x) >> 2, (x & 3) * 2, 3, colour);
                    return;
                default:
                    Buffer.Items[y * Stride + x] = (byte)colour;
                    return;
            }
        }

        internal void Dot(int x, int y, int colour)
        {
            if (x >= 0 && y >= 0 && x < Width && y < Height)
                Set(x, y, colour);
        }

        internal void FillAll(Interpreter interpreter, int colour)
        {
            // Formats whose dots fill bytes evenly.
            if (Format != Rgb565)
            {
                int value = Format == Gs8 ? colour : Format == Gs4Hmsb ? (colour & 15) * 0x11 : Format == Gs2Hmsb ? (colour & 3) * 0x55 : colour != 0 ? 0xFF : 0;
                int count = BytesFor(Width, Height, Stride, Format);
                for (int i = 0; i < count; i++)
                    Buffer.Items[i] = (byte)value;
                return;
            }
            Box(interpreter, 0, 0, Width, Height, colour);
        }

        /// <summary>A filled rectangle; what lies outside is left out.</summary>
        internal void Box(Interpreter interpreter, long x, long y, long width, long height, int colour)
        {
            long left = x < 0 ? 0 : x, top = y < 0 ? 0 : y;
            long right = x + width > Width ? Width : x + width, bottom = y + height > Height ? Height : y + height;
            for (long row = top; row < bottom; row++)
            {
                interpreter.Poll();
                for (long column = left; column < right; column++)
                    Set((int)column, (int)row, colour);
            }
        }

        // Bresenham; of two dots equally near the farther one along the short axis, as MicroPython has it.
        internal void Line(Interpreter interpreter, int x1, int y1, int x2, int y2, int colour)
        {
            int dx = x2 > x1 ? x2 - x1 : x1 - x2, dy = y2 > y1 ? y2 - y1 : y1 - y2;
            int sx = x1 < x2 ? 1 : -1, sy = y1 < y2 ? 1 : -1;
            bool isSteep = dy > dx;
            int along = isSteep ? dy : dx, across = isSteep ? dx : dy;
            int error = 2 * across - along;
            for (int i = 0; i < along; i++)
            {
                interpreter.Poll();
                Dot(x1, y1, colour);
                if (error >= 0)
                {
                    if (isSteep)
                        x1 += sx;
                    else
                        y1 += sy;
                    error -= 2 * along;
                }
                if (isSteep)
                    y1 += sy;
                else
                    x1 += sx;
                error += 2 * across;
            }
            Dot(x2, y2, colour);
        }

        // Row by row: of each row the dots whose middle lies within the curve. Bits of quadrants: 1 right top, 2 left top, 4 left bottom, 8 right bottom.
        internal void Ellipse(Interpreter interpreter, int x, int y, int xRadius, int yRadius, int colour, bool filled, int quadrants)
        {
            int before = -1;
            for (int row = yRadius; row >= 0; row--)
            {
                interpreter.Poll();
                int reach = Reach(row, xRadius, yRadius);
                int from = filled ? 0 : before < 0 ? 0 : before < reach ? before + 1 : reach;
                for (int column = from; column <= reach; column++)
                {
                    if ((quadrants & 1) != 0)
                        Dot(x + column, y - row, colour);
                    if ((quadrants & 2) != 0)
                        Dot(x - column, y - row, colour);
                    if ((quadrants & 4) != 0)
                        Dot(x - column, y + row, colour);
                    if ((quadrants & 8) != 0)
                        Dot(x + column, y + row, colour);
                }
                before = reach;
            }
        }

        // Farthest column of a row: the largest c with (c/xr)^2 + (row/yr)^2 <= 1, a little more for rounding.
        private static int Reach(int row, int xRadius, int yRadius)
        {
            if (yRadius == 0)
                return xRadius;
            long whole = (long)yRadius * yRadius * xRadius * xRadius;
            long left = whole - (long)row * row * xRadius * xRadius;
            int column = 0;
            while ((long)(2 * column + 1) * (2 * column + 1) * yRadius * yRadius <= 4 * left && column < xRadius)
                column++;
            return column;
        }

        internal void Text(Interpreter interpreter, PyStr text, int x, int y, int colour)
        {
            byte[] bytes = text.Bytes;
            for (int i = 0; i < bytes.Length; i += Utf8.LengthAt(bytes, i), x += Font.CellSize)
            {
                interpreter.Poll();
                if (x >= Width)
                    return;
                long columns = Font.ColumnsOf(Utf8.Read(bytes, i));
                for (int column = 0; column < Font.Columns; column++, columns >>= 8)
                {
                    int bits = (int)columns & 0xFF;
                    for (int row = 0; bits != 0; row++, bits >>= 1)
                    {
                        if ((bits & 1) != 0)
                            Dot(x + Font.LeftMargin + column, y + row, colour);
                    }
                }
            }
        }

        internal void Scroll(Interpreter interpreter, int dx, int dy)
        {
            int firstX = dx < 0 ? 0 : Width - 1, stepX = dx < 0 ? 1 : -1;
            int y = dy < 0 ? 0 : Height - 1, stepY = dy < 0 ? 1 : -1;
            for (; y >= 0 && y < Height; y += stepY)
            {
                interpreter.Poll();
                for (int x = firstX; x >= 0 && x < Width; x += stepX)
                {
                    int fromX = x - dx, fromY = y - dy;
                    if (fromX >= 0 && fromX < Width && fromY >= 0 && fromY < Height)
                        Set(x, y, Get(fromX, fromY));
                }
            }
        }

        /// <summary>Puts another picture into this one; dots of the colour key (-1: none) stay out, and a palette translates colours.</summary>
        internal void Blit(Interpreter interpreter, PyFrameBuffer source, int x, int y, int key, PyFrameBuffer palette)
        {
            for (int row = 0; row < source.Height; row++)
            {
                interpreter.Poll();
                for (int column = 0; column < source.Width; column++)
                {
                    int colour = source.Get(column, row);
                    if (colour == key)
                        continue;
                    if (palette != null)
                        colour = colour < palette.Width ? palette.Get(colour, 0) : 0;
                    Dot(x + column, y + row, colour);
                }
            }
        }
    }
}
