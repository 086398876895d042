// Touch sensors in memory.

using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>Touch sensors: the outer world says what they count.</summary>
    public sealed class SimulatedTouch : ITouch
    {
        /// <summary>What a sensor counts that nobody touches, as on an ESP32; touched it is about a tenth.</summary>
        public const int Untouched = 1000, Touched = 100;
        private readonly Dictionary<int, int> counts = new Dictionary<int, int>();

        /// <summary>Sets what the sensor of a pin counts.</summary>
        public void Set(int pin, int count)
        {
            lock (counts)
                counts[pin] = count;
        }

        public int Read(int pin)
        {
            lock (counts)
                return counts.TryGetValue(pin, out int count) ? count : Untouched;
        }
    }
}
