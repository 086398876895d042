numbers = range(0, 10, 2)
print(numbers[1], numbers[-1], numbers[1:3], numbers[::-1])     # expect: 2 8 range(2, 6, 2) range(8, -2, -2)
numbers[5]                                                      # expect raise: IndexError: range object index out of range
