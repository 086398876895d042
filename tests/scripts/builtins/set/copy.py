numbers = {1}
other = numbers.copy()
other.add(2)
print(numbers, sorted(other))   # expect: {1} [1, 2]
