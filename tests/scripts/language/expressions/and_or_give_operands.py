print(0 or "b", "a" or "b", 0 and "b", "a" and "b")     # expect: b a 0 b
print(None or 0 or [], 1 and 2 and 3, 1 or 1 / 0, 0 and 1 / 0)  # expect: [] 3 1 0
print(not 0, not "x", not None)                         # expect: True False True
