print(1 in {1, 2}, "a" in {1}, 3 not in {1})    # expect: True False True
print(frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])})  # expect: True True
[] in {1}                                       # expect raise: TypeError: unhashable type: 'list'
