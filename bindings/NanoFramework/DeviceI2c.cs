// I2C through nanoFramework, which has an object for each device on a bus.

using System;
using System.Device.I2c;
using nanoFramework.Hardware.Esp32;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>The I2C buses of the chip. There is no bus in software: it takes one of these.</summary>
    internal sealed class DeviceI2c : II2c
    {
        private const int BusCount = 2, KeptDevices = 4;
        private const int FastHertz = 400000;

        private sealed class Bus
        {
            internal int Scl, Sda, Hertz;
            /// <summary>Devices that were spoken to last; nanoFramework makes one at the price of many transfers.</summary>
            internal readonly I2cDevice[] Devices = new I2cDevice[KeptDevices];
            internal int Next;
        }

        private readonly Bus[] buses = new Bus[BusCount];

        public int Buses { get { return BusCount; } }

        public int Open(int bus, int scl, int sda, int hertz, int timeoutMicroseconds)
        {
            int handle = bus >= 0 ? bus : FindSoft(scl, sda);
            if (handle < 0)
                return -1;
            if (buses[handle] != null)
                Close(handle);
            try
            {
                Configuration.SetPinFunction(sda, handle == 0 ? DeviceFunction.I2C1_DATA : DeviceFunction.I2C2_DATA);
                Configuration.SetPinFunction(scl, handle == 0 ? DeviceFunction.I2C1_CLOCK : DeviceFunction.I2C2_CLOCK);
            }
            catch (ArgumentException)
            {
                return -1;
            }
            buses[handle] = new Bus { Scl = scl, Sda = sda, Hertz = hertz };
            return handle;
        }

        private int FindSoft(int scl, int sda)
        {
            for (int i = 0; i < BusCount; i++)
            {
                if (buses[i] != null && buses[i].Scl == scl && buses[i].Sda == sda)
                    return i;
            }
            // From the end: the first bus is the one that scripts ask for by number.
            for (int i = BusCount - 1; i >= 0; i--)
            {
                if (buses[i] == null)
                    return i;
            }
            return -1;
        }

        private I2cDevice DeviceAt(Bus bus, int handle, int address)
        {
            for (int i = 0; i < KeptDevices; i++)
            {
                if (bus.Devices[i] != null && bus.Devices[i].ConnectionSettings.DeviceAddress == address)
                    return bus.Devices[i];
            }
            if (bus.Devices[bus.Next] != null)
                bus.Devices[bus.Next].Dispose();
            // nanoFramework counts buses from 1.
            I2cDevice made = I2cDevice.Create(new I2cConnectionSettings(handle + 1, address, bus.Hertz < FastHertz ? I2cBusSpeed.StandardMode : I2cBusSpeed.FastMode));
            bus.Devices[bus.Next] = made;
            bus.Next = (bus.Next + 1) % KeptDevices;
            return made;
        }

        public int Transfer(int handle, int address, byte[] write, int writeStart, int writeCount, byte[] read, int readStart, int readCount)
        {
            Bus bus = buses[handle];
            I2cDevice device = DeviceAt(bus, handle, address);
            I2cTransferResult result;
            if (writeCount > 0 && readCount > 0)
                result = device.WriteRead(new SpanByte(write, writeStart, writeCount), new SpanByte(read, readStart, readCount));
            else if (writeCount > 0)
                result = device.Write(new SpanByte(write, writeStart, writeCount));
            else if (readCount > 0)
                result = device.Read(new SpanByte(read, readStart, readCount));
            // Whether somebody is there: nanoFramework has no transfer without bytes, so one is read.
            else
                result = device.Read(new SpanByte(new byte[1], 0, 1));
            I2cTransferStatus status = result.Status;
            if (status == I2cTransferStatus.FullTransfer)
                return writeCount;
            if (status == I2cTransferStatus.PartialTransfer)
                return (int)result.BytesTransferred < writeCount ? (int)result.BytesTransferred : writeCount;
            return status == I2cTransferStatus.ClockStretchTimeout ? I2cError.Timeout : I2cError.NoDevice;
        }

        public void Close(int handle)
        {
            Bus bus = buses[handle];
            if (bus == null)
                return;
            for (int i = 0; i < KeptDevices; i++)
            {
                if (bus.Devices[i] != null)
                    bus.Devices[i].Dispose();
            }
            buses[handle] = null;
        }

        internal void StopAll()
        {
            for (int i = 0; i < BusCount; i++)
                Close(i);
        }
    }
}
