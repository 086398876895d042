n = 3
print("odd" if n % 2 else "even")               # expect: odd
print("a" if False else "b" if False else "c")  # expect: c
print([1 if n > 2 else 1 / 0, 2])               # expect: [1, 2]
