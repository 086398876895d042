numbers = {1}
print(len(numbers))     # expect: 1
for number in numbers:  # expect raise: RuntimeError: Set changed size during iteration
    numbers.add(number + 10)
