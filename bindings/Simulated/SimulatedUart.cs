// Serial ports in memory. Bytes take their time on the wire, both ways.

using System;
using System.Collections.Generic;
using System.Text;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>The serial ports of a simulated board. Feed may be called from any thread.</summary>
    public sealed class SimulatedUart : IUart
    {
        private const int HardwarePorts = 3;

        /// <summary>Bytes that were sent and are kept for those who look afterwards, for each port.</summary>
        private const int MostSent = 1 << 20;

        /// <summary>Longest text of a note.</summary>
        private const int MostNote = 40;

        private sealed class Port
        {
            internal int Number;
            internal UartSettings Settings;
            internal readonly Queue<byte> Waiting = new Queue<byte>();
            internal readonly List<byte> Sent = new List<byte>();
            internal IUartListener Listener;
            internal IUartPeer Peer;
            /// <summary>When the wire is free again, in microseconds since time zero of the run.</summary>
            internal long SentBy, ArrivedBy;
            internal long Lost;

            internal bool IsOpen { get { return Settings != null; } }

            /// <summary>Microseconds that bytes take on the wire.</summary>
            internal long WireTime(int bytes)
            {
                int bits = 1 + Settings.Bits + (Settings.Parity >= 0 ? 1 : 0) + Settings.StopBits;
                return (long)Math.Ceiling(bytes * (double)bits * 1000000 / Settings.Baud);
            }
        }

        private readonly SimulatedPins pins;
        private readonly SimulatedClock clock;
        private readonly WireNotes notes;
        private readonly Port[] ports = new Port[HardwarePorts];

        internal SimulatedUart(SimulatedPins pins, SimulatedClock clock, WireNotes notes)
        {
            this.pins = pins;
            this.clock = clock;
            this.notes = notes;
            for (int i = 0; i < ports.Length; i++)
                ports[i] = new Port { Number = i };
        }

        public int Ports { get { return HardwarePorts; } }

        public string Refuse(int port)
        {
            return port == 0 ? "the console uses it" : null;
        }

        /// <summary>Wires somebody to a port; null for nobody.</summary>
        public void Connect(int port, IUartPeer peer)
        {
            ports[port].Peer = peer;
        }

        /// <summary>What the script sent through a port; the first mebibyte.</summary>
        public byte[] Sent(int port)
        {
            lock (ports[port])
                return ports[port].Sent.ToArray();
        }

        /// <summary>Bytes that came while the port was closed or its buffer full.</summary>
        public long Lost(int port)
        {
            lock (ports[port])
                return ports[port].Lost;
        }

        /// <summary>Sends bytes to the script, from now on, one after the other. They are lost while the port is closed.</summary>
        public void Feed(int port, ReadOnlySpan<byte> bytes)
        {
            Port to = ports[port];
            long started, at;
            byte[] copy = bytes.ToArray();
            lock (to)
            {
                if (!to.IsOpen)
                {
                    to.Lost += copy.Length;
                    return;
                }
                started = Math.Max(clock.Elapsed, to.ArrivedBy);
                at = started;
                to.ArrivedBy = started + to.WireTime(copy.Length);
            }
            notes.Add("UART(" + port + ")", started, to.ArrivedBy, "rx " + Quoted(copy));
            for (int i = 0; i < copy.Length; i++)
            {
                byte value = copy[i];
                clock.Schedule(at + (to.ArrivedBy - at) * (i + 1) / copy.Length, () => Arrive(to, value));
            }
        }

        private static void Arrive(Port port, byte value)
        {
            IUartListener listener;
            lock (port)
            {
                if (!port.IsOpen || port.Waiting.Count >= port.Settings.RxBuffer)
                {
                    port.Lost++;
                    return;
                }
                port.Waiting.Enqueue(value);
                listener = port.Listener;
            }
            listener?.UartReceived(port.Number);
        }

        private static string Quoted(ReadOnlySpan<byte> bytes)
        {
            StringBuilder text = new StringBuilder("\"");
            foreach (byte value in bytes.Slice(0, Math.Min(bytes.Length, MostNote)))
            {
                if (value == '\n')
                    text.Append("\\n");
                else if (value == '\r')
                    text.Append("\\r");
                else if (value is >= 32 and < 127)
                    text.Append((char)value);
                else
                    text.Append("\\x").Append(value.ToString("x2"));
            }
            return text.Append(bytes.Length > MostNote ? "\"..." : "\"").ToString();
        }

        public bool TryOpen(int port, UartSettings settings)
        {
            lock (ports[port])
            {
                if (!ports[port].IsOpen)
                    ports[port].Waiting.Clear();
                ports[port].Settings = settings;
                return true;
            }
        }

        public int Available(int port)
        {
            lock (ports[port])
                return ports[port].Waiting.Count;
        }

        public int Read(int port, byte[] buffer, int start, int count)
        {
            lock (ports[port])
            {
                int taken = 0;
                while (taken < count && ports[port].Waiting.TryDequeue(out byte value))
                    buffer[start + taken++] = value;
                return taken;
            }
        }

        public int Write(int port, byte[] bytes, int start, int count)
        {
            Port from = ports[port];
            byte[] sent;
            long begun;
            lock (from)
            {
                if (!from.IsOpen)
                    return 0;
                long now = clock.Elapsed;
                begun = Math.Max(now, from.SentBy);
                // What has not left yet is still in the buffer.
                long waiting = (begun - now) / Math.Max(1, from.WireTime(1));
                int taken = (int)Math.Clamp(Math.Max(1, from.Settings.TxBuffer) - waiting, 0, count);
                if (taken == 0)
                    return 0;
                sent = new ReadOnlySpan<byte>(bytes, start, taken).ToArray();
                if (from.Sent.Count < MostSent)
                    from.Sent.AddRange(sent);
                from.SentBy = begun + from.WireTime(taken);
            }
            notes.Add("UART(" + port + ")", begun, from.SentBy, "tx " + Quoted(sent));
            if (from.Peer != null)
                clock.Schedule(from.SentBy, () => from.Peer?.Received(sent));
            for (int other = 0; other < ports.Length; other++)
            {
                UartSettings settings = ports[other].Settings;
                if (settings == null || !pins.IsWired(from.Settings.Tx, settings.Rx))
                    continue;
                Port to = ports[other];
                clock.Schedule(from.SentBy, () => Array.ForEach(sent, value => Arrive(to, value)));
            }
            return sent.Length;
        }

        public bool IsIdle(int port)
        {
            lock (ports[port])
                return clock.Elapsed >= ports[port].SentBy;
        }

        public void SendBreak(int port)
        {
            lock (ports[port])
            {
                if (!ports[port].IsOpen)
                    return;
                long begun = Math.Max(clock.Elapsed, ports[port].SentBy);
                ports[port].SentBy = begun + ports[port].WireTime(2);
                notes.Add("UART(" + port + ")", begun, ports[port].SentBy, "tx break");
            }
        }

        public void Listen(int port, IUartListener listener)
        {
            lock (ports[port])
                ports[port].Listener = listener;
        }

        public void Close(int port)
        {
            lock (ports[port])
            {
                ports[port].Settings = null;
                ports[port].Listener = null;
            }
        }

        internal void CloseAll()
        {
            for (int i = 0; i < ports.Length; i++)
                Close(i);
        }
    }
}
