items = [1, 2, 3]
print(items.reverse(), items)   # expect: None [3, 2, 1]
