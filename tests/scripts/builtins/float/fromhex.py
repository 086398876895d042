print(float.fromhex("0x1.8p+1"), float.fromhex("-0x1p-2"), float.fromhex("inf"))  # expect: 3.0 -0.25 inf
float.fromhex("zz")     # expect raise: ValueError: invalid hexadecimal floating-point string
