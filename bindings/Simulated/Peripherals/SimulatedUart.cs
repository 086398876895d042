// Serial ports in memory: a peer at the other end, or a wire from TX to RX.

using System;
using System.Collections.Generic;
using NanoPy.Hal;

namespace NanoPy.Simulated
{
    /// <summary>Three ports; port 0 is the console's.</summary>
    public sealed class SimulatedUart : IUart
    {
        private const int PortCount = 3;

        private sealed class Port
        {
            internal UartSettings Settings;
            internal readonly Queue<byte> Received = new Queue<byte>();
            internal readonly List<byte> Sent = new List<byte>();
            internal IUartListener Listener;
            internal IUartPeer Peer;
            internal long IdleAt;
        }

        private readonly SimulatedBoard board;
        private readonly Port[] ports = new Port[PortCount];

        internal SimulatedUart(SimulatedBoard board)
        {
            this.board = board;
            for (int i = 0; i < PortCount; i++)
                ports[i] = new Port();
        }

        /// <summary>Connects a peer to a port; null for none.</summary>
        public void Connect(int port, IUartPeer peer)
        {
            ports[port].Peer = peer;
        }

        /// <summary>Everything that a port has sent so far.</summary>
        public byte[] SentBy(int port)
        {
            lock (ports[port])
                return ports[port].Sent.ToArray();
        }

        /// <summary>Bytes arrive at a port; what its buffer has no room for is lost, as are all while it is closed. From any thread.</summary>
        public void Feed(int port, ReadOnlySpan<byte> bytes)
        {
            Port at = ports[port];
            IUartListener listener;
            lock (at)
            {
                if (at.Settings == null)
                    return;
                foreach (byte value in bytes)
                {
                    if (at.Received.Count < at.Settings.RxBuffer)
                        at.Received.Enqueue(value);
                }
                listener = at.Listener;
            }
            board.Notes.Add("UART(" + port + ")", board.Clock.Elapsed, board.Clock.Elapsed, "rx " + WireNotes.Hex(bytes));
            listener?.UartReceived(port);
            board.Clock.Wake();
        }

        public int Ports { get { return PortCount; } }

        public string Refuse(int port)
        {
            return port == 0 ? "the console owns it; use UART(1) or UART(2)" : null;
        }

        public bool TryOpen(int port, UartSettings settings)
        {
            lock (ports[port])
                ports[port].Settings = settings;
            return true;
        }

        public int Available(int port)
        {
            lock (ports[port])
                return ports[port].Received.Count;
        }

        public int Read(int port, byte[] buffer, int start, int count)
        {
            lock (ports[port])
            {
                int read = 0;
                while (read < count && ports[port].Received.TryDequeue(out byte value))
                    buffer[start + read++] = value;
                return read;
            }
        }

        // Bytes need their time on the wire: a wire from TX to RX gives them back at the end of it.
        public int Write(int port, byte[] bytes, int start, int count)
        {
            Port at = ports[port];
            byte[] sent = bytes.AsSpan(start, count).ToArray();
            long now = board.Clock.Elapsed;
            long bits = 1L + at.Settings.Bits + (at.Settings.Parity >= 0 ? 1 : 0) + at.Settings.StopBits;
            lock (at)
            {
                at.Sent.AddRange(sent);
                at.IdleAt = Math.Max(now, at.IdleAt) + bits * count * 1000000 / at.Settings.Baud;
            }
            board.Notes.Add("UART(" + port + ")", now, at.IdleAt, "tx " + WireNotes.Hex(sent));
            at.Peer?.Received(sent);
            for (int other = 0; other < PortCount; other++)
            {
                UartSettings settings = ports[other].Settings;
                int target = other;
                if (settings != null && board.Pins.IsWired(at.Settings.Tx, settings.Rx))
                    board.Clock.Schedule(at.IdleAt, () => Feed(target, sent));
            }
            return count;
        }

        public bool IsIdle(int port)
        {
            return board.Clock.Elapsed >= ports[port].IdleAt;
        }

        public void SendBreak(int port)
        {
            board.Notes.Add("UART(" + port + ")", board.Clock.Elapsed, board.Clock.Elapsed, "break");
        }

        public void Listen(int port, IUartListener listener)
        {
            ports[port].Listener = listener;
        }

        public void Close(int port)
        {
            lock (ports[port])
            {
                ports[port].Settings = null;
                ports[port].Received.Clear();
            }
        }

        internal void MakeSafe()
        {
            for (int i = 0; i < PortCount; i++)
            {
                Listen(i, null);
                Close(i);
            }
        }
    }
}
