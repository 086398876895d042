// The class machine.UART: serial ports.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>A serial port as a script holds it; also what the board calls when bytes come.</summary>
    internal sealed class PyUart : PyNativeObject, IUartListener
    {
        private readonly Interpreter interpreter;
        private readonly Arrival arrival;
        internal readonly int Port;
        internal UartSettings Settings = new UartSettings();
        internal bool IsOn;
        /// <summary>Milliseconds to wait for the first byte, and for each that follows.</summary>
        internal int Timeout, CharTimeout;
        internal object Handler;
        internal int Trigger;

        internal PyUart(PyType type, Interpreter interpreter, int port) : base(type)
        {
            this.interpreter = interpreter;
            Port = port;
            arrival = new Arrival(this);
        }

        internal string Owner { get { return "UART(" + Port.ToString() + ")"; } }

        public void UartReceived(int port)
        {
            if (Handler != null)
                interpreter.Callbacks.Post(arrival);
        }

        private sealed class Arrival : Callback
        {
            private readonly PyUart uart;

            internal Arrival(PyUart uart) : base(uart.interpreter)
            {
                this.uart = uart;
            }

            public override void Run(Interpreter caller)
            {
                if (uart.Handler != null)
                    caller.Call(uart.Handler, uart);
            }
        }
    }

    /// <summary>Constructor, methods and constants of machine.UART.</summary>
    internal sealed class UartClass : NativeClass
    {
        private const int IrqRx = 1, IrqRxIdle = 2, IrqBreak = 4;
        private const int FlowRts = 1, FlowCts = 2, MostInvert = 15;
        private const int MostBaud = 5000000;
        private const int LeastBuffer = 1, MostBuffer = 65536;
        private const int Newline = '\n';
        private const string InitParameters = "baudrate,bits,parity,stop,*,tx,rx,rts,cts,txbuf,rxbuf,timeout,timeout_char,invert,flow";

        private readonly BoardAccess access;
        private readonly PyUart[] ports = new PyUart[8];

        internal UartClass(BoardAccess access)
        {
            this.access = access;
        }

        public override string Name { get { return "UART"; } }

        public override void AddRows(NativeTable table)
        {
            table.AddNew("id," + InitParameters, 1, 5, New);
            table.AddNamed("init", InitParameters, 0, Init);
            table.Add("deinit", 0, 0, Deinit);
            table.Add("any", 0, 0, Any);
            table.Add("read", 0, 1, Read);
            table.Add("readinto", 1, 2, ReadInto);
            table.Add("readline", 0, 0, ReadLine);
            table.Add("write", 1, 1, Write);
            table.Add("sendbreak", 0, 0, SendBreak);
            table.Add("flush", 0, 0, Flush);
            table.Add("txdone", 0, 0, TxDone);
            table.AddNamed("irq", "handler,trigger", 0, Irq);
            table.Add("__repr__", 0, 0, Repr);
            table.AddInt("IRQ_RX", IrqRx);
            table.AddInt("IRQ_RXIDLE", IrqRxIdle);
            table.AddInt("IRQ_BREAK", IrqBreak);
            table.AddInt("RTS", FlowRts);
            table.AddInt("CTS", FlowCts);
            table.AddInt("INV_TX", 1);
            table.AddInt("INV_RX", 2);
            table.AddInt("INV_RTS", 4);
            table.AddInt("INV_CTS", 8);
        }

        private IUart Uart { get { return access.Peripherals.Uart; } }

        // ---- setting up -----------------------------------------------------------------------------------------------------------

        // UART(1) twice is the same port.
        private object New(NativeCall call)
        {
            if (Uart == null)
                throw access.Missing("UART");
            int port = call.ArgInt32(0);
            if (port < 0 || port >= Uart.Ports || port >= ports.Length)
                throw ScriptError.Value("UART(" + port.ToString() + ") doesn't exist: " + access.Policy.BoardName + " has " + Uart.Ports.ToString() + ", from 0 on");
            string reason = Uart.Refuse(port);
            if (reason != null)
                throw ScriptError.Value("UART(" + port.ToString() + "): " + reason);
            PyUart uart = ports[port];
            if (uart == null || uart.Type != call.Self)
            {
                uart = new PyUart((PyType)call.Self, call.Interpreter, port);
                uart.Settings.Tx = access.Policy.DefaultPin(PinUse.UartTx, port);
                uart.Settings.Rx = access.Policy.DefaultPin(PinUse.UartRx, port);
                ports[port] = uart;
            }
            SetUp(call, uart, 1);
            return uart;
        }

        private object Init(NativeCall call)
        {
            SetUp(call, (PyUart)call.Self, 0);
            return Py.None;
        }

        private void SetUp(NativeCall call, PyUart uart, int at)
        {
            UartSettings old = uart.Settings;
            UartSettings settings = new UartSettings();
            settings.Baud = InRange(call, at, old.Baud, 1, MostBaud, "invalid baudrate");
            settings.Bits = InRange(call, at + 1, old.Bits, 5, 8, "invalid data bits");
            settings.Parity = !call.Has(at + 2) ? old.Parity : call.HasValue(at + 2) ? (int)(call.ArgInt(at + 2) & 1) : -1;
            settings.StopBits = InRange(call, at + 3, old.StopBits, 1, 2, "invalid stop bits");
            settings.Tx = access.PinOr(call, at + 4, old.Tx);
            settings.Rx = access.PinOr(call, at + 5, old.Rx);
            settings.Rts = access.PinOr(call, at + 6, old.Rts);
            settings.Cts = access.PinOr(call, at + 7, old.Cts);
            settings.TxBuffer = InRange(call, at + 8, old.TxBuffer, LeastBuffer, MostBuffer, "invalid txbuf");
            settings.RxBuffer = InRange(call, at + 9, old.RxBuffer, LeastBuffer, MostBuffer, "invalid rxbuf");
            int timeout = InRange(call, at + 10, uart.Timeout, 0, int.MaxValue, "invalid timeout");
            int charTimeout = InRange(call, at + 11, uart.CharTimeout, 0, int.MaxValue, "invalid timeout_char");
            settings.Invert = InRange(call, at + 12, old.Invert, 0, MostInvert, "invalid inverse");
            settings.Flow = InRange(call, at + 13, old.Flow, 0, FlowRts | FlowCts, "invalid flow");
            if (settings.Tx < 0 && settings.Rx < 0)
                throw ScriptError.Value("UART needs pins: tx=Pin(...), rx=Pin(...)");
            access.Policy.Release(uart.Owner);
            Claim(settings.Tx, PinUse.UartTx, uart);
            Claim(settings.Rx, PinUse.UartRx, uart);
            Claim(settings.Rts, PinUse.UartRts, uart);
            Claim(settings.Cts, PinUse.UartCts, uart);
            if (!Uart.TryOpen(uart.Port, settings))
                throw ScriptError.Value(access.Policy.BoardName + " cannot open " + uart.Owner);
            uart.Settings = settings;
            uart.Timeout = timeout;
            uart.CharTimeout = charTimeout;
            uart.IsOn = true;
            Uart.Listen(uart.Port, uart);
        }

        private void Claim(int pin, int use, PyUart uart)
        {
            if (pin >= 0)
                access.Claim(pin, use, uart.Owner);
        }

        private static int InRange(NativeCall call, int i, int missing, int least, int most, string message)
        {
            if (!call.HasValue(i))
                return missing;
            long value = call.ArgInt(i);
            if (value < least || value > most)
                throw ScriptError.Value(message);
            return (int)value;
        }

        private object Deinit(NativeCall call)
        {
            Close((PyUart)call.Self);
            return Py.None;
        }

        private void Close(PyUart uart)
        {
            if (!uart.IsOn)
                return;
            uart.IsOn = false;
            uart.Handler = null;
            Uart.Listen(uart.Port, null);
            Uart.Close(uart.Port);
            access.Policy.Release(uart.Owner);
        }

        /// <summary>Closes all ports of the script.</summary>
        internal void Release()
        {
            for (int i = 0; i < ports.Length; i++)
            {
                if (ports[i] != null)
                    Close(ports[i]);
            }
        }

        private static PyUart Self(NativeCall call)
        {
            PyUart uart = (PyUart)call.Self;
            if (!uart.IsOn)
                throw ScriptError.Runtime("UART is inactive");
            return uart;
        }

        // ---- reading ----------------------------------------------------------------------------------------------------------------

        private object Any(NativeCall call)
        {
            return call.Int(Uart.Available(Self(call).Port));
        }

        // Waits up to some milliseconds for a byte; whether there is one.
        private bool WaitForByte(NativeCall call, PyUart uart, int milliseconds)
        {
            IClock clock = access.Board.Clock;
            if (Uart.Available(uart.Port) > 0)
                return true;
            long end = clock.Microseconds() + milliseconds * 1000L;
            for (;;)
            {
                call.Interpreter.Pause();
                if (!uart.IsOn)
                    return false;
                if (Uart.Available(uart.Port) > 0)
                    return true;
                if (clock.Microseconds() >= end)
                    return false;
                clock.Wait(1);
            }
        }

        // Bytes until the count, the line's end or a time-out; how many.
        private int Fill(NativeCall call, byte[] bytes, int count, bool isLine)
        {
            PyUart uart = Self(call);
            int got = 0;
            while (got < count && WaitForByte(call, uart, got == 0 ? uart.Timeout : uart.CharTimeout))
            {
                int read = Uart.Read(uart.Port, bytes, got, isLine ? 1 : count - got);
                got += read;
                if (isLine && read > 0 && bytes[got - 1] == Newline)
                    break;
            }
            return got;
        }

        private object Read(NativeCall call)
        {
            if (call.HasValue(0) && call.ArgInt(0) >= 0)
            {
                byte[] bytes = new byte[BoardAccess.Count(call, 0)];
                return Result(bytes, Fill(call, bytes, bytes.Length, false));
            }
            return ReadAll(call, false);
        }

        private object ReadLine(NativeCall call)
        {
            return ReadAll(call, true);
        }

        private object ReadAll(NativeCall call, bool isLine)
        {
            ByteWriter all = new ByteWriter(32);
            byte[] piece = new byte[64];
            PyUart uart = Self(call);
            while (WaitForByte(call, uart, all.Length == 0 ? uart.Timeout : uart.CharTimeout))
            {
                int read = Uart.Read(uart.Port, piece, 0, isLine ? 1 : piece.Length);
                all.Write(piece, 0, read);
                if (isLine && read > 0 && piece[read - 1] == Newline)
                    break;
            }
            return all.Length == 0 ? (object)Py.None : new PyBytes(all.ToArray());
        }

        private static object Result(byte[] bytes, int got)
        {
            if (got == 0)
                return bytes.Length == 0 ? (object)PyBytes.Empty : Py.None;
            if (got == bytes.Length)
                return new PyBytes(bytes);
            byte[] fewer = new byte[got];
            System.Array.Copy(bytes, 0, fewer, 0, got);
            return new PyBytes(fewer);
        }

        private object ReadInto(NativeCall call)
        {
            PyBytes buffer = BoardAccess.Buffer(call, 0);
            int count = call.HasValue(1) ? BoardAccess.Count(call, 1) : buffer.Length;
            int got = Fill(call, buffer.Items, count < buffer.Length ? count : buffer.Length, false);
            return got == 0 ? Py.None : call.Int(got);
        }

        // ---- writing ----------------------------------------------------------------------------------------------------------------

        private object Write(NativeCall call)
        {
            PyUart uart = Self(call);
            PyBytes bytes = BoardAccess.Bytes(call, 0);
            int sent = 0;
            while (sent < bytes.Length)
            {
                sent += Uart.Write(uart.Port, bytes.Items, sent, bytes.Length - sent);
                if (sent == bytes.Length)
                    break;
                access.Board.Clock.Wait(1);
                call.Interpreter.Poll();
            }
            return call.Int(sent);
        }

        private object SendBreak(NativeCall call)
        {
            Uart.SendBreak(Self(call).Port);
            return Py.None;
        }

        private object TxDone(NativeCall call)
        {
            return Py.Bool(Uart.IsIdle(Self(call).Port));
        }

        private object Flush(NativeCall call)
        {
            while (!Uart.IsIdle(Self(call).Port))
            {
                access.Board.Clock.Wait(1);
                call.Interpreter.Pause();
            }
            return Py.None;
        }

        private object Irq(NativeCall call)
        {
            PyUart uart = Self(call);
            object handler = call.HasValue(0) ? call[0] : null;
            if (handler != null && !call.Interpreter.IsCallable(handler))
                throw ScriptError.Type("handler must be callable");
            int trigger = call.HasValue(1) ? call.ArgInt32(1) : IrqRx;
            if ((trigger & ~(IrqRx | IrqRxIdle)) != 0)
                throw ScriptError.Value("invalid trigger: IRQ_RX or IRQ_RXIDLE");
            uart.Trigger = trigger;
            uart.Handler = handler;
            return Py.None;
        }

        private static object Repr(NativeCall call)
        {
            PyUart uart = (PyUart)call.Self;
            UartSettings set = uart.Settings;
            return PyStr.From("UART(" + uart.Port.ToString() + ", baudrate=" + set.Baud.ToString() + ", bits=" + set.Bits.ToString() + ", parity="
                + (set.Parity < 0 ? "None" : set.Parity.ToString()) + ", stop=" + set.StopBits.ToString() + ", tx=" + set.Tx.ToString() + ", rx=" + set.Rx.ToString() + ")");
        }
    }
}
