// The habit of most I2C sensors: the first byte written is the number of a register, which counts up with each byte that follows.

namespace NanoPy.Simulated
{
    /// <summary>A device with up to 256 registers of a byte.</summary>
    public abstract class RegisterDevice : DeviceModel, II2cDevice
    {
        private readonly int address;
        private int register;
        private bool expectsRegister;

        private protected RegisterDevice(DeviceSetup setup) : base(setup)
        {
            address = setup.Option("at");
            setup.Board.Peripherals.I2c.Attach(setup.Number, this);
        }

        /// <summary>A transfer begins: values that belong together are taken at this moment.</summary>
        private protected abstract void Sample();

        private protected abstract byte ReadRegister(int number);

        private protected abstract void WriteRegister(int number, byte value);

        /// <summary>The register after this one.</summary>
        private protected virtual int Next(int number)
        {
            return (number + 1) & 0xFF;
        }

        public bool Answers(int asked)
        {
            return asked == address;
        }

        public void Start(int asked, bool read)
        {
            expectsRegister = !read;
            Sample();
        }

        public bool Write(byte value)
        {
            if (expectsRegister)
            {
                register = value;
                expectsRegister = false;
                return true;
            }
            WriteRegister(register, value);
            register = Next(register);
            return true;
        }

        public byte Read()
        {
            byte value = ReadRegister(register);
            register = Next(register);
            return value;
        }

        public void Stop()
        {
        }
    }
}
