// Pins of an ESP32 through nanoFramework's GPIO. Beside firmware/Device the only folder that may name System.Device.*.

using System;
using System.Device.Gpio;
using NanoPy.Boards;
using NanoPy.Hal;
using HalMode = NanoPy.Hal.PinMode;
using GpioMode = System.Device.Gpio.PinMode;

namespace NanoPy.NanoFramework
{
    /// <summary>The pins of the chip. A pin is opened when something first touches it, and closed by MakeSafe.</summary>
    public sealed class DevicePins : IPins
    {
        /// <summary>A switch bounces for some milliseconds; the second edge of one press must not look like a second request.</summary>
        private const int DebounceMs = 30;

        private readonly BoardTable board;
        private readonly GpioController controller = new GpioController();
        private readonly GpioPin[] open;
        private readonly byte[] modes;
        private readonly byte[] pulls;
        /// <summary>The level last written.</summary>
        private readonly bool[] latches;
        /// <summary>The level that an output drives.</summary>
        private readonly bool[] driven;
        private readonly PinWatch[] watches;

        internal DevicePins(BoardTable board)
        {
            this.board = board;
            int count = board.PinCount;
            open = new GpioPin[count];
            modes = new byte[count];
            pulls = new byte[count];
            latches = new bool[count];
            driven = new bool[count];
            watches = new PinWatch[count];
        }

        public int Abilities(int pin)
        {
            return board.Abilities(pin);
        }

        public int Find(string name)
        {
            return board.Find(name);
        }

        private GpioPin Open(int pin)
        {
            GpioPin opened = open[pin];
            if (opened == null)
            {
                opened = controller.OpenPin(pin);
                opened.SetPinMode(InputMode(pulls[pin]));
                open[pin] = opened;
            }
            return opened;
        }

        private static GpioMode InputMode(int pull)
        {
            return pull == PinPull.Up ? GpioMode.InputPullUp : pull == PinPull.Down ? GpioMode.InputPullDown : GpioMode.Input;
        }

        // nanoFramework has the pull resistor as part of the mode.
        private void Apply(int pin)
        {
            GpioPin opened = Open(pin);
            int mode = modes[pin];
            if (mode != HalMode.Output && mode != HalMode.OpenDrain)
            {
                opened.SetPinMode(InputMode(pulls[pin]));
                return;
            }
            opened.SetPinMode(mode == HalMode.Output ? GpioMode.Output : pulls[pin] == PinPull.Up ? GpioMode.OutputOpenDrainPullUp : GpioMode.OutputOpenDrain);
            // An output begins low; nanoFramework takes no level before.
            opened.Write(latches[pin] ? PinValue.High : PinValue.Low);
            driven[pin] = latches[pin];
        }

        public void SetMode(int pin, int mode)
        {
            modes[pin] = (byte)mode;
            Apply(pin);
        }

        public void SetPull(int pin, int pull)
        {
            pulls[pin] = (byte)pull;
            Apply(pin);
        }

        public void Write(int pin, bool high)
        {
            latches[pin] = high;
            if (modes[pin] != HalMode.Output && modes[pin] != HalMode.OpenDrain)
                return;
            if (driven[pin] == high)
                return;
            driven[pin] = high;
            // A native call; Write is managed code with a lock and a struct, about 20 times slower.
            open[pin].Toggle();
        }

        public bool Read(int pin)
        {
            // The hardware does not read a pin that it only drives.
            if (modes[pin] == HalMode.Output)
                return driven[pin];
            return Open(pin).Read() == PinValue.High;
        }

        public void Watch(int pin, IPinListener listener)
        {
            PinWatch watch = watches[pin];
            if (watch == null)
            {
                watch = new PinWatch();
                watches[pin] = watch;
                // Only the stop button is anybody's but the script's: it needs a level of its own, and must not bounce.
                bool isButton = pin == board.ButtonPin;
                if (isButton && (Abilities(pin) & PinAbility.Pulls) != 0)
                    pulls[pin] = PinPull.Up;
                GpioPin opened = Open(pin);
                if (isButton)
                {
                    opened.SetPinMode(InputMode(pulls[pin]));
                    opened.DebounceTimeout = TimeSpan.FromMilliseconds(DebounceMs);
                }
                opened.ValueChanged += watch.Changed;
            }
            watch.Add(listener);
        }

        public void Unwatch(int pin, IPinListener listener)
        {
            PinWatch watch = watches[pin];
            if (watch == null || !watch.Remove(listener))
                return;
            open[pin].ValueChanged -= watch.Changed;
            watches[pin] = null;
        }

        /// <summary>Closes what scripts opened: no output drives any more. A pin that somebody watches becomes an input with pull-up.</summary>
        internal void MakeSafe()
        {
            for (int pin = 0; pin < open.Length; pin++)
            {
                GpioPin opened = open[pin];
                if (opened == null)
                    continue;
                bool isWatched = watches[pin] != null;
                modes[pin] = HalMode.Off;
                latches[pin] = false;
                driven[pin] = false;
                pulls[pin] = isWatched && (Abilities(pin) & PinAbility.Pulls) != 0 ? (byte)PinPull.Up : (byte)PinPull.None;
                opened.SetPinMode(InputMode(pulls[pin]));
                if (isWatched)
                    continue;
                open[pin] = null;
                opened.Dispose();
            }
        }

        // Hands the edges of one pin to those who listen. Runs on the thread of the CLR's events.
        private sealed class PinWatch
        {
            private IPinListener[] listeners = new IPinListener[0];

            internal void Add(IPinListener listener)
            {
                IPinListener[] more = new IPinListener[listeners.Length + 1];
                Array.Copy(listeners, 0, more, 0, listeners.Length);
                more[listeners.Length] = listener;
                listeners = more;
            }

            /// <summary>Whether nobody listens any more.</summary>
            internal bool Remove(IPinListener listener)
            {
                int at = Array.IndexOf(listeners, listener);
                if (at >= 0)
                {
                    IPinListener[] fewer = new IPinListener[listeners.Length - 1];
                    Array.Copy(listeners, 0, fewer, 0, at);
                    Array.Copy(listeners, at + 1, fewer, at, fewer.Length - at);
                    listeners = fewer;
                }
                return listeners.Length == 0;
            }

            internal void Changed(object sender, PinValueChangedEventArgs args)
            {
                IPinListener[] now = listeners;
                bool high = args.ChangeType == PinEventTypes.Rising;
                for (int i = 0; i < now.Length; i++)
                    now[i].PinChanged(args.PinNumber, high);
            }
        }
    }
}
