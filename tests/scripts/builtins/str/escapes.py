print(len("\n\t\\\'\"\x41\u20ac\U0001F600\101\0"))  # expect: 10
print("\x41\u0042\103", "a\
b", repr("\a\b\f\v\r"))                             # expect: ABC ab '\x07\x08\x0c\x0b\r'
