// A clock that needs no loop to wait to the microsecond.

namespace NanoPy.Hal
{
    /// <summary>A clock that waits exactly, as a virtual one does; others wait milliseconds, and the caller looks at the rest.</summary>
    public interface IExactClock : IClock
    {
        /// <summary>Waits for some microseconds, or until Wake. Returns the microseconds that are left: 0, or more if it was woken.</summary>
        long Sleep(long microseconds);

        /// <summary>As Microseconds, without any effect on the time.</summary>
        long Now { get; }
    }
}
