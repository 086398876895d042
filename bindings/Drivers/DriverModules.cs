// The modules of this assembly, one row each.

using NanoPy.Core;
using NanoPy.Machine;

namespace NanoPy.Drivers
{
    /// <summary>neopixel, onewire, ds18x20, dht, framebuf and ssd1306.</summary>
    public sealed class DriverModules : ModulePack
    {
        public override ModuleSource[] Modules(BoardAccess access)
        {
            FrameBufferModule frames = new FrameBufferModule();
            return new ModuleSource[]
            {
                new NeoPixelModule(access),
                new OneWireModule(access),
                new Ds18x20Module(),
                new DhtModule(access),
                frames,
                new Ssd1306Module(frames),
            };
        }
    }
}
