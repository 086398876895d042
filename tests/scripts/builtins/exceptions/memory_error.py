try:
    "x" * 10 ** 18
except MemoryError:
    print("too long")       # expect: too long
raise MemoryError("full")   # expect raise: MemoryError: full
