numbers = (0, 1, 2, 3)
print(numbers[1:3], numbers[::-1], numbers[5:], numbers[-1])    # expect: (1, 2) (3, 2, 1, 0) () 3
numbers[4]                                                      # expect raise: IndexError: tuple index out of range
