// Buses: I2C, SPI, UART, 1-Wire. They move bytes between arrays of the caller and the wire.

namespace NanoPy.Hal
{
    /// <summary>How an I2C transfer failed; below zero, where a count of bytes is expected.</summary>
    public static class I2cError
    {
        /// <summary>Nobody answered to the address.</summary>
        public const int NoDevice = -1;
        /// <summary>The bus is held by somebody for too long.</summary>
        public const int Timeout = -2;
    }

    /// <summary>I2C as the master. Buses are opened by number or by their pins.</summary>
    public interface II2c
    {
        /// <summary>Number of buses that the chip has; their numbers count from 0.</summary>
        int Buses { get; }

        /// <summary>Opens a bus on two pins and returns a handle, -1 if it cannot. An open bus is set up anew.</summary>
        /// <param name="bus">Number of the bus; -1 for any on these pins (a bus in software, where there is one).</param>
        int Open(int bus, int scl, int sda, int hertz, int timeoutMicroseconds);

        /// <summary>
        /// Start, address, writes bytes, then (if there is something to read) start again, address, reads bytes, stop. With nothing to write
        /// and nothing to read it only asks whether somebody answers. Returns the bytes that were acknowledged, or an I2cError.
        /// </summary>
        int Transfer(int handle, int address, byte[] write, int writeStart, int writeCount, byte[] read, int readStart, int readCount);

        /// <summary>Closes a bus; its pins are free for other use.</summary>
        void Close(int handle);
    }

    /// <summary>SPI as the master. Chip select is a pin of the caller's.</summary>
    public interface ISpi
    {
        /// <summary>Opens a bus and returns a handle, -1 if it cannot. An open bus is set up anew.</summary>
        /// <param name="bus">Number of the bus, 1 or 2; -1 for any on these pins.</param>
        /// <param name="mosi">-1 for none.</param>
        /// <param name="miso">-1 for none.</param>
        /// <param name="mode">0 to 3: polarity * 2 + phase.</param>
        /// <param name="lsbFirst">Whether the lowest bit goes first.</param>
        int Open(int bus, int sck, int mosi, int miso, int hertz, int mode, bool lsbFirst);

        /// <summary>Moves bytes both ways. write null: zeros go out. read null: what comes in is dropped. Both may be the same array.</summary>
        void Transfer(int handle, byte[] write, int writeStart, byte[] read, int readStart, int count);

        /// <summary>Closes a bus; its pins are free for other use.</summary>
        void Close(int handle);
    }

    /// <summary>How a serial port is set up.</summary>
    public sealed class UartSettings
    {
        public int Baud = 115200;
        /// <summary>5 to 8.</summary>
        public int Bits = 8;
        /// <summary>-1 none, 0 even, 1 odd.</summary>
        public int Parity = -1;
        /// <summary>1 or 2.</summary>
        public int StopBits = 1;
        /// <summary>Pins; -1 for none.</summary>
        public int Tx = -1, Rx = -1, Rts = -1, Cts = -1;
        /// <summary>Size of the buffers in bytes.</summary>
        public int TxBuffer = 256, RxBuffer = 256;
        /// <summary>Flags: 1 inverts TX, 2 RX, 4 RTS, 8 CTS.</summary>
        public int Invert;
        /// <summary>Flags: 1 RTS, 2 CTS are used for hardware flow control.</summary>
        public int Flow;
    }

    /// <summary>Hears of bytes that arrive.</summary>
    public interface IUartListener
    {
        /// <summary>Bytes wait to be read. Runs on the event thread: it must only set a flag or an event and leave.</summary>
        void UartReceived(int port);
    }

    /// <summary>Serial ports, by number from 0. No call waits.</summary>
    public interface IUart
    {
        /// <summary>Number of ports that the chip has.</summary>
        int Ports { get; }

        /// <summary>Why scripts cannot have a port (the console owns it), in a few words; null if they can.</summary>
        string Refuse(int port);

        /// <summary>Opens a port, or sets an open one up anew; false if it cannot.</summary>
        bool TryOpen(int port, UartSettings settings);

        /// <summary>Bytes that wait to be read.</summary>
        int Available(int port);

        /// <summary>Takes bytes that wait; returns how many, 0 if none.</summary>
        int Read(int port, byte[] buffer, int start, int count);

        /// <summary>Sends bytes; returns how many went into the buffer.</summary>
        int Write(int port, byte[] bytes, int start, int count);

        /// <summary>Whether everything has left the wire.</summary>
        bool IsIdle(int port);

        /// <summary>Sends a break.</summary>
        void SendBreak(int port);

        /// <summary>Sets who hears of bytes; null for nobody.</summary>
        void Listen(int port, IUartListener listener);

        /// <summary>Closes a port; its pins are free for other use.</summary>
        void Close(int port);
    }

    /// <summary>The 1-Wire bus, on any pin.</summary>
    public interface IOneWire
    {
        /// <summary>Resets the bus; whether somebody answered.</summary>
        bool Reset(int pin);

        bool ReadBit(int pin);

        void WriteBit(int pin, bool bit);

        /// <summary>A byte, lowest bit first.</summary>
        int ReadByte(int pin);

        void WriteByte(int pin, int value);
    }
}
