// A picture as SVG text.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security;
using System.Text;

namespace NanoPy.Cli
{
    internal sealed class SvgCanvas : IWaveCanvas
    {
        private const string Fonts = "Inter, 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif";

        private readonly StringBuilder text = new StringBuilder();

        internal SvgCanvas(double width, double height, string title)
        {
            text.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").Append(Number(width)).Append("\" height=\"").Append(Number(height))
                .Append("\" viewBox=\"0 0 ").Append(Number(width)).Append(' ').Append(Number(height)).Append("\" font-family=\"").Append(Fonts)
                .Append("\">\n<title>").Append(SecurityElement.Escape(title)).Append("</title>\n");
        }

        /// <summary>The whole file.</summary>
        internal string Finish()
        {
            return text.ToString() + "</svg>\n";
        }

        private static string Number(double value)
        {
            return Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
        }

        private SvgCanvas Put(string name, double value)
        {
            text.Append(' ').Append(name).Append("=\"").Append(Number(value)).Append('"');
            return this;
        }

        private SvgCanvas Put(string name, string value)
        {
            text.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
            return this;
        }

        public void Rectangle(double x, double y, double width, double height, double radius, string colour, double opacity)
        {
            text.Append("<rect");
            Put("x", x).Put("y", y).Put("width", width).Put("height", height);
            if (radius > 0)
                Put("rx", radius);
            Put("fill", colour);
            if (opacity < 1)
                Put("fill-opacity", opacity);
            text.Append("/>\n");
        }

        public void Frame(double x, double y, double width, double height, double radius, string colour)
        {
            text.Append("<rect");
            Put("x", x).Put("y", y).Put("width", width).Put("height", height).Put("rx", radius).Put("fill", "none").Put("stroke", colour);
            text.Append("/>\n");
        }

        public void Line(double x1, double y1, double x2, double y2, double width, string colour, bool isDashed)
        {
            text.Append("<line");
            Put("x1", x1).Put("y1", y1).Put("x2", x2).Put("y2", y2).Put("stroke", colour).Put("stroke-width", width);
            if (isDashed)
                Put("stroke-dasharray", "4 3");
            text.Append("/>\n");
        }

        public void Path(IReadOnlyList<double> points, double width, string colour)
        {
            text.Append("<path d=\"");
            for (int i = 0; i < points.Count; i += 2)
            {
                if (i == 0)
                    text.Append('M').Append(Number(points[0])).Append(' ').Append(Number(points[1]));
                else if (points[i + 1] == points[i - 1])
                    text.Append('H').Append(Number(points[i]));
                else if (points[i] == points[i - 2])
                    text.Append('V').Append(Number(points[i + 1]));
                else
                    text.Append('L').Append(Number(points[i])).Append(' ').Append(Number(points[i + 1]));
            }
            text.Append('"');
            Put("fill", "none").Put("stroke", colour).Put("stroke-width", width).Put("stroke-linejoin", "round");
            text.Append("/>\n");
        }

        public void Text(double x, double y, string value, double size, string colour, TextAnchor anchor, bool isBold)
        {
            text.Append("<text");
            Put("x", x).Put("y", y).Put("font-size", size).Put("fill", colour);
            if (anchor != TextAnchor.Start)
                Put("text-anchor", anchor == TextAnchor.Middle ? "middle" : "end");
            if (isBold)
                Put("font-weight", "600");
            text.Append('>').Append(SecurityElement.Escape(value)).Append("</text>\n");
        }
    }
}
