numbers = {1, 2, 3}
numbers.intersection_update([2, 3, 4])
print(sorted(numbers))  # expect: [2, 3]
numbers &= {3}
print(numbers)          # expect: {3}
