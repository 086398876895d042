// Serial ports through nanoFramework. COM1 belongs to the debugger on boards without USB of their own.

using System;
using System.IO.Ports;
using nanoFramework.Hardware.Esp32;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>The serial ports of the chip.</summary>
    internal sealed class DeviceUart : IUart
    {
        private const int PortCount = 3;
        /// <summary>Less than this nanoFramework does not take.</summary>
        private const int LeastBuffer = 129;
        private readonly Port[] ports = new Port[PortCount];

        // One port, which the event thread calls.
        private sealed class Port
        {
            internal readonly int Number;
            internal readonly SerialPort Serial;
            internal IUartListener Listener;

            internal Port(int number, SerialPort serial)
            {
                Number = number;
                Serial = serial;
                serial.DataReceived += Received;
            }

            private void Received(object sender, SerialDataReceivedEventArgs args)
            {
                IUartListener to = Listener;
                if (to != null)
                    to.UartReceived(Number);
            }
        }

        public int Ports { get { return PortCount; } }

        private static string NameOf(int port)
        {
            return "COM" + (port + 1).ToString();
        }

        public string Refuse(int port)
        {
            string name = NameOf(port);
            string[] names = SerialPort.GetPortNames();
            for (int i = 0; i < names.Length; i++)
            {
                if (names[i] == name)
                    return null;
            }
            return port == 0 ? "the debugger owns it; use UART(1)" : "this chip has no such port";
        }

        private static void SetPin(int port, int signal, int pin)
        {
            // The functions of a port follow one another, those of the ports are 256 apart.
            if (pin >= 0)
                Configuration.SetPinFunction(pin, (DeviceFunction)((int)DeviceFunction.COM1_TX + port * 256 + signal));
        }

        public bool TryOpen(int port, UartSettings settings)
        {
            Close(port);
            try
            {
                SetPin(port, 0, settings.Tx);
                SetPin(port, 1, settings.Rx);
                SetPin(port, 2, settings.Rts);
                SetPin(port, 3, settings.Cts);
                Parity parity = settings.Parity < 0 ? Parity.None : settings.Parity == 0 ? Parity.Even : Parity.Odd;
                SerialPort serial = new SerialPort(NameOf(port), settings.Baud, parity, settings.Bits, settings.StopBits == 2 ? StopBits.Two : StopBits.One);
                serial.ReadBufferSize = settings.RxBuffer < LeastBuffer ? LeastBuffer : settings.RxBuffer;
                serial.WriteBufferSize = settings.TxBuffer < LeastBuffer ? LeastBuffer : settings.TxBuffer;
                serial.InvertSignalLevels = settings.Invert != 0;
                serial.Handshake = settings.Flow == 0 ? Handshake.None : Handshake.RequestToSend;
                serial.Open();
                ports[port] = new Port(port, serial);
                return true;
            }
            catch (ArgumentException)
            {
                return false;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }

        public int Available(int port)
        {
            return ports[port].Serial.BytesToRead;
        }

        public int Read(int port, byte[] buffer, int start, int count)
        {
            int waiting = ports[port].Serial.BytesToRead;
            if (waiting == 0 || count == 0)
                return 0;
            return ports[port].Serial.Read(buffer, start, count < waiting ? count : waiting);
        }

        public int Write(int port, byte[] bytes, int start, int count)
        {
            ports[port].Serial.Write(bytes, start, count);
            return count;
        }

        // Write returns when the bytes are out.
        public bool IsIdle(int port)
        {
            return true;
        }

        // nanoFramework has no break: a zero at a tenth of the speed holds the line low as long.
        public void SendBreak(int port)
        {
            SerialPort serial = ports[port].Serial;
            int baud = serial.BaudRate;
            serial.BaudRate = baud / 10;
            serial.WriteByte(0);
            serial.BaudRate = baud;
        }

        public void Listen(int port, IUartListener listener)
        {
            if (ports[port] != null)
                ports[port].Listener = listener;
        }

        public void Close(int port)
        {
            if (ports[port] == null)
                return;
            ports[port].Listener = null;
            ports[port].Serial.Close();
            ports[port].Serial.Dispose();
            ports[port] = null;
        }

        internal void StopAll()
        {
            for (int i = 0; i < PortCount; i++)
                Close(i);
        }
    }
}
