numbers = {1, 2, 3}
numbers.difference_update([1], {2})
print(numbers)  # expect: {3}
numbers -= {3}
print(numbers)  # expect: set()
