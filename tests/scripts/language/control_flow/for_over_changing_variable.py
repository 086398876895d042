# The iterable of a for loop is evaluated once; binding its name anew changes nothing.
items = [1, 2, 3]
for item in items:
    items = "gone"
    print(item)
    # expect: 1
    # expect: 2
    # expect: 3
print(items, item)  # expect: gone 3
