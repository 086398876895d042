print(list(map(str, [1, 2])))                               # expect: ['1', '2']
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])))     # expect: [4, 10]
lazy = map(abs, [-1])
print(next(lazy))                                           # expect: 1
print(list(lazy))                                           # expect: []
