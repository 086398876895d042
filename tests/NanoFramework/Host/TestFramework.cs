// The words of nanoFramework.TestFramework that the device's tests use, so that these run on the PC too, where that package cannot be restored.

using System;

namespace nanoFramework.TestFramework
{
    /// <summary>A class with tests.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class TestClassAttribute : Attribute
    {
    }

    /// <summary>A static method that is a test.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class TestMethodAttribute : Attribute
    {
    }

    /// <summary>Checks that throw.</summary>
    public static class Assert
    {
        public static void AreEqual(string expected, string actual)
        {
            IsTrue(expected == actual, "expected `" + expected + "`, got `" + actual + "`");
        }

        public static void AreEqual(int expected, int actual)
        {
            IsTrue(expected == actual, "expected " + expected + ", got " + actual);
        }

        public static void AreEqual(long expected, long actual)
        {
            IsTrue(expected == actual, "expected " + expected + ", got " + actual);
        }

        public static void IsTrue(bool condition)
        {
            IsTrue(condition, "expected true");
        }

        public static void IsTrue(bool condition, string message)
        {
            if (!condition)
                throw new Exception(message);
        }

        public static void IsFalse(bool condition)
        {
            IsTrue(!condition, "expected false");
        }
    }
}
