print("42".zfill(5), "-42".zfill(5), "+1".zfill(3), "abc".zfill(2), "".zfill(2))  # expect: 00042 -0042 +01 abc 00
print("--1".zfill(5))   # expect: -00-1
