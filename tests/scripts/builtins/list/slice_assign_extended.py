items = [0, 1, 2, 3, 4]
items[::2] = "abc"
print(items)        # expect: ['a', 1, 'b', 3, 'c']
items[::2] = [1]    # expect raise: ValueError: attempt to assign sequence of size 1 to extended slice of size 3
