print([(a, b) for a in range(4) if a % 2 for b in range(a) if b != 1])  # expect: [(1, 0), (3, 0), (3, 2)]
