# Format specs for ints: width, sign, alternate form, grouping, bases.
n = 1234567
print(f"{n:,} {n:_} {n:>12} {n:<12}| {n:^12}|")         # expect: 1,234,567 1_234_567      1234567 1234567     |   1234567   |
print(f"{n:x} {n:#x} {n:X} {n:#o} {n:b}")               # expect: 12d687 0x12d687 12D687 0o4553207 100101101011010000111
print(f"{42:+d} {42: d} {-42:05d} {42:#010b} {65:c}")   # expect: +42  42 -0042 0b00101010 A
print(f"{n:e} {n:.2f} {5:%}")                           # expect: 1.234567e+06 1234567.00 500.000000%
