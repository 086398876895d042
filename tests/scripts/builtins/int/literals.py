print(0x1F, 0b101, 0o17, 1_000_000, 0xDEAD_BEEF)    # expect: 31 5 15 1000000 3735928559
print(00, 0X1f == 31)                               # expect: 0 True
