// A peer on a serial port that sends back what it gets.

using System;

namespace NanoPy.Simulated
{
    /// <summary>Sends back what it gets.</summary>
    public sealed class UartEcho : DeviceModel, IUartPeer
    {
        private readonly SimulatedUart uart;
        private readonly int port;

        internal UartEcho(DeviceSetup setup) : base(setup)
        {
            uart = setup.Board.Peripherals.Uart;
            port = setup.Number;
            uart.Connect(port, this);
        }

        /// <summary>Bytes that it sent back.</summary>
        public long Count { get; private set; }

        public void Received(ReadOnlySpan<byte> bytes)
        {
            Count += bytes.Length;
            uart.Feed(port, bytes);
        }

        public override string Describe()
        {
            return Count + " bytes";
        }
    }
}
