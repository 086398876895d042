numbers = {5}
print(numbers.pop(), numbers)   # expect: 5 set()
numbers.pop()                   # expect raise: KeyError: 'pop from an empty set'
