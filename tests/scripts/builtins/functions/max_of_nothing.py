print(max([1]))     # expect: 1
max([])             # expect raise: ValueError: max() arg is an empty sequence
