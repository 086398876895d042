print(frozenset([2]))   # expect: frozenset({2})
frozenset([2]).add(1)   # expect raise: AttributeError: 'frozenset' object has no attribute 'add'
