pairs = [("b", 2), ("a", 2), ("c", 1), ("d", 2)]
print(sorted(pairs, key=lambda pair: pair[1]))                  # expect: [('c', 1), ('b', 2), ('a', 2), ('d', 2)]
print(sorted(pairs, key=lambda pair: pair[1], reverse=True))    # expect: [('b', 2), ('a', 2), ('d', 2), ('c', 1)]
