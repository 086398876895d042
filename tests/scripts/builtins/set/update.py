numbers = {1}
numbers.update([2], (3,))
numbers |= {4}
print(sorted(numbers))  # expect: [1, 2, 3, 4]
numbers |= [5]          # expect raise: TypeError: unsupported operand type(s) for |=: 'set' and 'list'
