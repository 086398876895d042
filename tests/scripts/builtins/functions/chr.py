print(chr(65))              # expect: A
print(chr(0x20AC))          # expect: €
print(chr(0x1F600))         # expect: 😀
print(repr(chr(10)))        # expect: '\n'
print(len(chr(0x10FFFF)))   # expect: 1
