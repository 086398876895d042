// Handlers of pin edges: the event thread posts, the script's thread calls the handler between two instructions.

using NanoPy.Core;
using NanoPy.Hal;

namespace NanoPy.Machine
{
    /// <summary>The interrupts of one interpreter: at most one for each pin.</summary>
    internal sealed class PinInterrupts
    {
        private readonly IPins pins;
        private PyIrq[] irqs = new PyIrq[0];
        private PyType type;

        internal PinInterrupts(IPins pins)
        {
            this.pins = pins;
        }

        /// <summary>Sets the handler of a pin, or takes it away (null); returns what pin.irq() gives.</summary>
        internal PyIrq Set(Interpreter interpreter, PyPin pin, object handler, int trigger)
        {
            if (type == null)
                type = new IrqClass().Make(interpreter);
            PyIrq irq = Find(pin.Number);
            if (irq == null)
            {
                irq = new PyIrq(type, interpreter);
                if (pin.Number >= irqs.Length)
                {
                    PyIrq[] more = new PyIrq[pin.Number + 1];
                    System.Array.Copy(irqs, 0, more, 0, irqs.Length);
                    irqs = more;
                }
                irqs[pin.Number] = irq;
            }
            bool wasOn = irq.Handler != null;
            irq.Pin = pin;
            irq.Trigger = trigger;
            irq.Handler = handler;
            if (handler != null && !wasOn)
                pins.Watch(pin.Number, irq);
            else if (handler == null && wasOn)
                pins.Unwatch(pin.Number, irq);
            return irq;
        }

        private PyIrq Find(int pin)
        {
            return pin < irqs.Length ? irqs[pin] : null;
        }

        /// <summary>Takes all handlers away.</summary>
        internal void Release()
        {
            for (int pin = 0; pin < irqs.Length; pin++)
            {
                PyIrq irq = irqs[pin];
                if (irq == null || irq.Handler == null)
                    continue;
                irq.Handler = null;
                pins.Unwatch(pin, irq);
            }
        }
    }

    /// <summary>What pin.irq() gives; also what the board calls at an edge.</summary>
    internal sealed class PyIrq : PyNativeObject, IPinListener
    {
        private const int Rising = 1, Falling = 2;
        private readonly Interpreter interpreter;
        private readonly Edge edge;
        internal PyPin Pin;
        internal object Handler;
        internal int Trigger;

        internal PyIrq(PyType type, Interpreter interpreter) : base(type)
        {
            this.interpreter = interpreter;
            edge = new Edge(this);
        }

        public void PinChanged(int pin, bool high)
        {
            if ((Trigger & (high ? Rising : Falling)) != 0)
                interpreter.Callbacks.Post(edge);
        }

        internal void Call(Interpreter caller)
        {
            if (Handler != null)
                caller.Call(Handler, Pin);
        }

        private sealed class Edge : Callback
        {
            private readonly PyIrq irq;

            internal Edge(PyIrq irq) : base(irq.interpreter)
            {
                this.irq = irq;
            }

            public override void Run(Interpreter caller)
            {
                irq.Call(caller);
            }
        }
    }

    /// <summary>The type of what pin.irq() gives.</summary>
    internal sealed class IrqClass : NativeClass
    {
        public override string Name { get { return "irq"; } }

        public override void AddRows(NativeTable table)
        {
            table.Add("__call__", 0, 0, CallHandler);
            table.Add("trigger", 0, 1, Trigger);
        }

        private static object CallHandler(NativeCall call)
        {
            ((PyIrq)call.Self).Call(call.Interpreter);
            return Py.None;
        }

        private static object Trigger(NativeCall call)
        {
            PyIrq irq = (PyIrq)call.Self;
            int before = irq.Trigger;
            if (call.Has(0))
                irq.Trigger = call.ArgInt32(0);
            return call.Int(before);
        }
    }
}
