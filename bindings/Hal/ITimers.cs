// Timers, pulses with microseconds, and the calendar.

namespace NanoPy.Hal
{
    /// <summary>Hears of a timer.</summary>
    public interface ITimerListener
    {
        /// <summary>The time is over. Runs on the event thread: it must only set a flag or an event and leave.</summary>
        void TimerExpired(int timer);
    }

    /// <summary>Timers, by number from 0.</summary>
    public interface ITimers
    {
        /// <summary>Number of timers.</summary>
        int Count { get; }

        /// <summary>Shortest period in microseconds.</summary>
        int ShortestMicroseconds { get; }

        /// <summary>Starts a timer, or starts it anew.</summary>
        void Start(int timer, long microseconds, bool isPeriodic, ITimerListener listener);

        /// <summary>Stops a timer; its listener hears no more.</summary>
        void Stop(int timer);
    }

    /// <summary>Why a pulse could not be measured; below zero, where microseconds are expected.</summary>
    public static class PulseError
    {
        /// <summary>The pulse did not end in time.</summary>
        public const int TooLong = -1;
        /// <summary>The pulse did not begin in time.</summary>
        public const int NotSeen = -2;
    }

    /// <summary>Tells a call that waits whether it should end early; IClock.Wake tells when to look.</summary>
    public interface IStopCheck
    {
        bool IsStopRequested { get; }
    }

    /// <summary>Pulses whose microseconds count: made and measured by hardware, not by a loop.</summary>
    public interface IPulses
    {
        /// <summary>
        /// Waits until a pin has the level, and measures how long it keeps it: microseconds, or a PulseError. Each of the two may take the
        /// time-out; both end early when the stop says so.
        /// </summary>
        int Measure(int pin, bool high, int timeoutMicroseconds, IStopCheck stop);

        /// <summary>
        /// Lets go of an open-drain pin and records how long each following level lasts, the present one first. Ends when the array is full or
        /// no edge came for the time-out; returns how many were recorded.
        /// </summary>
        int Capture(int pin, int[] microseconds, int timeoutMicroseconds, IStopCheck stop);

        /// <summary>Sends bytes, highest bit first, as pulses: each bit is high, then low, for the nanoseconds of its value.</summary>
        /// <returns>False if the hardware cannot.</returns>
        bool Send(int pin, int zeroHigh, int zeroLow, int oneHigh, int oneLow, byte[] data, int start, int count);
    }

    /// <summary>The calendar's clock; IClock reads it.</summary>
    public interface ICalendar
    {
        /// <summary>Sets microseconds since 1970-01-01 00:00 UTC.</summary>
        void Set(long unixMicroseconds);
    }
}
