def numbers(*more):
    return 0, *more


print(numbers(), numbers(1, 2))     # expect: (0,) (0, 1, 2)
a, *b = numbers(5)
print(a, b)                         # expect: 0 [5]
