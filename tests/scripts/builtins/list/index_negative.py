items = [10, 20, 30]
print(items[0], items[-1], items[-3])   # expect: 10 30 10
items[-1] = 31
print(items)                            # expect: [10, 20, 31]
items[3]                                # expect raise: IndexError: list index out of range
