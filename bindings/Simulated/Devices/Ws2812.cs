// A strip of WS2812 LEDs: what was last sent to it.

using System;
using System.Text;

namespace NanoPy.Simulated
{
    /// <summary>A strip of LEDs with 3 (green, red, blue) or 4 (and white) bytes each. May be read from any thread.</summary>
    public sealed class Ws2812 : DeviceModel
    {
        private readonly int bytesEach;
        private volatile byte[] bytes;

        internal Ws2812(DeviceSetup setup) : base(setup)
        {
            Count = setup.Option("count");
            bytesEach = setup.Option("bytes");
            bytes = new byte[Count * bytesEach];
            byte[] before = setup.Board.Peripherals.Pulses.LastStrip(setup.Number);
            if (before != null)
                Latch(before);
            setup.Board.Peripherals.Pulses.StripWritten += (pin, sent) =>
            {
                if (pin == setup.Number)
                    Latch(sent);
            };
        }

        /// <summary>Number of LEDs.</summary>
        public int Count { get; }

        /// <summary>How often it was written.</summary>
        public int Updates { get; private set; }

        // Each LED takes its bytes and passes the rest on: those that get none keep their colour.
        private void Latch(byte[] sent)
        {
            byte[] next = (byte[])bytes.Clone();
            int whole = Math.Min(sent.Length / bytesEach * bytesEach, next.Length);
            Array.Copy(sent, next, whole);
            bytes = next;
            Updates++;
        }

        /// <summary>The colour of an LED as 0xRRGGBB; white is added to all three.</summary>
        public int Colour(int index)
        {
            byte[] now = bytes;
            int at = index * bytesEach;
            int white = bytesEach == 4 ? now[at + 3] : 0;
            return Math.Min(255, now[at + 1] + white) << 16 | Math.Min(255, now[at] + white) << 8 | Math.Min(255, now[at + 2] + white);
        }

        public override string Describe()
        {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < Math.Min(Count, 16); i++)
                text.Append(i == 0 ? "" : " ").Append(Colour(i).ToString("x6"));
            return Count > 16 ? text + " ..." : text.ToString();
        }
    }
}
