for name, (x, y) in [("a", (1, 2)), ("b", (3, 4))]:
    print(name, x + y)
    # expect: a 3
    # expect: b 7
for head, *tail in ["abc", [1]]:
    print(head, tail)
    # expect: a ['b', 'c']
    # expect: 1 []
