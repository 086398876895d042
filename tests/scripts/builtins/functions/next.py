numbers = iter([1, 2])
print(next(numbers))        # expect: 1
print(next(numbers, 9))     # expect: 2
print(next(numbers, 9))     # expect: 9
next(numbers)               # expect raise: StopIteration
