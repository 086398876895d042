// Reset, sleep and the calendar. nanoFramework tells what woke the chip, but not why it was reset: a file remembers that.

using System;
using System.IO;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using NanoPy.Hal;

namespace NanoPy.NanoFramework
{
    /// <summary>The power of the chip.</summary>
    internal sealed class DevicePower : IPower, ICalendar
    {
        private const string CauseFile = "I:\\nanopy.rst", RetainedFile = "I:\\nanopy.rtc";
        private const long UnixTicks = 621355968000000000;
        private readonly int resetCause;
        private int wakeReason;

        internal DevicePower()
        {
            wakeReason = ReasonOf(Sleep.GetWakeupCause());
            resetCause = wakeReason != Hal.WakeReason.None ? Hal.ResetCause.DeepSleep : ReadCause();
        }

        private static int ReadCause()
        {
            if (!File.Exists(CauseFile))
                return Hal.ResetCause.PowerOn;
            byte[] bytes = File.ReadAllBytes(CauseFile);
            File.Delete(CauseFile);
            return bytes.Length == 1 ? bytes[0] : Hal.ResetCause.PowerOn;
        }

        private static int ReasonOf(Sleep.WakeupCause cause)
        {
            switch (cause)
            {
                case Sleep.WakeupCause.Ext0: return Hal.WakeReason.Ext0;
                case Sleep.WakeupCause.Ext1: return Hal.WakeReason.Ext1;
                case Sleep.WakeupCause.Timer: return Hal.WakeReason.Timer;
                case Sleep.WakeupCause.TouchPad: return Hal.WakeReason.Touchpad;
                case Sleep.WakeupCause.Ulp: return Hal.WakeReason.Ulp;
                case Sleep.WakeupCause.Gpio: return Hal.WakeReason.Pin;
                default: return Hal.WakeReason.None;
            }
        }

        public int ResetCause { get { return resetCause; } }

        public int WakeReason { get { return wakeReason; } }

        public void Reset(int cause)
        {
            File.WriteAllBytes(CauseFile, new byte[] { (byte)cause });
            Power.RebootDevice();
        }

        public bool TryWakeOnPins(int source, int[] pins, bool high)
        {
            if (pins == null || pins.Length == 0)
                return false;
            long mask = 0;
            for (int i = 0; i < pins.Length; i++)
                mask |= 1L << pins[i];
            EspNativeError error;
            if (source == Hal.WakeReason.Ext0)
                error = Sleep.EnableWakeupByPin((Sleep.WakeupGpioPin)mask, high ? 1 : 0);
            else
                error = Sleep.EnableWakeupByMultiPins((Sleep.WakeupGpioPin)mask, high ? Sleep.WakeupMode.AnyHigh : Sleep.WakeupMode.AllLow);
            return error == EspNativeError.OK;
        }

        // Which pads, nanoFramework wants to know: not to be said through MicroPython's wake_on_touch.
        public bool TryWakeOnTouch(bool on)
        {
            return !on;
        }

        private static void WakeAfter(long microseconds)
        {
            if (microseconds > 0)
                Sleep.EnableWakeupByTimer(new TimeSpan(microseconds * 10));
        }

        public void LightSleep(long microseconds, IStopCheck stop)
        {
            WakeAfter(microseconds);
            Sleep.StartLightSleep();
            wakeReason = ReasonOf(Sleep.GetWakeupCause());
        }

        public void DeepSleep(long microseconds)
        {
            WakeAfter(microseconds);
            Sleep.StartDeepSleep();
        }

        public byte[] Retained
        {
            get { return File.Exists(RetainedFile) ? File.ReadAllBytes(RetainedFile) : new byte[0]; }
            set { File.WriteAllBytes(RetainedFile, value); }
        }

        public void Set(long unixMicroseconds)
        {
            Rtc.SetSystemTime(new DateTime(UnixTicks + unixMicroseconds * 10));
        }
    }
}
