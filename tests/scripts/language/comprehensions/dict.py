print({n: n * n for n in range(3)})                 # expect: {0: 0, 1: 1, 2: 4}
print({k: v for k, v in [("a", 1), ("b", 2), ("a", 3)] if v > 1})  # expect: {'b': 2, 'a': 3}
print({a: {b: a + b for b in "x"} for a in "mn"})   # expect: {'m': {'x': 'mx'}, 'n': {'x': 'nx'}}
