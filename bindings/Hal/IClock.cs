// Time as a script sees it. On the simulated board it may be virtual; deadlines therefore use ISystem.UptimeMicroseconds.

namespace NanoPy.Hal
{
    /// <summary>A monotonic clock, a calendar, and a wait that can be ended from outside.</summary>
    public interface IClock
    {
        /// <summary>Microseconds since some fixed moment; never goes back.</summary>
        long Microseconds();

        /// <summary>Microseconds of the calendar since 1970-01-01 00:00 UTC; may jump when the calendar is set.</summary>
        long UnixMicroseconds();

        /// <summary>
        /// Waits for some milliseconds (1 or more), or until Wake. May return early, also because of a Wake before the call: the caller
        /// looks at the clock and at its stop signal, and waits again.
        /// </summary>
        void Wait(int milliseconds);

        /// <summary>Ends the wait that is on, or the next one. Callable from any thread or event handler; neither blocks nor allocates.</summary>
        void Wake();
    }
}
