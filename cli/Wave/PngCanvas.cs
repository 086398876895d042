// A picture as PNG, drawn by Skia with twice the pixels, so that it is sharp on screens of today.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using SkiaSharp;

namespace NanoPy.Cli
{
    internal sealed class PngCanvas : IWaveCanvas, IDisposable
    {
        private const float Zoom = 2;

        private readonly SKBitmap bitmap;
        private readonly SKCanvas canvas;
        private readonly SKTypeface plain = SKTypeface.FromFamilyName("DejaVu Sans");
        private readonly SKTypeface bold = SKTypeface.FromFamilyName("DejaVu Sans", SKFontStyle.Bold);

        internal PngCanvas(double width, double height)
        {
            bitmap = new SKBitmap((int)(width * Zoom), (int)(height * Zoom));
            canvas = new SKCanvas(bitmap);
            canvas.Clear(SKColors.Transparent);
            canvas.Scale(Zoom);
        }

        internal void Save(Stream file)
        {
            canvas.Flush();
            using SKData data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
            data.SaveTo(file);
        }

        private static SKPaint Paint(string colour, double opacity, double strokeWidth)
        {
            uint rgb = uint.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            return new SKPaint
            {
                Color = new SKColor(rgb | 0xFF000000u).WithAlpha((byte)Math.Round(opacity * 255)),
                IsAntialias = true,
                IsStroke = strokeWidth > 0,
                StrokeWidth = (float)strokeWidth,
                StrokeJoin = SKStrokeJoin.Round,
            };
        }

        public void Rectangle(double x, double y, double width, double height, double radius, string colour, double opacity)
        {
            using SKPaint paint = Paint(colour, opacity, 0);
            canvas.DrawRoundRect((float)x, (float)y, (float)width, (float)height, (float)radius, (float)radius, paint);
        }

        public void Frame(double x, double y, double width, double height, double radius, string colour)
        {
            using SKPaint paint = Paint(colour, 1, 1);
            canvas.DrawRoundRect((float)x, (float)y, (float)width, (float)height, (float)radius, (float)radius, paint);
        }

        public void Line(double x1, double y1, double x2, double y2, double width, string colour, bool isDashed)
        {
            using SKPaint paint = Paint(colour, 1, width);
            using SKPathEffect dash = isDashed ? SKPathEffect.CreateDash(new float[] { 4, 3 }, 0) : null;
            paint.PathEffect = dash;
            canvas.DrawLine((float)x1, (float)y1, (float)x2, (float)y2, paint);
        }

        public void Path(IReadOnlyList<double> points, double width, string colour)
        {
            using SKPaint paint = Paint(colour, 1, width);
            using SKPath path = new SKPath();
            path.MoveTo((float)points[0], (float)points[1]);
            for (int i = 2; i < points.Count; i += 2)
                path.LineTo((float)points[i], (float)points[i + 1]);
            canvas.DrawPath(path, paint);
        }

        public void Text(double x, double y, string text, double size, string colour, TextAnchor anchor, bool isBold)
        {
            using SKPaint paint = Paint(colour, 1, 0);
            using SKFont font = new SKFont(isBold ? bold : plain, (float)size * 0.94f) { Edging = SKFontEdging.Antialias, Subpixel = true };
            SKTextAlign align = anchor == TextAnchor.Middle ? SKTextAlign.Center : anchor == TextAnchor.End ? SKTextAlign.Right : SKTextAlign.Left;
            canvas.DrawText(text, (float)x, (float)y, align, font, paint);
        }

        public void Dispose()
        {
            canvas.Dispose();
            bitmap.Dispose();
            plain?.Dispose();
            bold?.Dispose();
        }
    }
}
