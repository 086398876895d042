// Editing one line at a terminal: arrows, Home, End, history, and Ctrl-C, which takes the line back.

using System;
using System.Collections.Generic;
using System.Text;

namespace NanoPy.Cli
{
    internal sealed class LineEditor : LineSource
    {
        private const int TabWidth = 4;
        /// <summary>Where the terminal does not say how wide it is.</summary>
        private const int UsualWidth = 80;

        private readonly List<string> history;
        private readonly StringBuilder text = new StringBuilder();
        private string prompt;
        private int cursor;
        private int place;
        private string unsent;

        /// <param name="history">Lines typed before, oldest first; the editor adds to it.</param>
        internal LineEditor(List<string> history)
        {
            this.history = history;
        }

        internal override string Read(string promptText)
        {
            prompt = promptText;
            text.Clear();
            cursor = 0;
            place = history.Count;
            unsent = "";
            WasInterrupted = false;
            // As input, because otherwise it would end the process.
            Console.TreatControlCAsInput = true;
            try
            {
                return Edit();
            }
            finally
            {
                Console.TreatControlCAsInput = false;
                Console.WriteLine();
            }
        }

        private string Edit()
        {
            for (;;)
            {
                Draw();
                ConsoleKeyInfo key = Console.ReadKey(true);
                bool control = (key.Modifiers & ConsoleModifiers.Control) != 0;
                if (key.Key == ConsoleKey.Enter)
                    return Accept();
                if (control && key.Key == ConsoleKey.C)
                {
                    WasInterrupted = true;
                    return "";
                }
                if (control && key.Key == ConsoleKey.D && text.Length == 0)
                    return null;
                if (control)
                    Control(key.Key);
                else
                    Plain(key);
            }
        }

        private string Accept()
        {
            cursor = text.Length;
            Draw();
            string line = text.ToString();
            if (line.Trim().Length > 0 && (history.Count == 0 || history[history.Count - 1] != line))
                history.Add(line);
            return line;
        }

        private void Control(ConsoleKey key)
        {
            switch (key)
            {
                case ConsoleKey.A:
                    cursor = 0;
                    break;
                case ConsoleKey.E:
                    cursor = text.Length;
                    break;
                case ConsoleKey.K:
                    text.Length = cursor;
                    break;
                case ConsoleKey.U:
                    text.Remove(0, cursor);
                    cursor = 0;
                    break;
                case ConsoleKey.D:
                    Delete();
                    break;
                case ConsoleKey.P:
                    Recall(place - 1);
                    break;
                case ConsoleKey.N:
                    Recall(place + 1);
                    break;
            }
        }

        private void Plain(ConsoleKeyInfo key)
        {
            switch (key.Key)
            {
                case ConsoleKey.LeftArrow:
                    cursor = Math.Max(0, cursor - 1);
                    break;
                case ConsoleKey.RightArrow:
                    cursor = Math.Min(text.Length, cursor + 1);
                    break;
                case ConsoleKey.Home:
                    cursor = 0;
                    break;
                case ConsoleKey.End:
                    cursor = text.Length;
                    break;
                case ConsoleKey.UpArrow:
                    Recall(place - 1);
                    break;
                case ConsoleKey.DownArrow:
                    Recall(place + 1);
                    break;
                case ConsoleKey.Delete:
                    Delete();
                    break;
                case ConsoleKey.Backspace:
                    if (cursor > 0)
                        text.Remove(--cursor, 1);
                    break;
                case ConsoleKey.Tab:
                    Insert(new string(' ', TabWidth - cursor % TabWidth));
                    break;
                default:
                    if (key.KeyChar >= ' ')
                        Insert(key.KeyChar.ToString());
                    break;
            }
        }

        private void Insert(string piece)
        {
            text.Insert(cursor, piece);
            cursor += piece.Length;
        }

        private void Delete()
        {
            if (cursor < text.Length)
                text.Remove(cursor, 1);
        }

        // The line that is being typed waits below the history.
        private void Recall(int at)
        {
            if (at < 0 || at > history.Count)
                return;
            if (place == history.Count)
                unsent = text.ToString();
            place = at;
            text.Clear().Append(at == history.Count ? unsent : history[at]);
            cursor = text.Length;
        }

        // A line longer than the terminal scrolls sideways.
        private void Draw()
        {
            int columns = Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
            int width = Math.Max(TabWidth, columns - prompt.Length - 1);
            int start = cursor < width ? 0 : cursor - width + 1;
            string shown = text.ToString(start, Math.Min(width, text.Length - start));
            int back = shown.Length - (cursor - start);
            Console.Write("\r" + prompt + shown + "\u001b[K" + (back > 0 ? "\u001b[" + back + "D" : ""));
        }
    }
}
