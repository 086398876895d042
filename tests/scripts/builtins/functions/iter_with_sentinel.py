values = [3, 2, 1, 0]
for value in iter(values.pop, 3):
    print(value)
    # expect: 0
    # expect: 1
    # expect: 2
