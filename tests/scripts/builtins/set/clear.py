numbers = {1, 2}
numbers.clear()
print(numbers)  # expect: set()
