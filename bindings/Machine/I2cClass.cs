// The classes machine.I2C and machine.SoftI2C.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>A bus as a script holds it.</summary>
    internal sealed class PyI2c : PyNativeObject
    {
        internal int Handle = -1;
        internal int Scl, Sda;
        internal int Hertz;
        internal string Owner;
        /// <summary>Bytes of a write that ended without a stop: they go out with what follows.</summary>
        internal byte[] Held;
        internal int HeldAddress;
        /// <summary>What start() and write() gathered, of SoftI2C; null before start().</summary>
        internal ByteWriter Raw;

        internal PyI2c(PyType type) : base(type)
        {
        }
    }

    /// <summary>Constructor and methods of machine.I2C, or of machine.SoftI2C.</summary>
    internal sealed class I2cClass : NativeClass
    {
        private const int DefaultHertz = 400000, DefaultTimeout = 50000;
        private const int FirstAddress = 0x08, LastAddress = 0x77, MostAddress = 0x7F;
        private const int NoDevice = 19, TimedOut = 110;
        private const string Settings = "scl,sda,freq,timeout";

        private readonly BoardAccess access;
        private readonly bool isSoft;

        internal I2cClass(BoardAccess access, bool isSoft)
        {
            this.access = access;
            this.isSoft = isSoft;
        }

        public override string Name { get { return isSoft ? "SoftI2C" : "I2C"; } }

        public override void AddRows(NativeTable table)
        {
            if (isSoft)
            {
                table.AddNew("scl,sda,*,freq,timeout", 2, 4, New);
                table.AddNamed("init", "scl,sda,*,freq,timeout", 0, Init);
                table.Add("start", 0, 0, Start);
                table.Add("stop", 0, 0, Stop);
                table.Add("write", 1, 1, Write);
                table.Add("readinto", 1, 2, ReadInto);
            }
            else
            {
                table.AddNew("id,*," + Settings, 0, 1, New);
                table.AddNamed("init", "*," + Settings, 0, Init);
            }
            table.Add("deinit", 0, 0, Deinit);
            table.Add("scan", 0, 0, Scan);
            table.AddNamed("readfrom", "addr,nbytes,stop", 2, ReadFrom);
            table.AddNamed("readfrom_into", "addr,buf,stop", 2, ReadFromInto);
            table.AddNamed("writeto", "addr,buf,stop", 2, WriteTo);
            table.AddNamed("writevto", "addr,vector,stop", 2, WriteVectorTo);
            table.AddNamed("readfrom_mem", "addr,memaddr,nbytes,*,addrsize", 3, ReadFromMemory);
            table.AddNamed("readfrom_mem_into", "addr,memaddr,buf,*,addrsize", 3, ReadFromMemoryInto);
            table.AddNamed("writeto_mem", "addr,memaddr,buf,*,addrsize", 3, WriteToMemory);
            table.Add("__repr__", 0, 0, Repr);
        }

        private II2c Bus
        {
            get
            {
                if (access.Peripherals.I2c == null)
                    throw access.Missing("I2C");
                return access.Peripherals.I2c;
            }
        }

        // ---- setting up -----------------------------------------------------------------------------------------------------------

        // I2C(-1, ...) is MicroPython's old name of SoftI2C.
        private object New(NativeCall call)
        {
            II2c bus = Bus;
            int id = isSoft ? -1 : call.HasValue(0) ? call.ArgInt32(0) : 0;
            if (id < -1 || id >= bus.Buses)
                throw ScriptError.Value("I2C(" + id.ToString() + ") doesn't exist: " + access.Policy.BoardName + " has " + bus.Buses.ToString() + " buses, from 0 on");
            PyI2c i2c = new PyI2c((PyType)call.Self);
            i2c.Scl = id < 0 ? -1 : access.Policy.DefaultPin(PinUse.I2cScl, id);
            i2c.Sda = id < 0 ? -1 : access.Policy.DefaultPin(PinUse.I2cSda, id);
            i2c.Hertz = DefaultHertz;
            Open(call, i2c, id, isSoft ? 0 : 1);
            return i2c;
        }

        private object Init(NativeCall call)
        {
            PyI2c i2c = (PyI2c)call.Self;
            int id = i2c.Owner[0] == 'I' ? i2c.Owner[4] - '0' : -1;
            Open(call, i2c, id, 0);
            return Py.None;
        }

        private void Open(NativeCall call, PyI2c i2c, int id, int at)
        {
            int scl = access.PinOr(call, at, i2c.Scl);
            int sda = access.PinOr(call, at + 1, i2c.Sda);
            int hertz = call.HasValue(at + 2) ? call.ArgInt32(at + 2) : i2c.Hertz;
            int timeout = call.HasValue(at + 3) ? call.ArgInt32(at + 3) : DefaultTimeout;
            if (scl < 0 || sda < 0)
                throw ScriptError.Value("I2C needs pins: scl=Pin(...), sda=Pin(...)");
            if (hertz <= 0)
                throw ScriptError.Value("freq must be above 0");
            string owner = id >= 0 ? "I2C(" + id.ToString() + ")" : "SoftI2C(" + scl.ToString() + "," + sda.ToString() + ")";
            if (i2c.Owner != null)
                access.Policy.Release(i2c.Owner);
            access.Claim(scl, PinUse.I2cScl, owner);
            access.Claim(sda, PinUse.I2cSda, owner);
            i2c.Handle = Bus.Open(id, scl, sda, hertz, timeout);
            if (i2c.Handle < 0)
                throw ScriptError.Value(access.Policy.BoardName + " cannot open " + owner);
            i2c.Scl = scl;
            i2c.Sda = sda;
            i2c.Hertz = hertz;
            i2c.Owner = owner;
            i2c.Held = null;
        }

        private object Deinit(NativeCall call)
        {
            PyI2c i2c = (PyI2c)call.Self;
            if (i2c.Handle < 0)
                return Py.None;
            Bus.Close(i2c.Handle);
            access.Policy.Release(i2c.Owner);
            i2c.Handle = -1;
            return Py.None;
        }

        private static PyI2c Self(NativeCall call)
        {
            PyI2c i2c = (PyI2c)call.Self;
            if (i2c.Handle < 0)
                throw ScriptError.Runtime("I2C is inactive");
            return i2c;
        }

        // ---- transfers ------------------------------------------------------------------------------------------------------------

        private static int Address(NativeCall call)
        {
            long address = call.ArgInt(0);
            if (address < 0 || address > MostAddress)
                throw ScriptError.Value("invalid I2C address");
            return (int)address;
        }

        // Writes, then reads; what a write without a stop left goes first.
        private int Transfer(NativeCall call, int address, byte[] write, int writeCount, byte[] read, int readCount)
        {
            PyI2c i2c = Self(call);
            byte[] held = i2c.Held;
            if (held != null)
            {
                i2c.Held = null;
                if (i2c.HeldAddress != address)
                    Check(call, Bus.Transfer(i2c.Handle, i2c.HeldAddress, held, 0, held.Length, null, 0, 0));
                else
                {
                    byte[] both = new byte[held.Length + writeCount];
                    System.Array.Copy(held, 0, both, 0, held.Length);
                    if (writeCount > 0)
                        System.Array.Copy(write, 0, both, held.Length, writeCount);
                    return Check(call, Bus.Transfer(i2c.Handle, address, both, 0, both.Length, read, 0, readCount)) - held.Length;
                }
            }
            return Check(call, Bus.Transfer(i2c.Handle, address, write, 0, writeCount, read, 0, readCount));
        }

        private static int Check(NativeCall call, int result)
        {
            if (result == I2cError.NoDevice)
                throw BoardAccess.OsError(call.Interpreter, NoDevice, "ENODEV");
            if (result < 0)
                throw BoardAccess.OsError(call.Interpreter, TimedOut, "ETIMEDOUT");
            return result;
        }

        private object Scan(NativeCall call)
        {
            PyI2c i2c = Self(call);
            PyList found = new PyList();
            for (int address = FirstAddress; address <= LastAddress; address++)
            {
                call.Interpreter.Poll();
                if (Bus.Transfer(i2c.Handle, address, null, 0, 0, null, 0, 0) >= 0)
                    found.Append(new PyInt(address));
            }
            return found;
        }

        private object ReadFrom(NativeCall call)
        {
            byte[] bytes = new byte[BoardAccess.Count(call, 1)];
            Transfer(call, Address(call), null, 0, bytes, bytes.Length);
            return new PyBytes(bytes);
        }

        private object ReadFromInto(NativeCall call)
        {
            PyBytes buffer = BoardAccess.Buffer(call, 1);
            Transfer(call, Address(call), null, 0, buffer.Items, buffer.Length);
            return Py.None;
        }

        private object WriteTo(NativeCall call)
        {
            PyBytes bytes = BoardAccess.Bytes(call, 1);
            return Write(call, bytes.Items, bytes.Length);
        }

        private object WriteVectorTo(NativeCall call)
        {
            ByteWriter all = new ByteWriter(32);
            object iterator = call.Interpreter.Iterate(call[1]);
            for (object part = call.Interpreter.NextBoxed(iterator); part != null; part = call.Interpreter.NextBoxed(iterator))
            {
                PyBytes bytes = BoardAccess.Bytes(call.Interpreter, part);
                all.Write(bytes.Items, 0, bytes.Length);
            }
            return Write(call, all.Buffer, all.Length);
        }

        // The number of acknowledged bytes. Without a stop (argument 2) they are held, and count as acknowledged.
        private object Write(NativeCall call, byte[] bytes, int count)
        {
            int address = Address(call);
            if (!call.Has(2) || call.ArgTruth(2))
                return call.Int(Transfer(call, address, bytes, count, null, 0));
            PyI2c i2c = Self(call);
            if (i2c.Held != null && i2c.HeldAddress != address)
                Transfer(call, i2c.HeldAddress, null, 0, null, 0);
            int before = i2c.Held == null ? 0 : i2c.Held.Length;
            byte[] held = new byte[before + count];
            if (before > 0)
                System.Array.Copy(i2c.Held, 0, held, 0, before);
            System.Array.Copy(bytes, 0, held, before, count);
            i2c.Held = held;
            i2c.HeldAddress = address;
            return call.Int(count);
        }

        // ---- registers of devices -----------------------------------------------------------------------------------------------------

        // The address inside the device (argument 1), of as many bits as argument 3 says, and room for what follows.
        private static byte[] MemoryAddress(NativeCall call, int room)
        {
            long bits = call.HasValue(3) ? call.ArgInt(3) : 8;
            if (bits != 0 && bits != 8 && bits != 16 && bits != 24 && bits != 32)
                throw ScriptError.Value("invalid addrsize");
            long address = call.ArgInt(1);
            int count = (int)bits / 8;
            byte[] bytes = new byte[count + room];
            for (int i = count - 1; i >= 0; i--)
            {
                bytes[i] = (byte)address;
                address >>= 8;
            }
            return bytes;
        }

        private object ReadFromMemory(NativeCall call)
        {
            byte[] bytes = new byte[BoardAccess.Count(call, 2)];
            byte[] address = MemoryAddress(call, 0);
            Transfer(call, Address(call), address, address.Length, bytes, bytes.Length);
            return new PyBytes(bytes);
        }

        private object ReadFromMemoryInto(NativeCall call)
        {
            PyBytes buffer = BoardAccess.Buffer(call, 2);
            byte[] address = MemoryAddress(call, 0);
            Transfer(call, Address(call), address, address.Length, buffer.Items, buffer.Length);
            return Py.None;
        }

        private object WriteToMemory(NativeCall call)
        {
            PyBytes bytes = BoardAccess.Bytes(call, 2);
            byte[] all = MemoryAddress(call, bytes.Length);
            System.Array.Copy(bytes.Items, 0, all, all.Length - bytes.Length, bytes.Length);
            Transfer(call, Address(call), all, all.Length, null, 0);
            return Py.None;
        }

        // ---- single steps of SoftI2C: gathered, and done as whole transfers ---------------------------------------------------------

        private object Start(NativeCall call)
        {
            PyI2c i2c = Self(call);
            if (i2c.Raw != null)
                Hold(call, i2c);
            i2c.Raw = new ByteWriter(16);
            return Py.None;
        }

        // A repeated start: what was written so far waits for what is read.
        private void Hold(NativeCall call, PyI2c i2c)
        {
            byte[] raw = i2c.Raw.ToArray();
            if (raw.Length == 0)
                return;
            byte[] held = new byte[raw.Length - 1];
            System.Array.Copy(raw, 1, held, 0, held.Length);
            i2c.Held = held;
            i2c.HeldAddress = raw[0] >> 1;
        }

        private object Write(NativeCall call)
        {
            PyI2c i2c = Self(call);
            if (i2c.Raw == null)
                throw BoardAccess.OsError(call.Interpreter, 5, "EIO");
            PyBytes bytes = BoardAccess.Bytes(call, 0);
            i2c.Raw.Write(bytes.Items, 0, bytes.Length);
            return call.Int(bytes.Length);
        }

        private object ReadInto(NativeCall call)
        {
            PyI2c i2c = Self(call);
            PyBytes buffer = BoardAccess.Buffer(call, 0);
            if (i2c.Raw == null || i2c.Raw.Length == 0 || (i2c.Raw.Buffer[0] & 1) == 0)
                throw BoardAccess.OsError(call.Interpreter, 5, "EIO");
            Transfer(call, i2c.Raw.Buffer[0] >> 1, null, 0, buffer.Items, buffer.Length);
            i2c.Raw = new ByteWriter(16);
            return Py.None;
        }

        private object Stop(NativeCall call)
        {
            PyI2c i2c = Self(call);
            if (i2c.Raw != null && i2c.Raw.Length > 0)
            {
                Hold(call, i2c);
                i2c.Raw = null;
                Transfer(call, i2c.HeldAddress, null, 0, null, 0);
            }
            i2c.Raw = null;
            return Py.None;
        }

        private static object Repr(NativeCall call)
        {
            PyI2c i2c = (PyI2c)call.Self;
            bool soft = i2c.Owner[0] == 'S';
            return PyStr.From((soft ? "SoftI2C(" : i2c.Owner.Substring(0, i2c.Owner.Length - 1) + ", ") + "scl=" + i2c.Scl.ToString() + ", sda=" + i2c.Sda.ToString()
                + ", freq=" + i2c.Hertz.ToString() + ")");
        }
    }
}
