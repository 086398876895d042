print(bin(0))           # expect: 0b0
print(bin(10))          # expect: 0b1010
print(bin(-5))          # expect: -0b101
print(bin(True))        # expect: 0b1
print(bin(2 ** 70))     # expect: 0b10000000000000000000000000000000000000000000000000000000000000000000000
