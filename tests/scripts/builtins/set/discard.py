numbers = {1, 2}
print(numbers.discard(1), numbers.discard(9), numbers)  # expect: None None {2}
