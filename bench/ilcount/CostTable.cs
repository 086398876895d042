// What an executed thing costs on the device beyond one IL operation. Measured on nanoFramework's CLR as a 32-bit program on a PC, where an
// IL operation of tight code takes 3.4 ns: a cost here is (measured ns / 3.4) minus the IL operations that are counted anyway. All costs
// are in tenths of an IL operation, so that sums are exact.

using System.Collections.Generic;

namespace NanoPy.IlCount
{
    /// <summary>Costs beyond one IL operation, in tenths of an IL operation.</summary>
    internal static class CostTable
    {
        internal const int Operation = 10;

        /// <summary>
        /// Microseconds of an IL operation on an ESP32 at 240 MHz. Inferred, not measured: reports say that `while (true) led.Toggle()` runs at 27
        /// to 81 kHz, which is 3 operations, a native call and the driver in 12 to 37 us.
        /// </summary>
        internal const double DeviceMicroseconds = 0.25;

        // ---- calls: `static void F()` in a loop 29 ns = 8.5 operations, call and ret are two of them --------------------------------------
        internal const int Call = 65;
        /// <summary>42 to 74 ns for a virtual or interface call of a small method, whose body and `this` are 4 operations.</summary>
        internal const int VirtualCall = 130;
        /// <summary>27 to 51 ns.</summary>
        internal const int DelegateCall = 80;
        /// <summary>2.3 ns for each local variable of the method that is called.</summary>
        internal const int Local = 7;
        /// <summary>100 to 160 ns for a call of a native method of mscorlib.</summary>
        internal const int NativeCall = 350;

        // ---- objects --------------------------------------------------------------------------------------------------------------------
        /// <summary>A small object takes 70 to 170 ns, with two constructors that are counted as calls.</summary>
        internal const int NewObject = 120;
        /// <summary>Makes a string object that points at the literal; the allocation of a small array.</summary>
        internal const int LoadString = 90;
        /// <summary>int[4] 36 ns.</summary>
        internal const int NewArray = 90;
        /// <summary>object[32] takes 77 ns and object[4] 44: for each block of 12 bytes.</summary>
        internal const int ArrayBlock = 4;
        /// <summary>28 to 75 ns.</summary>
        internal const int Box = 120;
        /// <summary>26 ns, with the load.</summary>
        internal const int Unbox = 50;

        // ---- type tests -----------------------------------------------------------------------------------------------------------------
        /// <summary>`as` or a cast to a sealed class 15 to 19 ns, `is` 33 to 45.</summary>
        internal const int TypeTest = 40;
        /// <summary>To an interface 49 ns.</summary>
        internal const int InterfaceTest = 100;
        /// <summary>Storing a reference in an array tests its type: 40 ns, where an int takes 18.</summary>
        internal const int StoreReference = 60;

        // ---- exceptions -----------------------------------------------------------------------------------------------------------------
        /// <summary>throw and catch of an exception that exists 120 to 190 ns; each frame that is unwound, which is not counted, takes 45 to 65 more.</summary>
        internal const int Throw = 430;
        /// <summary>Entering and leaving a try block 60 to 108 ns; counted where it is left.</summary>
        internal const int Leave = 220;

        // ---- framework methods that cost otherwise than a native call ---------------------------------------------------------------------
        private static readonly Dictionary<string, int> Framework = new Dictionary<string, int>
        {
            // Managed code of mscorlib with an empty body: a call, and a ret.
            ["System.Object::.ctor"] = Call + Operation,
            ["System.Exception::.ctor"] = 2 * Call + 7 * Operation,
            // 940 ns.
            ["System.Int32::ToString"] = 2800,
            ["System.Int64::ToString"] = 2800,
            ["System.Double::ToString"] = 2800,
            // 8 and 8 characters 167 ns.
            ["System.String::Concat"] = 450,
            // Get by a string key 415 ns.
            ["System.Collections.Hashtable::get_Item"] = 1150,
            ["System.Collections.Hashtable::set_Item"] = 1150,
            ["System.Collections.Hashtable::Contains"] = 1150,
            ["System.Collections.Hashtable::ContainsKey"] = 1150,
            // 32 ints 130 ns, 32 objects 270.
            ["System.Array::Copy"] = 380,
        };

        /// <summary>Framework methods that are managed code on the device: their IL operations, which the meter does not see, beside the call.</summary>
        private static readonly Dictionary<string, int> ManagedOperations = new Dictionary<string, int>
        {
            ["System.Object::.ctor"] = 1,
            ["System.Exception::.ctor"] = 7,
            // Counted on the CLR.
            ["System.Int32::ToString"] = 48,
            ["System.Int64::ToString"] = 48,
        };

        /// <summary>Cost of a framework method by `Namespace.Type::Name`.</summary>
        internal static int OfFramework(string method)
        {
            return Framework.TryGetValue(method, out int cost) ? cost : NativeCall;
        }

        /// <summary>Whether a framework method is managed code on the device, and how many IL operations it executes there.</summary>
        internal static bool IsManaged(string method, out int operations)
        {
            return ManagedOperations.TryGetValue(method, out operations);
        }
    }
}
