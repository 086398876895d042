print(list(zip([1, 2], "ab")))      # expect: [(1, 'a'), (2, 'b')]
print(list(zip([1, 2, 3], [4])))    # expect: [(1, 4)]
print(list(zip()), list(zip([1])))  # expect: [] [(1,)]
first, second = zip(*[(1, "a"), (2, "b")])
print(first, second)                # expect: (1, 2) ('a', 'b')
