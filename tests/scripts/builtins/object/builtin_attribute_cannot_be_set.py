numbers = [1]
print(numbers)      # expect: [1]
numbers.size = 1    # expect raise: AttributeError: 'list' object has no attribute 'size'
