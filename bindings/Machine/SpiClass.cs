// The classes machine.SPI and machine.SoftSPI. Chip select is a Pin of the script's.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>A bus as a script holds it.</summary>
    internal sealed class PySpi : PyNativeObject
    {
        internal int Handle = -1;
        internal int Id = -1;
        internal int Sck = -1, Mosi = -1, Miso = -1;
        internal int Hertz = 1000000;
        internal int Polarity, Phase, FirstBit;
        internal string Owner;

        internal PySpi(PyType type) : base(type)
        {
        }
    }

    /// <summary>Constructor, methods and constants of machine.SPI, or of machine.SoftSPI.</summary>
    internal sealed class SpiClass : NativeClass
    {
        private const int FirstBus = 1, LastBus = 2;
        private const int MostHertz = 80000000;
        private const int MsbFirst = 0, LsbFirst = 1;
        private const string Settings = "baudrate,*,polarity,phase,bits,firstbit,sck,mosi,miso";

        private readonly BoardAccess access;
        private readonly bool isSoft;

        internal SpiClass(BoardAccess access, bool isSoft)
        {
            this.access = access;
            this.isSoft = isSoft;
        }

        public override string Name { get { return isSoft ? "SoftSPI" : "SPI"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew((isSoft ? "" : "id,") + Settings, isSoft ? 0 : 1, isSoft ? 1 : 2, New);
            table.AddNamed("init", Settings, 0, Init);
            table.Add("deinit", 0, 0, Deinit);
            table.Add("read", 1, 2, Read);
            table.Add("readinto", 1, 2, ReadInto);
            table.Add("write", 1, 1, Write);
            table.Add("write_readinto", 2, 2, WriteReadInto);
            table.Add("__repr__", 0, 0, Repr);
            table.AddInt("MSB", MsbFirst);
            table.AddInt("LSB", LsbFirst);
        }

        private ISpi Bus
        {
            get
            {
                if (access.Peripherals.Spi == null)
                    throw access.Missing("SPI");
                return access.Peripherals.Spi;
            }
        }

        private object New(NativeCall call)
        {
            PySpi spi = new PySpi((PyType)call.Self);
            if (isSoft)
            {
                spi.Hertz = 500000;
                Open(call, spi, 0);
                return spi;
            }
            spi.Id = call.ArgInt32(0);
            if (spi.Id < -1 || spi.Id == 0 || spi.Id > LastBus)
                throw ScriptError.Value("SPI(" + spi.Id.ToString() + ") doesn't exist: " + FirstBus.ToString() + " or " + LastBus.ToString());
            if (spi.Id > 0)
            {
                spi.Sck = access.Policy.DefaultPin(PinUse.SpiSck, spi.Id);
                spi.Mosi = access.Policy.DefaultPin(PinUse.SpiMosi, spi.Id);
                spi.Miso = access.Policy.DefaultPin(PinUse.SpiMiso, spi.Id);
            }
            Open(call, spi, 1);
            return spi;
        }

        private object Init(NativeCall call)
        {
            Open(call, (PySpi)call.Self, 0);
            return Py.None;
        }

        // at: where baudrate stands among the arguments.
        private void Open(NativeCall call, PySpi spi, int at)
        {
            int hertz = call.HasValue(at) ? call.ArgInt32(at) : spi.Hertz;
            int polarity = call.HasValue(at + 1) ? call.ArgInt32(at + 1) : spi.Polarity;
            int phase = call.HasValue(at + 2) ? call.ArgInt32(at + 2) : spi.Phase;
            int firstBit = call.HasValue(at + 4) ? call.ArgInt32(at + 4) : spi.FirstBit;
            int sck = access.PinOr(call, at + 5, spi.Sck);
            int mosi = access.PinOr(call, at + 6, spi.Mosi);
            int miso = access.PinOr(call, at + 7, spi.Miso);
            if (hertz <= 0)
                throw ScriptError.Value("baudrate must be above 0");
            if (hertz > MostHertz)
                hertz = MostHertz;
            if ((polarity | phase) >> 1 != 0)
                throw ScriptError.Value("polarity and phase must be 0 or 1");
            if (call.HasValue(at + 3) && call.ArgInt(at + 3) != 8)
                throw ScriptError.Value("bits must be 8");
            if (firstBit != MsbFirst && firstBit != LsbFirst)
                throw ScriptError.Value("firstbit must be SPI.MSB or SPI.LSB");
            if (sck < 0 || (mosi < 0 && miso < 0))
                throw ScriptError.Value("SPI needs pins: sck=Pin(...), mosi=Pin(...), miso=Pin(...)");
            string owner = spi.Id > 0 ? "SPI(" + spi.Id.ToString() + ")" : "SoftSPI(" + sck.ToString() + ")";
            if (spi.Owner != null)
                access.Policy.Release(spi.Owner);
            access.Claim(sck, PinUse.SpiSck, owner);
            if (mosi >= 0)
                access.Claim(mosi, PinUse.SpiMosi, owner);
            if (miso >= 0)
                access.Claim(miso, PinUse.SpiMiso, owner);
            spi.Handle = Bus.Open(spi.Id, sck, mosi, miso, hertz, polarity * 2 + phase, firstBit == LsbFirst);
            if (spi.Handle < 0)
                throw ScriptError.Value(access.Policy.BoardName + " cannot open " + owner);
            spi.Sck = sck;
            spi.Mosi = mosi;
            spi.Miso = miso;
            spi.Hertz = hertz;
            spi.Polarity = polarity;
            spi.Phase = phase;
            spi.FirstBit = firstBit;
            spi.Owner = owner;
        }

        private object Deinit(NativeCall call)
        {
            PySpi spi = (PySpi)call.Self;
            if (spi.Handle < 0)
                return Py.None;
            Bus.Close(spi.Handle);
            access.Policy.Release(spi.Owner);
            spi.Handle = -1;
            return Py.None;
        }

        private static PySpi Self(NativeCall call)
        {
            PySpi spi = (PySpi)call.Self;
            if (spi.Handle < 0)
                throw ScriptError.Runtime("SPI is inactive");
            return spi;
        }

        // The byte that goes out while reading: argument 1, else 0.
        private void Fill(NativeCall call, byte[] bytes, int count)
        {
            byte value = call.Has(1) ? (byte)call.ArgInt(1) : (byte)0;
            for (int i = 0; i < count; i++)
                bytes[i] = value;
            Bus.Transfer(Self(call).Handle, bytes, 0, bytes, 0, count);
        }

        private object Read(NativeCall call)
        {
            byte[] bytes = new byte[BoardAccess.Count(call, 0)];
            Fill(call, bytes, bytes.Length);
            return new PyBytes(bytes);
        }

        private object ReadInto(NativeCall call)
        {
            PyBytes buffer = BoardAccess.Buffer(call, 0);
            Fill(call, buffer.Items, buffer.Length);
            return Py.None;
        }

        private object Write(NativeCall call)
        {
            PyBytes bytes = BoardAccess.Bytes(call, 0);
            Bus.Transfer(Self(call).Handle, bytes.Items, 0, null, 0, bytes.Length);
            return Py.None;
        }

        private object WriteReadInto(NativeCall call)
        {
            PyBytes bytes = BoardAccess.Bytes(call, 0);
            PyBytes buffer = BoardAccess.Buffer(call, 1);
            if (bytes.Length != buffer.Length)
                throw ScriptError.Value("buffers must be the same length");
            Bus.Transfer(Self(call).Handle, bytes.Items, 0, buffer.Items, 0, bytes.Length);
            return Py.None;
        }

        private static object Repr(NativeCall call)
        {
            PySpi spi = (PySpi)call.Self;
            return PyStr.From((spi.Id > 0 ? "SPI(id=" + spi.Id.ToString() + ", " : "SoftSPI(") + "baudrate=" + spi.Hertz.ToString() + ", polarity=" + spi.Polarity.ToString()
                + ", phase=" + spi.Phase.ToString() + ", bits=8, firstbit=" + spi.FirstBit.ToString() + ", sck=" + spi.Sck.ToString() + ", mosi=" + spi.Mosi.ToString()
                + ", miso=" + spi.Miso.ToString() + ")");
        }
    }
}
