numbers = range(1, 10, 3)
print(numbers.start, numbers.stop, numbers.step, len(numbers))  # expect: 1 10 3 3
numbers.start = 5   # expect raise: AttributeError: readonly attribute
