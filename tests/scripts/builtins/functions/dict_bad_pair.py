print(dict([(1, 2)]))   # expect: {1: 2}
dict([(1, 2), (3,)])    # expect raise: ValueError: dictionary update sequence element #1 has length 1; 2 is required
