print(slice(1, 10, 2).indices(5))           # expect: (1, 5, 2)
print(slice(None, None, -1).indices(4))     # expect: (3, -1, -1)
print(slice(-3, None).indices(5))           # expect: (2, 5, 1)
