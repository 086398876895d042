letters = iter("ab")
print(next(letters), next(letters))     # expect: a b
print(next(letters, "over"))            # expect: over
numbers = iter([1])
print(iter(numbers) is numbers)         # expect: True
iter(5)                                 # expect raise: TypeError: 'int' object is not iterable
