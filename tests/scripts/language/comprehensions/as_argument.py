print(sum([n for n in range(5)]), max([len(w) for w in ("a", "bcd")]))  # expect: 10 3
print(*[c for c in "ab"], sep="+")      # expect: a+b
print(sorted([-n for n in range(3)]))   # expect: [-2, -1, 0]
