// What a model of a device on the board's wires must do. Models for pulses (DHT22, HC-SR04) need no interface: they listen to
// SimulatedPins.Changed, and drive pins with Drive, now or later through SimulatedClock.

using System;

namespace NanoPy.Simulated
{
    /// <summary>A device on an I2C bus. All calls come on the script's thread.</summary>
    public interface II2cDevice
    {
        /// <summary>Whether it answers to a 7-bit address.</summary>
        bool Answers(int address);

        /// <summary>Start or repeated start with its address; read tells the direction.</summary>
        void Start(int address, bool read);

        /// <summary>A byte from the master; whether it is acknowledged.</summary>
        bool Write(byte value);

        /// <summary>The next byte for the master.</summary>
        byte Read();

        /// <summary>Stop, or the repeated start that ends the transfer.</summary>
        void Stop();
    }

    /// <summary>A device on an SPI bus. All calls come on the script's thread.</summary>
    public interface ISpiDevice
    {
        /// <summary>Its chip select pin, low while it listens; -1 if it always listens.</summary>
        int SelectPin { get; }

        /// <summary>Its chip select went low (true) or high.</summary>
        void Select(bool selected);

        /// <summary>A byte in, and the byte that goes out at the same time. mode is 0 to 3.</summary>
        byte Exchange(byte value, int mode);
    }

    /// <summary>A device on a 1-Wire bus; the bus finds out who is spoken to.</summary>
    public interface IOneWireDevice
    {
        /// <summary>The 8 bytes of its ROM: family, serial number, CRC.</summary>
        byte[] Rom { get; }

        /// <summary>The bus was reset.</summary>
        void Reset();

        /// <summary>A byte for it, after its ROM was selected: the function command and what follows.</summary>
        void Write(byte value);

        /// <summary>The next byte of its answer.</summary>
        byte Read();
    }

    /// <summary>Who is at the other end of a serial line. Answers with SimulatedUart.Feed.</summary>
    public interface IUartPeer
    {
        /// <summary>The script sent bytes. Comes on the script's thread.</summary>
        void Received(ReadOnlySpan<byte> bytes);
    }
}
