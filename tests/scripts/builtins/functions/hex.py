print(hex(255))         # expect: 0xff
print(hex(-16))         # expect: -0x10
print(hex(0))           # expect: 0x0
print(hex(2 ** 64))     # expect: 0x10000000000000000
hex("12")               # expect raise: TypeError: 'str' object cannot be interpreted as an integer
