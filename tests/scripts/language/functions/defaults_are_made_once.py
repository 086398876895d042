def f(item, items=[]):
    items.append(item)
    return items


print(f(1), f(2), f(3, []))     # expect: [1, 2] [1, 2] [3]
print(f.__defaults__)           # expect: ([1, 2],)
