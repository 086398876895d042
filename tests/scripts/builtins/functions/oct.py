print(oct(8))           # expect: 0o10
print(oct(0))           # expect: 0o0
print(oct(-9))          # expect: -0o11
print(oct(2 ** 66))     # expect: 0o10000000000000000000000
