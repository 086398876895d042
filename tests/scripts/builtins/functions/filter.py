print(list(filter(lambda n: n % 2, range(6))))          # expect: [1, 3, 5]
print(list(filter(None, [0, 1, "", "a", [], [0]])))     # expect: [1, 'a', [0]]
odd = filter(lambda n: n > 1, [1, 2, 3])
print(next(odd), next(odd))                             # expect: 2 3
next(odd)                                               # expect raise: StopIteration
