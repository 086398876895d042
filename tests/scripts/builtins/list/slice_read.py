items = [0, 1, 2, 3, 4]
print(items[1:3], items[:2], items[3:], items[-2:])     # expect: [1, 2] [0, 1] [3, 4] [3, 4]
print(items[::2], items[::-1], items[4:0:-2])           # expect: [0, 2, 4] [4, 3, 2, 1, 0] [4, 2]
print(items[10:], items[3:1], items[-100:100])          # expect: [] [] [0, 1, 2, 3, 4]
items[::0]                                              # expect raise: ValueError: slice step cannot be zero
