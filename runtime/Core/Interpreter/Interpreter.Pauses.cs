// Safe points: where a request to stop reaches the script, and where callbacks run.

namespace NanoPy.Core
{
    /// <summary>Hears of safe points between two instructions, on the script's thread.</summary>
    public abstract class SafePointListener
    {
        public abstract void SafePoint();
    }

    public sealed partial class Interpreter
    {
        private bool holdsCallbacks;
        private bool runsCallbacks;
        private SafePointListener listener;

        /// <summary>
        /// A safe point for natives: raises KeyboardInterrupt if a stop was requested, once a run; a further request or a kill ends the
        /// script without any of its handlers. Runs no callbacks: a native is in the middle of something.
        /// </summary>
        public override void Poll()
        {
            if (Signal.State != 0)
                Deliver();
        }

        /// <summary>
        /// A safe point between two instructions, or in a native that waits and holds nothing open: as Poll, and runs the callbacks that
        /// wait. A script that goes on runs at least one instruction before the next callbacks, however many come.
        /// </summary>
        public void Pause()
        {
            if (Signal.State == 0)
                return;
            if (listener != null)
                listener.SafePoint();
            Deliver();
            if (Signal.TakeAttention() && !runsCallbacks && !holdsCallbacks)
                RunCallbacks();
        }

        /// <summary>Who hears of each safe point between two instructions: a clock that stands still otherwise. Costs time; null for nobody.</summary>
        public void Listen(SafePointListener value)
        {
            listener = value;
            if (value != null)
                Signal.StepAlways();
        }

        /// <summary>Whether callbacks wait until the script lets them run again; machine.disable_irq().</summary>
        public bool HoldsCallbacks
        {
            get { return holdsCallbacks; }
            set
            {
                holdsCallbacks = value;
                if (!value && Callbacks.Count > 0)
                    Signal.Notify();
            }
        }

        // One after the other, never one inside another. What comes meanwhile waits for the next safe point, so that the script goes on too.
        private void RunCallbacks()
        {
            runsCallbacks = true;
            try
            {
                for (int left = Callbacks.Count; left > 0; left--)
                {
                    Callback next = Callbacks.Take();
                    if (next == null)
                        break;
                    next.Run(this);
                }
            }
            finally
            {
                runsCallbacks = false;
                if (Callbacks.Count > 0)
                    Signal.Notify();
            }
        }

        private void Deliver()
        {
            if (!Signal.IsRequested)
                return;
            if (stopReason == StopReason.None)
                stopReason = Signal.PendingReason;
            if (interrupted)
                Signal.Escalate();
            if (!Signal.TakeInterrupt())
                throw new KillException();
            interrupted = true;
            PyException interrupt = new PyException(Type(TypeIds.KeyboardInterrupt), PyTuple.Empty);
            interrupt.SetOwn(PyStr.From("reason"), PyStr.From(StopReason.NameOf(stopReason)));
            throw new ScriptException(interrupt);
        }
    }
}
