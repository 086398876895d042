numbers = {1, 2}
numbers.remove(1)
print(numbers)      # expect: {2}
numbers.remove(1)   # expect raise: KeyError: 1
