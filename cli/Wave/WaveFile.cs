// The kinds of wave files: one row each, chosen by the end of the file's name.

using System;
using System.IO;
using System.Linq;
using System.Text;

namespace NanoPy.Cli
{
    internal static class WaveFile
    {
        private static readonly (string Extension, Action<WaveData, Stream> Write)[] Rows =
        {
            (".svg", WriteSvg),
            (".png", WritePng),
            (".vcd", WriteVcd),
        };

        /// <summary>Why no wave file can have this name; null if it can.</summary>
        internal static string Refuse(string path)
        {
            if (Rows.Any(row => path.EndsWith(row.Extension, StringComparison.OrdinalIgnoreCase)))
                return null;
            return "'" + path + "' must end with " + string.Join(", ", Rows.Select(row => row.Extension));
        }

        /// <summary>Writes a file; its name has been accepted. Raises CommandException.</summary>
        internal static void Write(WaveData data, string path)
        {
            try
            {
                using FileStream file = File.Create(path);
                Rows.First(row => path.EndsWith(row.Extension, StringComparison.OrdinalIgnoreCase)).Write(data, file);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new CommandException("cannot write " + path + ": " + error.Message);
            }
        }

        private static void WriteText(Stream file, Action<TextWriter> write)
        {
            using StreamWriter writer = new StreamWriter(file, new UTF8Encoding(false), 65536, leaveOpen: true) { NewLine = "\n" };
            write(writer);
        }

        private static void WriteSvg(WaveData data, Stream file)
        {
            WaveDrawing drawing = new WaveDrawing(data);
            SvgCanvas canvas = new SvgCanvas(WaveDrawing.Width, drawing.Height, data.Title);
            drawing.Draw(canvas);
            WriteText(file, writer => writer.Write(canvas.Finish()));
        }

        private static void WritePng(WaveData data, Stream file)
        {
            WaveDrawing drawing = new WaveDrawing(data);
            using PngCanvas canvas = new PngCanvas(WaveDrawing.Width, drawing.Height);
            drawing.Draw(canvas);
            canvas.Save(file);
        }

        private static void WriteVcd(WaveData data, Stream file)
        {
            WriteText(file, new VcdWriter(data).Write);
        }
    }
}
