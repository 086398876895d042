numbers = {1, 2}
numbers.symmetric_difference_update([2, 3])
print(sorted(numbers))  # expect: [1, 3]
numbers ^= {1}
print(numbers)          # expect: {3}
