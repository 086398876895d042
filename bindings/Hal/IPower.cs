// Reset and sleep.

namespace NanoPy.Hal
{
    /// <summary>Why the board started; the numbers are MicroPython's.</summary>
    public static class ResetCause
    {
        public const int PowerOn = 1, Hard = 2, Watchdog = 3, DeepSleep = 4, Soft = 5;
    }

    /// <summary>What woke the chip; the numbers are MicroPython's.</summary>
    public static class WakeReason
    {
        public const int None = 0, Pin = 1, Ext0 = 2, Ext1 = 3, Timer = 4, Touchpad = 5, Ulp = 6;
    }

    /// <summary>Reset, sleep, and the memory that survives both.</summary>
    public interface IPower
    {
        /// <summary>One of ResetCause.</summary>
        int ResetCause { get; }

        /// <summary>One of WakeReason, of the last sleep.</summary>
        int WakeReason { get; }

        /// <summary>
        /// Restarts the board, which will find this cause. On hardware it does not return; elsewhere the caller ends the script itself. May be
        /// called from any thread.
        /// </summary>
        void Reset(int cause);

        /// <summary>Lets pins wake the chip from the next sleeps; false if the chip cannot.</summary>
        /// <param name="source">WakeReason.Ext0 (one pin), Ext1 (any high, all low) or Pin (light sleep).</param>
        /// <param name="pins">The pins; null or none ends it.</param>
        bool TryWakeOnPins(int source, int[] pins, bool high);

        /// <summary>Lets the touch sensors wake the chip; false if the chip cannot.</summary>
        bool TryWakeOnTouch(bool on);

        /// <summary>Stops the chip until a wake source or the time, 0 for no time; goes on after it. Ends early when the stop says so, where anything runs.</summary>
        void LightSleep(long microseconds, IStopCheck stop);

        /// <summary>Switches the chip off until a wake source or the time; 0 or less for no time. As Reset: elsewhere than on hardware it returns.</summary>
        void DeepSleep(long microseconds);

        /// <summary>Bytes that survive resets and sleep but not the loss of power; empty at first, never null.</summary>
        byte[] Retained { get; set; }
    }
}
