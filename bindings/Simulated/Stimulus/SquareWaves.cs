// Square waves at pins: each edge plans the next, so that a long wave takes no memory.

using System;

namespace NanoPy.Simulated
{
    internal sealed class SquareWaves
    {
        private readonly SimulatedBoard board;

        internal SquareWaves(SimulatedBoard board)
        {
            this.board = board;
        }

        /// <summary>Plans a wave that begins high, with times in microseconds; at its end the pin is let go of.</summary>
        internal void Plan(int pin, double period, double duty, long from, long to)
        {
            new Wave(board, pin, period, duty, from, to).Start();
        }

        private sealed class Wave
        {
            private readonly SimulatedBoard board;
            private readonly int pin;
            private readonly double period;
            private readonly double duty;
            private readonly long from;
            private readonly long to;
            private long count;

            internal Wave(SimulatedBoard board, int pin, double period, double duty, long from, long to)
            {
                this.board = board;
                this.pin = pin;
                this.period = period;
                this.duty = duty;
                this.from = from;
                this.to = to;
            }

            internal void Start()
            {
                if (to < long.MaxValue)
                    board.Clock.Schedule(to, () => board.Pins.Drive(pin, null));
                if (duty <= 0 || duty >= 1)
                    board.Clock.Schedule(from, () => board.Pins.Drive(pin, duty > 0));
                else
                    Plan(from, Rise);
            }

            // Times are counted from the start: an edge that is rounded does not move those after it.
            private void Plan(double time, Action edge)
            {
                if (time < to)
                    board.Clock.Schedule((long)Math.Round(time), edge);
            }

            private void Rise()
            {
                board.Pins.Drive(pin, true);
                Plan(from + (count + duty) * period, Fall);
            }

            private void Fall()
            {
                board.Pins.Drive(pin, false);
                count++;
                Plan(from + count * period, Rise);
            }
        }
    }
}
