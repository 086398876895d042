print("[" + "ab".ljust(5) + "]", "ab".ljust(4, "."), "abc".ljust(2))  # expect: [ab   ] ab.. abc
print(len("é".ljust(3)))    # expect: 3
