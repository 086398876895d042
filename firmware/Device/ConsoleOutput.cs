// What scripts print goes to the console of the firmware: UART0 at 921,600 baud, or the debugger.

using System;
using NanoPy.Core;

namespace NanoPy.Device
{
    /// <summary>Writes to the console.</summary>
    internal sealed class ConsoleOutput : TextOutput
    {
        public override void Write(byte[] bytes, int start, int length)
        {
            Console.Write(PyStr.FromBytes(bytes, start, length).ToString());
        }
    }
}
