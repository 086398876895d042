// Removed when the real BigInt and LongMath land.
namespace NanoPy.Numbers { public sealed class BigInt { public bool TryToLong(out long v) { v = 0; return false; } public long Hash() { return 0; } public bool TryToDouble(out double d) { d = 0; return false; } }
public static class LongMath { public static long Hash(long v) { return v; } } }
