// A clock that does not run by itself.

namespace NanoPy.Hal
{
    /// <summary>A clock whose time passes only with what the script does: on the PC, so that a run is the same each time.</summary>
    public interface ISteppedClock : IClock
    {
        /// <summary>The script executed some instructions: a little time passes. Called on its thread, between two instructions.</summary>
        void Step();
    }
}
