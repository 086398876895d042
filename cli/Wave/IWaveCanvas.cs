// What a wave view is drawn on.

using System.Collections.Generic;

namespace NanoPy.Cli
{
    /// <summary>Where a text stands to its point.</summary>
    internal enum TextAnchor
    {
        Start,
        Middle,
        End,
    }

    /// <summary>A picture in pixels; colours are #rrggbb, opacity is 0 to 1.</summary>
    internal interface IWaveCanvas
    {
        void Rectangle(double x, double y, double width, double height, double radius, string colour, double opacity);

        void Frame(double x, double y, double width, double height, double radius, string colour);

        void Line(double x1, double y1, double x2, double y2, double width, string colour, bool isDashed);

        /// <summary>A line through points; x and y alternate.</summary>
        void Path(IReadOnlyList<double> points, double width, string colour);

        /// <summary>A text on a base line; a bold one is a heading.</summary>
        void Text(double x, double y, string text, double size, string colour, TextAnchor anchor, bool isBold);
    }
}
