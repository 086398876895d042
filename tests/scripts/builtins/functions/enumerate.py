for place, letter in enumerate("abc"):
    print(place, letter)
    # expect: 0 a
    # expect: 1 b
    # expect: 2 c
print(list(enumerate(["x", "y"], 10)))  # expect: [(10, 'x'), (11, 'y')]
print(list(enumerate([], start=5)))     # expect: []
